import { glossary } from '../glossary.ts';
import { allProse, attributeOf, bodyOf, elementsOf, isElement, startOf, walk, type Node } from '../mdx.ts';
import type { Content } from '../content.ts';
import type { Finding, Position } from '../problem.ts';
import type { ContentRule } from '../rule.ts';
import { entriesWithTexts, positionIn, textsOf } from '../texts.ts';

/** Blanks out what stands between quotation marks; the length stays the same. */
const withoutQuotations = (text: string): string =>
  text.replace(/“[^“”]*”|"[^"\n]*"|‘[^‘’]*’(?!\p{L})|「[^「」]*」|『[^『』]*』/gu, (quoted) => quoted.replace(/[^\n]/g, ' '));

const discouraged = (file: string, text: string, where: (index: number) => Position, field?: string): Finding[] => {
  const ownWords = withoutQuotations(text);
  return glossary.flatMap(({ pattern, use, because }) => [...ownWords.matchAll(pattern)].map((match) => ({
    file, ...where(match.index), field, value: match[0],
    why: `The site does not say "${match[0]}": ${because}.`,
    mend: `Say: ${use}. In somebody else’s words it may stand between quotation marks or in <Quote>.`,
  })));
};

const isQuotation = (node: Node): boolean => node.type === 'blockquote' || (isElement(node) && node.name === 'Quote');

const inBodies = (content: Content): Finding[] => allProse(content).flatMap((prose) => {
  const findings: Finding[] = [];
  const { tree } = bodyOf(prose);
  if (!tree) return findings;
  // Paragraph by paragraph, since a quotation may run across emphasis and links.
  walk(tree, (node, around) => {
    if ((node.type !== 'paragraph' && node.type !== 'heading') || around.some(isQuotation) || !node.position) return;
    const { start, end } = node.position;
    const text = prose.body.slice(start.offset, end.offset).replace(/\]\([^)]*\)/g, (link) => ' '.repeat(link.length));
    findings.push(...discouraged(prose.file, text, (index) => positionIn(prose.body, start.offset! + index)));
  });
  walk(tree, (node) => {
    if (!isElement(node)) return;
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
      findings.push(...discouraged(prose.file, attribute.value, () => startOf(node), `<${node.name}> ${attribute.name}`));
    }
  });
  return findings;
});

const inFields = (content: Content): Finding[] => entriesWithTexts(content).flatMap((entry) =>
  textsOf(entry)
    .filter(({ text }) => !text.startsWith('https://'))
    .flatMap(({ field, text, ...where }) => discouraged(entry.file, text, () => where, field)));

/** Notes that say nothing: they alarm without telling a reader whether the chapter is for them. */
const vague = /^(?:trigger warnings?|content warnings?|sensitive|disturbing|upsetting|distressing|graphic|mature|adult|difficult|violence|abuse|death|trauma|민감한|충격적인|불쾌한|폭력|학대|죽음|트라우마)(?:\s+(?:content|material|scenes?|themes?|topics?|내용|장면|주제))?[.!]?$/iu;

const tooGeneral = {
  why: 'This note is too general: it alarms readers without telling them whether the chapter is for them.',
  mend: 'Say what it is, as in "human trafficking of a minor" or "a death by hunger".',
};

const contentNotes = (content: Content): Finding[] => [
  ...entriesWithTexts(content).flatMap((entry) => textsOf(entry)
    .filter(({ field, text }) => /(?:^|\.)contentNotes\[/.test(field) && vague.test(text.trim()))
    .map(({ field, text, ...where }) => ({ file: entry.file, ...where, field, value: text, ...tooGeneral }))),
  ...allProse(content).flatMap((prose) => elementsOf(prose)
    .map((element) => ({ element, about: attributeOf(element, 'about') }))
    .filter(({ element, about }) => element.name === 'ContentNote' && about !== undefined && vague.test(about.trim()))
    .map(({ element, about }) => ({ file: prose.file, ...startOf(element), field: '<ContentNote> about', value: about, ...tooGeneral }))),
];

/** Words are chosen with respect, and content notes are specific. */
export const words: ContentRule = {
  name: 'words',
  check: (content) => [...inBodies(content), ...inFields(content), ...contentNotes(content)],
};
