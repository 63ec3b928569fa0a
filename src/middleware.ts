import { createHash } from 'node:crypto';
import { defineMiddleware } from 'astro:middleware';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** Leaves in a page's policy the scripts and styles that it holds: Astro writes down those of all pages, half a kilobyte before the first words. */
function ownPolicy(html: string): string {
  const own = new Set([...html.matchAll(/<(script|style)\b[^>]*>([^]*?)<\/\1>/g)].map(([, , text]) => hashOf(text!)));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (own.has(hash) ? source : '')));
}

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(ownPolicy(await response.text()), response);
});
