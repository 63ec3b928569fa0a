import type { APIRoute } from 'astro';

/** Everything may be listed; the sitemap says what there is. */
export const GET: APIRoute = ({ site }) => new Response(
  `User-agent: *\nAllow: /\n\nSitemap: ${new URL(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}sitemap-index.xml`, site).href}\n`,
  { headers: { 'Content-Type': 'text/plain' } },
);
