import type { AccessFeature } from '../access/feature.ts';
import { customer, either, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { partScope, rootScope, type Scope } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { onRepairCardOf } from '../parts/repair-card-of.ts';
import { requestsOfReaders, visibleRequests } from '../requests/request-scope.ts';
import { onWorkElsewhere } from '../visits/voucher/work-elsewhere.ts';
import { checkCustody } from './custody/check-custody.ts';
import { CustodyEntry } from './custody/custody-entry.ts';
import { CustodyReceipt } from './custody/custody-receipt.ts';
import { CustodySignature } from './custody/custody-signature.ts';
import { UnitCustody } from './custody/unit-custody.ts';
import { documentRoutes } from './documents/papers.ts';
import { RepairInspection, RepairPromise, RepairWork } from './repair/card-records.ts';
import { cardOfJob } from './repair/card-of-job.ts';
import { raiseLateCards } from './repair/raise-late-cards.ts';
import { RepairCard } from './repair/repair-card.ts';
import { voucherOfWorkshop } from './voucher-of-workshop.ts';

const technician = staff(Role.TECHNICIAN);
const clerk = staff(Role.CLERK);
const supervisor = staff(Role.SUPERVISOR);
const office = staff(...READERS_OF_REQUESTS);
const atWork = staff(...READERS_OF_REQUESTS, Role.TECHNICIAN);
const readers = either(customer, atWork);

const request = {
  entity: 'RepairRequest',
  table: 'repair_request',
  visible: visibleRequests,
  by: 'request_id',
};

/** Where a unit is concerns whoever may see any of its jobs: a second one must know that it is away. */
const custodyScope: Scope = {
  entity: 'UnitCustody',
  table: 'unit_custody',
  kind: 'PART',
  visible: (actor, alias) =>
    actor.kind === 'SYSTEM'
      ? verbatim('true')
      : sql`exists (select 1 from repair_request job_of_unit where job_of_unit.asset_id = ${verbatim(alias)}.asset_id and ${visibleRequests(actor, 'job_of_unit')})`,
};

onWorkElsewhere(voucherOfWorkshop);
onRepairCardOf(cardOfJob);

/** What customers hand over: receipt, goods register, repair card, inspection, return. */
export const workshop: AccessFeature = {
  name: 'workshop',
  entities: [
    CustodyReceipt,
    CustodySignature,
    UnitCustody,
    CustodyEntry,
    RepairCard,
    RepairWork,
    RepairInspection,
    RepairPromise,
  ],
  scopes: [
    partScope('CustodyReceipt', 'custody_receipt', request),
    partScope('CustodySignature', 'custody_signature', request),
    custodyScope,
    partScope('CustodyEntry', 'custody_entry', request),
    partScope('RepairCard', 'repair_card', request),
    partScope('RepairWork', 'repair_work', request),
    partScope('RepairInspection', 'repair_inspection', request),
    partScope('RepairPromise', 'repair_promise', request),
    // A signature's picture is seen with the receipt that it signs.
    rootScope('StoredFile', 'stored_file', (actor, alias) =>
      actor.kind === 'ANONYMOUS'
        ? verbatim('false')
        : sql`exists (select 1 from custody_signature handed join repair_request handed_for on handed_for.id = handed.request_id
            where handed.image_file_id = ${verbatim(alias)}.id and ${requestsOfReaders(actor, 'handed_for')})`,
    ),
  ],
  permissions: {
    'Query.custody': office,
    'Query.goodsRegister': office,
    'Query.repairCards': office,
    'Query.myRepairCards': technician,
    'Query.repairCard': readers,
    'Query.scannedCode': readers,
    'Mutation.unitTakeIn': technician,
    'Mutation.unitBookIn': clerk,
    'Mutation.unitReturnPlan': clerk,
    'Mutation.unitBookOut': clerk,
    'Mutation.unitReturn': staff(Role.TECHNICIAN, Role.CLERK),
    'Mutation.repairCardRecord': technician,
    'Mutation.repairCardFinish': technician,
    'Mutation.repairCardInspect': supervisor,
    'Mutation.repairCardPromise': staff(Role.SUPERVISOR, Role.TECHNICIAN),
    'Mutation.repairCardAssign': supervisor,
    'CustodySignature.image': readers,
    'ScannedCode.unit': either(customer, office),
    'Route.repairCardTag': atWork,
    'Route.custodyReceipt': readers,
    'Route.unitLabel': either(customer, office),
  },
  errors: {
    CUSTODY_UNIT_UNKNOWN: 'WKS-1: the request names no unit on file; register it first, then take it away.',
    CUSTODY_RECEIPT_EXISTS: 'WKS-6: the unit is with us already, under a receipt that is live.',
    CUSTODY_STEP_REFUSED: 'The unit is not where this step takes it from. params: from, to.',
    REPAIR_STEP_REFUSED: 'The repair card is not in a state from which this step leads on. params: from, to.',
    REPAIR_NOT_RECORDED: 'WKS-2: no work is on the card yet; record minutes and parts first.',
    RETURN_BEFORE_INSPECTION: 'WKS-3: nothing is returned before a supervisor has passed the repair.',
    RECEIPT_MISSING:
      "WKS-3: the receipt has to come back, or the customer's signed declaration that it is lost.",
    RECEIPT_WRONG: 'WKS-3: what was read is not the receipt of this unit.',
    WORKSHOP_TIME_IN_PAST: 'A planned finish or return cannot lie in the past.',
  },
  jobs: [raiseLateCards, checkCustody],
  routes: [documentRoutes],
};
