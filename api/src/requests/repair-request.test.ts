import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { newId } from '../kernel/ids.ts';
import { RepairRequest, requestTransitions } from './repair-request.ts';
import { RequestState } from './request-words.ts';

const AT = new Date('2026-11-23T01:00:00Z');

describe('the states of a request', () => {
  it('takes exactly the listed steps from every state', () => {
    expectSteps(requestTransitions, 'REQUEST_STEP_REFUSED', {
      REGISTERED: {
        dispatch: 'DISPATCHED',
        solveRemotely: 'RESOLVED',
        merge: 'MERGED',
        cancel: 'CANCELLED',
      },
      DISPATCHED: {
        recall: 'REGISTERED',
        begin: 'IN_SERVICE',
        solveRemotely: 'RESOLVED',
        merge: 'MERGED',
        cancel: 'CANCELLED',
      },
      IN_SERVICE: {
        recall: 'REGISTERED',
        takeIn: 'IN_WORKSHOP',
        resolve: 'RESOLVED',
        cancel: 'CANCELLED',
      },
      IN_WORKSHOP: { resolve: 'RESOLVED' },
      RESOLVED: { close: 'CLOSED', reopen: 'REGISTERED' },
      CLOSED: {},
      MERGED: {},
      CANCELLED: {},
    } as Parameters<typeof expectSteps<RequestState, string>>[2]);
  });

  it('reaches every state, and leaves every one that is no end', () => {
    expectNoDeadEnds(requestTransitions, Object.values(RequestState), {
      first: RequestState.REGISTERED,
      ends: [RequestState.CLOSED, RequestState.MERGED, RequestState.CANCELLED],
    });
  });

  it('is open until the work is done', () => {
    const open = Object.values(RequestState).filter(
      (state) => Object.assign(new RepairRequest(), { state }).isOpen,
    );
    expect(open).toEqual(['REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP']);
  });
});

describe('the acts of a request', () => {
  it('DSP-9 remembers everybody who was ever sent, and who leads now', () => {
    const [first, second, helper] = [newId(), newId(), newId()];
    const request = new RepairRequest();
    request.dispatch(first, [helper]);
    request.reassign(second, [helper]);
    expect(request.leadTechnicianId).toBe(second);
    expect(request.technicianIds).toEqual([first, helper, second]);
    request.recall();
    expect(request.leadTechnicianId).toBeNull();
    expect(request.technicianIds).toEqual([first, helper, second]);
    expect(request.state).toBe('REGISTERED');
  });

  it('INT-7 strikes the line of a cancelled request off', () => {
    const request = new RepairRequest();
    request.cancel(AT);
    expect(request).toMatchObject({ state: 'CANCELLED', struckOffAt: AT });
  });

  it('INT-6 points a merged request to where it went', () => {
    const request = new RepairRequest();
    const into = newId();
    request.merge(into, AT);
    expect(request).toMatchObject({ state: 'MERGED', mergedIntoId: into, struckOffAt: AT });
  });
});
