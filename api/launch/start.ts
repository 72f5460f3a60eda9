/**
 * `pnpm start`: builds what has to be built, brings up PostgreSQL (unless DATABASE_URL names one), API and
 * portal, says where they are, and stops them in order on Ctrl-C.
 *
 * Environment: API_PORT (4000), PORTAL_PORT (3000), HOST (127.0.0.1), DATABASE_URL, AUTH_SECRET,
 * VOUCHER_SEAL_KEY, PORTAL_URL, FILES_DIR (.data/files). Exit code 0 after Ctrl-C, 1 after any failure.
 */
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '../src/platform/embedded-postgres.ts';
import { startChild, untilHealthy, type Child } from './child.ts';
import { ENGINE_FLAGS } from './engine.ts';
import { buildPortal, hashPortalSources, isPortalBuilt } from './portal-build.ts';
import { mustBeFree } from './ports.ts';
import { Progress } from './progress.ts';
import { StartRefused } from './refusal.ts';
import { readSecrets, type Secrets } from './secrets.ts';
import { readSettings, type Settings } from './settings.ts';
import { welcomeText } from './welcome.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const progress = new Progress();
const interruption = new AbortController();
const { signal } = interruption;
/** What runs, in the order in which it was started; it is stopped the other way round. */
const running: { name: string; stop(): Promise<void> }[] = [];

let ending: Promise<void> | undefined;
const starting: Promise<unknown>[] = [];

for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  // Ctrl-C may come twice, from the terminal and from the package manager: the first one counts.
  process.on(name, () => void end(0));
}

start().catch((error: unknown) => {
  if (!signal.aborted) {
    const known = error instanceof StartRefused || error instanceof EmbeddedPostgresError;
    void end(1, known ? error.message : error instanceof Error ? error.stack : String(error));
  }
});

async function start(): Promise<void> {
  const settings = readSettings(root, process.env);
  prepareDataFolder(settings);
  const secrets = readSecrets(settings, process.env);
  await mustBeFree(settings.apiPort, settings.host, 'API_PORT', signal);
  await mustBeFree(settings.portalPort, settings.host, 'PORTAL_PORT', signal);
  starting.push(preparePortal(), startDatabaseAndApi(settings, secrets));
  await Promise.all(starting);
  starting.push(startPortal(settings));
  await Promise.all(starting);
  progress.print(await welcomeText(settings));
}

function prepareDataFolder(settings: Settings): void {
  if (mkdirSync(settings.dataFolder, { recursive: true }) !== undefined) {
    // PostgreSQL's own user, when root starts it, must be able to pass through.
    chmodSync(settings.dataFolder, 0o711);
  }
  mkdirSync(settings.filesFolder, { recursive: true, mode: 0o700 });
}

async function preparePortal(): Promise<void> {
  const sources = hashPortalSources(root);
  if (!isPortalBuilt(root, sources)) {
    await progress.step('Building the portal', 'Built the portal', () => buildPortal(root, sources, signal));
  }
}

async function startDatabaseAndApi(settings: Settings, secrets: Secrets): Promise<void> {
  const databaseUrl = settings.databaseUrl ?? (await startDatabase(settings));
  signal.throwIfAborted();
  const { AFTERCARE_DEMO: _, ...environment } = process.env;
  // Through tsx and not from a build: with 250 files of 130 lines tsx starts in 1.1 s (2.1 s the first time),
  // tsc needs 6.3 s before a start of 0.7 s (2.7 s when its cache is warm), and no build can be out of date.
  // The warning left out is about how tsx hooks into Node, and nobody here can act on it.
  const hooks = ['--disable-warning=DEP0205', '--enable-source-maps', '--import', import.meta.resolve('tsx')];
  const args = [...ENGINE_FLAGS, ...hooks];
  const api = launch('The API', 'api', [...args, 'src/main.ts'], join(root, 'api'), {
    ...environment,
    ...secrets,
    DATABASE_URL: databaseUrl,
    API_PORT: String(settings.apiPort),
    HOST: settings.host,
    PORTAL_URL: settings.portalUrl,
    FILES_DIR: settings.filesFolder,
    // The portal on this machine vouches for its visitors' addresses; without it they would share one limit.
    TRUSTED_PROXIES: process.env.TRUSTED_PROXIES ?? '127.0.0.1,::1',
    ...(settings.demo ? { AFTERCARE_DEMO: '1' } : {}),
  });
  await progress.step('Starting the API', 'Started the API', () =>
    untilHealthy(api, `http://${settings.localHost}:${settings.apiPort}/health`, signal),
  );
}

async function startDatabase(settings: Settings): Promise<string> {
  const server = await progress.step('Starting PostgreSQL', 'Started PostgreSQL', () =>
    startEmbeddedPostgres({
      dataDir: join(settings.dataFolder, 'postgres'),
      onProgress: (sentence) => progress.print(`  ${sentence}`),
    }),
  );
  running.push({ name: 'PostgreSQL', stop: () => server.stop() });
  void server.died.then((sentence) => end(1, sentence));
  return server.url;
}

async function startPortal(settings: Settings): Promise<void> {
  signal.throwIfAborted();
  // The portal must not know what only the API needs: a hole in a web page would give away the database.
  const { DATABASE_URL: _url, AUTH_SECRET: _auth, VOUCHER_SEAL_KEY: _key, ...environment } = process.env;
  const portal = launch('The portal', 'portal', ['server.ts'], join(root, 'portal'), {
    ...environment,
    PORT: String(settings.portalPort),
    HOST: settings.host,
    ORIGIN: settings.portalUrl,
    API_URL: `http://${settings.localHost}:${settings.apiPort}`,
  });
  await progress.step('Starting the portal', 'Started the portal', () =>
    untilHealthy(portal, `http://${settings.localHost}:${settings.portalPort}/`, signal),
  );
}

function launch(name: string, prefix: string, args: string[], cwd: string, env: NodeJS.ProcessEnv): Child {
  const shown = process.stdout.isTTY ? `\x1b[2m${prefix.padEnd(6)} │\x1b[0m` : `${prefix.padEnd(6)} |`;
  const child = startChild({
    name,
    args,
    cwd,
    env: { NODE_ENV: 'production', ...env },
    onLine: (line) => progress.print(`${shown} ${line}`),
  });
  running.push(child);
  void child.died.then((sentence) => end(1, sentence));
  return child;
}

/** Stops everything, the last started first, and ends this program. The first call decides the exit code. */
function end(code: number, why?: string): Promise<void> {
  ending ??= (async () => {
    if (why !== undefined) {
      progress.print(`\n${why}`);
      process.exitCode = code;
    }
    interruption.abort();
    // What is just being started must be there before it can be stopped.
    await Promise.allSettled(starting);
    if (running.length > 0) {
      progress.print('Stopping …');
    }
    for (const part of running.reverse()) {
      await part.stop();
      progress.print(`  ${part.name} has stopped`);
    }
    process.exit(code);
  })();
  return ending;
}
