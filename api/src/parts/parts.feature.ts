import type { AccessFeature } from '../access/feature.ts';
import { staff } from '../access/permissions.ts';
import { inBranches, partScope, rootScope, type Scope } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { visibleRequests } from '../requests/request-scope.ts';
import { OldPart, OldPartsAct } from './old-part.ts';
import { PartUse } from './part-use.ts';
import { PartsRequisition, RequisitionLine } from './parts-requisition.ts';
import { Replenishment } from './replenishment.ts';
import { ReplenishmentDelay } from './replenishment-delay.ts';
import { onArrival } from '../visits/work/follow-arrival.ts';
import { comeOnSite } from './parts-on-site.ts';

const request = {
  entity: 'RepairRequest',
  table: 'repair_request',
  visible: visibleRequests,
  by: 'request_id',
};

/** What the company does behind a request: for the staff who see the request. */
function behind(entity: string, table: string): Scope {
  const part = partScope(entity, table, request);
  return {
    ...part,
    visible: (actor, alias) =>
      actor.kind === 'STAFF' || actor.kind === 'SYSTEM' ? part.visible(actor, alias) : verbatim('false'),
  };
}

const technician = staff(Role.TECHNICIAN);
const keeper = staff(Role.PARTS_KEEPER);
const readers = staff(
  Role.PARTS_KEEPER,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.ACCOUNTANT,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
);

// DSP-4: what a technician brings along is on site with the technician.
onArrival(comeOnSite);

/** Parts for a request: from the wish to the old part. */
export const parts: AccessFeature = {
  name: 'parts',
  entities: [
    PartsRequisition,
    RequisitionLine,
    PartUse,
    OldPart,
    OldPartsAct,
    Replenishment,
    ReplenishmentDelay,
  ],
  scopes: [
    behind('PartsRequisition', 'parts_requisition'),
    behind('RequisitionLine', 'requisition_line'),
    behind('PartUse', 'part_use'),
    behind('OldPart', 'old_part'),
    // Whoever waits sees until when.
    partScope('Replenishment', 'replenishment', request),
    behind('ReplenishmentDelay', 'replenishment_delay'),
    rootScope('OldPartsAct', 'old_parts_act', (actor, alias) => {
      if (actor.kind === 'SYSTEM') return verbatim('true');
      return actor.kind === 'STAFF'
        ? inBranches(actor, sql`${verbatim(alias)}.branch_id`)
        : verbatim('false');
    }),
  ],
  permissions: {
    'Query.partsRequisitions': readers,
    'Query.myPartsRequisitions': technician,
    'Query.technicianPartsAccount': staff(...(readers.roles ?? []), Role.TECHNICIAN),
    'Query.partUses': readers,
    'Query.oldParts': readers,
    'Query.oldPartsActs': readers,
    'Query.replenishments': readers,
    'Mutation.partsRequisitionSubmit': technician,
    'Mutation.partsRequisitionDecide': staff(Role.SUPERVISOR),
    'Mutation.partsRequisitionIssue': keeper,
    'Mutation.partsReturn': keeper,
    'Mutation.partsOnSiteRecord': technician,
    'Mutation.partUseOnVisit': technician,
    'Mutation.partUseOnCard': technician,
    'Mutation.partUseWriteOff': staff(Role.SUPERVISOR),
    'Mutation.oldPartReceive': keeper,
    'Mutation.oldPartsDispose': keeper,
    'Mutation.warrantyPartsWriteOff': staff(Role.SERVICE_DEPARTMENT),
    'Mutation.replenishmentOrder': keeper,
    'Mutation.replenishmentDecide': staff(Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT),
    'Mutation.replenishmentArrive': keeper,
    'Mutation.replenishmentReschedule': keeper,
  },
  errors: {
    REQUISITION_STEP_REFUSED:
      'PRT-2: the requisition is not in a state from which this step leads on. params: from, to.',
    WAREHOUSE_UNFIT:
      'PRT-2: parts are issued out of, and returned to, a store of the branch of the job; a van is none.',
    PART_NOT_ON_ACCOUNT:
      'PRT-2: so much of it was not issued, or it was issued for another job. params: partCode.',
    PART_NOT_REPORTED: 'PRT-2: neither report nor card says that so much of it was used. params: partCode.',
    WRITE_OFF_STEP_REFUSED: 'PRT-2: it is written off already. params: from, to.',
    WRITE_OFF_UNSIGNED: 'PRT-2: nothing is written off before the customer has signed the report.',
    WRITE_OFF_BY_QUARTER:
      'PRT-3: warranty parts of an authorized center or a dealer are written off by the quarter.',
    OLD_PART_MISSING:
      'PRT-2: nothing is written off before the old part is back. params: partCode, where it was named.',
    OLD_PART_RECEIVED: 'PRT-3: the old part of this use is back already.',
    OLD_PART_STEP_REFUSED: 'PRT-3: the old part was dealt with already. params: from, to.',
    OLD_PARTS_PERIOD_NOT_OVER: 'PRT-3: the month or quarter is not over.',
    OLD_PARTS_PERIOD_DONE: 'PRT-3: that month or quarter was dealt with already.',
    NO_AUTHORIZED_CENTER: 'PRT-3: the quarterly write-off is for centers of another company.',
    NO_DEALER: 'PRT-3: the quarterly write-off is for customers who are dealers.',
    WRITE_OFF_FOR_ONE: 'PRT-3: a write-off is for one authorized center or for one dealer.',
    OLD_PART_OF_OTHER_UNIT:
      'PRT-3: another unit made it, and it goes back to that one with an act of its own. params: partCode.',
    PART_IN_STOCK: 'PRT-4: a store of the branch has it; it is issued and not ordered.',
    PART_NOT_ON_REQUISITION: 'PRT-4: the requisition does not ask for it. params: partCode.',
    REPLENISHMENT_EXISTS: 'PRT-4: it is on order for that requisition already.',
    REPLENISHMENT_STEP_REFUSED:
      'PRT-4: the order is not in a state from which this step leads on. params: from, to.',
    PARTS_NOT_ISSUED: 'DSP-4: the store has not issued all that was asked for, or another technician has it.',
    EXPECTED_AS_BEFORE: 'PRT-4: it is expected on that day already.',
    EXPECTED_IN_PAST: 'PRT-4: what is on order cannot be expected for a day that is over.',
  },
};
