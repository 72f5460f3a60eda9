import { inBranches, partScope, rootScope, type Scope, systemScope } from '../access/scopes.ts';
import { type Actor, Role, type StaffActor } from '../kernel/actor.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';

/** Who sees that a call was asked about, and whether it was answered: whoever talks to customers about their calls. */
export const SEES_SURVEYS: readonly Role[] = [
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
];

/** Who sees what was answered: whoever has to act on it. */
export const SEES_ANSWERS: readonly Role[] = [Role.SUPERVISOR, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT];

/** Surveys of the branches in which a person holds one of the roles, but none about the person (SUR-4). */
function aboutOthers(actor: StaffActor, roles: readonly Role[], alias: string): Sql {
  const survey = verbatim(alias);
  const reader = { ...actor, assignments: actor.assignments.filter((a) => roles.includes(a.role)) };
  return allOf([
    inBranches(reader, sql`${survey}.branch_id`),
    sql`not (${survey}.technician_ids @> array[${actor.staffId}]::uuid[])`,
  ]);
}

function visibleTo(roles: readonly Role[]): (actor: Actor, alias: string) => Sql {
  return (actor, alias) => {
    const survey = verbatim(alias);
    switch (actor.kind) {
      case 'SYSTEM':
        return verbatim('true');
      case 'CUSTOMER':
        return sql`${survey}.customer_id = any(${actor.customerIds}::uuid[])`;
      case 'LINK':
        return sql`${survey}.request_id = ${actor.requestId}::uuid`;
      case 'STAFF':
        return aboutOthers(actor, roles, alias);
      case 'ANONYMOUS':
        return verbatim('false');
    }
  };
}

const answersVisible = visibleTo(SEES_ANSWERS);

/** Who has customers called back; nobody where they were sent themselves: the reason tells what was answered (SUR-4). */
export const SEES_FOLLOW_UPS: readonly Role[] = [
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
];

function followUpVisible(actor: Actor, alias: string): Sql {
  if (actor.kind === 'SYSTEM') return verbatim('true');
  if (actor.kind !== 'STAFF') return verbatim('false');
  const row = verbatim(alias);
  const reader = { ...actor, assignments: actor.assignments.filter((a) => SEES_FOLLOW_UPS.includes(a.role)) };
  return allOf([
    inBranches(reader, sql`${row}.branch_id`),
    sql`not exists (select 1 from repair_request followed_request where followed_request.id = ${row}.request_id
      and followed_request.technician_ids @> array[${actor.staffId}]::uuid[])`,
  ]);
}

const surveysVisible = visibleTo(SEES_SURVEYS);

export const surveyScopes: readonly Scope[] = [
  rootScope('FollowUpCall', 'follow_up_call', followUpVisible),
  partScope('FollowUpCallEntry', 'follow_up_call_entry', {
    entity: 'FollowUpCall',
    table: 'follow_up_call',
    visible: followUpVisible,
    by: 'follow_up_id',
  }),
  partScope('SurveyDelivery', 'survey_delivery', {
    entity: 'Survey',
    table: 'survey',
    visible: surveysVisible,
    by: 'survey_id',
  }),
  rootScope('SurveyPreference', 'survey_preference', (actor, alias) => {
    const row = verbatim(alias);
    switch (actor.kind) {
      case 'SYSTEM':
        return verbatim('true');
      case 'CUSTOMER':
        return sql`${row}.customer_id = any(${actor.customerIds}::uuid[])`;
      case 'STAFF':
        return inBranches(actor, sql`${row}.branch_id`);
      case 'LINK':
      case 'ANONYMOUS':
        return verbatim('false');
    }
  }),
  systemScope('RatingBatch', 'rating_batch'),
  rootScope('Survey', 'survey', surveysVisible),
  rootScope('SurveyAnswer', 'survey_answer', (actor, alias) =>
    actor.kind === 'SYSTEM'
      ? verbatim('true')
      : sql`exists (select 1 from survey answered_survey where answered_survey.id = ${verbatim(alias)}.survey_id
          and ${answersVisible(actor, 'answered_survey')})`,
  ),
];
