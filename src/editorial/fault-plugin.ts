import type { Plugin } from 'vite';

const asked = 'virtual:content-faults';
const resolved = `\0${asked}`;

/** Where content fails to load, `import('virtual:content-faults')` lets the editorial check speak first. */
export const faultPlugin = (tell: () => Promise<void>): Plugin => ({
  name: 'content-faults',
  resolveId: (id) => (id === asked ? resolved : undefined),
  load: (id) => (id === resolved ? tell().then(() => 'export {};') : undefined),
});
