import type { AbilityItem, AttitudeItem, ItemMark } from '../../../policy/assessment-words.ts';
import type { PolicyValue } from '../../../policy/policy-keys.ts';
import { HeadPart, InputSource } from '../../../policy/review-keys.ts';
import { halfUp, type Measure, type Tenths } from '../../indicators/points.ts';

/** What one person said last, before the summing. */
export interface Said {
  readonly source: InputSource;
  readonly marks: Readonly<Partial<Record<AttitudeItem | AbilityItem, ItemMark>>>;
  readonly parts: Readonly<Partial<Record<HeadPart, number>>>;
}

type Rules = PolicyValue<'performance.feedback360'>;
type Marks = PolicyValue<'performance.marks'>;

const PERCENT: Readonly<Record<InputSource, (rules: Rules) => number>> = {
  SUPERIOR: (rules) => rules.superiorPercent,
  PEER: (rules) => rules.peerPercent,
  SUBORDINATE: (rules) => rules.subordinatePercent,
  CUSTOMER: (rules) => rules.customerPercent,
};

/** Whether others than the superior are asked as well (KPI-5). */
export function is360({ sources }: Rules): boolean {
  return sources.some((source) => source !== InputSource.SUPERIOR);
}

/**
 * What counts of what was said: by the sources that policy asks, and of more than the superior only when so many people said
 * something that none of them can be told from the figure.
 */
export function counting(said: readonly Said[], rules: Rules): readonly Said[] {
  const asked = said.filter(({ source }) => rules.sources.includes(source));
  return is360(rules) && asked.length < rules.leastSources ? [] : asked;
}

/** KPI-5: the points of one item of all who marked it, and of the customers' sum; each source by its share. Null: no data. */
export function itemPoints(
  item: AttitudeItem | AbilityItem,
  counted: readonly Said[],
  customers: Measure | null,
  rules: Rules,
  marks: Marks,
): Tenths | null {
  const given = counted.flatMap(({ source, marks: by }) => {
    const mark = by[item];
    return mark ? [{ source, points: pointsOfMark(mark, marks) }] : [];
  });
  const groups = byStaff(given, rules);
  if (customers?.denominator && rules.sources.includes(InputSource.CUSTOMER)) {
    groups.push({
      percent: rules.customerPercent,
      sum: customers.numerator,
      count: customers.denominator,
    });
  }
  return together(groups);
}

/** KPI-9: the points of one part of a department head: the superiors', and where it has no figures what others marked. */
export function headPoints(part: HeadPart, said: readonly Said[], rules: Rules, marks: Marks): Tenths | null {
  const given = said.flatMap(({ source, parts }) => {
    const points = parts[part];
    return source === InputSource.SUPERIOR && points !== undefined ? [{ source, points }] : [];
  });
  const others = said.filter(
    ({ source }) => source !== InputSource.SUPERIOR && rules.sources.includes(source),
  );
  const enough = others.length >= rules.leastSources;
  const marked =
    part === HeadPart.NON_QUANTIFIED && enough
      ? others.flatMap(({ source, marks: by }) =>
          Object.values(by).map((mark) => ({ source, points: pointsOfMark(mark, marks) })),
        )
      : [];
  // Without the superior's word a part is not given.
  return given.length === 0 ? null : together(byStaff([...given, ...marked], rules));
}

interface Group {
  readonly percent: number;
  /** Points out of 100, of so many. */
  readonly sum: bigint;
  readonly count: bigint;
}

function byStaff(given: readonly { source: InputSource; points: number }[], rules: Rules): Group[] {
  return [...Map.groupBy(given, ({ source }) => source)].map(([source, of]) => ({
    percent: PERCENT[source](rules),
    sum: of.reduce((sum, { points }) => sum + BigInt(points), 0n),
    count: BigInt(of.length),
  }));
}

/** The means of the groups by their shares; who said nothing leaves the share to the others. */
function together(groups: readonly Group[]): Tenths | null {
  let over = 0n;
  let under = 1n;
  let percent = 0n;
  for (const group of groups) {
    over = over * group.count + BigInt(group.percent) * group.sum * under;
    under *= group.count;
    percent += BigInt(group.percent);
  }
  return percent === 0n ? null : halfUp(10n * over, under * percent);
}

function pointsOfMark(mark: ItemMark, marks: Marks): number {
  return {
    EXCELLENT: marks.excellent,
    GOOD: marks.good,
    FAIR: marks.fair,
    POOR: marks.poor,
    BAD: marks.bad,
  }[mark];
}
