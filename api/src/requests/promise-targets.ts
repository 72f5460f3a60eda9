import { ZoneKind } from '../organization/branches/service-zone.ts';
import type { ProductCategory } from '../organization/product-category.ts';
import type { Reading } from '../platform/at-once.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import type { CustomerKind } from '../policy/customer-kind.ts';
import { policiesAt } from '../policy/policy-at.ts';
import type { PolicyValue } from '../policy/policy-keys.ts';
import { TargetClock } from '../policy/target-clock.ts';
import {
  addWorkingMinutes,
  AROUND_THE_CLOCK,
  unpublishedYears,
  type WorkingCalendar,
} from '../policy/working-time.ts';
import { RequestGrade } from './request-words.ts';
import { type PromisedMoment, TargetBasis, TargetKind } from './service-target.ts';
import { type VehicleFacts, VehicleFaultArea } from './vehicles/vehicle-words.ts';

export interface Promises {
  readonly moments: readonly PromisedMoment[];
  /** When somebody comes, the earliest due: what the customer is told (DSP-13); null where nobody travels. */
  readonly promise: PromisedMoment | null;
  /** Years that a promise reaches into and whose public holidays are not known (WSH-7). */
  readonly unpublishedYears: readonly number[];
}

/** What decides how soon somebody has to answer and to be there. */
export interface Call {
  readonly branchId: string;
  readonly zoneKind: ZoneKind;
  readonly grade: RequestGrade;
  readonly receivedAt: Date;
  readonly receivedOn: string;
  readonly productCategory: ProductCategory | null;
  readonly customerKind: CustomerKind | null;
}

/** A target before it is known when its clock starts. */
export type Term = Omit<PromisedMoment, 'dueAt' | 'warnAt'> & {
  /** DSP-10: the share of it, in percent, after which supervisors are warned. */
  readonly warnPercent: number;
};

const KEYS = [
  'targets.arrive',
  'targets.arriveEmergency',
  'targets.arriveHigh',
  'targets.acknowledge',
  'targets.acknowledgeEmergency',
  'targets.diagnose',
  'targets.warnShare',
] as const;

const VEHICLE_KEYS = [
  'targets.vehicleArrive',
  'targets.vehicleAnswer',
  'targets.vehicleHandling',
  'targets.warnShare',
] as const;

interface Found<Value> {
  readonly id: string;
  readonly version: number;
  readonly value: Value;
}

/** The terms that policy names for a call, as it was known when the call came (DSP-9). */
export interface Terms {
  readonly zone: Term;
  /** The grade's own arrival target, where policy names one (INT-5). */
  readonly grade: Term | null;
  /** The first answer (DSP-4). */
  readonly acknowledge: Term;
  readonly acknowledgeByGrade: Term | null;
  /** From the arrival on. */
  readonly diagnose: Term | null;
  readonly warnPercent: number;
}

export async function termsFor({ em }: { readonly em: Reading }, call: Call): Promise<Terms> {
  const found = await policiesAt(em, KEYS, call, call.receivedOn, call.receivedAt);
  const arrive = found['targets.arrive'];
  const acknowledge = found['targets.acknowledge'];
  const warnPercent = found['targets.warnShare']?.value.percent;
  if (!arrive || !acknowledge || warnPercent === undefined)
    throw new Error(`no policy of targets is in force on ${call.receivedOn}`);
  const inZone = (basis: TargetBasis, policy: Found<PolicyValue<'targets.arrive'>>): Term =>
    term(TargetKind.ARRIVE, basis, policy, {
      minutes: call.zoneKind === ZoneKind.URBAN ? policy.value.urbanMinutes : policy.value.suburbanMinutes,
      warnPercent,
    });
  const within = (
    kind: TargetKind,
    basis: TargetBasis,
    policy: Found<PolicyValue<'targets.acknowledge'>> | undefined,
  ): Term | null =>
    policy ? term(kind, basis, policy, { minutes: policy.value.minutes, warnPercent }) : null;
  const emergency = call.grade === RequestGrade.EMERGENCY;
  // Most grades have no target of their own: without a version in force the grade has the zone's.
  const graded = emergency
    ? found['targets.arriveEmergency']
    : call.grade === RequestGrade.HIGH
      ? found['targets.arriveHigh']
      : undefined;
  return {
    zone: inZone(TargetBasis.ZONE, arrive),
    grade: graded ? inZone(TargetBasis.GRADE, graded) : null,
    acknowledge: term(TargetKind.ACKNOWLEDGE, TargetBasis.PRODUCT, acknowledge, {
      minutes: acknowledge.value.minutes,
      warnPercent,
    }),
    acknowledgeByGrade: emergency
      ? within(TargetKind.ACKNOWLEDGE, TargetBasis.GRADE, found['targets.acknowledgeEmergency'])
      : null,
    diagnose: within(TargetKind.DIAGNOSE, TargetBasis.PRODUCT, found['targets.diagnose']),
    warnPercent,
  };
}

