import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartRefused } from './refusal.ts';

/** What a killed run left behind ends by itself within this time. */
const PATIENCE_MS = 4000;

/**
 * @throws {StartRefused} when another program listens there, naming the port and the variable to change
 */
export async function mustBeFree(
  port: number,
  host: string,
  variable: string,
  signal: AbortSignal,
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const refusal = await whyNotListening(port, host);
    if (refusal === undefined) {
      return;
    }
    if (refusal !== 'EADDRINUSE') {
      throw new StartRefused(
        `Nothing can listen on port ${port} of ${host} (${refusal}): choose another with ${variable} or HOST.`,
      );
    }
    if (performance.now() > deadline) {
      throw new StartRefused(
        `Port ${port} is taken by another program, perhaps an Aftercare that still runs: ` +
          `stop it, or choose another port with ${variable}.`,
      );
    }
    await sleep(200, undefined, { signal });
  }
}

async function whyNotListening(port: number, host: string): Promise<string | undefined> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    probe.close();
  }
}
