import { partScope, rootScope, type Scope, systemScope, type Visible } from '../../access/scopes.ts';
import { inBranches } from '../../access/scopes.ts';
import { type Actor, branchesOf, Role, type StaffActor } from '../../kernel/actor.ts';
import { allOf, anyOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import { ReviewScheme } from './review-words.ts';

/** Who reviews, sums, adjusts and interviews: the superior, by what somebody is assessed by. */
export const SUPERIORS: Readonly<Record<ReviewScheme, readonly Role[]>> = {
  [ReviewScheme.TECHNICIAN]: [Role.SUPERVISOR, Role.BRANCH_MANAGER],
  [ReviewScheme.DEPARTMENT_HEAD]: [Role.EXECUTIVE],
};

/** Whom every result of a branch concerns: who approves it, and who decides appeals. */
const CONCERNED: readonly Role[] = [Role.HUMAN_RESOURCES, Role.EXECUTIVE, Role.MANAGEMENT_COMMITTEE];

export const READS_REVIEWS: readonly Role[] = [...SUPERIORS.TECHNICIAN, ...CONCERNED];
export const GIVES_CARDS: readonly Role[] = [Role.BRANCH_MANAGER, Role.HUMAN_RESOURCES, Role.EXECUTIVE];
export const READS_BONUSES: readonly Role[] = [Role.HUMAN_RESOURCES, Role.ACCOUNTANT, Role.EXECUTIVE];

function holding(actor: StaffActor, roles: readonly Role[]): StaffActor {
  return { ...actor, assignments: actor.assignments.filter((a) => roles.includes(a.role)) };
}

/** Whether an actor holds one of the roles in that branch, or for the whole company. */
export function holdsFor(actor: Actor, branchId: string, roles: readonly Role[]): boolean {
  if (actor.kind !== 'STAFF') return actor.kind === 'SYSTEM';
  const { all, branchIds } = branchesOf(actor, roles);
  return all || branchIds.includes(branchId);
}

/** What exists for members of staff by the condition, and for nobody else. */
function ofStaff(condition: (actor: StaffActor, alias: Sql) => Sql): Visible {
  return (actor, alias) => {
    switch (actor.kind) {
      case 'SYSTEM':
        return verbatim('true');
      case 'STAFF':
        return condition(actor, verbatim(alias));
      case 'CUSTOMER':
      case 'LINK':
      case 'ANONYMOUS':
        return verbatim('false');
    }
  };
}

function byOthers(actor: StaffActor, review: Sql): Sql {
  const branch = sql`${review}.branch_id`;
  return anyOf([
    allOf([
      sql`${review}.scheme = ${ReviewScheme.TECHNICIAN}`,
      inBranches(holding(actor, SUPERIORS.TECHNICIAN), branch),
    ]),
    inBranches(holding(actor, CONCERNED), branch),
  ]);
}

const visibleReviews = ofStaff((actor, review) =>
  anyOf([sql`${review}.staff_id = ${actor.staffId}::uuid`, byOthers(actor, review)]),
);

/** KPI-10: a result exists for the person only once it is published, whatever roles the person holds. */
const visibleResults = ofStaff((actor, review) =>
  allOf([
    anyOf([sql`${review}.staff_id <> ${actor.staffId}::uuid`, sql`${review}.published_at is not null`]),
    anyOf([sql`${review}.staff_id = ${actor.staffId}::uuid`, byOthers(actor, review)]),
  ]),
);

const ofResult = {
  entity: 'PerformanceReview',
  table: 'performance_review',
  visible: visibleResults,
  by: 'review_id',
};

/** An amount tells a grade: it exists for the person with the result. */
const visibleAwards = ofStaff((actor, award) =>
  anyOf([
    allOf([
      sql`${award}.staff_id <> ${actor.staffId}::uuid`,
      inBranches(holding(actor, READS_BONUSES), sql`${award}.branch_id`),
    ]),
    allOf([
      sql`${award}.staff_id = ${actor.staffId}::uuid`,
      sql`(${award}.review_id is null or exists (select 1 from performance_review awarded_review
        where awarded_review.id = ${award}.review_id and awarded_review.published_at is not null))`,
    ]),
  ]),
);

/** What is about a person, for the person and those roles of the branch. */
const aboutPerson = (roles: readonly Role[]): Visible =>
  ofStaff((actor, row) =>
    anyOf([
      sql`${row}.staff_id = ${actor.staffId}::uuid`,
      inBranches(holding(actor, roles), sql`${row}.branch_id`),
    ]),
  );

export const reviewScopes: readonly Scope[] = [
  rootScope('PerformanceReview', 'performance_review', visibleReviews),
  partScope('ReviewEvent', 'review_event', ofResult),
  partScope('ReviewCollection', 'review_collection', ofResult),
  partScope('ReviewLine', 'review_line', ofResult),
  // KPI-5: who said what is nobody's to read.
  systemScope('ReviewInput', 'review_input'),
  rootScope('StaffProbation', 'staff_probation', aboutPerson([Role.HUMAN_RESOURCES])),
  rootScope('StaffCard', 'staff_card', aboutPerson(GIVES_CARDS)),
  rootScope('BonusAward', 'bonus_award', visibleAwards),
];
