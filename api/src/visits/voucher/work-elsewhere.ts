import type { Ctx } from '../../access/context.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import type { SealedContent } from '../seal.ts';
import type { ServicePartLine } from '../work/service-report.ts';

/** What was done of a job away from the site, as far as the voucher is concerned. */
export interface WorkElsewhere {
  /** The visit from which it was taken along. */
  readonly visitId: string;
  /** Whether it is over, so that the customer can sign. */
  readonly finished: boolean;
  /** What of it the customer signs. */
  readonly content: SealedContent;
  /** What was done there, in order, as the printed voucher shows it. */
  readonly works: readonly {
    readonly at: Date;
    readonly byName: string;
    readonly minutes: number;
    readonly done: string;
    readonly parts: readonly Omit<ServicePartLine, 'partId'>[];
  }[];
  /** Who brings the signed voucher back; null while nobody does. */
  readonly bearerId: string | null;
  /** Pictures that have signed other papers of it. */
  readonly pictureIds: readonly string[];
}

type Read = (ctx: Ctx, request: Pick<RepairRequest, 'id'>) => Promise<WorkElsewhere | null>;

let read: Read | undefined;

/** Has a later folder say what was done of a job elsewhere: visits know nothing of a workshop. */
export function onWorkElsewhere(by: Read): void {
  read = by;
}

/** Null for a job that is done on site alone. */
export async function workElsewhere(
  ctx: Ctx,
  request: Pick<RepairRequest, 'id'>,
): Promise<WorkElsewhere | null> {
  return (await read?.(ctx, request)) ?? null;
}
