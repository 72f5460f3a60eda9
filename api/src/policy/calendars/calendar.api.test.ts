import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aBranch, aColleague, NOBODY, theHeadquarters } from '../../../test/organization.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import { addWorkingMinutes, unpublishedYears } from '../working-time.ts';
import { loadCalendar } from './load-calendar.ts';
import { alarmUnpublishedYears } from './unpublished-years.ts';

const DAYS = `query ($branchId: ID!, $from: LocalDate!, $to: LocalDate!) {
  workingCalendar(branchId: $branchId, from: $from, to: $to) { on working name published shifts { from to } } }`;
const SET = `mutation ($input: CalendarExceptionSetInput!) {
  calendarExceptionSet(input: $input) { on working name shifts { from to } } }`;
const REMOVE =
  'mutation ($input: CalendarExceptionRemoveInput!) { calendarExceptionRemove(input: $input) { on working name } }';
const WEEK = `mutation ($input: CalendarWeekSetInput!) {
  calendarWeekSet(input: $input) { workingWeek { version days { weekday shifts { from to } } } } }`;
const OPEN_ALERTS = `query ($branchId: ID!) { alerts(branchId: $branchId, open: true) { edges { node { kind subject raisedAt } } } }`;

interface Day {
  on: string;
  working: boolean;
  name: string | null;
  published: boolean;
  shifts: { from: string; to: string }[];
}

let app: TestApp;
let headquarters: Branch;
let shanghai: Branch;
let admin: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, { code: 'SH' });
  admin = await aColleague(app, headquarters, Role.ADMINISTRATOR);
});
afterAll(() => app.close());

async function days(branch: Branch, from: string, to = from): Promise<Day[]> {
  const { workingCalendar } = await app.ok<{ workingCalendar: Day[] }>(
    DAYS,
    { branchId: branch.id, from, to },
    admin.token,
  );
  return workingCalendar;
}

/** When the working minutes from an instant are over, by the branch's calendar as it is stored now. */
async function due(branch: Branch, from: string, minutes: number): Promise<string> {
  return addWorkingMinutes(await loadCalendar(app.em(), branch.id), new Date(from), minutes).toISOString();
}

async function refusedUnchanged(document: string, input: object, token?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, { input }, token);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

