import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aContract, anAsset } from '../../test/customers.ts';
import { act, refusals, refusedAct, seen, type ShownRequest, submit, takeDown } from '../../test/intake.ts';
import { aBranch, aColleague, aDistrict, OFFICE_DAY } from '../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import { Role } from '../kernel/actor.ts';
import { Branch } from '../organization/branches/branch.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
import { CalendarException } from '../policy/calendars/branch-calendar.ts';

let app: TestApp;
let center: Center;
let suburb: string;

// Office hours are 8:30 to 12:00 and 13:30 to 18:00 from Monday to Friday. In 2026 the National Day holiday is from 1 to 7
// October; Saturday, 10 October, is worked instead.
beforeAll(async () => {
  app = await startTestApp({ at: shanghai('2026-09-28 09:00') });
  center = await aCenter(app);
  suburb = (await aDistrict(app, {}, { branchId: center.branch.id, zoneKind: ZoneKind.SUBURBAN })).code;
});
afterAll(() => app.close());

/** A moment by the clock in Shanghai. */
function shanghai(moment: string): Date {
  return new Date(`${moment.replace(' ', 'T')}:00+08:00`);
}
const inShanghai = (iso: string | undefined): string =>
  iso ? new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') : '';

/** The promise of a call that comes in at a moment, by the clock in Shanghai. */
async function promisedAt(moment: string, given: object = {}): Promise<string> {
  app.clock.set(shanghai(moment));
  const { promise, receivedAt } = await takeDown(app, center, { confirmedAsNew: true, ...given });
  expect(inShanghai(receivedAt)).toBe(moment);
  return inShanghai(promise?.dueAt);
}

describe('the arrival target', () => {
  it('DSP-2 is 6 working hours from the call in URBAN zones and 7 in SUBURBAN ones', async () => {
    expect(await promisedAt('2026-09-28 09:00')).toBe('2026-09-28 16:30');
    expect(await promisedAt('2026-09-28 09:00', { districtCode: suburb })).toBe('2026-09-28 17:30');
    const [urban, suburban] = [
      await submit(app, center, { confirmedAsNew: true }),
      await submit(app, center, { confirmedAsNew: true, districtCode: suburb }),
    ];
    expect(urban).toMatchObject({ zoneKind: 'URBAN', promise: { targetMinutes: 360, kind: 'ARRIVE' } });
    expect(suburban).toMatchObject({ zoneKind: 'SUBURBAN', promise: { targetMinutes: 420, kind: 'ARRIVE' } });
  });

  it('DSP-2 counts shifts only: not lunch, not the night', async () => {
    expect(await promisedAt('2026-09-28 12:30')).toBe('2026-09-29 10:00');
    expect(await promisedAt('2026-09-28 12:30', { districtCode: suburb })).toBe('2026-09-29 11:00');
    expect(await promisedAt('2026-09-28 11:00')).toBe('2026-09-29 09:00');
    expect(await promisedAt('2026-09-28 20:00')).toBe('2026-09-29 16:00');
  });

  it('DSP-2 counts no weekend and no public holiday, but make-up working days', async () => {
    const late = { districtCode: suburb };
    // Before the holiday of eight days without work: one hour is left on Wednesday, the rest is Thursday, 8 October.
    expect(await promisedAt('2026-09-30 17:00')).toBe('2026-10-08 15:00');
    expect(await promisedAt('2026-09-30 17:00', late)).toBe('2026-10-08 16:00');
    // In the middle of it.
    expect(await promisedAt('2026-10-03 10:00')).toBe('2026-10-08 16:00');
    // Saturday, 10 October, is worked.
    expect(await promisedAt('2026-10-09 17:00')).toBe('2026-10-10 15:00');
    // Sunday, 11 October, is not.
    expect(await promisedAt('2026-10-10 17:00')).toBe('2026-10-12 15:00');
    expect(await promisedAt('2026-10-16 17:00')).toBe('2026-10-19 15:00');
    expect(await promisedAt('2026-10-17 10:00')).toBe('2026-10-19 16:00');
  });

  it('WSH-7 counts the branch’s own days, closed or open', async () => {
    await app.seed((em) => {
      for (const [onDate, shifts] of [
        ['2026-10-20', []],
        ['2026-10-24', [{ from: '08:00', to: '10:00' }]],
      ] as const) {
        em.persist(
          Object.assign(new CalendarException(), {
            branchId: center.branch.id,
            onDate,
            shifts,
            name: '盘点',
          }),
        );
      }
      // A changed calendar has another revision.
      return em
        .getConnection()
        .execute('update branch_calendar set revision = gen_random_uuid() where branch_id = ?', [
          center.branch.id,
        ]);
    });
    expect(await promisedAt('2026-10-19 17:00')).toBe('2026-10-21 15:00');
    expect(await promisedAt('2026-10-23 17:00')).toBe('2026-10-26 11:30');
  });

  it('DSP-2 counts in the branch’s own time zone', async () => {
    const urumqi = await aBranch(app, { timeZone: 'Asia/Urumqi' });
    const district = await aDistrict(app, {}, { branchId: urumqi.id });
    app.clock.set(shanghai('2026-10-26 09:00'));
    const request = await submit(app, center, { districtCode: district.code, confirmedAsNew: true });
    // 7:00 in Urumqi: work begins at 8:30 and 6 hours are over at 16:00 there, 18:00 in Shanghai.
    expect(inShanghai(request.promise?.dueAt)).toBe('2026-10-26 18:00');
    expect(OFFICE_DAY[0]?.from).toBe('08:30');
  });

  it('DSP-2 is 7 hours where a branch takes a call for a place that is not its own', async () => {
    const foreign = await aCenter(app);
    app.clock.set(shanghai('2026-10-27 09:00'));
    const request = await takeDown(app, center, { confirmedAsNew: true, districtCode: foreign.districtCode });
    expect(request).toMatchObject({
      branch: { id: center.branch.id },
      zoneKind: 'SUBURBAN',
      promise: { targetMinutes: 420 },
    });
  });

  it('DSP-10 shows due, met or missed, with the working minutes left', async () => {
    app.clock.set(shanghai('2026-10-28 09:00'));
    const { number } = await takeDown(app, center, { confirmedAsNew: true });
    const left = async (moment: string) => {
      app.clock.set(shanghai(moment));
      const { promise } = await seen(app, number, center.supervisor.token);
      return [promise?.state, promise?.minutesLeft];
    };
    expect(await left('2026-10-28 09:00')).toEqual(['RUNNING', 360]);
    expect(await left('2026-10-28 12:45')).toEqual(['RUNNING', 180]);
    expect(await left('2026-10-28 16:29')).toEqual(['RUNNING', 1]);
    expect(await left('2026-10-28 16:31')).toEqual(['MISSED', -1]);
    expect(await left('2026-10-30 09:00')).toEqual(['MISSED', -600]);
  });
});

