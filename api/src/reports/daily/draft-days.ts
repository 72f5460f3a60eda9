import { localDate } from '../../kernel/clock.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { reportTimes } from '../report-times.ts';
import { draftDay } from './draft-day.ts';

/** Days that are drafted after the fact when nothing ran. */
export const LOOKED_BACK_DAYS = 31;

const MINUTE = 60_000;

interface ReportingBranch extends Pick<Branch, 'id' | 'timeZone'> {
  today: string;
  /** Days that are over and were never drafted, since the branch began with daily reports. */
  missing: string[];
}

/**
 * RPT-1: drafts every technician's report so many minutes before the working day ends (reports.draft), and again until it
 * ends, so that what is done in the last hour is on it. Days on which nothing ran are made up for, in order. Each day is
 * one transaction and drafting is idempotent: run twice, or by two processes, it gives one result.
 */
export const draftDays: Job = {
  name: 'reports.draft',
  every: '*/10 * * * *',
  async run(_data, context) {
    for (const { today, missing, ...branch } of await reportingBranches(context)) {
      for (const on of missing) {
        await context.work(async (em) =>
          draftDay(em, { branch, on, times: await reportTimes(em, branch, on) }),
        );
      }
      await context.work((em) => draftToday(em, branch, today, context.clock.now()));
    }
  },
};

async function draftToday(
  em: EntityManager,
  branch: Pick<Branch, 'id' | 'timeZone'>,
  on: string,
  now: Date,
): Promise<void> {
  const times = await reportTimes(em, branch, on);
  if (!times.working) return;
  const { value } = await policyAt(em, 'reports.draft', { branchId: branch.id }, on);
  const begins = times.dueAt.getTime() - value.minutesBefore * MINUTE;
  // The run that comes with the end of the day, or just after it, is the last.
  const over = times.dueAt.getTime() + 10 * MINUTE;
  if (now.getTime() >= begins && now.getTime() < over) await draftDay(em, { branch, on, times });
}

async function reportingBranches({ clock, pool }: JobContext): Promise<ReportingBranch[]> {
  const { rows: branches } = await pool.query<{ id: string; timeZone: string }>(
    `select b.id, b.time_zone as "timeZone" from branch b where b.active order by b.id`,
  );
  const { rows } = await pool.query<ReportingBranch>({
    name: 'branches-with-days-to-report',
    text: `
      select asked.id, asked.time_zone as "timeZone", asked.today::text as today, missing.days as missing
      from unnest($1::uuid[], $2::text[], $3::date[]) as asked(id, time_zone, today)
      cross join lateral (
        select coalesce(array_agg(day::date::text order by day), '{}') as days
        from generate_series(
          greatest(asked.today - ${LOOKED_BACK_DAYS},
            (select min(s.on_date) from supervisor_report s where s.branch_id = asked.id)),
          asked.today - 1, interval '1 day') day
        where exists (select 1 from supervisor_report s where s.branch_id = asked.id)
          and not exists (select 1 from supervisor_report s where s.branch_id = asked.id and s.on_date = day::date)) missing
      order by asked.id`,
    values: [
      branches.map(({ id }) => id),
      branches.map(({ timeZone }) => timeZone),
      branches.map(({ timeZone }) => localDate(clock.now(), timeZone)),
    ],
  });
  return rows;
}
