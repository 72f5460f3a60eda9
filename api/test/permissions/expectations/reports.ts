import type { Expectations } from '../cells.ts';

/** Who leads the people whose days they are, and whom a branch's report is sent to. */
const READERS = 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE';
const own = { own: 'TECHNICIAN' };
const FIGURES = { inBranch: `${READERS} MANAGEMENT_COMMITTEE` };
const MONTH = { companyWide: 'SERVICE_DEPARTMENT EXECUTIVE MANAGEMENT_COMMITTEE' };
const SHEET = {
  own: 'STAFF',
  inBranch: 'SUPERVISOR BRANCH_MANAGER HUMAN_RESOURCES EXECUTIVE MANAGEMENT_COMMITTEE',
};

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
  // RPT-7: whoever leads, and who reads the months of all branches; a technician the own figures.
  'Query.targetFigures': FIGURES,
  'Query.myTargetFigures': own,
  'TargetSource.request': { inBranch: READERS },
  'Route.listExport': FIGURES,
  // RPT-4: of the whole company, so that a role in a branch is none.
  'Query.qualityReport': MONTH,
  'Query.qualityReports': MONTH,
  'Route.qualityReport': MONTH,
  'Route.qualityReportChart': MONTH,
  'Mutation.qualityReportSubmit': { companyWide: 'SERVICE_DEPARTMENT' },
  'Mutation.qualityReportOrderCorrection': { companyWide: 'EXECUTIVE' },
  'QualityReportSource.feedback': { companyWide: 'SERVICE_DEPARTMENT EXECUTIVE' },
  'QualityReportAction.correctiveAction': { companyWide: 'SERVICE_DEPARTMENT EXECUTIVE' },
  'LateComplaint.feedback': { companyWide: 'SERVICE_DEPARTMENT EXECUTIVE' },
  // The technician, who leads, and whom every result concerns.
  'Route.reviewSheet': SHEET,
  'Route.reviewChart': SHEET,
  'SupervisorReportLine.dailyReport': { inBranch: READERS },
};
