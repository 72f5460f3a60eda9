import { expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../../test/state-machine.ts';
import { Escalation, EscalationState, EscalationStep, escalationTransitions } from './escalation.ts';

it('VIS-6 is decided once', () => {
  expectSteps<EscalationState, string>(escalationTransitions, 'ESCALATION_STEP_REFUSED', {
    OPEN: { decide: EscalationState.DECIDED },
    DECIDED: {},
  });
  expectNoDeadEnds(escalationTransitions, Object.values(EscalationState), {
    first: EscalationState.OPEN,
    ends: [EscalationState.DECIDED],
  });
});

it('VIS-6 keeps the next step with who decided it and when', () => {
  const at = new Date('2026-11-23T02:00:00Z');
  const escalation = new Escalation();
  escalation.decide(EscalationStep.SECOND_VISIT, '带备泵', { at, id: 'someone', name: '王建国' });
  expect(escalation).toMatchObject({
    state: 'DECIDED',
    nextStep: 'SECOND_VISIT',
    remarks: '带备泵',
    decidedAt: at,
    decidedById: 'someone',
    decidedByName: '王建国',
  });
});
