import type { Content } from '../content.ts';
import { allProse, attributeOf, elementsOf, startOf } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';

const sayNothing = /^(?:a\s+)?(?:photo|photograph|picture|image|img|dscn?|pxl|screenshot|사진|그림|이미지)?[\s_-]*[\d_-]*$|^\S+\.(?:jpe?g|png|webp|avif|heic)$/i;

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1)!.toLowerCase();

/** The picture that was probably meant: one of the same name in another folder, or one of a similar path. */
const likely = (src: string, paths: string[]): string => {
  const same = paths.filter((path) => nameOf(path) === nameOf(src));
  return didYouMean(src, same.length > 0 ? same : paths);
};

const inBodies = (content: Content): Finding[] => allProse(content).flatMap((prose) => {
  const owner = content.people.find(({ id }) => 'person' in prose && id === prose.person);
  const scope = owner?.partial.consent?.scope;
  return elementsOf(prose).filter(({ name }) => name === 'Photo').flatMap((element): Finding[] => {
    const [src, alt, shows] = ['src', 'alt', 'shows'].map((name) => attributeOf(element, name));
    const where = { file: prose.file, ...startOf(element) };
    const findings: Finding[] = [];
    if (src !== undefined && !content.pictures.some(({ path }) => path === src)) {
      findings.push({ ...where, field: '<Photo> src', value: src, why: 'There is no picture of this name in the content folder.', mend: `Put it there, and write its path below content/. ${likely(src, content.pictures.map(({ path }) => path))}` });
    }
    const other = /^testimonies\/([^/]+)\//.exec(src ?? '')?.[1];
    if (other !== undefined && other !== owner?.id) {
      findings.push({ ...where, field: '<Photo> src', value: src, why: `This picture belongs to "${other}", and would stay here if they withdrew.`, mend: 'Use a picture only in the testimony whose folder it lies in.' });
    }
    if (alt !== undefined && sayNothing.test(alt.trim())) {
      findings.push({ ...where, field: '<Photo> alt', value: alt, why: 'This description tells nobody what the picture shows.', mend: 'Say what is to be seen, in a sentence.' });
    }
    if (owner && scope && !scope.includes('photo')) {
      findings.push({ ...where, field: 'consent.scope', value: scope, why: `The consent of "${owner.id}" does not cover photos.`, mend: `Take the picture out, or add photo to the scope in ${owner.file} if the person agreed to it.` });
    }
    if (shows === 'person' && !owner) {
      findings.push({ ...where, field: '<Photo> shows', value: shows, why: 'Outside a testimony nobody’s consent is recorded, so no person may be shown.', mend: 'Show a place or a thing.' });
    }
    if (shows === 'person' && owner?.partial.minorAtTime === true) {
      findings.push({ ...where, field: '<Photo> shows', value: shows, why: `"${owner.id}" was a minor at the time (minorAtTime: true), and a minor is not shown.`, mend: 'Show a place or a thing.' });
    }
    return findings;
  });
});

/** True for a picture whose name ends as those that <Photo> takes. */
export const canBeShown = (path: string): boolean => /\.(?:jpe?g|png|webp|avif)$/i.test(path);

const inFolders = ({ pictures }: Content): Finding[] => pictures
  .filter(({ path }) => !canBeShown(path))
  .map(({ file }) => ({ file, why: 'A picture of this kind cannot be shown by every browser, or may hold program code.', mend: 'Save it as .jpg, .png, .webp or .avif.' }));

const unused = (content: Content): Finding[] => {
  const used = new Set(allProse(content).flatMap(elementsOf).map((element) => attributeOf(element, 'src')));
  return content.pictures.filter(({ path }) => !used.has(path)).map(({ file }) => ({
    severity: 'warning', file, why: 'No <Photo> uses this picture.', mend: 'Delete it if it is not needed: what is not there cannot get out.',
  }));
};

/** Pictures have a description and a credit, lie within the consent, and never show a minor. */
export const pictures: ContentRule = {
  name: 'pictures',
  check: (content) => [...inBodies(content), ...inFolders(content), ...unused(content)],
};
