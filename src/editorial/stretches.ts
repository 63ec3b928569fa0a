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

/** What stands on a page alone, or a piece that stands alike on others, between tags: the same object wherever it does. */
export type Run = string | { readonly html: string };

/** How many stretches are remembered: a large site has more than fit into memory. */
const mostStretches = 150_000;

/** The stretches of which pages are made. A chapter stands on five pages, and all end alike: each stretch, and each tag, is looked at where it stands first. */
export class Stretches {
  readonly #questions: readonly Question[];
  readonly #nothing: Answers;
  readonly #known = new Map<string, Answers>();
  readonly #ofTags = new WeakMap<Tag, Answers>();
  readonly #ofPieces = new WeakMap<object, Answers>();

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

  /** What was found in a stretch of text, and the text where it stood on no page before. */
  #ofStretch(written: string): { readonly fresh: string; readonly answers: Answers } {
    const known = this.#known.get(written);
    if (known) return { fresh: '', answers: known };
    if (this.#known.size >= mostStretches) this.#known.clear();
    const bytes = Buffer.from(written, 'latin1');
    const fresh = bytes.toString();
    const answers = this.#together(tagsOf(fresh).map((tag) => this.#ofTag(tag)));
    /* A copy of the key would hold on to the page it was cut from. */
    this.#known.set(bytes.toString('latin1'), answers);
    return { fresh, answers };
  }

  /**
   * Looks through a page.
   * @param runs the page, cut where pieces stand in it; its characters are its bytes.
   * @returns the text of what stood on no page before, and what was found in the tags of all.
   */
  of(runs: readonly Run[]): { readonly fresh: string; readonly found: Answers } {
    let fresh = '';
    const answersOf = (html: string): Answers => this.#together(cut(html).map((written) => {
      const stretch = this.#ofStretch(written);
      fresh += stretch.fresh;
      return stretch.answers;
    }));
    const found = this.#together(runs.map((run) => {
      if (typeof run === 'string') return answersOf(run);
      const answers = this.#ofPieces.get(run) ?? answersOf(run.html);
      this.#ofPieces.set(run, answers);
      return answers;
    }));
    return { fresh, found };
  }
}
