import { type Sql, sql, verbatim } from '../../../kernel/sql.ts';
import type { EntityManager } from '../../../platform/orm.ts';
import { Indicator } from '../../../policy/assessment-words.ts';
import { type Assessed, assessedTable, readAssessed } from '../../indicators/assessed.ts';
import { IndicatorUnit, type Measure, unitOf } from '../../indicators/points.ts';
import { RECORD_GROUPS, type RecordGroup } from '../../indicators/record-groups.ts';
import { ReviewEvent } from '../course/review-records.ts';
import type { PerformanceReview } from '../performance-review.ts';
import { ReviewStep } from '../review-words.ts';
import type { KeptSource, ReviewLine } from './review-line.ts';

/** What an indicator is made of, with the records behind it. */
export interface Measured extends Measure {
  readonly sources: readonly KeptSource[];
}

/** What the records say of the period of a review, as they are now, looked at from a moment under the policies that it was opened under. */
export async function measuresOf(
  em: EntityManager,
  review: PerformanceReview,
  asOf: Date,
): Promise<Map<Indicator, Measured>> {
  const { staffId, branchId, periodFrom: from, periodTo: to } = review;
  const opened = await em.findOneOrFail(ReviewEvent, { reviewId: review.id, step: ReviewStep.OPEN });
  const person = { technicianIds: [staffId], branchId, from, to };
  const technicians = await readAssessed(em, { ...person, asOf, policiesAsOf: opened.at });
  const found = new Map<Indicator, KeptSource[]>();
  for (const group of RECORD_GROUPS) {
    const { text, values } = recordsOf(group, technicians, asOf).questioned();
    const rows: (KeptSource & { indicator: Indicator })[] = await em.execute(text, values);
    for (const { indicator, ...source } of rows) {
      found.set(indicator, [...(found.get(indicator) ?? []), source]);
    }
  }
  return new Map(
    Object.values(Indicator).map((indicator) => [indicator, sumOf(indicator, found.get(indicator) ?? [])]),
  );
}

/** The same from the records that a review keeps, whatever has become of them since. */
export function keptMeasures(lines: readonly ReviewLine[]): Map<Indicator, Measured> {
  const kept = new Map<Indicator, Measured>();
  for (const indicator of Object.values(Indicator)) {
    const line = lines.find(({ item }) => item === indicator);
    if (line?.sources) kept.set(indicator, sumOf(indicator, line.sources));
  }
  return kept;
}

/** KPI-1: without a record there is no nought: the denominator is null. */
function sumOf(indicator: Indicator, sources: readonly KeptSource[]): Measured {
  const numerator = sources.reduce((sum, { part }) => sum + BigInt(part), 0n);
  const whole = sources.reduce((sum, one) => sum + BigInt(one.whole), 0n);
  const denominator = whole === 0n ? null : unitOf[indicator] === IndicatorUnit.COUNT ? 1n : whole;
  return { numerator, denominator, sources };
}

/** Each record of a group with what it adds to each of the group's indicators, in a stable order. */
function recordsOf(group: RecordGroup, technicians: readonly Assessed[], asOf: Date): Sql {
  const [first, ...others] = Object.entries(group.shares).map(
    ([indicator, { kind, id, part, whole }]) =>
      `select '${indicator}' as indicator, '${kind}' as kind, ${id} as id, coalesce(${part}, 0)::text as part, coalesce(${whole}, 0)::text as whole
       from g where coalesce(${part}, 0) <> 0 or coalesce(${whole}, 0) <> 0`,
  );
  return sql`with ${assessedTable(technicians)}, g as materialized (${group.rows(sql`${asOf}::timestamptz`)})
    ${verbatim(others.reduce((all, next) => `${all} union all ${next}`, first ?? ''))} order by indicator, id`;
}