/**
 * DSP-5: what is promised for a vehicle: somebody on site where the body is at fault near enough, an answer where it stands
 * beyond that or a supplier is needed; for chassis and engine that their service is contacted in writing.
 */
export async function vehicleTerms(
  { em }: { readonly em: Reading },
  call: Call,
  { area, distanceKm, supplierNeeded }: VehicleFacts,
): Promise<Term[]> {
  const found = await policiesAt(em, VEHICLE_KEYS, call, call.receivedOn, call.receivedAt);
  const warnPercent = found['targets.warnShare']?.value.percent;
  if (warnPercent === undefined) throw new Error(`no policy of targets is in force on ${call.receivedOn}`);
  const promised = (
    kind: TargetKind,
    basis: TargetBasis,
    policy: Found<PolicyValue<'targets.vehicleAnswer'>> | undefined,
  ) => (policy ? [term(kind, basis, policy, { minutes: policy.value.minutes, warnPercent })] : []);
  if (area !== VehicleFaultArea.BODY)
    return promised(TargetKind.CONTACT_HANDLER, TargetBasis.PRODUCT, found['targets.vehicleHandling']);
  const onSite = found['targets.vehicleArrive'];
  const near = onSite && distanceKm !== null && distanceKm <= onSite.value.withinKm;
  return near && !supplierNeeded
    ? promised(TargetKind.ARRIVE, TargetBasis.DISTANCE, onSite)
    : promised(TargetKind.ACKNOWLEDGE, TargetBasis.DISTANCE, found['targets.vehicleAnswer']);
}

function term(
  kind: TargetKind,
  basis: TargetBasis,
  policy: Found<{ readonly clock?: TargetClock }>,
  { minutes, warnPercent }: { minutes: number; warnPercent: number },
): Term {
  const { id, version, value } = policy;
  const clock = value.clock ?? TargetClock.WORKING;
  return { kind, basis, minutes, clock, policy: { id, version }, warnPercent };
}

/** The moments of a term whose clock starts at an instant. */
export function momentOf(
  { warnPercent, ...term }: Term,
  calendar: WorkingCalendar,
  startsAt: Date,
): PromisedMoment {
  const counted = term.clock === TargetClock.AROUND_THE_CLOCK ? AROUND_THE_CLOCK : calendar;
  return {
    ...term,
    dueAt: addWorkingMinutes(counted, startsAt, term.minutes),
    warnAt: addWorkingMinutes(counted, startsAt, (term.minutes * warnPercent) / 100),
  };
}

/**
 * Every target that applies to a call: the first answer (DSP-4); where somebody travels, the zone's arrival target in
 * working minutes of the branch (DSP-2), the grade's own where policy names one (INT-5), the contract's response target
 * (CON-3); what the fault of a vehicle promises (DSP-5). The earliest arrival due is the promise (DSP-13).
 */
export async function promisedMoments(
  { em }: { readonly em: Reading },
  call: Call & {
    readonly contractMinutes: number | null;
    readonly travels: boolean;
    readonly vehicle?: VehicleFacts | null;
    /** From when the clocks count: the call, unless the request was reopened. */
    readonly startsAt?: Date;
  },
): Promise<Promises> {
  const startsAt = call.startsAt ?? call.receivedAt;
  const [calendar, { zone, grade, acknowledge, acknowledgeByGrade, warnPercent }, ofVehicle] =
    await Promise.all([
      loadCalendar(em, call.branchId),
      termsFor({ em }, call),
      call.vehicle ? vehicleTerms({ em }, call, call.vehicle) : [],
    ]);
  const terms: Term[] = [];
  if (call.travels) {
    terms.push(zone);
    if (grade) terms.push(grade);
    if (call.contractMinutes !== null) {
      terms.push({
        kind: TargetKind.ARRIVE,
        basis: TargetBasis.CONTRACT,
        minutes: call.contractMinutes,
        clock: TargetClock.WORKING,
        policy: null,
        warnPercent,
      });
    }
  }
  terms.push(acknowledge);
  if (acknowledgeByGrade) terms.push(acknowledgeByGrade);
  terms.push(...ofVehicle);

  const moments = terms.map((one) => momentOf(one, calendar, startsAt));
  const arrivals = moments.filter(({ kind }) => kind === TargetKind.ARRIVE);
  const promise = arrivals.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
  const last = moments
    .filter(({ clock }) => clock === TargetClock.WORKING)
    .reduce((latest, m) => (m.dueAt > latest ? m.dueAt : latest), startsAt);
  return { moments, promise, unpublishedYears: unpublishedYears(calendar, startsAt, last) };
}
