import { describe, expect, it } from 'vitest';
import type { WorkingCalendar } from '../../policy/working-time.ts';
import { overBefore } from './delivery-morning.ts';

const OFFICE = [
  { from: '08:30', to: '12:00' },
  { from: '13:30', to: '18:00' },
];

/** Shanghai, Monday to Friday from 8:30; the first week of October 2026 is free, 10 October is worked like a Thursday. */
const shanghai: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  weekly: { 1: OFFICE, 2: OFFICE, 3: OFFICE, 4: OFFICE, 5: OFFICE },
  holidays: new Set(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']),
  makeUpDays: new Map([['2026-10-10', 4]]),
  publishedYears: new Set([2026]),
};

/** The first moment of a day in Shanghai. */
const midnight = (on: string): Date => new Date(`${on}T00:00:00+08:00`);
const shanghaiAt = (time: string): Date => new Date(`${time}:00+08:00`);

describe('which calls are due for their survey', () => {
  it('SUR-1 waits for the working morning after: what was over on Tuesday goes out on Wednesday at 8:30', () => {
    expect(overBefore(shanghai, shanghaiAt('2026-11-25T08:29'))).toEqual(midnight('2026-11-24'));
    expect(overBefore(shanghai, shanghaiAt('2026-11-25T08:30'))).toEqual(midnight('2026-11-25'));
    expect(overBefore(shanghai, shanghaiAt('2026-11-25T23:59'))).toEqual(midnight('2026-11-25'));
  });

  it('SUR-1 counts no free day as a morning: what was over from Friday on goes out on Monday', () => {
    expect(overBefore(shanghai, shanghaiAt('2026-11-28T10:00'))).toEqual(midnight('2026-11-27'));
    expect(overBefore(shanghai, shanghaiAt('2026-11-30T08:00'))).toEqual(midnight('2026-11-27'));
    expect(overBefore(shanghai, shanghaiAt('2026-11-30T08:30'))).toEqual(midnight('2026-11-30'));
  });

  it('SUR-1 knows public holidays and make-up working days', () => {
    expect(overBefore(shanghai, shanghaiAt('2026-10-07T12:00'))).toEqual(midnight('2026-09-30'));
    expect(overBefore(shanghai, shanghaiAt('2026-10-08T09:00'))).toEqual(midnight('2026-10-08'));
    expect(overBefore(shanghai, shanghaiAt('2026-10-10T09:00'))).toEqual(midnight('2026-10-10'));
  });

  it('SUR-1 goes by the branch’s own zone', () => {
    const urumqi = { ...shanghai, timeZone: 'Asia/Urumqi' };
    expect(overBefore(urumqi, new Date('2026-11-25T02:29:00Z'))).toEqual(new Date('2026-11-23T18:00:00Z'));
    expect(overBefore(urumqi, new Date('2026-11-25T02:30:00Z'))).toEqual(new Date('2026-11-24T18:00:00Z'));
  });

  it('SUR-1 forgets nobody where no working day is left: the card goes out on the next day', () => {
    const closed: WorkingCalendar = { timeZone: 'Asia/Shanghai', weekly: {} };
    expect(overBefore(closed, shanghaiAt('2026-11-25T03:00'))).toEqual(midnight('2026-11-25'));
  });

  it('SUR-1 finds the last working morning before a long rest', () => {
    const everyNewYear: WorkingCalendar = {
      timeZone: 'Asia/Shanghai',
      weekly: {},
      exceptions: { '2026-01-05': OFFICE, '2027-01-04': OFFICE },
    };
    expect(overBefore(everyNewYear, shanghaiAt('2026-11-25T09:00'))).toEqual(midnight('2026-01-05'));
  });
});
