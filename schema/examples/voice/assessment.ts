import {
  AcknowledgeReviewDocument,
  AppealReviewDocument,
  ApproveReviewDocument,
  AssessHeadDocument,
  BehindAssessedIndicatorDocument,
  BonusesToPayDocument,
  DecideAppealDocument,
  HoldInterviewDocument,
  MarkColleagueDocument,
  MyReviewsDocument,
  OpenReviewDocument,
  PayBonusDocument,
  PublishReviewDocument,
  ReportOnOneselfDocument,
  ReviewCollectedDocument,
  ReviewInDetailDocument,
  type ReviewInDetailQuery,
  SumReviewDocument,
} from '../../client/index.ts';
import { wallClock } from '../people/demo.ts';
import { yuan } from '../people/seen.ts';
import type { Person } from '../people/staff.ts';
import type { Voice } from './house.ts';
import { afterTheMonth } from './month-end.ts';

type Review = NonNullable<ReviewInDetailQuery['performanceReview']>;

/** What colleagues say of him: good in everything (KPI-5). */
const GOOD = {
  attitude: (['INITIATIVE', 'DISCIPLINE', 'COOPERATION', 'HONESTY'] as const).map((item) => ({
    item,
    mark: 'GOOD' as const,
  })),
  ability: (['INNOVATION', 'COORDINATION', 'EMERGENCIES', 'SELF_CONTROL', 'WARMTH'] as const).map((item) => ({
    item,
    mark: 'GOOD' as const,
  })),
};

/** The assessment of the technician, from the self-report to the pay. */
export async function assess(voice: Voice): Promise<string> {
  const { say, seen, demo, house, branch } = voice;
  const { technician, personnel, accountant, manager, executive } = house;
  const opened = await open(voice, technician);
  say(`5. ${opened.staffName} is assessed from ${opened.periodFrom} to ${opened.periodTo}.`);
  seen.note('KPI-10', 'the period', opened.period);
  const reviewId = opened.id;
  await report(voice, technician, reviewId, '本期完成全部派工，学习了变频水泵的维修。');

  await demo.waitUntil(collecting(opened.periodFrom, branch.timeZone));
  // Who stands above, beside and below; who said what is nobody's to read.
  for (const colleague of [house.supervisor, manager, house.peer, house.otherPeer]) {
    const { reviewInputGive } = await colleague.app.run(MarkColleagueDocument, {
      input: { reviewId, ...GOOD },
    });
    seen.note('KPI-5', 'one says what there is to say, as', reviewInputGive.source);
  }
  const head = await open(voice, manager);
  await report(voice, manager, head.id, '本期按时上报，客户投诉均已面谈。');
  const { reviewInputGive } = await executive.app.run(AssessHeadDocument, {
    input: {
      reviewId: head.id,
      parts: (['QUANTIFIED', 'NON_QUANTIFIED', 'ADDED_TASKS', 'MANAGEMENT', 'TRAINING'] as const).map(
        (part) => ({
          part,
          points: 85,
        }),
      ),
    },
  });
  seen.note('KPI-9', 'the head of the branch, by the scheme of heads, from', reviewInputGive.source);

  for (let month = Temporal.PlainDate.from(opened.periodFrom); month.toString() < opened.periodTo;) {
    await demo.waitUntil(collecting(month.toString(), branch.timeZone));
    month = month.add({ months: 1 });
  }
  await demo.waitUntil(afterTheMonth(opened.periodTo, branch.timeZone));
  say(`   ${wallClock(await demo.now())}: every month is collected; the supervisor reviews and sums.`);
  const { supervisor } = house;
  const current = () => read(supervisor, reviewId);
  const step = async () => ({ reviewId, version: (await current()).version });
  await supervisor.app.run(ReviewCollectedDocument, { input: await step() });
  const { performanceReviewSum } = await supervisor.app.run(SumReviewDocument, { input: await step() });
  const { total, score, grade } = performanceReviewSum.result ?? {};
  seen.note('KPI-2', 'work 60 %, attitude 20 %, ability 20 %: points', total);
  seen.note('KPI-3', 'on the five-point scale', `${score} ${grade}`);
  const summed = await current();
  for (const { part, item, percent, numerator, denominator, points } of summed.result?.lines ?? []) {
    say(
      `      ${part} ${item}: ${denominator ? `${numerator} of ${denominator}, ` : ''}${points ?? 'no data'} points, ${percent} %`,
    );
  }
  const measured = summed.result?.lines.filter(({ denominator }) => denominator) ?? [];
  seen.note('KPI-1', 'indicators with data, straight from the records', measured.length);
  await behindTheNumber(voice, opened.periodFrom);

  await personnel.app.run(ApproveReviewDocument, { input: await step() });
  await personnel.app.run(PublishReviewDocument, { input: await step() });
  await supervisor.app.run(HoldInterviewDocument, {
    input: { ...(await step()), notes: '谈到准时到达，本人认可。' },
  });
  const line = summed.result?.lines.find(({ part, points }) => part === 'ATTITUDE' && points !== null);
  if (line) await appeal(voice, reviewId, line);
  else await technician.app.run(AcknowledgeReviewDocument, { input: await step() });
  const frozen = await current();
  seen.note('KPI-6', 'after appeal or acknowledgement', frozen.state);
  seen.note('KPI-6', 'recomputed from the records: the same', frozen.result?.recomputed?.same);

  const owed = accountant.app.rows(BonusesToPayDocument, { branchId: branch.id }, (page) => page.bonusAwards);
  for await (const { id: awardId, version, staffId, amount, reason, kind, dueOn } of owed) {
    if (staffId !== technician.staffId) continue;
    const { bonusAwardPay } = await accountant.app.run(PayBonusDocument, { input: { awardId, version } });
    seen.note('KPI-4', `${kind}, ${reason}, due ${dueOn}`, `${yuan(amount)}, late ${bonusAwardPay.paidLate}`);
  }
  return reviewId;
}

