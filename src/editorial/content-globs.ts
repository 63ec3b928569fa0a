/** Files and folders whose names begin with an underscore are an editor's own notes: nothing checks them, and nothing builds them. */
const notes = ['!**/_*', '!**/_*/**'];

/** The files of a collection, without the notes between them. */
export const withoutNotes = (pattern: string): string[] => [pattern, ...notes];

/** Texts in the language of the site's originals. */
export const originals = (pattern: string): string[] => [...withoutNotes(`${pattern}.mdx`), `!${pattern}.*.mdx`];

/** Translations, which stand beside their originals. */
export const translations = (pattern: string): string[] => withoutNotes(`${pattern}.*.mdx`);
