import { describe, expect, it } from 'vitest';
import { publicDays, publicHolidays } from './public-holidays.ts';

describe('public holidays of China', () => {
  it('DSP-2 knows the public holidays of 2026 as the State Council arranged them', () => {
    const { published, holidays } = publicHolidays(2026);
    expect(published).toBe(true);
    expect(Object.keys(holidays).sort()).toEqual(
      [
        ['2026-01-01', '2026-01-02', '2026-01-03'],
        ['2026-02-15', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'],
        ['2026-02-20', '2026-02-21', '2026-02-22', '2026-02-23'],
        ['2026-04-04', '2026-04-05', '2026-04-06'],
        ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
        ['2026-06-19', '2026-06-20', '2026-06-21'],
        ['2026-09-25', '2026-09-26', '2026-09-27'],
        ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05', '2026-10-06', '2026-10-07'],
      ].flat(),
    );
    expect(holidays['2026-02-17']).toEqual({ zh: '春节', en: 'Spring Festival' });
    expect(holidays['2026-10-01']).toEqual({ zh: '国庆节', en: 'National Day' });
  });

  it('DSP-2 knows the make-up working days of 2025 and 2026 and what each makes up for', () => {
    expect(publicHolidays(2025).makeUpDays).toEqual({
      '2025-01-26': { zh: '春节', en: 'Spring Festival' },
      '2025-02-08': { zh: '春节', en: 'Spring Festival' },
      '2025-04-27': { zh: '劳动节', en: 'Labour Day' },
      '2025-09-28': { zh: '国庆节', en: 'National Day' },
      '2025-10-11': { zh: '国庆节', en: 'National Day' },
    });
    expect(publicHolidays(2026).makeUpDays).toEqual({
      '2026-01-04': { zh: '元旦', en: "New Year's Day" },
      '2026-02-14': { zh: '春节', en: 'Spring Festival' },
      '2026-02-28': { zh: '春节', en: 'Spring Festival' },
      '2026-05-09': { zh: '劳动节', en: 'Labour Day' },
      '2026-09-20': { zh: '国庆节', en: 'National Day' },
      '2026-10-10': { zh: '国庆节', en: 'National Day' },
    });
  });

  it('WSH-7 says of a year without an arrangement that it is not published', () => {
    expect(publicHolidays(2003)).toEqual({ published: false, holidays: {}, makeUpDays: {} });
    expect(publicHolidays(2199)).toEqual({ published: false, holidays: {}, makeUpDays: {} });
  });

  it('WSH-7 does not take a year for published because of its neighbours', () => {
    const days = publicDays(2025, 2199);
    expect([...days.publishedYears].slice(0, 2)).toEqual([2025, 2026]);
    expect(days.publishedYears.has(2199)).toBe(false);
  });

  it('DSP-2 hands several years to a calendar, make-up days working like the weekday that is named', () => {
    const days = publicDays(2025, 2026);
    expect(days.holidays.has('2025-10-06')).toBe(true);
    expect(days.holidays.has('2026-10-07')).toBe(true);
    expect(days.holidays.has('2026-10-08')).toBe(false);
    expect(days.makeUpDays.get('2025-09-28')).toBe(1);
    expect(publicDays(2026, 2026, 5).makeUpDays.get('2026-02-14')).toBe(5);
  });
});
