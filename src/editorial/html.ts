/** A tag as it stands in built HTML. Tags that are written alike are one object, however many pages they stand on. */
export interface Tag { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

const tagPattern = /<([a-z][\w-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', '#38': '&', '#39': "'", '#34': '"', '#x26': '&' };

/** An attribute's value with its commonest entities resolved. */
const resolved = (value: string): string => value.replace(/&(\w+|#\w+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);

/** HTML without what stands between the tags of scripts and styles. */
const withoutCode = (html: string): string => html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(<\/\2>)/gi, '$1$3');

const tagOf = (name: string, attributes: string): Tag => ({
  name: name.toLowerCase(),
  attributes: Object.fromEntries([...attributes.matchAll(attributePattern)]
    .map(([, key, ...values]) => [key!.toLowerCase(), resolved(values.find((value) => value !== undefined) ?? '')])),
});

/** How many tags are remembered: a large site has more than fit into memory, and the common ones come again at once. */
const mostTags = 20_000;
const known = new Map<string, Tag>();

/** Every opening tag of an HTML text, outside scripts and styles. */
export const tagsOf = (html: string): Tag[] =>
  [...withoutCode(html).replace(/<!--[\s\S]*?-->/g, '').matchAll(tagPattern)].map(([whole, name, attributes]) => {
    const found = known.get(whole);
    if (found) return found;
    if (known.size >= mostTags) known.clear();
    /* What is cut from a page would hold on to all of it. */
    const [key, own] = [whole, attributes!].map((text) => Buffer.from(text).toString());
    const tag = tagOf(name!, own!);
    known.set(key!, tag);
    return tag;
  });

/** The text that a reader sees or hears, without tags. */
export const visibleText = (html: string): string => withoutCode(html).replace(/<[^>]*>/g, ' ');
