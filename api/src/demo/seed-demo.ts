import type { Logger } from 'pino';
import { Account } from '../access/account.ts';
import type { App } from '../app.ts';
import type { EntityManager } from '../platform/orm.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import { type BranchKey, branches } from './company/branches.ts';
import { DEMO_HEADQUARTERS, foundCompany, improveTerms, planStocktaking } from './company/found-company.ts';
import { registerCustomers } from './company/register-customers.ts';
import type { Cast } from './story/cast.ts';
import { evenings } from './story/evenings.ts';
import { ordinaryJobs } from './story/ordinary-jobs.ts';
import { runningJobs } from './story/running-jobs.ts';
import { Stage, type StoryClock } from './story/stage.ts';
import { BranchDays, type Tale, tell } from './story/timeline.ts';
import { unusualJobs } from './story/unusual-jobs.ts';
import { voices } from './story/voices.ts';
import { waitingCalls } from './story/waiting-calls.ts';
import { workshopJobs } from './story/workshop-jobs.ts';
import { unmakeCompany } from './unmake-company.ts';

type Log = Pick<Logger, 'info'>;

const DAY = 86_400_000;

/** When things began, in days before the story ends. */
const FOUNDED = 6 * 365;
const TERMS_IMPROVED = 400;
const CUSTOMERS_REGISTERED = 50;
/** Working days before the first call. */
const FIRST_NIGHT = 17;

/**
 * Makes the demo company, once: people, customers and products, and what has happened between them until now. Everything
 * for which there is an operation is done by that operation, asked by somebody who may, with the business clock set to when
 * it happened; so every promise, message, event and change record is a true one. The clock shows the present again
 * afterwards. A database with a company of its own is left alone; a demo company that was cut short is made anew.
 */
export async function seedDemo(app: App, log: Log): Promise<void> {
  const { clock, orm } = app.platform;
  if (!isSettable(clock)) throw new Error('the demo runs without a clock that can be set');
  const { rows } = await orm.pool.query<{ companies: number; demo: boolean; open: boolean }>(
    `select count(*)::int as companies, coalesce(bool_or(b.id = $1), false) as demo,
       exists (select 1 from user_account a where a.user_name is not null and not a.disabled) as open
     from branch b`,
    [DEMO_HEADQUARTERS],
  );
  const [found] = rows;
  if (found?.companies && !found.demo) return;
  if (found?.open) return resumeClock(app, clock);
  if (found?.demo) {
    log.info('the demo company was cut short in the making and is made anew');
    await unmakeCompany(orm.pool);
  }
  const begun = performance.now();
  const now = clock.now();
  try {
    await makeCompany(new Stage(app, clock), now, log);
  } finally {
    clock.set(new Date(now.getTime() + Math.round(performance.now() - begun)));
  }
  log.info(`the demo company is ready (${seconds(begun)} s)`);
}

/**
 * A clock that was set forward does not outlive the program, but what happened by it does: it goes on from the last record,
 * or new messages would be older than those of yesterday.
 */
async function resumeClock(app: App, clock: StoryClock): Promise<void> {
  const { rows } = await app.platform.orm.pool.query<{ last: Date | null }>(
    'select max(at)::timestamptz as last from change_record',
  );
  const last = rows[0]?.last ? new Date(rows[0].last) : null;
  if (last && last > clock.now()) clock.set(last);
}

async function makeCompany(stage: Stage, now: Date, log: Log): Promise<void> {
  const { clock, app } = stage;
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY);
  const step = async <Result>(what: string, make: () => Promise<Result>): Promise<Result> => {
    const begun = performance.now();
    const made = await make();
    log.info(`the demo company: ${what} (${seconds(begun)} s)`);
    return made;
  };
  clock.set(daysAgo(FOUNDED));
  const company = await step('branches, people, products', () => foundCompany(stage, now));
  clock.set(daysAgo(TERMS_IMPROVED));
  await improveTerms(stage, company);
  clock.set(daysAgo(CUSTOMERS_REGISTERED));
  const served = await step('customers and their units', () => registerCustomers(stage, company, now));
  const em = app.platform.orm.orm.em.fork();
  const days = {} as Record<BranchKey, BranchDays>;
  for (const { key } of branches)
    days[key] = new BranchDays(await loadCalendar(em, company.branchIds[key]), now);

  const cast: Cast = { stage, company, served, days };
  const tales = [
    nights(cast),
    ...ordinaryJobs(cast),
    ...unusualJobs(cast),
    ...voices(cast),
    ...workshopJobs(cast),
    ...runningJobs(cast),
    ...waitingCalls(cast),
    ...evenings(cast),
  ];
  await step('the calls of the last weeks', () =>
    tell(tales, { clock, until: now, afterEach: () => stage.workQueue() }),
  );
  clock.set(now);
  await planStocktaking(stage, company);
  await app.platform.runSweeps();
  await stage.workQueue();
  await stage.leave();
  // The doors open last: a company whose doors are closed was cut short in the making.
  await stage.system((unit) => openDoors(unit));
}

/** Every morning the system does what has become due: surveys issued and delivered, requests closed. */
async function* nights({ stage, days }: Cast): Tale {
  const { now } = days.hq;
  for (let at = days.hq.back(FIRST_NIGHT, '09:03'); at <= now; at = new Date(at.getTime() + DAY)) {
    yield at;
    await stage.app.platform.runSweeps();
  }
}

async function openDoors(em: EntityManager): Promise<void> {
  const closed = await em.find(Account, { staffId: { $ne: null }, disabled: true });
  for (const account of closed) account.disabled = false;
}

function isSettable(clock: App['platform']['clock']): clock is StoryClock {
  return 'set' in clock;
}

function seconds(begun: number): string {
  return ((performance.now() - begun) / 1000).toFixed(1);
}
