import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grade } from '../../../policy/assessment-words.ts';
import { defaultPolicies } from '../../../policy/default-policies.ts';
import { earnedBy, partOfYear, portion } from './bonus.ts';

const shares = defaultPolicies['performance.bonusShares'];
const parts = (standard: number) => [1, 2, 3, 4, 0].map((quarter) => partOfYear(standard, quarter, shares));

describe('a year’s bonus', () => {
  it('KPI-4 is 23.5 % for each quarter and 6 % at the year’s end', () => {
    expect(parts(1_000_000)).toEqual([235_000, 235_000, 235_000, 235_000, 60_000]);
    expect(parts(1_200_000)).toEqual([282_000, 282_000, 282_000, 282_000, 72_000]);
  });

  it('KPI-4 loses and gains no fen by rounding, whatever the standard', () => {
    // 23.5 % of 333 fen are 78.255: 78, 156.51 → 157, 234.765 → 235, 313.02 → 313, 333.
    expect(parts(333)).toEqual([78, 79, 78, 78, 20]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), (standard) => {
        const all = parts(standard);
        expect(all.reduce((sum, part) => sum + part, 0)).toBe(standard);
        expect(all.every((part) => part >= 0)).toBe(true);
        const [first = 0, ...others] = all.slice(0, 4);
        for (const other of others) expect(Math.abs(other - first)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('KPI-4 is the standard times the share earned, half a fen up', () => {
    expect(portion(282_000, 900)).toBe(253_800);
    expect(portion(5, 900)).toBe(5);
    expect(portion(5, 899)).toBe(4);
    expect(Object.values(Grade).map((grade) => [grade, earnedBy(grade, shares)])).toEqual([
      ['A', 1_000],
      ['B', 900],
      ['C', 700],
      ['D', 0],
    ]);
  });
});
