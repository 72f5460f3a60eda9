import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By name, and never by how long they took before: the stories move the company's one clock on. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['./test/global-setup.ts'],
    fileParallelism: false,
    sequence: { sequencer: ByName },
    // Of the tests of one file that say they may run side by side.
    maxConcurrency: 2,
    testTimeout: 90_000,
    hookTimeout: 90_000,
    teardownTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: { json: '../reports/portal.json' },
  },
});
