import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import {
  CorrectiveActionState,
  correctiveActionTransitions,
} from './corrective-actions/corrective-action.ts';
import { FeedbackState } from './feedback-words.ts';
import { Feedback, feedbackTransitions } from './feedback.ts';
import { FollowUpState, followUpTransitions } from './follow-ups/follow-up.ts';

const { FILED, IN_HANDLING, DECIDED, TOLD, CLOSED } = FeedbackState;

describe('the steps of a case', () => {
  it('CMP-9 closes only from TOLD, and only from CLOSED it is reopened', () => {
    expectSteps(feedbackTransitions, 'FEEDBACK_STEP_REFUSED', {
      [FILED]: { answer: IN_HANDLING },
      [IN_HANDLING]: { decide: DECIDED },
      [DECIDED]: { tell: TOLD },
      [TOLD]: { close: CLOSED },
      [CLOSED]: { reopen: IN_HANDLING },
    });
    expectNoDeadEnds(feedbackTransitions, Object.values(FeedbackState), { first: FILED, ends: [] });
  });

  it('CMP-9 can be reopened once', () => {
    const feedback = Object.assign(new Feedback(), { state: CLOSED });
    feedback.reopen('新的照片', new Date('2026-11-23T01:00:00Z'));
    expect(feedback).toMatchObject({ state: IN_HANDLING, toldAt: null, closedAt: null });
    feedback.state = CLOSED;
    expect(() => feedback.reopen('还有', new Date())).toThrow('FEEDBACK_REOPENED_BEFORE');
    expect(feedback.state).toBe(CLOSED);
  });
});

describe('what follows', () => {
  it('CMP-5 is a reminder that is done once', () => {
    expectSteps(followUpTransitions, 'FOLLOW_UP_STEP_REFUSED', {
      [FollowUpState.OPEN]: { complete: FollowUpState.DONE },
      [FollowUpState.DONE]: {},
    });
  });

  it('CMP-10 is an action that is followed to done', () => {
    expectSteps(correctiveActionTransitions, 'CORRECTIVE_STEP_REFUSED', {
      [CorrectiveActionState.OPEN]: { complete: CorrectiveActionState.DONE },
      [CorrectiveActionState.DONE]: {},
    });
  });
});
