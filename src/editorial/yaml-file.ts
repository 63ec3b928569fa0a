import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { misread } from './misread-yaml.ts';
import type { Finding, Position } from './problem.ts';
import { yamlAdvice } from './yaml-advice.ts';

/** The way to a value: keys of maps and positions in lists. */
export type Path = readonly PropertyKey[];

/** A YAML text that was read, or as much of it as could be. */
export interface ParsedYaml {
  /** The plain value; undefined when the text is not YAML. */
  value: unknown;
  /** Where the value at a path stands, or the nearest thing above it. */
  at: (path: Path) => Position;
  findings: Finding[];
}

const offsetOf = (document: Document, path: Path): number | undefined => {
  let node: unknown = document.contents;
  let offset: number | undefined = isNode(node) ? node.range?.[0] : undefined;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(part));
      if (!pair) return offset;
      if (isNode(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      if (!isNode(node)) return offset;
      offset = node.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
};

/** The comments of a YAML text, each on its own line. */
export const commentsOf = (text: string): string => text.split('\n').map((line) => /(?:^|\s)#.*$/.exec(line)?.[0] ?? '').join('\n');

/** The name of the field that is written on a line, counted from 1. */
const fieldOn = (text: string, line: number): string | undefined => /^[\s{-]*([\p{L}\p{N}_-]+)\s*:/u.exec(text.split('\n')[line - 1] ?? '')?.[1];

/** The line on which a quotation mark is opened and not closed, which the parser notices only at the end of the file. */
const openQuote = (text: string, message: string, linesBefore: number): Position | undefined => {
  const mark = /Missing closing (["'])quote/.exec(message)?.[1];
  const index = mark === undefined ? -1 : text.split('\n').findIndex((line) => line.split(mark).length % 2 === 0);
  return index < 0 ? undefined : { line: index + 1 + linesBefore };
};

/** Where the text before an unclosed bracket's end stops: the parser complains of the next line, where the field is another. */
const openBracket = (text: string, { code, message, pos }: YAMLError): number | undefined =>
  (code === 'BAD_INDENT' && message.startsWith('Flow') ? Math.max(0, text.slice(0, pos[0]).trimEnd().length - 1) : undefined);

/** The line on which something begins with `*`, which YAML takes for a reference. */
const reference = (text: string, linesBefore: number): Position => {
  const index = text.split('\n').findIndex((line) => /(?:^|[:,[-])\s*\*[^\s*]/.test(line));
  return index < 0 ? {} : { line: index + 1 + linesBefore };
};

/**
 * Reads a YAML text and remembers where everything stands.
 * @param file the file's name, for reports
 * @param text the YAML
 * @param linesBefore how many lines of the file stand above this text (front matter begins on line 2)
 */
export const parseYaml = (file: string, text: string, linesBefore = 0): ParsedYaml => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number | undefined): Position => {
    if (offset === undefined) return {};
    const { line, col } = lines.linePos(offset);
    return { line: line + linesBefore, column: col };
  };
  // After the first fault of syntax the parser is lost, and what it says of later lines misleads.
  const faults = [...document.errors, ...document.warnings];
  const first = faults.find(({ code }) => code !== 'DUPLICATE_KEY');
  const findings: Finding[] = faults.filter((fault) => fault === first || fault.code === 'DUPLICATE_KEY').map((error) => {
    const message = error.message.split('\n')[0]!.replace(/[.:]$/, '');
    const where = openQuote(text, message, linesBefore) ?? position(openBracket(text, error) ?? error.pos[0]);
    const line = (where.line ?? 1) - linesBefore;
    return { file, ...where, field: fieldOn(text, line), ...yamlAdvice(error.code, message, text.split('\n')[line - 1] ?? '') };
  });
  if (faults.length === 0) findings.push(...misread(document).map(({ offset, ...finding }) => ({ file, ...position(offset), ...finding })));
  let value: unknown;
  try {
    if (document.errors.length === 0) {
      const read: unknown = document.toJS({ maxAliasCount: 20 });
      JSON.stringify(read); // throws where a part holds itself
      value = read;
    }
  } catch {
    findings.push({
      file, ...reference(text, linesBefore),
      why: 'This file refers to itself with `*` and `&` in a way that cannot be resolved.',
      mend: 'Write the values out in full, or put a text that begins with * or & in "double quotes".',
    });
  }
  return { value, at: (path) => position(offsetOf(document, path)), findings };
};
