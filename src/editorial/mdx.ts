import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { mdxToMdast } from 'satteri';
import { markdownFeatures } from '../schema/markdown-features.ts';
import type { Content, Prose } from './content.ts';
import type { Position } from './problem.ts';

/** A component or tag in a body. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;
/** Anything in the tree of a body. */
export type Node = Root | RootContent;

/** Why a body cannot be read. */
interface Failure extends Position { reason: string; code: string }

/** A body read as MDX, or the reason why it cannot be. */
export type ParsedBody = { tree: Root; failure?: undefined } | { tree?: undefined; failure: Failure };

const cache = new WeakMap<object, ParsedBody>();

const failureOf = (error: unknown): Failure => {
  const { reason, message, ruleId, line, column } = error as { reason?: string; message: string; ruleId?: string; line?: number; column?: number };
  // Of a tag without its other half, and of all that the builder's parser says, the place stands in the message alone.
  const [, lineInMessage, columnInMessage] = /(?:^|\()(\d+):(\d+)[-):]/.exec(message) ?? [];
  return {
    reason: reason ?? message.replace(/^\d+:\d+: /, ''), code: ruleId ?? '',
    line: line ?? (lineInMessage ? Number(lineInMessage) : undefined), column: column ?? (columnInMessage ? Number(columnInMessage) : undefined),
  };
};

/** Why a body that cannot be built cannot be read: in the words of a parser that says it more closely, where that finds it too. */
const explained = (body: string, error: unknown): Failure => {
  try {
    fromMarkdown(body, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
    return failureOf(error);
  } catch (closer) {
    return failureOf(closer);
  }
};

const parse = (body: string): ParsedBody => {
  try {
    return { tree: mdxToMdast(body, { features: { ...markdownFeatures, smartPunctuation: false } }) as Root };
  } catch (error) {
    return { failure: explained(body, error) };
  }
};

/** Reads the body of a chapter or page as the build does; each is read once. */
export const bodyOf = (prose: Prose<unknown>): ParsedBody => {
  const parsed = cache.get(prose) ?? parse(prose.body);
  cache.set(prose, parsed);
  return parsed;
};

/** Calls `visit` for each node in reading order, with the elements and quotations around it. */
export const walk = (node: Node, visit: (node: Node, around: readonly Node[]) => void, around: readonly Node[] = []): void => {
  visit(node, around);
  if ('children' in node) for (const child of node.children) walk(child, visit, [...around, node]);
};

/** The words of a node as a reader sees them, without marks. */
export const plainText = (node: Node): string => {
  let text = '';
  walk(node, (inner) => { if (inner.type === 'text' || inner.type === 'inlineCode') text += inner.value; });
  return text;
};

/** True for a component or a tag. */
export const isElement = (node: Node): node is Element => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Where a node begins. */
export const startOf = (node: Node): Position => ({ line: node.position?.start.line, column: node.position?.start.column });

/** Every component and tag of a body; none when it cannot be read. */
export const elementsOf = (prose: Prose<unknown>): Element[] => {
  /* Without a bracket there is none, and nothing has to be parsed. */
  if (!prose.body.includes('<')) return [];
  const found: Element[] = [];
  const { tree } = bodyOf(prose);
  if (tree) walk(tree, (node) => { if (isElement(node)) found.push(node); });
  return found;
};

/** The value of a plain text attribute; undefined when it is missing or computed. */
export const attributeOf = (element: Element, name: string): string | undefined => {
  const attribute = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
};

/** Everything with a body. */
export const allProse = (content: Content): Prose<unknown>[] => [...content.chapters, ...content.pages, ...content.translations];
