import { type Actor, branchesOf, Role } from '../kernel/actor.ts';
import { allOf, anyOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import { READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { inBranches, partScope, rootScope, type Scope, seenBy, type Visible } from '../access/scopes.ts';

/**
 * Which requests exist for whom: a customer's own; those of the branch for its staff; for a technician those to which they
 * were ever sent; for a link holder the one that the link opens.
 */
export function visibleRequests(actor: Actor, alias: string): Sql {
  const request = verbatim(alias);
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'CUSTOMER':
      return sql`${request}.customer_id = any(${actor.customerIds}::uuid[])`;
    case 'LINK':
      return sql`${request}.id = ${actor.requestId}`;
    case 'ANONYMOUS':
      return verbatim('false');
    case 'STAFF': {
      const office = branchesOf(
        actor,
        Object.values(Role).filter((role) => role !== Role.TECHNICIAN),
      );
      if (office.all) return verbatim('true');
      const field = branchesOf(actor, [Role.TECHNICIAN]);
      const ways: Sql[] = [];
      if (office.branchIds.length) ways.push(sql`${request}.branch_id = any(${office.branchIds}::uuid[])`);
      if (field.branchIds.length) {
        ways.push(
          allOf([
            sql`${request}.technician_ids @> array[${actor.staffId}]::uuid[]`,
            // Says what the index is limited to.
            sql`${request}.technician_ids <> '{}'`,
            sql`${request}.branch_id = any(${field.branchIds}::uuid[])`,
          ]),
        );
      }
      return anyOf(ways);
    }
  }
}

/** The same for pictures, which nobody sees who does not read the request. */
export const requestsOfReaders = seenBy(staff(...READERS_OF_REQUESTS, Role.TECHNICIAN), visibleRequests);

const request = {
  entity: 'RepairRequest',
  table: 'repair_request',
  visible: visibleRequests,
  by: 'request_id',
};

/** What another branch's own requests open to its staff: the customer and the unit that they are about. */
function through(table: string, column: string, entity: string): Scope {
  return rootScope(entity, table, (actor, alias) => {
    if (actor.kind !== 'STAFF' && actor.kind !== 'LINK') return verbatim('false');
    const inner = `request_of_${table}`;
    return sql`exists (select 1 from repair_request ${verbatim(inner)} where ${verbatim(inner)}.${verbatim(column)} = ${verbatim(alias)}.id and ${visibleRequests(actor, inner)})`;
  });
}

const contacts = partScope('ContactEntry', 'contact_entry', request);

/** Customers read of the contacts with themselves, and no notes of the staff (INT-9). */
const contactsOfReaders: Visible = (actor, alias) => {
  const ofRequest = contacts.visible(actor, alias);
  if (actor.kind === 'STAFF' || actor.kind === 'SYSTEM') return ofRequest;
  return allOf([ofRequest, verbatim(`${alias}.party = 'CUSTOMER' and not ${alias}.internal`)]);
};

/** INT-8: a branch keeps what it passed on, and has what came to it; customers read of it in the course of the request. */
const passedOn: Visible = (actor, alias) => {
  if (actor.kind === 'SYSTEM') return verbatim('true');
  if (actor.kind !== 'STAFF') return verbatim('false');
  return anyOf([
    inBranches(actor, verbatim(`${alias}.from_branch_id`)),
    inBranches(actor, verbatim(`${alias}.to_branch_id`)),
  ]);
};

export const requestScopes: readonly Scope[] = [
  rootScope('RepairRequest', 'repair_request', visibleRequests),
  partScope('RequestEvent', 'request_event', request),
  partScope('ServiceTarget', 'service_target', request),
  partScope('TargetPause', 'target_pause', request),
  partScope('EntitlementDecision', 'entitlement_decision', request),
  partScope('ServiceVoucher', 'service_voucher', request),
  partScope('VehicleFault', 'vehicle_fault', request),
  partScope('QualityParticulars', 'quality_particulars', request),
  { ...contacts, visible: contactsOfReaders },
  rootScope('Referral', 'referral', passedOn),
  through('customer', 'customer_id', 'Customer'),
  through('asset', 'asset_id', 'Asset'),
  rootScope('StoredFile', 'stored_file', (actor, alias) =>
    actor.kind === 'ANONYMOUS'
      ? verbatim('false')
      : sql`exists (select 1 from repair_request photographed where photographed.photo_ids @> array[${verbatim(alias)}.id]
          and photographed.photo_ids <> '{}' and ${requestsOfReaders(actor, 'photographed')})`,
  ),
];
