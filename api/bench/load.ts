import autocannon from 'autocannon';

export interface Load {
  readonly url: string;
  readonly headers?: Record<string, string>;
  /** One body, or one for each request. */
  readonly body: string | (() => string);
  readonly connections: number;
  readonly seconds: number;
}

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly median: number;
}

/** Asks as often as the other side answers; fails on any answer that is not the wanted one. */
export async function load({ url, headers, body, connections, seconds }: Load): Promise<Measured> {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(typeof body === 'string'
      ? { body }
      : { requests: [{ setupRequest: (request: object) => ({ ...request, body: body() }) }] }),
    verifyBody: (text) => typeof text === 'string' && text.includes('"data"') && !text.includes('"errors"'),
  } as autocannon.Options);
  const failed = result.errors + result.non2xx + ((result as { mismatches?: number }).mismatches ?? 0);
  if (failed > 0) throw new Error(`${url}: ${failed} of ${result.requests.total} answers were wrong`);
  return { perSecond: result.requests.total / result.duration, median: result.latency.p50 };
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
