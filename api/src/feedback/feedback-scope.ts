import { inBranches, partScope, rootScope, type Scope, type Visible } from '../access/scopes.ts';
import { type Actor, Role, type StaffActor } from '../kernel/actor.ts';
import { allOf, anyOf, type Sql, sql, verbatim } from '../kernel/sql.ts';

/** Who handles complaints, or takes them down. */
export const SEES_FEEDBACK: readonly Role[] = [
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
];

/** Who answers for what becomes of them. */
export const LEADS_FEEDBACK: readonly Role[] = [
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
];

/** Cases of the branches in which a person holds a role, and those for which the person was named; never about the person. */
function aboutOthers(actor: StaffActor, alias: string): Sql {
  const feedback = verbatim(alias);
  const reader = { ...actor, assignments: actor.assignments.filter((a) => SEES_FEEDBACK.includes(a.role)) };
  const named = sql`${actor.staffId}::uuid in (${feedback}.delegate_id, ${feedback}.investigator_id, ${feedback}.meeting_person_id)`;
  return allOf([
    reader.assignments.length > 0
      ? anyOf([inBranches(reader, sql`${feedback}.branch_id`), named])
      : verbatim('false'),
    sql`not (${feedback}.technician_ids @> array[${actor.staffId}]::uuid[])`,
  ]);
}

function visibleFeedback(actor: Actor, alias: string): Sql {
  const feedback = verbatim(alias);
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'CUSTOMER':
      return sql`${feedback}.customer_id = any(${actor.customerIds}::uuid[])`;
    case 'LINK':
      return sql`${feedback}.request_id = ${actor.requestId}::uuid`;
    case 'STAFF':
      return aboutOthers(actor, alias);
    case 'ANONYMOUS':
      return verbatim('false');
  }
}

const feedback = { entity: 'Feedback', table: 'feedback', visible: visibleFeedback, by: 'feedback_id' };

/** What stays between ourselves. */
function forStaff(scope: Scope): Scope {
  return {
    ...scope,
    visible: (actor, alias) =>
      actor.kind === 'STAFF' || actor.kind === 'SYSTEM' ? scope.visible(actor, alias) : verbatim('false'),
  };
}

/** Actions of one's branches, and one's own; none of a case about oneself. */
const visibleActions: Visible = (actor, alias) => {
  const action = verbatim(alias);
  if (actor.kind === 'SYSTEM') return verbatim('true');
  if (actor.kind !== 'STAFF') return verbatim('false');
  const reader = { ...actor, assignments: actor.assignments.filter((a) => LEADS_FEEDBACK.includes(a.role)) };
  if (reader.assignments.length === 0) return verbatim('false');
  return allOf([
    anyOf([inBranches(reader, sql`${action}.branch_id`), sql`${action}.owner_id = ${actor.staffId}::uuid`]),
    sql`not exists (select 1 from feedback acted_on where acted_on.id = ${action}.feedback_id
      and acted_on.technician_ids @> array[${actor.staffId}]::uuid[])`,
  ]);
};

export const feedbackScopes: readonly Scope[] = [
  rootScope('Feedback', 'feedback', visibleFeedback),
  rootScope('CorrectiveAction', 'corrective_action', visibleActions),
  partScope('FeedbackEvent', 'feedback_event', feedback),
  partScope('FeedbackLetter', 'feedback_letter', feedback),
  forStaff(partScope('FeedbackMeeting', 'feedback_meeting', feedback)),
  forStaff(partScope('FollowUp', 'feedback_follow_up', feedback)),
  forStaff(partScope('FeedbackPenalty', 'feedback_penalty', feedback)),
  forStaff(partScope('AccidentNotice', 'accident_notice', feedback)),
];
