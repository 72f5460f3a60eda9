import type { Actor } from '../kernel/actor.ts';
import { type Sql, sql, verbatim } from '../kernel/sql.ts';
import { uploaderScope } from './file-routes.ts';
import { inBranches, rootScope, type Scope, systemScope } from './scopes.ts';

/** What hangs on an account is for whoever is signed in with it. */
const ofOwnAccount =
  (column: string) =>
  (actor: Actor, alias: string): Sql => {
    switch (actor.kind) {
      case 'SYSTEM':
        return verbatim('true');
      case 'CUSTOMER':
      case 'STAFF':
        return sql`${verbatim(`${alias}.${column}`)} = ${actor.accountId}`;
      case 'LINK':
      case 'ANONYMOUS':
        return verbatim('false');
    }
  };

export const accessScopes: readonly Scope[] = [
  rootScope('Account', 'user_account', ofOwnAccount('id')),
  rootScope('AccountCustomer', 'account_customer', ofOwnAccount('account_id')),
  rootScope('AccountSession', 'account_session', ofOwnAccount('account_id')),
  rootScope('AccountCredential', 'account_credential', ofOwnAccount('account_id')),
  rootScope('ApiKey', 'api_key', ofOwnAccount('account_id')),
  systemScope('RoleAssignment', 'role_assignment'),
  systemScope('Verification', 'verification'),
  systemScope('AttemptCount', 'attempt_count'),
  systemScope('SecurityEvent', 'security_event'),
  // REC-4: the history of a branch's records is for those who lead or administer it; the company's own is for headquarters.
  rootScope('ChangeRecord', 'change_record', (actor, alias) => {
    if (actor.kind === 'SYSTEM') return verbatim('true');
    return actor.kind === 'STAFF' ? inBranches(actor, sql`${verbatim(alias)}.branch_id`) : verbatim('false');
  }),
  systemScope('IdempotencyKey', 'idempotency_key'),
  systemScope('OutboxMessage', 'outbox_message'),
  uploaderScope,
];
