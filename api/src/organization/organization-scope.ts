import type { Visible } from '../access/scopes.ts';
import { inBranches, type Scope, referenceScope, rootScope } from '../access/scopes.ts';
import { branchesOf, Role, type StaffActor } from '../kernel/actor.ts';
import { allOf, anyOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import { AlertKind } from './alerts/alert.ts';

/** Who sees the papers of the people of a branch: those who dispatch, lead or administer them. */
const SEES_PAPERS: readonly Role[] = [
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.HUMAN_RESOURCES,
  Role.ADMINISTRATOR,
];

/** Who looks after a branch's alerts; an administrator after those about the calendar only. */
export const TAKES_UP_ALERTS: readonly Role[] = [
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
];

function staffActorWith(actor: StaffActor, roles: readonly Role[]): StaffActor {
  return { ...actor, assignments: actor.assignments.filter((a) => roles.includes(a.role)) };
}

/** That a person holds a role in one of the actor's branches. */
function worksInBranchesOf(actor: StaffActor, staffId: Sql): Sql {
  const { all, branchIds } = branchesOf(actor);
  if (all) return verbatim('true');
  return sql`exists (select 1 from role_assignment held_role where held_role.staff_id = ${staffId}
    and held_role.revoked_at is null and held_role.branch_id = any(${branchIds}::uuid[]))`;
}

/** Colleagues: the person, and everybody at home or with a role in one of the person's branches. */
const colleagues: Visible = (actor, alias) => {
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF':
      return anyOf([
        sql`${verbatim(alias)}.id = ${actor.staffId}::uuid`,
        inBranches(actor, sql`${verbatim(alias)}.home_branch_id`),
        worksInBranchesOf(actor, sql`${verbatim(alias)}.id`),
      ]);
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

/** Certificates and permits: one's own, and those of the people one leads, also of those lent by another branch. */
const papers: Visible = (actor, alias) => {
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF': {
      const leader = staffActorWith(actor, SEES_PAPERS);
      return anyOf([
        sql`${verbatim(alias)}.staff_id = ${actor.staffId}::uuid`,
        inBranches(leader, sql`${verbatim(alias)}.branch_id`),
        worksInBranchesOf(leader, sql`${verbatim(alias)}.staff_id`),
      ]);
    }
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

/** The roles of one's colleagues in the branches that one sees, and one's own everywhere. */
const heldRoles: Visible = (actor, alias) => {
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF':
      return anyOf([
        sql`${verbatim(alias)}.staff_id = ${actor.staffId}::uuid`,
        inBranches(actor, sql`${verbatim(alias)}.branch_id`),
      ]);
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

/** A branch's alerts for those who look after them, but none about themselves (SUR-4). */
const alertsOfTheBranch: Visible = (actor, alias) => {
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF': {
      const column = sql`${verbatim(alias)}.branch_id`;
      const administered = inBranches(staffActorWith(actor, [Role.ADMINISTRATOR]), column);
      return allOf([
        sql`not (${verbatim(alias)}.about_staff_ids @> array[${actor.staffId}]::uuid[])`,
        anyOf([
          inBranches(staffActorWith(actor, TAKES_UP_ALERTS), column),
          sql`(${verbatim(alias)}.kind = ${AlertKind.CALENDAR_YEAR_UNPUBLISHED} and ${administered})`,
        ]),
      ]);
    }
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

export const organizationScopes: readonly Scope[] = [
  referenceScope('Branch', 'branch'),
  referenceScope('District', 'district'),
  referenceScope('ServiceZone', 'service_zone'),
  rootScope('StaffMember', 'staff_member', colleagues),
  rootScope('RoleAssignment', 'role_assignment', heldRoles),
  rootScope('Certificate', 'certificate', papers),
  rootScope('WorkPermit', 'work_permit', papers),
  rootScope('Alert', 'alert', alertsOfTheBranch),
];
