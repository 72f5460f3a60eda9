import { it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { RenewalVisitState, renewalVisitSteps } from './renewal-visit.ts';

const { ASSIGNED, COMPLETED, WITHDRAWN } = RenewalVisitState;

it('CON-1 leads a renewal visit through its steps and no others', () => {
  expectSteps(renewalVisitSteps, 'RENEWAL_VISIT_STEP_REFUSED', {
    ASSIGNED: { assign: ASSIGNED, complete: COMPLETED, withdraw: WITHDRAWN },
    COMPLETED: {},
    WITHDRAWN: {},
  });
  expectNoDeadEnds(renewalVisitSteps, Object.values(RenewalVisitState), {
    first: ASSIGNED,
    ends: [COMPLETED, WITHDRAWN],
  });
});
