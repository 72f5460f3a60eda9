/** The product as it runs in production, on the benchmark's database; tells what it used when asked, and runs a job. */
import { readFileSync } from 'node:fs';
import { pino } from 'pino';

const { createApp } = (await import(process.env.APP ?? '')) as typeof import('../src/app.ts');
const { StoppedClock } = (await import(process.env.CLOCK ?? '')) as typeof import('../src/kernel/clock.ts');

const kept = async (): Promise<string> => 'kept';
const app = await createApp({
  databaseUrl: process.env.DATABASE_URL ?? '',
  clock: new StoppedClock(new Date(process.env.AT ?? '')),
  log: pino({ level: 'error' }),
  filesDir: '/nonexistent',
  messages: { SMS: kept, EMAIL: kept, LETTER: kept },
  work: false,
  poolSize: 20,
  settings: {
    portalUrl: 'http://portal.test',
    voucherSealKey: '0'.repeat(64),
    authSecret: process.env.AUTH_SECRET ?? '',
    demo: false,
  },
});
await app.server.listen({ host: '127.0.0.1', port: Number(process.env.PORT) });

function used(): object {
  const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, peakMb: Number(peak) / 1024 };
}

async function run(job: string): Promise<object> {
  const from = performance.now();
  await app.runJob(job);
  return { ms: performance.now() - from };
}

process.on('message', (asked) => {
  if (asked === 'usage') process.send?.(used());
  else
    run((asked as { job?: string }).job ?? 'dayEnd.close').then(
      (told) => process.send?.(told),
      (fault: Error) => process.send?.({ fault: fault.stack }),
    );
});
process.send?.('ready');
process.on('disconnect', () => process.exit());
