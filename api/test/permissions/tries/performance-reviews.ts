import { newId } from '../../../src/kernel/ids.ts';
import { AbilityItem, AttitudeItem, Grade } from '../../../src/policy/assessment-words.ts';
import { defaultPolicies } from '../../../src/policy/default-policies.ts';
import { PolicyVersion } from '../../../src/policy/policy-version.ts';
import { ReviewPeriod } from '../../../src/policy/review-keys.ts';
import { BonusAward } from '../../../src/performance/reviews/bonus/bonus-award.ts';
import { StaffCard } from '../../../src/performance/reviews/cards/staff-card.ts';
import { ReviewEvent } from '../../../src/performance/reviews/course/review-records.ts';
import { ReviewLine } from '../../../src/performance/reviews/figures/review-line.ts';
import { datesOf } from '../../../src/performance/reviews/opening/review-period.ts';
import { PerformanceReview } from '../../../src/performance/reviews/performance-review.ts';
import {
  BonusKind,
  BonusReason,
  CardColor,
  ReviewScheme,
  ReviewState,
  ReviewStep,
} from '../../../src/performance/reviews/review-words.ts';
import type { Place } from '../cells.ts';
import { kept, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { aTechnician, next, type Person, type World } from '../world.ts';
import { branchId } from './organization.ts';

interface ReviewRecord {
  readonly id: string;
  readonly lineId: string;
  readonly selfReport: string;
}

interface Given {
  readonly state: keyof typeof ReviewState;
  readonly scheme?: keyof typeof ReviewScheme;
  readonly published?: boolean;
  /** Of the quarter that is going on. */
  readonly present?: boolean;
  /** Every month is collected. */
  readonly collected?: boolean;
  /** Without a number yet. */
  readonly unsummed?: boolean;
}

/** A time that no other review of a try is of, long before now. */
function freshTime(): { from: string; to: string } {
  const first = Temporal.PlainDate.from('2000-01-01').add({ days: next() % 8_300 });
  return { from: first.toString(), to: first.add({ days: 90 }).toString() };
}

/** The review of the technician of a place, put on record as it then stands. */
async function aReview(world: World, place: Place, given: Given): Promise<ReviewRecord> {
  const selfReport = `自评${next()}号`;
  if (place === 'absent') return { id: newId(), lineId: newId(), selfReport };
  const { branch, technician } = world.sides[place];
  const span = given.present ? { from: '2026-10-01', to: '2026-12-31' } : freshTime();
  const summed = !['OPENED', 'COLLECTING', 'REVIEWED'].includes(given.state);
  const at = world.app.clock.now();
  return world.app.seed(async (em) => {
    const versions = await em.find(PolicyVersion, { branchId: null, productCategory: null, version: 1 });
    const review = Object.assign(new PerformanceReview(), {
      branchId: branch.id,
      staffId: technician.id,
      staffName: technician.name,
      scheme: ReviewScheme[given.scheme ?? 'TECHNICIAN'],
      period: ReviewPeriod.QUARTER,
      probation: false,
      periodFrom: span.from,
      periodTo: span.to,
      state: ReviewState[given.state],
      policies: Object.fromEntries(
        versions
          .filter(({ key }) => key.startsWith('performance.') || key === 'reports.targets')
          .map(({ key, id }) => [key, id]),
      ),
      dates: datesOf(span, defaultPolicies['performance.dates']),
      dueOn: ['OPENED', 'COLLECTING', 'REVIEWED', 'SUMMED'].includes(given.state) ? span.to : null,
      selfReport,
      selfReportedAt: at,
      summedAt: summed ? at : null,
      computedTenths: summed ? 876 : null,
      totalTenths: summed ? 876 : null,
      scoreTenths: summed ? 44 : null,
      grade: summed ? Grade.B : null,
      publishedAt: given.published ? at : null,
    });
    if (given.state === 'COLLECTING' && !given.collected)
      review.collectOn = review.dates.months[0]?.collectFromOn ?? null;
    const line = Object.assign(new ReviewLine(), {
      reviewId: review.id,
      branchId: branch.id,
      position: 0,
      part: 'ATTITUDE',
      item: AttitudeItem.HONESTY,
      percent: 100,
      pointsTenths: 800,
    });
    const opened = Object.assign(new ReviewEvent(), {
      reviewId: review.id,
      branchId: branch.id,
      step: ReviewStep.OPEN,
      at,
      byName: null,
      late: false,
    });
    em.persist(given.unsummed ? [review, opened] : [review, opened, line]);
    return { id: review.id, lineId: line.id, selfReport };
  });
}

const published = kept((world, place) => aReview(world, place, { state: 'PUBLISHED', published: true }));
const ofHead = kept((world, place) =>
  aReview(world, place, { state: 'PUBLISHED', published: true, scheme: 'DEPARTMENT_HEAD' }),
);
const late = kept((world, place) => aReview(world, place, { state: 'REVIEWED' }));
const collecting = kept((world, place) => aReview(world, place, { state: 'COLLECTING', present: true }));

const card = kept(aCard);
async function aCard(world: World, place: Place): Promise<{ id: string; reason: string }> {
  const reason = `事由${next()}号`;
  if (place === 'absent') return { id: newId(), reason };
  const { branch, technician } = world.sides[place];
  return world.app.seed((em) => {
    const given = Object.assign(new StaffCard(), {
      branchId: branch.id,
      staffId: technician.id,
      staffName: technician.name,
      color: CardColor.YELLOW,
      reason,
      givenOn: '2026-11-02',
      givenAt: world.app.clock.now(),
      givenById: newId(),
      givenByName: '经理',
    });
    em.persist(given);
    return { id: given.id, reason };
  });
}

const award = kept(anAward);
async function anAward(world: World, place: Place): Promise<{ id: string; amount: string }> {
  const amount = 7_000_000 + next();
  if (place === 'absent') return { id: newId(), amount: String(amount) };
  const { branch, technician } = world.sides[place];
  return world.app.seed((em) => {
    const owed = Object.assign(new BonusAward(), {
      branchId: branch.id,
      staffId: technician.id,
      staffName: technician.name,
      kind: BonusKind.YEAR_END,
      year: 3000 + next(),
      quarter: 0,
      number: 1,
      reviewId: null,
      standardAmount: 1_200_000,
      sharePerMille: 60,
      earnedPerMille: 1_000,
      reason: BonusReason.EARNED,
      amount,
      dueOn: '2026-11-15',
      awardedAt: world.app.clock.now(),
      awardedById: newId(),
    });
    em.persist(owed);
    return { id: owed.id, amount: String(amount) };
  });
}

/** Makes what is listed in every place. */
async function everywhere(
  world: World,
  make: (world: World, place: Place) => Promise<unknown>,
): Promise<void> {
  for (const place of ['own', 'same', 'other'] as const) await make(world, place);
}

type Kept<T> = (world: World, place: Place) => Promise<T>;

/** One review, by its id. */
const one = (record: Kept<ReviewRecord>): QueryTry => ({
  about: 'assessment',
  by: ['id'],
  document: (selected) => `query ($id: ID!) { performanceReview(id: $id) { ${selected} } }`,
  node: 'selfReport',
  ask: async (world, place) => ({ id: (await record(world, place)).id }),
  marker: async (world, place) => (await record(world, place)).selfReport,
});

/** A list of a branch; what is one's own lies in the branch of `same`. */
function ofBranch<T>(
  field: string,
  node: string,
  record: Kept<T>,
  marker: (made: T) => string,
  variables = '',
): QueryTry {
  return {
    about: 'branch',
    by: ['branchId'],
    document: (selected) =>
      `query ($branchId: ID!) { ${field}(branchId: $branchId, first: 100${variables}) { edges { node { ${selected} } } } }`,
    node,
    ask: async (world, place) => {
      await everywhere(world, record);
      return { branchId: branchId(world, place) };
    },
    marker: async (world, place) => marker(await record(world, place)),
  };
}

/** One's own list: of whoever asks, where they have something. */
function mine<T>(field: string, node: string, record: Kept<T>, marker: (made: T) => string): QueryTry {
  return {
    about: 'assessedOneself',
    document: (selected) => `query { ${field}(first: 100) { edges { node { ${selected} } } } }`,
    node,
    ask: async (world) => {
      await everywhere(world, record);
      return {};
    },
    marker: async (world) => marker(await record(world, 'own')),
    never: async (world) => [marker(await record(world, 'same')), marker(await record(world, 'other'))],
  };
}

/** A step on a fresh review. */
function step(
  mutation: string,
  inputType: string,
  given: Given & { input?: object },
  becomes: unknown,
  look = 'select state from performance_review where id = $1',
): MutationTry {
  return {
    about: 'assessment',
    by: ['reviewId'],
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const { id, lineId } = await aReview(world, place, given);
      const corrected = 'outcome' in (given.input ?? {}) ? { lineId } : {};
      return {
        variables: { input: { reviewId: id, version: 1, ...given.input, ...corrected } },
        look: () => value(world, look, [id]),
        becomes,
      };
    },
  };
}

