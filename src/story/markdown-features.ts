/**
 * How texts are read: plain Markdown, as the check reads it (of the tildes in a range like 3~4 the extensions of GitHub would
 * make a line through the words), with the quotation marks and dashes of print.
 */
export const markdownFeatures = { gfm: false, smartPunctuation: true } as const;
