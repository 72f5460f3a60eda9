import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grade, Indicator } from '../../policy/assessment-words.ts';
import { defaultPolicies } from '../../policy/default-policies.ts';
import {
  gradeOf,
  halfUp,
  IndicatorUnit,
  partPoints,
  pointsOf,
  totalScore,
  unitOf,
  valueOf,
} from './points.ts';

const share = (numerator: bigint, denominator: bigint | null) => ({ numerator, denominator });
const { PERCENT, MINUTES, COUNT } = IndicatorUnit;
const scale = defaultPolicies['performance.scale'];
const sixtyTwentyTwenty = defaultPolicies['performance.total'];
const whole = (points: number) => [{ percent: 100, points }];

describe('the points of an indicator', () => {
  it('KPI-2 rise evenly from the value that earns none to the one that earns all', () => {
    const target = { full: 90, none: 50 };
    expect(pointsOf(share(50n, 100n), PERCENT, target)).toBe(0);
    expect(pointsOf(share(70n, 100n), PERCENT, target)).toBe(500);
    expect(pointsOf(share(90n, 100n), PERCENT, target)).toBe(1000);
    expect(pointsOf(share(1n, 10n), PERCENT, target)).toBe(0);
    expect(pointsOf(share(10n, 10n), PERCENT, target)).toBe(1000);
  });

  it('KPI-2 fall where less is better', () => {
    // Two complaints in a hundred, where none earns all and three earn nothing: a third of the points.
    expect(pointsOf(share(2n, 100n), PERCENT, { full: 0, none: 3 })).toBe(333);
    expect(pointsOf(share(900n, 1n), MINUTES, { full: 360, none: 1440 })).toBe(500);
    expect(pointsOf(share(9000n, 1n), MINUTES, { full: 360, none: 1440 })).toBe(0);
  });

  it('KPI-1 are none, and not nought, without data', () => {
    for (const indicator of Object.values(Indicator)) {
      const nothing = share(0n, null);
      expect(valueOf(nothing, unitOf[indicator])).toBeNull();
      expect(pointsOf(nothing, unitOf[indicator], { full: 90, none: 50 })).toBeNull();
    }
  });

  it('KPI-2 refuse a span that is none', () => {
    expect(() => pointsOf(share(1n, 1n), COUNT, { full: 5, none: 5 })).toThrow('the same value');
  });

  it('KPI-2 are those of exact arithmetic, whatever the figures', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 129_600 }),
        fc.integer({ min: 0, max: 129_600 }),
        (numerator, denominator, full, none) => {
          fc.pre(full !== none);
          const points = BigInt(pointsOf({ numerator, denominator }, PERCENT, { full, none })!);
          // x = 1000 (100 n/d - none) / (full - none), within 0 and 1000; half up: 2 points - 1 <= 2 x < 2 points + 1.
          const sign = full > none ? 1n : -1n;
          const under = sign * BigInt(full - none) * denominator;
          let over = sign * 1000n * (100n * numerator - BigInt(none) * denominator);
          if (over < 0n) over = 0n;
          if (over > 1000n * under) over = 1000n * under;
          expect((2n * points - 1n) * under <= 2n * over).toBe(true);
          expect(2n * over < (2n * points + 1n) * under).toBe(true);
        },
      ),
    );
  });
});

