import {
  AnswerDisputeDocument,
  ApproveEstimateDocument,
  BillOfJobDocument,
  CallDocument,
  CashInHandDocument,
  CollectOnTheSpotDocument,
  ConfirmHandOverDocument,
  DecideReductionDocument,
  DisputeInvoiceDocument,
  DraftEstimateDocument,
  HandOverCashDocument,
  InvoicesDocument,
  InvoicesToIssueDocument,
  IssueInvoiceDocument,
  MyCashDocument,
  newIdempotencyKey,
  RecordChargesDocument,
  RecordServiceReportDocument,
  ReductionsToDecideDocument,
  RequestReductionDocument,
  SendEstimateDocument,
  type SendEstimateMutation,
  SendInvoiceDocument,
} from '../../client/index.ts';
import type { Call, Customer } from '../people/customer.ts';
import type { Person } from '../people/staff.ts';
import type { PlannedVisit } from '../people/supervisor.ts';
import { putApprovalOnFile as recordApproval } from '../people/clerk.ts';
import { look, refused } from './calls.ts';
import type { Day } from './house.ts';
import { yuan } from '../people/seen.ts';
import type { UnitWithUs } from './workshop.ts';

/** What a job takes: minutes of labour, one part, one visit. */
export interface Used {
  readonly minutes: number;
  readonly partCode: string;
}

function billLines({ minutes, partCode }: Used) {
  return [
    { kind: 'LABOUR' as const, quantity: minutes },
    { kind: 'PART' as const, code: partCode, quantity: 1 },
    { kind: 'TRAVEL' as const, quantity: 1 },
  ];
}

/** BIL-3: what it will cost, by the price list; paid work that nobody approved cannot be recorded (VIS-7). */
export async function estimate(
  { say, seen }: Day,
  visit: PlannedVisit,
  { used, approve }: { used: Used; approve?: Customer },
): Promise<SendEstimateMutation['estimateSend']> {
  const { app, name } = visit.technician;
  const { estimateDraft } = await app.run(DraftEstimateDocument, {
    input: { requestId: visit.call.id, lines: billLines(used), idempotencyKey: newIdempotencyKey() },
  });
  const { estimateSend } = await app.run(SendEstimateDocument, {
    input: { estimateId: estimateDraft.id, version: estimateDraft.version },
  });
  say(`   ${name} sends an estimate of ${yuan(estimateDraft.totalAmount)} for ${visit.call.number}.`);
  if (!approve) return estimateSend;
  const early = await refused(
    app.run(RecordServiceReportDocument, {
      input: {
        visitId: visit.id,
        found: '未批准',
        cause: '未批准',
        done: '未批准',
        advice: '未批准',
        minutes: [{ category: 'PAID', minutes: 1 }],
      },
    }),
  );
  const shown = await look(approve, visit.call);
  const [asked] = shown.estimates.filter(({ state }) => state === 'SENT');
  const { estimateApprove } = await approve.portal.run(ApproveEstimateDocument, {
    input: { estimateId: asked?.id ?? '', version: asked?.version ?? 0 },
  });
  say(
    `   Before the customer has said yes no paid work counts (${early}); the portal says whose turn it is ` +
      `(${shown.nextActor}: ${shown.nextStep}), and ${approve.name} approves: ${estimateApprove.state}.`,
  );
  seen.note('BIL-3', 'paid work before the customer’s yes', early);
  seen.note('WSH-4', 'whose turn it is after the estimate', shown.nextActor);
  return estimateSend;
}

/** BIL-3: a customer who writes letters says yes by letter; the clerk puts it on record. */
export async function putApprovalOnFile(
  { say, seen, house }: Day,
  asked: SendEstimateMutation['estimateSend'],
  approvedByName: string,
): Promise<void> {
  const way = await recordApproval(house.clerk, asked, approvedByName, say);
  seen.note('BIL-3', 'another approval came', way);
}

