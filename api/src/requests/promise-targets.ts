import { ZoneKind } from '../organization/branches/service-zone.ts';
import type { ProductCategory } from '../organization/product-category.ts';
import type { Reading } from '../platform/at-once.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import type { CustomerKind } from '../policy/customer-kind.ts';
import { policyAt, policyIfAnyAt, type PolicyInForce } from '../policy/policy-at.ts';
import { addWorkingMinutes, unpublishedYears, type WorkingCalendar } from '../policy/working-time.ts';
import { RequestGrade } from './request-words.ts';
import { type PromisedMoment, TargetBasis, TargetKind } from './service-target.ts';

export interface Promises {
  readonly moments: readonly PromisedMoment[];
  /** The earliest due: what the customer is told (DSP-13). */
  readonly promise: PromisedMoment;
  readonly calendar: WorkingCalendar;
  /** Years that the promise reaches into and whose public holidays are not known (WSH-7). */
  readonly unpublishedYears: readonly number[];
}

/** Policies of grades that may ask for more; without a version in force the grade has the zone's target. */
const GRADE_POLICY = {
  [RequestGrade.EMERGENCY]: 'targets.arriveEmergency',
  [RequestGrade.HIGH]: 'targets.arriveHigh',
  [RequestGrade.NORMAL]: null,
} as const;

/** What decides how soon somebody has to be there. */
export interface Call {
  readonly branchId: string;
  readonly zoneKind: ZoneKind;
  readonly grade: RequestGrade;
  readonly receivedAt: Date;
  readonly receivedOn: string;
  readonly productCategory: ProductCategory | null;
  readonly customerKind: CustomerKind | null;
}

type Term = Omit<PromisedMoment, 'dueAt' | 'kind'>;

/** The target of a grade of its own, under the policy in force when the call came (DSP-9); most grades have none. */
export async function gradeTerm({ em }: { readonly em: Reading }, call: Call): Promise<Term | undefined> {
  const key = GRADE_POLICY[call.grade];
  if (!key) return undefined;
  const policy = await policyIfAnyAt(em, key, call, call.receivedOn, call.receivedAt);
  return policy && { basis: TargetBasis.GRADE, ...inZone(policy, call.zoneKind) };
}

function inZone(
  { id, version, value }: PolicyInForce<'targets.arrive'>,
  zoneKind: ZoneKind,
): Pick<Term, 'minutes' | 'policy'> {
  return {
    minutes: zoneKind === ZoneKind.URBAN ? value.urbanMinutes : value.suburbanMinutes,
    policy: { id, version },
  };
}

/**
 * Every target that applies to a call: the zone's arrival target in working minutes of the branch (DSP-2), the grade's own
 * where policy names one (INT-5), the contract's response target (CON-3). The earliest due is the promise (DSP-13).
 */
export async function promisedMoments(
  { em }: { readonly em: Reading },
  call: Call & { readonly contractMinutes: number | null },
): Promise<Promises> {
  const [calendar, byZone, byGrade] = await Promise.all([
    loadCalendar(em, call.branchId),
    policyAt(em, 'targets.arrive', call, call.receivedOn, call.receivedAt),
    gradeTerm({ em }, call),
  ]);
  const terms: Term[] = [{ basis: TargetBasis.ZONE, ...inZone(byZone, call.zoneKind) }];
  if (byGrade) terms.push(byGrade);
  if (call.contractMinutes !== null)
    terms.push({ basis: TargetBasis.CONTRACT, minutes: call.contractMinutes, policy: null });

  const moments = terms.map((term) => ({
    ...term,
    kind: TargetKind.ARRIVE,
    dueAt: addWorkingMinutes(calendar, call.receivedAt, term.minutes),
  }));
  const promise = moments.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] as PromisedMoment;
  const last = moments.reduce((latest, m) => (m.dueAt > latest ? m.dueAt : latest), call.receivedAt);
  return { moments, promise, calendar, unpublishedYears: unpublishedYears(calendar, call.receivedAt, last) };
}
