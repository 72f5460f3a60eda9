import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { BillLineKind } from './bill-line.ts';
import { HandOverState, handOverTransitions } from './cash/cash.ts';
import { ReductionState, reductionTransitions } from './charges/charge-reduction.ts';
import { payerOf } from './cover-line.ts';
import { EstimateState, estimateTransitions } from './estimates/estimate.ts';
import { InvoiceState, invoiceTransitions } from './invoices/invoice.ts';

describe('steps of a bill', () => {
  it('BIL-3 lead an estimate to the approval by way of the customer alone', () => {
    expectSteps(estimateTransitions, 'ESTIMATE_STEP_REFUSED', {
      DRAFT: { send: 'SENT', supersede: 'SUPERSEDED' },
      SENT: { approve: 'APPROVED', reject: 'REJECTED', supersede: 'SUPERSEDED' },
      APPROVED: { supersede: 'SUPERSEDED' },
      REJECTED: {},
      SUPERSEDED: {},
    } as Parameters<typeof expectSteps<EstimateState, string>>[2]);
    expectNoDeadEnds(estimateTransitions, Object.values(EstimateState), {
      first: EstimateState.DRAFT,
      ends: [EstimateState.REJECTED, EstimateState.SUPERSEDED],
    });
  });

  it('BIL-5 lead an invoice through issued, sent, paid, disputed, settled and void, and nowhere else', () => {
    expectSteps(invoiceTransitions, 'INVOICE_STEP_REFUSED', {
      ISSUED: { send: 'SENT', pay: 'PAID', dispute: 'DISPUTED', void: 'VOID' },
      SENT: { pay: 'PAID', dispute: 'DISPUTED', void: 'VOID' },
      PAID: {
        sendPaid: 'PAID',
        takeBack: 'ISSUED',
        takeBackSent: 'SENT',
        dispute: 'DISPUTED',
        settle: 'SETTLED',
      },
      DISPUTED: {
        takeBackDisputed: 'DISPUTED',
        uphold: 'SENT',
        upholdUnsent: 'ISSUED',
        upholdPaid: 'PAID',
        void: 'VOID',
      },
      SETTLED: { takeBackSent: 'SENT', dispute: 'DISPUTED' },
      VOID: {},
    } as Parameters<typeof expectSteps<InvoiceState, string>>[2]);
    expectNoDeadEnds(invoiceTransitions, Object.values(InvoiceState), {
      first: InvoiceState.ISSUED,
      ends: [InvoiceState.VOID],
    });
  });

  it('BIL-2 decide a reduction once', () => {
    expectSteps(reductionTransitions, 'REDUCTION_STEP_REFUSED', {
      REQUESTED: { approve: 'APPROVED', refuse: 'REFUSED' },
      APPROVED: {},
      REFUSED: {},
    } as Parameters<typeof expectSteps<ReductionState, string>>[2]);
    expectNoDeadEnds(reductionTransitions, Object.values(ReductionState), {
      first: ReductionState.REQUESTED,
      ends: [ReductionState.APPROVED, ReductionState.REFUSED],
    });
  });

  it('BIL-4 confirm a hand-over once', () => {
    expectSteps(handOverTransitions, 'HAND_OVER_STEP_REFUSED', {
      RECORDED: { confirm: 'CONFIRMED', refuse: 'REFUSED' },
      CONFIRMED: {},
      REFUSED: {},
    } as Parameters<typeof expectSteps<HandOverState, string>>[2]);
    expectNoDeadEnds(handOverTransitions, Object.values(HandOverState), {
      first: HandOverState.RECORDED,
      ends: [HandOverState.CONFIRMED, HandOverState.REFUSED],
    });
  });
});

describe('who pays for a line', () => {
  const { LABOUR, PART, TRAVEL, OTHER } = BillLineKind;
  const none = { labour: false, parts: false };
  const pays = (job: string, contract = none, reason: string | null = null) =>
    [LABOUR, TRAVEL, PART, OTHER].map((kind) => payerOf(job as ServiceCategory, kind, contract, reason));

  it('BIL-3 asks nothing for covered lines of a WARRANTY job', () => {
    expect(pays('WARRANTY')).toEqual(['WARRANTY', 'WARRANTY', 'WARRANTY', 'WARRANTY']);
    expect(pays('WARRANTY', none, '客户另购的滤芯')).toEqual(['PAID', 'PAID', 'PAID', 'PAID']);
  });

  it('BIL-3 follows the coverage of the contract, and the rest is PAID', () => {
    expect(pays('CONTRACT', { labour: true, parts: true })).toEqual([
      'CONTRACT',
      'CONTRACT',
      'CONTRACT',
      'PAID',
    ]);
    expect(pays('CONTRACT', { labour: true, parts: false })).toEqual([
      'CONTRACT',
      'CONTRACT',
      'PAID',
      'PAID',
    ]);
    expect(pays('CONTRACT', { labour: false, parts: true })).toEqual(['PAID', 'PAID', 'CONTRACT', 'PAID']);
    expect(pays('CONTRACT')).toEqual(['PAID', 'PAID', 'PAID', 'PAID']);
    expect(pays('PAID', { labour: true, parts: true })).toEqual(['PAID', 'PAID', 'PAID', 'PAID']);
    expect(pays('INTERNAL')).toEqual(['INTERNAL', 'INTERNAL', 'INTERNAL', 'INTERNAL']);
  });
});
