import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replacementWarranty } from './replacement-warranty.ts';
import { ReplacementRule } from './warranty-term.ts';

const { INHERIT_REMAINING, RESTART_FULL, LONGER_OF } = ReplacementRule;
const OLD = { startsOn: '2026-06-23', endsOn: '2026-12-23' };
const by = (replacementRule: ReplacementRule, on: string, months = 6, old = OLD) =>
  replacementWarranty({ months, replacementRule }, old, on);

describe('the warranty of a unit that replaces another', () => {
  it('ENT-8 is by INHERIT_REMAINING what was left of the old one', () => {
    expect(by(INHERIT_REMAINING, '2026-11-23')).toEqual({ startsOn: '2026-06-23', endsOn: '2026-12-23' });
    // Reported in time and replaced after the last day: nothing was left.
    expect(by(INHERIT_REMAINING, '2026-12-28')).toEqual({ startsOn: '2026-06-23', endsOn: '2026-12-23' });
  });

  it('ENT-8 is by RESTART_FULL a full term from the day of replacement, as months are counted', () => {
    expect(by(RESTART_FULL, '2026-11-23')).toEqual({ startsOn: '2026-11-23', endsOn: '2027-05-23' });
    expect(by(RESTART_FULL, '2026-08-31')).toEqual({ startsOn: '2026-08-31', endsOn: '2027-02-28' });
    expect(by(RESTART_FULL, '2026-11-23', 12)).toEqual({ startsOn: '2026-11-23', endsOn: '2027-11-23' });
  });

  it('ENT-8 is by LONGER_OF whichever of the two ends later', () => {
    expect(by(LONGER_OF, '2026-11-23')).toEqual({ startsOn: '2026-11-23', endsOn: '2027-05-23' });
    // A unit that had inherited more than its term: 2027-08-01 is later than six months from 23 November.
    const longer = { startsOn: '2025-08-01', endsOn: '2027-08-01' };
    expect(by(LONGER_OF, '2026-11-23', 6, longer)).toEqual(longer);
    // On the very day of sale both end on one day.
    expect(by(LONGER_OF, '2026-06-23')).toEqual(OLD);
  });

  const day = fc
    .integer({ min: 0, max: 3000 })
    .map((days) => Temporal.PlainDate.from('2022-01-01').add({ days }).toString());
  const months = fc.integer({ min: 1, max: 60 });

  it('ENT-8 never ends by LONGER_OF before either of the others, and always with one of them', () => {
    fc.assert(
      fc.property(day, day, day, months, (a, b, on, length) => {
        const [startsOn = a, endsOn = b] = [a, b].toSorted();
        const old = { startsOn, endsOn };
        const inherited = by(INHERIT_REMAINING, on, length, old);
        const restarted = by(RESTART_FULL, on, length, old);
        const longer = by(LONGER_OF, on, length, old);
        expect(inherited).toEqual(old);
        expect(restarted.startsOn).toBe(on);
        expect(longer.endsOn >= inherited.endsOn && longer.endsOn >= restarted.endsOn).toBe(true);
        expect([inherited, restarted]).toContainEqual(longer);
      }),
    );
  });
});
