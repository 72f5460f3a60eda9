import { dayBounds, startOfDay } from '../../kernel/clock.ts';
import { type Sql, sql } from '../../kernel/sql.ts';
import { ProductCategory } from '../../organization/product-category.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { type PoliciesOfBranches, policiesOfBranches } from '../../policy/policies-of-branches.ts';
import type { PolicyValue } from '../../policy/policy-keys.ts';

/** What computing needs of a database: reads of everybody's records. */
export type Reads = Pick<EntityManager, 'execute'>;

/** Whose work, and when: whole days in the zone of each technician's home branch. */
export interface AssessedPeriod {
  readonly technicianIds: readonly string[];
  /** First day, 'YYYY-MM-DD'. Policy counts as it stands on it. */
  readonly from: string;
  /** Last day, included. */
  readonly to: string;
  /** What was recorded later does not count: a frozen assessment is recomputed with the moment of its freezing. */
  readonly asOf: Date;
  /** Policy published later does not count: a review keeps what it was opened under; left out: as of `asOf`. */
  readonly policiesAsOf?: Date;
  /** Where the technicians were at home then, for who may have moved since; left out: where they are. */
  readonly branchId?: string;
}

/** Which policies an assessment is made by. */
const KEYS = [
  'performance.indicators',
  'performance.ratings',
  'performance.times',
  'performance.jobCost',
  'reports.targets',
] as const;
type Policies = PoliciesOfBranches<(typeof KEYS)[number]>;

/** A technician of a period, with the figures of the home branch's policy. */
export interface Assessed {
  readonly technicianId: string;
  readonly indicators: PolicyValue<'performance.indicators'>['indicators'];
  /** Columns of the table `assessed` that the records are joined to. */
  readonly row: Readonly<Record<string, unknown>>;
}

interface HomeRow {
  readonly id: string;
  readonly branchId: string;
  readonly timeZone: string;
}

/** The technicians in the order asked for, once each; who is not there is left out. */
export async function readAssessed(reads: Reads, period: AssessedPeriod): Promise<Assessed[]> {
  const { text, values } = sql`
    select t.id, b.id as "branchId", b.time_zone as "timeZone"
    from unnest(${[...new Set(period.technicianIds)]}::uuid[]) with ordinality as asked(id, position)
    join staff_member t on t.id = asked.id join branch b on b.id = coalesce(${period.branchId ?? null}::uuid, t.home_branch_id)
    order by asked.position`.questioned();
  const homes: HomeRow[] = await reads.execute(text, values);
  const branchIds = [...new Set(homes.map((home) => home.branchId))];
  const policies = await policiesOfBranches(
    reads,
    KEYS,
    branchIds,
    period.from,
    period.policiesAsOf ?? period.asOf,
  );
  return homes.map((home) => ({
    technicianId: home.id,
    indicators: policies.of(home.branchId, 'performance.indicators').value.indicators,
    row: rowOf(home, period, policies),
  }));
}

function rowOf(
  { id, branchId, timeZone }: HomeRow,
  period: AssessedPeriod,
  policies: Policies,
): Assessed['row'] {
  const { until: periodEnd } = dayBounds(period.to, timeZone);
  const points = policies.of(branchId, 'performance.ratings').value;
  const figures = policies.of(branchId, 'reports.targets').value;
  const limitOf = (category: ProductCategory | null) =>
    policies.of(branchId, 'performance.jobCost', category).value.limitAmount;
  const { acceptMinutes, finishMinutes } = policies.of(branchId, 'performance.times').value;
  return {
    technician_id: id,
    time_zone: timeZone,
    first_day: period.from,
    last_day: period.to,
    since: startOfDay(period.from, timeZone),
    // Moments are kept to the millisecond: what happened at `asOf` itself is known.
    until: new Date(Math.min(periodEnd.getTime(), period.asOf.getTime() + 1)),
    period_end: periodEnd,
    accept_minutes: acceptMinutes,
    finish_minutes: finishMinutes,
    cost_limits: {
      '': limitOf(null),
      ...Object.fromEntries(Object.values(ProductCategory).map((category) => [category, limitOf(category)])),
    },
    points_very_satisfied: points.verySatisfied,
    points_satisfied: points.satisfied,
    points_fair: points.fair,
    points_dissatisfied: points.dissatisfied,
    is_very_satisfied: Number(figures.satisfiedRatings.includes('VERY_SATISFIED')),
    is_satisfied: Number(figures.satisfiedRatings.includes('SATISFIED')),
    is_fair: Number(figures.satisfiedRatings.includes('FAIR')),
    // No policy can call it satisfied.
    is_dissatisfied: 0,
    counts_attitude: Number(figures.ratedItems.includes('ATTITUDE')),
    counts_skill: Number(figures.ratedItems.includes('SKILL')),
    counts_arrival_time: Number(figures.ratedItems.includes('ARRIVAL_TIME')),
    counts_keeping_promises: Number(figures.ratedItems.includes('KEEPING_PROMISES')),
  };
}

/** The table `assessed`, for a `with` in front of what joins it. */
export function assessedTable(technicians: readonly Assessed[]): Sql {
  return sql`assessed as materialized (
    select * from jsonb_to_recordset(${JSON.stringify(technicians.map((one) => one.row))}::jsonb) as a(
      technician_id uuid, time_zone text, first_day date, last_day date, since timestamptz, until timestamptz,
      period_end timestamptz, accept_minutes int, finish_minutes int, cost_limits jsonb,
      points_very_satisfied int, points_satisfied int, points_fair int, points_dissatisfied int,
      is_very_satisfied int, is_satisfied int, is_fair int, is_dissatisfied int,
      counts_attitude int, counts_skill int, counts_arrival_time int, counts_keeping_promises int))`;
}