describe('a promise into a year whose holidays are not known', () => {
  it('WSH-7 raises the alarm at once, once for the year, at headquarters', async () => {
    const alarms = () =>
      app.rows<{ subject: { ZH: string }; code: string }>(
        "select a.subject, b.code from alert a join branch b on b.id = a.branch_id where a.kind = 'CALENDAR_YEAR_UNPUBLISHED'",
      );
    app.clock.set(shanghai('2026-12-31 09:00'));
    const inTime = await submit(app, center, { confirmedAsNew: true });
    expect(inShanghai(inTime.promise?.dueAt)).toBe('2026-12-31 16:30');
    expect(await alarms()).toEqual([]);
    app.clock.set(shanghai('2026-12-31 17:00'));
    const beyond = await submit(app, center, { confirmedAsNew: true });
    // 1 January 2027 is a Friday: it counts as one, and the alarm says so.
    expect(inShanghai(beyond.promise?.dueAt)).toBe('2027-01-01 15:00');
    await submit(app, center, { confirmedAsNew: true });
    expect(await alarms()).toEqual([
      { subject: expect.objectContaining({ ZH: expect.stringContaining('2027') }), code: 'HQ' },
    ]);
    app.clock.set(shanghai('2026-11-02 09:00'));
  });
});

const isArrival = ({ kind }: { kind: string }): boolean => kind === 'ARRIVE';

async function publish(key: string, value: object, effectiveFrom: string): Promise<void> {
  const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
  const { token } = await aColleague(app, headquarters, Role.ADMINISTRATOR);
  await act(app, 'policyPublish', { key, value: JSON.stringify(value), effectiveFrom }, token);
}

