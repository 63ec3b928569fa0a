/** The texts of `content/pages` that the site shows, by their file's name; each must be there. */
export const pageIds = ['cover', 'journey-ahead', 'about', 'method', 'after-arrival', 'numbers', 'destinations', 'history'] as const;

/** Of these, the texts that stand on other pages and have none of their own. */
export const textsWithoutPage: readonly string[] = ['cover', 'journey-ahead', 'method'];
