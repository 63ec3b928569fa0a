/** A stretch of text, found or not. */
export interface Stretch { readonly text: string; readonly marked: boolean }

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

const plain = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity]!);

/**
 * A passage of the search index as text: whatever else stands in it, only `<mark>` is heeded, so that nothing of the
 * index can become markup of the page.
 */
export const markedText = (excerpt: string): Stretch[] => excerpt.split(/(<mark>[\s\S]*?<\/mark>)/g)
  .map((part) => ({ text: plain(part), marked: part.startsWith('<mark>') }))
  .filter(({ text }) => text !== '');
