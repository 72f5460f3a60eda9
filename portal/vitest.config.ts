import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    // One company with one clock: what a story sets, the next one finds.
    fileParallelism: false,
    // Of the tests of one file that say they may run side by side.
    maxConcurrency: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    teardownTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '../reports/portal.json' },
  },
});
