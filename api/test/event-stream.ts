import { type Client, createClient } from 'graphql-sse';
import type { Answer, TestApp } from './app.ts';

export interface EventStream<Data> {
  /** The next value that the server sends. */
  next(): Promise<Answer<Data>>;
  /** Reads on until a value fits. */
  until(fits: (answer: Answer<Data>) => boolean): Promise<Answer<Data>>;
  close(): Promise<void>;
}

/** Follows one subscription through the real door, as server-sent events. */
export function follow<Data = Record<string, unknown>>(
  app: TestApp,
  query: string,
  variables: Record<string, unknown>,
  token?: string,
): EventStream<Data> {
  const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
  const client: Client = createClient({ url: `${app.url}/graphql`, headers, retryAttempts: 0 });
  const values = client.iterate<Data>({ query, variables });
  const next = async (): Promise<Answer<Data>> => {
    const { value, done } = await values.next();
    if (done) throw new Error('the stream has ended');
    return value as unknown as Answer<Data>;
  };
  return {
    next,
    async until(fits) {
      for (;;) {
        const answer = await next();
        if (fits(answer)) return answer;
      }
    },
    async close() {
      await values.return?.();
      client.dispose();
    },
  };
}
