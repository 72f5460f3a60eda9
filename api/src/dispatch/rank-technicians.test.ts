import { describe, expect, it } from 'vitest';
import { Language } from '../kernel/actor.ts';
import { MissingQualification } from '../organization/staff/qualification.ts';
import {
  type DayVisit,
  rankOf,
  rankTechnicians,
  reasonsFor,
  type TechnicianFacts,
} from './rank-technicians.ts';

const at = (clock: string) => new Date(`2026-11-23T${clock}:00+08:00`);
const need = { districtCode: '310101', dueAt: at('16:30') };
const visit = (clock: string, given: Partial<DayVisit> = {}): DayVisit => ({
  requestId: 'r',
  districtCode: '310115',
  plannedAt: at(clock),
  ahead: true,
  ...given,
});
const somebody = (id: string, given: Partial<TechnicianFacts> = {}): TechnicianFacts => ({
  id,
  missing: [],
  visits: [],
  ...given,
});
const order = (technicians: TechnicianFacts[], wanted = need) =>
  rankTechnicians(technicians, wanted).map(({ id }) => id);

describe('the order of suggestions', () => {
  it('DSP-12 puts the qualified first, whatever else speaks for another', () => {
    const lacking = somebody('a', { missing: [MissingQualification.CERTIFICATE] });
    const busy = somebody('b', { visits: [visit('10:00'), visit('11:00')] });
    expect(order([lacking, busy])).toEqual(['b', 'a']);
  });

  it('DSP-12 picks the first few in the order in which all are suggested', () => {
    const people = [
      somebody('c', { visits: [visit('10:00')] }),
      somebody('a', { missing: [MissingQualification.CERTIFICATE] }),
      somebody('e'),
      somebody('b', { visits: [visit('10:00'), visit('11:00')] }),
      somebody('d', { visits: [visit('17:00')] }),
    ];
    expect(rankTechnicians(people, need, 3).map(({ id }) => id)).toEqual(['e', 'd', 'c']);
    expect(order(people)).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  it('DSP-12 puts whoever is free before the target first, then whoever is nearby, then the load', () => {
    const free = somebody('d');
    const finishedNearby = somebody('c', {
      visits: [visit('09:00', { ahead: false, districtCode: '310101' })],
    });
    const nearby = somebody('b', { visits: [visit('10:00', { districtCode: '310101' }), visit('11:00')] });
    const far = somebody('a', { visits: [visit('10:00')] });
    const farther = somebody('e', { visits: [visit('10:00'), visit('11:00')] });
    expect(order([farther, far, nearby, finishedNearby, free])).toEqual(['c', 'd', 'b', 'a', 'e']);
  });

  it('DSP-12 counts a visit after the target as no hindrance', () => {
    const [evening] = rankTechnicians([somebody('a', { visits: [visit('17:00')] })], need);
    expect(evening).toMatchObject({ visitsBeforeTarget: 0, visitsThatDay: 1 });
    const [anytime] = rankTechnicians([somebody('a', { visits: [visit('17:00')] })], {
      ...need,
      dueAt: null as never,
    });
    expect(anytime?.visitsBeforeTarget).toBe(1);
  });

  it('DSP-12 says the reasons, the weightiest first', () => {
    const [one] = rankTechnicians(
      [somebody('a', { visits: [visit('10:00', { districtCode: '310101' }), visit('11:00')] })],
      need,
    );
    expect(reasonsFor(one!, 'URBAN', Language.ZH)).toEqual([
      { kind: 'QUALIFIED', speaksFor: true, text: '资质齐全' },
      { kind: 'FREE_BEFORE_TARGET', speaksFor: false, text: '到达时限前还有2次上门' },
      { kind: 'NEARBY', speaksFor: true, text: '当日同区县有1次上门' },
      { kind: 'LOAD', speaksFor: false, text: '当日已安排2次上门' },
    ]);
  });

  it('DSP-12 says the zone of the address where nobody is nearby', () => {
    const [one] = rankTechnicians([somebody('a', { visits: [visit('17:00')] })], need);
    const nearby = (zone: 'URBAN' | 'SUBURBAN') =>
      reasonsFor(one!, zone, Language.ZH).find(({ kind }) => kind === 'NEARBY');
    expect(nearby('URBAN')).toEqual({
      kind: 'NEARBY',
      speaksFor: false,
      text: '当日同区县无其他上门（市区地址）',
    });
    expect(nearby('SUBURBAN')?.text).toBe('当日同区县无其他上门（郊区地址）');
  });

  it('DSP-12 puts whoever has the likely parts in the van first among equals', () => {
    const without = somebody('a', { parts: { likely: 2, inVan: 0 } });
    const some = somebody('b', { parts: { likely: 2, inVan: 1 } });
    const all = somebody('c', { parts: { likely: 2, inVan: 2 } });
    expect(order([without, some, all])).toEqual(['c', 'b', 'a']);
    const [first] = rankTechnicians([some], need);
    expect(reasonsFor(first!, 'URBAN', Language.EN).at(-1)).toEqual({
      kind: 'PARTS_IN_VAN',
      speaksFor: true,
      text: '1 of 2 likely parts in the van',
    });
  });

  it('DSP-12 turns the pages of suggestions in the order in which they stand', () => {
    const choices = (n: number): boolean[] => [16, 8, 4, 2, 1].map((bit) => (n & bit) > 0);
    const everyKind = Array.from({ length: 32 }, (_, n) => {
      const [lacking, busy, nearby, more, equipped] = choices(n);
      const district = { ahead: false, districtCode: nearby ? '310101' : '310115' };
      return somebody(String(n).padStart(2, '0'), {
        missing: lacking ? [MissingQualification.CERTIFICATE] : [],
        visits: [visit('10:00', { ...district, ahead: busy === true }), ...(more ? [visit('17:00')] : [])],
        parts: { likely: 2, inVan: equipped ? 1 : 0 },
      });
    });
    const ranked = rankTechnicians(everyKind, need);
    const differing = ranked.slice(1).map((one, i) => {
      const [before, after] = [rankOf(ranked[i]!), rankOf(one)];
      return before.map((rank, at) => after[at]! - rank).find((more) => more !== 0);
    });
    expect(differing).toHaveLength(31);
    expect(differing.every((more) => more !== undefined && more > 0)).toBe(true);
  });
});
