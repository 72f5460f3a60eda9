import type { Expectations } from '../cells.ts';

/** Who leads the people whose days they are, and whom a branch's report is sent to. */
const READERS = 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE';
const own = { own: 'TECHNICIAN' };

/** Daily reports, and what is made of them. */
export const reports: Expectations = {
  'Query.dailyReport': { own: 'TECHNICIAN', inBranch: READERS },
  // RPT-3: before that it does not exist beyond the branch.
  'Query.dailyReport (before it is sent)': { own: 'TECHNICIAN', inBranch: 'SUPERVISOR BRANCH_MANAGER' },
  'Query.myDailyReports': own,
  'Query.dailyReports': { inBranch: READERS },
  'Query.supervisorReport': { inBranch: READERS },
  'Query.supervisorReports': { inBranch: READERS },
  'Query.lateReports': { inBranch: READERS },
  'Query.monthlyRollUp': { companyWide: 'SERVICE_DEPARTMENT EXECUTIVE MANAGEMENT_COMMITTEE' },
  'Query.arrivalProofs': { inBranch: READERS },
  'Mutation.dailyReportDraft': { inBranch: 'TECHNICIAN' },
  'Mutation.dailyReportCompleteInternal': own,
  'Mutation.dailyReportCorrect': own,
  'Mutation.dailyReportCorrect (the line)': own,
  'Mutation.dailyReportSubmit': own,
  'Mutation.dailyReportReview': { inBranch: 'SUPERVISOR' },
  'Mutation.supervisorReportSubmit': { inBranch: 'SUPERVISOR' },
  'Mutation.supervisorReportSign': { inBranch: 'BRANCH_MANAGER' },
  'SupervisorReportLine.dailyReport': { inBranch: READERS },
};
