import type { Ctx } from '../../access/context.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';

type IsApproved = (ctx: Ctx, request: Pick<RepairRequest, 'id'>) => Promise<boolean>;

let isApproved: IsApproved | undefined;

/** Has a later folder say whether the customer has approved paid work: visits know nothing of estimates. */
export function onPaidWork(by: IsApproved): void {
  isApproved = by;
}

/**
 * VIS-7: paid service starts only when approved.
 * @throws RuleError PAID_WORK_NOT_APPROVED
 */
export async function requirePaidWorkApproved(ctx: Ctx, request: Pick<RepairRequest, 'id'>): Promise<void> {
  if (isApproved && !(await isApproved(ctx, request))) throw new RuleError('PAID_WORK_NOT_APPROVED');
}
