import { tagsOf, type Tag } from './html.ts';

/** Code with its tags, and the tags of parts in which pages of a site are alike: most of a head, the menus, the pictures. */
const marks = /<(script|style)\b[^>]*>[^]*?<\/\1>|<(?:meta|link|header|main|nav|ul|ol|section|figure|p|footer)\b|<\/(?:meta|link|header|main|nav|ul|ol|section|figure|p|footer)>/gi;

const space = /\s*/y;

/** The end of the space that begins at a place in a text. */
function afterSpace(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

/** A page cut before each part and after it, where tag stands by tag: a name between two tags is known by what is around it. */
function cut(html: string): string[] {
  const stretches: string[] = [];
  let from = 0;
  const cutAt = (to: number): void => {
    if (to > from) stretches.push(html.slice(from, to));
    from = to;
  };
  for (const { 0: mark, 1: code, index } of html.matchAll(marks)) {
    if (!mark.startsWith('</') && html[index - 1] === '>') cutAt(index);
    const after = afterSpace(html, index + mark.length);
    if ((code || mark.startsWith('</')) && html[after] === '<') cutAt(after);
  }
  cutAt(html.length);
  return stretches;
}

/** What may be asked of a tag. */
export type Question = (tag: Tag) => readonly unknown[];

/** What was found in a stretch, in the order of the questions. */
type Answers = readonly (readonly unknown[])[];

/** How many stretches are remembered: a large site has more than fit into memory. */
const mostStretches = 150_000;

/** The stretches of which pages are made. A chapter stands on five pages, and all end alike: each stretch, and each tag, is looked at where it stands first. */
export class Stretches {
  readonly #questions: readonly Question[];
  readonly #nothing: Answers;
  readonly #known = new Map<string, Answers>();
  readonly #ofTags = new WeakMap<Tag, Answers>();

  /** @param questions what is asked of each tag of a stretch. */
  constructor(questions: readonly Question[]) {
    this.#questions = questions;
    this.#nothing = questions.map(() => []);
  }

  #together(all: readonly Answers[]): Answers {
    const some = all.filter((answers) => answers !== this.#nothing);
    return some.length === 0 ? this.#nothing : this.#questions.map((_, index) => some.flatMap((answers) => answers[index]!));
  }

  #ofTag(tag: Tag): Answers {
    const known = this.#ofTags.get(tag);
    if (known) return known;
    const asked = this.#questions.map((question) => question(tag));
    const answers = asked.some(({ length }) => length > 0) ? asked : this.#nothing;
    this.#ofTags.set(tag, answers);
    return answers;
  }

  /**
   * Looks through a page.
   * @returns the text of what stood on no page before, and what was found in the tags of all.
   */
  of(page: Buffer): { readonly fresh: string; readonly found: Answers } {
    let fresh = '';
    const found = this.#together(cut(page.toString('latin1')).map((written) => {
      const known = this.#known.get(written);
      if (known) return known;
      if (this.#known.size >= mostStretches) this.#known.clear();
      const bytes = Buffer.from(written, 'latin1');
      const text = bytes.toString();
      const answers = this.#together(tagsOf(text).map((tag) => this.#ofTag(tag)));
      /* A copy of the key would hold on to the page it was cut from. */
      this.#known.set(bytes.toString('latin1'), answers);
      fresh += text;
      return answers;
    }));
    return { fresh, found };
  }
}
