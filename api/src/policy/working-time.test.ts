import { describe, expect, it } from 'vitest';
import { RuleError } from '../kernel/rule-error.ts';
import { publicDays } from './public-holidays.ts';
import {
  addWorkingMinutes,
  checkWorkingCalendar,
  nextWorkingMorning,
  NoWorkingTime,
  shiftsOn,
  unpublishedYears,
  workingMinutesBetween,
  type Shift,
  type WorkingCalendar,
} from './working-time.ts';

const MORNING: Shift = { from: '08:30', to: '12:00' };
const AFTERNOON: Shift = { from: '13:30', to: '18:00' };
const OFFICE_DAY = [MORNING, AFTERNOON];
const OFFICE_WEEK = { 1: OFFICE_DAY, 2: OFFICE_DAY, 3: OFFICE_DAY, 4: OFFICE_DAY, 5: OFFICE_DAY };
const ALL_DAY = [{ from: '00:00', to: '24:00' }];
const ALL_WEEK = { 1: ALL_DAY, 2: ALL_DAY, 3: ALL_DAY, 4: ALL_DAY, 5: ALL_DAY, 6: ALL_DAY, 7: ALL_DAY };

/** The service center in Shanghai: Monday to Friday with lunch, and the public days of 2025 and 2026. */
const SHANGHAI: WorkingCalendar = {
  timeZone: 'Asia/Shanghai',
  weekly: OFFICE_WEEK,
  ...publicDays(2025, 2026),
};
const URBAN = 6 * 60;
const SUBURBAN = 7 * 60;

/** When the technician is due, by the wall clock of the calendar. */
function due(calendar: WorkingCalendar, local: string, minutes: number): string {
  const call = Temporal.PlainDateTime.from(local).toZonedDateTime(calendar.timeZone).toInstant();
  const at = addWorkingMinutes(calendar, call, minutes);
  return at.toZonedDateTimeISO(calendar.timeZone).toPlainDateTime().toString();
}

function between(calendar: WorkingCalendar, a: string, b: string): number {
  return workingMinutesBetween(calendar, Temporal.Instant.from(a), Temporal.Instant.from(b));
}

