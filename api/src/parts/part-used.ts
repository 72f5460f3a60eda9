import type { Ctx } from '../access/context.ts';
import type { PartUse } from './part-use.ts';

type Follow = (ctx: Ctx, use: PartUse) => Promise<void>;

let follow: Follow | undefined;

/** Has a later folder keep what a used part cost us: this one knows nothing of the costs of jobs. */
export function onPartUsed(by: Follow): void {
  follow = by;
}

/** WSH-11: to be called in the unit of work in which a part is used, with the cost of its movement on it. */
export async function partUsed(ctx: Ctx, use: PartUse): Promise<void> {
  await follow?.(ctx, use);
}
