import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { Asset } from '../../assets/asset.ts';
import type { Customer } from '../../customers/customer.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { invalid } from '../../requests/intake-words.ts';
import { QualityParticulars } from '../../requests/quality/quality-particulars.ts';
import type { QualityInput } from '../../requests/quality/quality.input.ts';
import { qualityOf } from '../../requests/quality/quality-of.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { RequestKind } from '../../requests/request-words.ts';
import { FeedbackEventKind, recordOn } from '../course/feedback-event.ts';
import { alertExecutive, tellFiled } from '../feedback-messages.ts';
import { nextFeedbackNumber } from '../feedback-number.ts';
import { FeedbackGrade, FeedbackKind, type FeedbackSource, FeedbackSubject } from '../feedback-words.ts';
import { Feedback } from '../feedback.ts';

const HOUR = 3_600_000;

/** A complaint or suggestion as it comes in, whichever door it came through. */
export interface Filing {
  readonly kind: FeedbackKind;
  readonly grade: FeedbackGrade;
  readonly subject: FeedbackSubject;
  readonly source: FeedbackSource;
  readonly text: string;
  readonly askedForMoney: boolean;
  readonly quality?: QualityInput | null;
  readonly branchId: string;
  readonly customer: Pick<Customer, 'id' | 'name' | 'phone'>;
  readonly request: RepairRequest | null;
  readonly assetId?: string | null;
  readonly surveyId?: string;
  readonly raisedByName?: string;
  readonly receivedAt: Date;
  /** Whom it is about beside the technicians of the request. */
  readonly aboutStaffIds?: readonly string[];
}

/**
 * CMP-1: puts a complaint or suggestion on record, tells the customer its number and by when the first answer comes, and a
 * MAJOR one to the EXECUTIVE at once.
 * @throws RuleError QUALITY_INCOMPLETE { missing }, FEEDBACK_OF_SURVEY_EXISTS, VALIDATION_FAILED
 */
export async function fileFeedback(ctx: Ctx, filing: Filing): Promise<Feedback> {
  const text = written(filing.text);
  if (text.length < 2) throw invalid('text', 'isLength');
  const { customer, request } = filing;
  const feedback = new Feedback();
  // VIS-7: to be asked for money or favours is a complaint of grade MAJOR, however the customer calls it.
  feedback.kind = filing.askedForMoney ? FeedbackKind.COMPLAINT : filing.kind;
  feedback.grade = filing.askedForMoney ? FeedbackGrade.MAJOR : filing.grade;
  feedback.subject = filing.subject;
  feedback.source = filing.source;
  feedback.askedForMoney = filing.askedForMoney;
  feedback.text = text;
  feedback.branchId = filing.branchId;
  feedback.customerId = customer.id;
  feedback.requestId = request?.id ?? null;
  feedback.surveyId = filing.surveyId ?? null;
  feedback.raisedByName = filing.raisedByName ?? request?.raisedByName ?? customer.name;
  feedback.contactPhone = request?.contactPhone ?? customer.phone;
  feedback.technicianIds = [...new Set([...(request?.technicianIds ?? []), ...(filing.aboutStaffIds ?? [])])];
  feedback.faultType = request?.faultType ?? null;
  await putUnit(ctx, feedback, filing);
  await promiseFirstAnswer(ctx, feedback, filing.receivedAt);
  feedback.number = await nextFeedbackNumber(ctx.em, feedback.receivedOn);
  ctx.em.persist(feedback);
  await flushOnce(ctx);
  recordOn(ctx, feedback, FeedbackEventKind.FILED, { kind: feedback.kind, source: feedback.source });
  await tellFiled(ctx, feedback);
  if (feedback.isMajor) await alertExecutive(ctx, feedback);
  return feedback;
}

/** The unit or model that it is about; of a quality complaint with the rest that INT-4 asks for. */
async function putUnit(ctx: Ctx, feedback: Feedback, { request, assetId, quality }: Filing): Promise<void> {
  const unitId = assetId ?? request?.assetId ?? null;
  const unit = unitId ? await ctx.find(Asset, unitId) : null;
  feedback.assetId = unit?.id ?? null;
  feedback.modelId = unit?.modelId ?? request?.modelId ?? null;
  const aboutQuality =
    feedback.isComplaint &&
    (feedback.subject === FeedbackSubject.PRODUCT || request?.kind === RequestKind.QUALITY_COMPLAINT);
  if (!aboutQuality) return;
  // What the request registered need not be said again.
  const registered = request ? await ctx.em.findOne(QualityParticulars, { requestId: request.id }) : null;
  const known = { unit, modelId: feedback.modelId, registered };
  Object.assign(feedback, await qualityOf(ctx, quality, known));
}

/** CMP-6: within so many hours, under the policy in force when it came. */
async function promiseFirstAnswer(ctx: Ctx, feedback: Feedback, receivedAt: Date): Promise<void> {
  const { timeZone } = await ctx.load(Branch, feedback.branchId);
  feedback.receivedAt = receivedAt;
  feedback.receivedOn = localDate(receivedAt, timeZone);
  const { id, value } = await policyAt(
    ctx.em,
    'feedback.firstAnswer',
    { branchId: feedback.branchId },
    feedback.receivedOn,
  );
  feedback.firstAnswerPolicyId = id;
  feedback.firstAnswerDueAt = new Date(receivedAt.getTime() + value.hours * HOUR);
}

async function flushOnce({ em }: Ctx): Promise<void> {
  try {
    await em.flush();
  } catch (fault) {
    if (!(fault instanceof UniqueConstraintViolationException)) throw fault;
    throw new RuleError('FEEDBACK_OF_SURVEY_EXISTS');
  }
}