const CORRECTION = { outcome: 'CORRECTED', reason: '核实', points: 90 };
const marked = <Item extends string>(items: Readonly<Record<string, Item>>) =>
  Object.values(items).map((item) => ({ item, mark: 'GOOD' }));

/** An act on a person, by the id of theirs: of somebody new in the branch of a place; `own` is whoever asks. */
function onPerson(
  mutation: string,
  inputType: string,
  input: object,
  effect: { look: string; becomes: unknown },
  prepare?: (world: World, staffId: string) => Promise<void>,
): MutationTry {
  return {
    about: 'colleague',
    by: ['staffId'],
    perPerson: true,
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world: World, place: Place, person: Person) => {
      const staffId = await somebody(world, place, person);
      if (prepare && place !== 'absent') await prepare(world, staffId);
      return {
        variables: { input: { staffId, ...input } },
        look: () => value(world, effect.look, [staffId]),
        becomes: effect.becomes,
      };
    },
  };
}

async function somebody(world: World, place: Place, person: Person): Promise<string> {
  if (place === 'absent') return newId();
  if (place === 'own') return person.staffId;
  return (await aTechnician(world.app, world.sides[place].branch)).id;
}

/** The person's frozen year, and nothing awarded for it. */
async function withFrozenYear(world: World, staffId: string): Promise<void> {
  await world.app.seed(async (em) => {
    const versions = await em.find(PolicyVersion, { branchId: null, productCategory: null, version: 1 });
    const span = { from: '2024-10-01', to: '2024-12-31' };
    const [person] = await world.app.rows<{ home_branch_id: string }>(
      'select home_branch_id from staff_member where id = $1',
      [staffId],
    );
    em.persist(
      Object.assign(new PerformanceReview(), {
        branchId: person?.home_branch_id,
        staffId,
        staffName: '员工',
        scheme: ReviewScheme.TECHNICIAN,
        period: ReviewPeriod.QUARTER,
        probation: false,
        periodFrom: span.from,
        periodTo: span.to,
        state: ReviewState.ACKNOWLEDGED,
        policies: Object.fromEntries(
          versions
            .filter(({ key }) => key.startsWith('performance.') || key === 'reports.targets')
            .map(({ key, id }) => [key, id]),
        ),
        dates: datesOf(span, defaultPolicies['performance.dates']),
        totalTenths: 1_000,
        grade: Grade.A,
        frozenAt: world.app.clock.now(),
      }),
    );
  });
}

