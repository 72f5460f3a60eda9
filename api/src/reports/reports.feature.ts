import type { AccessFeature } from '../access/feature.ts';
import { staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { DailyReport, DailyReportCorrection, DailyReportLine } from './daily/daily-report.ts';
import { draftDays } from './daily/draft-days.ts';
import { chaseReports } from './late/chase-reports.ts';
import { GETS_REPORTS, LEADS, READS_MONTH, reportScopes } from './report-scope.ts';
import { SupervisorReport, SupervisorReportEntry } from './team/supervisor-report.ts';

const technician = staff(Role.TECHNICIAN);
const supervisor = staff(Role.SUPERVISOR);
const readers = staff(...LEADS, ...GETS_REPORTS);

/** What a day was worked on, by technician, team and branch; what is late of it; and what proves an arrival. */
export const reports: AccessFeature = {
  name: 'reports',
  entities: [DailyReport, DailyReportLine, DailyReportCorrection, SupervisorReport, SupervisorReportEntry],
  scopes: reportScopes,
  permissions: {
    'Query.dailyReport': staff(Role.TECHNICIAN, ...LEADS, ...GETS_REPORTS),
    'Query.myDailyReports': technician,
    'Query.dailyReports': readers,
    'Query.supervisorReport': readers,
    'Query.supervisorReports': readers,
    'Query.lateReports': readers,
    'Query.monthlyRollUp': staff(...READS_MONTH),
    'Query.arrivalProofs': readers,
    'Query.targetFigures': staff(...LEADS, ...READS_MONTH),
    'Query.myTargetFigures': technician,
    'TargetSource.request': staff(Role.TECHNICIAN, ...LEADS, ...GETS_REPORTS),
    'Mutation.dailyReportDraft': technician,
    'Mutation.dailyReportCompleteInternal': technician,
    'Mutation.dailyReportCorrect': technician,
    'Mutation.dailyReportSubmit': technician,
    'Mutation.dailyReportReview': supervisor,
    'Mutation.supervisorReportSubmit': supervisor,
    'Mutation.supervisorReportSign': staff(Role.BRANCH_MANAGER),
    'SupervisorReportLine.dailyReport': readers,
  },
  errors: {
    REPORT_IN_FUTURE: 'RPT-1: a day that has not begun has no report.',
    REPORT_TOO_LONG_AGO: 'RPT-1: that day is too long ago; params.earliest is the first that can be drafted.',
    REPORT_STEP_REFUSED: 'The report is not in a state from which this step leads on. params: from, to.',
  },
  jobs: [draftDays, chaseReports],
};
