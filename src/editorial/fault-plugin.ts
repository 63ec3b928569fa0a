import type { Plugin } from 'vite';

const asked = 'virtual:content-faults';
const resolved = `\0${asked}`;

/**
 * Where content fails to load, `import('virtual:content-faults')` lets the editorial check speak first. It has spoken, in any
 * case, before the bundle ends, and so before what the bundler has to say of the same content.
 */
export const faultPlugin = (tell: () => Promise<void>): Plugin => ({
  name: 'content-faults',
  /* The server with which Astro reads the content ends before. */
  buildEnd() { return this.environment.mode === 'build' ? tell() : undefined; },
  resolveId: (id) => (id === asked ? resolved : undefined),
  load: (id) => (id === resolved ? tell().then(() => 'export {};') : undefined),
});