/** The assessments of people. */
export const performanceReviews: Required<Pick<Tries, 'queries' | 'mutations'>> = {
  queries: {
    'Query.performanceReview': one(published),
    'Query.performanceReview (of a department head)': one(ofHead),
    'Query.performanceReviews': ofBranch(
      'performanceReviews',
      'selfReport',
      published,
      (made) => made.selfReport,
    ),
    'Query.myReviews': mine('myReviews', 'selfReport', published, (made) => made.selfReport),
    'Query.lateReviews': ofBranch('lateReviews', 'reviewId', late, (made) => made.id),
    'Query.reviewsToMark': ofBranch('reviewsToMark', 'reviewId', collecting, (made) => made.id),
    'Query.staffCards': ofBranch('staffCards', 'reason', card, (made) => made.reason),
    'Query.myCards': mine('myCards', 'reason', card, (made) => made.reason),
    'Query.bonusAwards': ofBranch('bonusAwards', 'amount', award, (made) => made.amount),
    'Query.myBonuses': mine('myBonuses', 'amount', award, (made) => made.amount),
  },

  mutations: {
    'Mutation.performanceReviewOpen': onPerson(
      'performanceReviewOpen',
      'PerformanceReviewOpenInput',
      {},
      {
        look: "select count(*)::int from performance_review where staff_id = $1 and period_to = '2026-12-31'",
        becomes: 1,
      },
    ),
    'Mutation.performanceReviewSelfReport': step(
      'performanceReviewSelfReport',
      'PerformanceReviewSelfReportInput',
      { state: 'OPENED', input: { report: '自评' } },
      'COLLECTING',
    ),
    'Mutation.performanceReviewCollect': step(
      'performanceReviewCollect',
      'PerformanceReviewInput',
      { state: 'COLLECTING' },
      1,
      'select count(*)::int from review_collection where review_id = $1',
    ),
    'Mutation.performanceReviewReview': step(
      'performanceReviewReview',
      'PerformanceReviewReviewInput',
      { state: 'COLLECTING', collected: true },
      'REVIEWED',
    ),
    'Mutation.performanceReviewReview (of a department head)': step(
      'performanceReviewReview',
      'PerformanceReviewReviewInput',
      { state: 'COLLECTING', collected: true, scheme: 'DEPARTMENT_HEAD' },
      'REVIEWED',
    ),
    'Mutation.performanceReviewSum': step(
      'performanceReviewSum',
      'PerformanceReviewInput',
      { state: 'REVIEWED', unsummed: true },
      'SUMMED',
    ),
    'Mutation.performanceReviewAdjust': step(
      'performanceReviewAdjust',
      'PerformanceReviewAdjustInput',
      { state: 'SUMMED', input: { points: 70, reason: '迟到' } },
      700,
      'select total_tenths from performance_review where id = $1',
    ),
    'Mutation.performanceReviewApprove': step(
      'performanceReviewApprove',
      'PerformanceReviewInput',
      { state: 'SUMMED' },
      'APPROVED',
    ),
    'Mutation.performanceReviewPublish': step(
      'performanceReviewPublish',
      'PerformanceReviewInput',
      { state: 'APPROVED' },
      'PUBLISHED',
    ),
    'Mutation.performanceReviewInterview': step(
      'performanceReviewInterview',
      'PerformanceReviewInterviewInput',
      { state: 'PUBLISHED', published: true, input: { notes: '谈话' } },
      'INTERVIEWED',
    ),
    'Mutation.performanceReviewAcknowledge': step(
      'performanceReviewAcknowledge',
      'PerformanceReviewInput',
      { state: 'INTERVIEWED', published: true },
      'ACKNOWLEDGED',
    ),
    'Mutation.performanceReviewAppeal': step(
      'performanceReviewAppeal',
      'PerformanceReviewAppealInput',
      { state: 'INTERVIEWED', published: true, input: { reason: '不服' } },
      'APPEALED',
    ),
    'Mutation.performanceReviewAppealDecide': step(
      'performanceReviewAppealDecide',
      'PerformanceReviewAppealDecideInput',
      { state: 'APPEALED', published: true, input: CORRECTION },
      'DECIDED',
    ),
    'Mutation.performanceReviewAppealDecide (the line)': {
      about: 'assessment',
      by: ['lineId'],
      document:
        'mutation ($input: PerformanceReviewAppealDecideInput!) { performanceReviewAppealDecide(input: $input) { id } }',
      attempt: async (world, place) => {
        const { id, lineId } = await aReview(world, place, { state: 'APPEALED', published: true });
        return {
          variables: { input: { reviewId: id, version: 1, ...CORRECTION, lineId } },
          look: () => value(world, 'select corrected_tenths from review_line where id = $1', [lineId]),
          becomes: 900,
        };
      },
    },
    'Mutation.reviewInputGive': {
      about: 'assessment',
      by: ['reviewId'],
      document: 'mutation ($input: ReviewInputGiveInput!) { reviewInputGive(input: $input) { reviewId } }',
      attempt: async (world, place) => {
        const { id } = await aReview(world, place, { state: 'COLLECTING' });
        const input = { reviewId: id, attitude: marked(AttitudeItem), ability: marked(AbilityItem) };
        return {
          variables: { input },
          look: () => value(world, 'select count(*)::int from review_input where review_id = $1', [id]),
          becomes: 1,
        };
      },
    },
    'Mutation.staffProbationSet': onPerson(
      'staffProbationSet',
      'StaffProbationSetInput',
      { fromOn: '2031-01-01', untilOn: '2031-03-31' },
      { look: 'select count(*)::int from staff_probation where staff_id = $1', becomes: 1 },
    ),
    'Mutation.staffCardGive': onPerson(
      'staffCardGive',
      'StaffCardGiveInput',
      { color: 'RED', reason: '私自收费' },
      { look: "select count(*)::int from staff_card where staff_id = $1 and color = 'RED'", becomes: 1 },
    ),
    'Mutation.staffCardWithdraw': {
      about: 'assessment',
      by: ['cardId'],
      document: 'mutation ($input: StaffCardWithdrawInput!) { staffCardWithdraw(input: $input) { id } }',
      attempt: async (world, place) => {
        const { id } = await aCard(world, place);
        return {
          variables: { input: { cardId: id, version: 1, reason: '查无此事' } },
          look: () => value(world, 'select withdrawn_at is not null from staff_card where id = $1', [id]),
          becomes: true,
        };
      },
    },
    'Mutation.yearEndBonusAward': onPerson(
      'yearEndBonusAward',
      'YearEndBonusAwardInput',
      { year: 2024 },
      {
        look: 'select count(*)::int from bonus_award where staff_id = $1 and year = 2024',
        becomes: 1,
      },
      withFrozenYear,
    ),
    'Mutation.bonusAwardPay': {
      about: 'assessment',
      by: ['awardId'],
      document: 'mutation ($input: BonusAwardPayInput!) { bonusAwardPay(input: $input) { id } }',
      attempt: async (world, place) => {
        const { id } = await anAward(world, place);
        return {
          variables: { input: { awardId: id, version: 1 } },
          look: () => value(world, 'select paid_at is not null from bonus_award where id = $1', [id]),
          becomes: true,
        };
      },
    },
  },
};
