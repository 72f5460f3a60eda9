import type { Ctx } from '../../access/context.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { Role } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { headquartersOr } from '../feedback-messages.ts';
import type { Feedback } from '../feedback.ts';
import { AccidentNotice } from './accident-notice.ts';

/** The departments concerned, beside the unit that made the product: of the whole company, and of the branch. */
const OF_THE_COMPANY = [Role.EXECUTIVE, Role.SERVICE_DEPARTMENT];
const OF_THE_BRANCH = [Role.BRANCH_MANAGER, Role.SUPERVISOR];

interface Recipient {
  id: string;
  name: string;
  role: Role;
}

/**
 * CMP-7: a major quality accident goes to the departments concerned and the EXECUTIVE in the same moment; who got it is on
 * record, person by person.
 * @throws RuleError FEEDBACK_NOT_ABOUT_QUALITY, FEEDBACK_NOT_MAJOR, ACCIDENT_REPORTED_BEFORE
 */
export async function reportAccident(ctx: Ctx, feedback: Feedback): Promise<void> {
  if (!feedback.isAboutQuality) throw new RuleError('FEEDBACK_NOT_ABOUT_QUALITY', {}, 'feedbackId');
  if (!feedback.isMajor) throw new RuleError('FEEDBACK_NOT_MAJOR', {}, 'feedbackId');
  feedback.reportAccident(ctx.at);
  const people = await peopleConcerned(ctx, feedback);
  for (const { id, name, role } of people) put(ctx, feedback, { staffId: id, recipientName: name, role });
  const unit = await makerOf(ctx, feedback);
  if (unit) put(ctx, feedback, { responsibleUnitId: unit.id, recipientName: unit.name });
  recordOn(ctx, feedback, FeedbackEventKind.ACCIDENT_REPORTED, { count: people.length + (unit ? 1 : 0) });
  const { number, mainFault } = feedback;
  const branches = new Set([feedback.branchId, await headquartersOr(ctx.em, feedback.branchId)]);
  await raiseAlerts(
    ctx.em,
    [...branches].map((branchId) => ({
      kind: AlertKind.QUALITY_ACCIDENT,
      branchId,
      subject: {
        ZH: `重大质量事故 ${number}：${mainFault ?? ''}`,
        EN: `Major quality accident ${number}: ${mainFault ?? ''}`,
      },
      dedupeKey: `feedback ${feedback.id} accident ${branchId}`,
      recordId: feedback.id,
      aboutStaffIds: feedback.technicianIds,
      at: ctx.at,
    })),
  );
}

function put(ctx: Ctx, feedback: Feedback, to: Partial<AccidentNotice>): void {
  const { id: feedbackId, branchId } = feedback;
  ctx.em.persist(Object.assign(new AccidentNotice(), { feedbackId, branchId, toldAt: ctx.at, ...to }));
}

/** Everybody at work who holds one of the roles, each once; nobody whom the case is about. */
async function peopleConcerned(ctx: Ctx, feedback: Feedback): Promise<Recipient[]> {
  const { text, values } = sql`
    select distinct on (p.id) p.id, p.name, a.role
    from role_assignment a join staff_member p on p.id = a.staff_id
    where a.revoked_at is null and p.active and not (p.id = any(${feedback.technicianIds}::uuid[]))
      and ((a.role = any(${OF_THE_COMPANY}::text[]) and a.company_wide)
        or (a.role = any(${OF_THE_BRANCH}::text[]) and a.branch_id = ${feedback.branchId}::uuid))
    order by p.id, a.role`.questioned();
  return ctx.em.execute(text, values);
}

async function makerOf(ctx: Ctx, { modelId }: Feedback): Promise<ResponsibleUnit | null> {
  const model = modelId ? await ctx.find(ProductModel, modelId) : null;
  return model?.responsibleUnitId ? ctx.find(ResponsibleUnit, model.responsibleUnitId) : null;
}
