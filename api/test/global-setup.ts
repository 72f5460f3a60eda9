import { chmodSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import {
  DataFolderInUse,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
} from '../src/platform/embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the run's PostgreSQL, as its owner. Tests use databases of their own: see database.ts. */
    postgresUrl: string;
  }
}

const PREFIX = 'aftercare-tests-';

/** One PostgreSQL for the whole run, in a temporary folder that goes with it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await removeKilledRuns();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  // As root the server is another user, who must be able to pass through.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    await removeRun(folder);
  };
}

/** A run that was killed could not clean up: its server still runs. Runs at work keep theirs. */
async function removeKilledRuns(): Promise<void> {
  const runs = readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX));
  for (const run of runs.map((name) => join(tmpdir(), name))) {
    // A run that begins at this moment has its folder but not yet its lock.
    if (existsSync(join(run, 'lock'))) {
      await removeRun(run);
    }
  }
}

async function removeRun(folder: string): Promise<void> {
  try {
    await removeEmbeddedPostgres(folder);
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) {
      console.warn(`The folder ${folder} of a test run stays: ${String(error)}`);
    }
  }
}
