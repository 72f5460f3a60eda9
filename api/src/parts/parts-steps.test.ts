import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { scrapTransitions } from '../stock/stock-scrap.ts';
import { ScrapState } from '../stock/stock-words.ts';
import { dayAfter } from './deal-with-old-parts.ts';
import { oldPartTransitions } from './old-part.ts';
import { useTransitions } from './part-use.ts';
import { requisitionTransitions } from './parts-requisition.ts';
import { OldPartState, PartUseState, ReplenishmentState, RequisitionState } from './parts-words.ts';
import { replenishmentTransitions } from './replenishment.ts';

describe('the steps of parts', () => {
  it('PRT-2 lead a requisition from approval to issue to the settled account, and nowhere else', () => {
    expectSteps(requisitionTransitions, 'REQUISITION_STEP_REFUSED', {
      SUBMITTED: { approve: 'APPROVED', refuse: 'REFUSED' },
      APPROVED: { issue: 'ISSUED' },
      REFUSED: {},
      ISSUED: { settle: 'SETTLED' },
      SETTLED: {},
    } as Parameters<typeof expectSteps<RequisitionState, string>>[2]);
    expectNoDeadEnds(requisitionTransitions, Object.values(RequisitionState), {
      first: RequisitionState.SUBMITTED,
      ends: [RequisitionState.REFUSED, RequisitionState.SETTLED],
    });
  });

  it('PRT-2 write a use off once', () => {
    expectSteps(useTransitions, 'WRITE_OFF_STEP_REFUSED', {
      USED: { writeOff: 'WRITTEN_OFF' },
      WRITTEN_OFF: {},
    } as Parameters<typeof expectSteps<PartUseState, string>>[2]);
    expectNoDeadEnds(useTransitions, Object.values(PartUseState), {
      first: PartUseState.USED,
      ends: [PartUseState.WRITTEN_OFF],
    });
  });

  it('PRT-3 deal with an old part once, by the month or back to its maker', () => {
    expectSteps(oldPartTransitions, 'OLD_PART_STEP_REFUSED', {
      COLLECTED: { dispose: 'DISPOSED', sendBack: 'SENT_BACK' },
      DISPOSED: {},
      SENT_BACK: {},
    } as Parameters<typeof expectSteps<OldPartState, string>>[2]);
    expectNoDeadEnds(oldPartTransitions, Object.values(OldPartState), {
      first: OldPartState.COLLECTED,
      ends: [OldPartState.DISPOSED, OldPartState.SENT_BACK],
    });
  });

  it('PRT-4 lead a local purchase through approval; an order arrives once', () => {
    expectSteps(replenishmentTransitions, 'REPLENISHMENT_STEP_REFUSED', {
      ASKED: { approve: 'ORDERED', refuse: 'REFUSED' },
      ORDERED: { reschedule: 'ORDERED', arrive: 'ARRIVED' },
      ARRIVED: {},
      REFUSED: {},
    } as Parameters<typeof expectSteps<ReplenishmentState, string>>[2]);
    expectNoDeadEnds(replenishmentTransitions, Object.values(ReplenishmentState), {
      first: ReplenishmentState.ASKED,
      ends: [ReplenishmentState.ARRIVED, ReplenishmentState.REFUSED],
    });
  });

  it('PRT-7 decide a scrapping once', () => {
    expectSteps(scrapTransitions, 'SCRAP_STEP_REFUSED', {
      ASKED: { approve: 'APPROVED', refuse: 'REFUSED' },
      APPROVED: {},
      REFUSED: {},
    } as Parameters<typeof expectSteps<ScrapState, string>>[2]);
    expectNoDeadEnds(scrapTransitions, Object.values(ScrapState), {
      first: ScrapState.ASKED,
      ends: [ScrapState.APPROVED, ScrapState.REFUSED],
    });
  });

  it('PRT-3 know when a month and a quarter are over', () => {
    expect(['2026-11', '2026-12', '2026-Q3', '2026-Q4'].map(dayAfter)).toEqual([
      '2026-12-01',
      '2027-01-01',
      '2026-10-01',
      '2027-01-01',
    ]);
  });
});
