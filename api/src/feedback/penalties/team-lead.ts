import type { Ctx } from '../../access/context.ts';
import { Visit } from '../../dispatch/visit.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { Feedback } from '../feedback.ts';

/**
 * CMP-8: where nobody is responsible, the team lead is: who led the last visit to the job.
 * @throws RuleError FEEDBACK_RESPONSIBLE_NEEDED where there was no visit and so no team
 */
export async function teamLeadOf(ctx: Ctx, feedback: Feedback): Promise<StaffMember> {
  const visit = feedback.requestId
    ? await ctx.em.findOne(Visit, { requestId: feedback.requestId }, { orderBy: { id: 'desc' } })
    : null;
  if (!visit) throw new RuleError('FEEDBACK_RESPONSIBLE_NEEDED', {}, 'responsibleStaffId');
  return ctx.load(StaffMember, visit.leadId);
}
