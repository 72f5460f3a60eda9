import { describe, expect, it } from 'vitest';
import { Indicator } from './assessment-words.ts';
import { defaultPolicies } from './default-policies.ts';
import { performanceKeys } from './performance-keys.ts';
import { isPolicyKey, type PolicyKey, policyValueProblems } from './policy-keys.ts';

const rulesBroken = (key: PolicyKey, value: unknown) =>
  policyValueProblems(key, value).map(({ field, rule }) => `${field} ${rule}`);

describe('the first numbers of assessment', () => {
  it('KPI-2 are 60 % work performance, 20 % attitude by four items and 20 % ability by five', () => {
    expect(defaultPolicies['performance.total']).toEqual({
      parts: { WORK: { percent: 60 }, ATTITUDE: { percent: 20 }, ABILITY: { percent: 20 } },
    });
    expect(Object.keys(defaultPolicies['performance.attitude'].items)).toEqual([
      'INITIATIVE',
      'DISCIPLINE',
      'COOPERATION',
      'HONESTY',
    ]);
    expect(Object.keys(defaultPolicies['performance.ability'].items)).toEqual([
      'INNOVATION',
      'COORDINATION',
      'EMERGENCIES',
      'SELF_CONTROL',
      'WARMTH',
    ]);
  });

  it('KPI-2 have a share and a target for every indicator, and could be published as they are', () => {
    expect(Object.keys(defaultPolicies['performance.indicators'].indicators)).toEqual(
      Object.values(Indicator),
    );
    for (const key of Object.keys(performanceKeys)) {
      expect(
        isPolicyKey(key) && policyValueProblems(key, defaultPolicies[key as keyof typeof performanceKeys]),
      ).toEqual([]);
    }
  });

  it('KPI-2 say which grades fail a quarter and what each figure of RPT-7 is a share of', () => {
    expect(defaultPolicies['performance.failedQuarter']).toEqual({ grades: ['D'] });
    expect(defaultPolicies['reports.targets']).toMatchObject({
      onTimeTargets: ['ARRIVE'],
      callStates: ['REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP', 'RESOLVED', 'CLOSED'],
      resolvedStates: ['RESOLVED', 'CLOSED'],
      ratedItems: ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'],
      satisfiedRatings: ['VERY_SATISFIED', 'SATISFIED'],
      technicianCalls: 'LED',
    });
  });
});

describe('a table of shares', () => {
  it('KPI-2 is refused unless its shares are 100 % together', () => {
    const parts = (work: number) => ({
      parts: { WORK: { percent: work }, ATTITUDE: { percent: 20 }, ABILITY: { percent: 20 } },
    });
    expect(rulesBroken('performance.total', parts(60))).toEqual([]);
    expect(rulesBroken('performance.total', parts(61))).toEqual(['parts SUM']);
    expect(rulesBroken('performance.total', { parts: {} })).toEqual(['parts TABLE']);
    expect(rulesBroken('performance.total', {})).toEqual(['parts MISSING']);
    expect(rulesBroken('performance.total', { parts: [60, 20, 20] })).toEqual(['parts TABLE']);
  });

  it('KPI-2 may leave an indicator out, and knows no other names or figures', () => {
    const one = { FIRST_TIME_FIX: { percent: 100, full: 85, none: 40 } };
    expect(rulesBroken('performance.indicators', { indicators: one })).toEqual([]);
    for (const bad of [
      { LUCK: { percent: 100, full: 85, none: 40 } },
      { FIRST_TIME_FIX: { percent: 100, full: 85 } },
      { FIRST_TIME_FIX: { percent: 100, full: 85, none: 40, other: 1 } },
      { FIRST_TIME_FIX: { percent: 100, full: 85.5, none: 40 } },
      { FIRST_TIME_FIX: 100 },
      { toString: { percent: 100, full: 85, none: 40 } },
    ]) {
      expect(rulesBroken('performance.indicators', { indicators: bad })).toEqual(['indicators TABLE']);
    }
    const known = policyValueProblems('performance.indicators', { indicators: { LUCK: 1 } });
    expect(JSON.stringify(known)).not.toContain('LUCK');
  });

  it('KPI-2 is refused where all and no points are the same value', () => {
    const flat = { FIRST_TIME_FIX: { percent: 100, full: 85, none: 85 } };
    expect(rulesBroken('performance.indicators', { indicators: flat })).toEqual(['indicators SPAN']);
  });
});

describe('the other figures', () => {
  it('KPI-3 are refused where the scale does not fall', () => {
    expect(rulesBroken('performance.scale', { five: 100, four: 80, three: 60 })).toEqual([]);
    expect(rulesBroken('performance.scale', { five: 80, four: 80, three: 60 })).toEqual(['value FALLING']);
    expect(rulesBroken('performance.scale', { five: 100, four: 60, three: 80 })).toEqual(['value FALLING']);
  });

  it('KPI-2 are refused where a figure of RPT-7 is a share of nothing known', () => {
    const figures = defaultPolicies['reports.targets'];
    expect(rulesBroken('reports.targets', figures)).toEqual([]);
    expect(rulesBroken('reports.targets', { ...figures, resolvedStates: ['SOLD'] })).toEqual([
      'resolvedStates CHOICES',
    ]);
    expect(rulesBroken('reports.targets', { ...figures, satisfiedRatings: ['DISSATISFIED'] })).toEqual([
      'satisfiedRatings CHOICES',
    ]);
    expect(rulesBroken('reports.targets', { ...figures, ratedItems: undefined })).toEqual([
      'ratedItems MISSING',
    ]);
  });
});
