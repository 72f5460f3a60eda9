import { inBranches, partScope, rootScope, type Scope, type Visible } from '../access/scopes.ts';
import { Role, type StaffActor } from '../kernel/actor.ts';
import { allOf, anyOf, sql, verbatim } from '../kernel/sql.ts';

/** Who leads the people whose days they are. */
export const LEADS: readonly Role[] = [Role.SUPERVISOR, Role.BRANCH_MANAGER];

/** Whom a branch's report is sent to. */
export const GETS_REPORTS: readonly Role[] = [Role.SERVICE_DEPARTMENT, Role.EXECUTIVE];

/** Who reads the month of all branches. */
export const READS_MONTH: readonly Role[] = [...GETS_REPORTS, Role.MANAGEMENT_COMMITTEE];

function holding(actor: StaffActor, roles: readonly Role[]): StaffActor {
  return { ...actor, assignments: actor.assignments.filter((a) => roles.includes(a.role)) };
}

/** RPT-3: what is not sent does not exist beyond the branch, whatever its state says inside. */
const visibleTeamReports: Visible = (actor, alias) => {
  const report = verbatim(alias);
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF':
      return anyOf([
        inBranches(holding(actor, LEADS), sql`${report}.branch_id`),
        allOf([
          inBranches(holding(actor, READS_MONTH), sql`${report}.branch_id`),
          sql`${report}.state = 'SENT'`,
        ]),
      ]);
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

/** The own day, the days of those one leads, and of days that were sent all. */
const visibleDailyReports: Visible = (actor, alias) => {
  const report = verbatim(alias);
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF':
      return anyOf([
        sql`${report}.staff_id = ${actor.staffId}::uuid`,
        inBranches(holding(actor, LEADS), sql`${report}.branch_id`),
        allOf([
          inBranches(holding(actor, GETS_REPORTS), sql`${report}.branch_id`),
          sql`exists (select 1 from supervisor_report sent where sent.branch_id = ${report}.branch_id
            and sent.on_date = ${report}.on_date and sent.state = 'SENT')`,
        ]),
      ]);
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

/** RPT-4: the service department drafts it; what is not submitted does not exist for those whom it goes to. */
const visibleQualityReports: Visible = (actor, alias) => {
  const report = verbatim(alias);
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF':
      return anyOf([
        inBranches(holding(actor, [Role.SERVICE_DEPARTMENT]), sql`${report}.branch_id`),
        allOf([
          inBranches(holding(actor, READS_MONTH), sql`${report}.branch_id`),
          sql`${report}.state = 'SUBMITTED'`,
        ]),
      ]);
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

const qualityReport = {
  entity: 'QualityReport',
  table: 'quality_report',
  visible: visibleQualityReports,
  by: 'report_id',
};

const dailyReport = {
  entity: 'DailyReport',
  table: 'daily_report',
  visible: visibleDailyReports,
  by: 'report_id',
};

export const reportScopes: readonly Scope[] = [
  rootScope('DailyReport', 'daily_report', visibleDailyReports),
  partScope('DailyReportLine', 'daily_report_line', dailyReport),
  partScope('DailyReportCorrection', 'daily_report_correction', dailyReport),
  rootScope('QualityReport', 'quality_report', visibleQualityReports),
  partScope('QualityReportLine', 'quality_report_line', qualityReport),
  partScope('QualityReportSource', 'quality_report_source', qualityReport),
  partScope('QualityReportAction', 'quality_report_action', qualityReport),
  partScope('QualityReportDelivery', 'quality_report_delivery', qualityReport),
  rootScope('SupervisorReport', 'supervisor_report', visibleTeamReports),
  partScope('SupervisorReportEntry', 'supervisor_report_entry', {
    entity: 'SupervisorReport',
    table: 'supervisor_report',
    visible: visibleTeamReports,
    by: 'report_id',
  }),
];
