import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Clock } from '../kernel/clock.ts';
import { atClose, closes } from './insert-new.ts';

/** What a job gets to do its work: everything else it loads itself, as SYSTEM, under the job's name. */
export interface JobContext {
  readonly clock: Clock;
  /** Runs one unit of work as the system: one transaction, audited under the job's name. */
  work<T>(act: (em: EntityManager) => Promise<T>): Promise<T>;
  /** Plain rows, unscoped: only listed jobs may see everything. */
  readonly pool: pg.Pool;
  readonly jobs: Jobs;
  /** For links in the messages that a job sends. */
  readonly settings: LinkSettings;
  /** Whether the queue gives up on this job if it fails now: the moment to put on record that it failed. */
  readonly lastTry: boolean;
}

export interface LinkSettings {
  /** Where customers reach the portal. */
  readonly portalUrl: string;
  /** Key that signs personal links. */
  readonly authSecret: string;
}

export interface Job {
  /** `feature.verb`, the name of the queue. */
  readonly name: string;
  /** Cron in UTC for a sweep that asks the business clock what is due; without it the job runs when it is sent. */
  readonly every?: string;
  /** Attempts after the first, with growing pauses. */
  readonly retryLimit?: number;
  run(data: Record<string, unknown>, context: JobContext): Promise<void>;
}

/** What the process gives to its jobs; the queue adds itself. */
export type WorkContext = Omit<JobContext, 'jobs' | 'lastTry'>;

/** Has the queue's own insert travel with what the unit of work writes last: one round trip less for each job. */
function closingWith(em: EntityManager): ReturnType<typeof fromKysely> {
  return {
    async executeSql(text, values = []) {
      const jobs = JSON.parse(String(values[0])) as object[];
      for (const job of jobs) atClose(em, text.replace('$1', '?'), job);
      return { rows: jobs };
    },
  };
}

/** Queues jobs in the transaction that causes them, and runs them in any process that works. */
export class Jobs {
  constructor(
    private readonly boss: PgBoss,
    private readonly jobs: readonly Job[],
  ) {}

  /** Queued when the transaction of `em` commits, dropped when it rolls back. */
  async send(em: EntityManager, name: string, data: Record<string, unknown> = {}): Promise<void> {
    if (!this.jobs.some((job) => job.name === name)) throw new Error(`no feature declares the job ${name}`);
    await this.boss.send(name, data, {
      db: closes(em) ? closingWith(em) : fromKysely(em.getKysely()),
    });
  }

  /** Creates the queues; every process may do it, the second finds them there. */
  async prepare(): Promise<void> {
    for (const job of this.jobs) {
      const options = { retryLimit: job.retryLimit ?? 5, retryDelay: 5, retryBackoff: true };
      if (await this.boss.getQueue(job.name)) continue;
      await this.boss.createQueue(job.name, options);
    }
  }

  /** Starts to work: takes jobs as they come and runs each sweep on its schedule, in one process at a time. */
  async work(
    context: (job: Job) => WorkContext,
    onFault: (job: string, fault: unknown) => void,
  ): Promise<void> {
    for (const job of this.jobs) {
      const options = { pollingIntervalSeconds: 2, includeMetadata: true } as const;
      await this.boss.work<Record<string, unknown>, void, typeof options>(
        job.name,
        options,
        async ([task]) => {
          const lastTry = task !== undefined && task.retryCount >= task.retryLimit;
          try {
            await job.run(task?.data ?? {}, { ...context(job), jobs: this, lastTry });
          } catch (fault) {
            onFault(job.name, fault);
            throw fault;
          }
        },
      );
      if (job.every) await this.boss.schedule(job.name, job.every, {}, { tz: 'UTC' });
    }
  }

  /** Runs one job now, in this process; the demo's clock and the tests use it instead of waiting. */
  async runNow(name: string, context: WorkContext, data: Record<string, unknown> = {}): Promise<void> {
    const job = this.jobs.find((j) => j.name === name);
    if (!job) throw new Error(`no feature declares the job ${name}`);
    await job.run(data, { ...context, jobs: this, lastTry: false });
  }

  get sweeps(): readonly string[] {
    return this.jobs.filter((job) => job.every).map((job) => job.name);
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5000 });
  }
}

export async function openJobs(
  url: string,
  jobs: readonly Job[],
  options: { work: boolean; onFault: (fault: Error) => void },
): Promise<Jobs> {
  const boss = new PgBoss({
    connectionString: url,
    max: 4,
    migrate: false,
    createSchema: false,
    supervise: options.work,
    schedule: options.work,
  });
  boss.on('error', options.onFault);
  await boss.start();
  const opened = new Jobs(boss, jobs);
  await opened.prepare();
  return opened;
}
