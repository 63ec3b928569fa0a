import { hash } from 'node:crypto';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;
const code = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;

/** What a policy calls a script or style: its hash. */
export const policyHash = (text: Buffer | string): string => `sha256-${hash('sha256', text, 'base64')}`;

/**
 * Leaves in a page's policy the scripts and styles that the page holds: Astro writes down those of all pages, half a
 * kilobyte before the first words.
 * @param page a page whose characters are its bytes.
 * @param sheets hashes of the styles that are still to be put into the page.
 */
export function ownPolicy(page: string, sheets: readonly string[] = []): string {
  const own = new Set([...page.matchAll(code)].flatMap(([, , text]) => (text === '' ? [] : [policyHash(Buffer.from(text!, 'latin1'))])));
  return page.replace(policyTag, (policy) => policy
    .replace(/ '(sha256-[^']+)'/g, (source, sum: string) => (own.has(sum) ? source : ''))
    .replace("style-src 'self'", (source) => [source, ...sheets.map((sum) => `'${sum}'`)].join(' ')));
}
