import { hash } from 'node:crypto';
import type { Hashes, PiecedPage } from './pieced-page.ts';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;
const code = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;

/** What a policy calls a script or style: its hash. */
export const policyHash = (text: Buffer | string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** HTML in which styles that stand side by side are one: a hash is as long on the wire as ten rules. */
export const withJoinedStyles = (html: string): string => html.replaceAll('</style><style>', '');

/**
 * The hashes of what stands between the tags of scripts and styles: not of data, which no browser runs.
 * @param html its characters are its bytes.
 */
export function hashesIn(html: string): Hashes {
  const found: { script: string[]; style: string[] } = { script: [], style: [] };
  for (const [, name, attributes, text] of html.matchAll(code)) {
    if (text !== '' && !attributes!.includes('json')) found[name as keyof Hashes].push(policyHash(Buffer.from(text!, 'latin1')));
  }
  return found;
}

/** Lets a page's policy allow the scripts and styles that the page holds, and no others. */
export function ownPolicy(page: PiecedPage): PiecedPage {
  const joined = page.map((run) => (typeof run === 'string' ? withJoinedStyles(run) : run));
  const at = joined.findIndex((run) => typeof run === 'string' && policyTag.test(run));
  if (at < 0) return page;
  const hashes = joined.map((run) => (typeof run === 'string' ? hashesIn(run) : run.hashes));
  const own = (kind: keyof Hashes): readonly string[] => [...new Set(hashes.flatMap((some) => some[kind]))];
  const policed = (joined[at] as string).replace(policyTag, (policy) => policy.replace(/(script|style)-src 'self'/g, (source, kind: keyof Hashes) => [source, ...own(kind)].join(' ')));
  return joined.with(at, policed);
}
