import type { Finding } from './problem.ts';

/** An MDX file taken apart. */
export interface SplitMdx {
  /** The YAML between the two lines of dashes; it begins on line 2. */
  yaml: string;
  /** The body, with the front matter's lines left blank so that line numbers stay those of the file. */
  body: string;
}

const frontMatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits an MDX file into front matter and body, or says what is missing. */
export const splitMdx = (file: string, text: string): SplitMdx | Finding => {
  const found = text.startsWith('---') ? frontMatter.exec(text) : null;
  if (found?.index === 0) {
    const blank = found[0].replace(/[^\n]/g, '');
    return { yaml: found[1]!, body: blank + text.slice(found[0].length) };
  }
  return {
    file,
    line: 1,
    why: text.startsWith('---')
      ? 'The front matter is not closed: a second line of three dashes is missing.'
      : 'The front matter is missing: the file must begin with a line of three dashes.',
    mend: 'Put the fields (title, place, …) at the very top, between two lines that hold only `---`.',
  };
};
