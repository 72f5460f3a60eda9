import { inBranches, partScope, rootScope, type Scope, type Visible } from '../access/scopes.ts';
import { sql, verbatim } from '../kernel/sql.ts';

/** Customers see their own contracts, staff those of their branches. */
const contractVisible: Visible = (actor, alias) => {
  const row = verbatim(alias);
  switch (actor.kind) {
    case 'CUSTOMER':
      return sql`${row}.customer_id = any(${actor.customerIds}::uuid[])`;
    case 'STAFF':
      return inBranches(actor, sql`${row}.branch_id`);
    case 'SYSTEM':
      return verbatim('true');
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

export const contractScopes: readonly Scope[] = [
  rootScope('MaintenanceContract', 'maintenance_contract', contractVisible),
  partScope('ContractUnit', 'contract_unit', {
    entity: 'MaintenanceContract',
    table: 'maintenance_contract',
    visible: contractVisible,
    by: 'contract_id',
  }),
];