describe('which targets apply', () => {
  const targetsOf = (request: ShownRequest) =>
    request.targets
      .filter(isArrival)
      .map((target) => [target.basis, target.targetMinutes, inShanghai(target.dueAt), target.state]);
  const grade = async (request: ShownRequest, to: string): Promise<ShownRequest> => {
    const { version } = await seen(app, request.number, center.clerk.token);
    await act(
      app,
      'repairRequestClassify',
      { requestId: request.id, version, grade: to, faultType: 'NO_POWER' },
      center.clerk.token,
    );
    return seen(app, request.number, center.clerk.token);
  };

  it('DSP-13 computes every one that applies, and the earliest due is the promise', async () => {
    app.clock.set(shanghai('2026-11-02 09:00'));
    const [quick, slow] = [
      await anAsset(app, center.customer, center.model),
      await anAsset(app, center.customer, center.model),
    ];
    await aContract(app, center.customer, [quick], { responseTargetMinutes: 120 });
    await aContract(app, center.customer, [slow], { responseTargetMinutes: 480 });
    const early = await submit(app, center, { assetId: quick.id });
    expect(targetsOf(early)).toEqual([
      ['ZONE', 360, '2026-11-02 16:30', 'RUNNING'],
      ['CONTRACT', 120, '2026-11-02 11:00', 'RUNNING'],
    ]);
    expect(early.promise).toMatchObject({ basis: 'CONTRACT', policyVersion: null });
    const late = await submit(app, center, { assetId: slow.id });
    expect(targetsOf(late)).toEqual([
      ['ZONE', 360, '2026-11-02 16:30', 'RUNNING'],
      ['CONTRACT', 480, '2026-11-03 09:00', 'RUNNING'],
    ]);
    expect(late.promise).toMatchObject({ basis: 'ZONE', policyVersion: 1 });
  });

  it('DSP-13 makes HIGH equal to NORMAL while no policy says otherwise', async () => {
    for (const given of ['NORMAL', 'HIGH', 'EMERGENCY']) {
      const request = await takeDown(app, center, { grade: given, confirmedAsNew: true });
      expect([request.grade, targetsOf(request)]).toEqual([
        given,
        [['ZONE', 360, '2026-11-02 16:30', 'RUNNING']],
      ]);
    }
  });

  it('INT-5 lets the grade set its own target by policy, at intake and when it is graded later', async () => {
    app.clock.set(shanghai('2026-11-03 08:30'));
    await publish('targets.arriveEmergency', { urbanMinutes: 120, suburbanMinutes: 180 }, '2026-11-03');
    app.clock.set(shanghai('2026-11-03 09:00'));
    const emergency = await takeDown(app, center, { grade: 'EMERGENCY', confirmedAsNew: true });
    expect(targetsOf(emergency)).toEqual([
      ['ZONE', 360, '2026-11-03 16:30', 'RUNNING'],
      ['GRADE', 120, '2026-11-03 11:00', 'RUNNING'],
    ]);
    expect(emergency.promise?.basis).toBe('GRADE');

    const filed = await submit(app, center, { confirmedAsNew: true });
    app.clock.set(shanghai('2026-11-03 10:00'));
    const graded = await grade(filed, 'EMERGENCY');
    expect(graded).toMatchObject({
      grade: 'EMERGENCY',
      faultType: 'NO_POWER',
      lastEvent: { kind: 'GRADED' },
    });
    // It counts from the call and not from the grading.
    expect(targetsOf(graded)).toEqual([
      ['ZONE', 360, '2026-11-03 16:30', 'RUNNING'],
      ['GRADE', 120, '2026-11-03 11:00', 'RUNNING'],
    ]);
    const normal = await grade(filed, 'NORMAL');
    expect(normal.promise).toMatchObject({ basis: 'ZONE', state: 'RUNNING' });
    expect(targetsOf(normal)[1]).toEqual(['GRADE', 120, '2026-11-03 11:00', 'VOID']);
  });

  it('INT-5 stops the clock of a grade given later where the others were stopped', async () => {
    app.clock.set(shanghai('2026-11-03 14:00'));
    const filed = await submit(app, center, { confirmedAsNew: true });
    const { id: requestId } = filed;
    await act(app, 'targetPause', { requestId, reason: 'CUSTOMER_ASKED_FOR_LATER' }, center.supervisor.token);
    app.clock.set(shanghai('2026-11-03 15:00'));
    await act(app, 'targetResume', { requestId }, center.supervisor.token);
    app.clock.set(shanghai('2026-11-03 15:30'));
    await act(app, 'targetPause', { requestId, reason: 'CUSTOMER_ASKED_FOR_LATER' }, center.supervisor.token);
    // 2 hours from 14:00, and the hour from 14:00 to 15:00 does not count; it stands again since 15:30.
    const { targets } = await grade(filed, 'EMERGENCY');
    const graded = targets.find((target) => target.basis === 'GRADE');
    expect([graded?.state, inShanghai(graded?.dueAt), graded?.minutesLeft]).toEqual([
      'PAUSED',
      '2026-11-03 17:00',
      90,
    ]);
    expect(graded?.pauses.map(({ startedAt, endedAt }) => [inShanghai(startedAt), endedAt])).toEqual([
      ['2026-11-03 14:00', expect.any(String)],
      ['2026-11-03 15:30', null],
    ]);
  });

  it('INT-5 is for clerks and supervisors of the branch, while the request is open', async () => {
    const request = await submit(app, center, { confirmedAsNew: true });
    const input = {
      requestId: request.id,
      version: request.version,
      grade: 'HIGH',
      faultType: 'NO_POWER',
    };
    for (const token of [center.customerToken, center.technician.token]) {
      expect(await refusedAct(app, 'repairRequestClassify', input, token)).toEqual(['NOT_FOUND']);
    }
    await act(
      app,
      'repairRequestCancel',
      { requestId: request.id, version: request.version },
      center.customerToken,
    );
    const over = { ...input, version: request.version + 1 };
    expect(await refusedAct(app, 'repairRequestClassify', over, center.clerk.token)).toEqual([
      'REQUEST_STEP_REFUSED',
    ]);
  });

  it('DSP-13 voids the clocks of a cancelled request, and keeps a missed one missed', async () => {
    app.clock.set(shanghai('2026-11-04 09:00'));
    const cancelled = async (moment: string) => {
      const request = await submit(app, center, { confirmedAsNew: true });
      app.clock.set(shanghai(moment));
      await act(
        app,
        'repairRequestCancel',
        { requestId: request.id, version: request.version },
        center.customerToken,
      );
      return seen(app, request.number, center.customerToken);
    };
    expect(await cancelled('2026-11-04 10:00')).toMatchObject({
      targets: [
        { kind: 'ARRIVE', state: 'VOID', minutesLeft: null },
        { kind: 'ACKNOWLEDGE', state: 'VOID', minutesLeft: null },
      ],
      promise: { state: 'VOID' },
      voucher: { state: 'VOID' },
    });
    app.clock.set(shanghai('2026-11-04 09:00'));
    expect(await cancelled('2026-11-04 17:00')).toMatchObject({
      targets: [
        { kind: 'ARRIVE', state: 'MISSED' },
        { kind: 'ACKNOWLEDGE', state: 'VOID' },
      ],
    });
  });
});

