import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { EmbeddedPostgresError } from './embedded-postgres-home.ts';

/** Another running program uses the data folder; nothing was touched. */
export class DataFolderInUse extends EmbeddedPostgresError {
  override name = 'DataFolderInUse';
}

export interface DataFolderLock {
  /** Safe to call twice. */
  release(): void;
}

/**
 * Holds the folder for as long as this process lives. Node has no flock; SQLite's exclusive lock on an empty
 * file is one: the system frees it at any death of the holder, SIGKILL included, and no file can go stale.
 * @throws {DataFolderInUse} while another process holds it
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const holder = join(folder, 'holder');
  const lock = new DatabaseSync(join(folder, 'lock'));
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) {
      throw new DataFolderInUse(
        `The data folder ${folder} is in use by another running Aftercare${whoHolds(holder)}: stop that one first.`,
      );
    }
    throw new EmbeddedPostgresError(`The data folder ${folder} cannot be locked: ${String(error)}`);
  }
  chmodSync(join(folder, 'lock'), 0o600);
  writeFileSync(holder, String(process.pid));
  let held = true;
  return {
    release: () => {
      if (held) {
        held = false;
        lock.close();
      }
    },
  };
}

const SQLITE_BUSY = 5;

function whoHolds(holder: string): string {
  try {
    return ` (process ${readFileSync(holder, 'utf8')})`;
  } catch {
    return '';
  }
}