describe('the stored calendar', () => {
  it('WSH-7 keeps several shifts a day with lunch between them', async () => {
    expect(await days(shanghai, '2026-11-23')).toEqual([
      {
        on: '2026-11-23',
        working: true,
        name: null,
        published: true,
        shifts: [
          { from: '08:30', to: '12:00' },
          { from: '13:30', to: '18:00' },
        ],
      },
    ]);
    // Half past eleven and an hour of work: half an hour before lunch, half an hour after.
    expect(await due(shanghai, '2026-11-23T03:30:00Z', 60)).toBe('2026-11-23T06:00:00.000Z');
  });

  it('WSH-7 has the public holidays and the make-up working days of China', async () => {
    const week = await days(shanghai, '2026-09-30', '2026-10-10');
    expect(week.filter((day) => !day.working).map((day) => day.on.slice(8))).toEqual([
      '01',
      '02',
      '03',
      '04',
      '05',
      '06',
      '07',
    ]);
    expect(week[1]?.name).toBe('国庆节');
    // Saturday, 10 October is worked for National Day.
    expect(week[10]).toMatchObject({ on: '2026-10-10', working: true, name: '国庆节调休上班' });
    expect(await due(shanghai, '2026-09-30T09:00:00Z', 90)).toBe('2026-10-08T01:00:00.000Z');
  });

  it('WSH-7 puts the branch’s own days before any other, from the moment they are set', async () => {
    const branch = await aBranch(app);
    expect(await due(branch, '2026-11-24T01:00:00Z', 60)).toBe('2026-11-24T02:00:00.000Z');
    const typhoon = { branchId: branch.id, on: '2026-11-24', shifts: [], name: '台风停工' };
    expect(await app.ok(SET, { input: typhoon }, admin.token)).toEqual({
      calendarExceptionSet: { on: '2026-11-24', working: false, name: '台风停工', shifts: [] },
    });
    expect(await due(branch, '2026-11-24T01:00:00Z', 60)).toBe('2026-11-25T01:30:00.000Z');
    const half = { ...typhoon, shifts: [{ from: '10:00', to: '12:00' }], name: '下午停工' };
    await app.ok(SET, { input: half }, admin.token);
    expect(await due(branch, '2026-11-24T01:00:00Z', 60)).toBe('2026-11-24T03:00:00.000Z');
    expect(await app.ok(REMOVE, { input: { branchId: branch.id, on: '2026-11-24' } }, admin.token)).toEqual({
      calendarExceptionRemove: { on: '2026-11-24', working: true, name: null },
    });
    expect(await due(branch, '2026-11-24T01:00:00Z', 60)).toBe('2026-11-24T02:00:00.000Z');
  });

  it('WSH-7 lets a branch work on a public holiday', async () => {
    const branch = await aBranch(app);
    const shifts = [{ from: '09:00', to: '11:00' }];
    await app.ok(
      SET,
      { input: { branchId: branch.id, on: '2027-01-01', shifts, name: '元旦值班' } },
      admin.token,
    );
    expect((await days(branch, '2027-01-01'))[0]).toMatchObject({ working: true, name: '元旦值班', shifts });
  });

  it('WSH-7 never takes another process’s or a refused change for the calendar', async () => {
    const branch = await aBranch(app);
    await due(branch, '2026-11-24T01:00:00Z', 60);
    // Read within a change that is then rolled back, and committed otherwise afterwards by somebody else.
    await expect(
      app.seed(async (em) => {
        await em.execute(
          "update branch_calendar set weekly = '{}', revision = gen_random_uuid() where branch_id = ?",
          [branch.id],
        );
        expect((await loadCalendar(em, branch.id)).weekly).toEqual({});
        throw new Error('rolled back');
      }),
    ).rejects.toThrow('rolled back');
    expect(await due(branch, '2026-11-24T01:00:00Z', 60)).toBe('2026-11-24T02:00:00.000Z');
  });

  it('sets the week of a branch, for the version that was read', async () => {
    const branch = await aBranch(app);
    const saturday = [{ weekday: 6, shifts: [{ from: '09:00', to: '12:00' }] }];
    expect(await refusedUnchanged(WEEK, { branchId: branch.id, days: saturday }, admin.token)).toEqual([
      'VERSION_CONFLICT',
    ]);
    expect(
      await app.ok(WEEK, { input: { branchId: branch.id, version: 1, days: saturday } }, admin.token),
    ).toEqual({
      calendarWeekSet: { workingWeek: { version: 2, days: saturday } },
    });
    expect(await due(branch, '2026-11-23T01:00:00Z', 60)).toBe('2026-11-28T02:00:00.000Z');
  });

  it('refuses shifts and weeks that cannot be, days that are over, and strangers to the branch', async () => {
    const branch = await aBranch(app);
    const day = {
      branchId: branch.id,
      on: '2026-11-24',
      shifts: [{ from: '9:00', to: '12:00' }],
      name: '培训',
    };
    expect(await refusedUnchanged(SET, day, admin.token)).toEqual(['VALIDATION_FAILED']);
    // Half a character.
    expect(await refusedUnchanged(SET, { ...day, shifts: [], name: '停工\ud800' }, admin.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await refusedUnchanged(SET, { ...day, shifts: [], on: '2026-11-22' }, admin.token)).toEqual([
      'CALENDAR_DATE_IN_PAST',
    ]);
    expect(await refusedUnchanged(REMOVE, { branchId: branch.id, on: '2026-11-24' }, admin.token)).toEqual([
      'NOT_FOUND',
    ]);
    const twice = [
      { weekday: 1, shifts: [] },
      { weekday: 1, shifts: [] },
    ];
    expect(
      await refusedUnchanged(WEEK, { branchId: branch.id, version: 1, days: twice }, admin.token),
    ).toEqual(['WEEKDAY_TWICE']);
    const eighth = [{ weekday: 8, shifts: [] }];
    expect(
      await refusedUnchanged(WEEK, { branchId: branch.id, version: 1, days: eighth }, admin.token),
    ).toEqual(['VALIDATION_FAILED']);
    const elsewhere = await aColleague(app, shanghai, Role.ADMINISTRATOR);
    const manager = await aColleague(app, branch, Role.BRANCH_MANAGER);
    for (const { token } of [elsewhere, manager]) {
      expect(await refusedUnchanged(SET, { ...day, shifts: [] }, token)).toEqual(['NOT_FOUND']);
      expect(await refusedUnchanged(WEEK, { branchId: branch.id, version: 1, days: [] }, token)).toEqual([
        'NOT_FOUND',
      ]);
    }
  });

  it('shows at most 400 days at once, the right way round', async () => {
    const variables = { branchId: shanghai.id, from: '2026-01-01', to: '2027-02-05' };
    expect(await app.refused(DAYS, variables, admin.token)).toEqual(['CALENDAR_RANGE_REFUSED']);
    expect(await days(shanghai, '2026-01-01', '2027-02-04')).toHaveLength(400);
    expect(await app.refused(DAYS, { ...variables, to: '2025-12-31' }, admin.token)).toEqual([
      'CALENDAR_RANGE_REFUSED',
    ]);
    expect(await app.refused(DAYS, { ...variables, branchId: NOBODY }, admin.token)).toEqual(['NOT_FOUND']);
  });

  it('refuses to promise anything for a branch without a calendar', async () => {
    const branch = await aBranch(app);
    await app.rows('delete from branch_calendar where branch_id = $1', [branch.id]);
    await expect(due(branch, '2026-11-23T01:00:00Z', 60)).rejects.toMatchObject({ code: 'NO_WORKING_TIME' });
  });
});

describe('a year without published holidays', () => {
  const alarms = async () => {
    const { alerts } = await app.ok<{ alerts: { edges: { node: { subject: string } }[] } }>(
      OPEN_ALERTS,
      { branchId: headquarters.id },
      admin.token,
    );
    return alerts.edges.map(({ node }) => node);
  };

  it('WSH-7 says of each of its days that it is not published', async () => {
    expect((await days(shanghai, '2091-03-05'))[0]).toMatchObject({ working: true, published: false });
  });

  it('WSH-7 raises an alarm with the promise that reaches into it, once, and none for a published one', async () => {
    /** What whoever promises does: counts, and raises the alarm in the same unit of work. */
    const promise = (from: string) =>
      app.seed(async (em) => {
        const calendar = await loadCalendar(em, shanghai.id);
        const dueAt = addWorkingMinutes(calendar, new Date(from), 360);
        const years = unpublishedYears(calendar, new Date(from), dueAt);
        const raised = await alarmUnpublishedYears(em, years, app.clock.now());
        return { dueAt: dueAt.toISOString(), years, raised };
      });
    expect(await promise('2026-11-23T01:00:00Z')).toEqual({
      dueAt: '2026-11-23T08:30:00.000Z',
      years: [],
      raised: 0,
    });
    expect(await alarms()).toEqual([]);
    expect(await promise('2091-03-05T01:00:00Z')).toEqual({
      dueAt: '2091-03-05T08:30:00.000Z',
      years: [2091],
      raised: 1,
    });
    expect(await promise('2091-03-06T01:00:00Z')).toMatchObject({ years: [2091], raised: 0 });
    expect(await alarms()).toEqual([
      {
        kind: 'CALENDAR_YEAR_UNPUBLISHED',
        subject: '2091 年的法定节假日和调休安排尚未收录，涉及该年的承诺时间未扣除节假日。',
        raisedAt: '2026-11-23T01:00:00.000Z',
      },
    ]);
  });

  it('WSH-7 is looked for every day: the year itself, and from December the next', async () => {
    const subjects = async () => (await alarms()).map(({ subject }) => subject.slice(0, 4)).sort();
    app.clock.set(new Date('2095-11-30T12:00:00Z'));
    await app.app.runJob('policy.check-calendar-years');
    expect(await subjects()).toEqual(['2091', '2095']);
    app.clock.set(new Date('2095-11-30T16:30:00Z'));
    await app.app.runJob('policy.check-calendar-years');
    await app.app.runJob('policy.check-calendar-years');
    expect(await subjects()).toEqual(['2091', '2095', '2096']);
  });
});
