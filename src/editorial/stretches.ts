import { tagsOf, type Tag } from './html.ts';

/** Code with its tags, and the tags of parts in which pages of a site are much alike. */
const marks = /<(script|style)\b[^>]*>[^]*?<\/\1>|<(?:header|main|footer)\b|<\/(?:header|main|footer)>/gi;

/** A page cut before each part and after it. */
function cut(html: string): string[] {
  const stretches: string[] = [];
  let from = 0;
  const cutAt = (to: number): void => {
    stretches.push(html.slice(from, to));
    from = to;
  };
  for (const { 0: mark, 1: code, index } of html.matchAll(marks)) {
    if (!mark.startsWith('</')) cutAt(index);
    if (code || mark.startsWith('</')) cutAt(index + mark.length);
  }
  cutAt(html.length);
  return stretches;
}

/** How many stretches are remembered: a large site has more than fit into memory, and the common ones come again at once. */
const mostStretches = 2000;

/** The stretches of which pages are made. Thousands of pages end alike: each stretch is looked at where it stands first. */
export class Stretches {
  readonly #known = new Map<string, readonly Tag[]>();

  /**
   * A page as its stretches.
   * @returns the text of what stood on no page before, and the tags of all.
   */
  of(page: Buffer): { readonly fresh: string; readonly tags: readonly Tag[] } {
    let fresh = '';
    const tags = cut(page.toString('latin1')).flatMap((stretch) => {
      const known = this.#known.get(stretch);
      if (known) return known;
      if (this.#known.size >= mostStretches) this.#known.clear();
      const bytes = Buffer.from(stretch, 'latin1');
      const text = bytes.toString();
      const found = tagsOf(text);
      /* A copy of the key would hold on to the page it was cut from. */
      this.#known.set(bytes.toString('latin1'), found);
      fresh += text;
      return found;
    });
    return { fresh, tags };
  }
}
