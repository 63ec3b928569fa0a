import type { Content, Prose } from '../content.ts';
import { validateAttributes } from '../attributes.ts';
import { allProse, bodyOf, isElement, startOf, walk, type Element, type Node } from '../mdx.ts';
import type { Finding } from '../problem.ts';
import { unwritten } from '../unwritten.ts';
import type { ContentRule } from '../rule.ts';
import { didYouMean } from '../suggest.ts';
import { entriesWithTexts, textsOf } from '../texts.ts';
import { vocabulary, type ComponentName } from '../../schema/vocabulary.ts';

const names = Object.keys(vocabulary);

/** What to write instead of a tag. */
const instead: Record<string, string> = {
  img: 'Use <Photo src="…" alt="…" credit="…" shows="…" />.',
  picture: 'Use <Photo src="…" alt="…" credit="…" shows="…" />.',
  script: 'Delete it: no script belongs into the content.',
  style: 'Delete it: the site’s own styles are all there is.',
  iframe: 'Delete it: nothing is embedded from elsewhere, since that would tell others who reads this.',
  video: 'Delete it: nothing is embedded. Link to it in a sentence.',
  audio: 'Delete it: nothing is embedded. Link to it in a sentence.',
  blockquote: 'Use <Quote source="…">…</Quote>.',
  q: 'Use <Quote source="…">…</Quote>.',
  figure: 'Use <Photo …/> for a picture or <Figure value="…" source="…">…</Figure> for a number.',
  a: 'Write a link as [text](https://…).',
  br: 'Leave an empty line to begin a new paragraph.',
  p: 'Leave an empty line to begin a new paragraph.',
  b: 'Write **bold**.', strong: 'Write **bold**.', i: 'Write *italic*.', em: 'Write *italic*.',
  GiveLink: 'Delete it: give links stand where giving.yaml puts them, never inside a text.',
};

const forbidden = (name: string | null | undefined): Pick<Finding, 'value' | 'why' | 'mend'> | undefined => {
  const tag = name === name?.toUpperCase() ? name?.toLowerCase() : name;
  const known = tag != null && Object.hasOwn(instead, tag) ? tag : undefined;
  return known === undefined ? undefined : { value: `<${name}>`, why: `<${name}> may not be used in a text.`, mend: instead[known]! };
};

const failure: Record<string, { why: string; mend: string }> = {
  'end-tag-mismatch': { why: 'A tag is opened and not closed, or closed and not opened.', mend: 'Give each <Quote> its </Quote>; a component without text between its tags ends with />.' },
  'unexpected-closing-slash': { why: 'A tag is closed that was never opened.', mend: 'Take the closing tag out, or add the opening one.' },
  'unexpected-eof': { why: 'A tag or a brace is opened and never closed.', mend: 'Close it; a { that is meant as a character is written \\{.' },
  'unexpected-character': { why: 'Something after a < cannot be read.', mend: 'Write \\< where you mean the character, [text](https://…) for a link, {/* … */} for a comment.' },
  'attribute-value': { why: 'An attribute’s value does not stand in straight quotation marks.', mend: 'Write it like value="12": “curly” marks, or none, cannot be read.' },
  acorn: { why: 'Something between { and } cannot be read; braces have a meaning of their own here.', mend: 'Write \\{ where you mean the character, or take the braces out.' },
};

/** A line of program code. */
const program = /^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|from\s*["']))|export\s*(?:[{*]|(?:default|const|let|var|async|function|class|type)\b))/;
/** Words with which a paragraph of a text may not begin. */
const reserved = /^(?:import|export)\b/;
const asProgram = { why: 'A paragraph that begins with "import" or "export" is read as program code.', mend: 'Begin it with another word.' };

const unreadable = (prose: Prose<unknown>, { reason, code, ...where }: NonNullable<ReturnType<typeof bodyOf>['failure']>): Finding => ({
  file: prose.file, ...where,
  ...(forbidden(/for `<([\w-]+)>`/.exec(reason)?.[1]) ?? forbidden(/<(\w+)/.exec(prose.body.split('\n')[(where.line ?? 0) - 1] ?? '')?.[1])
    ?? (reserved.test(prose.body.split('\n')[(where.line ?? 0) - 1] ?? '') ? asProgram : undefined) ?? failure[reason.includes('before attribute value') ? 'attribute-value' : code] ?? { why: `The text cannot be read: ${reason}.`, mend: 'Look for a stray <, {, or a tag that is not closed.' }),
});

const aboutElement = (file: string, element: Element): Finding[] => {
  const where = { file, ...startOf(element) };
  const { name } = element;
  if (name !== null && Object.hasOwn(vocabulary, name)) return validateAttributes(name as ComponentName, element, file);
  const known = forbidden(name);
  if (known) return [{ ...where, ...known }];
  const value = `<${name ?? ''}>`;
  return [{
    ...where, value,
    why: `There is no component <${name ?? ''}>, and no other tags may be used in a text.`,
    mend: name === null ? 'Take the empty tag out.' : didYouMean(name, names),
  }];
};

const footnote = { why: 'There are no footnotes here: a text beside a map has no foot.', mend: 'Say it in the text, or in a <Note>.' };

/** Links that cannot be read as such. */
const asWritten = (text: string): string[] => [...text.matchAll(/\[[^\]\n]{1,200}\](?:\s?\([^)\n]{1,300}\)?|\[[^\]\n]{1,200}\])/g)].map(([link]) => link);

