import { hash } from 'node:crypto';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;
const code = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;

/** What a policy calls a script or style: its hash. */
export const policyHash = (text: Buffer | string): string => `sha256-${hash('sha256', text, 'base64')}`;

/**
 * Leaves in a page's policy the scripts and styles that the page holds: Astro writes down those of all pages, half a
 * kilobyte before the first words.
 * @param page a page whose characters are its bytes.
 * @param further hashes of what is still to be put into the page.
 */
export function ownPolicy(page: string, further: readonly string[] = []): string {
  const own = new Set([...page.matchAll(code)].map(([, , text]) => policyHash(Buffer.from(text!, 'latin1'))));
  for (const one of further) own.add(one);
  return page.replace(policyTag, (policy) => policy.replace(/ '(sha256-[^']+)'/g, (source, sum: string) => (own.has(sum) ? source : '')));
}
