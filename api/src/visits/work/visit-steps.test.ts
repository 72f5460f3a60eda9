import { describe, expect, it } from 'vitest';
import { Visit, VisitState } from '../../dispatch/visit.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { requirePossible } from './claimed-time.ts';

const NINE = new Date('2026-11-23T01:00:00Z');
const TEN = new Date('2026-11-23T02:00:00Z');
const ELEVEN = new Date('2026-11-23T03:00:00Z');

/** The steps on site; those of planning are dispatch's. */
const steps = {
  setOut: (visit: Visit) => visit.setOut(TEN, NINE),
  arrive: (visit: Visit) => visit.arrive(TEN, NINE),
  complete: (visit: Visit) => visit.complete(TEN, NINE),
  giveUp: (visit: Visit) => visit.giveUp(TEN, NINE, '缺件'),
};

const ALLOWED = [
  'ACCEPTED setOut TRAVELLING',
  'TRAVELLING arrive ARRIVED',
  'ARRIVED complete COMPLETED',
  'ARRIVED giveUp CANNOT_COMPLETE',
];

describe('a visit on site', () => {
  it.each(Object.values(VisitState))('VIS-1 takes from %s exactly the listed steps', (from) => {
    const taken: string[] = [];
    for (const [name, take] of Object.entries(steps)) {
      const visit = Object.assign(new Visit(), { state: from });
      try {
        take(visit);
        taken.push(`${from} ${name} ${visit.state}`);
      } catch (refused) {
        expect((refused as RuleError).code).toBe('VISIT_STEP_REFUSED');
        expect(visit.state).toBe(from);
      }
    }
    expect(taken).toEqual(ALLOWED.filter((allowed) => allowed.startsWith(`${from} `)));
  });

  it('VIS-1 counts the server’s time of arrival until the claim is confirmed, and the claim from then on', () => {
    const visit = Object.assign(new Visit(), { state: VisitState.TRAVELLING });
    visit.arrive(TEN, NINE);
    expect(visit.countedArrival).toEqual(TEN);
    expect(visit.confirmArrival(ELEVEN)).toEqual(NINE);
    expect(visit.countedArrival).toEqual(NINE);
    expect(() => visit.confirmArrival(ELEVEN)).toThrow('VISIT_STEP_REFUSED');
  });

  it('VIS-1 has no arrival to confirm before there was one', () => {
    const visit = Object.assign(new Visit(), { state: VisitState.TRAVELLING });
    expect(() => visit.confirmArrival(ELEVEN)).toThrow('VISIT_STEP_REFUSED');
  });
});

describe('a claimed time', () => {
  const bounds = { notBefore: NINE, now: TEN };

  it.each([NINE, new Date('2026-11-23T01:30:00Z'), TEN])(
    'VIS-1 is possible from the step before until now: %s',
    (claimed) => {
      expect(() => requirePossible(claimed, bounds, 'claimedAt')).not.toThrow();
    },
  );

  it.each([new Date('2026-11-23T00:59:59.999Z'), new Date('2026-11-23T02:00:00.001Z')])(
    'VIS-1 is impossible outside of that: %s',
    (claimed) => {
      expect(() => requirePossible(claimed, bounds, 'claimedAt')).toThrow(
        expect.objectContaining({
          code: 'CLAIMED_TIME_IMPOSSIBLE',
          field: 'claimedAt',
          params: { notBefore: '2026-11-23T01:00:00.000Z', notAfter: '2026-11-23T02:00:00.000Z' },
        }),
      );
    },
  );
});
