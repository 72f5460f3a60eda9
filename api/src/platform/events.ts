import { createPubSub } from '@graphql-yoga/subscription';
import pg from 'pg';
import type { Logger } from 'pino';

/** PostgreSQL's channel that all API processes of one database share. */
const CHANNEL = 'aftercare_changed';

/**
 * Tells every process that a record changed. Told after the commit and outside its transaction: NOTIFY inside would make
 * all commits queue up behind one lock. A lost event costs a reader one reload, never a record.
 */
export class Events {
  readonly #local = createPubSub<{ changed: [topic: string, { topic: string }] }>();
  /** What has not been told yet: topics that come up while others are being told go together. */
  readonly #untold = new Set<string>();
  #telling = false;
  #listener: pg.Client | undefined;
  #closed = false;

  constructor(
    private readonly url: string,
    private readonly pool: Pick<pg.Pool, 'query'>,
    private readonly log: Pick<Logger, 'warn'>,
  ) {}

  /** Announces topics (record ids) to the listeners of all processes. */
  announce(topics: readonly string[]): void {
    for (const topic of topics) this.#untold.add(topic);
    if (!this.#telling) void this.#tell();
  }

  async #tell(): Promise<void> {
    this.#telling = true;
    while (this.#untold.size > 0) {
      const topics = [...this.#untold];
      this.#untold.clear();
      await this.pool
        .query('select pg_notify($1, t) from unnest($2::text[]) t', [CHANNEL, topics])
        .catch((fault: unknown) => this.log.warn({ fault }, 'an event could not be told'));
    }
    this.#telling = false;
  }

  /** Every announcement of one topic, until the reader stops. */
  changes(topic: string): AsyncIterable<{ topic: string }> {
    return this.#local.subscribe('changed', topic);
  }

  /** Starts to listen, and keeps listening: a dropped connection is opened again with growing pauses. */
  async listen(pause = 250): Promise<void> {
    if (this.#closed) return;
    const client = new pg.Client({ connectionString: this.url });
    let over = false;
    const again = (fault?: unknown): void => {
      if (over || this.#closed) return;
      over = true;
      this.log.warn({ fault }, 'the event listener lost its connection and tries again');
      setTimeout(() => void this.listen(Math.min(pause * 2, 10_000)), pause).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload }) => {
      if (payload) this.#local.publish('changed', payload, { topic: payload });
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#listener = client;
    } catch (fault) {
      again(fault);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#listener?.end();
  }
}