describe('the policy version of a promise', () => {
  it('DSP-9 stays pinned: a later policy never rewrites an open promise', async () => {
    app.clock.set(shanghai('2026-11-05 09:00'));
    const before = await takeDown(app, center, { confirmedAsNew: true });
    app.clock.set(shanghai('2026-11-05 10:00'));
    await publish('targets.arrive', { urbanMinutes: 60, suburbanMinutes: 90 }, '2026-11-05');
    const after = await takeDown(app, center, { confirmedAsNew: true });
    // A call of the morning that is only taken down now came under the morning's version.
    const late = await takeDown(app, center, {
      receivedAt: shanghai('2026-11-05 09:30').toISOString(),
      confirmedAsNew: true,
    });
    const facts = async ({ number }: ShownRequest) => {
      const { promise } = await seen(app, number, center.supervisor.token);
      return [promise?.targetMinutes, promise?.policyVersion, inShanghai(promise?.dueAt)];
    };
    expect(await facts(before)).toEqual([360, 1, '2026-11-05 16:30']);
    expect(await facts(after)).toEqual([60, 2, '2026-11-05 11:00']);
    expect(await facts(late)).toEqual([360, 1, '2026-11-05 17:00']);
    await publish('targets.arriveHigh', { urbanMinutes: 30, suburbanMinutes: 30 }, '2026-11-05');
    const { version } = await seen(app, before.number, center.clerk.token);
    const input = { requestId: before.id, version, grade: 'HIGH', faultType: 'OTHER' };
    await act(app, 'repairRequestClassify', input, center.clerk.token);
    expect(await facts(before)).toEqual([360, 1, '2026-11-05 16:30']);
  });
});

