import type { AccessFeature } from '../access/feature.ts';
import { customer, either, open, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { AccidentNotice } from './accidents/accident-notice.ts';
import { CorrectiveAction } from './corrective-actions/corrective-action.ts';
import { FeedbackEvent } from './course/feedback-event.ts';
import { feedbackScopes, LEADS_FEEDBACK, SEES_FEEDBACK } from './feedback-scope.ts';
import { Feedback } from './feedback.ts';
import { FollowUp } from './follow-ups/follow-up.ts';
import { FeedbackLetter } from './letters/feedback-letter.ts';
import { letterRoutes } from './letters/letter-paper.ts';
import { FeedbackMeeting } from './meetings/feedback-meeting.ts';
import { FeedbackPenalty } from './penalties/feedback-penalty.ts';
import { sweepFeedback } from './sweep-feedback.ts';

const readers = either(customer, staff(...SEES_FEEDBACK));
const leaders = staff(...LEADS_FEEDBACK);
const headquarters = staff(Role.SERVICE_DEPARTMENT, Role.EXECUTIVE);
const responsible = staff(Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT, Role.EXECUTIVE);

/** Complaints and suggestions: answered by the right person, followed to their end. */
export const feedback: AccessFeature = {
  name: 'feedback',
  entities: [
    Feedback,
    FeedbackEvent,
    FeedbackMeeting,
    FollowUp,
    FeedbackLetter,
    FeedbackPenalty,
    CorrectiveAction,
    AccidentNotice,
  ],
  scopes: feedbackScopes,
  jobs: [sweepFeedback],
  routes: [letterRoutes],
  permissions: {
    'Query.feedback': readers,
    'Query.feedbackList': staff(...SEES_FEEDBACK),
    'Query.myFeedback': customer,
    'Query.followUps': leaders,
    'Query.correctiveActions': leaders,
    'Query.monthlyFeedbackAnalysis': responsible,
    'Mutation.feedbackFile': customer,
    'Mutation.feedbackFileByLink': open,
    'Mutation.feedbackFromCard': open,
    'Mutation.feedbackFromSurvey': staff(Role.SERVICE_DEPARTMENT),
    'Mutation.feedbackRegister': staff(
      Role.CLERK,
      Role.SUPERVISOR,
      Role.BRANCH_MANAGER,
      Role.SERVICE_DEPARTMENT,
    ),
    'Mutation.feedbackRegrade': headquarters,
    'Mutation.feedbackAnswer': leaders,
    'Mutation.feedbackDelegate': staff(Role.EXECUTIVE),
    'Mutation.feedbackInvestigatorName': headquarters,
    'Mutation.feedbackFindingsRecord': leaders,
    'Mutation.feedbackDecide': responsible,
    'Mutation.feedbackTell': responsible,
    'Mutation.feedbackMeetingPersonName': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER),
    'Mutation.feedbackMeetingRecord': staff(...SEES_FEEDBACK),
    'Mutation.feedbackAccidentReport': leaders,
    'Mutation.feedbackClose': headquarters,
    'Mutation.feedbackReopen': customer,
    'Mutation.feedbackPenaltyReverse': staff(Role.EXECUTIVE),
    'Mutation.followUpSend': staff(Role.SERVICE_DEPARTMENT),
    'Mutation.followUpComplete': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER),
    'Mutation.correctiveActionPlan': responsible,
    'Mutation.correctiveActionComplete': leaders,
    'Feedback.customer': readers,
    'Feedback.request': readers,
    'Feedback.correctiveActions': leaders,
    'FollowUp.feedback': leaders,
    'CorrectiveAction.feedback': leaders,
    'RepairRequest.feedback': readers,
    'Route.feedbackLetter': readers,
  },
  errors: {
    FEEDBACK_STEP_REFUSED: 'The case is not in a state from which this step leads on. params: from, to.',
    FEEDBACK_OF_SURVEY_EXISTS: 'SUR-5: the text of this card was made a complaint or suggestion before.',
    FEEDBACK_TEXT_MISSING: 'SUR-5: there is no free text on the card that could be made one.',
    FEEDBACK_STAFF_REFUSED: 'CMP-1: who is signed in as staff does not file by a customer’s link.',
    FEEDBACK_GRADE_UNCHANGED: 'It has that grade already.',
    FEEDBACK_ASKED_FOR_MONEY: 'VIS-7: a complaint of being asked for money or favours stays MAJOR.',
    FEEDBACK_NOT_MAJOR: 'CMP-2, CMP-7: only what is of grade MAJOR is delegated or reported as an accident.',
    FEEDBACK_PERSON_CONCERNED: 'It is about this person, who neither decides, investigates nor meets.',
    FEEDBACK_PERSON_REFUSED: 'This person holds no role in which it could be done. params: roles.',
    FEEDBACK_NOT_OUTSIDE:
      'CMP-11: only somebody outside the case investigates it, and nobody decides on what they found out.',
    FEEDBACK_NOT_INVESTIGATOR: 'CMP-11: only whoever was asked to investigate says what was found.',
    FEEDBACK_NOT_INVESTIGATED: 'CMP-11: a MAJOR complaint is decided after its investigation.',
    FEEDBACK_DECIDER_OTHER:
      'CMP-2, CMP-3: EXECUTIVE or delegate decide on MAJOR ones, SERVICE_DEPARTMENT on GENERAL ones. params: needed.',
    FEEDBACK_RESPONSIBLE_NEEDED:
      'CMP-8: there was no visit and so no team lead who answers for it; name who is responsible.',
    FEEDBACK_LETTER_NEEDED: 'CMP-2: of a MAJOR case the customer is told by letter.',
    FEEDBACK_ADDRESS_MISSING: 'CMP-2: no address is on file to which the letter could go; give one.',
    FEEDBACK_MEETING_OTHER: 'CMP-4: the supervisor meets the customer, or whom the supervisor named.',
    FEEDBACK_MEETING_OVER:
      'CMP-4: the customer was met, or what counts as it is on record; or there is nobody to meet.',
    FEEDBACK_MEETING_RECORDED: 'CMP-4: a meeting or attempt at that moment is on record.',
    FEEDBACK_NOT_MET: 'CMP-4: before a complaint closes, its customer is met.',
    FEEDBACK_ACTIONS_MISSING:
      'CMP-10: a verified complaint about a product needs a corrective and a preventive action. params: missing.',
    FEEDBACK_REOPENED_BEFORE: 'CMP-9: the customer can reopen a case once.',
    FEEDBACK_NOT_ABOUT_QUALITY: 'CMP-7, CMP-10: it is no complaint about a product.',
    FEEDBACK_PENALTY_REVERSED: 'CMP-8: the penalty is taken back, or is such a line itself.',
    ACCIDENT_REPORTED_BEFORE: 'CMP-7: it was reported as an accident before.',
    FOLLOW_UP_STEP_REFUSED: 'CMP-5: the branch has reported on it before. params: from, to.',
    CORRECTIVE_STEP_REFUSED: 'CMP-10: it is done. params: from, to.',
    CORRECTIVE_NOT_OWNER: 'CMP-10: its owner, or the service department, reports that it is done.',
    CORRECTIVE_OWNER_REFUSED:
      'CMP-10: its owner holds a role in which actions are followed, and is not whom the complaint is about.',
  },
};
