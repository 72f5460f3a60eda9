import { sql, verbatim } from '../../../kernel/sql.ts';
import { actorId, actorName } from '../../../kernel/actor.ts';
import { workParams } from '../../../platform/audit.ts';
import type { Job } from '../../../platform/jobs.ts';
import type { EntityManager } from '../../../platform/orm.ts';
import { policyAt, policyIfAnyAt } from '../../../policy/policy-at.ts';
import { policyKeys, type PolicyKey } from '../../../policy/policy-keys.ts';
import { ReviewEvent } from '../course/review-records.ts';
import { PerformanceReview } from '../performance-review.ts';
import { ReviewScheme, ReviewStep } from '../review-words.ts';
import { datesOf, periodOf } from './review-period.ts';

/** People whose reviews are opened in one unit of work. */
const BATCH = 200;

interface Unassessed {
  readonly staffId: string;
  readonly staffName: string;
  readonly branchId: string;
  readonly head: boolean;
  readonly probation: boolean;
  /** The day in the zone of the branch. */
  readonly today: string;
  /** Last day of the person's last review. */
  readonly until: string | null;
}

/**
 * KPI-10: opens a review for everybody who is assessed and has none for today: of a month or a quarter as policy says, for whoever
 * is on probation monthly. A period that ended while nothing ran is made up for, as far as the one before. Run twice, or by two
 * processes, it opens one.
 */
export const openReviews: Job = {
  name: 'performance.openReviews',
  every: '10 * * * *',
  async run(_data, { work }) {
    while ((await work((em) => openSome(em))) > 0);
  },
};

async function openSome(em: EntityManager): Promise<number> {
  await lockOpening(em);
  const people = await unassessed(em, null);
  const pinned: PinnedByBranch = new Map();
  for (const person of people) await openFor(em, person, pinned);
  return people.length;
}

/** The review of one person for the present period: the one that is there, or a new one; null for whoever is not assessed. */
export async function openReviewOf(em: EntityManager, staffId: string): Promise<PerformanceReview | null> {
  await lockOpening(em);
  for (let [person] = await unassessed(em, staffId); person; [person] = await unassessed(em, staffId)) {
    await openFor(em, person);
    await em.flush();
  }
  return em.findOne(PerformanceReview, { staffId }, { orderBy: { periodFrom: 'desc' } });
}

/** Two who open at once would open two reviews of one time. */
async function lockOpening(em: EntityManager): Promise<void> {
  await em.execute("select pg_advisory_xact_lock(hashtext('performance.open'))");
}

/** The policies of a branch on a day, for all whose reviews are opened together. */
type PinnedByBranch = Map<string, Partial<Record<PolicyKey, string>>>;

async function openFor(
  em: EntityManager,
  person: Unassessed,
  pinned: PinnedByBranch = new Map(),
): Promise<void> {
  const { at, actor } = workParams(em);
  const facts = { branchId: person.branchId };
  const lengths = (await policyAt(em, 'performance.period', facts, person.today)).value;
  const length = person.probation ? lengths.probation : lengths.period;
  const present = periodOf(length, person.today);
  const before = periodOf(length, dayAfter(present.from, -1));
  // Where the last one ended the next begins, so that no day is assessed twice or never.
  const begins = person.until ? dayAfter(person.until, 1) : present.from;
  const from = begins < before.from ? before.from : begins;
  const { to } = periodOf(length, from);
  const dates = await policyAt(em, 'performance.dates', facts, from, at);
  const known = `${person.branchId} ${from}`;
  const policies = pinned.get(known) ?? (await policiesOf(em, person.branchId, from, at));
  pinned.set(known, policies);
  const review = Object.assign(new PerformanceReview(), {
    branchId: person.branchId,
    staffId: person.staffId,
    staffName: person.staffName,
    scheme: person.head ? ReviewScheme.DEPARTMENT_HEAD : ReviewScheme.TECHNICIAN,
    period: length,
    probation: person.probation,
    periodFrom: from,
    periodTo: to,
    policies,
    dates: datesOf({ from, to }, dates.value),
  });
  review.awaitMonth(0);
  const event = Object.assign(new ReviewEvent(), {
    reviewId: review.id,
    branchId: review.branchId,
    step: ReviewStep.OPEN,
    at,
    byId: actorId(actor),
    byName: actorName(actor),
    late: false,
    note: null,
  });
  em.persist([review, event]);
}

/** Of the figures of RPT-7 assessments share what is rated and what is satisfied. */
const isOfAssessment = (key: PolicyKey): boolean =>
  key.startsWith('performance.') || key === 'reports.targets';

/** Every policy of assessment in force on the first day, as it is known now: what the review is made by from here on. */
async function policiesOf(
  em: EntityManager,
  branchId: string,
  on: string,
  at: Date,
): Promise<Partial<Record<PolicyKey, string>>> {
  const pinned: Partial<Record<PolicyKey, string>> = {};
  for (const key of Object.keys(policyKeys) as PolicyKey[]) {
    if (!isOfAssessment(key)) continue;
    const found = await policyIfAnyAt(
      em,
      key,
      { branchId, productCategory: null, customerKind: null },
      on,
      at,
    );
    if (found) pinned[key] = found.id;
  }
  return pinned;
}

/** People at work who are technicians, or heads by policy, and whose last review ended before today. */
async function unassessed(em: EntityManager, only: string | null): Promise<Unassessed[]> {
  const { at } = workParams(em);
  const { text, values } = sql`
    select s.id as "staffId", s.name as "staffName", b.id as "branchId", clock.today::text as today,
      past.until::text as until, person.head, exists (select 1 from staff_probation t
        where t.staff_id = s.id and clock.today between t.from_on and t.until_on) as probation
    from staff_member s
    join branch b on b.id = s.home_branch_id
    cross join lateral (select (${at.toISOString()}::timestamptz at time zone b.time_zone)::date as today) clock
    cross join lateral (
      select array(select jsonb_array_elements_text(p.value -> 'roles')) as roles from policy_version p
      where p.key = 'performance.headRoles' and p.effective_from <= clock.today
        and (p.branch_id is null or p.branch_id = b.id) and (p.branch_kind is null or p.branch_kind = b.kind)
      order by p.branch_id is not null desc, p.branch_kind is not null desc, p.effective_from desc, p.version desc
      limit 1) heads
    cross join lateral (
      select bool_or(a.role = any(heads.roles)) as head from role_assignment a
      where a.staff_id = s.id and a.revoked_at is null and (a.role = 'TECHNICIAN' or a.role = any(heads.roles))) person
    left join lateral (
      select max(r.period_to) as until from performance_review r where r.staff_id = s.id) past on true
    where s.active and b.active and person.head is not null
      and (${only}::uuid is null or s.id = ${only}::uuid)
      and (past.until is null or past.until < clock.today)
    order by s.id limit ${verbatim(String(BATCH))}`.questioned();
  return em.execute(text, values);
}

function dayAfter(on: string, days: number): string {
  return Temporal.PlainDate.from(on).add({ days }).toString();
}
