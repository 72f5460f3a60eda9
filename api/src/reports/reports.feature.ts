import type { AccessFeature } from '../access/feature.ts';
import { staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { DailyReport, DailyReportCorrection, DailyReportLine } from './daily/daily-report.ts';
import { draftDays } from './daily/draft-days.ts';
import { chaseReports } from './late/chase-reports.ts';
import { chaseQuality } from './monthly/chase-quality.ts';
import { draftQuality } from './monthly/draft-quality.ts';
import {
  QualityReportAction,
  QualityReportDelivery,
  QualityReportLine,
  QualityReportSource,
} from './monthly/quality-report-parts.ts';
import { qualityRoutes } from './monthly/quality-paper.ts';
import { QualityReport } from './monthly/quality-report.ts';
import { GETS_REPORTS, LEADS, READS_MONTH, reportScopes } from './report-scope.ts';
import { sheetRoutes } from './sheet/review-sheet.ts';
import { SupervisorReport, SupervisorReportEntry } from './team/supervisor-report.ts';

const technician = staff(Role.TECHNICIAN);
const supervisor = staff(Role.SUPERVISOR);
const readers = staff(...LEADS, ...GETS_REPORTS);
const monthReaders = staff(...READS_MONTH);

/** Days by technician, team and branch, what is late of them, what proves an arrival; and what months are measured by. */
export const reports: AccessFeature = {
  name: 'reports',
  entities: [
    DailyReport,
    DailyReportLine,
    DailyReportCorrection,
    SupervisorReport,
    SupervisorReportEntry,
    QualityReport,
    QualityReportLine,
    QualityReportSource,
    QualityReportAction,
    QualityReportDelivery,
  ],
  scopes: reportScopes,
  permissions: {
    'Query.dailyReport': staff(Role.TECHNICIAN, ...LEADS, ...GETS_REPORTS),
    'Query.myDailyReports': technician,
    'Query.dailyReports': readers,
    'Query.supervisorReport': readers,
    'Query.supervisorReports': readers,
    'Query.lateReports': readers,
    'Query.monthlyRollUp': monthReaders,
    'Query.arrivalProofs': readers,
    'Query.targetFigures': staff(...LEADS, ...READS_MONTH),
    'Query.myTargetFigures': technician,
    'Query.qualityReport': monthReaders,
    'Query.qualityReports': monthReaders,
    'Mutation.qualityReportSubmit': staff(Role.SERVICE_DEPARTMENT),
    'Mutation.qualityReportOrderCorrection': staff(Role.EXECUTIVE),
    'Route.qualityReport': monthReaders,
    'Route.qualityReportChart': monthReaders,
    'Route.reviewSheet': { anyStaff: true },
    'Route.reviewChart': { anyStaff: true },
    'QualityReportSource.feedback': staff(...GETS_REPORTS),
    'LateComplaint.feedback': staff(...GETS_REPORTS),
    'QualityReportAction.correctiveAction': staff(...GETS_REPORTS),
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
    REPORT_WITHOUT_READER: 'RPT-4: nobody is EXECUTIVE, to whom the report has to go.',
    REPORT_STEP_REFUSED: 'The report is not in a state from which this step leads on. params: from, to.',
  },
  routes: [qualityRoutes, sheetRoutes],
  jobs: [draftDays, chaseReports, draftQuality, chaseQuality],
};