describe('the arrival target in working time', () => {
  it('DSP-2 gives an URBAN call at nine on Monday until 16:30, six working hours later', () => {
    expect(due(SHANGHAI, '2026-11-23T09:00', URBAN)).toBe('2026-11-23T16:30:00');
  });

  it('DSP-2 gives a SUBURBAN call one hour more', () => {
    expect(due(SHANGHAI, '2026-11-23T09:00', SUBURBAN)).toBe('2026-11-23T17:30:00');
  });

  it('DSP-2 counts lunch as no working time', () => {
    expect(due(SHANGHAI, '2026-11-23T11:50', 10)).toBe('2026-11-23T12:00:00');
    expect(due(SHANGHAI, '2026-11-23T11:50', 11)).toBe('2026-11-23T13:31:00');
    expect(due(SHANGHAI, '2026-11-23T12:30', URBAN)).toBe('2026-11-24T10:00:00');
  });

  it('DSP-2 lets the clock of a call after hours begin with the next working morning', () => {
    expect(due(SHANGHAI, '2026-11-23T18:00', URBAN)).toBe('2026-11-24T16:00:00');
    expect(due(SHANGHAI, '2026-11-23T23:59:59', URBAN)).toBe('2026-11-24T16:00:00');
    expect(due(SHANGHAI, '2026-11-24T03:00', URBAN)).toBe('2026-11-24T16:00:00');
  });

  it('DSP-2 leaves the weekend out', () => {
    expect(due(SHANGHAI, '2026-11-20T16:00', URBAN)).toBe('2026-11-23T14:00:00');
    expect(due(SHANGHAI, '2026-11-22T23:00', SUBURBAN)).toBe('2026-11-23T17:00:00');
  });

  it('DSP-2 leaves the public holidays of China out', () => {
    // National Day 2026: 1 to 7 October; work goes on on Thursday the 8th.
    expect(due(SHANGHAI, '2026-09-30T17:00', URBAN)).toBe('2026-10-08T15:00:00');
    // 2025: 1 to 8 October; work goes on on Thursday the 9th.
    expect(due(SHANGHAI, '2025-09-30T17:00', URBAN)).toBe('2025-10-09T15:00:00');
    // New Year 2026: 1 to 3 January, and Sunday the 4th is made up for.
    expect(due(SHANGHAI, '2025-12-31T17:00', URBAN)).toBe('2026-01-04T15:00:00');
  });

  it('DSP-2 counts the make-up working days of China', () => {
    // Saturday 14 February 2026 is worked for the Spring Festival, which lasts until Monday the 23rd.
    expect(due(SHANGHAI, '2026-02-13T17:00', URBAN)).toBe('2026-02-14T15:00:00');
    expect(due(SHANGHAI, '2026-02-14T17:00', SUBURBAN)).toBe('2026-02-24T16:00:00');
    // Sunday 28 September 2025 is worked for National Day.
    expect(due(SHANGHAI, '2025-09-27T10:00', URBAN)).toBe('2025-09-28T16:00:00');
  });

  it("DSP-2 counts in the branch's own time zone", () => {
    const urumqi: WorkingCalendar = { ...SHANGHAI, timeZone: 'Asia/Urumqi' };
    const call = Temporal.Instant.from('2026-11-23T01:00:00Z');
    expect(addWorkingMinutes(SHANGHAI, call, URBAN).toString()).toBe('2026-11-23T08:30:00Z');
    expect(addWorkingMinutes(urumqi, call, URBAN).toString()).toBe('2026-11-23T10:00:00Z');
  });

  it('DSP-2 keeps seconds and milliseconds', () => {
    expect(due(SHANGHAI, '2026-11-23T09:00:12.345', URBAN)).toBe('2026-11-23T16:30:12.345');
    expect(between(SHANGHAI, '2026-11-23T01:00:00Z', '2026-11-23T01:00:45Z')).toBe(0.75);
    expect(due(SHANGHAI, '2026-11-23T09:00', 0.5)).toBe('2026-11-23T09:00:30');
  });

  it('DSP-2 gives the earliest moment: none passes for nothing, and a shift that is used up ends the count', () => {
    expect(due(SHANGHAI, '2026-11-22T15:00', 0)).toBe('2026-11-22T15:00:00');
    expect(due(SHANGHAI, '2026-11-23T08:30', 8 * 60)).toBe('2026-11-23T18:00:00');
  });

  it('DSP-2 answers with a Date where it was asked with one', () => {
    const at = addWorkingMinutes(SHANGHAI, new Date('2026-11-23T01:00:00Z'), URBAN);
    expect(at).toEqual(new Date('2026-11-23T08:30:00Z'));
    expect(workingMinutesBetween(SHANGHAI, new Date('2026-11-23T01:00:00Z'), at)).toBe(360);
  });

  it('DSP-2 measures working time between two moments, and overdue time as a negative', () => {
    expect(between(SHANGHAI, '2026-11-23T01:00:00Z', '2026-11-23T08:30:00Z')).toBe(360);
    expect(between(SHANGHAI, '2026-11-20T08:00:00Z', '2026-11-24T01:00:00Z')).toBe(630);
    expect(between(SHANGHAI, '2026-11-23T08:30:00Z', '2026-11-23T01:00:00Z')).toBe(-360);
    expect(between(SHANGHAI, '2026-11-22T08:30:00Z', '2026-11-22T01:00:00Z')).toBe(0);
    // 248 working days of 2026 with eight hours each.
    expect(between(SHANGHAI, '2025-12-31T16:00:00Z', '2026-12-31T16:00:00Z')).toBe(248 * 480);
  });

  it('DSP-2 promises nothing by a calendar that never works', () => {
    const closed: WorkingCalendar = { timeZone: 'Asia/Shanghai', weekly: {} };
    const now = new Date('2026-11-23T01:00:00Z');
    expect(() => addWorkingMinutes(closed, now, 1)).toThrow(NoWorkingTime);
    expect(() => nextWorkingMorning(closed, now)).toThrow(NoWorkingTime);
    expect(() => addWorkingMinutes(SHANGHAI, now, 1e9)).toThrow(NoWorkingTime);
    expect(workingMinutesBetween(closed, now, new Date('2026-12-23T01:00:00Z'))).toBe(0);
    expect(addWorkingMinutes(closed, now, 0)).toEqual(now);
    expect(() => addWorkingMinutes(SHANGHAI, now, -1)).toThrow(RangeError);
    expect(() => addWorkingMinutes(SHANGHAI, now, Number.NaN)).toThrow(RangeError);
  });

  it('SUR-1 finds the working morning after a call was resolved, never on the same date', () => {
    const morning = (local: string): string =>
      nextWorkingMorning(
        SHANGHAI,
        Temporal.PlainDateTime.from(local).toZonedDateTime('Asia/Shanghai').toInstant(),
      )
        .toZonedDateTimeISO('Asia/Shanghai')
        .toPlainDateTime()
        .toString();
    expect(morning('2026-11-23T16:00')).toBe('2026-11-24T08:30:00');
    expect(morning('2026-11-23T07:00')).toBe('2026-11-24T08:30:00');
    expect(morning('2026-11-20T16:00')).toBe('2026-11-23T08:30:00');
    expect(morning('2026-09-30T16:00')).toBe('2026-10-08T08:30:00');
    expect(morning('2026-02-13T16:00')).toBe('2026-02-14T08:30:00');
  });
});

