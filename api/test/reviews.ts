import { Role } from '../src/kernel/actor.ts';
import type { Branch } from '../src/organization/branches/branch.ts';
import { RatingBatch } from '../src/surveys/ratings/rating-batch.ts';
import type { TestApp } from './app.ts';
import { aBranch, aColleague, theHeadquarters } from './organization.ts';
import { act, clockIn, refusedAct } from './reports.ts';
import type { TestStaff } from './sign-in.ts';

/** A service center whose people are assessed, and those at headquarters who have to do with it. */
export interface House {
  readonly branch: Branch;
  readonly technician: TestStaff;
  readonly peer: TestStaff;
  readonly other: TestStaff;
  readonly supervisor: TestStaff;
  readonly manager: TestStaff;
  readonly accountant: TestStaff;
  readonly humanResources: TestStaff;
  readonly executive: TestStaff;
  readonly committee: TestStaff;
}

type Headquarters = Pick<House, 'humanResources' | 'executive' | 'committee'>;
const known = new WeakMap<TestApp, Promise<Headquarters>>();

async function atHeadquarters(app: TestApp): Promise<Headquarters> {
  const center = await theHeadquarters(app);
  return {
    humanResources: await aColleague(app, center, Role.HUMAN_RESOURCES),
    executive: await aColleague(app, center, Role.EXECUTIVE),
    committee: await aColleague(app, center, Role.MANAGEMENT_COMMITTEE),
  };
}

export async function aHouse(app: TestApp): Promise<House> {
  const headquarters = known.get(app) ?? atHeadquarters(app);
  known.set(app, headquarters);
  const branch = await aBranch(app);
  const here = (role: Role, name?: string) => aColleague(app, branch, role, name ? { name } : {});
  return {
    ...(await headquarters),
    branch,
    technician: await here(Role.TECHNICIAN, '陈师傅'),
    peer: await here(Role.TECHNICIAN, '林师傅'),
    other: await here(Role.TECHNICIAN, '周师傅'),
    supervisor: await here(Role.SUPERVISOR, '王主任'),
    manager: await here(Role.BRANCH_MANAGER, '赵经理'),
    accountant: await here(Role.ACCOUNTANT),
  };
}

const REVIEW_FIELDS = `id version staffName scheme period probation periodFrom periodTo state dueOn selfReport publishedAt
  frozenAt appealReason appealOutcome
  result { computedTotal total score grade failed
    lines { id part item percent numerator denominator value points correctedPoints }
    recomputed { same computedTotal total score grade differing amended } }
  events { step late byName note fromPoints toPoints lineId }
  collections { month number figures { indicator value } }`;

export interface ShownReview {
  id: string;
  version: number;
  staffName: string;
  scheme: string;
  period: string;
  probation: boolean;
  periodFrom: string;
  periodTo: string;
  state: string;
  dueOn: string | null;
  selfReport: string | null;
  publishedAt: string | null;
  frozenAt: string | null;
  appealReason: string | null;
  appealOutcome: string | null;
  result: {
    computedTotal: number | null;
    total: number | null;
    score: number | null;
    grade: string | null;
    failed: boolean;
    lines: {
      id: string;
      part: string;
      item: string;
      percent: number;
      numerator: number | null;
      denominator: number | null;
      value: number | null;
      points: number | null;
      correctedPoints: number | null;
    }[];
    recomputed: {
      same: boolean;
      computedTotal: number | null;
      total: number | null;
      score: number | null;
      grade: string | null;
      differing: string[];
      amended: string[];
    };
  } | null;
  events: {
    step: string;
    late: boolean;
    byName: string | null;
    note: string | null;
    fromPoints: number | null;
    toPoints: number | null;
    lineId: string | null;
  }[];
  collections: { month: string; number: number; figures: { indicator: string; value: number | null }[] }[];
}

/** A review as somebody reads it; null where it does not exist for them. */
export async function readReview(app: TestApp, id: string, who: TestStaff): Promise<ShownReview | null> {
  const document = `query ($id: ID!) { performanceReview(id: $id) { ${REVIEW_FIELDS} } }`;
  return (await app.ok<{ performanceReview: ShownReview | null }>(document, { id }, who.token))
    .performanceReview;
}

export async function ownReviews(app: TestApp, who: TestStaff): Promise<ShownReview[]> {
  const document = `query { myReviews(first: 20) { edges { node { ${REVIEW_FIELDS} } } } }`;
  type Own = { myReviews: { edges: { node: ShownReview }[] } };
  return (await app.ok<Own>(document, {}, who.token)).myReviews.edges.map(({ node }) => node);
}

/** The one own review of somebody. */
export async function ownReview(app: TestApp, who: TestStaff): Promise<ShownReview> {
  const [review, ...more] = await ownReviews(app, who);
  if (!review || more.length > 0) throw new Error(`${more.length + (review ? 1 : 0)} reviews`);
  return review;
}

const INPUTS = {
  performanceReviewSelfReport: 'PerformanceReviewSelfReportInput',
  performanceReviewCollect: 'PerformanceReviewInput',
  performanceReviewReview: 'PerformanceReviewReviewInput',
  performanceReviewSum: 'PerformanceReviewInput',
  performanceReviewAdjust: 'PerformanceReviewAdjustInput',
  performanceReviewApprove: 'PerformanceReviewInput',
  performanceReviewPublish: 'PerformanceReviewInput',
  performanceReviewInterview: 'PerformanceReviewInterviewInput',
  performanceReviewAcknowledge: 'PerformanceReviewInput',
  performanceReviewAppeal: 'PerformanceReviewAppealInput',
  performanceReviewAppealDecide: 'PerformanceReviewAppealDecideInput',
} as const;
export type Step = keyof typeof INPUTS;

