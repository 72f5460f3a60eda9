import type { Ctx } from '../../access/context.ts';
import type { Visit } from '../../dispatch/visit.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';

type Follow = (ctx: Ctx, request: RepairRequest, visit: Pick<Visit, 'teamIds'>) => Promise<void>;

let follow: Follow | undefined;

/** Has a later folder see to what comes along with the technician: visits know nothing of parts. */
export function onArrival(by: Follow): void {
  follow = by;
}

export async function arrived(
  ctx: Ctx,
  request: RepairRequest,
  visit: Pick<Visit, 'teamIds'>,
): Promise<void> {
  await follow?.(ctx, request, visit);
}
