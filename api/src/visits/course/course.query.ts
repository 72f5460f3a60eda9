import type { Ctx } from '../../access/context.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { reading, type RequestPart } from '../../requests/request-part.ts';
import { bringAlong } from '../../requests/request-row.ts';
import type { Course } from './next-step.ts';

let approvalAwaited = 'false';

/** Has a later folder say, as SQL about a request `r`, whether its customer is asked: visits know nothing of estimates. */
export function onApprovalAwaited(condition: string): void {
  approvalAwaited = condition;
}

const columns = {
  kind: 'r.kind',
  state: 'r.state',
  voucherState: 's.state',
  visitState: 'last.state',
  plannedAt: 'last.planned_at',
  teamIds: "coalesce(last.team_ids, '{}')",
  reported: 'exists (select 1 from service_report report where report.visit_id = last.id)',
  approved: `not exists (select 1 from service_report done where done.request_id = r.id and not coalesce((
    select seen.approved and seen.report_version = done.version from report_review seen
    where seen.report_id = done.id order by seen.id desc limit 1), false))`,
  setOut: 'exists (select 1 from visit gone where gone.request_id = r.id and gone.set_out_at is not null)',
  signedBefore: 'exists (select 1 from voucher_signature signed where signed.voucher_id = s.id)',
  get approvalAwaited() {
    return approvalAwaited;
  },
  partsExpectedOn: `(select max(o.expected_on) from replenishment o
    where o.request_id = r.id and o.state = 'ORDERED' and r.state in ('REGISTERED','DISPATCHED','IN_SERVICE','IN_WORKSHOP'))`,
  referred: "r.state = 'REGISTERED' and r.referred_at is not null",
  journeyWaitsFor: `case when r.state in ('REGISTERED', 'DISPATCHED') then (
    select case when j.in_home_region then 'SERVICE_DEPARTMENT' else 'EXECUTIVE' end from travel_request j
    where j.request_id = r.id and j.state = 'REQUESTED' limit 1) end`,
  escalated: `r.state = 'IN_SERVICE' and exists (
    select 1 from escalation x where x.request_id = r.id and x.state = 'OPEN')`,
  cardState: `case when r.state = 'IN_WORKSHOP' then (
    select c.state from repair_card c where c.request_id = r.id order by c.id desc limit 1) end`,
  unitOnTheRoad: `r.state = 'IN_WORKSHOP' and exists (
    select 1 from unit_custody u where u.asset_id = r.asset_id and u.place = 'TECHNICIAN')`,
  promisedAt: `(select min(t.due_at) from service_target t
    where t.request_id = r.id and t.met_at is null and t.state in ('RUNNING', 'MISSED')
      and t.kind = case when r.kind = 'CONSULTATION' then 'ACKNOWLEDGE' else 'ARRIVE' end)`,
} satisfies Record<keyof Course, string>;

/** The course of a request `r`, as JSON; who may cancel or sign is asked by few. */
const part: RequestPart = {
  name: 'course',
  neededBy: ['nextActor', 'nextStep', 'nextDueAt', 'cancellable', 'signable'],
  columns,
  shown: Object.keys(columns).filter((property) => property !== 'setOut' && property !== 'teamIds'),
  isEnough: (asked) => !asked.any('RepairRequest', ['cancellable', 'signable']),
  from: (object) => `(
    select ${object} from service_voucher s
    left join lateral (
      select v.id, v.state, v.planned_at, v.team_ids from visit v
      where v.request_id = r.id and v.state not in ('DECLINED', 'CANCELLED') order by v.id desc limit 1) last on true
    where s.request_id = r.id)`,
  instants: ['plannedAt', 'promisedAt'],
};
bringAlong(part);

/** A request as an entity, or as a row that brought its course along. */
type Request = { readonly id: string; readonly course?: Course };

/** Where a request stands; asked for many requests of a list it is one read. */
export async function courseOf(ctx: Ctx, request: Request): Promise<Course> {
  if (request.course) return request.course;
  const course = await ctx.together('course', request.id, (ids) => courses(ctx, ids));
  if (!course) throw new Error('a visible request without a course');
  return course;
}

type Instant = 'plannedAt' | 'promisedAt';
type CourseJson = Omit<Course, Instant> & Readonly<Record<Instant, string | null>>;

async function courses(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, Course>> {
  const rows = await ctx.read.rows<{ id: string; course: CourseJson }>(sql`
    select r.id, ${verbatim(reading(part, true).json)} as course from repair_request r
    where ${ctx.read.visible(RepairRequest, 'r')} and r.id = any(${requestIds}::uuid[])`);
  const at = (text: string | null) => (text === null ? null : new Date(text));
  return new Map(
    rows.map(({ id, course }) => [
      id,
      { ...course, plannedAt: at(course.plannedAt), promisedAt: at(course.promisedAt) },
    ]),
  );
}
