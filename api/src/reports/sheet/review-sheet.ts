import { Ctx } from '../../access/context.ts';
import { routesOf } from '../../access/documents/document-routes.ts';
import { type Html, html, page, trusted } from '../../access/documents/page.ts';
import { fact, languageOf, type Say, speaker } from '../../access/documents/paper-words.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { linesOf } from '../../performance/reviews/course/reviews.query.ts';
import type { ReviewLine } from '../../performance/reviews/figures/review-line.ts';
import { PerformanceReview } from '../../performance/reviews/performance-review.ts';
import { ReviewScheme } from '../../performance/reviews/review-words.ts';
import { AssessmentPart } from '../../policy/assessment-words.ts';
import { RatingBatch } from '../../surveys/ratings/rating-batch.ts';
import { SurveyItem } from '../../surveys/survey-words.ts';
import { drawBars } from '../charts/draw-chart.ts';
import { INDICATORS, MARKED_ITEMS, RATED_ITEMS } from './sheet-words.ts';

interface Sheet {
  readonly review: PerformanceReview;
  readonly lines: readonly ReviewLine[];
}

/** The sheet of a technician whose result exists for whoever asks: for the technician once it is published (KPI-10). */
async function sheetOf(ctx: Ctx, id: string): Promise<Sheet | null> {
  const review = await ctx.find(PerformanceReview, id);
  if (review?.scheme !== ReviewScheme.TECHNICIAN) return null;
  const lines = await linesOf(ctx, id);
  return lines.length > 0 ? { review, lines } : null;
}

const tenths = (value: number): string => (value / 10).toFixed(1);

/** What counts of a line: after an appeal the corrected number. */
const pointsOf = ({ correctedTenths, pointsTenths }: ReviewLine): number | null =>
  correctedTenths ?? pointsTenths;

function said(say: Say, line: ReviewLine): string {
  const points = pointsOf(line);
  if (points === null) return say('无数据', 'No data');
  const share = line.denominator === null ? '' : `${line.numerator}/${line.denominator}`;
  return `${tenths(points)} ${say('分', 'points')}${share && ` · ${share}`} · ${say('占', 'counts')} ${line.percent} %`;
}

const nameOf = (say: Say, { item }: ReviewLine): string => {
  const words = { ...INDICATORS, ...MARKED_ITEMS }[
    item as keyof typeof INDICATORS | keyof typeof MARKED_ITEMS
  ];
  return words ? say(...words) : item;
};

function chartOf(say: Say, { review, lines }: Sheet): string {
  const work = lines.filter(({ part }) => part === AssessmentPart.WORK);
  return drawBars({
    title: say(
      `${review.staffName} ${review.periodFrom} 至 ${review.periodTo} 工作业绩各项得分（满分 100）`,
      `Points of ${review.staffName} by indicator, ${review.periodFrom} to ${review.periodTo}, of 100`,
    ),
    description: work.map((line) => `${nameOf(say, line)} ${said(say, line)}`).join(say('；', '; ')),
    labels: work.map((line) => nameOf(say, line)),
    values: work.map((line) => {
      const points = pointsOf(line);
      return points === null ? null : points / 10;
    }),
    said: work.map((line) => said(say, line)),
    most: 100,
  });
}

