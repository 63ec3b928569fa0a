import type { APIRoute, GetStaticPaths } from 'astro';
import { topologyFiles } from '../../story/map-files.ts';

/* The ending stands in the name of this file: without it, the dev server would ask for a slash after it. */
export const getStaticPaths = (() => Object.values(topologyFiles).map(({ name, body }) => ({
  params: { file: name.replace(/\.json$/, '') }, props: { body },
}))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props }) => new Response(props.body, { headers: { 'Content-Type': 'application/json' } });
