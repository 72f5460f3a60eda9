import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { newId } from '../kernel/ids.ts';
import { Visit, VisitState, visitTransitions } from './visit.ts';

describe('the states of a visit', () => {
  it('takes exactly the listed steps from every state', () => {
    const over = {};
    expectSteps(visitTransitions, 'VISIT_STEP_REFUSED', {
      ASSIGNED: {
        accept: 'ACCEPTED',
        decline: 'DECLINED',
        reassign: 'ASSIGNED',
        reschedule: 'ASSIGNED',
        cancel: 'CANCELLED',
      },
      ACCEPTED: {
        decline: 'DECLINED',
        reassign: 'ASSIGNED',
        reschedule: 'ASSIGNED',
        setOut: 'TRAVELLING',
        cancel: 'CANCELLED',
      },
      TRAVELLING: { arrive: 'ARRIVED', customerAbsent: 'NO_SHOW', cancel: 'CANCELLED' },
      ARRIVED: {
        customerAbsent: 'NO_SHOW',
        complete: 'COMPLETED',
        giveUp: 'CANNOT_COMPLETE',
        cancel: 'CANCELLED',
      },
      COMPLETED: over,
      CANNOT_COMPLETE: over,
      DECLINED: over,
      NO_SHOW: over,
      CANCELLED: over,
    } as Parameters<typeof expectSteps<VisitState, string>>[2]);
  });

  it('reaches every state, and leaves every one that is no end', () => {
    expectNoDeadEnds(visitTransitions, Object.values(VisitState), {
      first: VisitState.ASSIGNED,
      ends: [
        VisitState.COMPLETED,
        VisitState.CANNOT_COMPLETE,
        VisitState.DECLINED,
        VisitState.NO_SHOW,
        VisitState.CANCELLED,
      ],
    });
  });

  it('DSP-1 counts the lead among those who go, once', () => {
    const [leadId, helper] = [newId(), newId()];
    const request = { id: newId(), branchId: newId() };
    const visit = Visit.plan({
      request,
      leadId,
      teamIds: [helper, leadId],
      plannedAt: new Date(0),
      assignedAt: new Date(0),
    });
    expect(visit.teamIds).toEqual([leadId, helper]);
  });
});
