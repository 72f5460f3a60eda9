import 'reflect-metadata';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { SettableClock, systemClock } from './kernel/clock.ts';
import { migrate } from './platform/database.ts';
import { keptHere, type MessageAdapters, smsGatewayAdapter, smtpAdapter } from './platform/outbox.ts';

/** Starts one API process. Settings come from the environment; README lists them. */
const env = process.env;

function required(name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} must be set`);
  return value;
}

/** The demo's doors open only on the program's own database, which the launcher alone can say, and on loopback. */
const host = env.HOST ?? '127.0.0.1';
const demo = env.AFTERCARE_DEMO === '1' && ['127.0.0.1', 'localhost', '::1'].includes(host);

function messageAdapters(): MessageAdapters {
  if (demo) return { SMS: keptHere, EMAIL: keptHere, LETTER: keptHere };
  return {
    SMS: smsGatewayAdapter(required('SMS_GATEWAY_URL'), required('SMS_GATEWAY_TOKEN')),
    EMAIL: smtpAdapter(required('SMTP_URL'), required('MAIL_FROM')),
    LETTER: keptHere,
  };
}

const log = pino({ level: env.LOG_LEVEL ?? 'info', serializers: { fault: pino.stdSerializers.err } });
const databaseUrl = required('DATABASE_URL');
await migrate(databaseUrl);
const app = await createApp({
  databaseUrl,
  clock: demo ? new SettableClock() : systemClock,
  log,
  filesDir: required('FILES_DIR'),
  messages: messageAdapters(),
  work: env.WORK !== '0',
  trustedProxies: env.TRUSTED_PROXIES?.split(',').map((address) => address.trim()),
  settings: {
    portalUrl: required('PORTAL_URL').replace(/\/$/, ''),
    voucherSealKey: required('VOUCHER_SEAL_KEY'),
    authSecret: required('AUTH_SECRET'),
    demo,
  },
});
if (demo) {
  const { seedDemo } = await import('./demo/seed-demo.ts');
  await seedDemo(app, log);
}
const address = await app.server.listen({ host, port: Number(env.API_PORT ?? 4000) });
log.info({ address }, 'the API listens');

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.close();
}
process.on('SIGTERM', () => void stop());
process.on('SIGINT', () => void stop());
