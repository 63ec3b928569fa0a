import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    /* Nothing here is timed: a busy machine may be slow. */
    testTimeout: 60_000,
    hookTimeout: 60_000,
    exclude: ['tests/browser/**', '**/node_modules/**'],
  },
});
