import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pino } from 'pino';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { Events } from './events.ts';
import { type Job, openJobs, type WorkContext } from './jobs.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const url = () => String(app.app.platform.orm.orm.config.get('clientUrl'));

describe('the job queue', () => {
  it('runs a job once, though two processes work, and again after a failure', async () => {
    const ran: string[] = [];
    let failures = 1;
    const done = Promise.withResolvers<void>();
    const job: Job = {
      name: 'test.count',
      retryLimit: 3,
      async run(data) {
        if (data.fails && failures-- > 0) throw new Error('not this time');
        ran.push(String(data.n));
        if (ran.length === 11) done.resolve();
      },
    };
    const { clock, settings, orm } = app.app.platform;
    const context = (): WorkContext => ({
      clock,
      settings,
      pool: orm.pool,
      work: app.seed as WorkContext['work'],
    });
    const onFault = (fault: Error) => done.reject(fault);
    const workers = await Promise.all([1, 2].map(() => openJobs(url(), [job], { work: true, onFault })));
    const [first] = workers;
    if (!first) throw new Error('no worker');
    // A failed job of this test waits no five seconds.
    await app.rows(
      `update pgboss.queue set retry_delay = 0, retry_backoff = false where name = 'test.count'`,
    );
    await app.seed(async (em) => {
      for (let n = 0; n < 10; n++) await first.send(em, 'test.count', { n });
      await first.send(em, 'test.count', { n: 'again', fails: true });
    });
    for (const worker of workers) await worker.work(context, () => undefined);
    await done.promise;
    expect(ran.toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'again']);
    for (const worker of workers) await worker.stop();
  });

  it('refuses a job that nobody declares', async () => {
    await expect(app.seed((em) => app.app.platform.jobs.send(em, 'test.nobody'))).rejects.toThrow('declares');
  });
});

describe('announcements', () => {
  it('reach another process, and reach it again after its connection was cut', async () => {
    const { pool } = app.app.platform.orm;
    const here = new Events(url(), pool, pino({ level: 'silent' }));
    const there = new Events(url(), pool, pino({ level: 'silent' }));
    await there.listen(10);
    const heard = there.changes('a-record')[Symbol.asyncIterator]();

    const next = heard.next();
    here.announce(['another-record', 'a-record']);
    expect((await next).value).toEqual({ topic: 'a-record' });

    const after = heard.next();
    await app.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`,
    );
    // Until it listens again what is told is lost, so it is told until it is heard.
    let result: Awaited<typeof after> | undefined;
    void after.then((r) => {
      result = r;
    });
    await expect
      .poll(
        () => {
          here.announce(['a-record']);
          return result?.value;
        },
        { timeout: 20_000 },
      )
      .toEqual({ topic: 'a-record' });
    await heard.return?.();
    await there.close();
  });
});
