/**
 * The API on a new database of its own, with a clock that stands still until somebody sets it, for the portal's
 * browser tests: what they expect to read does not depend on the day on which they run.
 *
 *   POSTGRES_URL   the server, as its owner     DATABASE   name of the database to make
 *   API_PORT, PORTAL_URL, FILES_DIR             as in src/main.ts
 *   AFTERCARE_DEMO=1                            with the demo's doors and the demo company
 */
import { Client } from 'pg';
import { pino } from 'pino';
import { createApp } from '../src/app.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { StoppedClock } from '../src/kernel/clock.ts';
import { migrate } from '../src/platform/database.ts';
import { keptHere } from '../src/platform/outbox.ts';

/** Wednesday, 25 November 2026, in Shanghai: the company's story ends at 10:20, and the clock stands at 10:30. */
const SEEDED_AT = new Date('2026-11-25T02:20:00Z');
const SERVED_AT = new Date('2026-11-25T02:30:00Z');

const { POSTGRES_URL = '', DATABASE = '', API_PORT, PORTAL_URL = '', FILES_DIR = '' } = process.env;
const demo = process.env.AFTERCARE_DEMO === '1';

const owner = new Client({ connectionString: POSTGRES_URL });
await owner.connect();
await owner.query(`create database ${owner.escapeIdentifier(DATABASE)}`);
await owner.end();
const databaseUrl = Object.assign(new URL(POSTGRES_URL), { pathname: `/${DATABASE}` }).href;
await migrate(databaseUrl);

const clock = new StoppedClock(SEEDED_AT);
const log = pino({ level: process.env.LOG_LEVEL ?? 'warn', serializers: { fault: pino.stdSerializers.err } });
const app = await createApp({
  databaseUrl,
  clock,
  log,
  filesDir: FILES_DIR,
  messages: { SMS: keptHere, EMAIL: keptHere, LETTER: keptHere },
  work: true,
  poolSize: 8,
  trustedProxies: ['127.0.0.1'],
  settings: {
    portalUrl: PORTAL_URL,
    voucherSealKey: 'seal-key-of-the-tests-0123456789abcdef',
    authSecret: 'auth-secret-of-the-tests-0123456789abcdef',
    demo,
  },
});
if (demo) await seedDemo(app, log);
clock.set(SERVED_AT);
await app.server.listen({ host: '127.0.0.1', port: Number(API_PORT) });

process.once('SIGTERM', () => void app.close());
