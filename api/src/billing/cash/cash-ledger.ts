import { LockMode } from '@mikro-orm/core';
import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { notFound, RuleError } from '../../kernel/rule-error.ts';
import { sql } from '../../kernel/sql.ts';
import { writtenIfAny } from '../../kernel/written.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { Payment } from '../invoices/payment.ts';
import type { HandOverDecideInput } from './cash.input.ts';
import {
  CashAccount,
  CashEntry,
  CashEntryKind,
  CashHandOver,
  CashHandOverLine,
  HandOverState,
} from './cash.ts';

/** The account of whoever acts, locked; opened with the first collection. */
async function ownAccount(ctx: Ctx, branchId: string): Promise<CashAccount> {
  const opened = sql`
    insert into cash_account (id, version, technician_id, technician_name, branch_id, currency, balance_amount, entries)
    values (${newId()}::uuid, 1, ${actorId(ctx.actor)}::uuid, ${actorName(ctx.actor)}, ${branchId}::uuid, 'CNY', 0, 0)
    on conflict (technician_id, branch_id) do nothing`.questioned();
  await ctx.em.execute(opened.text, opened.values);
  return ctx.em.findOneOrFail(
    CashAccount,
    { technicianId: actorId(ctx.actor), branchId },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
}

/** Writes a line into a locked account's ledger. */
function enter(
  ctx: Ctx,
  account: CashAccount,
  line: Pick<CashEntry, 'kind' | 'amount'> &
    Partial<Pick<CashEntry, 'invoiceNumber' | 'paymentId' | 'handOverId'>>,
): void {
  account.balanceAmount += line.amount;
  account.entries += 1;
  const entry = Object.assign(new CashEntry(), line, {
    accountId: account.id,
    branchId: account.branchId,
    step: account.entries,
    balanceAmount: account.balanceAmount,
    at: ctx.at,
    byName: actorName(ctx.actor) ?? '',
  });
  ctx.em.persist(entry);
}

/** BIL-4: money comes into the hands of the technician who acts. */
export async function enterCollection(ctx: Ctx, invoice: Invoice, payment: Payment): Promise<void> {
  const account = await ownAccount(ctx, invoice.branchId);
  enter(ctx, account, {
    kind: CashEntryKind.COLLECTED,
    amount: payment.amount,
    invoiceNumber: invoice.number,
    paymentId: payment.id,
  });
}

/**
 * What was collected in cash is given back. Still in the technician's hands it leaves the balance; what the accountant has
 * is the accountant's to give; what is on its way from one to the other waits for the hand-over.
 */
export async function enterReversal(
  ctx: Ctx,
  invoice: Invoice,
  { collected, reversal }: { collected: Payment; reversal: Payment },
): Promise<void> {
  const { accountId } = await ctx.em.findOneOrFail(CashEntry, { paymentId: collected.id });
  const account = await accountForChange(ctx, accountId);
  const handed = await handedWith(ctx, collected.id);
  if (handed.includes(HandOverState.RECORDED)) throw new RuleError('CASH_IN_HAND_OVER', {}, 'paymentId');
  if (handed.includes(HandOverState.CONFIRMED)) return;
  enter(ctx, account, {
    kind: CashEntryKind.REVERSED,
    amount: reversal.amount,
    invoiceNumber: invoice.number,
    paymentId: reversal.id,
  });
}

/** States of the hand-overs in which a collection is. */
async function handedWith(ctx: Ctx, paymentId: string): Promise<HandOverState[]> {
  const lines = await ctx.em.find(CashHandOverLine, { paymentId });
  const handOvers = await ctx.em.find(
    CashHandOver,
    { id: { $in: lines.map(({ handOverId }) => handOverId) } },
    { refresh: true },
  );
  return handOvers.map(({ state }) => state);
}

/** Whether the accountant has a collection's money. */
export async function isConfirmed(ctx: Ctx, payment: Payment): Promise<boolean> {
  return (await handedWith(ctx, payment.id)).includes(HandOverState.CONFIRMED);
}

export async function accountForChange(ctx: Ctx, accountId: string, field?: string): Promise<CashAccount> {
  return ctx.loadForChange(CashAccount, accountId, field ? { field } : {});
}

/**
 * BIL-4: the technician hands over everything in hand that is in no hand-over yet. It stays in the balance until the
 * accountant has confirmed it.
 */
export async function handOver(ctx: Ctx, account: CashAccount): Promise<CashHandOver> {
  const open = await ctx.em.findOne(CashHandOver, { accountId: account.id, state: HandOverState.RECORDED });
  if (open) throw new RuleError('HAND_OVER_OPEN');
  const { text, values } = sql`
    select e.payment_id as "paymentId", e.amount from cash_entry e join payment p on p.id = e.payment_id
    where e.account_id = ${account.id}::uuid and e.kind = 'COLLECTED'
      and not exists (select 1 from payment back where back.invoice_id = p.invoice_id and back.turn = p.turn + 1)
      and not exists (select 1 from cash_hand_over_line l join cash_hand_over h on h.id = l.hand_over_id
        where l.payment_id = p.id and h.state = 'CONFIRMED')
    order by e.step`.questioned();
  const inHand: { paymentId: string; amount: number }[] = await ctx.em.execute(text, values);
  if (inHand.length === 0) throw new RuleError('NOTHING_TO_HAND_OVER');
  const made = new CashHandOver();
  made.accountId = account.id;
  made.branchId = account.branchId;
  made.recordedAt = ctx.at;
  made.recordedById = actorId(ctx.actor);
  const lines = inHand.map((one) =>
    Object.assign(new CashHandOverLine(), one, { handOverId: made.id, branchId: account.branchId }),
  );
  ctx.em.persist([made, ...lines]);
  return made;
}

/** BIL-4: the accountant has counted the money, and confirms it or says what is wrong. Nobody confirms their own. */
export async function decideHandOver(
  ctx: Ctx,
  { account, made }: { account: CashAccount; made: CashHandOver },
  input: HandOverDecideInput,
): Promise<void> {
  if (made.recordedById === actorId(ctx.actor) || account.technicianId === actorId(ctx.actor))
    throw new RuleError('OWN_ACT_REFUSED');
  made.decide(input.confirmed, {
    at: ctx.at,
    name: actorName(ctx.actor) ?? '',
    remarks: writtenIfAny(input.remarks),
  });
  if (!input.confirmed) return;
  const lines = await ctx.em.find(CashHandOverLine, { handOverId: made.id });
  const amount = lines.reduce((sum, line) => sum + line.amount, 0);
  enter(ctx, account, { kind: CashEntryKind.HANDED_OVER, amount: -amount, handOverId: made.id });
}

/** A technician's own account; for anybody else it is not there. */
export function requireOwn(ctx: Ctx, account: CashAccount): void {
  if (account.technicianId !== actorId(ctx.actor)) throw notFound('accountId');
}
