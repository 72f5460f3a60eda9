import { EstimateState } from '../../../src/billing/estimates/estimate.ts';
import { InvoiceState } from '../../../src/billing/invoices/invoice.ts';
import { aBill, type BillRecord } from '../billing-records.ts';
import type { Place } from '../cells.ts';
import { type Answer, kept, type MutationTry, type QueryTry, type Tries, value } from '../tries.ts';
import { next, type Person, type World } from '../world.ts';
import { branchId } from './organization.ts';

/** A bill of a place that is not touched: a charge that waits, with a reduction. */
const open = kept((world, place) => aBill(world, place, { charged: true }));
/** One that is paid in cash, which is in a technician's hands. */
const paid = kept((world, place) =>
  aBill(world, place, { estimate: EstimateState.SENT, invoice: InvoiceState.PAID, cash: 'OWN' }),
);

async function asking(world: World, place: Place): Promise<{ branchId: string }> {
  for (const side of ['own', 'same', 'other'] as const) {
    await open(world, side);
    await paid(world, side);
  }
  return { branchId: branchId(world, place) };
}

const listed = (name: string, node: string, marker: QueryTry['marker'], on = ''): QueryTry => ({
  about: 'branch',
  by: ['branchId'],
  document: (selected) =>
    `query ($branchId: ID!) { ${name}(branchId: $branchId, ${on} first: 100) { edges { node { ${selected} } } } }`,
  node,
  ask: asking,
  marker,
});

type Given = Parameters<typeof aBill>[2];

/** An act on a bill, by one of its ids; what it changes is looked at in one table. */
function acting(
  given: Given,
  mutation: string,
  inputType: string,
  input: (bill: BillRecord, world: World) => object | Promise<object>,
  effect: { look: string; of: (bill: BillRecord) => string; becomes: unknown },
  rest: Partial<MutationTry> = {},
): MutationTry {
  return {
    about: 'request',
    document: `mutation ($input: ${inputType}!) { ${mutation}(input: $input) { id } }`,
    attempt: async (world, place) => {
      const bill = await aBill(world, place, given);
      return {
        variables: { input: await input(bill, world) },
        look: () => value(world, effect.look, [effect.of(bill)]),
        becomes: effect.becomes,
      };
    },
    ...rest,
  };
}

const byRequest = { by: ['requestId'] };
const estimate = { by: ['estimateId'] };
const invoice = { by: ['invoiceId'] };
const estimateId = ({ estimateId: id }: BillRecord) => id;
const ofEstimate = ({ estimateId: id }: BillRecord) => ({ estimateId: id, version: 1 });
const ofInvoice = ({ invoiceId: id }: BillRecord) => ({ invoiceId: id, version: 1 });
const estimated = (becomes: string) => ({
  look: 'select state from estimate where id = $1',
  of: estimateId,
  becomes,
});
const invoiced = (becomes: string) => ({
  look: 'select state from invoice where id = $1',
  of: ({ invoiceId: id }: BillRecord) => id,
  becomes,
});
const travel = [{ kind: 'TRAVEL', quantity: 1 }];
const OTHER_JOBS = {
  reductionIds: 'A reduction counts for its own job alone; no other one is approved for it.',
};
const issuing = (mutation: string, becomes: string) =>
  acting(
    { charged: true },
    mutation,
    'InvoiceIssueInput',
    ({ id }) => ({ requestId: id }),
    {
      look: 'select max(state) from invoice where request_id = $1',
      of: ({ id }) => id,
      becomes,
    },
    { ...byRequest, plain: OTHER_JOBS },
  );

/** GET of a paper, in the form of an answer. */
function paper(pathOf: (bill: BillRecord) => string): QueryTry {
  return {
    about: 'request',
    // Who is nobody, and what is nobody's, are one answer at this door.
    absentCode: 'NOT_FOUND',
    document: () => '',
    node: '',
    async send(world: World, person: Person, _: string, { path }): Promise<Answer> {
      const response = await fetch(`${world.app.url}${String(path)}`, { headers: person.headers });
      const body = await response.text();
      if (response.status === 200) return { status: 200, data: { paper: body } };
      const { code } = JSON.parse(body) as { code: string };
      return { status: response.status, data: null, errors: [{ extensions: { code } }] };
    },
    ask: async (world, place) => ({ path: pathOf(await paid(world, place)) }),
    marker: async (world, place) => (await paid(world, place)).number,
  };
}

