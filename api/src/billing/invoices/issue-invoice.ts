import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { EntityManager } from '../../platform/orm.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { formatNumber } from '../../requests/request-number.ts';
import { RequestEventKind, RequestState } from '../../requests/request-words.ts';
import { CustodyReceipt } from '../../workshop/custody/custody-receipt.ts';
import { BillLineKind, factsOf, sumOf } from '../bill-line.ts';
import { ChargeReduction, ReductionState } from '../charges/charge-reduction.ts';
import { Charge } from '../charges/charge.ts';
import { Invoice, InvoiceLine } from './invoice.ts';

interface Issued {
  readonly invoice: Invoice;
  readonly totalAmount: number;
}

/**
 * BIL-1: an invoice over everything of a job that is on none yet, less the reductions that are approved. With
 * `reductionIds` somebody counts on reductions: each must be approved (BIL-2).
 */
export async function issueInvoice(
  ctx: Ctx,
  request: RepairRequest,
  { reductionIds = [], onTheSpot = false }: { reductionIds?: readonly string[]; onTheSpot?: boolean },
): Promise<Issued> {
  // WKS-4: a unit that is with us is not done; its job is invoiced on the day of its return.
  if (request.state === RequestState.IN_WORKSHOP) throw new RuleError('INVOICE_BEFORE_RETURN');
  const charges = await openCharges(ctx.em, request.id);
  const reductions = await ctx.em.find(
    ChargeReduction,
    { requestId: request.id, chargeId: { $in: charges.map(({ id }) => id) } },
    { orderBy: { id: 'asc' } },
  );
  const approved = reductions.filter(({ state }) => state === ReductionState.APPROVED);
  if (!reductionIds.every((id) => approved.some((one) => one.id === id)))
    throw new RuleError('REDUCTION_NOT_APPROVED', {}, 'reductionIds');

  const branch = await ctx.load(Branch, request.branchId);
  const issuedOn = localDate(ctx.at, branch.timeZone);
  const invoice = new Invoice();
  invoice.requestId = request.id;
  invoice.requestNumber = request.number;
  invoice.branchId = request.branchId;
  invoice.customerId = request.customerId;
  invoice.issuedAt = ctx.at;
  invoice.issuedOn = issuedOn;
  invoice.issuedById = actorId(ctx.actor);
  invoice.issuedByName = actorName(ctx.actor) ?? '';
  invoice.onTheSpot = onTheSpot;
  const lines = charges.flatMap((charge) => [
    Object.assign(new InvoiceLine(), factsOf(charge), { chargeId: charge.id }),
    ...approved.filter(({ chargeId }) => chargeId === charge.id).map((one) => reductionLine(charge, one)),
  ]);
  lines.forEach((line, position) => Object.assign(line, { invoiceId: invoice.id, position }));
  const totalAmount = sumOf(lines);
  if (totalAmount <= 0) throw new RuleError('INVOICE_NOTHING_DUE');
  invoice.dueOn = await dueOn(ctx, branch, charges);
  invoice.number = await nextInvoiceNumber(ctx.em, issuedOn);
  ctx.em.persist([invoice, ...lines]);
  recordEvent(ctx, request, RequestEventKind.INVOICE_ISSUED, { number: invoice.number });
  return { invoice, totalAmount };
}

function reductionLine(charge: Charge, reduction: ChargeReduction): InvoiceLine {
  return Object.assign(new InvoiceLine(), factsOf(charge), {
    kind: BillLineKind.REDUCTION,
    name: `减免：${charge.name}`,
    nameEn: `Reduction: ${charge.nameEn}`,
    quantity: 1,
    unitAmount: -reduction.amount,
    listAmount: -reduction.amount,
    amount: -reduction.amount,
    category: ServiceCategory.PAID,
    notCoveredReason: null,
    chargeId: charge.id,
    reductionId: reduction.id,
  });
}

/** Charges of a job that are neither reversed nor on an invoice that counts, in order. */
async function openCharges(em: EntityManager, requestId: string): Promise<Charge[]> {
  const { text, values } = sql`
    select c.id from charge c
    where c.request_id = ${requestId}::uuid and c.reverses_id is null
      and not exists (select 1 from charge back where back.reverses_id = c.id)
      and not exists (select 1 from invoice_line l join invoice i on i.id = l.invoice_id
        where l.charge_id = c.id and i.state <> 'VOID')`.questioned();
  const open: { id: string }[] = await em.execute(text, values);
  return em.find(Charge, { id: { $in: open.map(({ id }) => id) } }, { orderBy: { id: 'asc' } });
}

/** BIL-1: the day of the last charge; WKS-4: not before the unit was returned. */
async function dueOn(ctx: Ctx, branch: Branch, charges: readonly Charge[]): Promise<string> {
  const [{ requestId } = { requestId: '' }] = charges;
  const returned = await ctx.em.findOne(
    CustodyReceipt,
    { requestId, voidedAt: { $ne: null } },
    { orderBy: { id: 'desc' } },
  );
  const days = charges.map(({ usedOn }) => usedOn);
  if (returned?.voidedAt) days.push(localDate(returned.voidedAt, branch.timeZone));
  return days.reduce((last, day) => (day > last ? day : last));
}

/** The next number of an invoice: `I261123-000042-7`, its last figure a check digit. */
async function nextInvoiceNumber(em: EntityManager, issuedOn: string): Promise<string> {
  const { text } = sql`select (nextval('invoice_number') % 1000000)::int as running`.questioned();
  const [row]: { running: number }[] = await em.execute(text);
  return `I${formatNumber(issuedOn, row?.running ?? 0)}`;
}
