import { expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../../test/state-machine.ts';
import { Role } from '../../kernel/actor.ts';
import { deciderOf } from './decide-travel.ts';
import { TravelState, travelTransitions } from './travel-request.ts';

it('DSP-6 decides a travel request once: exactly the listed steps lead on', () => {
  expectSteps<TravelState, string>(travelTransitions, 'TRAVEL_STEP_REFUSED', {
    REQUESTED: {
      confirm: TravelState.CONFIRMED,
      approve: TravelState.APPROVED,
      refuse: TravelState.REFUSED,
      withdraw: TravelState.WITHDRAWN,
    },
    CONFIRMED: {},
    APPROVED: {},
    REFUSED: {},
    WITHDRAWN: {},
  });
  expectNoDeadEnds(travelTransitions, Object.values(TravelState), {
    first: TravelState.REQUESTED,
    ends: [TravelState.CONFIRMED, TravelState.APPROVED, TravelState.REFUSED, TravelState.WITHDRAWN],
  });
});

it('DSP-6 has the service department confirm in the home region and the EXECUTIVE approve beyond', () => {
  expect(deciderOf({ inHomeRegion: true })).toBe(Role.SERVICE_DEPARTMENT);
  expect(deciderOf({ inHomeRegion: false })).toBe(Role.EXECUTIVE);
});
