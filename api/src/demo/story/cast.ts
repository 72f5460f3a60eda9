import type { BranchKey } from '../company/branches.ts';
import type { PartCode } from '../company/catalog.ts';
import type { CustomerKey } from '../company/customers.ts';
import type { Company } from '../company/found-company.ts';
import type { Served } from '../company/register-customers.ts';
import type { Stage } from './stage.ts';
import type { BranchDays } from './timeline.ts';

/** Everybody and everything that a tale needs. */
export interface Cast {
  readonly stage: Stage;
  readonly company: Company;
  readonly served: Served;
  readonly days: Readonly<Record<BranchKey, BranchDays>>;
}

/** Whose call it is: a customer on file, with the place where the unit stands. */
interface Caller {
  readonly customer: CustomerKey;
  /** Left out: nothing that is on file. */
  readonly unit?: string;
  /** Instead: a unit that came to the file in the story. */
  readonly assetId?: string;
  readonly fault: string;
  readonly faultType: string;
  readonly kind?: string;
}

export interface TakenCall extends Caller {
  readonly channel?: 'PHONE' | 'LETTER' | 'EMAIL' | 'WALK_IN';
  readonly grade?: 'EMERGENCY' | 'HIGH' | 'NORMAL';
  readonly receivedAt?: Date;
  /** Somebody else of the household or company. */
  readonly caller?: string;
  readonly confirmedAsNew?: boolean;
  /** DSP-5: where a vehicle is at fault. */
  readonly vehicle?: { area: 'BODY' | 'CHASSIS' | 'ENGINE'; distanceKm?: number };
}

export interface FiledCall extends Caller {
  /** Somebody else of the company, with a phone of their own. */
  readonly phone?: string;
  readonly contactName?: string;
  readonly photos?: readonly Buffer[];
  readonly preferred?: { from: Date; until: Date };
}

export interface Diagnosed {
  readonly faultType: string;
  readonly faultCause: 'DESIGN_OR_MANUFACTURE' | 'STORAGE_OR_TRANSPORT' | 'CUSTOMER_CAUSE';
  readonly runningHours: number;
  readonly faultHistory: string;
  readonly openedBefore?: boolean;
  readonly warrantyCheck: string;
}

export interface Reported {
  readonly found: string;
  readonly cause: string;
  readonly done: string;
  readonly advice: string;
  readonly parts?: readonly { partCode: PartCode; quantity: number; reason: string }[];
  readonly payer: 'PAID' | 'CONTRACT' | 'WARRANTY';
  readonly minutes: number;
}

export type Rating = 'VERY_SATISFIED' | 'SATISFIED' | 'FAIR' | 'DISSATISFIED';
