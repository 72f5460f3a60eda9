import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import type { Job } from '../../platform/jobs.ts';

interface Day {
  readonly on: string;
  readonly headquarters: string;
  readonly branches: number;
  readonly calls: number;
  readonly missing: number;
}

/** How many days are looked back on: a job that stood still for a weekend hands over what it missed. */
const LOOKED_BACK_DAYS = 7;

/**
 * SUR-1: on the day after receipt the day's registers go to the service department: once the day is over in every branch
 * and every call of it has its survey on record, headquarters get an alert that says so, and `surveyRegister` shows them.
 */
export const handOverRegisters: Job = {
  name: 'surveys.handOverRegisters',
  every: '5-59/10 * * * *',
  async run(_data, { clock, pool, work }) {
    const at = clock.now();
    const { rows } = await pool.query<Day>(
      `select d.day::date::text as on, hq.id as headquarters, count(distinct r.branch_id)::int as branches,
         count(*)::int as calls, count(*) filter (where r.state <> 'MERGED' and s.id is null)::int as missing
       from branch hq, generate_series(($1::timestamptz)::date - ${LOOKED_BACK_DAYS}, ($1::timestamptz)::date, interval '1 day') d(day)
         join repair_request r on r.received_on = d.day::date left join survey s on s.request_id = r.id
       where hq.kind = 'HEADQUARTERS' and hq.active
         and not exists (select 1 from branch b where b.active and ($1::timestamptz at time zone b.time_zone)::date <= d.day::date)
         and not exists (select 1 from alert a where a.dedupe_key = 'registers of ' || d.day::date::text)
       group by d.day, hq.id order by d.day`,
      [at],
    );
    const whole = rows.filter(({ missing }) => missing === 0);
    await work((em) =>
      raiseAlerts(
        em,
        whole.map(({ on, headquarters, branches, calls }) => ({
          kind: AlertKind.CALL_REGISTER_HANDED_OVER,
          branchId: headquarters,
          subject: {
            ZH: `${on} 的报修登记簿已送达：${branches} 个分公司，${calls} 条报修`,
            EN: `The registers of ${on} have come in: ${branches} branches, ${calls} calls`,
          },
          dedupeKey: `registers of ${on}`,
          at,
        })),
      ),
    );
  },
};
