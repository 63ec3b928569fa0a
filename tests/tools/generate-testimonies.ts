import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the three chapters of every generated person stand. */
const places = ['tumen', 'en-route', 'near-seoul'];

const subjects = ['The road', 'A neighbour', 'The broker', 'The train', 'An aunt', 'The winter', 'A letter', 'The river', 'The house', 'A voice'];
const verbs = ['was heard', 'came back', 'stood still', 'was left behind', 'went on', 'was not spoken of', 'had changed', 'kept its silence'];
const ends = ['before the morning', 'behind the market', 'for the whole of that year', 'as it had been told', 'without a word', 'on the other bank', 'near the last field'];

/** The same text for the same seed: a linear congruential generator, Numerical Recipes, chapter 7.1. */
function prose(seed: number, sentences: number): string {
  let state = seed >>> 0;
  const pick = (list: readonly string[]): string => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[state % list.length]!;
  };
  const lines = Array.from({ length: sentences }, () => `${pick(subjects)} ${pick(verbs)} ${pick(ends)}.`);
  return Array.from({ length: Math.ceil(lines.length / 6) }, (_, n) => lines.slice(n * 6, n * 6 + 6).join(' ')).join('\n\n');
}

/** What a chapter in three has, as those of the site do. */
const note = '<Note title="The river">\n\nWhat it is *called* on [the other bank](https://en.wikipedia.org/wiki/Tumen_River).\n\n</Note>';

const person = (name: string): string => `name: { en: ${name}, ko: ${name} }
hangulKnown: false
left: 2010
source: link-journey
pseudonym: unknown
contentNotes: []
summary: { en: A generated account., ko: 생성된 이야기. }
consent: { basis: published-by-source, scope: [text, map, translation], reviewed: 2026-11-01, status: active }
`;

const chapter = (title: string, place: string, body: string): string => `---
title: ${title}
place: ${place}
summary: A generated chapter.
mapText: The map shows where this generated chapter stands.
source: link-journey
voice: retold
---

${body}
`;

/**
 * Writes testimonies of three chapters each, to see how the site bears them. Equal counts give equal files.
 * @param folder the folder `testimonies` of some content.
 * @returns the number of chapters.
 */
export function generateTestimonies(folder: string, people: number): number {
  for (let n = 0; n < people; n += 1) {
    const id = `generated-${String(n).padStart(4, '0')}`;
    mkdirSync(join(folder, id), { recursive: true });
    writeFileSync(join(folder, id, 'person.yaml'), person(`Generated${n}`));
    places.forEach((place, part) => {
      writeFileSync(join(folder, id, `part-${part + 1}.mdx`), chapter(`Chapter ${part + 1} of ${n}`, place, [prose(n * 3 + part, 30), ...(part === 1 ? [note] : [])].join('\n\n')));
    });
  }
  return people * places.length;
}
