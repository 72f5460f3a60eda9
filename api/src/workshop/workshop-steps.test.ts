import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { newCode, readCode, readReceiptNumber, unitCode } from './codes.ts';
import { receiptTransitions } from './custody/custody-receipt.ts';
import { ReceiptState, UnitPlace } from './custody/custody-words.ts';
import { custodyTransitions } from './custody/unit-custody.ts';
import { cardTransitions, RepairCardState } from './repair/repair-card.ts';

describe('where a unit can go', () => {
  it('WKS-6 leads from the customer to one technician or the branch and back, and nowhere else', () => {
    expectSteps(custodyTransitions, 'CUSTODY_STEP_REFUSED', {
      CUSTOMER: { takeAway: 'TECHNICIAN' },
      TECHNICIAN: { bookIn: 'BRANCH', handBack: 'CUSTOMER' },
      BRANCH: { bookOut: 'TECHNICIAN', handBack: 'CUSTOMER' },
    } as Parameters<typeof expectSteps<UnitPlace, string>>[2]);
    expectNoDeadEnds(custodyTransitions, Object.values(UnitPlace), { first: UnitPlace.CUSTOMER, ends: [] });
  });

  it('WKS-3 voids a live receipt, once', () => {
    expectSteps(receiptTransitions, 'CUSTODY_STEP_REFUSED', {
      LIVE: { void: 'VOID' },
      VOID: {},
    } as Parameters<typeof expectSteps<ReceiptState, string>>[2]);
    expectNoDeadEnds(receiptTransitions, Object.values(ReceiptState), {
      first: ReceiptState.LIVE,
      ends: [ReceiptState.VOID],
    });
  });
});

describe('a repair card', () => {
  it('WKS-3 comes to the return by a passed inspection alone, and goes back to work where it fails', () => {
    expectSteps(cardTransitions, 'REPAIR_STEP_REFUSED', {
      IN_REPAIR: { assign: 'IN_REPAIR', finish: 'TO_INSPECT' },
      TO_INSPECT: { pass: 'PASSED', sendBack: 'IN_REPAIR' },
      PASSED: { handOver: 'RETURNED' },
      RETURNED: {},
    } as Parameters<typeof expectSteps<RepairCardState, string>>[2]);
    expectNoDeadEnds(cardTransitions, Object.values(RepairCardState), {
      first: RepairCardState.IN_REPAIR,
      ends: [RepairCardState.RETURNED],
    });
  });
});

describe('printed codes', () => {
  it('WSH-2 say what they are on and are read as they were meant', () => {
    const receipt = newCode('RECEIPT');
    expect(receipt).toMatch(/^R[0-9A-HJKMNP-TV-Z]{16}$/);
    expect(newCode('CARD')).not.toBe(newCode('CARD'));
    const spaced = ` ${receipt.slice(0, 5).toLowerCase()} ${receipt.slice(5)}`;
    expect(readCode(spaced)).toEqual({ of: 'RECEIPT', key: receipt });
    const unit = unitCode('0199a5c4-6f7e-7abc-8def-0123456789ab');
    expect(unit).toBe('U0199A5C46F7E7ABC8DEF0123456789AB');
    expect(readCode(unit)).toEqual({ of: 'UNIT', key: '0199a5c4-6f7e-7abc-8def-0123456789ab' });
    expect(['', 'X1234567890123456', 'R123', `${unit}0`, 'RIIIIIIIIIIIIIIII'].map(readCode)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('WKS-1 notice a receipt number that was misheard by its check digit', () => {
    expect(readReceiptNumber('r261123-000042-8')).toBe(readReceiptNumber('R261123 000042 8'));
    const [good] = Array.from({ length: 10 }, (_, digit) =>
      readReceiptNumber(`R261123-000042-${digit}`),
    ).filter(Boolean);
    expect(good).toMatch(/^R261123-000042-\d$/);
    const read = Array.from({ length: 10 }, (_, digit) => readReceiptNumber(`R261123-000042-${digit}`));
    expect(read.filter(Boolean)).toHaveLength(1);
  });
});
