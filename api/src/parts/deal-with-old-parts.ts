import type { Ctx } from '../access/context.ts';
import { ResponsibleUnit } from '../catalog/responsible-unit.ts';
import { Customer } from '../customers/customer.ts';
import { startOfDay } from '../kernel/clock.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { written } from '../kernel/written.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { type Branch, BranchKind } from '../organization/branches/branch.ts';
import { CustomerKind } from '../policy/customer-kind.ts';
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

/** Whose old parts an act deals with: those of a branch or of a dealer at home there; and whose make they are. */
interface Party {
  readonly branch: Branch;
  readonly dealer?: Customer;
  readonly unit?: ResponsibleUnit;
}

/** @throws RuleError OLD_PARTS_PERIOD_NOT_OVER, OLD_PARTS_PERIOD_DONE */
async function begin(
  ctx: Ctx,
  { branch, dealer, unit }: Party,
  kind: OldPartsActKind,
  period: string,
  words: { method: string; evidence: string },
): Promise<{ act: OldPartsAct; until: Date }> {
  const until = startOfDay(dayAfter(period), branch.timeZone);
  if (ctx.at < until) throw new RuleError('OLD_PARTS_PERIOD_NOT_OVER');
  // Two people who deal with one period wait for each other.
  await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `old-parts:${dealer?.id ?? branch.id}`,
  ]);
  const whose = dealer ? { dealerId: dealer.id } : { branchId: branch.id, dealerId: null };
  const responsibleUnitId = unit?.id ?? null;
  if (await ctx.em.findOne(OldPartsAct, { ...whose, kind, period, responsibleUnitId })) {
    throw new RuleError('OLD_PARTS_PERIOD_DONE');
  }
  const act = Object.assign(new OldPartsAct(), {
    branchId: branch.id,
    dealerId: dealer?.id ?? null,
    dealerNumber: dealer?.number ?? null,
    responsibleUnitId,
    kind,
    period,
    pieces: 0,
    method: written(words.method),
    evidence: written(words.evidence),
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
  const { act, until } = await begin(ctx, { branch }, OldPartsActKind.MONTHLY_DISPOSAL, input.month, input);
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

/** PRT-3: the authorized center, or the dealer, whose quarter it is. */
async function partyOf(ctx: Ctx, { branchId, dealerId }: WarrantyPartsWriteOffInput): Promise<Party> {
  if (Boolean(branchId) === Boolean(dealerId)) throw new RuleError('WRITE_OFF_FOR_ONE', {}, 'dealerId');
  if (dealerId) {
    const dealer = await ctx.load(Customer, dealerId, 'dealerId');
    const branch = await branchWithin(ctx, dealer.homeBranchId, 'dealerId');
    if (dealer.kind !== CustomerKind.DEALER) throw new RuleError('NO_DEALER', {}, 'dealerId');
    return { branch, dealer };
  }
  const branch = await branchWithin(ctx, branchId ?? '');
  if (branch.kind !== BranchKind.AUTHORIZED_CENTER)
    throw new RuleError('NO_AUTHORIZED_CENTER', {}, 'branchId');
  return { branch };
}

/** Who made the parts of these uses: whom the catalog names for the part, else for the product that it came out of. */
async function makersOf(ctx: Ctx, uses: readonly PartUse[]): Promise<ReadonlyMap<string, string>> {
  const { text, values } = sql`
    select u.id, coalesce(p.responsible_unit_id, m.responsible_unit_id) as maker
    from part_use u
    join part p on p.id = u.part_id
    join repair_request r on r.id = u.request_id
    left join asset a on a.id = r.asset_id
    left join product_model m on m.id = a.model_id
    where u.id = any(${uses.map(({ id }) => id)}::uuid[])`.questioned();
  const rows: { id: string; maker: string | null }[] = await ctx.em.execute(text, values);
  return new Map(rows.flatMap(({ id, maker }) => (maker ? [[id, maker]] : [])));
}

/**
 * PRT-3: the warranty parts of a center of another company, or of a dealer: each that has its signed record and its old part
 * is written off, and the old part goes back to the unit that made it. What lacks either waits for the next quarter.
 */
export async function writeOffQuarter(ctx: Ctx, input: WarrantyPartsWriteOffInput): Promise<OldPartsAct> {
  const party = await partyOf(ctx, input);
  const unit = await ctx.em.findOne(ResponsibleUnit, { code: input.responsibleUnitCode });
  if (!unit) throw notFound('responsibleUnitCode');
  const { act, until } = await begin(
    ctx,
    { ...party, unit },
    OldPartsActKind.QUARTERLY_WRITE_OFF,
    input.quarter,
    input,
  );
  const collected = await ctx.em.find(OldPart, {
    ...(party.dealer ? { dealerId: party.dealer.id } : { branchId: party.branch.id, dealerId: null }),
    state: OldPartState.COLLECTED,
    goesBack: true,
    receivedAt: { $lt: until },
  });
  const uses = await ctx.em.find(PartUse, {
    id: { $in: collected.map(({ partUseId }) => partUseId) },
    state: PartUseState.USED,
  });
  const byId = new Map(uses.map((use) => [use.id, use]));
  const makers = await makersOf(ctx, uses);
  const named = new Set(input.partCodes);
  const missing = input.partCodes.find((code) => !collected.some(({ partCode }) => partCode === code));
  if (missing !== undefined) throw new RuleError('OLD_PART_MISSING', { partCode: missing }, 'partCodes');
  const vouchers = await ctx.em.find(ServiceVoucher, {
    requestId: { $in: uses.map(({ requestId }) => requestId) },
  });
  const signed = new Set(vouchers.filter(isSigned).map(({ requestId }) => requestId));
  for (const old of collected) {
    const maker = makers.get(old.partUseId);
    if (named.size > 0 ? !named.has(old.partCode) : maker !== unit.id) continue;
    if (maker !== undefined && maker !== unit.id)
      throw new RuleError('OLD_PART_OF_OTHER_UNIT', { partCode: old.partCode }, 'partCodes');
    const use = byId.get(old.partUseId);
    if (!use || !signed.has(use.requestId)) continue;
    use.writeOff(by(ctx));
    old.sendBack(act);
    act.pieces += old.quantity;
  }
  return act;
}
