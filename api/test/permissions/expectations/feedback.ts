import type { Expectation, Expectations } from '../cells.ts';

const HANDLERS = 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE';
const LEADERS = 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE';
const DESK = 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT';
const HEADQUARTERS = 'SERVICE_DEPARTMENT EXECUTIVE';
const RESPONSIBLE = 'BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE';

/** The customer, and whoever handles complaints; never the technicians who were sent. */
const readers: Expectation = { own: 'CUSTOMER', inBranch: HANDLERS };

/** Complaints and suggestions. */
export const feedback: Expectations = {
  'Query.feedback': readers,
  'Query.feedbackList': { inBranch: HANDLERS },
  'Query.myFeedback': { own: 'CUSTOMER' },
  'Query.followUps': { inBranch: LEADERS },
  'Query.correctiveActions': { inBranch: LEADERS },
  'Query.monthlyFeedbackAnalysis': { inBranch: RESPONSIBLE },
  'Mutation.feedbackFile': { own: 'CUSTOMER' },
  'Mutation.feedbackFile (about a unit)': { own: 'CUSTOMER' },
  'Mutation.feedbackFileByLink': {
    own: 'CUSTOMER LINK ANONYMOUS',
    refusedWith: { 'STAFF own': 'FEEDBACK_STAFF_REFUSED' },
  },
  'Mutation.feedbackFromCard': {
    own: 'CUSTOMER LINK ANONYMOUS',
    refusedWith: { 'STAFF own': 'SURVEY_STAFF_REFUSED' },
  },
  'Mutation.feedbackFromSurvey': { inBranch: 'SERVICE_DEPARTMENT' },
  'Mutation.feedbackRegister': { inBranch: DESK },
  'Mutation.feedbackRegister (for a customer)': { inBranch: DESK },
  'Mutation.feedbackRegister (about a request)': {
    inBranch: DESK,
    except: {
      'COMPANY_SERVICE_DEPARTMENT other': 'The request is not the customer’s who speaks.',
      'MIXED other': 'The request is not the customer’s who speaks.',
    },
  },
  'Mutation.feedbackRegister (about colleagues)': { own: DESK, inBranch: DESK },
  'Mutation.feedbackRegrade': { inBranch: HEADQUARTERS },
  'Mutation.feedbackAnswer': { inBranch: LEADERS },
  'Mutation.feedbackDelegate': { inBranch: 'EXECUTIVE' },
  'Mutation.feedbackInvestigatorName': { inBranch: HEADQUARTERS },
  'Mutation.feedbackFindingsRecord': { inBranch: LEADERS },
  'Mutation.feedbackDecide': {
    inBranch: 'SERVICE_DEPARTMENT',
    refusedWith: {
      'BRANCH_MANAGER same': 'FEEDBACK_DECIDER_OTHER',
      'EXECUTIVE same': 'FEEDBACK_DECIDER_OTHER',
      'COMPANY_EXECUTIVE other': 'FEEDBACK_DECIDER_OTHER',
    },
  },
  'Mutation.feedbackDecide (a MAJOR one)': {
    inBranch: 'EXECUTIVE',
    refusedWith: {
      'BRANCH_MANAGER same': 'FEEDBACK_DECIDER_OTHER',
      'SERVICE_DEPARTMENT same': 'FEEDBACK_DECIDER_OTHER',
      'COMPANY_SERVICE_DEPARTMENT other': 'FEEDBACK_DECIDER_OTHER',
    },
  },
  'Mutation.feedbackTell': { inBranch: RESPONSIBLE },
  'Mutation.feedbackMeetingPersonName': {
    inBranch: 'SUPERVISOR',
    refusedWith: { 'BRANCH_MANAGER same': 'FEEDBACK_MEETING_OTHER' },
  },
  'Mutation.feedbackMeetingRecord': {
    inBranch: 'SUPERVISOR',
    refusedWith: {
      'CLERK same': 'FEEDBACK_MEETING_OTHER',
      'BRANCH_MANAGER same': 'FEEDBACK_MEETING_OTHER',
      'SERVICE_DEPARTMENT same': 'FEEDBACK_MEETING_OTHER',
      'EXECUTIVE same': 'FEEDBACK_MEETING_OTHER',
      'COMPANY_SERVICE_DEPARTMENT other': 'FEEDBACK_MEETING_OTHER',
      'COMPANY_EXECUTIVE other': 'FEEDBACK_MEETING_OTHER',
    },
  },
  'Mutation.feedbackAccidentReport': { inBranch: LEADERS },
  'Mutation.feedbackClose': { inBranch: HEADQUARTERS },
  'Mutation.feedbackReopen': { own: 'CUSTOMER' },
  'Mutation.feedbackPenaltyReverse': { inBranch: 'EXECUTIVE' },
  'Mutation.followUpSend': { inBranch: 'SERVICE_DEPARTMENT' },
  'Mutation.followUpComplete': { inBranch: 'SUPERVISOR BRANCH_MANAGER' },
  'Mutation.correctiveActionPlan': { inBranch: RESPONSIBLE },
  'Mutation.correctiveActionPlan (of a branch)': { inBranch: RESPONSIBLE },
  'Mutation.correctiveActionComplete': {
    inBranch: 'SERVICE_DEPARTMENT',
    refusedWith: {
      // Supervisor in B, where this action is not.
      'MIXED same': 'NOT_FOUND',
      'SUPERVISOR same': 'CORRECTIVE_NOT_OWNER',
      'BRANCH_MANAGER same': 'CORRECTIVE_NOT_OWNER',
      'EXECUTIVE same': 'CORRECTIVE_NOT_OWNER',
      'COMPANY_EXECUTIVE other': 'CORRECTIVE_NOT_OWNER',
      'MIXED other': 'CORRECTIVE_NOT_OWNER',
    },
  },
  'Feedback.customer': readers,
  'Feedback.request': readers,
  'Feedback.correctiveActions': { inBranch: LEADERS },
  'FollowUp.feedback': { inBranch: LEADERS },
  'CorrectiveAction.feedback': { inBranch: LEADERS },
  'RepairRequest.feedback': readers,
  'Route.feedbackLetter': readers,
};
