import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';

const api = join(dirname(fileURLToPath(import.meta.url)), '..');
const repository = join(api, '..');

/**
 * The launcher is real, and so are PostgreSQL and vite; what it launches is small, so that a test can see what
 * it was given and make it fail.
 */
const API_PROGRAM = `
  import { createServer } from 'node:http';
  import { Client } from 'pg';
  const { DATABASE_URL, AUTH_SECRET, VOUCHER_SEAL_KEY, AFTERCARE_DEMO, PORTAL_URL, API_PORT, HOST } = process.env;
  const client = new Client({ connectionString: DATABASE_URL });
  await client.connect();
  await client.query('create table if not exists starts (at text)');
  await client.query("insert into starts values ('now')");
  const starts: number = (await client.query('select count(*)::int as n from starts')).rows[0].n;
  const server = createServer((request, response) => {
    if (request.url === '/fall') process.exit(3);
    response.end(JSON.stringify({ starts, AUTH_SECRET, VOUCHER_SEAL_KEY, AFTERCARE_DEMO, PORTAL_URL }));
  });
  server.listen(Number(API_PORT), HOST);
  process.on('SIGTERM', async () => {
    const last = await client.query("select 'database still there' as word");
    console.log(last.rows[0].word);
    await client.end();
    server.close();
    server.closeAllConnections();
  });`;

const PORTAL_PROGRAM = `
  import { createServer } from 'node:http';
  const { ORIGIN, API_URL, DATABASE_URL, AUTH_SECRET, VOUCHER_SEAL_KEY, PORT, HOST } = process.env;
  const server = createServer((request, response) => {
    response.end(JSON.stringify({ ORIGIN, API_URL, DATABASE_URL, AUTH_SECRET, VOUCHER_SEAL_KEY }));
  });
  server.listen(Number(PORT), HOST);
  process.on('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
  });`;

const PORTAL_BUILD = `
  export default {
    build: { ssr: 'handler.js', rollupOptions: { output: { entryFileNames: 'handler.js' } }, outDir: 'build' },
  };`;

let checkout: string;
let ports: { api: number; portal: number };
const launched: ChildProcess[] = [];

beforeEach(async () => {
  checkout = mkdtempSync(join(tmpdir(), 'aftercare-start-'));
  chmodSync(checkout, 0o711);
  ports = { api: await freePort(), portal: await freePort() };
  for (const folder of ['api/src/platform', 'portal/node_modules', 'schema']) {
    mkdirSync(join(checkout, folder), { recursive: true });
  }
  cpSync(join(api, 'launch'), join(checkout, 'api/launch'), { recursive: true });
  cpSync(join(api, 'src/platform'), join(checkout, 'api/src/platform'), {
    recursive: true,
    filter: (path) => statSync(path).isDirectory() || path.includes('embedded-postgres'),
  });
  for (const file of ['api/package.json', 'api/tsconfig.json', 'tsconfig.json', 'pnpm-lock.yaml']) {
    cpSync(join(repository, file), join(checkout, file));
  }
  symlinkSync(join(repository, 'node_modules'), join(checkout, 'node_modules'));
  symlinkSync(join(api, 'node_modules'), join(checkout, 'api/node_modules'));
  symlinkSync(join(repository, 'portal/node_modules/vite'), join(checkout, 'portal/node_modules/vite'));
  write('api/src/main.ts', API_PROGRAM);
  write('portal/handler.js', PORTAL_PROGRAM);
  write('portal/server.ts', "await import('./build/handler.js');");
  write('portal/vite.config.js', PORTAL_BUILD);
  write('portal/package.json', '{ "type": "module" }');
});

