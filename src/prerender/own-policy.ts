import { hash } from 'node:crypto';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;
const code = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;

/** What a policy calls a script or style: its hash. */
export const policyHash = (text: Buffer | string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** The hashes of what stands between the tags of scripts and styles: not of data, which no browser runs. */
function hashesIn(page: string): Record<'script' | 'style', Set<string>> {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes, text] of page.matchAll(code)) {
    if (text !== '' && !attributes!.includes('json')) found[name as 'script' | 'style'].add(policyHash(Buffer.from(text!, 'latin1')));
  }
  return found;
}

/**
 * Lets a page's policy allow the scripts and styles that the page holds, and no others.
 * @param page a page whose characters are its bytes.
 * @param sheets hashes of the styles that are still to be put into the page.
 */
export function ownPolicy(page: string, sheets: readonly string[] = []): string {
  const own = hashesIn(page);
  for (const sheet of sheets) own.style.add(sheet);
  return page.replace(policyTag, (policy) => policy.replace(/(script|style)-src 'self'/g, (source, kind: 'script' | 'style') => [source, ...own[kind]].join(' ')));
}