describe('what a working calendar can say', () => {
  it('WSH-7 works several shifts a day with a lunch break between', () => {
    const shop: WorkingCalendar = {
      timeZone: 'Asia/Shanghai',
      weekly: { 1: [MORNING, { from: '13:00', to: '17:00' }, { from: '18:30', to: '21:00' }] },
    };
    expect(due(shop, '2026-11-23T08:30', 600)).toBe('2026-11-23T21:00:00');
    expect(due(shop, '2026-11-23T16:00', 61)).toBe('2026-11-23T18:31:00');
    expect(due(shop, '2026-11-23T20:00', 61)).toBe('2026-11-30T08:31:00');
  });

  it('WSH-7 works night shifts across midnight, into a day that is closed itself', () => {
    const nights: WorkingCalendar = {
      timeZone: 'Asia/Shanghai',
      weekly: { 5: [{ from: '22:00', to: '06:00' }] },
    };
    expect(due(nights, '2026-11-27T23:00', 120)).toBe('2026-11-28T01:00:00');
    expect(due(nights, '2026-11-28T05:00', 61)).toBe('2026-12-04T22:01:00');
  });

  it('WSH-7 counts overlapping shifts once', () => {
    const doubled: WorkingCalendar = {
      timeZone: 'Asia/Shanghai',
      weekly: {
        1: [
          { from: '09:00', to: '12:00' },
          { from: '11:00', to: '15:00' },
          { from: '10:00', to: '11:30' },
        ],
      },
    };
    expect(due(doubled, '2026-11-23T00:00', 360)).toBe('2026-11-23T15:00:00');
  });

  it('WSH-7 works a make-up day like the weekday that is named for it', () => {
    const halfFridays: WorkingCalendar = {
      timeZone: 'Asia/Shanghai',
      weekly: { 1: OFFICE_DAY, 5: [MORNING] },
      makeUpDays: new Map([
        ['2026-02-14', 5],
        ['2026-02-28', 1],
      ]),
    };
    expect(shiftsOn(halfFridays, '2026-02-14')).toEqual([{ from: '08:30', to: '12:00' }]);
    expect(shiftsOn(halfFridays, '2026-02-28')).toEqual([
      { from: '08:30', to: '12:00' },
      { from: '13:30', to: '18:00' },
    ]);
    expect(shiftsOn(halfFridays, '2026-02-21')).toEqual([]);
  });

  it("WSH-7 puts the branch's own days before make-up days, holidays and the week", () => {
    const own: WorkingCalendar = {
      ...SHANGHAI,
      exceptions: { '2026-10-01': [MORNING], '2026-11-24': [], '2026-02-14': [] },
    };
    expect(shiftsOn(own, Temporal.PlainDate.from('2026-10-01'))).toEqual([{ from: '08:30', to: '12:00' }]);
    expect(shiftsOn(own, '2026-10-02')).toEqual([]);
    expect(shiftsOn(own, '2026-02-14')).toEqual([]);
    expect(due(own, '2026-11-23T17:00', URBAN)).toBe('2026-11-25T15:00:00');
    expect(due(own, '2026-09-30T17:00', URBAN)).toBe('2026-10-08T10:00:00');
  });

  it('WSH-7 names the years whose holidays are not published, so that an alarm can be raised', () => {
    const from = new Date('2026-12-31T08:00:00Z');
    expect(unpublishedYears(SHANGHAI, from, addWorkingMinutes(SHANGHAI, from, 60))).toEqual([]);
    expect(unpublishedYears(SHANGHAI, from, addWorkingMinutes(SHANGHAI, from, URBAN))).toEqual([2027]);
    expect(unpublishedYears(SHANGHAI, from, new Date('2029-01-01T00:00:00Z'))).toEqual([2027, 2028, 2029]);
    // In Shanghai the year 2027 has begun at this instant, in UTC not yet.
    expect(
      unpublishedYears(SHANGHAI, new Date('2026-12-31T16:00:00Z'), new Date('2026-12-31T16:00:00Z')),
    ).toEqual([2027]);
    const unknown: WorkingCalendar = { timeZone: 'Asia/Shanghai', weekly: OFFICE_WEEK };
    expect(unpublishedYears(unknown, new Date('2026-05-01T00:00:00Z'), from)).toEqual([2026]);
  });

  it('WSH-7 gives a shift across a change of the clock its real length', () => {
    const nights: WorkingCalendar = {
      timeZone: 'America/New_York',
      weekly: { 6: [{ from: '22:00', to: '06:00' }] },
    };
    expect(between(nights, '2026-03-07T12:00:00Z', '2026-03-08T23:00:00Z')).toBe(7 * 60);
    expect(between(nights, '2026-10-31T12:00:00Z', '2026-11-01T23:00:00Z')).toBe(9 * 60);
    expect(between(nights, '2026-11-07T12:00:00Z', '2026-11-08T23:00:00Z')).toBe(8 * 60);
  });

  it('WSH-7 ends a shift at the leap when its end is an hour that the clock leaves out', () => {
    const early: WorkingCalendar = {
      timeZone: 'America/New_York',
      weekly: { 7: [{ from: '01:00', to: '02:30' }] },
    };
    expect(between(early, '2026-03-08T00:00:00Z', '2026-03-09T00:00:00Z')).toBe(60);
    expect(between(early, '2026-03-15T00:00:00Z', '2026-03-16T00:00:00Z')).toBe(90);
  });

  it('WSH-7 is right where the clock changes at midnight and in zones of half and quarter hours', () => {
    const santiago: WorkingCalendar = { timeZone: 'America/Santiago', weekly: ALL_WEEK };
    expect(between(santiago, '2026-09-06T03:00:00Z', '2026-09-07T03:00:00Z')).toBe(1440);
    const sunday: WorkingCalendar = { timeZone: 'America/Santiago', weekly: { 7: ALL_DAY } };
    expect(between(sunday, '2026-09-05T00:00:00Z', '2026-09-08T00:00:00Z')).toBe(23 * 60);
    const kathmandu: WorkingCalendar = { timeZone: 'Asia/Kathmandu', weekly: OFFICE_WEEK };
    expect(addWorkingMinutes(kathmandu, new Date('2026-11-23T00:00:00Z'), 30)).toEqual(
      new Date('2026-11-23T03:15:00Z'),
    );
    const kolkata: WorkingCalendar = { timeZone: 'Asia/Kolkata', weekly: OFFICE_WEEK };
    expect(addWorkingMinutes(kolkata, new Date('2026-11-23T00:00:00Z'), 30)).toEqual(
      new Date('2026-11-23T03:30:00Z'),
    );
  });

  it('WSH-7 works nobody on a date that the zone left out, and ends the night before it at the leap', () => {
    const apia: WorkingCalendar = {
      timeZone: 'Pacific/Apia',
      weekly: { 4: [{ from: '22:00', to: '06:00' }], 5: ALL_DAY },
    };
    // Thursday 29 December 2011 was followed by Saturday the 31st.
    expect(between(apia, '2011-12-30T00:00:00Z', '2012-01-02T00:00:00Z')).toBe(2 * 60);
  });

  it('WSH-7 refuses a calendar that cannot be read', () => {
    const refusal = (calendar: WorkingCalendar): unknown => {
      try {
        checkWorkingCalendar(calendar);
      } catch (error) {
        return error instanceof RuleError && { code: error.code, ...error.params, field: error.field };
      }
      return null;
    };
    const week = (from: string, to: string): WorkingCalendar => ({
      timeZone: 'Asia/Shanghai',
      weekly: { 1: [{ from, to }] },
    });
    expect(refusal(SHANGHAI)).toBe(null);
    expect(refusal(week('00:00', '24:00'))).toBe(null);
    expect(refusal(week('22:00', '06:00'))).toBe(null);
    const badShift = { code: 'WORKING_CALENDAR_INVALID', problem: 'SHIFT', field: 'shifts' };
    expect(refusal(week('8:30', '12:00'))).toEqual(badShift);
    expect(refusal(week('24:00', '12:00'))).toEqual(badShift);
    expect(refusal(week('08:30', '24:01'))).toEqual(badShift);
    expect(refusal({ ...SHANGHAI, timeZone: 'Asia/Nowhere' })).toEqual({
      code: 'WORKING_CALENDAR_INVALID',
      problem: 'TIME_ZONE',
      field: 'timeZone',
    });
    const badDate = { code: 'WORKING_CALENDAR_INVALID', problem: 'DATE', field: 'date' };
    expect(refusal({ ...SHANGHAI, exceptions: { '2026-02-29': [] } })).toEqual(badDate);
    expect(refusal({ ...SHANGHAI, holidays: new Set(['2026/10/01']) })).toEqual(badDate);
  });
});
