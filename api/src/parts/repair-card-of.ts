import type { Ctx } from '../access/context.ts';
import type { RepairRequest } from '../requests/repair-request.ts';

/** A repair card with its request locked, for the technician who works on it. */
export interface CardOfJob {
  readonly request: RepairRequest;
  /** The parts that it says were replaced. */
  readonly parts: readonly { readonly partId: string; readonly quantity: number }[];
}

type Find = (ctx: Ctx, cardId: string) => Promise<CardOfJob>;

let find: Find | undefined;

/** Has the workshop find its cards: this folder knows nothing of one. */
export function onRepairCardOf(by: Find): void {
  find = by;
}

export async function repairCardOf(ctx: Ctx, cardId: string): Promise<CardOfJob> {
  if (!find) throw new Error('no folder finds repair cards');
  return find(ctx, cardId);
}
