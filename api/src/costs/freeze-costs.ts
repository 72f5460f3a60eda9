import type { Ctx } from '../access/context.ts';
import { actorName } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { PartUse } from '../parts/part-use.ts';
import { policyAt } from '../policy/policy-at.ts';
import type { RecordedMinutes } from '../visits/work/minutes-recorded.ts';
import { JobCost, JobCostKind } from './job-cost.ts';

/** WSH-11: a part costs what its movement out of the van cost. */
export async function freezePartCost(ctx: Ctx, use: PartUse): Promise<void> {
  const { requestId, branchId, partCode, quantity, unitCostAmount, usedAt, serviceCategory } = use;
  const { timeZone } = await ctx.load(Branch, branchId);
  write(ctx, {
    requestId,
    branchId,
    kind: JobCostKind.PART,
    category: serviceCategory,
    partCode,
    quantity,
    unitAmount: unitCostAmount,
    amount: quantity * unitCostAmount,
    usedAt,
    usedOn: localDate(usedAt, timeZone),
    partUseId: use.id,
  });
}

/**
 * WSH-11: minutes cost the rate in force when they are first recorded. A corrected report takes back the lines that are
 * otherwise now and writes new ones at that same rate: the work was done then, whatever the rate is today.
 */
export async function freezeLabourCosts(
  ctx: Ctx,
  { request, paper, minutes }: RecordedMinutes,
): Promise<void> {
  const before =
    'reportId' in paper ? await ctx.em.find(JobCost, { ...paper }, { orderBy: { id: 'asc' } }) : [];
  const { unitAmount, policyId, usedAt, usedOn } = before[0] ?? (await rateNow(ctx, request.branchId));
  const reversed = new Set(before.map(({ reversesId }) => reversesId));
  const standing = before.filter((line) => !line.reversesId && !reversed.has(line.id));
  const same = (line: Pick<JobCost, 'category' | 'quantity'>) =>
    minutes.some((now) => now.category === line.category && now.minutes === line.quantity);
  for (const line of standing.filter((one) => !same(one))) takeBack(ctx, line);
  for (const { category, minutes: quantity } of minutes) {
    if (quantity === 0) continue;
    if (standing.some((line) => line.category === category && line.quantity === quantity)) continue;
    write(ctx, {
      requestId: request.id,
      branchId: request.branchId,
      kind: JobCostKind.LABOUR,
      category,
      quantity,
      unitAmount,
      amount: Math.round((quantity * unitAmount) / 60),
      usedAt,
      usedOn,
      policyId,
      ...paper,
    });
  }
}

async function rateNow(
  ctx: Ctx,
  branchId: string,
): Promise<Pick<JobCost, 'unitAmount' | 'policyId' | 'usedAt' | 'usedOn'>> {
  const { timeZone } = await ctx.load(Branch, branchId);
  const usedOn = localDate(ctx.at, timeZone);
  const policy = await policyAt(ctx.em, 'costs.labourHour', { branchId }, usedOn);
  return { unitAmount: policy.value.hourAmount, policyId: policy.id, usedAt: ctx.at, usedOn };
}

function takeBack(ctx: Ctx, line: JobCost): void {
  write(ctx, {
    requestId: line.requestId,
    branchId: line.branchId,
    kind: line.kind,
    category: line.category,
    quantity: -line.quantity,
    unitAmount: line.unitAmount,
    amount: line.amount === 0 ? 0 : -line.amount,
    usedAt: line.usedAt,
    usedOn: line.usedOn,
    policyId: line.policyId,
    reportId: line.reportId,
    reversesId: line.id,
  });
}

function write(ctx: Ctx, facts: Partial<JobCost>): void {
  const recorded = { recordedAt: ctx.at, recordedByName: actorName(ctx.actor) ?? '' };
  ctx.em.persist(Object.assign(new JobCost(), facts, recorded));
}
