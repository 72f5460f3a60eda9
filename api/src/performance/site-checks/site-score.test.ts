import { describe, expect, it } from 'vitest';
import { defaultPolicies } from '../../policy/default-policies.ts';
import { SiteMark, SixS } from './site-check-words.ts';
import { firstSiteChecklist } from './first-site-checklist.ts';
import { siteScore } from './site-score.ts';

const policy = defaultPolicies['performance.siteCheck'];
const all = (mark: SiteMark) => firstSiteChecklist.map(({ key, s }) => ({ key, s, mark }));
const with_ = (changes: Readonly<Record<string, SiteMark>>) =>
  all(SiteMark.MET).map((line) => ({ ...line, mark: changes[line.key] ?? line.mark }));

describe('the score of a site check', () => {
  it('KPI-7 knows the six S by their checklists: sort, set in order, shine, standardize, sustain, safety', () => {
    const kinds = ['SORT', 'SET_IN_ORDER', 'SHINE', 'STANDARDIZE', 'SUSTAIN', 'SAFETY'];
    expect(Object.keys(SixS)).toEqual(kinds);
    expect([...new Set(firstSiteChecklist.map(({ s }) => s))]).toEqual(kinds);
    expect(new Set(firstSiteChecklist.map(({ key }) => key)).size).toBe(firstSiteChecklist.length);
  });

  it('KPI-7 is scored out of 100, each S by its share and an item met in part by half', () => {
    expect(siteScore(all(SiteMark.MET), policy)).toBe(1000);
    expect(siteScore(all(SiteMark.NOT_MET), policy)).toBe(0);
    expect(siteScore(all(SiteMark.PARTLY), policy)).toBe(500);
    // One of two items of sort is not met: half of 15 points is gone.
    expect(siteScore(with_({ 'sort.unneeded': SiteMark.NOT_MET }), policy)).toBe(925);
    // One of three of safety is met in part: a sixth of 25 points is gone, 95.8333 is 95.8.
    expect(siteScore(with_({ 'safety.fire': SiteMark.PARTLY }), policy)).toBe(958);
    // 92.5 and a quarter of 15 points less: 88.75 is rounded half up.
    expect(
      siteScore(with_({ 'sort.unneeded': SiteMark.NOT_MET, 'shine.floor': SiteMark.PARTLY }), policy),
    ).toBe(888);
  });

  it('KPI-7 counts what is not applicable at a site neither for it nor against it', () => {
    expect(siteScore(with_({ 'sort.unneeded': SiteMark.NOT_APPLICABLE }), policy)).toBe(1000);
    // Without shine 85 points are left, of which 15 are lost: 70 of 85 are 82.35.
    expect(
      siteScore(
        with_({
          'shine.floor': SiteMark.NOT_APPLICABLE,
          'shine.tools': SiteMark.NOT_APPLICABLE,
          'sort.unneeded': SiteMark.NOT_MET,
          'sort.oldParts': SiteMark.NOT_MET,
        }),
        policy,
      ),
    ).toBe(824);
    expect(siteScore(all(SiteMark.NOT_APPLICABLE), policy)).toBe(0);
  });
});
