/** A tag as it stands in built HTML. */
export interface Tag { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly index: number }

const tagPattern = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', '#38': '&', '#39': "'", '#34': '"', '#x26': '&' };

/** An attribute's value with its commonest entities resolved. */
const resolved = (value: string): string => value.replace(/&(\w+|#\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);

/** HTML without what stands between the tags of scripts and styles. */
export const withoutCode = (html: string): string =>
  html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, (_, open: string, __, close: string) => open + close);

/** Every opening tag of an HTML text, outside scripts and styles. */
export const tagsOf = (html: string): Tag[] =>
  [...withoutCode(html).replace(/<!--[\s\S]*?-->/g, '').matchAll(tagPattern)].map((match) => ({
    name: match[1]!.toLowerCase(),
    index: match.index,
    attributes: Object.fromEntries([...match[2]!.matchAll(attributePattern)]
      .map(([, name, ...values]) => [name!.toLowerCase(), resolved(values.find((value) => value !== undefined) ?? '')])),
  }));

/** The text that a reader sees or hears, without tags. */
export const visibleText = (html: string): string => withoutCode(html).replace(/<[^>]*>/g, ' ');
