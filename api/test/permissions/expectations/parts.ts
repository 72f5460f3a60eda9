import type { Expectations } from '../cells.ts';

const READERS = 'PARTS_KEEPER SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';
const readers = { inBranch: READERS };
const keeper = { inBranch: 'PARTS_KEEPER' };

/** A technician who was sent before still reads the request; the visit, or the card, is another one's. */
const nobody = {};

/** Parts for a request: from the wish to the old part. */
export const parts: Expectations = {
  'Query.partsRequisitions': readers,
  'Query.myPartsRequisitions': { own: 'TECHNICIAN' },
  'Query.technicianPartsAccount': { own: 'TECHNICIAN', inBranch: READERS },
  'Query.partUses': readers,
  'Query.oldParts': readers,
  'Query.oldPartsActs': readers,
  'Query.replenishments': readers,
  'Mutation.partsRequisitionSubmit': { own: 'TECHNICIAN' },
  'Mutation.partsRequisitionDecide': { inBranch: 'SUPERVISOR' },
  'Mutation.partsRequisitionIssue': keeper,
  'Mutation.partsRequisitionIssue (out of which store)': keeper,
  'Mutation.partsReturn': keeper,
  'Mutation.partsReturn (into which store)': keeper,
  'Mutation.partsOnSiteRecord': { own: 'TECHNICIAN' },
  'Mutation.partsOnSiteRecord (of a colleague)': nobody,
  'Mutation.partUseOnVisit': { own: 'TECHNICIAN' },
  'Mutation.partUseOnVisit (of a colleague)': nobody,
  'Mutation.partUseOnCard': { own: 'TECHNICIAN' },
  'Mutation.partUseOnCard (of a colleague)': nobody,
  'Mutation.partUseWriteOff': { inBranch: 'SUPERVISOR' },
  'Mutation.oldPartReceive': keeper,
  'Mutation.oldPartsDispose': keeper,
  'Mutation.warrantyPartsWriteOff': { inBranch: 'SERVICE_DEPARTMENT' },
  'Mutation.warrantyPartsWriteOff (of a dealer)': { inBranch: 'SERVICE_DEPARTMENT' },
  'Mutation.replenishmentOrder': keeper,
  'Mutation.replenishmentDecide': { inBranch: 'BRANCH_MANAGER SERVICE_DEPARTMENT' },
  'Mutation.replenishmentReschedule': keeper,
  'Mutation.replenishmentArrive': keeper,
  'Mutation.replenishmentArrive (into which store)': keeper,
};
