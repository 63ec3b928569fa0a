/**
 * How texts are read: plain Markdown (of the tildes in a range like 3~4 the extensions of GitHub would make a line through the
 * words), whose front matter was taken before, with the quotation marks and dashes of print.
 */
export const markdownFeatures = { gfm: false, frontmatter: false, smartPunctuation: true } as const;
