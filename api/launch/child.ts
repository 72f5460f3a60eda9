import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from './refusal.ts';

export interface Child {
  name: string;
  /** Fulfilled with a sentence when the process ends without `stop()`; pending for ever otherwise. */
  died: Promise<string>;
  /** Asks it to end and waits; insists after a while. */
  stop(): Promise<void>;
}

export interface ChildOptions {
  /** How people call it: "The API". */
  name: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  onLine: (line: string) => void;
}

const STOP_PATIENCE_MS = 10_000;
const END_WITH_LAUNCHER = new URL('./end-with-launcher.ts', import.meta.url).href;

/** Runs a Node program that ends with the launcher, whatever happens to the launcher. */
export function startChild({ name, args, cwd, env, onLine }: ChildOptions): Child {
  const program = spawn(process.execPath, ['--import', END_WITH_LAUNCHER, ...args], {
    cwd,
    env,
    // Detached: Ctrl-C in the terminal must reach the launcher alone, which then stops one after the other.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  createInterface({ input: program.stdout! }).on('line', onLine);
  createInterface({ input: program.stderr! }).on('line', onLine);
  let stopping = false;
  const gone = once(program, 'exit');
  const died = new Promise<string>((resolve) => {
    void gone.then(([code, signal]) => {
      if (!stopping) {
        resolve(`${name} ended by itself (${signal ?? `exit code ${code}`}).`);
      }
    });
  });
  return {
    name,
    died,
    stop: async () => {
      stopping = true;
      if (program.exitCode !== null || program.signalCode !== null) {
        return;
      }
      program.kill('SIGTERM');
      const patience = new AbortController();
      void sleep(STOP_PATIENCE_MS, undefined, { signal: patience.signal }).then(
        () => program.kill('SIGKILL'),
        () => {},
      );
      await gone;
      patience.abort();
    },
  };
}

/**
 * Waits until `url` answers without a server error.
 * @throws {StartRefused} when the process ends first, or does not answer in time
 */
export async function untilHealthy(child: Child, url: string, signal: AbortSignal): Promise<void> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(HEALTH_PATIENCE_MS)]);
  let end: string | undefined;
  void child.died.then((sentence) => (end = sentence));
  while (!(await answers(url, patience))) {
    signal.throwIfAborted();
    if (end !== undefined) {
      throw new StartRefused(end);
    }
    if (patience.aborted) {
      throw new StartRefused(`${child.name} does not answer at ${url}.`);
    }
    await sleep(50);
  }
}

/** The first start creates tables and the demo company in this time. */
const HEALTH_PATIENCE_MS = 180_000;

async function answers(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal });
    await response.body?.cancel();
    return response.status < 500;
  } catch {
    return false;
  }
}
