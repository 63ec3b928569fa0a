import { cite, type CitedSource } from './credits.ts';
import type { Output } from './outputs.ts';
import { sha256 } from './packages.ts';

/** What the repository says of its own base map; the site's credits are generated from it. */
export interface Manifest {
  command: string;
  sources: Record<string, CitedSource>;
  outputs: (Omit<Output, 'bytes'> & { bytes: number; sha256: string })[];
}

/** The manifest of some built files, with every source they use. */
export function manifestOf(outputs: Output[]): Manifest {
  const used = [...new Set(outputs.flatMap(({ sources }) => sources))];
  return {
    command: 'npm run geodata',
    sources: Object.fromEntries(used.map((id) => [id, cite(id)])),
    outputs: outputs.map(({ file, bytes, box, sources, picture }) => ({ file, box, sources, bytes: bytes.length, sha256: sha256(bytes), ...(picture && { picture }) })),
  };
}
