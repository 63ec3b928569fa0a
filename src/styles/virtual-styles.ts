import type { Plugin } from 'vite';

/**
 * Gives styles that are written by code to whoever imports them.
 * @param module what is imported, such as `virtual:palette.css`.
 */
export const virtualStyles = (module: string, styles: () => string): Plugin => ({
  name: module,
  resolveId: (id) => (id === module ? `\0${module}` : undefined),
  load: (id) => (id === `\0${module}` ? styles() : undefined),
});
