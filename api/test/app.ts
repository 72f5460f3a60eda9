import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DocumentNode, print } from 'graphql';
import { pino } from 'pino';
import { type Settings, scopedManager } from '../src/access/context.ts';
import { type App, createApp } from '../src/app.ts';
import { type Actor, Language } from '../src/kernel/actor.ts';
import { StoppedClock } from '../src/kernel/clock.ts';
import type { EntityManager } from '../src/platform/orm.ts';
import { keptHere } from '../src/platform/outbox.ts';
import { unitOfWork } from '../src/platform/unit-of-work.ts';
import { createTestDatabase } from './database.ts';

/** Monday, 23 November 2026, 09:00 in Shanghai: a plain working day in a week without holidays. */
export const MONDAY_NINE = new Date('2026-11-23T01:00:00Z');

export interface Answer<Data = Record<string, never>> {
  status: number;
  data: Data | null;
  errors?: {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; field?: string; params?: Record<string, unknown> };
  }[];
}

export interface TestApp {
  readonly app: App;
  /** Another instance of the program on the same database, as a second process would be; whoever starts it closes it. */
  another(): Promise<App>;
  readonly url: string;
  readonly clock: StoppedClock;
  /** Sends one document through the real HTTP door. */
  graphql<Data = Record<string, never>>(
    document: string | DocumentNode,
    variables?: object,
    token?: string,
  ): Promise<Answer<Data>>;
  /** The same, and the test fails if the answer is a refusal. */
  ok<Data = Record<string, never>>(
    document: string | DocumentNode,
    variables?: object,
    token?: string,
  ): Promise<Data>;
  /** The codes of the refusals of a document. */
  refused(document: string | DocumentNode, variables?: object, token?: string): Promise<string[]>;
  /** One unit of work as the system, to put data where no operation does. */
  seed<T>(act: (em: EntityManager) => Promise<T> | T): Promise<T>;
  /** A reading manager as the system: what is really in the database. */
  em(): EntityManager;
  rows<Row>(text: string, values?: unknown[]): Promise<Row[]>;
  /** Every row of every table but logs and counters, to show that a refusal changed nothing. */
  snapshot(): Promise<string>;
  close(): Promise<void>;
}

export const SYSTEM: Actor = { kind: 'SYSTEM', name: 'test', language: Language.ZH };

/** Starts the whole API on a database of its own, on a free port of this machine. */
export async function startTestApp(
  options: { demo?: boolean; at?: Date; settings?: Partial<Settings> } = {},
): Promise<TestApp> {
  const database = await createTestDatabase();
  const filesDir = await mkdtemp(path.join(tmpdir(), 'aftercare-files-'));
  const clock = new StoppedClock(options.at ?? MONDAY_NINE);
  const start = () =>
    createApp({
      databaseUrl: database.url,
      clock,
      log: pino({
        level: process.env.LOG_LEVEL ?? 'silent',
        serializers: { fault: pino.stdSerializers.err },
      }),
      filesDir,
      messages: { SMS: keptHere, EMAIL: keptHere, LETTER: keptHere },
      work: false,
      poolSize: 8,
      settings: {
        portalUrl: 'http://portal.test',
        voucherSealKey: 'seal-key-of-the-tests-0123456789abcdef',
        authSecret: 'auth-secret-of-the-tests-0123456789abcdef',
        demo: options.demo ?? false,
        ...options.settings,
      },
    });
  const app = await start();
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  const { orm } = app.platform;

  async function graphql<Data>(
    document: string | DocumentNode,
    variables: object = {},
    token?: string,
  ): Promise<Answer<Data>> {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
    });
    return { status: answer.status, ...((await answer.json()) as Omit<Answer<Data>, 'status'>) };
  }

  return {
    app,
    another: start,
    url,
    clock,
    graphql,
    async ok<Data>(document: string | DocumentNode, variables?: object, token?: string) {
      const answer = await graphql<Data>(document, variables, token);
      if (answer.errors || !answer.data) throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
      return answer.data;
    },
    async refused(document, variables, token) {
      const { errors } = await graphql(document, variables, token);
      return (errors ?? []).map((error) => error.extensions.code);
    },
    async seed(act) {
      const params = { actor: SYSTEM, operation: 'test.seed', at: clock.now() };
      const { result } = await unitOfWork(orm, params, async (em) => act(em));
      return result;
    },
    em: () => scopedManager(app.platform, { actor: SYSTEM, operation: 'test', at: clock.now() }),
    async rows<Row>(text: string, values: unknown[] = []) {
      return (await orm.pool.query(text, values)).rows as Row[];
    },
    async snapshot() {
      const { rows: tables } = await orm.pool.query<{ name: string }>(
        `select table_name as name from information_schema.tables where table_schema = 'public'
         and table_type = 'BASE TABLE' order by 1`,
      );
      const parts: string[] = [];
      for (const { name } of tables.filter((t) => !NOT_BUSINESS.test(t.name))) {
        const { rows } = await orm.pool.query(
          `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as sum, count(*)::int as n from "${name}" t`,
        );
        parts.push(`${name}:${rows[0].n}:${rows[0].sum}`);
      }
      return parts.join('\n');
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(filesDir, { recursive: true, force: true });
    },
  };
}

/** Tables that a refusal may touch: attempt counters, the security log, who looked at what, sessions' last-seen. */
const NOT_BUSINESS =
  /^(rate_limit|attempt|security_event|record_view|account_session|verification|migration)/;
