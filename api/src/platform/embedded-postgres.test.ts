import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { afterEach, expect, it } from 'vitest';
import {
  DatabasePortInUse,
  DataFolderInUse,
  removeEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres.ts';

const cleanUps: (() => unknown)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) {
    await cleanUp();
  }
});

/** A folder the server's user can pass through, as a checkout usually is. */
function aDataFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'aftercare-embedded-'));
  chmodSync(parent, 0o711);
  const dataDir = join(parent, 'postgres');
  cleanUps.push(async () => {
    await removeEmbeddedPostgres(dataDir);
    rmSync(parent, { recursive: true, force: true });
  });
  return dataDir;
}

async function start(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres(options);
  cleanUps.push(() => server.stop());
  return server;
}

/** Runs the server from a program of its own, which can be killed; `lines` is what that program says. */
interface Launcher {
  program: ChildProcess;
  lines: AsyncIterator<string>;
}

function launch(dataDir: string): Launcher {
  const module = new URL('./embedded-postgres.ts', import.meta.url).href;
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(module)};
    const server = await startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, onProgress: console.log });
    console.log(server.url);`;
  const program = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  cleanUps.push(() => killHard(program));
  return { program, lines: createInterface({ input: program.stdout! })[Symbol.asyncIterator]() };
}

async function launchedUrl(launcher: Launcher): Promise<string> {
  for (;;) {
    const line = await launcher.lines.next();
    if (line.done) {
      throw new Error('The launcher ended before its server answered.');
    }
    if (line.value.startsWith('postgres://')) {
      return line.value;
    }
  }
}

async function killHard(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) {
    return;
  }
  const gone = once(program, 'exit');
  program.kill('SIGKILL');
  await gone;
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const result = await client.query<Record<string, unknown>>(text);
    return result.rows;
  } finally {
    await client.end();
  }
}

function postmasterPid(dataDir: string): number {
  return Number.parseInt(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10);
}

/** Whether the process is still at work; one that waits to be collected by its parent is not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return !existsSync('/proc') || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

async function untilGone(pids: number[]): Promise<void> {
  while (pids.some(isAlive)) {
    await sleep(10);
  }
}

it('starts from an empty folder, keeps Chinese text, asks for the password and leaves no process behind', async () => {
  const dataDir = aDataFolder();
  const server = await start({ dataDir });
  const rows = await query(
    server.url,
    `select upper('é 电机') as text, current_setting('server_version') as version,
            current_setting('fsync') as fsync, current_setting('listen_addresses') as address`,
  );
  expect(rows).toEqual([{ text: 'É 电机', version: '18.4', fsync: 'on', address: '127.0.0.1' }]);
  expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600);
  await expect(query(server.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
    'password authentication failed',
  );
  const pid = postmasterPid(dataDir);
  await server.stop();
  await server.stop();
  expect(isAlive(pid)).toBe(false);
  expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
});

it('keeps rows from one start to the next and waits for nothing to be written when told that data may be lost', async () => {
  const dataDir = aDataFolder();
  const first = await start({ dataDir });
  await query(first.url, `create table calls (said text); insert into calls values ('水泵不转')`);
  await first.stop();
  const second = await start({ dataDir, durable: false });
  expect(await query(second.url, 'select said from calls')).toEqual([{ said: '水泵不转' }]);
  expect(
    await query(
      second.url,
      `select string_agg(setting, ' ') as settings from pg_settings
      where name in ('fsync', 'synchronous_commit', 'full_page_writes')`,
    ),
  ).toEqual([{ settings: 'off off off' }]);
});

it('has every committed row after program and server were killed at the same moment', async () => {
  const dataDir = aDataFolder();
  const launcher = launch(dataDir);
  const url = await launchedUrl(launcher);
  await query(url, 'create table calls (number int)');
  await query(url, 'insert into calls values (41)');
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  await client.query('insert into calls values (42)');
  await client.query('begin');
  await client.query('insert into calls values (43)');
  const workers = await client.query<{ pid: number }>('select pid from pg_stat_activity');
  const pids = [postmasterPid(dataDir), ...workers.rows.map((row) => row.pid)];
  launcher.program.kill('SIGKILL');
  pids.forEach((pid) => process.kill(pid, 'SIGKILL'));
  await untilGone(pids);

  const again = await start({ dataDir });
  expect(await query(again.url, 'select number from calls order by number')).toEqual([
    { number: 41 },
    { number: 42 },
  ]);
});

it('takes over the data of a server whose program was killed, after stopping that server cleanly', async () => {
  const dataDir = aDataFolder();
  const launcher = launch(dataDir);
  const url = await launchedUrl(launcher);
  await query(url, 'create table calls (number int); insert into calls values (7)');
  const orphan = postmasterPid(dataDir);
  await killHard(launcher.program);
  expect(isAlive(orphan)).toBe(true);

  const said: string[] = [];
  const again = await start({ dataDir, onProgress: (sentence) => said.push(sentence) });
  expect(said).toEqual(['Stopping the PostgreSQL that a killed run left behind']);
  expect(isAlive(orphan)).toBe(false);
  expect(postmasterPid(dataDir)).not.toBe(orphan);
  expect(await query(again.url, 'select number from calls')).toEqual([{ number: 7 }]);
  expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('was not properly shut down');
});

it('starts when only the server was killed and its workers are still ending', async () => {
  const dataDir = aDataFolder();
  const first = await start({ dataDir });
  await query(first.url, 'create table calls (number int); insert into calls values (8)');
  process.kill(postmasterPid(dataDir), 'SIGKILL');
  expect(await first.died).toBe('PostgreSQL ended by itself (SIGKILL).');
  const again = await start({ dataDir });
  expect(await query(again.url, 'select number from calls')).toEqual([{ number: 8 }]);
});

it('refuses a second start on a folder in use, from the same program and from another, and disturbs nothing', async () => {
  const dataDir = aDataFolder();
  const launcher = launch(dataDir);
  const url = await launchedUrl(launcher);
  const refusal = startEmbeddedPostgres({ dataDir });
  await expect(refusal).rejects.toThrow(DataFolderInUse);
  await expect(refusal).rejects.toThrow(
    `in use by another running Aftercare (process ${launcher.program.pid}): stop that one first.`,
  );
  await expect(removeEmbeddedPostgres(dataDir)).rejects.toThrow(DataFolderInUse);
  expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);

  const other = aDataFolder();
  await start({ dataDir: other });
  await expect(startEmbeddedPostgres({ dataDir: other })).rejects.toThrow(DataFolderInUse);
});

it('lets exactly one of two programs that start at the same moment have the folder', async () => {
  const dataDir = aDataFolder();
  const outcomes = await Promise.allSettled([start({ dataDir }), start({ dataDir }), start({ dataDir })]);
  expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
});

it('starts although a stranger has the process number of the killed server by now', async () => {
  const dataDir = aDataFolder();
  const first = await start({ dataDir });
  const note = join(dataDir, 'cluster', 'postmaster.pid');
  const killed = postmasterPid(dataDir);
  process.kill(killed, 'SIGKILL');
  await first.died;
  const { uid, gid } = statSync(join(dataDir, 'cluster'));
  const stranger = spawn('sleep', ['600'], { uid, gid, cwd: '/', stdio: 'ignore' });
  cleanUps.push(() => stranger.kill('SIGKILL'));
  writeFileSync(note, readFileSync(note, 'utf8').replace(String(killed), String(stranger.pid)));

  const again = await start({ dataDir });
  expect(await query(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  expect(isAlive(stranger.pid!)).toBe(true);
});

it('begins afresh when the first start was killed while it created the database', async () => {
  const dataDir = aDataFolder();
  const launcher = launch(dataDir);
  expect((await launcher.lines.next()).value).toBe('Creating the database');
  await killHard(launcher.program);
  expect(existsSync(join(dataDir, 'cluster'))).toBe(false);
  const server = await start({ dataDir });
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
});

it('names the port that is taken, and leaves the folder free for the next start', async () => {
  const dataDir = aDataFolder();
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  cleanUps.push(() => taken.close());
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const refusal = startEmbeddedPostgres({ dataDir, port });
  await expect(refusal).rejects.toThrow(DatabasePortInUse);
  await expect(refusal).rejects.toThrow(`Port ${port} is taken by another program`);
  await start({ dataDir });
});

it('refuses data of another PostgreSQL and data whose password is lost, with a sentence', async () => {
  const dataDir = aDataFolder();
  const server = await start({ dataDir });
  await server.stop();
  const password = readFileSync(join(dataDir, 'password'));
  rmSync(join(dataDir, 'password'));
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow('is missing or another user');
  writeFileSync(join(dataDir, 'password'), password);
  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '15\n');
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow('is of PostgreSQL 15 and this is 18');
});

it('keeps the data where the user it runs as can reach it when the checkout is private, and finds it again', async () => {
  const dataDir = aDataFolder();
  chmodSync(dirname(dataDir), 0o700);
  const said: string[] = [];
  const first = await start({ dataDir, onProgress: (sentence) => said.push(sentence) });
  await query(first.url, 'create table calls (number int); insert into calls values (9)');
  await first.stop();
  const again = await start({ dataDir });
  expect(await query(again.url, 'select number from calls')).toEqual([{ number: 9 }]);
  await again.stop();

  if (process.getuid?.() !== 0) {
    expect(said).toEqual(['Creating the database']);
    return;
  }
  const moved = readFileSync(join(dataDir, 'moved-to'), 'utf8').trim();
  expect(said[0]).toBe(
    `PostgreSQL runs as user 65534, who cannot reach ${dataDir}: the data is kept in ${moved}`,
  );
  expect(statSync(join(moved, 'cluster')).uid).toBe(65534);
  await removeEmbeddedPostgres(dataDir);
  expect([moved, dataDir].map((folder) => existsSync(folder))).toEqual([false, false]);
});

it('removes a folder with its data, stopping the server that a killed program left in it', async () => {
  const dataDir = aDataFolder();
  const launcher = launch(dataDir);
  await launchedUrl(launcher);
  const orphan = postmasterPid(dataDir);
  await killHard(launcher.program);
  await removeEmbeddedPostgres(dataDir);
  expect(isAlive(orphan)).toBe(false);
  expect(existsSync(dataDir)).toBe(false);
});
