import type { Ctx } from '../access/context.ts';
import type { RepairRequest } from './repair-request.ts';
import { recordEvent } from './request-event.ts';
import { RequestEventKind } from './request-words.ts';

/** INT-6: this call repeats another: it points there, and there it is on record with the customer's words. */
export function repeatCall(
  ctx: Ctx,
  request: RepairRequest,
  into: Pick<RepairRequest, 'id' | 'number' | 'branchId'>,
): void {
  request.merge(into.id, ctx.at);
  recordEvent(ctx, request, RequestEventKind.MERGED, { number: into.number });
  recordEvent(ctx, into, RequestEventKind.CALLED_AGAIN, {
    number: request.number,
    words: request.faultDescription,
  });
}