const aboutNode = (file: string, node: Node): Finding[] => {
  const where = { file, ...startOf(node) };
  if (isElement(node)) return aboutElement(file, node);
  switch (node.type) {
    case 'mdxjsEsm':
      if (!program.test(node.value)) return [{ ...where, ...asProgram }];
      return [{ ...where, value: node.value.split('\n')[0], why: 'A line of program code (import or export) stands in the text.', mend: `Delete it: ${names.map((name) => `<${name}>`).join(', ')} can be used without it.` }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (node.value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '') return [];
      return [{ ...where, value: `{${node.value}}`, why: 'Braces { } hold program code, which has no place in a text.', mend: 'Write \\{ where you mean the character, or take the braces out.' }];
    case 'image':
    case 'imageReference':
      return [{ ...where, value: 'url' in node ? node.url : node.alt, why: 'A picture needs a description and a credit, and is made small enough for a phone.', mend: 'Use <Photo src="…" alt="…" credit="…" shows="…" />.' }];
    case 'link':
      return node.children.length > 0 ? [] : [{ ...where, value: node.url, why: 'This link has no words that could be followed.', mend: 'Write them between its brackets: [text](https://…).' }];
    case 'list':
      return node.ordered && (node.start ?? 1) > 99 ? [{ ...where, value: `${node.start}.`, why: 'A paragraph that begins with a number and a full stop becomes a list.', mend: `Write ${node.start}\\. or begin the sentence with another word.` }] : [];
    case 'definition':
      return node.label?.startsWith('^') ? [{ ...where, value: `[${node.label}]`, ...footnote }] : [];
    case 'text':
      return [
        ...(node.value.includes('**') ? [{ ...where, value: node.value.trim().slice(0, 60), why: 'These asterisks would be shown as they are written here.', mend: 'Leave no space within the pair, and no letter directly behind a quotation mark that ends it: take what follows in, as in **‘레드 존’은**.' }] : []),
        ...asWritten(node.value).map((value) => ({ ...where, value, why: 'This link would be shown as it is written here.', mend: 'Write it as [text](https://…), with no space between the brackets or within the address.' })),
        ...[...node.value.matchAll(/\[\^[^\]\s]{1,40}\]/g)].map(([value]) => ({ ...where, value, ...footnote })),
      ];
    case 'html':
      return [{ ...where, value: node.value, why: 'HTML may not be used in a text.', mend: 'Use Markdown, or one of the components in CONTRIBUTING.md.' }];
    default:
      return [];
  }
};

/** Components are blocks: within a sentence a browser would end the paragraph before them. */
const withinSentence = (file: string, node: Node, parent: Node | undefined): Finding[] => {
  if (node.type !== 'mdxJsxTextElement' || parent === undefined || !('children' in parent) || !Object.hasOwn(vocabulary, node.name ?? '')) return [];
  const isAlone = (parent.children as Node[]).every((child) => isElement(child) || (child.type === 'text' && child.value.trim() === ''));
  return isAlone ? [] : [{ file, ...startOf(node), value: `<${node.name}>`, why: 'This component stands within a sentence, and would break its paragraph in two.', mend: `Put <${node.name} …> and its end on lines of their own, with an empty line before and after.` }];
};

/** True for a note to oneself, which nobody sees. */
const isComment = (node: Node): boolean => node.type === 'mdxFlowExpression' && node.value.replace(/\/\*[\s\S]*?\*\//g, '').trim() === '';

/** A tag in a field, where it would be shown as it is written. */
const inFields = (content: Content): Finding[] => [...entriesWithTexts(content), ...content.context.terms].flatMap((entry) => textsOf(entry).flatMap(({ field, text, ...where }) => {
  const [tag] = /<\/?[a-z][^>]*>/i.exec(text) ?? [];
  return tag === undefined ? [] : [{ file: entry.file, ...where, field, value: tag, why: 'A field holds plain text: a tag would be shown as it is written here.', mend: 'Take the tag out.' }];
}));

/** A text holds Markdown and the components of the vocabulary: no code, no HTML. */
export const markup: ContentRule = {
  name: 'markup',
  check: (content) => [...inFields(content), ...allProse(content).flatMap((prose): Finding[] => {
    const { tree, failure: broken } = bodyOf(prose);
    if (broken) return [unreadable(prose, broken)];
    const [first] = tree.children;
    if (first?.type === 'thematicBreak' && prose.body.slice(0, first.position!.start.offset).trim() === '') {
      return [{ file: prose.file, ...startOf(first), why: 'A third line of dashes stands below the front matter.', mend: 'Keep one block of fields between two lines of dashes, and write the text below it.' }];
    }
    if (tree.children.every(isComment)) {
      return [{ file: prose.file, why: 'There is front matter here, but no text below it.', mend: 'Write the text below the second line of dashes, or delete the file.' }];
    }
    const isDraft = 'draft' in (prose.partial as object) && (prose.partial as { draft?: boolean }).draft === true;
    const findings: Finding[] = !isDraft && prose.body.includes(unwritten)
      ? [{ severity: 'warning', file: prose.file, value: unwritten, why: 'This chapter still holds the sentence that `npm run new` wrote.', mend: 'Write the chapter, or add `draft: true` until somebody does.' }]
      : [];
    walk(tree, (node, around) => {
      findings.push(...aboutNode(prose.file, node), ...withinSentence(prose.file, node, around.at(-1)));
      if (node.type === 'heading' && prose.body[node.position!.start.offset!] !== '#') {
        findings.push({ file: prose.file, ...startOf(node), value: '---', why: 'A line of dashes directly below words makes a heading of them.', mend: 'Leave an empty line between the two, or take the dashes out.' });
      }
    });
    return findings;
  })],
};
