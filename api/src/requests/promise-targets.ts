import type { Ctx } from '../access/context.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
import type { ProductCategory } from '../organization/product-category.ts';
import { loadCalendar } from '../policy/calendars/load-calendar.ts';
import type { CustomerKind } from '../policy/customer-kind.ts';
import { policyAt, policyIfAnyAt } from '../policy/policy-at.ts';
import { addWorkingMinutes, unpublishedYears, type WorkingCalendar } from '../policy/working-time.ts';
import { RequestGrade } from './request-words.ts';
import { TargetKind } from './service-target.ts';

/** One moment that applies to a request, before anything is written. */
export interface PromisedMoment {
  readonly kind: TargetKind;
  readonly basis: 'ZONE' | 'GRADE' | 'CONTRACT';
  readonly minutes: number;
  readonly dueAt: Date;
  readonly policy: { readonly id: string; readonly version: number } | null;
}

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

/**
 * Every target that applies to a call: the zone's arrival target in working minutes of the branch (DSP-2), the grade's own
 * where policy names one (INT-5), the contract's response target (CON-3). The earliest due is the promise (DSP-13).
 */
export async function promisedMoments(
  ctx: Pick<Ctx, 'em'>,
  call: {
    branchId: string;
    zoneKind: ZoneKind;
    grade: RequestGrade;
    receivedAt: Date;
    receivedOn: string;
    contractMinutes: number | null;
    productCategory: ProductCategory | null;
    customerKind: CustomerKind | null;
  },
): Promise<Promises> {
  const calendar = await loadCalendar(ctx.em, call.branchId);
  const { branchId, productCategory, customerKind, receivedOn } = call;
  const facts = { branchId, productCategory, customerKind };
  const byZone = await policyAt(ctx.em, 'targets.arrive', facts, receivedOn);
  const gradeKey = GRADE_POLICY[call.grade];
  const byGrade = gradeKey ? await policyIfAnyAt(ctx.em, gradeKey, facts, receivedOn) : undefined;

  const inZone = ({ id, version, value }: typeof byZone) => ({
    minutes: call.zoneKind === ZoneKind.URBAN ? value.urbanMinutes : value.suburbanMinutes,
    policy: { id, version },
  });
  const terms: Omit<PromisedMoment, 'dueAt' | 'kind'>[] = [{ basis: 'ZONE', ...inZone(byZone) }];
  if (byGrade) terms.push({ basis: 'GRADE', ...inZone(byGrade) });
  if (call.contractMinutes !== null) terms.push({ basis: 'CONTRACT', minutes: call.contractMinutes, policy: null });

  const moments = terms.map((term) => ({
    ...term,
    kind: TargetKind.ARRIVE,
    dueAt: addWorkingMinutes(calendar, call.receivedAt, term.minutes),
  }));
  const promise = moments.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] as PromisedMoment;
  const last = moments.reduce((latest, m) => (m.dueAt > latest ? m.dueAt : latest), call.receivedAt);
  return { moments, promise, calendar, unpublishedYears: unpublishedYears(calendar, call.receivedAt, last) };
}
