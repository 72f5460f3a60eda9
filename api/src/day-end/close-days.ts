import { localDate } from '../kernel/clock.ts';
import type { Job, JobContext } from '../platform/jobs.ts';
import { closeDay, completeDay } from './close-day.ts';

/** Days that are closed after the fact when nothing ran: what an older day looked like nobody can say any more. */
export const LOOKED_BACK_DAYS = 31;

interface OpenBranch {
  id: string;
  name: string;
  timeZone: string;
  /** Days that nobody has closed. */
  missing: string[];
  /** Days that were closed in the evening and are over now. */
  early: { id: string; on: string }[];
}

/**
 * DSP-3: closes each branch's day when it is over, at midnight of the branch's own clock: until then calls still belong to
 * it. A day that a supervisor closed in the evening gets its late calls prioritized. Days on which nothing ran are made up
 * for, in order; a branch that has never closed a day begins with yesterday. Each day is one transaction: killed in the
 * middle it has not happened, and the next run does it.
 */
export const closeDays: Job = {
  name: 'dayEnd.close',
  every: '*/10 * * * *',
  async run(_data, context) {
    for (const { missing, early, ...branch } of await openBranches(context)) {
      for (const { id, on } of early) {
        await context.work((em) => completeDay(em, { branch, on, over: true }, id));
      }
      for (const on of missing) {
        await context.work((em) => closeDay(em, context.jobs, { branch, on, over: true }));
      }
    }
  },
};

async function openBranches({ clock, pool }: JobContext): Promise<OpenBranch[]> {
  const at = clock.now();
  const { rows: branches } = await pool.query<{ id: string; name: string; timeZone: string }>(
    `select b.id, b.name, b.time_zone as "timeZone" from branch b where b.active order by b.id`,
  );
  const today = branches.map(({ timeZone }) => localDate(at, timeZone));
  const { rows } = await pool.query<OpenBranch>({
    name: 'branches-with-open-days',
    text: `
      select asked.id, asked.name, asked.time_zone as "timeZone", missing.days as missing, early.days as early
      from unnest($1::uuid[], $2::text[], $3::text[], $4::date[]) as asked(id, name, time_zone, today)
      cross join lateral (
        select coalesce(array_agg(day::date::text order by day), '{}') as days
        from generate_series(
          greatest(asked.today - ${LOOKED_BACK_DAYS},
            coalesce((select min(d.on_date) from day_end d where d.branch_id = asked.id), asked.today - 1)),
          asked.today - 1, interval '1 day') day
        where not exists (select 1 from day_end d where d.branch_id = asked.id and d.on_date = day::date)) missing
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'on', d.on_date) order by d.on_date), '[]') as days
        from day_end d where d.branch_id = asked.id and d.completed_at is null and d.on_date < asked.today) early
      where cardinality(missing.days) > 0 or jsonb_array_length(early.days) > 0 order by asked.id`,
    values: [
      branches.map(({ id }) => id),
      branches.map(({ name }) => name),
      branches.map(({ timeZone }) => timeZone),
      today,
    ],
  });
  return rows;
}
