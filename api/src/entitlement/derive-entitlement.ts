import { EntitlementReason, FaultCause, ServiceCategory } from './entitlement.ts';

/** A calendar date in the branch's zone. */
type LocalDate = Temporal.PlainDate | string;

/** What repairs or consumables are charged at once the warranty does not carry them (ENT-5); part of the term. */
export type ChargeBasis = 'COST_OF_MATERIALS' | 'PRODUCTION_COST' | 'LOWEST_COST_PRICE' | 'PRICE_LIST';

/** First and last day of a warranty, both included. */
interface WarrantyPeriod {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

export interface UnitFacts {
  /** Whether a clerk has verified that this is the customer's unit. */
  readonly verified: boolean;
  readonly proof: 'NONE' | 'SUBMITTED' | 'VERIFIED' | 'REJECTED';
  /** False for a product outside the warranty list. */
  readonly inWarrantyList: boolean;
  /** See `warrantyPeriod` in catalog/; absent while nothing is known that it could be counted from. */
  readonly warranty?: WarrantyPeriod;
  /** Goods of a project, whose warranty only begins with final acceptance. */
  readonly projectGoods?: boolean;
  /** ENT-8: since when, a day of the branch's zone, another unit has its place; absent while none has on that date. */
  readonly replacedOn?: string;
  /** What the warranty term promises for life, after expiry and for faults the customer caused. */
  readonly afterExpiry?: { readonly repair: ChargeBasis; readonly consumables: ChargeBasis };
}

export interface ContractFacts {
  readonly number: string;
  /** First and last day, both included. */
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly coversLabour: boolean;
  readonly coversParts: boolean;
}

/** A customer's request, as far as it decides who pays. */
export interface RequestFacts {
  /** The date of the call in the branch's zone. */
  readonly on: LocalDate;
  readonly unit?: UnitFacts;
  /** The maintenance contracts that name the unit. */
  readonly contracts?: readonly ContractFacts[];
  /** Once the diagnosis has recorded it. */
  readonly cause?: FaultCause;
  readonly ownWork?: never;
}

/** Work of the company for itself: inspection of work, parts keeping, tool care, training. */
export interface OwnWorkFacts {
  readonly ownWork: true;
  /** There was no call: own work has no customer. */
  readonly on?: never;
}

/** The values a reason is explained with; plain data, so that a decision can be stored as it is. */
export interface EntitlementParams {
  readonly startsOn?: string;
  readonly endsOn?: string;
  readonly daysLeft?: number;
  readonly contractNumber?: string;
  readonly coversLabour?: boolean;
  readonly coversParts?: boolean;
  /** The proof that was sent was not accepted. */
  readonly proofRejected?: boolean;
  /** Another unit took its place on that day. */
  readonly replacedOn?: string;
  readonly repairBasis?: ChargeBasis;
  readonly consumablesBasis?: ChargeBasis;
}

export interface EntitlementOutcome {
  readonly category: ServiceCategory;
  readonly reason: EntitlementReason;
  readonly params: EntitlementParams;
}

/**
 * Who pays for a request and why: WARRANTY before CONTRACT before PAID (ENT-1). A fault the customer caused is PAID
 * whatever would have covered it (ENT-3). INTERNAL comes from own work alone; a customer's request cannot reach it.
 */
export function deriveEntitlement(facts: RequestFacts | OwnWorkFacts): EntitlementOutcome {
  if (facts.ownWork) return outcome(ServiceCategory.INTERNAL, EntitlementReason.INTERNAL_WORK);
  if (facts.cause === FaultCause.CUSTOMER_CAUSE) {
    return outcome(ServiceCategory.PAID, EntitlementReason.CUSTOMER_CAUSED, basisOf(facts.unit));
  }
  // Neither warranty nor contract is about a unit that is no longer the customer's to use (ENT-8).
  if (facts.unit?.replacedOn) {
    return outcome(ServiceCategory.PAID, EntitlementReason.UNIT_REPLACED, {
      replacedOn: facts.unit.replacedOn,
    });
  }
  const on = Temporal.PlainDate.from(facts.on);
  const warranty = judgeWarranty(facts.unit, on);
  if (warranty.category === ServiceCategory.WARRANTY) return warranty;
  const contract = coveringContract(facts.contracts ?? [], on);
  if (!contract) return warranty;
  return outcome(ServiceCategory.CONTRACT, EntitlementReason.COVERED_BY_CONTRACT, {
    contractNumber: contract.number,
    startsOn: contract.startsOn.toString(),
    endsOn: contract.endsOn.toString(),
    coversLabour: contract.coversLabour,
    coversParts: contract.coversParts,
  });
}

/** WARRANTY, or PAID with the reason that helps the customer most. */
function judgeWarranty(unit: UnitFacts | undefined, on: Temporal.PlainDate): EntitlementOutcome {
  const paid = (reason: EntitlementReason, params?: EntitlementParams): EntitlementOutcome =>
    outcome(ServiceCategory.PAID, reason, params);
  if (!unit) return paid(EntitlementReason.NO_UNIT);
  if (!unit.inWarrantyList) return paid(EntitlementReason.PRODUCT_NOT_IN_WARRANTY_LIST);
  const period = unit.warranty && {
    startsOn: unit.warranty.startsOn.toString(),
    endsOn: unit.warranty.endsOn.toString(),
  };
  // Where even the claimed dates are over, asking for a proof would send the customer searching in vain.
  if (period && daysLeft(on, period.endsOn) === 0) {
    return paid(EntitlementReason.WARRANTY_EXPIRED, { ...period, ...basisOf(unit) });
  }
  if (unit.proof === 'SUBMITTED') return paid(EntitlementReason.PROOF_NOT_YET_VERIFIED, period);
  if (!unit.verified) return paid(EntitlementReason.UNVERIFIED_UNIT);
  if (unit.proof === 'REJECTED') return paid(EntitlementReason.NO_PROOF_OF_PURCHASE, { proofRejected: true });
  if (unit.proof === 'NONE') return paid(EntitlementReason.NO_PROOF_OF_PURCHASE);
  if (!period && !unit.projectGoods) return paid(EntitlementReason.NO_PROOF_OF_PURCHASE);
  if (!period || Temporal.PlainDate.compare(on, period.startsOn) < 0) {
    return paid(EntitlementReason.NOT_YET_STARTED, period);
  }
  return outcome(ServiceCategory.WARRANTY, EntitlementReason.IN_WARRANTY, {
    ...period,
    daysLeft: daysLeft(on, period.endsOn),
  });
}

/** Of the contracts in force the one that covers most, then the one that lasts longest. */
function coveringContract(
  contracts: readonly ContractFacts[],
  on: Temporal.PlainDate,
): ContractFacts | undefined {
  const covers = (contract: ContractFacts): number =>
    Number(contract.coversLabour) + Number(contract.coversParts);
  return contracts
    .filter(
      (contract) =>
        // One for visits only covers no repair.
        covers(contract) > 0 &&
        Temporal.PlainDate.compare(contract.startsOn, on) <= 0 &&
        Temporal.PlainDate.compare(on, contract.endsOn) <= 0,
    )
    .sort(
      (a, b) =>
        covers(b) - covers(a) ||
        Temporal.PlainDate.compare(b.endsOn, a.endsOn) ||
        (a.number < b.number ? -1 : 1),
    )[0];
}

/** Days on which cover still holds, `on` counted: 1 on the last day, 0 when it is over. */
export function daysLeft(on: LocalDate, endsOn: LocalDate): number {
  return Math.max(0, Temporal.PlainDate.from(on).until(endsOn, { largestUnit: 'day' }).days + 1);
}

function basisOf(unit: UnitFacts | undefined): EntitlementParams {
  if (!unit?.afterExpiry) return {};
  return { repairBasis: unit.afterExpiry.repair, consumablesBasis: unit.afterExpiry.consumables };
}

function outcome(
  category: ServiceCategory,
  reason: EntitlementReason,
  params: EntitlementParams = {},
): EntitlementOutcome {
  return { category, reason, params };
}