const accountName = async (world: World, accountId: string) =>
  String(await value(world, 'select technician_name from cash_account where id = $1', [accountId]));

export const billing: Tries = {
  queries: {
    'Query.invoices': listed(
      'invoices',
      'number',
      async (world, place) => (await paid(world, place)).invoiceNumber,
    ),
    'Query.invoicesToIssue': listed(
      'invoicesToIssue',
      'requestNumber',
      async (world, place) => (await open(world, place)).number,
      'on: "2026-11-23",',
    ),
    'Query.reductionsToDecide': listed(
      'reductionsToDecide',
      'reason',
      async (world, place) => (await open(world, place)).clerkName,
    ),
    'Query.cashInHand': listed('cashInHand', 'technicianName', async (world, place) =>
      accountName(world, (await paid(world, place)).accountId),
    ),
    'Query.cashNotHandedOver': listed(
      'cashNotHandedOver',
      'technicianName',
      async (world, place) => accountName(world, (await paid(world, place)).accountId),
      'on: "2026-11-23",',
    ),
    'Query.myCash': {
      about: 'oneself',
      document: (node) => `query { myCash { ${node} } }`,
      node: 'id',
      ask: async (world) => {
        await asking(world, 'own');
        return {};
      },
      marker: async (world) => (await paid(world, 'own')).accountId,
      never: async (world) => [(await paid(world, 'same')).accountId, (await paid(world, 'other')).accountId],
    },
    'Route.estimate': paper(({ estimateId: id }) => `/documents/estimates/${id}`),
    'Route.invoice': paper(({ invoiceId: id }) => `/documents/invoices/${id}`),
  },

  mutations: {
    'Mutation.estimateDraft': acting(
      {},
      'estimateDraft',
      'EstimateDraftInput',
      ({ id }) => ({ requestId: id, lines: travel }),
      { look: 'select count(*)::int from estimate where request_id = $1', of: ({ id }) => id, becomes: 1 },
      byRequest,
    ),
    'Mutation.estimateSend': acting(
      { estimate: EstimateState.DRAFT },
      'estimateSend',
      'EstimateInput',
      ofEstimate,
      estimated('SENT'),
      estimate,
    ),
    'Mutation.estimateApprove': acting(
      { estimate: EstimateState.SENT },
      'estimateApprove',
      'EstimateInput',
      ofEstimate,
      estimated('APPROVED'),
      estimate,
    ),
    'Mutation.estimateReject': acting(
      { estimate: EstimateState.SENT },
      'estimateReject',
      'EstimateRejectInput',
      ofEstimate,
      estimated('REJECTED'),
      estimate,
    ),
    'Mutation.estimateApprovalRecord': acting(
      { estimate: EstimateState.SENT },
      'estimateApprovalRecord',
      'EstimateApprovalRecordInput',
      (bill) => ({ ...ofEstimate(bill), approvedByName: '客户', note: '书面同意' }),
      estimated('APPROVED'),
      estimate,
    ),
    'Mutation.chargeRecord': acting(
      { estimate: EstimateState.APPROVED },
      'chargeRecord',
      'ChargeRecordInput',
      async ({ id }, world) => {
        const voucher = await value(world, 'select number from service_voucher where request_id = $1', [id]);
        return { requestId: id, voucherNumber: voucher ?? 'none', lines: travel };
      },
      { look: 'select count(*)::int from charge where request_id = $1', of: ({ id }) => id, becomes: 1 },
      byRequest,
    ),
    'Mutation.chargeReverse': acting(
      { charged: true },
      'chargeReverse',
      'ChargeReverseInput',
      ({ chargeId }) => ({ chargeId, reason: '记错' }),
      { look: 'select sum(amount)::int from charge where request_id = $1', of: ({ id }) => id, becomes: 0 },
      { by: ['chargeId'] },
    ),
    'Mutation.chargeReductionRequest': acting(
      { charged: true },
      'chargeReductionRequest',
      'ChargeReductionRequestInput',
      ({ chargeId }) => ({ chargeId, reason: `减免${next()}`, amount: 200 }),
      {
        look: 'select count(*)::int from charge_reduction where charge_id = $1 and amount = 200',
        of: ({ chargeId }) => chargeId,
        becomes: 1,
      },
      { by: ['chargeId'] },
    ),
    'Mutation.chargeReductionDecide': acting(
      { charged: true },
      'chargeReductionDecide',
      'ChargeReductionDecideInput',
      ({ reductionId }) => ({ reductionId, version: 1, approved: true }),
      {
        look: 'select state from charge_reduction where id = $1',
        of: ({ reductionId }) => reductionId,
        becomes: 'APPROVED',
      },
      { by: ['reductionId'] },
    ),
    'Mutation.invoiceIssue': issuing('invoiceIssue', 'ISSUED'),
    'Mutation.invoiceSend': acting(
      { invoice: InvoiceState.ISSUED },
      'invoiceSend',
      'InvoiceInput',
      ofInvoice,
      invoiced('SENT'),
      invoice,
    ),
    'Mutation.invoiceVoid': acting(
      { invoice: InvoiceState.ISSUED },
      'invoiceVoid',
      'InvoiceReasonInput',
      (bill) => ({ ...ofInvoice(bill), reason: '开错' }),
      invoiced('VOID'),
      invoice,
    ),
    'Mutation.invoiceDispute': acting(
      { invoice: InvoiceState.SENT },
      'invoiceDispute',
      'InvoiceReasonInput',
      (bill) => ({ ...ofInvoice(bill), reason: '不对' }),
      invoiced('DISPUTED'),
      invoice,
    ),
    'Mutation.invoiceDisputeAnswer': acting(
      { invoice: InvoiceState.DISPUTED },
      'invoiceDisputeAnswer',
      'InvoiceDisputeAnswerInput',
      (bill) => ({ ...ofInvoice(bill), outcome: 'STANDS', answer: '照价目表' }),
      invoiced('ISSUED'),
      invoice,
    ),
    'Mutation.paymentCollectOnTheSpot': issuing('paymentCollectOnTheSpot', 'PAID'),
    'Mutation.paymentCollect': acting(
      { invoice: InvoiceState.SENT },
      'paymentCollect',
      'InvoiceInput',
      ofInvoice,
      invoiced('PAID'),
      invoice,
    ),
    'Mutation.paymentRecord': acting(
      { invoice: InvoiceState.ISSUED },
      'paymentRecord',
      'InvoiceInput',
      ofInvoice,
      invoiced('PAID'),
      invoice,
    ),
    'Mutation.paymentReverse': acting(
      { invoice: InvoiceState.PAID },
      'paymentReverse',
      'InvoiceReasonInput',
      (bill) => ({ ...ofInvoice(bill), reason: '退款' }),
      invoiced('ISSUED'),
      invoice,
    ),
    'Mutation.cashHandOver': acting(
      { invoice: InvoiceState.PAID, cash: 'OWN' },
      'cashHandOver',
      'CashHandOverInput',
      ({ accountId }) => ({ accountId }),
      {
        look: "select count(*)::int from cash_hand_over where account_id = $1 and state = 'RECORDED'",
        of: ({ accountId }) => accountId,
        becomes: 1,
      },
      // Each is about what one and the same technician has in hand.
      { by: ['accountId'], inTurn: true },
    ),
    'Mutation.cashHandOverDecide': acting(
      { invoice: InvoiceState.PAID, cash: 'NEW', handedOver: true },
      'cashHandOverDecide',
      'HandOverDecideInput',
      ({ handOverId }) => ({ handOverId, version: 1, confirmed: true }),
      {
        look: 'select state from cash_hand_over where id = $1',
        of: ({ handOverId }) => handOverId,
        becomes: 'CONFIRMED',
      },
      { by: ['handOverId'] },
    ),
  },
};
