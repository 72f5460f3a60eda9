import { describe, expect, it } from 'vitest';
import { AttitudeItem, ItemMark } from '../../../policy/assessment-words.ts';
import { defaultPolicies } from '../../../policy/default-policies.ts';
import { HeadPart, InputSource } from '../../../policy/review-keys.ts';
import { counting, headPoints, is360, itemPoints, type Said } from './sum-inputs.ts';

const rules = defaultPolicies['performance.feedback360'];
const marks = defaultPolicies['performance.marks'];
const { SUPERIOR, PEER, SUBORDINATE, CUSTOMER } = InputSource;
const { HONESTY } = AttitudeItem;

const said = (source: InputSource, mark: ItemMark): Said => ({
  source,
  marks: { [HONESTY]: mark },
  parts: {},
});
const honesty = (given: readonly Said[], customers: [bigint, bigint] | null = null, by = rules) =>
  itemPoints(
    HONESTY,
    counting(given, by),
    customers && { numerator: customers[0], denominator: customers[1] },
    by,
    marks,
  );

describe('what was said of somebody', () => {
  it('KPI-5 counts superior, peers, subordinates and customers by their shares', () => {
    const all = [
      said(SUPERIOR, ItemMark.EXCELLENT),
      said(PEER, ItemMark.GOOD),
      said(PEER, ItemMark.FAIR),
      said(SUBORDINATE, ItemMark.POOR),
    ];
    // 40 × 100 + 25 × (80 + 60) / 2 + 15 × 40 + 20 × 90, by 100.
    expect(honesty(all, [270n, 3n])).toBe(815);
    // Without subordinates and customers the rest is by 65: (40 × 100 + 25 × 70) / 65 = 88.46….
    expect(honesty(all.slice(0, 3))).toBe(885);
  });

  it('KPI-5 gives a figure only when three said something, and none before', () => {
    const two = [said(SUPERIOR, ItemMark.BAD), said(PEER, ItemMark.EXCELLENT)];
    expect(honesty(two)).toBeNull();
    // Nor do two come out beside the customers’ sum, which everybody knows.
    expect(honesty(two, [270n, 3n])).toBe(900);
    expect(honesty([...two, said(PEER, ItemMark.EXCELLENT)])).not.toBeNull();
    expect(honesty([])).toBeNull();
  });

  it('KPI-5 switched off counts the superior alone', () => {
    const off = { ...rules, sources: [SUPERIOR] };
    expect([is360(rules), is360(off)]).toEqual([true, false]);
    const given = [said(SUPERIOR, ItemMark.FAIR), said(PEER, ItemMark.EXCELLENT)];
    expect(honesty(given, [300n, 3n], off)).toBe(600);
    const customersToo = { ...rules, sources: [SUPERIOR, CUSTOMER] };
    expect(honesty(given, [300n, 3n], customersToo)).toBe(1_000);
  });

  it('KPI-9 takes the parts of a head from the superiors, and what others marked where there are no figures', () => {
    const parts = { QUANTIFIED: 90, NON_QUANTIFIED: 80, ADDED_TASKS: 70, MANAGEMENT: 60, TRAINING: 50 };
    const superior: Said = { source: SUPERIOR, marks: {}, parts };
    const others = [ItemMark.FAIR, ItemMark.FAIR, ItemMark.FAIR].map((mark) => said(SUBORDINATE, mark));
    expect(headPoints(HeadPart.QUANTIFIED, [superior, ...others], rules, marks)).toBe(900);
    // (40 × 80 + 15 × 60) / 55
    expect(headPoints(HeadPart.NON_QUANTIFIED, [superior, ...others], rules, marks)).toBe(745);
    expect(headPoints(HeadPart.NON_QUANTIFIED, [superior, ...others.slice(1)], rules, marks)).toBe(800);
    expect(headPoints(HeadPart.TRAINING, others, rules, marks)).toBeNull();
  });
});
