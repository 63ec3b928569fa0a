/** The id an editor probably wants: lower-case Latin letters, without marks, joined by hyphens. */
export const asId = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
