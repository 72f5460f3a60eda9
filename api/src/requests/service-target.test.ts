import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { newId } from '../kernel/ids.ts';
import { TargetClock } from '../policy/target-clock.ts';
import type { WorkingCalendar } from '../policy/working-time.ts';
import {
  promiseOf,
  ServiceTarget,
  TargetBasis,
  TargetKind,
  TargetState,
  targetTransitions,
} from './service-target.ts';

const day = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '18:00' },
];
const calendar: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  weekly: { 1: day, 2: day, 3: day, 4: day, 5: day },
};

/** A moment of Monday, 23 November 2026, by the clock in Shanghai. */
const at = (clock: string, on = '2026-11-23') => new Date(`${on}T${clock}:00+08:00`);

/** Promised at 9:00 for 16:30: 6 working hours. */
function aTarget(given: Partial<ServiceTarget> = {}): ServiceTarget {
  const request = { id: newId(), branchId: newId(), receivedAt: at('09:00') };
  const moment = {
    kind: TargetKind.ARRIVE,
    basis: TargetBasis.ZONE,
    minutes: 360,
    clock: TargetClock.WORKING,
    dueAt: at('16:30'),
    warnAt: at('15:00'),
    policy: null,
  };
  return Object.assign(ServiceTarget.promise(request, moment), given);
}

describe('the clock of a target', () => {
  it('DSP-9 takes exactly the listed steps from every state', () => {
    const { RUNNING, PAUSED, MET, MISSED, VOID } = TargetState;
    expectSteps(targetTransitions, 'TARGET_STEP_REFUSED', {
      RUNNING: { pause: PAUSED, meet: MET, miss: MISSED, void: VOID },
      PAUSED: { resume: RUNNING, meet: MET, void: VOID },
      MET: {},
      MISSED: { confirm: MET },
      VOID: {},
    });
    expectNoDeadEnds(targetTransitions, Object.values(TargetState), { first: RUNNING, ends: [MET, VOID] });
  });

  it('DSP-10 is met up to the moment that was promised and missed after it', () => {
    const met = aTarget();
    met.meet(at('16:30'));
    expect(met).toMatchObject({ state: 'MET', metAt: at('16:30') });
    const late = aTarget();
    late.meet(at('16:31'));
    expect(late).toMatchObject({ state: 'MISSED', metAt: at('16:31') });
  });

  it('DSP-9 stays missed, whatever comes later', () => {
    const target = aTarget();
    expect(target.stateAt(at('16:31'))).toBe('MISSED');
    expect(() => target.pause(at('16:31'))).toThrow('TARGET_STEP_REFUSED');
    target.void(at('16:31'));
    expect(target.state).toBe('MISSED');
    target.meet(at('17:00'));
    expect(target).toMatchObject({ state: 'MISSED', metAt: null });
  });

  it('DSP-9 is still awaited when it was put on record as missed, and says when it happened after all', () => {
    const target = aTarget({ state: TargetState.MISSED });
    expect(target.isPending).toBe(true);
    target.meet(at('17:00'));
    expect(target).toMatchObject({ state: 'MISSED', metAt: at('17:00'), isPending: false });
    // VIS-1: it had happened in time, and nobody had heard of it.
    target.confirm(at('16:20'));
    expect(target.state).toBe('MET');
  });

  it('DSP-10 warns as much later as the clock stood, unless the share was used before it stopped', () => {
    const stopped = (pausedAt: string) => {
      const target = aTarget();
      target.pause(at(pausedAt));
      target.resume(at(pausedAt), at('17:00'), calendar);
      return target.warnAt;
    };
    // 15:00 is 270 of 360 minutes; at 10:00 there are 210 to go: an hour on Monday, 2½ on Tuesday.
    expect(stopped('10:00')).toEqual(at('11:00', '2026-11-24'));
    expect(stopped('15:30')).toEqual(at('15:00'));
  });

  it('DSP-4 counts around the clock where that is its clock, also across a stop at night', () => {
    const target = aTarget({ clock: TargetClock.AROUND_THE_CLOCK, dueAt: at('22:00'), warnAt: at('20:00') });
    target.pause(at('21:00'));
    target.resume(at('21:00'), at('23:30'), calendar);
    expect(target.dueAt).toEqual(at('00:30', '2026-11-24'));
  });

  it('DSP-9 runs on with the working minutes that it had left', () => {
    const target = aTarget();
    // 10:00: 2 hours before lunch and 3 after it are left.
    target.pause(at('10:00'));
    expect(target.stateAt(at('17:30'))).toBe('PAUSED');
    // From 17:30: half an hour on Monday, 3½ on Tuesday morning, 1 after lunch.
    target.resume(at('10:00'), at('17:30'), calendar);
    expect(target).toMatchObject({ state: 'RUNNING', dueAt: at('14:30', '2026-11-24') });
  });

  it('DSP-9 stops and runs on only where it runs and stands', () => {
    const steps = {
      pause: (target: ServiceTarget) => target.pause(at('10:00')),
      resume: (target: ServiceTarget) => target.resume(at('10:00'), at('11:00'), calendar),
    };
    const allowed = (state: TargetState) =>
      Object.entries(steps)
        .filter(([, act]) => {
          try {
            act(aTarget({ state }));
            return true;
          } catch (refused) {
            expect((refused as Error).message).toBe('TARGET_STEP_REFUSED');
            return false;
          }
        })
        .map(([name]) => name);
    expect(allowed(TargetState.RUNNING)).toEqual(['pause']);
    expect(allowed(TargetState.PAUSED)).toEqual(['resume']);
    for (const ended of [TargetState.MET, TargetState.MISSED, TargetState.VOID]) {
      expect(allowed(ended)).toEqual([]);
    }
  });

  it('DSP-13 is void when the request is cancelled or merged, unless it had ended before', () => {
    const after = (state: TargetState) => {
      const target = aTarget({ state, endedAt: state === TargetState.MET ? at('09:30') : null });
      target.void(at('10:00'));
      return target.state;
    };
    expect(after(TargetState.RUNNING)).toBe('VOID');
    expect(after(TargetState.PAUSED)).toBe('VOID');
    expect(after(TargetState.MET)).toBe('MET');
    expect(after(TargetState.MISSED)).toBe('MISSED');
  });
});

describe('the promise', () => {
  it('DSP-13 is the earliest due of the clocks that are not ended', () => {
    const early = aTarget({ dueAt: at('11:00') });
    const late = aTarget({ dueAt: at('16:30') });
    expect(promiseOf([late, early])).toBe(early);
    early.void(at('10:00'));
    expect(promiseOf([late, early])).toBe(late);
    late.meet(at('10:00'));
    expect(promiseOf([late, early])).toBe(late);
    late.state = TargetState.VOID;
    expect(promiseOf([late, early])).toBe(early);
    expect(promiseOf([])).toBeNull();
  });

  it('DSP-13 tells when somebody comes, and not when an answer is due', () => {
    const arrival = aTarget();
    const answer = aTarget({ kind: TargetKind.ACKNOWLEDGE, dueAt: at('09:30') });
    expect(promiseOf([answer, arrival])).toBe(arrival);
    expect(promiseOf([answer])).toBeNull();
  });
});
