import { describe, expect, it } from 'vitest';
import { VisitState } from '../../dispatch/visit.ts';
import { Language } from '../../kernel/actor.ts';
import { NextActor, RequestKind, RequestState } from '../../requests/request-words.ts';
import { VoucherState } from '../../requests/service-voucher.ts';
import { type Course, isSignable, nextStep, stepText } from './next-step.ts';

const PROMISED = new Date('2026-11-23T08:30:00Z');
const PLANNED = new Date('2026-11-23T03:00:00Z');

/** A request that has just come in, promised for 16:30. */
function aCourse(given: Partial<Course> = {}): Course {
  return {
    kind: RequestKind.REPAIR,
    state: RequestState.REGISTERED,
    voucherState: VoucherState.DRAWN,
    visitState: null,
    plannedAt: null,
    teamIds: [],
    setOut: false,
    reported: false,
    approved: false,
    signedBefore: false,
    approvalAwaited: false,
    promisedAt: PROMISED,
    ...given,
  };
}

/** What a customer reads: who, what in both languages, by when. */
function said(given: Partial<Course>): unknown[] {
  const { actor, step, dueAt } = nextStep(aCourse(given));
  return [actor, stepText(step, Language.ZH), stepText(step, Language.EN), dueAt];
}

const { REGISTERED, DISPATCHED, IN_SERVICE, IN_WORKSHOP, RESOLVED, CLOSED, MERGED, CANCELLED } = RequestState;
const visiting = { plannedAt: PLANNED };
const after = { state: RESOLVED, visitState: VisitState.COMPLETED, reported: true, promisedAt: null };