const version = async (app: TestApp, reviewId: string): Promise<number> =>
  (await app.rows<{ version: number }>('select version from performance_review where id = $1', [reviewId]))[0]
    ?.version ?? 0;

/** Takes a step on a review as it stands now; answers with its state. */
export async function take(
  app: TestApp,
  step: Step,
  reviewId: string,
  who: TestStaff,
  more: object = {},
): Promise<string> {
  const input = { reviewId, version: await version(app, reviewId), ...more };
  const answer = await app.ok<Record<string, { state: string }>>(
    act(step, INPUTS[step]),
    { input },
    who.token,
  );
  return answer[step]?.state ?? '';
}

/** The codes with which a step is refused, after seeing that nothing changed. */
export async function refusedStep(
  app: TestApp,
  step: Step,
  reviewId: string,
  who: TestStaff,
  more: object = {},
): Promise<string[]> {
  const input = { reviewId, version: await version(app, reviewId), ...more };
  return refusedAct(app, act(step, INPUTS[step]), input, who.token);
}

export const GIVE = act('reviewInputGive', 'ReviewInputGiveInput', 'reviewId source givenAt');

const ATTITUDE = ['INITIATIVE', 'DISCIPLINE', 'COOPERATION', 'HONESTY'];
const ABILITY = ['INNOVATION', 'COORDINATION', 'EMERGENCIES', 'SELF_CONTROL', 'WARMTH'];

/** One mark for every item. */
export const marks = (mark: string) => ({
  attitude: ATTITUDE.map((item) => ({ item, mark })),
  ability: ABILITY.map((item) => ({ item, mark })),
});

export async function mark(app: TestApp, reviewId: string, who: TestStaff, given: string): Promise<string> {
  const input = { reviewId, ...marks(given) };
  type Receipt = { reviewInputGive: { source: string } };
  return (await app.ok<Receipt>(GIVE, { input }, who.token)).reviewInputGive.source;
}

type Level = 'VerySatisfied' | 'Satisfied' | 'Fair' | 'Dissatisfied';

/** What three customers said of a technician, as one closed batch: all four items on one level. */
export async function aBatch(
  app: TestApp,
  technician: TestStaff,
  branch: Branch,
  given: { level: Level; closedAt: string },
): Promise<void> {
  const closedAt = new Date(`${given.closedAt.replace(' ', 'T')}:00+08:00`);
  const items = ['attitude', 'skill', 'arrivalTime', 'keepingPromises'];
  await app.seed((em) => {
    em.persist(
      Object.assign(new RatingBatch(), {
        technicianId: technician.staffId,
        branchId: branch.id,
        closedAt,
        month: given.closedAt.slice(0, 7),
        customers: 3,
        ...Object.fromEntries(items.map((item) => [`${item}${given.level}`, 3])),
      }),
    );
  });
}

/** Opens everybody's reviews on the first day of a quarter of Shanghai. */
export async function openAt(app: TestApp, moment: string): Promise<void> {
  clockIn(app)(moment);
  await app.app.runJob('performance.openReviews');
}

/** A technician's fourth quarter of 2026, from the opening to the day before it is summed. */
export async function aReviewedQuarter(
  app: TestApp,
  house: House,
  { level = 'VerySatisfied', given = 'EXCELLENT' }: { level?: Level; given?: string | null } = {},
): Promise<string> {
  const at = clockIn(app);
  await openAt(app, '2026-10-01 08:00');
  const { id } = await ownReview(app, house.technician);
  await take(app, 'performanceReviewSelfReport', id, house.technician, { report: '本季度完成三十单' });
  await aBatch(app, house.technician, house.branch, { level, closedAt: '2026-11-10 12:00' });
  at('2026-12-28 10:00');
  await app.app.runJob('performance.collectReviews');
  if (given) for (const who of [house.supervisor, house.peer, house.other]) await mark(app, id, who, given);
  await take(app, 'performanceReviewReview', id, house.supervisor);
  at('2027-01-02 10:00');
  return id;
}

/** The same summed by the supervisor and approved by HUMAN_RESOURCES. */
export async function anApprovedQuarter(
  app: TestApp,
  house: House,
  given: Parameters<typeof aReviewedQuarter>[2] = {},
): Promise<string> {
  const id = await aReviewedQuarter(app, house, given);
  await take(app, 'performanceReviewSum', id, house.supervisor);
  await take(app, 'performanceReviewApprove', id, house.humanResources);
  return id;
}

/** The same published, with the interview held. */
export async function anInterviewedQuarter(
  app: TestApp,
  house: House,
  given: Parameters<typeof aReviewedQuarter>[2] = {},
): Promise<string> {
  const id = await anApprovedQuarter(app, house, given);
  await take(app, 'performanceReviewPublish', id, house.humanResources);
  await take(app, 'performanceReviewInterview', id, house.supervisor, { notes: '谈了准时到达' });
  return id;
}

export async function publishPolicy(
  app: TestApp,
  key: string,
  value: object,
  administrator: TestStaff,
  effectiveFrom: string,
): Promise<void> {
  const input = { key, effectiveFrom, value: JSON.stringify(value) };
  await app.ok(act('policyPublish', 'PolicyPublishInput', 'id'), { input }, administrator.token);
}
