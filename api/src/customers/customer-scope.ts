import { inBranches, partScope, rootScope, type Scope, systemScope, type Visible } from '../access/scopes.ts';
import { sql, verbatim } from '../kernel/sql.ts';

/** Customers see themselves, staff the customers at home in their branches. Requests add those they are about. */
const customerVisible: Visible = (actor, alias) => {
  const row = verbatim(alias);
  switch (actor.kind) {
    case 'CUSTOMER':
      return sql`${row}.id = any(${actor.customerIds}::uuid[])`;
    case 'STAFF':
      return inBranches(actor, sql`${row}.home_branch_id`);
    case 'SYSTEM':
      return verbatim('true');
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

const owner = { entity: 'Customer', table: 'customer', visible: customerVisible, by: 'customer_id' };

export const customerScopes: readonly Scope[] = [
  rootScope('Customer', 'customer', customerVisible),
  partScope('CustomerContact', 'customer_contact', owner),
  partScope('CustomerAddress', 'customer_address', owner),
  systemScope('RecordView', 'record_view'),
];