/** Attitude and ability side by side, so that all is on one page. */
function markedTable(say: Say, lines: readonly ReviewLine[]): Html {
  const of = (part: AssessmentPart) => lines.filter((line) => line.part === part);
  const attitude = of(AssessmentPart.ATTITUDE);
  const ability = of(AssessmentPart.ABILITY);
  const cells = (line: ReviewLine | undefined) =>
    line
      ? html`<td>${nameOf(say, line)}</td>
          <td class="money">${said(say, line)}</td>`
      : html`<td></td>
          <td></td>`;
  const rows = Array.from({ length: Math.max(attitude.length, ability.length) }, (_, i) => i).map(
    (i) =>
      html`<tr>
        ${cells(attitude[i])}${cells(ability[i])}
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th colspan="2">${say('工作态度', 'Attitude')}</th>
        <th colspan="2">${say('工作能力', 'Ability')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

type Sums = { readonly customers: number; readonly batches: number } & Readonly<Record<string, number>>;

const COLUMN: Readonly<Record<SurveyItem, string>> = {
  [SurveyItem.ATTITUDE]: 'attitude',
  [SurveyItem.SKILL]: 'skill',
  [SurveyItem.ARRIVAL_TIME]: 'arrival_time',
  [SurveyItem.KEEPING_PROMISES]: 'keeping_promises',
};
const LEVELS = [
  ['very_satisfied', '很满意', 'Very satisfied'],
  ['satisfied', '满意', 'Satisfied'],
  ['fair', '一般', 'Fair'],
  ['dissatisfied', '不满意', 'Dissatisfied'],
] as const;

/** SUR-4: the ratings of the period as sums of closed batches, as they stood when the review was summed, and nothing else. */
async function ratingsOf(ctx: Ctx, review: PerformanceReview): Promise<Sums | undefined> {
  const actor = { kind: 'SYSTEM', name: 'reports.sheet', language: ctx.language } as const;
  const { read } = new Ctx(ctx.platform, ctx.visit, actor, ctx.operation, undefined, ctx.at);
  return read.row<Sums>(sql`
    select coalesce(sum(b.customers), 0)::int as customers, count(*)::int as batches, ${columnSums}
    from rating_batch b
    where ${read.visible(RatingBatch, 'b')} and b.technician_id = ${review.staffId}::uuid
      and b.month between ${review.periodFrom.slice(0, 7)} and ${review.periodTo.slice(0, 7)}
      and b.closed_at <= ${review.summedAt}::timestamptz`);
}

const columnSums = verbatim(
  Object.values(COLUMN)
    .flatMap((item) =>
      LEVELS.map(([level]) => `coalesce(sum(b.${item}_${level}), 0)::int as "${item}_${level}"`),
    )
    .join(', '),
);

function ratingsTable(say: Say, sums: Sums): Html {
  if (sums.batches === 0) {
    return html`<p>${say('本期没有已结批的客户评价。', 'No closed batch of ratings in this period.')}</p>`;
  }
  const rows = Object.values(SurveyItem).map(
    (item) =>
      html`<tr>
        <td>${say(...RATED_ITEMS[item])}</td>
        ${LEVELS.map(([level]) => html`<td class="money">${sums[`${COLUMN[item]}_${level}`]}</td>`)}
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th>
          ${say(`客户评价合计（${sums.batches} 批，${sums.customers} 位客户）`, `Ratings (${sums.batches} batches, ${sums.customers} customers)`)}
        </th>
        ${LEVELS.map(([, zh, en]) => html`<th class="money">${say(zh, en)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** KPI-1, KPI-3: a technician's period on one page: indicators, points, grade, and sums of ratings of closed batches. */
async function reviewSheet(ctx: Ctx, id: string): Promise<string | null> {
  const sheet = await sheetOf(ctx, id);
  if (!sheet) return null;
  const { review, lines } = sheet;
  const say = speaker(ctx);
  const branch = await ctx.load(Branch, review.branchId);
  const sums = await ratingsOf(ctx, review);
  const title = say('技术员绩效单', 'Technician’s sheet');
  const result =
    review.totalTenths === null
      ? say('无数据', 'No data')
      : `${tenths(review.totalTenths)} ${say('分', 'points')} · ${review.scoreTenths === null ? '' : tenths(review.scoreTenths)} · ${review.grade ?? ''}`;
  const body = html`<style>
      table {
        margin: 0.5em 0;
        font-size: 10pt;
      }
      th,
      td {
        padding: 0.15em 0.4em;
      }
      dl {
        margin: 0.5em 0;
        gap: 0.1em 1em;
      }
    </style>
    <h1>${title}</h1>
    <p class="number">${review.staffName}</p>
    <dl>
      ${fact(say('网点', 'Branch'), say(branch.name, branch.nameEn))}
      ${fact(say('考核期', 'Period'), `${review.periodFrom} – ${review.periodTo}`)}
      ${fact(say('总分、五分制、等级', 'Total, score, grade'), result)}
      ${fact(say('结果', 'Result'), review.failed ? say('不合格', 'Failed') : null)}
    </dl>
    <h2>${say('工作业绩', 'Work performance')}</h2>
    ${trusted(chartOf(say, sheet))} ${markedTable(say, lines)} ${sums ? ratingsTable(say, sums) : html``}`;
  return page({ title: `${title} ${review.staffName}`, language: languageOf(ctx), paper: 'A4', body });
}

async function sheetChart(ctx: Ctx, id: string): Promise<string | null> {
  const sheet = await sheetOf(ctx, id);
  return sheet && chartOf(speaker(ctx), sheet);
}

export const sheetRoutes = routesOf([
  { path: '/documents/performance-reviews/:id', line: 'Route.reviewSheet', make: reviewSheet },
  {
    path: '/documents/performance-reviews/:id/chart.svg',
    line: 'Route.reviewChart',
    make: sheetChart,
    type: 'image/svg+xml',
  },
]);
