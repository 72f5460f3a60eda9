import type { AccessFeature } from '../access/feature.ts';
import { customer, either, open, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { SurveyAnswer } from './answers/survey-answer.ts';
import { deliverSurveys } from './obligations/deliver-surveys.ts';
import { expireSurveys } from './obligations/expire-surveys.ts';
import { issueMissingSurveys, issueSurveys } from './obligations/issue-surveys.ts';
import { closeBatches } from './ratings/close-batches.ts';
import { RatingBatch } from './ratings/rating-batch.ts';
import { Survey } from './survey.ts';
import { SEES_ANSWERS, SEES_SURVEYS, surveyScopes } from './survey-scope.ts';

const seesSurveys = either(customer, staff(...SEES_SURVEYS));
const seesAnswers = either(customer, staff(...SEES_ANSWERS));
const seesSums = staff(...SEES_ANSWERS, Role.HUMAN_RESOURCES, Role.TECHNICIAN);

/** One survey for every call: issued, delivered, answered by personal link, summed for technicians. */
export const surveys: AccessFeature = {
  name: 'surveys',
  entities: [Survey, SurveyAnswer, RatingBatch],
  scopes: surveyScopes,
  jobs: [issueSurveys, issueMissingSurveys, deliverSurveys, expireSurveys, closeBatches],
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
  },
  errors: {
    SURVEY_STEP_REFUSED: 'The survey is not in a state from which this step leads on. params: from, to.',
    SURVEY_ALREADY_ANSWERED: 'SUR-3: a link answers once; correcting is another act.',
    SURVEY_RATINGS_REFUSED: 'Every item of the card has to be rated exactly once. params: items, missing.',
    SURVEY_CORRECTION_OVER:
      'SUR-3: the time for correcting the answer is over, or it was corrected too often.',
    SURVEY_CORRECTION_STALE:
      'SUR-3: the version to correct is not the one that stands. params: current (0: no answer yet).',
    SURVEY_STAFF_REFUSED: 'WSH-6: surveys are answered by customers, and never by whom they are about.',
  },
};
