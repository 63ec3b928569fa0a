/** The components that an editor may use in MDX, by name. */
export const mdxComponents = {};
