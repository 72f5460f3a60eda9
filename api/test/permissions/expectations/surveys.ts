import type { Expectations } from '../cells.ts';

const WHO_ACTS_ON_IT = 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT';

/** Surveys, answers, sums. No technician sees a survey (SUR-4). */
export const surveys: Expectations = {
  'Query.surveyCard': { own: 'EVERYBODY' },
  'Mutation.surveyAnswer': {
    own: 'CUSTOMER LINK ANONYMOUS',
    refusedWith: { 'STAFF own': 'SURVEY_STAFF_REFUSED' },
  },
  'Mutation.surveyCorrect': {
    own: 'CUSTOMER LINK ANONYMOUS',
    refusedWith: { 'STAFF own': 'SURVEY_STAFF_REFUSED' },
  },
  'Query.surveys': { inBranch: WHO_ACTS_ON_IT },
  'Query.surveyCoverage': { inBranch: WHO_ACTS_ON_IT },
  'Query.ratingSums': {
    own: `TECHNICIAN HUMAN_RESOURCES ${WHO_ACTS_ON_IT}`,
    inBranch: `HUMAN_RESOURCES ${WHO_ACTS_ON_IT}`,
  },
  'RatingSums.technician': {
    own: `TECHNICIAN HUMAN_RESOURCES ${WHO_ACTS_ON_IT}`,
    inBranch: `HUMAN_RESOURCES ${WHO_ACTS_ON_IT}`,
  },
  'RepairRequest.survey': { own: 'CUSTOMER', inBranch: `CLERK EXECUTIVE ${WHO_ACTS_ON_IT}` },
  'Survey.request': { own: 'CUSTOMER', inBranch: `CLERK EXECUTIVE ${WHO_ACTS_ON_IT}` },
  'Survey.technician': { inBranch: WHO_ACTS_ON_IT },
  'Survey.answers': { own: 'CUSTOMER', inBranch: WHO_ACTS_ON_IT },
  'SurveyCard.answer': { own: 'EVERYBODY' },
};
