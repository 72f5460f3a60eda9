import type { Expectation, Expectations } from '../cells.ts';

const WHO_ACTS_ON_IT = 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT';

const WHO_SPEAKS_WITH_THEM = 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT';
const READERS: Expectation = {
  own: 'CUSTOMER TECHNICIAN',
  inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE',
};

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
  'Query.surveyRegister': { inBranch: WHO_ACTS_ON_IT },
  'SurveyRegisterLine.request': { inBranch: WHO_ACTS_ON_IT },
  'SurveyRegisterLine.survey': { inBranch: WHO_ACTS_ON_IT },
  'Route.surveyLetter': { inBranch: WHO_ACTS_ON_IT },
  'Mutation.surveySendAnotherWay': { inBranch: WHO_SPEAKS_WITH_THEM },
  'Mutation.surveyChannelChoose': { own: 'CUSTOMER', inBranch: 'CLERK SUPERVISOR' },
  'Query.followUpCalls': { inBranch: WHO_SPEAKS_WITH_THEM },
  'RepairRequest.followUpCalls': { inBranch: WHO_SPEAKS_WITH_THEM },
  'FollowUpCall.request': { inBranch: WHO_SPEAKS_WITH_THEM },
  'Mutation.followUpCallRecord': { inBranch: 'CLERK SUPERVISOR SERVICE_DEPARTMENT' },
  'Mutation.followUpCallDecide': { inBranch: 'SUPERVISOR SERVICE_DEPARTMENT' },
  'Mutation.repairRequestReopen': { inBranch: WHO_SPEAKS_WITH_THEM },
  'Mutation.repairRequestReportUnsolved': { own: 'CUSTOMER' },
  'Mutation.repairRequestReportUnsolvedByLink': { own: 'EVERYBODY' },
  'RepairRequest.follows': READERS,
  'RepairRequest.followedUpBy': READERS,
};
