import type { APIRoute, GetStaticPaths } from 'astro';
import { posterFile } from '../../story/map-files.ts';

/* The ending stands in the name of this file: without it, the dev server would ask for a slash after it. */
export const getStaticPaths = (() => [{ params: { file: posterFile.name.replace(/\.svg$/, '') } }]) satisfies GetStaticPaths;

export const GET: APIRoute = () => new Response(posterFile.body, { headers: { 'Content-Type': 'image/svg+xml' } });
