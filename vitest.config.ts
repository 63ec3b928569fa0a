import { defineConfig } from 'vitest/config';
import { inlineScripts } from './src/prerender/inline-scripts.ts';

export default defineConfig({
  plugins: [inlineScripts()],
  test: {
    include: ['tests/**/*.test.ts'],
    /* Nothing here is timed: a busy machine may be slow. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
    /* No test leaves anything behind that another could stumble over, so that they share what they import. */
    isolate: false,
    exclude: ['tests/browser/**', '**/node_modules/**'],
  },
});
