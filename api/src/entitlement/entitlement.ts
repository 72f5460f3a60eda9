import { registerEnumType } from 'type-graphql';

/** Who pays for a job (ENT-1). */
export enum ServiceCategory {
  PAID = 'PAID',
  CONTRACT = 'CONTRACT',
  WARRANTY = 'WARRANTY',
  INTERNAL = 'INTERNAL',
}

/** What the diagnosis found behind a fault (ENT-3). */
export enum FaultCause {
  DESIGN_OR_MANUFACTURE = 'DESIGN_OR_MANUFACTURE',
  STORAGE_OR_TRANSPORT = 'STORAGE_OR_TRANSPORT',
  CUSTOMER_CAUSE = 'CUSTOMER_CAUSE',
}

/** Why a request has its category; apps translate by this code. */
export enum EntitlementReason {
  IN_WARRANTY = 'IN_WARRANTY',
  WARRANTY_EXPIRED = 'WARRANTY_EXPIRED',
  NO_PROOF_OF_PURCHASE = 'NO_PROOF_OF_PURCHASE',
  PROOF_NOT_YET_VERIFIED = 'PROOF_NOT_YET_VERIFIED',
  PRODUCT_NOT_IN_WARRANTY_LIST = 'PRODUCT_NOT_IN_WARRANTY_LIST',
  NOT_YET_STARTED = 'NOT_YET_STARTED',
  CUSTOMER_CAUSED = 'CUSTOMER_CAUSED',
  COVERED_BY_CONTRACT = 'COVERED_BY_CONTRACT',
  NO_UNIT = 'NO_UNIT',
  UNVERIFIED_UNIT = 'UNVERIFIED_UNIT',
  UNIT_REPLACED = 'UNIT_REPLACED',
  SUPERVISOR_OVERRIDE = 'SUPERVISOR_OVERRIDE',
  INTERNAL_WORK = 'INTERNAL_WORK',
}

registerEnumType(ServiceCategory, {
  name: 'ServiceCategory',
  description: 'Who pays for a job.',
  valuesConfig: {
    PAID: { description: 'The customer pays.' },
    CONTRACT: { description: 'A maintenance contract of the unit covers it, as far as the contract goes.' },
    WARRANTY: { description: 'Covered lines cost the customer nothing.' },
    INTERNAL: { description: "The company's own work; never a customer's request." },
  },
});

registerEnumType(FaultCause, {
  name: 'FaultCause',
  description: 'The cause of a fault as the diagnosis records it.',
  valuesConfig: {
    DESIGN_OR_MANUFACTURE: { description: 'A product quality fault.' },
    STORAGE_OR_TRANSPORT: { description: 'A product quality fault.' },
    CUSTOMER_CAUSE: { description: 'No quality fault: the job becomes PAID even inside the warranty.' },
  },
});

registerEnumType(EntitlementReason, {
  name: 'EntitlementReason',
  description: 'Why a request has its service category. `explanation` beside it says the same in words.',
  valuesConfig: {
    PROOF_NOT_YET_VERIFIED: {
      description:
        'A proof of purchase was sent and waits for a clerk; the category is derived again after that.',
    },
    NOT_YET_STARTED: {
      description: 'The warranty begins later, for project goods with final acceptance.',
    },
    NO_UNIT: { description: 'The request names no unit, so nothing can cover it.' },
    UNVERIFIED_UNIT: { description: 'A claimed unit that no clerk has verified yet.' },
    UNIT_REPLACED: {
      description: 'ENT-8: another unit has taken its place under warranty; nothing covers the old one.',
    },
    SUPERVISOR_OVERRIDE: {
      description: 'Decided by a supervisor with a reason; the derivation stays on record.',
    },
  },
});