describe('who acts next', () => {
  it.each<[string, Partial<Course>, unknown[]]>([
    ['a new call', { state: REGISTERED }, ['SUPERVISOR', '安排技术员上门', 'Send a technician', PROMISED]],
    [
      'a question',
      { state: REGISTERED, kind: RequestKind.CONSULTATION, promisedAt: null },
      ['SUPERVISOR', '回复您的咨询', 'Answer the question', null],
    ],
    [
      'a visit nobody has taken on yet',
      { ...visiting, state: DISPATCHED, visitState: VisitState.ASSIGNED },
      ['TECHNICIAN', '确认接单', 'Accept the visit', PLANNED],
    ],
    [
      'an accepted visit',
      { ...visiting, state: DISPATCHED, visitState: VisitState.ACCEPTED },
      ['TECHNICIAN', '出发并按约定时间到达', 'Set out and arrive as planned', PLANNED],
    ],
    [
      'a technician on the way',
      { ...visiting, state: DISPATCHED, visitState: VisitState.TRAVELLING },
      ['TECHNICIAN', '已在途中，即将到达', 'On the way; arrive', PLANNED],
    ],
    [
      'a technician at work',
      { state: IN_SERVICE, visitState: VisitState.ARRIVED, promisedAt: null },
      ['TECHNICIAN', '检修并填写服务报告', 'Do the work and record it', null],
    ],
    [
      'an estimate that waits, before the visit',
      { ...visiting, state: DISPATCHED, visitState: VisitState.ACCEPTED, approvalAwaited: true },
      ['CUSTOMER', '查看维修报价，同意或不同意', 'Look at the estimate and approve or reject it', null],
    ],
    [
      'an estimate that waits, on site',
      { state: IN_SERVICE, visitState: VisitState.ARRIVED, approvalAwaited: true },
      ['CUSTOMER', '查看维修报价，同意或不同意', 'Look at the estimate and approve or reject it', null],
    ],
    [
      'an estimate that waits, in the workshop',
      { state: IN_WORKSHOP, approvalAwaited: true },
      ['CUSTOMER', '查看维修报价，同意或不同意', 'Look at the estimate and approve or reject it', null],
    ],
    [
      'an estimate that nobody answered before the call was cancelled',
      { state: CANCELLED, approvalAwaited: true },
      ['NOBODY', '无需任何操作', 'Nothing is left to do', null],
    ],
    [
      'a recorded report',
      { state: IN_SERVICE, visitState: VisitState.COMPLETED, reported: true, promisedAt: null },
      ['CUSTOMER', '核对服务报告并签字', 'Check the report and sign', null],
    ],
    [
      'a report changed after the signature',
      { ...after, signedBefore: true },
      ['CUSTOMER', '报告有更改，请重新签字', 'The report was changed; sign again', null],
    ],
    [
      'the workshop',
      { state: IN_WORKSHOP, promisedAt: null },
      ['TECHNICIAN', '在维修车间修理、检验并交还', 'Repair in the workshop, inspect and return', null],
    ],
    [
      'a call that was passed on',
      { referred: true },
      ['EXECUTIVE', '指定由谁服务', 'Name who will serve it', PROMISED],
    ],
    [
      'a journey beyond the home region that waits',
      { journeyWaitsFor: NextActor.EXECUTIVE },
      ['EXECUTIVE', '批准外出服务', 'Approve the journey', PROMISED],
    ],
    [
      'a planned journey in the home region that waits',
      {
        ...visiting,
        state: DISPATCHED,
        visitState: VisitState.ACCEPTED,
        journeyWaitsFor: NextActor.SERVICE_DEPARTMENT,
      },
      ['SERVICE_DEPARTMENT', '批准外出服务', 'Approve the journey', PLANNED],
    ],
    [
      'an escalation',
      { state: IN_SERVICE, visitState: VisitState.ARRIVED, promisedAt: null, escalated: true },
      ['SUPERVISOR', '决定下一步怎么处理', 'Decide what happens next', null],
    ],
    [
      'a finished repair',
      { state: IN_WORKSHOP, promisedAt: null, cardState: 'TO_INSPECT' },
      ['SUPERVISOR', '检验修好的产品', 'Inspect the repaired unit', null],
    ],
    [
      'a passed inspection',
      { state: IN_WORKSHOP, promisedAt: null, cardState: 'PASSED' },
      ['CLERK', '交还产品', 'Return the unit', null],
    ],
    [
      'a unit on its way home',
      { state: IN_WORKSHOP, promisedAt: null, cardState: 'PASSED', unitOnTheRoad: true },
      ['TECHNICIAN', '交还产品', 'Return the unit', null],
    ],
    [
      'a signature while the technician is still there',
      { ...after, visitState: VisitState.ARRIVED, voucherState: VoucherState.SIGNED },
      ['TECHNICIAN', '结束现场工作', 'Finish the visit', null],
    ],
    [
      'a signed voucher',
      { ...after, voucherState: VoucherState.SIGNED },
      ['TECHNICIAN', '交回服务凭证', 'Hand in the voucher', null],
    ],
    [
      'a voucher handed in',
      { ...after, voucherState: VoucherState.HANDED_IN },
      ['CLERK', '登记销号', 'Strike the line off the register', null],
    ],
    [
      'a line struck off',
      { ...after, voucherState: VoucherState.STRUCK_OFF, approved: true },
      ['CLERK', '归档服务凭证', 'Archive the voucher', null],
    ],
    [
      'a line struck off whose report nobody has approved',
      { ...after, voucherState: VoucherState.STRUCK_OFF },
      ['SUPERVISOR', '审核服务报告', 'Approve the service report', null],
    ],
    [
      'an archived voucher',
      { ...after, state: CLOSED, voucherState: VoucherState.ARCHIVED },
      ['NOBODY', '无需任何操作', 'Nothing is left to do', null],
    ],
    ['a merged call', { state: MERGED }, ['NOBODY', '无需任何操作', 'Nothing is left to do', null]],
    ['a cancelled call', { state: CANCELLED }, ['NOBODY', '无需任何操作', 'Nothing is left to do', null]],
  ])('WSH-4 says who acts next and by when after %s', (_what, given, expected) => {
    expect(said(given)).toEqual(expected);
  });
});

describe('whether a voucher can be signed', () => {
  const ready = { state: IN_SERVICE, visitState: VisitState.ARRIVED, reported: true };

  it('VIS-4 can once the work is recorded, on site and after it', () => {
    expect(isSignable(aCourse(ready))).toBe(true);
    expect(isSignable(aCourse({ ...ready, visitState: VisitState.COMPLETED }))).toBe(true);
  });

  it.each<[string, Partial<Course>]>([
    ['without a report', { reported: false }],
    ['twice', { voucherState: VoucherState.SIGNED }],
    ['for a visit that could not be completed', { visitState: VisitState.CANNOT_COMPLETE }],
    ['for a request back in the queue', { state: REGISTERED }],
    ['for a cancelled request', { state: CANCELLED, voucherState: VoucherState.VOID }],
  ])('VIS-3 cannot be signed %s', (_what, given) => {
    expect(isSignable(aCourse({ ...ready, ...given }))).toBe(false);
  });
});
