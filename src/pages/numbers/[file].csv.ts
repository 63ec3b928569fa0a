import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';

/** The tables of figures as their files are: what a reader downloads is what the pages are drawn from. */
const tables = ['arrivals', 'arrivals-earlier'];

export const getStaticPaths = (() => tables.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(`content/${params['file']!}.csv`), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
