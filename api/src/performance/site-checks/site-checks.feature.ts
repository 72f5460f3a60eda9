import { type PermissionTable, staff } from '../../access/permissions.ts';
import { inBranches, partScope, referenceScope, rootScope, type Visible } from '../../access/scopes.ts';
import { Role } from '../../kernel/actor.ts';
import type { ErrorCodes } from '../../kernel/rule-error.ts';
import { anyOf, sql, verbatim } from '../../kernel/sql.ts';
import { SiteCheck, SiteFinding } from './site-check.ts';
import { SiteChecklist } from './site-checklist.ts';

/** A branch's checks are for its people who lead it and for headquarters; whoever made one reads it. */
const checkVisible: Visible = (actor, alias) => {
  if (actor.kind === 'SYSTEM') return verbatim('true');
  if (actor.kind !== 'STAFF') return verbatim('false');
  const row = verbatim(alias);
  return anyOf([inBranches(actor, sql`${row}.branch_id`), sql`${row}.checked_by_id = ${actor.staffId}`]);
};

const check = { entity: 'SiteCheck', table: 'site_check', visible: checkVisible, by: 'check_id' };

const readers = [
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
  Role.HUMAN_RESOURCES,
] as const;

const permissions: PermissionTable = {
  'Query.siteChecks': staff(...readers),
  'Query.siteChecklist': staff(...readers, Role.ADMINISTRATOR),
  'Mutation.siteChecklistPublish': staff(Role.ADMINISTRATOR),
  'Mutation.siteCheckRecord': staff(Role.SERVICE_DEPARTMENT, Role.SUPERVISOR),
  'Mutation.siteFindingDone': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER),
};

const errors: ErrorCodes = {
  OWN_SITE_REFUSED: 'KPI-7: nobody checks the site at which they work themselves.',
  SITE_CHECK_INCOMPLETE:
    'KPI-7: each item of the checklist in force on that day is marked once: params.version, params.missing.',
  SITE_FINDING_UNFOUNDED: 'KPI-7: a finding is about an item marked PARTLY or NOT_MET.',
  DUE_BEFORE_CHECK: 'KPI-7: a finding is put right on the day of the check or later.',
  SITE_FINDING_DONE: 'KPI-7: it is on record already that this is put right.',
  SITE_CHECKLIST_NOT_IN_FUTURE: 'KPI-7: a checklist begins after today; checks made keep theirs.',
  SITE_CHECKLIST_WITHOUT_S: 'KPI-7: a checklist has items of each of the six S; params.missing.',
};

/** KPI-7: 6S checks of sites. */
export const siteChecks = {
  entities: [SiteChecklist, SiteCheck, SiteFinding],
  scopes: [
    referenceScope('SiteChecklist', 'site_checklist'),
    rootScope('SiteCheck', 'site_check', checkVisible),
    partScope('SiteFinding', 'site_finding', check),
  ],
  permissions,
  errors,
};
