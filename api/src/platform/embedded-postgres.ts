/**
 * The PostgreSQL that Aftercare brings along when DATABASE_URL is not set: a real server, its programs from
 * npm, its data in one folder. It is started and stopped with the program that calls this.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { EmbeddedPostgresError, findHome, serverEnvironment, type Home } from './embedded-postgres-home.ts';
import { readPostmaster, stopOrphan } from './embedded-postgres-orphan.ts';
import { DataFolderInUse, lockDataFolder, type DataFolderLock } from './embedded-postgres-lock.ts';

export { DataFolderInUse, EmbeddedPostgresError };

/** The port that was asked for is taken by another program. */
export class DatabasePortInUse extends EmbeddedPostgresError {
  override name = 'DatabasePortInUse';
}

export interface EmbeddedPostgresOptions {
  /** Folder of the cluster, its password and its log; made when absent. One running server per folder. */
  dataDir: string;
  /** Port on 127.0.0.1; a free one when not given. */
  port?: number;
  /** false trades crash safety for speed: for data nobody will miss. */
  durable?: boolean;
  /** Told about every step that takes time or that the person starting this should know. */
  onProgress?: (sentence: string) => void;
}

export interface EmbeddedPostgres {
  /** Connection address of the database `aftercare`, as its owner, password included. */
  url: string;
  /** Fulfilled with a sentence when the server ends without `stop()`; pending for ever otherwise. */
  died: Promise<string>;
  /** Ends open connections, writes everything out and frees the data folder. Safe to call twice. */
  stop(): Promise<void>;
}

const MAJOR = '18';
const NAME = 'aftercare';
const LOG_LIMIT_BYTES = 5_000_000;
const POLL_MS = 20;

/**
 * Starts the server on `dataDir`, creating the database at the first start, and waits until it answers.
 * What a killed run left behind (a server without its program, a stale process number) is cleared away first.
 * @throws {DataFolderInUse} while another running program uses the folder
 * @throws {DatabasePortInUse} when `port` is given and taken
 * @throws {EmbeddedPostgresError} for everything else that keeps the server from running
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, onProgress = () => {} } = options;
  const home = findHome(options.dataDir, onProgress);
  mustBeWritable(home.folder);
  const lock = lockDataFolder(home.folder);
  try {
    const cluster = join(home.folder, 'cluster');
    // Whoever holds the lock is the only launcher: a server that still runs here has lost its own.
    await stopOrphan(cluster, onProgress);
    await createCluster(home, cluster, durable, onProgress);
    return await startServer({ home, cluster, durable, lock, port: options.port });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Removes a data folder with all its data, after stopping a server that lost its program.
 * @throws {DataFolderInUse} while a running program uses the folder
 */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const { folder } = findHome(dataDir, () => {});
  const lock = lockDataFolder(folder);
  try {
    await stopOrphan(join(folder, 'cluster'), () => {});
    rmSync(folder, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  } finally {
    lock.release();
  }
}

function mustBeWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new EmbeddedPostgresError(`The data folder ${folder} cannot be written by this user.`);
  }
}

