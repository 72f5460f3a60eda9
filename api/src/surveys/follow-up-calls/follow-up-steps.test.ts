import { expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../../test/state-machine.ts';
import { FollowUpCallState, followUpTransitions } from './follow-up-call.ts';

it('SUR-7 ends a follow-up only by the customer’s word or by a decision, and opens none again', () => {
  const { CONTENT, DECIDED, OPEN } = FollowUpCallState;
  expectSteps<FollowUpCallState, string>(followUpTransitions, 'FOLLOW_UP_CALL_STEP_REFUSED', {
    OPEN: { callAgain: OPEN, content: CONTENT, decide: DECIDED },
    CONTENT: {},
    DECIDED: {},
  });
  expectNoDeadEnds(followUpTransitions, Object.values(FollowUpCallState), {
    first: OPEN,
    ends: [CONTENT, DECIDED],
  });
  expect(Object.values(FollowUpCallState)).toHaveLength(3);
});
