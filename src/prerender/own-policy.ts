import { hash } from 'node:crypto';
import type { SheetedPage } from './sheeted-page.ts';

const policyTag = /<meta http-equiv="content-security-policy"[^>]*>/;
const code = /<(script|style)\b([^>]*)>([^]*?)<\/\1>/g;

/** What a policy calls a script or style: its hash. */
export const policyHash = (text: Buffer | string): string => `'sha256-${hash('sha256', text, 'base64')}'`;

/** The hashes of what stands between the tags of scripts and styles: not of data, which no browser runs. */
function hashesIn(texts: readonly string[]): Record<'script' | 'style', Set<string>> {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const [, name, attributes, text] of texts.flatMap((one) => [...one.matchAll(code)])) {
    if (text !== '' && !attributes!.includes('json')) found[name as 'script' | 'style'].add(policyHash(Buffer.from(text!, 'latin1')));
  }
  return found;
}

/**
 * Lets a page's policy allow the scripts and styles that the page holds, and no others. Styles that stand side by side are made
 * one: a hash is as long on the wire as ten rules.
 * @param page its texts, and the sheets that stand between them; its characters are its bytes.
 */
export function ownPolicy({ texts, sheets }: SheetedPage): SheetedPage {
  const at = texts.findIndex((text) => policyTag.test(text));
  if (at < 0) return { texts, sheets };
  const joined = texts.map((text) => text.replaceAll('</style><style>', ''));
  const own = hashesIn(joined);
  for (const { hash: known } of sheets) own.style.add(known);
  const policed = joined[at]!.replace(policyTag, (policy) => policy.replace(/(script|style)-src 'self'/g, (source, kind: 'script' | 'style') => [source, ...own[kind]].join(' ')));
  return { texts: joined.with(at, policed), sheets };
}
