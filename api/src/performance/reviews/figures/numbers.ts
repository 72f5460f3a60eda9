import { sql } from '../../../kernel/sql.ts';
import type { EntityManager } from '../../../platform/orm.ts';
import { AbilityItem, AssessmentPart, AttitudeItem, Indicator } from '../../../policy/assessment-words.ts';
import { HeadPart } from '../../../policy/review-keys.ts';
import { pointsOf, type Tenths, unitOf, valueOf } from '../../indicators/points.ts';
import { counting, headPoints, itemPoints, type Said } from '../inputs/sum-inputs.ts';
import { ReviewScheme } from '../review-words.ts';
import type { Measured } from './measures.ts';
import type { Pinned } from './pinned-policies.ts';
import type { Shared } from './result.ts';

/** One number of a result. */
export interface NumberOfResult extends Shared {
  readonly item: string;
  readonly measure: Measured | null;
  readonly value: Tenths | null;
}

/** Every number of a review, of what was measured and said, under the policies that the review was opened under. */
export function numbersOf(
  scheme: ReviewScheme,
  measures: ReadonlyMap<Indicator, Measured>,
  said: readonly Said[],
  pinned: Pinned,
): NumberOfResult[] {
  if (scheme === ReviewScheme.DEPARTMENT_HEAD) return headNumbers(said, pinned);
  return [...workNumbers(measures, pinned), ...markedNumbers(measures, said, pinned)];
}

function workNumbers(measures: ReadonlyMap<Indicator, Measured>, pinned: Pinned): NumberOfResult[] {
  const { indicators } = pinned('performance.indicators');
  return Object.values(Indicator).flatMap((indicator) => {
    const span = indicators[indicator];
    if (!span) return [];
    const measure = measures.get(indicator) ?? { numerator: 0n, denominator: null, sources: [] };
    const unit = unitOf[indicator];
    return [
      {
        part: AssessmentPart.WORK,
        item: indicator,
        percent: span.percent,
        measure,
        value: valueOf(measure, unit),
        points: pointsOf(measure, unit, span),
      },
    ];
  });
}

/** Customers speak of attitude and of skill: in closed batches only, which the indicators sum (SUR-4). */
function markedNumbers(
  measures: ReadonlyMap<Indicator, Measured>,
  said: readonly Said[],
  pinned: Pinned,
): NumberOfResult[] {
  const rules = pinned('performance.feedback360');
  const marks = pinned('performance.marks');
  const counted = counting(said, rules);
  const marked = (
    part: AssessmentPart,
    item: AttitudeItem | AbilityItem,
    percent: number | undefined,
    indicator: Indicator,
  ): NumberOfResult[] => {
    if (percent === undefined) return [];
    const customers = measures.get(indicator) ?? null;
    const points = itemPoints(item, counted, customers, rules, marks);
    return [{ part, item, percent, measure: null, value: null, points }];
  };
  const attitude = pinned('performance.attitude').items;
  const ability = pinned('performance.ability').items;
  return [
    ...Object.values(AttitudeItem).flatMap((item) =>
      marked(AssessmentPart.ATTITUDE, item, attitude[item]?.percent, Indicator.SURVEY_ATTITUDE),
    ),
    ...Object.values(AbilityItem).flatMap((item) =>
      marked(AssessmentPart.ABILITY, item, ability[item]?.percent, Indicator.SURVEY_SKILL),
    ),
  ];
}

function headNumbers(said: readonly Said[], pinned: Pinned): NumberOfResult[] {
  const { parts } = pinned('performance.headParts');
  const rules = pinned('performance.feedback360');
  const marks = pinned('performance.marks');
  return Object.values(HeadPart).flatMap((part) => {
    const percent = parts[part]?.percent;
    if (percent === undefined) return [];
    const points = headPoints(part, said, rules, marks);
    return [{ part, item: part, percent, measure: null, value: null, points }];
  });
}

/** What each person said last before a moment, without who it was. */
export async function saidOf(em: EntityManager, reviewId: string, asOf: Date): Promise<Said[]> {
  const { text, values } = sql`
    select distinct on (i.by_id) i.source, i.marks, i.parts from review_input i
    where i.review_id = ${reviewId}::uuid and i.given_at <= ${asOf.toISOString()}::timestamptz
    order by i.by_id, i.given_at desc, i.id desc`.questioned();
  return em.execute(text, values);
}
