/// <reference types="astro/client" />
/// <reference types="vite/client" />

declare module 'virtual:content-faults';

/** See prerender/inline-scripts.ts. */
declare module '*?script' {
  const text: string;
  export default text;
}
