import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { written } from '../../kernel/written.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceVoucher, VoucherState } from '../../requests/service-voucher.ts';
import { BillLineKind, EstimateLine, factsOf, type LineFacts, sumOf } from '../bill-line.ts';
import { requireAlive } from '../estimates/decide-estimate.ts';
import { Estimate, EstimateState } from '../estimates/estimate.ts';
import { priceLines } from '../price-lines.ts';
import type { ChargeRecordInput } from './charge.input.ts';
import { ChargeBatch } from './charge-batch.ts';
import { Charge } from './charge.ts';

/**
 * BIL-2, VIS-7: puts what was used on the bill of a job, at the prices of today. Only what is on its voucher can be charged,
 * and what the customer pays for only within an estimate that the customer has approved.
 */
export async function recordCharges(
  ctx: Ctx,
  request: RepairRequest,
  input: ChargeRecordInput,
): Promise<ChargeBatch> {
  requireAlive(request, 'charge');
  const voucher = await ctx.em.findOne(ServiceVoucher, { requestId: request.id });
  if (!voucher || voucher.number !== input.voucherNumber || voucher.state === VoucherState.VOID)
    throw new RuleError('CHARGE_WITHOUT_VOUCHER', {}, 'voucherNumber');
  const branch = await ctx.load(Branch, request.branchId);
  const usedOn = localDate(ctx.at, branch.timeZone);
  const lines = await priceLines(ctx, request, input.lines, usedOn);
  await requireOnVoucher(ctx, request, lines);
  await requireWithinEstimate(ctx, request, sumOf(lines));
  const batch = Object.assign(new ChargeBatch(), {
    requestId: request.id,
    branchId: request.branchId,
    voucherId: voucher.id,
    recordedAt: ctx.at,
    recordedByName: actorName(ctx.actor) ?? '',
  });
  const charges = lines.map((facts) =>
    Object.assign(new Charge(), facts, {
      batchId: batch.id,
      voucherId: voucher.id,
      usedOn,
      chargedAt: ctx.at,
      chargedById: actorId(ctx.actor),
      chargedByName: actorName(ctx.actor) ?? '',
    }),
  );
  ctx.em.persist([batch, ...charges]);
  return batch;
}

/** BIL-3: the estimate that the customer has approved for a job, if there is one. */
export async function approvedEstimate(ctx: Pick<Ctx, 'em'>, requestId: string): Promise<Estimate | null> {
  return ctx.em.findOne(Estimate, { requestId, state: EstimateState.APPROVED });
}

async function requireWithinEstimate(ctx: Ctx, request: RepairRequest, more: number): Promise<void> {
  if (more <= 0) return;
  const estimate = await approvedEstimate(ctx, request.id);
  if (!estimate) throw new RuleError('ESTIMATE_NOT_APPROVED');
  const approvedAmount = sumOf(await ctx.em.find(EstimateLine, { estimateId: estimate.id }));
  const charged = sumOf(await ctx.em.find(Charge, { requestId: request.id }));
  if (charged + more > approvedAmount) throw new RuleError('ESTIMATE_EXCEEDED', { approvedAmount });
}

interface OnVoucher {
  readonly kind: BillLineKind;
  readonly code: string | null;
  readonly quantity: number;
}

/** VIS-7: parts, minutes and visits beyond those that the job's records hold are outside the voucher. */
async function requireOnVoucher(
  ctx: Ctx,
  request: RepairRequest,
  lines: readonly LineFacts[],
): Promise<void> {
  const { text, values } = sql`
    select kind, code, sum(quantity)::int as quantity from (
      select 'LABOUR' as kind, null as code, (m->>'minutes')::int as quantity
        from service_report s, jsonb_array_elements(s.minutes) m where s.request_id = ${request.id}::uuid
      union all select 'LABOUR', null, w.minutes from repair_work w where w.request_id = ${request.id}::uuid
      union all select 'PART', p->>'partCode', (p->>'quantity')::int
        from service_report s, jsonb_array_elements(s.parts) p where s.request_id = ${request.id}::uuid
      union all select 'PART', p->>'partCode', (p->>'quantity')::int
        from repair_work w, jsonb_array_elements(w.parts) p where w.request_id = ${request.id}::uuid
      union all select 'TRAVEL', null, 1 from visit v
        where v.request_id = ${request.id}::uuid and v.arrived_at is not null
      union all select c.kind, c.code, -c.quantity from charge c
        where c.request_id = ${request.id}::uuid and c.kind in ('LABOUR', 'PART', 'TRAVEL')) used
    group by kind, code`.questioned();
  const left: OnVoucher[] = await ctx.em.execute(text, values);
  const key = ({ kind, code }: Pick<OnVoucher, 'kind' | 'code'>) => `${kind} ${code ?? ''}`;
  const free = new Map(left.map((one) => [key(one), one.quantity]));
  for (const line of lines) {
    if (line.kind === BillLineKind.OTHER) continue;
    const rest = (free.get(key(line)) ?? 0) - line.quantity;
    if (rest < 0)
      throw new RuleError('CHARGE_OUTSIDE_VOUCHER', { kind: line.kind, code: line.code }, 'lines');
    free.set(key(line), rest);
  }
}

/** A charge with its request, the request locked: whatever happens to a bill waits for it. */
export async function chargeForChange(
  ctx: Ctx,
  chargeId: string,
): Promise<{ request: RepairRequest; charge: Charge }> {
  const charge = await ctx.load(Charge, chargeId, 'chargeId');
  const request = await ctx.loadForChange(RepairRequest, charge.requestId, { field: 'chargeId' });
  return { request, charge };
}

/** Neither reversed nor on an invoice that counts: what happens to it still changes what is asked for. */
export async function requireOpen(ctx: Ctx, charge: Charge): Promise<void> {
  if (charge.reversesId) throw new RuleError('CHARGE_REVERSED', {}, 'chargeId');
  const { text, values } = sql`
    select exists (select 1 from charge c where c.reverses_id = ${charge.id}::uuid) as reversed,
      exists (select 1 from invoice_line l join invoice i on i.id = l.invoice_id
        where l.charge_id = ${charge.id}::uuid and i.state <> 'VOID') as invoiced`.questioned();
  const [found]: { reversed: boolean; invoiced: boolean }[] = await ctx.em.execute(text, values);
  if (found?.reversed) throw new RuleError('CHARGE_REVERSED', {}, 'chargeId');
  if (found?.invoiced) throw new RuleError('CHARGE_INVOICED', {}, 'chargeId');
}

/** BIL-8: a wrong charge is taken back by its opposite; both stay. */
export async function reverseCharge(ctx: Ctx, charge: Charge, reason: string): Promise<Charge> {
  await requireOpen(ctx, charge);
  const reversal = Object.assign(new Charge(), factsOf(charge), {
    quantity: -charge.quantity,
    listAmount: -charge.listAmount,
    amount: charge.amount === 0 ? 0 : -charge.amount,
    voucherId: charge.voucherId,
    usedOn: charge.usedOn,
    chargedAt: ctx.at,
    chargedById: actorId(ctx.actor),
    chargedByName: actorName(ctx.actor) ?? '',
    reversesId: charge.id,
    reason: written(reason),
  });
  ctx.em.persist(reversal);
  return reversal;
}