/** BIL-2: charges by the price list in force, against the voucher. Gives their sum in fen. */
export async function chargeFor(
  { say, house }: Day,
  { call, technician }: { call: Call; technician: Person },
  used: Used,
): Promise<number> {
  const { repairRequest } = await house.clerk.app.run(CallDocument, { number: call.number });
  const voucherNumber = repairRequest?.voucher?.number;
  const { chargeRecord } = await technician.app.run(RecordChargesDocument, {
    input: { requestId: call.id, voucherNumber, lines: billLines(used) },
  });
  const amount = chargeRecord.charges.reduce((sum, line) => sum + line.amount, 0);
  say(`   ${technician.name} charges ${call.number} by the price list: ${yuan(amount)}.`);
  return amount;
}

async function balance({ app }: Person): Promise<number> {
  const { myCash } = await app.run(MyCashDocument, {});
  return myCash.reduce((sum, account) => sum + account.balanceAmount, 0);
}

/** BIL-1, BIL-4: a small amount, at once; it is on the technician's balance from now on. */
export async function collect({ say, seen }: Day, visit: PlannedVisit): Promise<void> {
  const { technician, call } = visit;
  const before = await balance(technician);
  const { paymentCollectOnTheSpot: invoice } = await technician.app.run(CollectOnTheSpotDocument, {
    input: { requestId: call.id, idempotencyKey: newIdempotencyKey() },
  });
  const after = await balance(technician);
  say(
    `   ${technician.name} collects ${yuan(invoice.totalAmount)} on the spot; the balance in hand goes from ${yuan(before)} to ${yuan(after)}.`,
  );
  seen.note('BIL-1', 'collected on the spot', yuan(invoice.totalAmount));
}

/** BIL-4: the money is handed over, counted and confirmed; only then the invoice is sent (BIL-1). */
export async function handOver({ say, seen, house }: Day, visit: PlannedVisit): Promise<void> {
  const { accountant } = house;
  const { technician, call } = visit;
  const branchId = accountant.branch.id;
  const { repairRequest } = await accountant.app.run(BillOfJobDocument, { number: call.number });
  const number = repairRequest?.invoices[0]?.number;
  const invoices = accountant.app.rows(InvoicesDocument, { branchId, first: 50 }, (page) => page.invoices);
  const invoice = (await Array.fromAsync(invoices)).find((one) => one.number === number);
  const input = { invoiceId: invoice?.id ?? '', version: invoice?.version ?? 0 };
  const early = await refused(accountant.app.run(SendInvoiceDocument, { input }));
  const { myCash } = await technician.app.run(MyCashDocument, {});
  const accountId = myCash.find(({ balanceAmount }) => balanceAmount > 0)?.id ?? '';
  const { cashHandOver } = await technician.app.run(HandOverCashDocument, {
    input: { accountId, idempotencyKey: newIdempotencyKey() },
  });
  const waiting = await balance(technician);
  const { cashInHand } = await accountant.app.run(CashInHandDocument, { branchId, first: 100 });
  const open = cashInHand.edges.find(({ node }) => node.id === accountId)?.node.openHandOver;
  const { cashHandOverDecide } = await accountant.app.run(ConfirmHandOverDocument, {
    input: { handOverId: open?.id ?? '', version: open?.version ?? 0, confirmed: true },
  });
  const { invoiceSend } = await accountant.app.run(SendInvoiceDocument, { input });
  const left = await balance(technician);
  say(
    `   ${technician.name} hands ${yuan(cashHandOver.amount)} over; until ${accountant.name} confirms it ${yuan(waiting)} are in ` +
      `hand and no invoice leaves (${early}). ${cashHandOverDecide.state}: ${yuan(left)} in hand, invoice ${invoiceSend.state}.`,
  );
  seen.note('BIL-4', 'in hand before and after the confirmation', `${yuan(waiting)}, ${yuan(left)}`);
}

