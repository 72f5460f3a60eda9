import { localDate } from '../../../kernel/clock.ts';
import { sql, verbatim } from '../../../kernel/sql.ts';
import { workParams } from '../../../platform/audit.ts';
import type { Job } from '../../../platform/jobs.ts';
import type { EntityManager } from '../../../platform/orm.ts';
import { computeIndicators } from '../../indicators/compute-indicators.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewScheme, ReviewStep } from '../review-words.ts';
import { ReviewCollection, ReviewEvent } from './review-records.ts';

const BATCH = 200;

type Month = PerformanceReview['dates']['months'][number];

/** The first month that nobody has collected; undefined when all are. */
export function nextMonth({ collectOn, dates }: PerformanceReview): Month | undefined {
  return dates.months.find((month) => month.collectFromOn === collectOn);
}

/**
 * KPI-6: collects each month from its 27th on, for every review that its person has begun. What was begun late is collected late,
 * and says so. Each batch is one transaction; of two processes each takes others.
 */
export const collectReviews: Job = {
  name: 'performance.collectReviews',
  every: '25 * * * *',
  async run(_data, { work }) {
    while ((await work((em) => collectSome(em))) > 0);
  },
};

async function collectSome(em: EntityManager): Promise<number> {
  const { at } = workParams(em);
  // The reviews of one month at a time: they are computed together.
  const { text, values } = sql`
    select r.id, b.time_zone as "timeZone" from performance_review r join branch b on b.id = r.branch_id
    where r.state = 'COLLECTING' and r.collect_on is not null
      and r.collect_on <= (${at.toISOString()}::timestamptz at time zone b.time_zone)::date
    order by r.collect_on, r.id limit ${verbatim(String(BATCH))} for update of r skip locked`.questioned();
  const rows: { id: string; timeZone: string }[] = await em.execute(text, values);
  const zones = new Map(rows.map(({ id, timeZone }) => [id, timeZone]));
  const reviews = await em.find(PerformanceReview, { id: { $in: [...zones.keys()] } });
  const byMonth = Map.groupBy(reviews, (review) => nextMonth(review)?.month ?? '');
  for (const [month, of] of byMonth) {
    const late = new Map(
      of.map((review) => {
        const today = localDate(at, zones.get(review.id) ?? '');
        return [review.id, review.dueOn !== null && today > review.dueOn];
      }),
    );
    await collectMonth(em, of, month);
    for (const review of of) {
      const facts = { reviewId: review.id, branchId: review.branchId, at, byId: null, byName: null };
      const told = { step: ReviewStep.COLLECT, late: late.get(review.id) ?? false, note: month };
      em.persist(Object.assign(new ReviewEvent(), { ...facts, ...told }));
    }
  }
  return reviews.length;
}

/** Puts on record what the records say of a month; what belongs to heads is marked, and has no records. */
export async function collectMonth(
  em: EntityManager,
  reviews: readonly PerformanceReview[],
  month: string,
): Promise<void> {
  const { at } = workParams(em);
  const technicians = reviews.filter(({ scheme }) => scheme === ReviewScheme.TECHNICIAN);
  const from = `${month}-01`;
  const to = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
  const technicianIds = technicians.map(({ staffId }) => staffId);
  const results = technicianIds.length
    ? await computeIndicators(em, { technicianIds, from, to, asOf: at })
    : [];
  const figures = Map.groupBy(results, ({ technicianId }) => technicianId);
  const before = await em.find(ReviewCollection, {
    reviewId: { $in: reviews.map(({ id }) => id) },
  });
  for (const review of reviews) {
    const own = before.filter(({ reviewId }) => reviewId === review.id);
    const number = own.filter((one) => one.month === month).length + 1;
    review.collect(new Set([...own.map((one) => one.month), month]).size);
    em.persist(
      Object.assign(new ReviewCollection(), {
        reviewId: review.id,
        branchId: review.branchId,
        month,
        number,
        at,
        figures: (figures.get(review.staffId) ?? []).map(({ indicator, value }) => ({
          indicator,
          valueTenths: value,
        })),
      }),
    );
  }
}