afterEach(async () => {
  for (const launcher of launched.splice(0)) {
    await killHard(launcher);
  }
  await removeEmbeddedPostgres(join(checkout, '.data/postgres'));
  rmSync(checkout, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(checkout, path), text);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

interface Launcher {
  program: ChildProcess;
  /** Everything said so far. */
  said: string[];
  /** Fulfilled when it said that everything runs. */
  up: Promise<void>;
  /** Exit code, once everything it said has arrived. */
  ended: Promise<number | null>;
}

function launch(extra: Record<string, string> = {}): Launcher {
  const { DATABASE_URL: _url, AUTH_SECRET: _auth, VOUCHER_SEAL_KEY: _key, HOST: _host, ...env } = process.env;
  const program = spawn(process.execPath, ['api/launch/start.ts'], {
    cwd: checkout,
    env: { ...env, API_PORT: String(ports.api), PORTAL_PORT: String(ports.portal), ...extra },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  launched.push(program);
  const said: string[] = [];
  const ended = once(program, 'close').then(() => program.exitCode);
  const up = new Promise<void>((resolve, reject) => {
    createInterface({ input: program.stdout! }).on('line', (line) => {
      said.push(line);
      if (line === 'Ctrl-C stops everything.') {
        resolve();
      }
    });
    void ended.then(() => reject(new Error(`It ended before everything ran:\n${said.join('\n')}`)));
  });
  up.catch(() => {});
  return { program, said, up, ended };
}

async function killHard(program: ChildProcess): Promise<void> {
  if (program.exitCode === null && program.signalCode === null) {
    const gone = once(program, 'exit');
    program.kill('SIGKILL');
    await gone;
  }
}

async function ask(port: number): Promise<Record<string, unknown>> {
  const response = await fetch(`http://127.0.0.1:${port}/`);
  return (await response.json()) as Record<string, unknown>;
}

it('builds, starts and announces everything, and on Ctrl-C stops it in order with exit code 0', async () => {
  const launcher = launch({ AFTERCARE_DEMO: 'no' });
  await launcher.up;
  const portalUrl = `http://localhost:${ports.portal}`;
  expect(launcher.said).toContain(`  Portal for customers   ${portalUrl}`);
  expect(launcher.said).toContain(`  API for staff apps     http://localhost:${ports.api}/graphql`);

  const kept = JSON.parse(readFileSync(join(checkout, '.data/secrets.json'), 'utf8')) as Record<
    string,
    string
  >;
  expect(statSync(join(checkout, '.data/secrets.json')).mode & 0o777).toBe(0o600);
  expect(Object.values(kept).map((secret) => secret.length)).toEqual([64, 64]);
  expect(await ask(ports.api)).toEqual({ starts: 1, AFTERCARE_DEMO: '1', PORTAL_URL: portalUrl, ...kept });
  expect(await ask(ports.portal)).toEqual({ ORIGIN: portalUrl, API_URL: `http://127.0.0.1:${ports.api}` });

  launcher.program.kill('SIGINT');
  expect(await launcher.ended).toBe(0);
  expect(launcher.said.slice(launcher.said.indexOf('Stopping …'))).toEqual([
    'Stopping …',
    '  The portal has stopped',
    'api    | database still there',
    '  The API has stopped',
    '  PostgreSQL has stopped',
  ]);
});

it('builds the portal again only when its sources changed, and keeps secrets and rows from start to start', async () => {
  const building = '… Building the portal';
  const first = launch();
  await first.up;
  const { AUTH_SECRET } = await ask(ports.api);
  first.program.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.said).toContain(building);

  const second = launch();
  await second.up;
  expect(second.said).not.toContain(building);
  expect(await ask(ports.api)).toMatchObject({ starts: 2, AUTH_SECRET });
  second.program.kill('SIGHUP');
  expect(await second.ended).toBe(0);

  write('portal/handler.js', `${PORTAL_PROGRAM}\nconsole.log('a new line');`);
  const third = launch();
  await third.up;
  expect(third.said).toContain(building);
  expect(third.said).toContain('portal | a new line');
});

it('starts again on the same ports after it was killed hard, and nothing is lost', async () => {
  const first = launch();
  await first.up;
  await killHard(first.program);
  const second = launch();
  await second.up;
  expect(await ask(ports.api)).toMatchObject({ starts: 2 });
});

it('says which part ended by itself, stops the others and ends with exit code 1', async () => {
  const launcher = launch();
  await launcher.up;
  await expect(fetch(`http://127.0.0.1:${ports.api}/fall`)).rejects.toThrow();
  expect(await launcher.ended).toBe(1);
  expect(launcher.said).toContain('The API ended by itself (exit code 3).');
  expect(launcher.said).toContain('  The portal has stopped');
  expect(launcher.said).toContain('  PostgreSQL has stopped');
});

it('refuses a second start from the same folder, and the first goes on', async () => {
  const first = launch();
  await first.up;
  const second = launch({ API_PORT: String(await freePort()), PORTAL_PORT: String(await freePort()) });
  expect(await second.ended).toBe(1);
  expect(second.said.join('\n')).toContain('is in use by another running Aftercare');
  const third = launch({ API_PORT: String(await freePort()) });
  expect(await third.ended).toBe(1);
  expect(third.said.join('\n')).toContain(`Port ${ports.portal} is taken by another program`);
  expect(third.said.join('\n')).toContain('choose another port with PORTAL_PORT');
  expect(await ask(ports.api)).toMatchObject({ starts: 1 });
});

it('asks for secrets of their own, long enough, when a database of their own is given', async () => {
  const database = { DATABASE_URL: 'postgres://127.0.0.1:1/none' };
  const missing = launch(database);
  expect(await missing.ended).toBe(1);
  expect(missing.said.join('\n')).toContain('VOUCHER_SEAL_KEY must be set as well');
  const short = launch({ ...database, AUTH_SECRET: 'short' });
  expect(await short.ended).toBe(1);
  expect(short.said.join('\n')).toContain('AUTH_SECRET must have at least 32 characters');
});

it('shows why the portal cannot be built and leaves nothing running', async () => {
  write('portal/handler.js', 'this is no program');
  const launcher = launch();
  expect(await launcher.ended).toBe(1);
  expect(launcher.said.join('\n')).toContain('The portal could not be built:');
  await expect(fetch(`http://127.0.0.1:${ports.api}/`)).rejects.toThrow();
});
