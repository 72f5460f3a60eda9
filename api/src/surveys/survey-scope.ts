import { inBranches, rootScope, type Scope, systemScope } from '../access/scopes.ts';
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

export const surveyScopes: readonly Scope[] = [
  systemScope('RatingBatch', 'rating_batch'),
  rootScope('Survey', 'survey', visibleTo(SEES_SURVEYS)),
  rootScope('SurveyAnswer', 'survey_answer', (actor, alias) =>
    actor.kind === 'SYSTEM'
      ? verbatim('true')
      : sql`exists (select 1 from survey answered_survey where answered_survey.id = ${verbatim(alias)}.survey_id
          and ${answersVisible(actor, 'answered_survey')})`,
  ),
];
