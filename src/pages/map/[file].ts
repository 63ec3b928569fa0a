import type { APIRoute, GetStaticPaths } from 'astro';
import { mapFiles } from '../../story/map-files.ts';

export const getStaticPaths = (() => mapFiles.map(({ name, body }) => ({ params: { file: name }, props: { body } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ body: string }> = ({ props, params }) => new Response(props.body, {
  headers: { 'Content-Type': params['file']!.endsWith('.svg') ? 'image/svg+xml' : 'application/json' },
});
