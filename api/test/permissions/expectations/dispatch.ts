import type { Expectation, Expectations } from '../cells.ts';

const OFFICE = 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';
const ONLY_IN_B = 'Supervisor in B, and the request lies in A.';

/** A technician who was sent before still reads the request; the visit is another one's. */
const nobody: Expectation = {};

/** Visits planned and moved. */
export const dispatch: Expectations = {
  'Query.dispatchQueue': { inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE' },
  'Query.dispatchCandidates': { inBranch: 'SUPERVISOR' },
  'Query.myVisits': { own: 'TECHNICIAN' },
  'Query.visit': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
  'Mutation.repairRequestDispatch': { inBranch: 'SUPERVISOR' },
  'Mutation.repairRequestDispatch (whom)': { inBranch: 'SUPERVISOR', except: { 'MIXED other': ONLY_IN_B } },
  'Mutation.repairRequestDispatch (who goes along)': {
    inBranch: 'SUPERVISOR',
    except: { 'MIXED other': ONLY_IN_B },
  },
  'Mutation.repairRequestCancel': { own: 'CUSTOMER', inBranch: 'CLERK SUPERVISOR' },
  'Mutation.repairRequestMerge': { inBranch: 'CLERK SUPERVISOR' },
  'Mutation.repairRequestMerge (into)': { inBranch: 'CLERK SUPERVISOR' },
  'Mutation.visitAccept': { own: 'TECHNICIAN' },
  'Mutation.visitAccept (of a colleague)': nobody,
  'Mutation.visitDecline': { own: 'TECHNICIAN' },
  'Mutation.visitDecline (of a colleague)': nobody,
  'Mutation.visitReassign': { inBranch: 'SUPERVISOR' },
  'Mutation.visitReassign (whom)': { inBranch: 'SUPERVISOR', except: { 'MIXED other': ONLY_IN_B } },
  'Mutation.visitReassign (who goes along)': { inBranch: 'SUPERVISOR', except: { 'MIXED other': ONLY_IN_B } },
  'Mutation.visitReschedule': { inBranch: 'SUPERVISOR' },
  'Mutation.visitNoShow': { own: 'TECHNICIAN' },
  'Mutation.visitNoShow (of a colleague)': nobody,
  'Mutation.requestCommit': { own: 'TECHNICIAN', inBranch: 'SUPERVISOR' },
  'Mutation.requestCommit (of a colleague)': { inBranch: 'SUPERVISOR' },
  'Query.travelRequests': { inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE' },
  'Mutation.travelRequestMake': { own: 'TECHNICIAN', inBranch: 'SUPERVISOR' },
  'Mutation.travelRequestWithdraw': { own: 'TECHNICIAN', inBranch: 'SUPERVISOR' },
  'Mutation.travelRequestWithdraw (of somebody else)': { inBranch: 'SUPERVISOR' },
  'Mutation.travelRequestConfirm': { inBranch: 'SERVICE_DEPARTMENT' },
  'Mutation.travelRequestApprove': { inBranch: 'EXECUTIVE' },
  'Mutation.travelRequestRefuse': {
    inBranch: 'SERVICE_DEPARTMENT',
    refusedWith: {
      'EXECUTIVE same': 'TRAVEL_DECIDER_OTHER',
      'COMPANY_EXECUTIVE other': 'TRAVEL_DECIDER_OTHER',
    },
  },
  'Mutation.travelRequestRefuse (beyond the home region)': {
    inBranch: 'EXECUTIVE',
    refusedWith: {
      'SERVICE_DEPARTMENT same': 'TRAVEL_DECIDER_OTHER',
      'COMPANY_SERVICE_DEPARTMENT other': 'TRAVEL_DECIDER_OTHER',
    },
  },
  'Mutation.visitRecordContact': { own: 'TECHNICIAN' },
  'Mutation.visitRecordContact (of a colleague)': nobody,
  'Mutation.remoteSessionStart': { own: 'TECHNICIAN', inBranch: 'CLERK SUPERVISOR' },
  'Mutation.remoteSessionEnd': { own: 'TECHNICIAN', inBranch: 'CLERK SUPERVISOR' },
  'Mutation.remoteSessionEnd (of somebody else)': nobody,
  'TravelRequest.request': { own: 'TECHNICIAN', inBranch: OFFICE },
  'Visit.preparation': { own: 'TECHNICIAN', inBranch: 'SUPERVISOR' },
  'RepairRequest.suggestedTechnicians': { inBranch: 'SUPERVISOR' },
  'Visit.request': { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE },
  'Visit.lead': { own: 'TECHNICIAN', inBranch: OFFICE },
  'Visit.team': { own: 'TECHNICIAN', inBranch: OFFICE },
  'DispatchCandidate.technician': { inBranch: 'SUPERVISOR' },
};
