import { EstimateLine } from '../../src/billing/bill-line.ts';
import { BillLineKind } from '../../src/billing/bill-line.ts';
import {
  CashAccount,
  CashEntry,
  CashEntryKind,
  CashHandOver,
  CashHandOverLine,
} from '../../src/billing/cash/cash.ts';
import { ChargeReduction } from '../../src/billing/charges/charge-reduction.ts';
import { Charge } from '../../src/billing/charges/charge.ts';
import { Estimate, type EstimateState } from '../../src/billing/estimates/estimate.ts';
import { InvoiceDispute } from '../../src/billing/invoices/invoice-dispute.ts';
import { Invoice, InvoiceLine, InvoiceState } from '../../src/billing/invoices/invoice.ts';
import { Payment, PaymentMethod } from '../../src/billing/invoices/payment.ts';
import { ServiceCategory } from '../../src/entitlement/entitlement.ts';
import { newId } from '../../src/kernel/ids.ts';
import type { Place } from './cells.ts';
import { aRequest, type RequestRecord } from './records.ts';
import { value } from './tries.ts';
import { aTechnician, next, type World } from './world.ts';

/** What tries need to know of a bill; of one that is absent, ids of nothing. */
export interface BillRecord extends RequestRecord {
  readonly estimateId: string;
  readonly chargeId: string;
  readonly reductionId: string;
  readonly invoiceId: string;
  readonly invoiceNumber: string;
  readonly accountId: string;
  readonly handOverId: string;
  readonly clerkName: string;
}

interface Given {
  readonly estimate?: EstimateState;
  readonly charged?: true;
  readonly invoice?: InvoiceState;
  /** Paid in cash, which is in the hands of the side's technician or of a new one. */
  readonly cash?: 'OWN' | 'NEW';
  readonly handedOver?: true;
}

/** A job of a place with its bill, put into the database as it then stands. */
export async function aBill(world: World, place: Place, given: Given = {}): Promise<BillRecord> {
  const request = await aRequest(world, place, { stage: 'ARRIVED' });
  const ids = {
    estimateId: newId(),
    chargeId: newId(),
    reductionId: newId(),
    invoiceId: newId(),
    accountId: newId(),
    handOverId: newId(),
    invoiceNumber: `I${request.number}`,
    clerkName: `经办${next()}`,
  };
  if (place === 'absent') return { ...request, ...ids };
  const at = world.app.clock.now();
  const facts = {
    requestId: request.id,
    branchId: request.branchId,
    kind: BillLineKind.TRAVEL,
    name: '上门费',
    nameEn: 'Travel',
    quantity: 1,
    unitAmount: 3000,
    listAmount: 3000,
    category: ServiceCategory.PAID,
    amount: 3000,
    priceListId: String(await value(world, 'select id from price_list where version = 1')),
    priceListVersion: 1,
  };
  const ofRequest = { requestId: request.id, branchId: request.branchId };
  const made: object[] = [];
  if (given.estimate) {
    const { estimate: state } = given;
    const drafted = { id: ids.estimateId, draftedAt: at, draftedByName: ids.clerkName, state };
    made.push(Object.assign(new Estimate(), ofRequest, drafted));
    made.push(Object.assign(new EstimateLine(), facts, { estimateId: ids.estimateId, position: 0 }));
  }
  if (given.charged || given.invoice) {
    const charged = { id: ids.chargeId, voucherId: request.voucherId, usedOn: '2026-11-23' };
    made.push(Object.assign(new Charge(), facts, charged, { chargedAt: at, chargedByName: ids.clerkName }));
  }
  if (given.charged) {
    const asked = { id: ids.reductionId, chargeId: ids.chargeId, amount: 100, reason: ids.clerkName };
    made.push(
      Object.assign(new ChargeReduction(), ofRequest, asked, { requestedAt: at, requestedByName: '经办' }),
    );
  }
  if (given.invoice) {
    const issued = { issuedAt: at, issuedOn: '2026-11-23', dueOn: '2026-11-23', issuedByName: ids.clerkName };
    const { invoice: state } = given;
    const { customerId } = request;
    const named = { id: ids.invoiceId, number: ids.invoiceNumber, requestNumber: request.number };
    made.push(Object.assign(new Invoice(), ofRequest, issued, named, { customerId, state }));
    const line = { invoiceId: ids.invoiceId, position: 0, chargeId: ids.chargeId };
    made.push(Object.assign(new InvoiceLine(), facts, line));
    if (state === InvoiceState.DISPUTED) {
      const raised = { invoiceId: ids.invoiceId, reason: '不对', raisedAt: at, raisedByName: '客户' };
      made.push(Object.assign(new InvoiceDispute(), ofRequest, raised));
    }
    if (state === InvoiceState.PAID) {
      const paid = { invoiceId: ids.invoiceId, turn: 1, amount: 3000, at, byName: '收款人' };
      const method = given.cash ? PaymentMethod.CASH : PaymentMethod.BANK_TRANSFER;
      const payment = Object.assign(new Payment(), ofRequest, paid, { method });
      made.push(payment);
      if (given.cash) made.push(...(await inHand(world, request, payment, ids, given)));
    }
  }
  await world.app.seed((em) => void em.persist(made));
  if (!given.cash) return { ...request, ...ids };
  const account =
    'select account_id from cash_entry e join payment p on p.id = e.payment_id where p.invoice_id = $1';
  return { ...request, ...ids, accountId: String(await value(world, account, [ids.invoiceId])) };
}

async function inHand(
  world: World,
  request: RequestRecord,
  payment: Payment,
  ids: { handOverId: string; clerkName: string },
  given: Given,
): Promise<object[]> {
  const { branchId } = request;
  const at = world.app.clock.now();
  const side = Object.values(world.sides).find(({ technician }) => technician.id === request.technicianId);
  const technician =
    given.cash === 'OWN' || !side ? { id: request.technicianId } : await aTechnician(world.app, side.branch);
  const known = await value(
    world,
    'select id from cash_account where technician_id = $1 and branch_id = $2',
    [technician.id, branchId],
  );
  const made: object[] = [];
  const accountId = known ? String(known) : newId();
  const before = Number(
    (await value(world, 'select balance_amount from cash_account where id = $1', [accountId])) ?? 0,
  );
  const step = Number(
    (await value(world, 'select count(*)::int from cash_entry where account_id = $1', [accountId])) ?? 0,
  );
  if (known) {
    await world.app.rows(
      'update cash_account set balance_amount = balance_amount + 3000, entries = entries + 1 where id = $1',
      [accountId],
    );
    // Who hands over has nothing on the way.
    await world.app.rows("update cash_hand_over set state = 'REFUSED' where account_id = $1", [accountId]);
  } else {
    const account = { id: accountId, technicianId: technician.id, technicianName: ids.clerkName, branchId };
    made.push(Object.assign(new CashAccount(), account, { balanceAmount: 3000, entries: 1 }));
  }
  const line = { accountId, branchId, step: step + 1, amount: 3000, balanceAmount: before + 3000, at };
  const entry = { kind: CashEntryKind.COLLECTED, paymentId: payment.id, byName: '收款人' };
  made.push(Object.assign(new CashEntry(), line, entry));
  if (given.handedOver) {
    const handed = { id: ids.handOverId, accountId, branchId, recordedAt: at };
    made.push(Object.assign(new CashHandOver(), handed));
    const one = { handOverId: ids.handOverId, branchId, paymentId: payment.id, amount: 3000 };
    made.push(Object.assign(new CashHandOverLine(), one));
  }
  return made;
}
