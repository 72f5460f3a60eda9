import { describe, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { VoucherState, voucherTransitions } from './service-voucher.ts';

describe('the states of a voucher', () => {
  it('VIS-2 takes exactly the listed steps from every state: none is skipped, none reversed out of order', () => {
    expectSteps(voucherTransitions, 'VOUCHER_STEP_REFUSED', {
      DRAWN: { sign: 'SIGNED', amend: 'DRAWN', void: 'VOID' },
      SIGNED: { amend: 'DRAWN', handIn: 'HANDED_IN' },
      // VIS-8: back to the technician, with the service report that the supervisor sends back.
      HANDED_IN: { sendBack: 'SIGNED', strikeOff: 'STRUCK_OFF' },
      STRUCK_OFF: { archive: 'ARCHIVED' },
      ARCHIVED: {},
      VOID: {},
    } as Parameters<typeof expectSteps<VoucherState, string>>[2]);
  });

  it('reaches every state, and leaves every one that is no end', () => {
    expectNoDeadEnds(voucherTransitions, Object.values(VoucherState), {
      first: VoucherState.DRAWN,
      ends: [VoucherState.ARCHIVED, VoucherState.VOID],
    });
  });
});
