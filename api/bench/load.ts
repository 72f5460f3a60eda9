import autocannon from 'autocannon';

export interface Ask {
  readonly token: string;
  readonly body: string;
}

export interface Load {
  readonly url: string;
  /** What every request asks, or one after the other. */
  readonly ask: Ask | (() => Ask);
  readonly connections: number;
  readonly seconds: number;
}

export interface Measured {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
}

/** Asks as often as the other side answers; fails on any answer that is not the wanted one. */
export async function load({ url, ask, connections, seconds }: Load): Promise<Measured> {
  // Its own percentiles are whole milliseconds, of which a page takes few.
  const times: number[] = [];
  const options = {
    url,
    connections,
    duration: seconds,
    method: 'POST',
    ...(typeof ask === 'function'
      ? { requests: [{ setupRequest: (request: object) => ({ ...request, ...sent(ask()) }) }] }
      : sent(ask)),
    verifyBody: (text) => typeof text === 'string' && text.includes('"data"') && !text.includes('"errors"'),
  } as autocannon.Options;
  const result = await new Promise<autocannon.Result>((ended, broken) => {
    const running = autocannon(options, (fault, counted) => (fault ? broken(fault) : ended(counted)));
    running.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
  const failed = result.errors + result.non2xx + ((result as { mismatches?: number }).mismatches ?? 0);
  if (failed > 0) throw new Error(`${url}: ${failed} of ${result.requests.total} answers were wrong`);
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    median: median(times),
  };
}

function sent({ token, body }: Ask): { headers: Record<string, string>; body: string } {
  return { headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
