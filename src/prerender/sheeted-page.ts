/** A sheet of styles as it stands in a page. */
export interface Sheet {
  /** With its tags. */
  readonly element: string;
  /** What the page's policy calls it. */
  readonly hash: string;
  /** Names of the files that it loads. */
  readonly parts: readonly string[];
}

/** A page that asks for sheets. */
export interface SheetedPage {
  /** What stands before, between and after its sheets. */
  readonly texts: readonly string[];
  readonly sheets: readonly Sheet[];
}

/** A page with its sheets in it: a second request would cost the first text of a slow phone a fifth of a second. */
export const withSheets = ({ texts, sheets }: SheetedPage, isPut: (sheet: Sheet) => boolean = () => true): string =>
  texts.map((text, index) => text + (sheets[index] && isPut(sheets[index]) ? sheets[index].element : '')).join('');
