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

/** Who is to visit whom before a contract ends is the branch's own affair. */
const renewalVisible: Visible = (actor, alias) => {
  switch (actor.kind) {
    case 'STAFF':
      return inBranches(actor, sql`${verbatim(alias)}.branch_id`);
    case 'SYSTEM':
      return verbatim('true');
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

const contract = {
  entity: 'MaintenanceContract',
  table: 'maintenance_contract',
  visible: contractVisible,
  by: 'contract_id',
};

export const contractScopes: readonly Scope[] = [
  rootScope('MaintenanceContract', 'maintenance_contract', contractVisible),
  partScope('ContractUnit', 'contract_unit', contract),
  partScope('RenewalNotice', 'renewal_notice', contract),
  rootScope('RenewalVisit', 'renewal_visit', renewalVisible),
];