async function open({ house }: Voice, { staffId }: Person): Promise<Opened> {
  const { performanceReviewOpen } = await house.personnel.app.run(OpenReviewDocument, { input: { staffId } });
  return performanceReviewOpen;
}

interface Opened {
  readonly id: string;
  readonly staffName: string;
  readonly period: string;
  readonly periodFrom: string;
  readonly periodTo: string;
}

/** KPI-10: it begins with what the person says of the own work. */
async function report(_voice: Voice, { app }: Person, reviewId: string, words: string): Promise<void> {
  const { myReviews } = await app.run(MyReviewsDocument, { first: 20 });
  const own = myReviews.edges.find(({ node }) => node.id === reviewId)?.node;
  if (!own) throw new Error('the own review is not there');
  if (own.state !== 'OPENED' && own.state !== 'COLLECTING') return;
  await app.run(ReportOnOneselfDocument, { input: { reviewId, version: own.version, report: words } });
}

/** KPI-6: the 28th of a month, when it is being collected. */
function collecting(firstDay: string, timeZone: string): Date {
  const day = Temporal.PlainDate.from(firstDay).with({ day: 28 });
  return new Date(day.toZonedDateTime({ timeZone, plainTime: '10:00' }).epochMilliseconds);
}

async function read({ app }: Person, id: string): Promise<Review> {
  const { performanceReview } = await app.run(ReviewInDetailDocument, { id });
  if (!performanceReview) throw new Error('the review is not there');
  return performanceReview;
}

/** KPI-8: every number opens to its records; for the technician, ratings stop at the closed batch. */
async function behindTheNumber({ house, seen }: Voice, from: string): Promise<void> {
  const { personnel, technician } = house;
  const { year, month } = Temporal.PlainDate.from(from);
  const period = `${year}-Q${Math.ceil(month / 3)}`;
  const technicianId = technician.staffId;
  for (const indicator of ['FIRST_TIME_FIX', 'SURVEY_ATTITUDE'] as const) {
    for (const [who, { app }] of [
      ['human resources', personnel],
      ['the technician', technician],
    ] as const) {
      const { indicatorSources } = await app.run(BehindAssessedIndicatorDocument, {
        technicianId,
        period,
        indicator,
        first: 100,
      });
      const kinds = new Set(indicatorSources.edges.map(({ node }) => node.kind));
      seen.note(
        'KPI-8',
        `records behind ${indicator}, for ${who}`,
        `${indicatorSources.edges.length} ${[...kinds].join(', ')}`,
      );
    }
  }
}

/** KPI-6: he appeals; whoever had no hand in the result corrects one number, and the first one stays beside it. */
async function appeal(
  { house, seen }: Voice,
  reviewId: string,
  line: { readonly id: string; readonly item: string; readonly points?: number | null },
): Promise<void> {
  const { technician, executive } = house;
  const step = async (person: Person) => ({ reviewId, version: (await read(person, reviewId)).version });
  await technician.app.run(AppealReviewDocument, {
    input: { ...(await step(house.supervisor)), reason: '协作一项未计入外地支援。' },
  });
  const { performanceReviewAppealDecide } = await executive.app.run(DecideAppealDocument, {
    input: {
      ...(await step(executive)),
      outcome: 'CORRECTED',
      lineId: line.id,
      points: 90,
      reason: '支援记录属实。',
    },
  });
  const corrected = (await read(house.supervisor, reviewId)).result?.lines.find(({ id }) => id === line.id);
  seen.note(
    'KPI-6',
    `appeal ${performanceReviewAppealDecide.appealOutcome}, both numbers kept`,
    `${corrected?.item}: ${corrected?.points} and ${corrected?.correctedPoints}`,
  );
}
