import type { Plugin } from 'vite';

const asked = 'virtual:content-read';
const resolved = `\0${asked}`;

/**
 * What imports `virtual:content-read` waits until the content was read, and finds it without a fault of form: Astro's
 * collections do, since Astro would stop at the first fault, and tell less of it.
 */
export const contentGate = (read: () => Promise<void>): Plugin => ({
  name: 'content-gate',
  resolveId: (id) => (id === asked ? resolved : undefined),
  load: (id) => (id === resolved ? read().then(() => 'export {};') : undefined),
});
