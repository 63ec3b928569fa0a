/** The texts of `content/pages` that the site shows, by their file's name; each must be there. */
export const pageIds = ['cover', 'journey-ahead', 'about', 'method', 'after-arrival', 'numbers', 'destinations', 'history'] as const;
