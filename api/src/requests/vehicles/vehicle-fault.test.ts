import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../../test/state-machine.ts';
import { handlingTransitions, VehicleFault } from './vehicle-fault.ts';
import { HandlingState, VehicleFaultArea } from './vehicle-words.ts';

const { NOT_NEEDED, NEEDED, CONTACTED, FILED, TOLD } = HandlingState;

describe('the handling of a vehicle by somebody else', () => {
  it('DSP-5 takes exactly its steps: contacted, filed, told', () => {
    expectSteps(handlingTransitions, 'HANDLING_STEP_REFUSED', {
      NOT_NEEDED: { need: NEEDED },
      NEEDED: { contact: CONTACTED, drop: NOT_NEEDED },
      CONTACTED: { contact: CONTACTED, file: FILED, drop: NOT_NEEDED },
      FILED: { tell: TOLD, drop: NOT_NEEDED },
      TOLD: { drop: NOT_NEEDED },
    });
    expectNoDeadEnds(handlingTransitions, Object.values(HandlingState), { first: NOT_NEEDED, ends: [] });
  });

  it('DSP-5 is needed for chassis and engine, and not for the body', () => {
    const fault = new VehicleFault();
    const at = (area: VehicleFaultArea) => {
      fault.describe({ area, distanceKm: 10, supplierNeeded: false });
      return fault.handling;
    };
    expect(at(VehicleFaultArea.BODY)).toBe(NOT_NEEDED);
    expect(at(VehicleFaultArea.ENGINE)).toBe(NEEDED);
    expect(at(VehicleFaultArea.CHASSIS)).toBe(NEEDED);
    expect(at(VehicleFaultArea.BODY)).toBe(NOT_NEEDED);
  });
});
