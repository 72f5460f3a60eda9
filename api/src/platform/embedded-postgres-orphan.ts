import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresError } from './embedded-postgres-home.ts';

/** What PostgreSQL notes of itself in its data folder while it runs, and leaves there when it is killed. */
export interface Postmaster {
  pid: number;
  /** 'starting', 'ready', 'stopping'; empty at first. */
  status: string;
}

export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: lines[7]?.trim() ?? '' };
  } catch {
    return undefined;
  }
}

/**
 * Stops, cleanly, a server on `cluster` whose program was killed. Call it only while holding the folder's lock.
 * @throws {EmbeddedPostgresError} when it cannot be stopped
 */
export async function stopOrphan(cluster: string, onProgress: (sentence: string) => void): Promise<void> {
  const postmaster = readPostmaster(cluster);
  if (!postmaster) {
    return;
  }
  const { pid } = postmaster;
  if (isServerOf(pid, cluster)) {
    onProgress('Stopping the PostgreSQL that a killed run left behind');
  }
  for (const [signal, patienceMs] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    if (!isServerOf(pid, cluster)) {
      break;
    }
    process.kill(pid, signal);
    const deadline = Date.now() + patienceMs;
    while (isServerOf(pid, cluster) && Date.now() < deadline) {
      await sleep(20);
    }
  }
  if (isServerOf(pid, cluster)) {
    throw new EmbeddedPostgresError(
      `The PostgreSQL of a killed run (process ${pid}) does not stop: end it by hand.`,
    );
  }
  forgetProcess(cluster);
}

/**
 * PostgreSQL trusts the number in postmaster.pid: when a stranger has it by now (after a reboot, in a new
 * container), it would refuse to start. Our own number it takes as stale, being its parent's; the rest of the
 * file stays, because by it PostgreSQL finds out whether processes of the killed server are still at work.
 */
function forgetProcess(cluster: string): void {
  const file = join(cluster, 'postmaster.pid');
  let note: string;
  try {
    note = readFileSync(file, 'utf8');
  } catch {
    return;
  }
  writeFileSync(file, note.replace(/^-?\d+/, String(process.pid)));
}

/** Whether process `pid` is a PostgreSQL at work on exactly this cluster, and not a stranger with its number. */
function isServerOf(pid: number, cluster: string): boolean {
  const args = commandOf(pid);
  return args.includes('postgres') && args.includes(cluster);
}

function commandOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  }
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
}