describe('a total', () => {
  const total = (work: number, attitude: number, ability: number) =>
    totalScore({ WORK: whole(work), ATTITUDE: whole(attitude), ABILITY: whole(ability) }, sixtyTwentyTwenty);

  it('KPI-2 is work performance by 60 %, attitude by 20 % and ability by 20 %', () => {
    expect(total(1000, 0, 0)).toBe(600);
    expect(total(0, 1000, 0)).toBe(200);
    expect(total(0, 0, 1000)).toBe(200);
    expect(total(900, 800, 700)).toBe(840);
  });

  it('KPI-2 rounds half up to one decimal, once', () => {
    // 52.5 + 16.02 + 16.02 = 84.54
    expect(total(875, 801, 801)).toBe(845);
    const half = {
      WORK: whole(875),
      ATTITUDE: whole(800),
      ABILITY: [
        { percent: 50, points: 800 },
        { percent: 50, points: 795 },
      ],
    };
    // 52.5 + 16 + 0.2 × 79.75 = 84.45
    expect(totalScore(half, sixtyTwentyTwenty)).toBe(845);
    const below = {
      ...half,
      ABILITY: [
        { percent: 50, points: 800 },
        { percent: 50, points: 794 },
      ],
    };
    // 52.5 + 16 + 0.2 × 79.7 = 84.44
    expect(totalScore(below, sixtyTwentyTwenty)).toBe(844);
  });

  it('KPI-1 leaves the share of what has no data to the others', () => {
    const lines = [
      { percent: 30, points: 900 },
      { percent: 10, points: 500 },
      { percent: 60, points: null },
    ];
    expect(partPoints(lines)).toBe(800);
    expect(totalScore({ WORK: lines, ATTITUDE: whole(800), ABILITY: whole(800) }, sixtyTwentyTwenty)).toBe(
      800,
    );
    expect(partPoints([{ percent: 100, points: null }])).toBeNull();
  });

  it('KPI-2 is none while a part that counts has nothing, and needs no part that does not count', () => {
    const parts = { WORK: whole(900), ATTITUDE: [], ABILITY: [{ percent: 100, points: null }] };
    expect(totalScore(parts, sixtyTwentyTwenty)).toBeNull();
    expect(totalScore(parts, { parts: { WORK: { percent: 100 } } })).toBe(900);
  });

  it('KPI-2 is that of exact arithmetic, whatever the shares', () => {
    const line = fc.record({
      percent: fc.integer({ min: 1, max: 100 }),
      points: fc.integer({ min: 0, max: 1000 }),
    });
    const lines = fc.array(line, { minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(lines, lines, lines, fc.integer({ min: 1, max: 98 }), (WORK, ATTITUDE, ABILITY, work) => {
        const attitude = Math.floor((100 - work) / 2);
        const ability = 100 - work - attitude;
        const policy = {
          parts: { WORK: { percent: work }, ATTITUDE: { percent: attitude }, ABILITY: { percent: ability } },
        };
        const found = BigInt(totalScore({ WORK, ATTITUDE, ABILITY }, policy)!);
        const sums = [WORK, ATTITUDE, ABILITY].map((part) => ({
          over: part.reduce((sum, l) => sum + BigInt(l.percent * l.points), 0n),
          under: part.reduce((sum, l) => sum + BigInt(l.percent), 0n),
        }));
        const [w, t, a] = sums as [(typeof sums)[0], (typeof sums)[0], (typeof sums)[0]];
        const under = 100n * w.under * t.under * a.under;
        const over =
          BigInt(work) * w.over * t.under * a.under +
          BigInt(attitude) * t.over * w.under * a.under +
          BigInt(ability) * a.over * w.under * t.under;
        expect((2n * found - 1n) * under <= 2n * over && 2n * over < (2n * found + 1n) * under).toBe(true);
      }),
    );
  });

  it('KPI-2 rounds a half towards the greater, also below nought', () => {
    expect([halfUp(5n, 10n), halfUp(4n, 10n), halfUp(-5n, 10n), halfUp(-6n, 10n), halfUp(-20n, 10n)]).toEqual(
      [1, 0, 0, -1, -2],
    );
  });
});

describe('the five-point scale', () => {
  it('KPI-3 gives A for 5, B for 4 to 4.9, C for 3 to 3.9 and D below 3', () => {
    const graded = (points: number) => gradeOf(points, scale);
    expect(graded(1000)).toEqual({ score: 50, grade: 'A' });
    expect(graded(980)).toEqual({ score: 49, grade: 'B' });
    expect(graded(800)).toEqual({ score: 40, grade: 'B' });
    expect(graded(780)).toEqual({ score: 39, grade: 'C' });
    expect(graded(600)).toEqual({ score: 30, grade: 'C' });
    expect(graded(580)).toEqual({ score: 29, grade: 'D' });
    expect(graded(0)).toEqual({ score: 0, grade: 'D' });
  });

  it('KPI-3 rounds half up before it grades', () => {
    // 99.0 points are 4.95, which is 5.0; 98.9 are 4.945.
    expect(gradeOf(990, scale)).toEqual({ score: 50, grade: 'A' });
    expect(gradeOf(989, scale)).toEqual({ score: 49, grade: 'B' });
    expect(gradeOf(790, scale)).toEqual({ score: 40, grade: 'B' });
    expect(gradeOf(789, scale)).toEqual({ score: 39, grade: 'C' });
    expect(gradeOf(590, scale)).toEqual({ score: 30, grade: 'C' });
    expect(gradeOf(589, scale)).toEqual({ score: 29, grade: 'D' });
  });

  it('KPI-3 follows the points that policy names', () => {
    const stricter = { five: 95, four: 85, three: 70 };
    expect(gradeOf(950, stricter)).toEqual({ score: 50, grade: 'A' });
    expect(gradeOf(850, stricter)).toEqual({ score: 40, grade: 'B' });
    expect(gradeOf(700, stricter)).toEqual({ score: 30, grade: 'C' });
    expect(gradeOf(350, stricter)).toEqual({ score: 15, grade: 'D' });
  });

  it('KPI-3 never lowers a grade for more points, and its grades are those of the shown score', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 3, maxLength: 3 }),
        (named) => {
          const [five, four, three] = named.sort((a, b) => b - a) as [number, number, number];
          let before = -1;
          for (let total = 0; total <= 1000; total++) {
            const { score, grade } = gradeOf(total, { five, four, three });
            expect(score).toBeGreaterThanOrEqual(before);
            expect(grade).toBe(
              score === 50 ? Grade.A : score >= 40 ? Grade.B : score >= 30 ? Grade.C : Grade.D,
            );
            before = score;
          }
          expect(before).toBe(50);
        },
      ),
      { numRuns: 30 },
    );
  });
});
