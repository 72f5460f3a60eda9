import { describe, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { VoucherState, voucherTransitions } from './service-voucher.ts';

describe('the states of a voucher', () => {
  it('VIS-2 takes exactly the listed steps from every state: none is skipped, none reversed out of order', () => {
    expectSteps(voucherTransitions, 'VOUCHER_STEP_REFUSED', {
      // WSH-6: a reopened request begins anew, wherever its paper is.
      DRAWN: { sign: 'SIGNED', amend: 'DRAWN', void: 'VOID', reopen: 'DRAWN' },
      SIGNED: { amend: 'DRAWN', handIn: 'HANDED_IN', reopen: 'DRAWN' },
      // VIS-8: back to the technician, with the service report that the supervisor sends back.
      HANDED_IN: { sendBack: 'SIGNED', strikeOff: 'STRUCK_OFF', reopen: 'DRAWN' },
      STRUCK_OFF: { archive: 'ARCHIVED', reopen: 'DRAWN' },
      ARCHIVED: { reopen: 'DRAWN' },
      VOID: { reopen: 'DRAWN' },
    } as Parameters<typeof expectSteps<VoucherState, string>>[2]);
  });

  it('reaches every state, and leaves every one: even an archived paper goes out again when its request is reopened', () => {
    expectNoDeadEnds(voucherTransitions, Object.values(VoucherState), {
      first: VoucherState.DRAWN,
      ends: [],
    });
  });
});
