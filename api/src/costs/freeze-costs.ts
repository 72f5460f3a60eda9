import type { Ctx } from '../access/context.ts';
import { actorName } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { sql } from '../kernel/sql.ts';
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
  const before = 'reportId' in paper ? await linesOf(ctx, paper.reportId) : [];
  const origin = before[0] ?? (await rateNow(ctx, request.branchId));
  const { branchId, unitAmount, policyId, usedAt, usedOn } = origin;
  const standing = before.filter(({ stands }) => stands);
  const same = (line: Pick<JobCost, 'category' | 'quantity'>) =>
    minutes.some((now) => now.category === line.category && now.minutes === line.quantity);
  for (const line of standing.filter((one) => !same(one))) takeBack(ctx, request.id, line);
  for (const { category, minutes: quantity } of minutes) {
    if (quantity === 0) continue;
    if (standing.some((line) => line.category === category && line.quantity === quantity)) continue;
    write(ctx, {
      requestId: request.id,
      branchId,
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
): Promise<Pick<JobCost, 'branchId' | 'unitAmount' | 'policyId' | 'usedAt' | 'usedOn'>> {
  const { timeZone } = await ctx.load(Branch, branchId);
  const usedOn = localDate(ctx.at, timeZone);
  const policy = await policyAt(ctx.em, 'costs.labourHour', { branchId }, usedOn);
  return { branchId, unitAmount: policy.value.hourAmount, policyId: policy.id, usedAt: ctx.at, usedOn };
}

type ReportLine = Pick<
  JobCost,
  | 'id'
  | 'branchId'
  | 'category'
  | 'quantity'
  | 'unitAmount'
  | 'amount'
  | 'usedAt'
  | 'usedOn'
  | 'policyId'
  | 'reportId'
> & { readonly stands: boolean };

/** All lines of a report, whoever corrects it: to the technician who does so they are not there. */
async function linesOf(ctx: Ctx, reportId: string): Promise<ReportLine[]> {
  const { text, values } = sql`
    select c.id, c.branch_id as "branchId", c.category, c.quantity, c.unit_amount as "unitAmount", c.amount::float8 as amount, c.used_at as "usedAt",
      c.used_on::text as "usedOn", c.policy_id as "policyId", c.report_id as "reportId",
      c.reverses_id is null and not exists (select 1 from job_cost v where v.reverses_id = c.id) as stands
    from job_cost c where c.report_id = ${reportId}::uuid order by c.id`.questioned();
  const rows: ReportLine[] = await ctx.em.execute(text, values);
  return rows.map((row) => ({ ...row, usedAt: new Date(row.usedAt) }));
}

function takeBack(ctx: Ctx, requestId: string, line: ReportLine): void {
  const { id: reversesId, stands: _, ...facts } = line;
  write(ctx, {
    ...facts,
    requestId,
    kind: JobCostKind.LABOUR,
    quantity: -line.quantity,
    amount: line.amount === 0 ? 0 : -line.amount,
    reversesId,
  });
}

function write(ctx: Ctx, facts: Partial<JobCost>): void {
  const recorded = { recordedAt: ctx.at, recordedByName: actorName(ctx.actor) ?? '' };
  ctx.em.persist(Object.assign(new JobCost(), facts, recorded));
}
