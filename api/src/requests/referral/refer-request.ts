import type { Ctx } from '../../access/context.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import { Customer } from '../../customers/customer.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { targetsForChange } from '../change-request.ts';
import { ContactEntry } from '../contacts/contact-entry.ts';
import { invalid } from '../intake-words.ts';
import { RepairRequest } from '../repair-request.ts';
import { recordEvent } from '../request-event.ts';
import { referredText } from '../request-messages.ts';
import { RequestEventKind } from '../request-words.ts';
import { ServiceVoucher } from '../service-voucher.ts';
import { VehicleFault } from '../vehicles/vehicle-fault.ts';
import { Referral } from './referral.ts';
import type { ReferralDecideInput } from './referral.input.ts';

/**
 * INT-8: the branch cannot serve it and passes it to the EXECUTIVE, with the reason; it leaves the branch's queue. The
 * clocks run on: what was promised to the customer stays promised.
 * @throws RuleError ALREADY_REFERRED, REQUEST_STEP_REFUSED (somebody is on it already, or it is over), VALIDATION_FAILED
 */
export function referRequest(ctx: Ctx, request: RepairRequest, reason: string): Referral {
  const said = written(reason);
  if (!said) throw invalid('reason', 'isLength');
  request.refer(ctx.at);
  const referral = new Referral();
  referral.requestId = request.id;
  referral.requestNumber = request.number;
  referral.fromBranchId = request.branchId;
  referral.reason = said;
  referral.passedAt = ctx.at;
  referral.passedById = actorId(ctx.actor);
  referral.passedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(referral);
  recordEvent(ctx, request, RequestEventKind.REFERRED, { reason: said });
  return referral;
}

/**
 * INT-8: the EXECUTIVE names who will serve it; the request moves there with its history and stands in that branch's queue.
 * @throws RuleError REFERRAL_DECIDED, OWN_ACT_REFUSED, REQUEST_STEP_REFUSED, VALIDATION_FAILED, NOT_FOUND
 */
export async function decideReferral(ctx: Ctx, input: ReferralDecideInput): Promise<Referral> {
  const { requestId } = await ctx.load(Referral, input.referralId, 'referralId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'referralId' });
  const referral = await ctx.loadForChange(Referral, input.referralId, { field: 'referralId' });
  if (referral.decidedAt) throw new RuleError('REFERRAL_DECIDED', {}, 'referralId');
  if (referral.passedById === actorId(ctx.actor)) throw new RuleError('OWN_ACT_REFUSED');
  if (!input.branchId === !input.staffId)
    throw invalid('branchId', input.branchId ? 'exclusive' : 'required');
  const person = input.staffId ? await ctx.load(StaffMember, input.staffId, 'staffId') : null;
  if (person && !person.active) throw notFound('staffId');
  const field = person ? 'staffId' : 'branchId';
  const branch = await ctx.load(Branch, person?.homeBranchId ?? input.branchId ?? '', field);
  if (!branch.active) throw notFound(field);
  request.moveTo(branch.id);
  referral.toBranchId = branch.id;
  referral.namedStaffId = person?.id ?? null;
  referral.namedStaffName = person?.name ?? null;
  referral.decidedAt = ctx.at;
  referral.decidedByName = actorName(ctx.actor);
  await takeAlong(ctx, request);
  recordEvent(ctx, request, RequestEventKind.REFERRAL_DECIDED, {
    zh: person ? `${branch.name}（${person.name}）` : branch.name,
    en: person ? `${branch.nameEn} (${person.name})` : branch.nameEn,
  });
  await tellCustomer(ctx, request, branch);
  return referral;
}

/** What somebody of the new branch has to act upon; what is history stays where it happened. */
async function takeAlong(ctx: Ctx, request: RepairRequest): Promise<void> {
  const { branchId, id: requestId } = request;
  for (const target of await targetsForChange(ctx, request)) if (target.isPending) target.branchId = branchId;
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId });
  voucher.branchId = branchId;
  const fault = await ctx.em.findOne(VehicleFault, { requestId });
  if (fault) fault.branchId = branchId;
  const waiting = await ctx.em.find(ContactEntry, { requestId, needsAnswer: true, answeredAt: null });
  for (const entry of waiting) entry.branchId = branchId;
}

async function tellCustomer(ctx: Ctx, request: RepairRequest, branch: Branch): Promise<void> {
  const { language } = await beyondScope(ctx, 'requests.refer', (em) =>
    em.findOneOrFail(Customer, { id: request.customerId }),
  );
  await sendMessage(ctx.em, ctx.jobs, {
    channel: MessageChannel.SMS,
    to: request.contactPhone,
    template: 'request.referred',
    text: referredText(language, { number: request.number, branch }),
    language,
    requestId: request.id,
    branchId: request.branchId,
    at: ctx.at,
  });
}