describe('stopping the clock', () => {
  it('DSP-9 stops for a listed reason, as an interval with reason and person, and runs on with what was left', async () => {
    app.clock.set(shanghai('2026-11-09 09:00'));
    const unit = await anAsset(app, center.customer, center.model);
    const { id: requestId, number } = await submit(app, center, { assetId: unit.id });
    const supervisor = await aColleague(app, center.branch, Role.SUPERVISOR, { name: '周主任' });
    const due = shanghai('2026-11-09 10:00');
    const stop = (reason: string) => act(app, 'targetPause', { requestId, reason }, supervisor.token);
    const go = () => act(app, 'targetResume', { requestId }, supervisor.token);
    await stop('WAITING_FOR_CUSTOMER_APPROVAL');
    app.clock.set(due);
    await go();
    await stop('CUSTOMER_ASKED_FOR_LATER');
    app.clock.set(shanghai('2026-11-09 11:00'));
    const stopped = await seen(app, number, supervisor.token);
    expect(stopped.promise).toMatchObject({ state: 'PAUSED' });
    await go();
    const { promise, events } = await seen(app, number, supervisor.token);
    expect(promise?.state).toBe('RUNNING');
    expect(
      promise?.pauses.map((p) => [p.reason, inShanghai(p.startedAt), inShanghai(p.endedAt ?? ''), p.byName]),
    ).toEqual([
      ['WAITING_FOR_CUSTOMER_APPROVAL', '2026-11-09 09:00', '2026-11-09 10:00', '周主任'],
      ['CUSTOMER_ASKED_FOR_LATER', '2026-11-09 10:00', '2026-11-09 11:00', '周主任'],
    ]);
    expect(events.map((event) => event.kind).slice(2)).toEqual(['PAUSED', 'RESUMED', 'PAUSED', 'RESUMED']);
  });

  it('DSP-9 is refused for other reasons, to other people, and where no clock runs or stands', async () => {
    app.clock.set(shanghai('2026-11-10 09:00'));
    const unit = await anAsset(app, center.customer, center.model);
    const { id: requestId } = await submit(app, center, { assetId: unit.id });
    const { token } = center.supervisor;
    const reason = 'CUSTOMER_ABSENT';
    const pause = (given: object = {}, as = token) =>
      refusedAct(app, 'targetPause', { requestId, reason, ...given }, as);
    expect(await pause({ reason: 'LUNCH' })).toEqual(['VALIDATION_FAILED']);
    for (const other of [center.clerk.token, center.technician.token, center.customerToken]) {
      expect(await pause({}, other)).toEqual(['NOT_FOUND']);
    }
    expect(await refusedAct(app, 'targetResume', { requestId }, token)).toEqual(['TARGET_STEP_REFUSED']);
    await act(app, 'targetPause', { requestId, reason }, token);
    expect(await pause()).toEqual(['TARGET_STEP_REFUSED']);
    await act(app, 'targetResume', { requestId }, token);
    app.clock.set(shanghai('2026-11-11 17:00'));
    const [missed] = await refusals(app, 'targetPause', { requestId, reason }, token);
    expect(missed?.extensions.code).toBe('TARGET_STEP_REFUSED');
  });

  it('DSP-9 ends when somebody arrives, and the target is met', async () => {
    app.clock.set(shanghai('2026-11-12 09:00'));
    const repair = await new RepairCall(app, center).register();
    await repair.dispatch();
    await act(
      app,
      'targetPause',
      { requestId: repair.requestId, reason: 'CUSTOMER_ASKED_FOR_LATER' },
      center.supervisor.token,
    );
    await repair.accept();
    await repair.setOut();
    app.clock.set(shanghai('2026-11-13 09:00'));
    await repair.arrive();
    const { targets } = await seen(app, repair.number, center.supervisor.token);
    expect(targets.filter(isArrival)).toMatchObject([
      { state: 'MET', pauses: [{ endedAt: shanghai('2026-11-13 09:00').toISOString() }] },
    ]);
  });
});
