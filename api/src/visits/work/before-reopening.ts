import type { Visit } from '../../dispatch/visit.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';

/** WSH-6: whether a visit was over when the request was reopened: what it recorded and was signed for stays as it is. */
export function isBeforeReopening(
  visit: Pick<Visit, 'leftAt'>,
  { reopenedAt }: Pick<RepairRequest, 'reopenedAt'>,
): boolean {
  return reopenedAt !== null && visit.leftAt !== null && visit.leftAt <= reopenedAt;
}
