import { join } from 'node:path';
import { StartRefused } from './refusal.ts';

export interface Settings {
  apiPort: number;
  portalPort: number;
  /** Where API and portal listen. */
  host: string;
  /** What this machine reaches them by. */
  localHost: string;
  /** Set: a database of one's own, and production rules. Unset: PostgreSQL comes along. */
  databaseUrl: string | undefined;
  /** Demo company, outbox page and settable clock: only with our own database, and only for this machine. */
  demo: boolean;
  /** The portal's address as customers type it; it goes into the links of messages. */
  portalUrl: string;
  /** Everything that must outlive a run when nothing else is set. */
  dataFolder: string;
  filesFolder: string;
}

/**
 * @throws {StartRefused} with a sentence naming the variable that does not fit
 */
export function readSettings(root: string, env: NodeJS.ProcessEnv): Settings {
  const apiPort = readPort(env, 'API_PORT', 4000);
  const portalPort = readPort(env, 'PORTAL_PORT', 3000);
  if (apiPort === portalPort) {
    throw new StartRefused(`API_PORT and PORTAL_PORT are both ${apiPort}: give each a port of its own.`);
  }
  const host = env.HOST || '127.0.0.1';
  const databaseUrl = env.DATABASE_URL || undefined;
  const everywhere = host === '0.0.0.0' || host === '::';
  const loopback = host === 'localhost' || host === '::1' || host.startsWith('127.');
  const typed = everywhere || loopback ? 'localhost' : host;
  const dataFolder = join(root, '.data');
  return {
    apiPort,
    portalPort,
    host,
    localHost: everywhere || host === 'localhost' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host,
    databaseUrl,
    demo: databaseUrl === undefined && loopback,
    portalUrl: env.PORTAL_URL || `http://${typed.includes(':') ? `[${typed}]` : typed}:${portalPort}`,
    dataFolder,
    filesFolder: env.FILES_DIR || join(dataFolder, 'files'),
  };
}

function readPort(env: NodeJS.ProcessEnv, variable: string, fallback: number): number {
  const given = env[variable];
  if (given === undefined || given === '') {
    return fallback;
  }
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartRefused(`${variable} must be a port from 1 to 65535.`);
  }
  return port;
}
