import { edited, valid, type Files } from './fixture.ts';

export const person = 'testimonies/mina/person.yaml';
export const home = 'testimonies/mina/home.mdx';
export const twin = 'testimonies/mina/home.ko.mdx';
export const text = (path: string) => valid[path] as string;
export const withBody = (body: string): Files => ({ [home]: `${text(home)}\n${body}\n` });
export const withPhoto = (attributes: string, scope = 'text, map, translation, photo', more: Files = {}): Files => ({
  ...withBody(`<Photo ${attributes} />`),
  ...edited(person, 'text, map, translation', scope),
  'testimonies/mina/jar.jpg': 'no real picture', ...more,
});
export const goodPhoto = 'src="testimonies/mina/jar.jpg" alt="A clay jar beside a door" credit="A. Name" shows="thing"';
