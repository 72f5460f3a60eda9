import type { Ctx } from '../../access/context.ts';
import { Customer } from '../../customers/customer.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { invalid } from '../../requests/intake-words.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { holdCard, type HeldCard } from '../../surveys/answers/answer-survey.ts';
import { SurveyAnswer } from '../../surveys/answers/survey-answer.ts';
import { holderOf } from '../../surveys/answers/survey-card.ts';
import { Survey } from '../../surveys/survey.ts';
import { linkHolder } from '../../visits/course/follow-request.ts';
import { Asset } from '../../assets/asset.ts';
import { FeedbackGrade, FeedbackSource } from '../feedback-words.ts';
import type { Feedback } from '../feedback.ts';
import { fileFeedback } from './file-feedback.ts';
import type {
  FeedbackFileByLinkInput,
  FeedbackFileInput,
  FeedbackFromCardInput,
  FeedbackFromSurveyInput,
  FeedbackRegisterInput,
} from './filing.input.ts';

const LONGEST_AGO = 31 * 86_400_000;
const BY_STAFF: readonly FeedbackSource[] = [
  FeedbackSource.PHONE,
  FeedbackSource.LETTER,
  FeedbackSource.VISIT,
];

/** CMP-1: the customer files it in the portal, about a request, a unit or nothing in particular. */
export async function fileInPortal(ctx: Ctx, input: FeedbackFileInput): Promise<Feedback> {
  if (input.requestId && input.assetId) throw invalid('assetId', 'exclusive');
  const request = input.requestId ? await ctx.load(RepairRequest, input.requestId, 'requestId') : null;
  const unit = input.assetId ? await ctx.load(Asset, input.assetId, 'assetId') : null;
  const [first] = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds : [];
  const customerId = request?.customerId ?? unit?.customerId ?? first;
  if (!customerId) throw notFound();
  const customer = await ctx.load(Customer, customerId);
  return fileFeedback(ctx, {
    ...input,
    grade: FeedbackGrade.GENERAL,
    source: FeedbackSource.PORTAL,
    branchId: request?.branchId ?? unit?.branchId ?? customer.homeBranchId,
    customer,
    request,
    receivedAt: ctx.at,
  });
}

/** The request of a tracking link, for whoever holds it and is not of the staff: nobody complains in a customer's name. */
export async function linked(
  ctx: Ctx,
  { token }: Pick<FeedbackFileByLinkInput, 'token'>,
): Promise<{ ctx: Ctx; request: RepairRequest }> {
  const holder = await linkHolder(ctx, token);
  if (ctx.actor.kind === 'STAFF') throw new RuleError('FEEDBACK_STAFF_REFUSED');
  const asHolder = ctx.become(holder);
  return { ctx: asHolder, request: await asHolder.load(RepairRequest, holder.requestId, 'token') };
}

export async function fileByLink(
  { ctx, request }: { ctx: Ctx; request: RepairRequest },
  input: FeedbackFileByLinkInput,
): Promise<Feedback> {
  return fileFeedback(ctx, {
    ...input,
    grade: FeedbackGrade.GENERAL,
    source: FeedbackSource.PORTAL,
    branchId: request.branchId,
    customer: await ctx.load(Customer, request.customerId),
    request,
    receivedAt: ctx.at,
  });
}

/** The card of a personal link, held for the act of its customer. */
export async function cardInHand(ctx: Ctx, { token }: FeedbackFromCardInput): Promise<HeldCard> {
  return holdCard(ctx, await holderOf(ctx, token));
}

/**
 * SUR-5: what the customer wrote on the card becomes a case, once.
 * @throws RuleError FEEDBACK_TEXT_MISSING before the card is answered, or where it says nothing
 */
export async function fileFromCard(card: HeldCard, input: FeedbackFromCardInput): Promise<Feedback> {
  const { ctx, survey } = card;
  return fileFeedback(ctx, {
    ...input,
    grade: FeedbackGrade.GENERAL,
    source: FeedbackSource.SURVEY,
    text: await wordsOn(ctx, survey),
    branchId: survey.branchId,
    customer: await ctx.load(Customer, survey.customerId),
    request: await ctx.load(RepairRequest, survey.requestId),
    surveyId: survey.id,
    receivedAt: ctx.at,
    aboutStaffIds: survey.technicianIds,
  });
}

/** SUR-5: the same by the service department. */
export async function fileFromSurvey(ctx: Ctx, input: FeedbackFromSurveyInput): Promise<Feedback> {
  const survey = await ctx.load(Survey, input.surveyId, 'surveyId');
  return fileFeedback(ctx, {
    ...input,
    askedForMoney: false,
    source: FeedbackSource.SURVEY,
    text: await wordsOn(ctx, survey),
    branchId: survey.branchId,
    customer: await ctx.load(Customer, survey.customerId),
    request: await ctx.load(RepairRequest, survey.requestId),
    surveyId: survey.id,
    receivedAt: ctx.at,
    aboutStaffIds: survey.technicianIds,
  });
}

async function wordsOn(ctx: Ctx, survey: Survey): Promise<string> {
  const answer = await ctx.em.findOne(
    SurveyAnswer,
    { surveyId: survey.id },
    { orderBy: { version: 'desc' } },
  );
  if (!answer?.comment) throw new RuleError('FEEDBACK_TEXT_MISSING');
  return answer.comment;
}

/**
 * CMP-1: staff take down what came by phone, by letter or at a visit.
 * @throws RuleError VALIDATION_FAILED, NOT_FOUND, and what filing throws
 */
export async function registerFeedback(ctx: Ctx, input: FeedbackRegisterInput): Promise<Feedback> {
  if (!BY_STAFF.includes(input.source)) throw invalid('source', 'isIn');
  const branch = await branchWithin(ctx, input.branchId);
  const customer = await ctx.load(Customer, input.customerId, 'customerId');
  const request = input.requestId ? await ctx.load(RepairRequest, input.requestId, 'requestId') : null;
  if (request && (request.customerId !== customer.id || request.branchId !== branch.id))
    throw notFound('requestId');
  const aboutStaffIds = input.aboutStaffIds ?? [];
  for (const id of aboutStaffIds) await ctx.load(StaffMember, id, 'aboutStaffIds');
  const receivedAt = input.receivedAt ?? ctx.at;
  if (receivedAt > ctx.at || receivedAt.getTime() < ctx.at.getTime() - LONGEST_AGO)
    throw invalid('receivedAt', 'isWithinDays');
  return fileFeedback(ctx, {
    ...input,
    raisedByName: (input.raisedByName && written(input.raisedByName)) || customer.name,
    branchId: branch.id,
    customer,
    request,
    receivedAt,
    aboutStaffIds,
  });
}
