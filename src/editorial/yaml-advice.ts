import type { Finding } from './problem.ts';

type Advice = Pick<Finding, 'why' | 'mend'>;

/** Spaces and marks that nobody sees, which come along with pasted texts. */
const unseen = '[\\u00a0\\u00ad\\u200b-\\u200f\\u2028\\u2029\\u202f\\u2060\\u3000\\ufeff]';
const invisible = new RegExp(`^[^:]*${unseen}|:${unseen}`);

const inQuotes = 'Put the value in "double quotes" if it holds a colon, a hash or a bracket, and check that each field is written `name: value`.';
const compare = 'Compare it with the lines around it, or with a file that `npm run new` writes.';

/** What can be seen on the line itself, whatever the parser stumbled over. */
const aboutLine = (line: string): Advice | undefined => {
  if (invisible.test(line)) return { why: 'An invisible mark stands in this line, as pasted texts bring them along.', mend: 'Delete the spaces of this line and type them anew.' };
  if (line.includes('：')) return { why: 'The colon in this line is a wide one (：), which YAML does not know.', mend: 'Type a plain colon and a space: `name: value`.' };
  if (/^\s*(?:- )?[\p{L}_-]+:[^\s/]/u.test(line)) return { why: 'There is no space after the colon.', mend: 'Write `name: value`, with a space between.' };
  return undefined;
};

const byCode: Record<string, (message: string) => Advice> = {
  TAB_AS_INDENT: () => ({ why: 'A tab stands at the beginning of this line; YAML allows only spaces there.', mend: 'Replace the tab with two spaces.' }),
  DUPLICATE_KEY: () => ({ why: 'This field is written twice.', mend: 'Keep one of the two.' }),
  BAD_INDENT: (message) => (message.startsWith('Flow')
    ? { why: `A bracket is opened here and not closed: ${message.endsWith('}') ? '}' : ']'} is missing.`, mend: 'Close it. In a text that is to hold a bracket, put the whole text in "double quotes".' }
    : { why: 'The spaces at the beginning of this line do not match the lines around it.', mend: 'Give fields of one group the same number of spaces.' }),
  MISSING_CHAR: (message) => ({ why: `A mark is missing: ${message.replace(/(["'])quote$/, '$1')}.`, mend: 'Look for an unclosed quotation mark or bracket, or a missing comma, on this line or the one before. A text that begins with \' is put in "double quotes".' }),
  BAD_SCALAR_START: (message) => ({ why: `A value may not begin with ${message.at(-1)!}.`, mend: 'Put the value in "double quotes".' }),
  TAG_RESOLVE_FAILED: () => ({ why: 'A value may not begin with an exclamation mark.', mend: 'Put the value in "double quotes".' }),
  BLOCK_AS_IMPLICIT_KEY: () => ({ why: 'A second colon stands in this value, or the line below is set in as if it belonged to it.', mend: 'Put a value that holds a colon in "double quotes"; give fields of one group the same number of spaces.' }),
  MULTILINE_IMPLICIT_KEY: () => ({ why: 'This line is neither a field nor the rest of a text.', mend: `${inQuotes} The further lines of a long text are set in by two spaces.` }),
  UNEXPECTED_TOKEN: () => ({ why: 'Something stands in this line where YAML does not expect it.', mend: inQuotes }),
  BAD_DQ_ESCAPE: () => ({ why: 'A backslash has a meaning of its own between double quotes.', mend: 'Write \\\\ for the mark itself.' }),
  MULTIPLE_DOCS: () => ({ why: 'A line of three dashes begins another text here, but a file holds one.', mend: 'Take the line `---` out.' }),
  RESOURCE_EXHAUSTION: () => ({ why: 'Too many brackets stand within each other.', mend: compare }),
};

/**
 * A complaint of the YAML parser in an editor’s words.
 * @param line the line that it is about
 */
export const yamlAdvice = (code: string, message: string, line: string): Advice => {
  const seen = ['TAB_AS_INDENT', 'DUPLICATE_KEY'].includes(code) ? undefined : aboutLine(line);
  return seen ?? byCode[code]?.(message) ?? { why: `This line cannot be read as YAML: ${message}.`, mend: compare };
};
