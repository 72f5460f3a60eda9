import { describe, expect, it } from 'vitest';
import { VisitState } from '../../dispatch/visit.ts';
import { cardOf, type VisitFacts } from './survey-items.ts';

const aVisit = (facts: Partial<VisitFacts> = {}): VisitFacts => ({
  leadId: 'chen',
  state: VisitState.COMPLETED,
  setOut: true,
  arrived: true,
  ...facts,
});

describe('what a survey asks', () => {
  it('SUR-2 asks for attitude, skill, arrival time and keeping promises', () => {
    expect(cardOf([aVisit()])).toEqual({
      items: ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'],
      leadTechnicianId: 'chen',
    });
  });

  it('SUR-3 leaves the technician’s items out of a call without a visit', () => {
    expect(cardOf([])).toEqual({ items: ['KEEPING_PROMISES'], leadTechnicianId: null });
    const planned = aVisit({ state: VisitState.CANCELLED, setOut: false, arrived: false });
    expect(cardOf([planned])).toEqual({ items: ['KEEPING_PROMISES'], leadTechnicianId: null });
  });

  it('SUR-3 asks for the arrival time, and not how somebody was, where nobody was met', () => {
    const closedDoor = { items: ['ARRIVAL_TIME', 'KEEPING_PROMISES'], leadTechnicianId: 'chen' };
    expect(cardOf([aVisit({ state: VisitState.NO_SHOW })])).toEqual(closedDoor);
    expect(cardOf([aVisit({ state: VisitState.CANCELLED, arrived: false })])).toEqual(closedDoor);
  });

  it('SUR-3 asks about a visit that could not finish the work', () => {
    expect(cardOf([aVisit({ state: VisitState.CANNOT_COMPLETE })]).items).toContain('SKILL');
  });

  it('SUR-4 counts the ratings for who led the last visit on which the customer was met', () => {
    const first = aVisit({ leadId: 'chen', state: VisitState.CANNOT_COMPLETE });
    const second = aVisit({ leadId: 'zhou' });
    const third = aVisit({ leadId: 'wu', state: VisitState.NO_SHOW });
    expect(cardOf([first, second, third]).leadTechnicianId).toBe('zhou');
    expect(cardOf([third, first]).leadTechnicianId).toBe('chen');
  });
});
