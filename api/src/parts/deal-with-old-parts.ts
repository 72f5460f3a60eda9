import type { Ctx } from '../access/context.ts';
import { startOfDay } from '../kernel/clock.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import { type Branch, BranchKind } from '../organization/branches/branch.ts';
import { ServiceVoucher } from '../requests/service-voucher.ts';
import { by } from './issue-parts.ts';
import { OldPart, OldPartsAct } from './old-part.ts';
import { PartUse } from './part-use.ts';
import { OldPartsActKind, OldPartState, PartUseState } from './parts-words.ts';
import type { OldPartsDisposeInput, WarrantyPartsWriteOffInput } from './parts.input.ts';
import { isSigned } from './use-parts.ts';

/** The first day after a month, 2026-11, or a quarter, 2026-Q4. */
export function dayAfter(period: string): string {
  const [year = '', part = ''] = period.split('-');
  const month = part.startsWith('Q') ? Number(part.slice(1)) * 3 : Number(part);
  return Temporal.PlainDate.from({ year: Number(year), month, day: 1 })
    .add({ months: 1 })
    .toString();
}

/** @throws RuleError OLD_PARTS_PERIOD_NOT_OVER, OLD_PARTS_PERIOD_DONE */
async function begin(
  ctx: Ctx,
  branch: Branch,
  kind: OldPartsActKind,
  period: string,
  words: { method: string; evidence: string; responsibleUnit?: string },
): Promise<{ act: OldPartsAct; until: Date }> {
  const until = startOfDay(dayAfter(period), branch.timeZone);
  if (ctx.at < until) throw new RuleError('OLD_PARTS_PERIOD_NOT_OVER');
  // Two people who deal with one period wait for each other.
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`old-parts:${branch.id}`]);
  if (await ctx.em.findOne(OldPartsAct, { branchId: branch.id, kind, period })) {
    throw new RuleError('OLD_PARTS_PERIOD_DONE');
  }
  const act = Object.assign(new OldPartsAct(), {
    branchId: branch.id,
    kind,
    period,
    pieces: 0,
    method: written(words.method),
    evidence: written(words.evidence),
    responsibleUnit: words.responsibleUnit ? written(words.responsibleUnit) : null,
    at: ctx.at,
    byName: by(ctx).name,
  });
  ctx.em.persist(act);
  return { act, until };
}

/** PRT-3: what was collected by the end of a month is dealt with; what goes back to its maker waits for the quarter. */
export async function disposeOldParts(
  ctx: Ctx,
  branch: Branch,
  input: OldPartsDisposeInput,
): Promise<OldPartsAct> {
  const { act, until } = await begin(ctx, branch, OldPartsActKind.MONTHLY_DISPOSAL, input.month, input);
  const collected = await ctx.em.find(OldPart, {
    branchId: branch.id,
    state: OldPartState.COLLECTED,
    goesBack: false,
    receivedAt: { $lt: until },
  });
  for (const old of collected) {
    old.dispose(act);
    act.pieces += old.quantity;
  }
  return act;
}

/**
 * PRT-3: the warranty parts of a center of another company: each that has its signed record and its old part is written
 * off, and the old part goes back to the unit that made it. What lacks either waits for the next quarter.
 */
export async function writeOffQuarter(
  ctx: Ctx,
  branch: Branch,
  input: WarrantyPartsWriteOffInput,
): Promise<OldPartsAct> {
  if (branch.kind !== BranchKind.AUTHORIZED_CENTER) throw new RuleError('NO_AUTHORIZED_CENTER');
  const { act, until } = await begin(ctx, branch, OldPartsActKind.QUARTERLY_WRITE_OFF, input.quarter, input);
  const collected = await ctx.em.find(OldPart, {
    branchId: branch.id,
    state: OldPartState.COLLECTED,
    goesBack: true,
    receivedAt: { $lt: until },
  });
  const uses = await ctx.em.find(PartUse, {
    id: { $in: collected.map(({ partUseId }) => partUseId) },
    state: PartUseState.USED,
  });
  const byId = new Map(uses.map((use) => [use.id, use]));
  const vouchers = await ctx.em.find(ServiceVoucher, {
    requestId: { $in: uses.map(({ requestId }) => requestId) },
  });
  const signed = new Set(vouchers.filter(isSigned).map(({ requestId }) => requestId));
  for (const old of collected) {
    const use = byId.get(old.partUseId);
    if (!use || !signed.has(use.requestId)) continue;
    use.writeOff(by(ctx));
    old.sendBack(act);
    act.pieces += old.quantity;
  }
  return act;
}
