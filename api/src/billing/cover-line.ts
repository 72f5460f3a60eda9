import { ServiceCategory } from '../entitlement/entitlement.ts';
import { BillLineKind } from './bill-line.ts';

/** What a maintenance contract of the unit carries on the day of the call. */
export interface ContractCover {
  readonly labour: boolean;
  readonly parts: boolean;
}

/**
 * BIL-3: who pays for one line of a job: nothing is asked for what the warranty covers, the contract carries labour (and the
 * way) or parts as it says, and the rest the customer pays.
 */
export function payerOf(
  job: ServiceCategory,
  kind: BillLineKind,
  contract: ContractCover,
  notCoveredReason: string | null,
): ServiceCategory {
  if (job === ServiceCategory.INTERNAL) return ServiceCategory.INTERNAL;
  if (notCoveredReason) return ServiceCategory.PAID;
  if (job === ServiceCategory.WARRANTY) return ServiceCategory.WARRANTY;
  if (job === ServiceCategory.PAID) return ServiceCategory.PAID;
  switch (kind) {
    case BillLineKind.LABOUR:
    case BillLineKind.TRAVEL:
      return contract.labour ? ServiceCategory.CONTRACT : ServiceCategory.PAID;
    case BillLineKind.PART:
      return contract.parts ? ServiceCategory.CONTRACT : ServiceCategory.PAID;
    case BillLineKind.OTHER:
    case BillLineKind.REDUCTION:
      return ServiceCategory.PAID;
  }
}
