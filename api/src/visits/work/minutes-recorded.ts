import type { Ctx } from '../../access/context.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import type { ServiceMinutes } from './service-report.ts';

/** Minutes of work as a service report or repair card says them, in the unit of work that records them. */
export interface RecordedMinutes {
  readonly request: Pick<RepairRequest, 'id' | 'branchId'>;
  /** A report is corrected as a whole; work on a card is only added. */
  readonly paper: { readonly reportId: string } | { readonly repairWorkId: string };
  readonly minutes: readonly ServiceMinutes[];
}

type Follow = (ctx: Ctx, recorded: RecordedMinutes) => Promise<void>;

let follow: Follow | undefined;

/** Has a later folder say what minutes cost us: neither visits nor the workshop know of costs. */
export function onMinutesRecorded(by: Follow): void {
  follow = by;
}

/** WSH-11: to be called wherever minutes are recorded or corrected. */
export async function minutesRecorded(ctx: Ctx, recorded: RecordedMinutes): Promise<void> {
  await follow?.(ctx, recorded);
}
