import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding, Position } from './problem.ts';

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

interface Advice { why: string; mend: string }

/** The parser's commonest complaints in an editor's words. */
const advice = (code: string, message: string): Advice => {
  switch (code) {
    case 'TAB_AS_INDENT':
      return { why: 'A tab stands at the beginning of this line; YAML allows only spaces there.', mend: 'Replace the tab with two spaces.' };
    case 'DUPLICATE_KEY':
      return { why: 'This field is written twice.', mend: 'Keep one of the two.' };
    case 'BAD_INDENT':
      return { why: 'The spaces at the beginning of this line do not match the lines around it.', mend: 'Give fields of one group the same number of spaces.' };
    case 'MISSING_CHAR':
      return { why: `A mark is missing: ${message.replace(/(["'])quote$/, '$1')}.`, mend: 'Look for an unclosed quotation mark or bracket, or a missing comma, on this line or the one before.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return { why: `This line cannot be read as YAML: ${message}.`, mend: 'Put the value in "double quotes" if it holds a colon, a hash or a bracket, and check that each field is written `name: value`.' };
    default:
      return { why: `This line cannot be read as YAML: ${message}.`, mend: 'Compare it with the lines around it, or with a file that `npm run new` writes.' };
  }
};

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

/** The name of the field that is written on a line, counted from 1. */
const fieldOn = (text: string, line: number): string | undefined => /^[\s{-]*([\p{L}\p{N}_-]+)\s*:/u.exec(text.split('\n')[line - 1] ?? '')?.[1];

/** The line on which a quotation mark is opened and not closed, which the parser notices only at the end of the file. */
const openQuote = (text: string, message: string, linesBefore: number): Position | undefined => {
  const mark = /Missing closing (["'])quote/.exec(message)?.[1];
  const index = mark === undefined ? -1 : text.split('\n').findIndex((line) => line.split(mark).length % 2 === 0);
  return index < 0 ? undefined : { line: index + 1 + linesBefore };
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
    const where = openQuote(text, error.message, linesBefore) ?? position(error.pos[0]);
    return { file, ...where, field: fieldOn(text, (where.line ?? 1) - linesBefore), ...advice(error.code, error.message.split('\n')[0]!.replace(/[.:]$/, '')) };
  });
  let value: unknown;
  try {
    if (document.errors.length === 0) {
      const read: unknown = document.toJS({ maxAliasCount: 20 });
      JSON.stringify(read); // throws where a part holds itself
      value = read;
    }
  } catch {
    findings.push({
      file,
      why: 'This file refers to itself with `*` and `&` in a way that cannot be resolved.',
      mend: 'Write the values out in full, or put a text that begins with * or & in "double quotes".',
    });
  }
  return { value, at: (path) => position(offsetOf(document, path)), findings };
};
