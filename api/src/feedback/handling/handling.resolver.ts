import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { reportAccident } from '../accidents/report-accident.ts';
import { missingActions } from '../corrective-actions/plan-action.ts';
import { Feedback } from '../feedback.ts';
import { tellCustomer } from '../letters/tell-customer.ts';
import { nameMeetingPerson, recordMeeting } from '../meetings/meet-customer.ts';
import { FeedbackMeetingRecordInput } from '../meetings/meeting.input.ts';
import { decideFeedback } from './decide-feedback.ts';
import {
  answerFeedback,
  closeFeedback,
  delegate,
  forChange,
  nameInvestigator,
  recordFindings,
  regrade,
  reopen,
} from './handle-feedback.ts';
import {
  FeedbackAnswerInput,
  FeedbackChangeInput,
  FeedbackDecideInput,
  FeedbackFindingsInput,
  FeedbackPersonInput,
  FeedbackRegradeInput,
  FeedbackReopenInput,
  FeedbackTellInput,
} from './handling.input.ts';

const STEP = 'FEEDBACK_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND';
const PERSON = 'FEEDBACK_PERSON_CONCERNED, FEEDBACK_PERSON_REFUSED { roles }';

/** What is done about a case, from the first answer to its end. */
@Resolver(() => Feedback)
export class FeedbackHandlingResolver {
  @Mutation(() => Feedback, {
    description: `SERVICE_DEPARTMENT or EXECUTIVE changes the grade, with a reason, while nothing is decided; the former grade stays in the course. MAJOR goes to the EXECUTIVE at once. Errors: FEEDBACK_GRADE_UNCHANGED, FEEDBACK_ASKED_FOR_MONEY (VIS-7), ${STEP}.`,
  })
  async feedbackRegrade(
    @Arg('input', () => FeedbackRegradeInput) input: FeedbackRegradeInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await regrade(ctx, feedback, input);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-6: the first answer, with the way it will be handled; the customer is told. SUPERVISOR or BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT, EXECUTIVE. Errors: VALIDATION_FAILED, ${STEP}.`,
  })
  async feedbackAnswer(
    @Arg('input', () => FeedbackAnswerInput) input: FeedbackAnswerInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await answerFeedback(ctx, feedback, input);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-2: the EXECUTIVE has somebody of EXECUTIVE, SERVICE_DEPARTMENT or BRANCH_MANAGER decide a MAJOR case. Errors: FEEDBACK_NOT_MAJOR, FEEDBACK_NOT_OUTSIDE for its investigator, ${PERSON}, ${STEP}.`,
  })
  async feedbackDelegate(
    @Arg('input', () => FeedbackPersonInput) input: FeedbackPersonInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await delegate(ctx, feedback, input.staffId);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-11: SERVICE_DEPARTMENT or EXECUTIVE asks somebody outside the case to investigate it: not whom it is about, nobody who acted on the job, no supervisor of its branch, nobody who handles the case. Errors: FEEDBACK_NOT_OUTSIDE, ${PERSON}, ${STEP}.`,
  })
  async feedbackInvestigatorName(
    @Arg('input', () => FeedbackPersonInput) input: FeedbackPersonInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await nameInvestigator(ctx, feedback, input.staffId);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-11: whoever was asked to investigate says what was found. Errors: FEEDBACK_NOT_INVESTIGATOR, VALIDATION_FAILED, ${STEP}.`,
  })
  async feedbackFindingsRecord(
    @Arg('input', () => FeedbackFindingsInput) input: FeedbackFindingsInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    recordFindings(ctx, feedback, input.findings);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-2, CMP-3, CMP-8: MAJOR: the EXECUTIVE or the delegate; GENERAL: SERVICE_DEPARTMENT. What is VERIFIED costs who is responsible the penalty of feedback.penalty, doubled for the same problem again and for an inspection or backup not done or reported falsely. Errors: FEEDBACK_DECIDER_OTHER { needed }, OWN_ACT_REFUSED, FEEDBACK_NOT_INVESTIGATED, FEEDBACK_RESPONSIBLE_NEEDED, VALIDATION_FAILED, ${STEP}.`,
  })
  async feedbackDecide(
    @Arg('input', () => FeedbackDecideInput) input: FeedbackDecideInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await decideFeedback(ctx, feedback, input);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-2, CMP-3: the customer is told the result: by letter, of a GENERAL case also by phone. BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT, EXECUTIVE. Errors: FEEDBACK_LETTER_NEEDED, FEEDBACK_ADDRESS_MISSING, VALIDATION_FAILED, ${STEP}.`,
  })
  async feedbackTell(
    @Arg('input', () => FeedbackTellInput) input: FeedbackTellInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await tellCustomer(ctx, feedback, input);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-4: a SUPERVISOR of the branch names who meets the customer (its BRANCH_MANAGER only while the case is about every supervisor). Errors: FEEDBACK_MEETING_OTHER, FEEDBACK_MEETING_OVER, ${PERSON}, VERSION_CONFLICT, NOT_FOUND.`,
  })
  async feedbackMeetingPersonName(
    @Arg('input', () => FeedbackPersonInput) input: FeedbackPersonInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await nameMeetingPerson(ctx, feedback, input.staffId);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description:
      'CMP-4: the supervisor in person, or whom the supervisor named, met the customer or tried to. A refusal by the customer counts as the meeting, and so do as many failed attempts as feedback.meeting says. Errors: FEEDBACK_MEETING_OTHER, FEEDBACK_MEETING_OVER, FEEDBACK_MEETING_RECORDED for the same moment twice, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async feedbackMeetingRecord(
    @Arg('input', () => FeedbackMeetingRecordInput) input: FeedbackMeetingRecordInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await recordMeeting(ctx, feedback, input);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-7: a MAJOR complaint about a product is reported as a quality accident, at once, to the EXECUTIVE, the service department, the branch and the unit that made it; who got it is on record. SUPERVISOR or BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT, EXECUTIVE. Errors: FEEDBACK_NOT_ABOUT_QUALITY, FEEDBACK_NOT_MAJOR, ACCIDENT_REPORTED_BEFORE, VERSION_CONFLICT, NOT_FOUND.`,
  })
  async feedbackAccidentReport(
    @Arg('input', () => FeedbackChangeInput) input: FeedbackChangeInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await reportAccident(ctx, feedback);
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-9: SERVICE_DEPARTMENT or EXECUTIVE closes a case of which the customer was told; a complaint only after the meeting (CMP-4), a verified one about a product with its actions planned (CMP-10). Errors: FEEDBACK_NOT_MET, FEEDBACK_ACTIONS_MISSING { missing }, ${STEP}.`,
  })
  async feedbackClose(
    @Arg('input', () => FeedbackChangeInput) input: FeedbackChangeInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    closeFeedback(ctx, feedback, await missingActions(ctx, feedback));
    return feedback;
  }

  @Mutation(() => Feedback, {
    description: `CMP-9: the customer brings a closed case back, once, with new facts. Errors: FEEDBACK_REOPENED_BEFORE, VALIDATION_FAILED, ${STEP}.`,
  })
  async feedbackReopen(
    @Arg('input', () => FeedbackReopenInput) input: FeedbackReopenInput,
    @Context() ctx: Ctx,
  ): Promise<Feedback> {
    const feedback = await forChange(ctx, input);
    await reopen(ctx, feedback, input.newFacts);
    return feedback;
  }
}
