import type { AccessFeature } from '../access/feature.ts';
import { customer, either, open, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { SurveyAnswer } from './answers/survey-answer.ts';
import { deliverSurveys } from './delivery/deliver-surveys.ts';
import { expireSurveys } from './delivery/expire-surveys.ts';
import { remindCustomers } from './delivery/remind-customers.ts';
import { resendSurveys } from './delivery/resend-surveys.ts';
import { SurveyDelivery } from './delivery/survey-delivery.ts';
import { surveyLetterRoutes } from './delivery/survey-letter.ts';
import { SurveyPreference } from './delivery/survey-preference.ts';
import { FollowUpCall } from './follow-up-calls/follow-up-call.ts';
import { FollowUpEntry } from './follow-up-calls/follow-up-entry.ts';
import { remindOfFollowUps } from './follow-up-calls/remind-of-follow-ups.ts';
import { handOverRegisters } from './obligations/hand-over-registers.ts';
import { issueMissingSurveys, issueSurveys } from './obligations/issue-surveys.ts';
import { closeBatches } from './ratings/close-batches.ts';
import { RatingBatch } from './ratings/rating-batch.ts';
import { Survey } from './survey.ts';
import { SEES_ANSWERS, SEES_FOLLOW_UPS, SEES_SURVEYS, surveyScopes } from './survey-scope.ts';

const seesSurveys = either(customer, staff(...SEES_SURVEYS));
const seesAnswers = either(customer, staff(...SEES_ANSWERS));
const seesSums = staff(...SEES_ANSWERS, Role.HUMAN_RESOURCES, Role.TECHNICIAN);

const sends = staff(Role.CLERK, Role.SUPERVISOR, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT);
const readsRequests = either(customer, staff(...READERS_OF_REQUESTS, Role.TECHNICIAN));

/** One survey for every call: issued, delivered, answered by personal link, summed for technicians. */
export const surveys: AccessFeature = {
  name: 'surveys',
  entities: [
    Survey,
    SurveyAnswer,
    SurveyDelivery,
    SurveyPreference,
    RatingBatch,
    FollowUpCall,
    FollowUpEntry,
  ],
  scopes: surveyScopes,
  jobs: [
    issueSurveys,
    issueMissingSurveys,
    handOverRegisters,
    deliverSurveys,
    resendSurveys,
    remindCustomers,
    expireSurveys,
    closeBatches,
    remindOfFollowUps,
  ],
  routes: [surveyLetterRoutes],
  permissions: {
    'Query.surveyCard': open,
    'Mutation.surveyAnswer': open,
    'Mutation.surveyCorrect': open,
    'Query.surveys': staff(...SEES_ANSWERS),
    'Query.surveyCoverage': staff(...SEES_ANSWERS),
    'Query.ratingSums': seesSums,
    'RatingSums.technician': seesSums,
    'RepairRequest.survey': seesSurveys,
    'Survey.request': seesSurveys,
    'Survey.technician': staff(...SEES_ANSWERS),
    'Survey.answers': seesAnswers,
    'SurveyCard.answer': open,
    'Query.surveyRegister': staff(...SEES_ANSWERS),
    'SurveyRegisterLine.request': staff(...SEES_ANSWERS),
    'SurveyRegisterLine.survey': staff(...SEES_ANSWERS),
    'Mutation.surveySendAnotherWay': sends,
    'Route.surveyLetter': staff(...SEES_ANSWERS),
    'Mutation.surveyChannelChoose': either(customer, staff(Role.CLERK, Role.SUPERVISOR)),
    'Query.followUpCalls': staff(...SEES_FOLLOW_UPS),
    'RepairRequest.followUpCalls': staff(...SEES_FOLLOW_UPS),
    'FollowUpCall.request': staff(...SEES_FOLLOW_UPS),
    'Mutation.followUpCallRecord': staff(Role.CLERK, Role.SUPERVISOR, Role.SERVICE_DEPARTMENT),
    'Mutation.followUpCallDecide': staff(Role.SUPERVISOR, Role.SERVICE_DEPARTMENT),
    'Mutation.repairRequestReopen': staff(
      Role.CLERK,
      Role.SUPERVISOR,
      Role.BRANCH_MANAGER,
      Role.SERVICE_DEPARTMENT,
    ),
    'Mutation.repairRequestReportUnsolved': customer,
    'Mutation.repairRequestReportUnsolvedByLink': open,
    'RepairRequest.follows': readsRequests,
    'RepairRequest.followedUpBy': readsRequests,
  },
  errors: {
    SURVEY_STEP_REFUSED: 'The survey is not in a state from which this step leads on. params: from, to.',
    SURVEY_ALREADY_ANSWERED: 'SUR-3: a link answers once; correcting is another act.',
    SURVEY_RATINGS_REFUSED: 'Every item of the card has to be rated exactly once. params: items, missing.',
    SURVEY_CORRECTION_OVER:
      'SUR-3: the time for correcting the answer is over, or it was corrected too often.',
    SURVEY_CORRECTION_STALE:
      'SUR-3: the version to correct is not the one that stands. params: current (0: no answer yet).',
    SURVEY_SOLVED_NOT_ASKED: 'WSH-6: the card of a cancelled call does not ask whether the fault is gone.',
    SURVEY_WAY_UNKNOWN:
      'SUR-6: nothing is on record by which the customer could be reached that way. params: channel.',
    FOLLOW_UP_CALL_STEP_REFUSED: 'SUR-7: the follow-up is over. params: from, to.',
    FOLLOW_UP_NOT_CALLED: 'SUR-7: nobody has called the customer yet.',
    SURVEY_STAFF_REFUSED: 'WSH-6: surveys are answered by customers, and never by whom they are about.',
  },
};