/** BIL-2: less is asked for, and does not count before the branch manager has said so. */
export async function reduce(day: Day, unit: UnitWithUs, used: Used): Promise<string> {
  const { say, seen, house } = day;
  const { supervisor, manager, accountant } = house;
  await chargeFor(day, unit, used);
  const { repairRequest } = await supervisor.app.run(BillOfJobDocument, { number: unit.call.number });
  const travel = repairRequest?.charges.find(({ kind }) => kind === 'TRAVEL');
  const { chargeReductionRequest: asked } = await supervisor.app.run(RequestReductionDocument, {
    input: {
      chargeId: travel?.id ?? '',
      amount: travel?.amount ?? 0,
      reason: '完工晚于承诺，免收上门费。',
      idempotencyKey: newIdempotencyKey(),
    },
  });
  const early = await refused(
    accountant.app.run(IssueInvoiceDocument, {
      input: { requestId: unit.call.id, reductionIds: [asked.id], idempotencyKey: newIdempotencyKey() },
    }),
  );
  const branchId = manager.branch.id;
  const { reductionsToDecide } = await manager.app.run(ReductionsToDecideDocument, { branchId, first: 100 });
  const mine = reductionsToDecide.edges.find(({ node }) => node.id === asked.id)?.node;
  const { chargeReductionDecide } = await manager.app.run(DecideReductionDocument, {
    input: { reductionId: asked.id, version: mine?.version ?? 0, approved: true },
  });
  say(
    `   ${asked.requestedByName} asks for ${yuan(asked.amount)} less because of the delay; it does not count (${early}) until ` +
      `${manager.name}, branch manager, has ${chargeReductionDecide.state} it.`,
  );
  seen.note('BIL-2', 'counting on a reduction that is not approved', early);
  return asked.id;
}

/** WKS-4, BIL-1: the rest is invoiced the same day; BIL-5: disputed, and answered by somebody else with reasons. */
export async function invoice(
  { say, seen, house, today }: Day,
  unit: UnitWithUs,
  customer: Customer,
  reductionId: string,
): Promise<void> {
  const { accountant, manager } = house;
  const branchId = accountant.branch.id;
  const { invoicesToIssue } = await accountant.app.run(InvoicesToIssueDocument, {
    branchId,
    on: today,
    first: 100,
  });
  const due = invoicesToIssue.edges.find(({ node }) => node.requestNumber === unit.call.number)?.node;
  const { invoiceIssue: issued } = await accountant.app.run(IssueInvoiceDocument, {
    input: { requestId: unit.call.id, reductionIds: [reductionId], idempotencyKey: newIdempotencyKey() },
  });
  const { invoiceSend } = await accountant.app.run(SendInvoiceDocument, {
    input: { invoiceId: issued.id, version: issued.version },
  });
  say(
    `   ${accountant.name} finds ${unit.call.number} among what is to be invoiced by ${due?.dueOn} and invoices ` +
      `${yuan(issued.totalAmount)} on ${issued.issuedOn}: ${invoiceSend.state}.`,
  );
  seen.note(
    'WKS-4',
    'invoiced on the day of return',
    `${yuan(issued.totalAmount)}, ${issued.late ? 'late' : 'in time'}`,
  );

  const [shown] = (await look(customer, unit.call)).invoices;
  const lines = shown?.lines.map(({ kind, amount }) => `${kind} ${yuan(amount)}`).join(', ');
  await customer.portal.run(DisputeInvoiceDocument, {
    input: {
      invoiceId: shown?.id ?? '',
      version: shown?.version ?? 0,
      reason: '机械密封的价格偏高，请说明。',
    },
  });
  say(`   ${customer.name} reads every line in the portal (${lines}) and disputes the invoice.`);
  const rows = manager.app.rows(
    InvoicesDocument,
    { branchId, state: 'DISPUTED', first: 50 },
    (page) => page.invoices,
  );
  const disputed = (await Array.fromAsync(rows)).find(({ id }) => id === issued.id);
  const { invoiceDisputeAnswer } = await manager.app.run(AnswerDisputeDocument, {
    input: {
      invoiceId: issued.id,
      version: disputed?.version ?? 0,
      outcome: 'STANDS',
      answer: '按现行价目表，机械密封每只128元，旧件可查验。',
    },
  });
  const [answered] = (await look(customer, unit.call)).invoices;
  say(
    `   ${manager.name} answers: ${answered?.disputes.at(-1)?.outcome}, “${answered?.disputes.at(-1)?.answer}”; the invoice is ` +
      `${invoiceDisputeAnswer.state} again.`,
  );
  seen.note(
    'BIL-5',
    'dispute and what became of the invoice',
    `${answered?.disputes.at(-1)?.outcome}, ${invoiceDisputeAnswer.state}`,
  );
}
