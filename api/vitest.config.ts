import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Without this the tests get graphql's CommonJS build beside the ES one type-graphql uses, and the two
    // refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
  // Decorators and class fields: vite reads experimentalDecorators and useDefineForClassFields from tsconfig.json.
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '../reports/api.json' },
  },
});
