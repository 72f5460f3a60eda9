import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startChild, untilHealthy } from '../../api/launch/child.ts';

const root = join(import.meta.dirname, '..', '..');

/** The whole product, running: the built portal before an API on a database of its own. */
export interface House {
  readonly portalUrl: string;
  readonly apiUrl: string;
  stop(): Promise<void>;
}

interface HouseOptions {
  postgresUrl: string;
  /** Name of the database it makes for itself. */
  database: string;
  /** With the demo company, its outbox and its clock. */
  demo: boolean;
  /** Where uploaded pictures go. */
  folder: string;
}

export async function openHouse({ postgresUrl, database, demo, folder }: HouseOptions): Promise<House> {
  const [apiPort, portalPort] = [await freePort(), await freePort()];
  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const portalUrl = `http://127.0.0.1:${portalPort}`;
  const filesDir = join(folder, database);
  mkdirSync(filesDir);
  const api = startChild({
    name: 'The API',
    args: ['--no-deprecation', '--import', 'tsx', 'test/serve-demo.ts'],
    cwd: join(root, 'api'),
    env: {
      ...process.env,
      POSTGRES_URL: postgresUrl,
      DATABASE: database,
      API_PORT: String(apiPort),
      PORTAL_URL: portalUrl,
      FILES_DIR: filesDir,
      AFTERCARE_DEMO: demo ? '1' : '0',
    },
    onLine: (line) => console.log(`api    | ${line}`),
  });
  let portal: Portal | undefined;
  try {
    await untilHealthy(api, `${apiUrl}/health`, new AbortController().signal);
    portal = await openPortal(apiUrl, portalPort);
  } catch (fault) {
    await api.stop();
    throw fault;
  }
  return {
    portalUrl,
    apiUrl,
    stop: async () => {
      await portal.stop();
      await api.stop();
    },
  };
}

export interface Portal {
  readonly url: string;
  stop(): Promise<void>;
}

/** The built portal before whatever is, or is not, at `apiUrl`. */
export async function openPortal(apiUrl: string, port?: number): Promise<Portal> {
  const own = port ?? (await freePort());
  const url = `http://127.0.0.1:${own}`;
  const server = startChild({
    name: 'The portal',
    args: ['server.ts'],
    cwd: join(root, 'portal'),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(own),
      ORIGIN: url,
      API_URL: apiUrl,
      // Every visitor of the tests says an address of their own: attempts are counted by address.
      TRUSTED_PROXY: '1',
    },
    onLine: (line) => console.log(`portal | ${line}`),
  });
  try {
    await untilHealthy(server, `${url}/help`, new AbortController().signal);
  } catch (fault) {
    await server.stop();
    throw fault;
  }
  return { url, stop: () => server.stop() };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
