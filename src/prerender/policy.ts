/** Where a page's own files come from, and nothing else: no other host is ever asked. */
const sources = [
  "default-src 'self'", "worker-src 'self' blob:", "img-src 'self' data: blob:", "connect-src 'self'", "font-src 'self'",
  "object-src 'none'", "base-uri 'none'", "form-action 'none'",
];

/**
 * The content security policy of a page, as far as it is the same for all; what the page holds is added when it is built.
 * @param compiles whether the page's scripts compile WebAssembly, as the search engine does.
 */
export const policyOf = (compiles: boolean): string =>
  [...sources, `script-src 'self'${compiles ? " 'wasm-unsafe-eval'" : ''}`, "style-src 'self'"].join(';');
