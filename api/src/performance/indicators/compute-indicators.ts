import { type Sql, sql, verbatim } from '../../kernel/sql.ts';
import { Indicator } from '../../policy/assessment-words.ts';
import { type Assessed, type AssessedPeriod, assessedTable, readAssessed, type Reads } from './assessed.ts';
import { IndicatorUnit, type Measure, pointsOf, type Tenths, unitOf, valueOf } from './points.ts';
import { RECORD_GROUPS, type RecordGroup } from './record-groups.ts';

/** One number of an assessment. */
export interface IndicatorResult extends Measure {
  readonly technicianId: string;
  readonly indicator: Indicator;
  /** In the indicator's unit; null: no data. */
  readonly value: Tenths | null;
  /** Its share of work performance in percent by policy. */
  readonly percent: number;
  readonly points: Tenths | null;
}

/** Technicians that are read at a time: so many records are sorted in memory. */
const BATCH = 250;

/**
 * KPI-1: every indicator in force of every technician, technician by technician in the order asked for and in the order of
 * the indicators: straight from the records, by one statement for each kind of record. An indicator without records has
 * the denominator null, never nought. Reads everybody's records: give it a manager beyond the scope.
 */
export async function computeIndicators(reads: Reads, period: AssessedPeriod): Promise<IndicatorResult[]> {
  const technicians = await readAssessed(reads, period);
  const results: IndicatorResult[] = [];
  for (let i = 0; i < technicians.length; i += BATCH) {
    const some = technicians.slice(i, i + BATCH);
    const sums = new Map<string, { over: bigint; under: bigint }>();
    // At once, where the reads have a connection each; two kinds of record are most of the work.
    await Promise.all(
      RECORD_GROUPS.map(async (group) => {
        const { text, values } = sumsOf(group, some, period.asOf).questioned();
        const rows: SumRow[] = await reads.execute(text, values);
        for (const row of rows) addUp(sums, group, row);
      }),
    );
    for (const one of some) results.push(...resultsOf(one, sums));
  }
  return results;
}

/** For each technician the parts and wholes of the group's indicators, in their order, as text: they may be large. */
interface SumRow {
  readonly technicianId: string;
  readonly parts: readonly string[];
  readonly wholes: readonly string[];
}

/** One sum each, above and below the line; what is not known of a record is left out. */
function sumsOf(group: RecordGroup, technicians: readonly Assessed[], asOf: Date): Sql {
  const shares = Object.values(group.shares);
  const sums = (of: 'part' | 'whole') =>
    verbatim(shares.map((share) => `coalesce(sum(${share[of]}), 0)::text`).join(', '));
  return sql`with ${assessedTable(technicians)}
    select g.technician_id as "technicianId", array[${sums('part')}] as parts, array[${sums('whole')}] as wholes
    from (${group.rows(sql`${asOf}::timestamptz`)} offset 0) g group by g.technician_id`;
}

function addUp(sums: Map<string, { over: bigint; under: bigint }>, group: RecordGroup, row: SumRow): void {
  Object.keys(group.shares).forEach((indicator, i) => {
    const name = `${row.technicianId} ${indicator}`;
    const sum = sums.get(name) ?? { over: 0n, under: 0n };
    sum.over += BigInt(row.parts[i] ?? 0);
    sum.under += BigInt(row.wholes[i] ?? 0);
    sums.set(name, sum);
  });
}

function resultsOf(
  { technicianId, indicators }: Assessed,
  sums: ReadonlyMap<string, { over: bigint; under: bigint }>,
): IndicatorResult[] {
  return Object.values(Indicator).flatMap((indicator) => {
    const policy = indicators[indicator];
    if (!policy) return [];
    const unit = unitOf[indicator];
    const { over, under } = sums.get(`${technicianId} ${indicator}`) ?? { over: 0n, under: 0n };
    const denominator = under === 0n ? null : unit === IndicatorUnit.COUNT ? 1n : under;
    const measure = { numerator: over, denominator };
    return [
      {
        technicianId,
        indicator,
        ...measure,
        value: valueOf(measure, unit),
        percent: policy.percent,
        points: pointsOf(measure, unit, policy),
      },
    ];
  });
}
