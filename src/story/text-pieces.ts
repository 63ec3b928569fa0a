import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { markdownFeatures } from '../schema/markdown-features.ts';
import { vocabulary, type ComponentName } from '../schema/vocabulary.ts';

/** A component, or a link within the site, that stands in a text. */
export interface ComponentPiece {
  readonly component: ComponentName | 'a';
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its tags. */
  readonly pieces: readonly TextPiece[];
}

/** A piece of a text: HTML, or what has to be rendered on the page where it stands. */
export type TextPiece = string | ComponentPiece;

type Node = ReturnType<typeof mdxToHast>;
type Nodes = Parameters<typeof toHtml>[0];

/** A noncharacter, which Unicode keeps for such uses: it stands in no text. */
const mark = '\uFDD0';
const marked = new RegExp(`${mark}(\\d+)${mark}`);

/** What a text may not hold: the check says so, and Astro. */
class NotData extends Error {}

const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children as readonly Node[] : []);
const wordsOf = (node: Node): string => ('value' in node ? String(node.value) : childrenOf(node).map(wordsOf).join(''));
const isComment = (code: string): boolean => code.replace(/\/\*[^]*?\*\//g, '').trim() === '';

/** The component that a node is, and its attributes; nothing for what is HTML wherever it stands. */
function componentOf(node: Node): Omit<ComponentPiece, 'pieces'> | undefined {
  if (node.type === 'element' && node.tagName === 'a') {
    const { href, title } = node.properties as Record<string, string | undefined>;
    /* Where a link within the site leads depends on the page. */
    return /^[/#]/.test(href ?? '') ? { component: 'a', attributes: { href: href!, ...(title !== undefined && { title }) } } : undefined;
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  if (!Object.hasOwn(vocabulary, node.name ?? '')) throw new NotData();
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') throw new NotData();
    return [attribute.name, attribute.value] as const;
  });
  return { component: node.name as ComponentName, attributes: Object.fromEntries(attributes) };
}

/** Puts a mark where a component stands, so that the whole can become HTML at once. */
function withMarks(node: Node, components: ComponentPiece[], slugger: GithubSlugger): Node {
  if (node.type === 'mdxjsEsm') throw new NotData();
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!isComment(node.value)) throw new NotData();
    return { type: 'text', value: '' };
  }
  const component = componentOf(node);
  if (component) {
    components.push({ ...component, pieces: piecesOf(childrenOf(node), slugger) });
    return { type: 'text', value: `${mark}${components.length - 1}${mark}` };
  }
  if (!('children' in node)) return node;
  const children = childrenOf(node).map((child) => withMarks(child, components, slugger));
  if (node.type !== 'element' || !/^h[1-6]$/.test(node.tagName)) return { ...node, children } as Node;
  return { ...node, properties: { ...node.properties, id: slugger.slug(wordsOf(node)) }, children } as Node;
}

function piecesOf(nodes: readonly Node[], slugger: GithubSlugger): TextPiece[] {
  const components: ComponentPiece[] = [];
  const children = nodes.map((node) => withMarks(node, components, slugger));
  const html = toHtml({ type: 'root', children } as Nodes, { characterReferences: { useNamedReferences: true } });
  return html.split(marked).flatMap((piece, index): TextPiece[] => (index % 2 === 1 ? [components[Number(piece)]!] : piece === '' ? [] : [piece]));
}

function treeOf(body: string): Node | undefined {
  try {
    return mdxToHast(body, { features: markdownFeatures, position: false });
  } catch {
    return undefined;
  }
}

/**
 * Reads a body as MDX that is data alone: Markdown with components of the vocabulary, whose attributes are texts. It is rendered
 * piece by piece; a module for each of thousands of texts would take longer to be bundled than all the rest of its way to a page.
 * @returns nothing for a body that cannot be read, or holds anything else.
 */
export function textPieces(body: string): readonly TextPiece[] | undefined {
  const tree = treeOf(body);
  try {
    return tree && piecesOf(childrenOf(tree), new GithubSlugger());
  } catch (error) {
    if (error instanceof NotData) return undefined;
    throw error;
  }
}
