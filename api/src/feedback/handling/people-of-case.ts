import type { Ctx } from '../../access/context.ts';
import { Role } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { FeedbackEventKind } from '../course/feedback-event.ts';
import { LEADS_FEEDBACK, SEES_FEEDBACK } from '../feedback-scope.ts';
import type { Feedback } from '../feedback.ts';

async function found(ctx: Ctx, query: ReturnType<typeof sql>): Promise<boolean> {
  const { text, values } = query.questioned();
  const rows: object[] = await ctx.em.execute(text, values);
  return rows.length > 0;
}

/** Whether somebody holds one of the roles, in whichever branch. */
export function holds(ctx: Ctx, staffId: string, roles: readonly Role[]): Promise<boolean> {
  return found(
    ctx,
    sql`select 1 from role_assignment a where a.staff_id = ${staffId}::uuid and a.revoked_at is null
      and a.role = any(${roles}::text[]) limit 1`,
  );
}

/** A colleague who is named for a case: at work, with a role in which complaints are handled, and not whom it is about. */
async function named(
  ctx: Ctx,
  feedback: Feedback,
  staffId: string,
  roles: readonly Role[],
): Promise<StaffMember> {
  const person = await ctx.load(StaffMember, staffId, 'staffId');
  if (!person.active) throw notFound('staffId');
  if (feedback.technicianIds.includes(person.id))
    throw new RuleError('FEEDBACK_PERSON_CONCERNED', {}, 'staffId');
  if (!(await holds(ctx, person.id, roles)))
    throw new RuleError('FEEDBACK_PERSON_REFUSED', { roles }, 'staffId');
  return person;
}

/**
 * CMP-2: who may decide in the place of the EXECUTIVE.
 * @throws RuleError FEEDBACK_PERSON_CONCERNED, FEEDBACK_PERSON_REFUSED { roles }, FEEDBACK_NOT_OUTSIDE, NOT_FOUND
 */
export async function delegateFor(ctx: Ctx, feedback: Feedback, staffId: string): Promise<StaffMember> {
  const roles = [Role.EXECUTIVE, Role.SERVICE_DEPARTMENT, Role.BRANCH_MANAGER];
  const person = await named(ctx, feedback, staffId, roles);
  // Nobody decides on what they found out themselves.
  if (feedback.investigatorId === person.id) throw new RuleError('FEEDBACK_NOT_OUTSIDE', {}, 'staffId');
  return person;
}

/**
 * CMP-4: whom the supervisor names to meet the customer.
 * @throws RuleError FEEDBACK_PERSON_CONCERNED, FEEDBACK_PERSON_REFUSED { roles }, NOT_FOUND
 */
export function meetingPersonFor(ctx: Ctx, feedback: Feedback, staffId: string): Promise<StaffMember> {
  return named(ctx, feedback, staffId, SEES_FEEDBACK);
}

/** What an investigator writes into a case does not bring the investigator into it. */
const OF_INVESTIGATORS = [FeedbackEventKind.INVESTIGATED];

/**
 * CMP-11: somebody outside the case: not whom it is about; nobody who did anything on the job, dispatched or led it; no
 * supervisor of its branch; nobody who handles or decides the case.
 * @throws RuleError FEEDBACK_PERSON_CONCERNED, FEEDBACK_PERSON_REFUSED { roles }, FEEDBACK_NOT_OUTSIDE, NOT_FOUND
 */
export async function investigatorFor(ctx: Ctx, feedback: Feedback, staffId: string): Promise<StaffMember> {
  const person = await named(ctx, feedback, staffId, LEADS_FEEDBACK);
  const inside =
    feedback.delegateId === person.id ||
    feedback.meetingPersonId === person.id ||
    (await found(
      ctx,
      sql`select 1 from request_event e where e.request_id = ${feedback.requestId}::uuid and e.actor_id = ${person.id}::uuid
        union all
        select 1 from feedback_event e where e.feedback_id = ${feedback.id}::uuid and e.actor_id = ${person.id}::uuid
          and not (e.kind = any(${OF_INVESTIGATORS}::text[]))
        union all
        select 1 from role_assignment a where a.staff_id = ${person.id}::uuid and a.revoked_at is null
          and a.role = 'SUPERVISOR' and a.branch_id = ${feedback.branchId}::uuid
        limit 1`,
    ));
  if (inside) throw new RuleError('FEEDBACK_NOT_OUTSIDE', {}, 'staffId');
  return person;
}

/** CMP-4: whether a supervisor of the branch is left whom the case is not about. */
export function supervisorIsLeft(ctx: Ctx, feedback: Feedback): Promise<boolean> {
  return found(
    ctx,
    sql`select 1 from role_assignment a where a.branch_id = ${feedback.branchId}::uuid and a.role = 'SUPERVISOR'
      and a.revoked_at is null and not (a.staff_id = any(${feedback.technicianIds}::uuid[])) limit 1`,
  );
}