async function createCluster(
  home: Home,
  cluster: string,
  durable: boolean,
  onProgress: (sentence: string) => void,
): Promise<void> {
  if (existsSync(cluster)) {
    const version = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
    if (version !== MAJOR) {
      throw new EmbeddedPostgresError(
        `The data in ${cluster} is of PostgreSQL ${version} and this is ${MAJOR}: move it with pg_dump.`,
      );
    }
    return;
  }
  onProgress('Creating the database');
  readdirSync(home.folder)
    .filter((name) => name.startsWith('cluster.new-'))
    .forEach((name) => rmSync(join(home.folder, name), { recursive: true, force: true }));
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(home.folder, 'password'), password, { mode: 0o600, flush: true });
  // A folder of its own that is renamed when it is whole: being killed half-way leaves no half database.
  const part = join(home.folder, `cluster.new-${randomBytes(4).toString('hex')}`);
  const passwordForServer = `${part}-password`;
  try {
    mkdirSync(part, { mode: 0o700 });
    chmodSync(part, 0o700);
    writeFileSync(passwordForServer, password, { mode: 0o600 });
    if (home.user.uid !== undefined && home.user.gid !== undefined) {
      chownSync(part, home.user.uid, home.user.gid);
      chownSync(passwordForServer, home.user.uid, home.user.gid);
    }
    // The collation is PostgreSQL's own, so that order and case do not depend on the machine's locales.
    await run(home, 'initdb', [
      `--pgdata=${part}`,
      `--username=${NAME}`,
      `--pwfile=${passwordForServer}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ]);
    renameSync(part, cluster);
  } finally {
    rmSync(passwordForServer, { force: true });
    rmSync(part, { recursive: true, force: true });
  }
}

async function run(home: Home, program: string, args: string[]): Promise<void> {
  const child = spawn(join(home.programs, program), args, {
    ...home.user,
    cwd: '/',
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new EmbeddedPostgresError(`PostgreSQL's ${program} failed: ${complaints.trim()}`);
  }
}

interface Launch {
  home: Home;
  cluster: string;
  durable: boolean;
  lock: DataFolderLock;
  port: number | undefined;
}

async function startServer(launch: Launch): Promise<EmbeddedPostgres> {
  const { home, cluster, lock } = launch;
  const password = readPassword(home.folder);
  // A free port can be snatched before the server has it; processes of a killed server need a moment to go.
  for (let attempt = 1; ; attempt += 1) {
    const port = launch.port ?? (await freePort());
    const server = spawnServer(launch, port);
    const complaint = await untilReady(server, cluster);
    if (complaint === undefined) {
      const url = `postgres://${NAME}:${password}@127.0.0.1:${port}/${NAME}`;
      try {
        await createDatabase(url);
      } catch (error) {
        await endServer(server);
        throw new EmbeddedPostgresError(`The database in ${cluster} does not let us in: ${String(error)}`);
      }
      return supervise(server, url, lock);
    }
    if (/Address already in use/.test(complaint) && launch.port !== undefined) {
      throw new DatabasePortInUse(
        `Port ${port} is taken by another program: PostgreSQL cannot listen there.`,
      );
    }
    if (attempt === 20 || !/Address already in use|shared memory block|lock file/.test(complaint)) {
      throw new EmbeddedPostgresError(`PostgreSQL did not start: ${complaint}`);
    }
    await sleep(250);
  }
}

function readPassword(folder: string): string {
  try {
    return readFileSync(join(folder, 'password'), 'utf8');
  } catch {
    throw new EmbeddedPostgresError(
      `The password of the database in ${folder} cannot be read: ${join(folder, 'password')} is missing or another user's.`,
    );
  }
}

interface Server {
  process: ChildProcess;
  /** What the server has written since it was spawned. */
  log(): string;
  gone: Promise<unknown>;
}

function spawnServer({ home, cluster, durable }: Launch, port: number): Server {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements and the rows they name carry people's data: they do not belong into a log file.
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const logFile = join(home.folder, 'postgres.log');
  const log = openSync(logFile, 'a', 0o600);
  if (statSync(logFile).size > LOG_LIMIT_BYTES) {
    truncateSync(logFile);
  }
  const before = statSync(logFile).size;
  const child = spawn(
    join(home.programs, 'postgres'),
    ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    // Detached: Ctrl-C in the terminal must reach the program that stops us in order, and not the server itself.
    { ...home.user, cwd: '/', env: serverEnvironment, detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  return {
    process: child,
    log: () => readFileSync(logFile).subarray(before).toString(),
    gone: once(child, 'exit').catch(() => undefined),
  };
}

/** Fulfilled with nothing when the server answers, or with its complaint when it ended instead. */
async function untilReady(server: Server, cluster: string): Promise<string | undefined> {
  for (;;) {
    if (server.process.exitCode !== null || server.process.signalCode !== null) {
      const complaints = server.log().match(/(?:FATAL|PANIC|LOG: {2}could not).*/g);
      return complaints?.join(' ') ?? (server.log().trim() || 'it ended without a word');
    }
    // PostgreSQL's own sign, as pg_ctl reads it; asking the port could reach somebody else's server.
    const postmaster = readPostmaster(cluster);
    if (postmaster?.pid === server.process.pid && postmaster?.status === 'ready') {
      return undefined;
    }
    await sleep(POLL_MS);
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url.replace(/[^/]*$/, 'postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [NAME]);
    if (found.rowCount === 0) {
      await client.query(`create database ${NAME}`);
    }
  } finally {
    await client.end();
  }
}

function supervise(server: Server, url: string, lock: DataFolderLock): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  // For a program that ends without stop(), by process.exit or an uncaught error.
  const stopWithProgram = (): void => void server.process.kill('SIGINT');
  process.once('exit', stopWithProgram);
  const died = new Promise<string>((resolve) => {
    void server.gone.then(() => {
      process.off('exit', stopWithProgram);
      lock.release();
      if (!stopping) {
        const ending = server.process.signalCode ?? `exit code ${server.process.exitCode}`;
        resolve(`PostgreSQL ended by itself (${ending}).`);
      }
    });
  });
  return { url, died, stop: () => (stopping ??= endServer(server)) };
}

/** SIGINT is PostgreSQL's fast shutdown; the harsher ones lose nothing either, but the next start must recover. */
async function endServer(server: Server): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    if (server.process.exitCode !== null || server.process.signalCode !== null) {
      break;
    }
    server.process.kill(signal);
    const waiting = new AbortController();
    await Promise.race([server.gone, sleep(patience, undefined, { signal: waiting.signal }).catch(() => {})]);
    waiting.abort();
  }
  await server.gone;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') {
    throw new EmbeddedPostgresError('The machine gave no free port.');
  }
  return address.port;
}
