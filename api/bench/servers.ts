import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ENGINE_FLAGS } from '../launch/engine.ts';
import { type Ask, load } from './load.ts';

export type Measured = Awaited<ReturnType<typeof load>> & { readonly cpu: number };

export const AUTH_SECRET = 'benchmark-secret-benchmark-secret';

/** Whatever happens, nothing stays behind. */
const children = new Set<ChildProcess>();

export interface Server {
  readonly process: ChildProcess;
  readonly url: string;
}

async function start(
  file: string,
  port: number,
  env: NodeJS.ProcessEnv,
  execArgv: readonly string[],
): Promise<Server> {
  const child = fork(path.join(import.meta.dirname, file), {
    execArgv: [...execArgv],
    env: { ...process.env, ...env, PORT: String(port), AUTH_SECRET },
  });
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`${file} ended before it was ready`))),
  ]);
  children.add(child);
  return { process: child, url: `http://127.0.0.1:${port}` };
}

const dist = path.join(import.meta.dirname, '../dist/src');
const builtFile = (file: string): string => pathToFileURL(path.join(dist, file)).href;

/** Ours, as in production: no loader between node and the code, and the engine as the launcher runs it. */
export function product(databaseUrl: string, port: number, at = '2026-11-20T02:00:00Z'): Promise<Server> {
  const env = {
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    APP: builtFile('app.js'),
    CLOCK: builtFile('kernel/clock.js'),
    AT: at,
  };
  return start('product.ts', port, env, ENGINE_FLAGS);
}

export function reference(databaseUrl: string, port: number): Promise<Server> {
  return start('reference/server.ts', port, { DATABASE_URL: databaseUrl }, []);
}

interface Usage {
  /** Milliseconds of processor that the process has had so far. */
  readonly cpu: number;
  readonly peakMb: number;
}

export async function usage(server: Server): Promise<Usage> {
  server.process.send('usage');
  const [told] = (await once(server.process, 'message')) as [Usage];
  return told;
}

/** Milliseconds that a job takes in ours. */
export async function running(server: Server, job: string): Promise<number> {
  server.process.send({ job });
  const [told] = (await once(server.process, 'message')) as [{ ms?: number; fault?: string }];
  if (told.ms === undefined) throw new Error(told.fault);
  return told.ms;
}

/** Milliseconds that a server takes to close a branch's day; ours closes every day that is open. */
export async function closing(server: Server, branchId: string, on: string): Promise<number> {
  server.process.send({ branchId, on });
  const [told] = (await once(server.process, 'message')) as [{ ms?: number; fault?: string }];
  if (told.ms === undefined) throw new Error(told.fault);
  return told.ms;
}

/** One load on one server, with the processor time that each request took there. */
export async function measure(
  server: Server,
  pathname: string,
  how: { readonly ask: Ask | (() => Ask); readonly connections: number; readonly seconds: number },
): Promise<Measured> {
  const before = await usage(server);
  const measured = await load({ url: server.url + pathname, ...how });
  return { ...measured, cpu: ((await usage(server)).cpu - before.cpu) / measured.requests };
}

export async function stop(server: Server): Promise<void> {
  const ended = once(server.process, 'exit');
  server.process.kill('SIGKILL');
  await ended;
}

export function stopAll(): void {
  for (const child of children) child.kill('SIGKILL');
}
