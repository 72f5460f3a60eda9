import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';

let app: TestApp;
let center: Center;
let call: RepairCall;
let token: string;

beforeAll(async () => {
  app = await startTestApp();
});
/** Monday, 9:00; the technician is planned for 11:00 and has accepted; the arrival is promised by 16:30 (6 working hours). */
beforeEach(async () => {
  at('2026-11-23 09:00');
  center = await aCenter(app);
  call = await (await (await new RepairCall(app, center).register()).dispatch()).accept();
  token = await call.trackingToken();
});
afterAll(() => app.close());

/** Sets the clock to a moment in Shanghai. */
function at(moment: string): void {
  app.clock.set(shanghai(moment));
}
function shanghai(moment: string): Date {
  return new Date(`${moment.replace(' ', 'T')}:00+08:00`);
}
const iso = (moment: string) => shanghai(moment).toISOString();

interface Tracked {
  state: string;
  plannedAt: string | null;
  visitVersion: number | null;
  visitConfirmedAt: string | null;
  visitChangeable: boolean;
  cancellable: boolean;
  visitTimes: string[];
  visitCalendar: string | null;
  events: { kind: string; text: string }[];
}
const TRACKED = `state plannedAt visitVersion visitConfirmedAt visitChangeable cancellable visitTimes visitCalendar
  events { kind text }`;

async function tracked(link = token): Promise<Tracked> {
  const { trackedRequest } = await app.ok<{ trackedRequest: Tracked }>(
    `query ($token: String!) { trackedRequest(token: $token) { ${TRACKED} } }`,
    { token: link },
  );
  return trackedRequest;
}

const CONFIRM = `mutation ($input: VisitConfirmByLinkInput!) { visitConfirmByLink(input: $input) { ${TRACKED} } }`;
const MOVE = `mutation ($input: VisitMoveByLinkInput!) { visitMoveByLink(input: $input) { ${TRACKED} } }`;
const CANCEL = `mutation ($input: RepairRequestCancelByLinkInput!) { repairRequestCancelByLink(input: $input) { ${TRACKED} } }`;
const CONFIRM_OWN =
  'mutation ($input: VisitConfirmInput!) { visitConfirm(input: $input) { version confirmedAt } }';
const MOVE_OWN =
  'mutation ($input: VisitMoveInput!) { visitMove(input: $input) { version plannedAt state } }';

const opened = async (given: object = {}) => ({
  token,
  visitVersion: (await tracked()).visitVersion,
  ...given,
});
const confirm = async () => app.ok<{ visitConfirmByLink: Tracked }>(CONFIRM, { input: await opened() });
const move = async (plannedAt: string, given: object = {}) =>
  (
    await app.ok<{ visitMoveByLink: Tracked }>(MOVE, {
      input: await opened({ plannedAt: iso(plannedAt), ...given }),
    })
  ).visitMoveByLink;

/** The codes of a refusal that has changed nothing. */
async function refused(document: string, input: object, who?: string): Promise<string[]> {
  const before = await app.snapshot();
  const codes = await app.refused(document, { input }, who);
  expect(await app.snapshot()).toBe(before);
  return codes;
}

const refusedMove = async (plannedAt: string) => refused(MOVE, await opened({ plannedAt: iso(plannedAt) }));

interface Target {
  state: string;
  dueAt: string;
  pauses: { reason: string; startedAt: string; endedAt: string | null; byName: string }[];
}

/** The arrival target as the supervisor sees it. */
async function arrival(): Promise<Target> {
  const { repairRequest } = await app.ok<{ repairRequest: { targets: (Target & { kind: string })[] } }>(
    `query ($number: String!) { repairRequest(number: $number) {
      targets { kind state dueAt pauses { reason startedAt endedAt byName } } } }`,
    { number: call.number },
    center.supervisor.token,
  );
  const { kind: _kind, ...target } = repairRequest.targets.find(({ kind }) => kind === 'ARRIVE')!;
  return target;
}

/** One line of a calendar file, unfolded. */
function line(calendar: string | null, name: string): string | undefined {
  const lines = (calendar ?? '').replaceAll(/\r\n[ \t]/g, '').split('\r\n');
  return lines.find((one) => one.startsWith(`${name}:`))?.slice(name.length + 1);
}

describe('the planned visit, from the tracking link', () => {
  it('WSH-3 lets the customer confirm it, which is recorded with its time', async () => {
    expect(await tracked()).toMatchObject({
      visitConfirmedAt: null,
      visitChangeable: true,
      cancellable: true,
    });
    at('2026-11-23 09:20');
    expect((await confirm()).visitConfirmByLink).toMatchObject({
      visitConfirmedAt: iso('2026-11-23 09:20'),
      plannedAt: iso('2026-11-23 11:00'),
    });
    const { events } = await tracked();
    expect(events.at(-1)).toEqual({ kind: 'VISIT_CONFIRMED', text: '客户已确认上门时间' });
    const { visit } = await app.ok<{ visit: { confirmedAt: string } }>(
      'query ($id: ID!) { visit(id: $id) { confirmedAt } }',
      { id: call.visitId },
      center.supervisor.token,
    );
    expect(visit.confirmedAt).toBe(iso('2026-11-23 09:20'));
    expect(await refused(CONFIRM, await opened())).toEqual(['VISIT_ALREADY_CONFIRMED']);
  });

  it('WSH-3 lets the customer move it: the clock stands still, because the customer asked for it, until the chosen time', async () => {
    expect(await arrival()).toMatchObject({ state: 'RUNNING', dueAt: iso('2026-11-23 16:30'), pauses: [] });
    at('2026-11-23 10:00');
    expect(await move('2026-11-24 14:00', { reason: '上午不在家' })).toMatchObject({
      plannedAt: iso('2026-11-24 14:00'),
      visitConfirmedAt: null,
    });
    const pause = {
      reason: 'CUSTOMER_ASKED_FOR_LATER',
      startedAt: iso('2026-11-23 10:00'),
      byName: '王小明',
    };
    expect(await arrival()).toMatchObject({ state: 'PAUSED', pauses: [{ ...pause, endedAt: null }] });
    const resume = () => app.app.runJob('visits.resume-after-move');
    at('2026-11-24 13:59');
    await resume();
    expect(await arrival()).toMatchObject({ state: 'PAUSED' });
    // However late the job comes, the pause ends when the customer wanted to be visited: 5 of 6 hours are left from 14:00.
    at('2026-11-24 15:30');
    await Promise.all([resume(), resume()]);
    expect(await arrival()).toEqual({
      state: 'RUNNING',
      dueAt: iso('2026-11-25 09:30'),
      pauses: [{ ...pause, endedAt: iso('2026-11-24 14:00') }],
    });
    const { events } = await tracked();
    expect(events.map(({ kind }) => kind).filter((kind) => kind === 'RESUMED')).toHaveLength(1);
    expect(events.find(({ kind }) => kind === 'VISIT_MOVED')?.text).toBe(
      '客户把上门时间由11月23日 11:00改为11月24日 14:00：上午不在家',
    );
  });

  it('WSH-3 stops no clock for a visit that is moved to an earlier time', async () => {
    await move('2026-11-23 10:00');
    expect(await arrival()).toMatchObject({ state: 'RUNNING', pauses: [] });
  });

  it('WSH-3 has a moved visit accepted anew, tells the customer the new time and the supervisor that it was moved', async () => {
    await move('2026-11-24 14:00');
    expect((await call.lastMessage('visit.planned'))?.text).toContain('11月24日 14:00');
    const { visit } = await app.ok<{ visit: { state: string } }>(
      'query ($id: ID!) { visit(id: $id) { state } }',
      { id: call.visitId },
      center.technician.token,
    );
    expect(visit.state).toBe('ASSIGNED');
    const { alerts } = await app.ok<{ alerts: { edges: { node: { kind: string; subject: string } }[] } }>(
      'query ($branchId: ID!) { alerts(branchId: $branchId) { edges { node { kind subject } } } }',
      { branchId: center.branch.id },
      center.supervisor.token,
    );
    expect(alerts.edges.map(({ node }) => node)).toEqual([
      {
        kind: 'VISIT_MOVED_BY_CUSTOMER',
        subject: `客户把 ${call.number} 的上门时间改为 11月24日 14:00，请确认人员安排。`,
      },
    ]);
  });

  it('WSH-3 moves it within the rules alone, each refusal by its own code', async () => {
    expect(await refusedMove('2026-11-23 08:59')).toEqual(['PLANNED_TIME_IN_PAST']);
    expect(await refusedMove('2026-11-23 11:00')).toEqual(['VISIT_TIME_UNCHANGED']);
    // Lunch, evening, Saturday.
    for (const closed of ['2026-11-23 12:30', '2026-11-23 18:00', '2026-11-28 10:00']) {
      expect(await refusedMove(closed)).toEqual(['VISIT_OUTSIDE_WORKING_HOURS']);
    }
    expect(await refusedMove('2026-12-24 10:00')).toEqual(['VISIT_TOO_FAR_AHEAD']);
    await app.rows("update certificate set valid_until = '2026-11-30' where staff_id = $1", [
      center.technician.staffId,
    ]);
    expect(await refusedMove('2026-12-01 10:00')).toEqual(['VISIT_TIME_UNAVAILABLE']);
    await move('2026-11-30 10:00');
  });

  it('WSH-3 offers the full hours of working time on the next ten working days', async () => {
    at('2026-11-23 09:30');
    const { visitTimes } = await tracked();
    expect(visitTimes.slice(0, 7)).toEqual(
      ['10:00', '11:00', '14:00', '15:00', '16:00', '17:00']
        .map((time) => iso(`2026-11-23 ${time}`))
        .concat(iso('2026-11-24 09:00')),
    );
    expect(visitTimes.at(-1)).toBe(iso('2026-12-04 17:00'));
    await move('2026-12-04 17:00');
  });

  it('WSH-3 cancels it before the technician has set out, and the line is struck off', async () => {
    const { repairRequestCancelByLink } = await app.ok<{ repairRequestCancelByLink: Tracked }>(CANCEL, {
      input: { token, reason: '已经自己修好' },
    });
    expect(repairRequestCancelByLink).toMatchObject({
      state: 'CANCELLED',
      plannedAt: null,
      visitChangeable: false,
      cancellable: false,
      visitTimes: [],
    });
    expect(await arrival()).toMatchObject({ state: 'VOID' });
    expect(await refused(CANCEL, { token })).toEqual(['REQUEST_STEP_REFUSED']);
    expect(await refused(CONFIRM, { token, visitVersion: 1 })).toEqual(['NO_VISIT_PLANNED']);
    expect(await refused(MOVE, { token, visitVersion: 1, plannedAt: iso('2026-11-24 14:00') })).toEqual([
      'NO_VISIT_PLANNED',
    ]);
  });

  it('WSH-3 changes nothing once the technician has set out', async () => {
    await call.setOut();
    expect(await tracked()).toMatchObject({ visitChangeable: false, cancellable: false, visitTimes: [] });
    expect(await refused(CONFIRM, await opened())).toEqual(['VISIT_CHANGE_TOO_LATE']);
    expect(await refusedMove('2026-11-24 14:00')).toEqual(['VISIT_CHANGE_TOO_LATE']);
    expect(await refused(CANCEL, { token })).toEqual(['CANCEL_TOO_LATE']);
  });

  it('WSH-3 confirms and moves what the customer saw: somebody who was quicker comes first', async () => {
    const input = await opened();
    await call.step(
      'visitReschedule',
      'VisitRescheduleInput',
      { plannedAt: iso('2026-11-23 15:00'), reason: '改派' },
      center.supervisor.token,
    );
    expect(await refused(CONFIRM, input)).toEqual(['VERSION_CONFLICT']);
    expect(await refused(MOVE, { ...input, plannedAt: iso('2026-11-24 14:00') })).toEqual([
      'VERSION_CONFLICT',
    ]);
    // A confirmation holds for the time that was confirmed.
    await confirm();
    await call.step(
      'visitReschedule',
      'VisitRescheduleInput',
      { plannedAt: iso('2026-11-23 16:00'), reason: '改派' },
      center.supervisor.token,
    );
    expect((await tracked()).visitConfirmedAt).toBeNull();
  });

  it('WSH-3 takes it into a calendar: at the right moment, under one UID, with a SEQUENCE that rises, cancelled when it is', async () => {
    const { visitCalendar: first } = await tracked();
    expect(line(first, 'METHOD')).toBe('PUBLISH');
    expect(line(first, 'UID')).toBe(`${call.visitId}@visits.aftercare`);
    expect(line(first, 'SEQUENCE')).toBe('0');
    expect(line(first, 'DTSTART')).toBe('20261123T030000Z');
    expect(line(first, 'DTEND')).toBe('20261123T040000Z');
    expect(line(first, 'STATUS')).toBe('TENTATIVE');
    expect(line(first, 'SUMMARY')).toBe(`上门服务 ${call.number}`);
    // A link shows no address.
    expect(first).not.toContain('中山北路');
    await confirm();
    const { visitCalendar: confirmed } = await tracked();
    expect(line(confirmed, 'SEQUENCE')).toBe('1');
    expect(line(confirmed, 'STATUS')).toBe('CONFIRMED');
    const { visitCalendar: moved } = await move('2026-11-24 14:00');
    expect(line(moved, 'UID')).toBe(`${call.visitId}@visits.aftercare`);
    expect(line(moved, 'SEQUENCE')).toBe('2');
    expect(line(moved, 'DTSTART')).toBe('20261124T060000Z');
    await app.ok(CANCEL, { input: { token } });
    const { visitCalendar: cancelled } = await tracked();
    expect(line(cancelled, 'METHOD')).toBe('CANCEL');
    expect(line(cancelled, 'UID')).toBe(`${call.visitId}@visits.aftercare`);
    expect(line(cancelled, 'SEQUENCE')).toBe('3');
    expect(line(cancelled, 'STATUS')).toBe('CANCELLED');
  });

  it('WSH-3 calls a declined visit off in the calendar beside the one that takes its place', async () => {
    await call.step('visitDecline', 'VisitReasonInput', { reason: '车坏了' });
    const { visitId } = call;
    await call.dispatch({ leadId: center.colleague.staffId, plannedAt: iso('2026-11-23 15:00') });
    const { visitCalendar } = await tracked();
    expect(line(visitCalendar, 'METHOD')).toBe('PUBLISH');
    const events = (visitCalendar ?? '').split('BEGIN:VEVENT').slice(1);
    expect(
      events.map((event) => [line(event, 'UID'), line(event, 'STATUS'), line(event, 'SEQUENCE')]),
    ).toEqual([
      [`${visitId}@visits.aftercare`, 'CANCELLED', '1'],
      [`${call.visitId}@visits.aftercare`, 'TENTATIVE', '0'],
    ]);
  });

  it('WSH-3 opens nothing by the link of another request, an expired one or a flipped token', async () => {
    const other = await (await (await new RepairCall(app, center).register()).dispatch()).accept();
    const theirs = Buffer.from(await other.trackingToken(), 'base64url');
    const own = Buffer.from(token, 'base64url');
    const flipped = Buffer.from(own);
    flipped[flipped.length - 1]! ^= 1;
    const dead = [
      flipped.toString('base64url'),
      Buffer.concat([theirs.subarray(0, 20), own.subarray(20)]).toString('base64url'),
      'no-token',
    ];
    const plannedAt = iso('2026-11-24 14:00');
    const visitVersion = (await tracked()).visitVersion;
    for (const link of dead) {
      expect(await refused(CONFIRM, { token: link, visitVersion })).toEqual(['LINK_DEAD']);
      expect(await refused(MOVE, { token: link, visitVersion, plannedAt })).toEqual(['LINK_DEAD']);
      expect(await refused(CANCEL, { token: link })).toEqual(['LINK_DEAD']);
    }
    // What the other link opens is its own request.
    await app.ok(CONFIRM, { input: { token: await other.trackingToken(), visitVersion } });
    expect((await tracked()).visitConfirmedAt).toBeNull();
    at('2027-02-22 09:00');
    expect(await refused(CANCEL, { token })).toEqual(['LINK_DEAD']);
  });
});

describe('the planned visit, for the signed-in customer', () => {
  it('WSH-3 is confirmed, moved and taken into a calendar there too, with the address', async () => {
    const { visitConfirm } = await app.ok<{ visitConfirm: { version: number; confirmedAt: string } }>(
      CONFIRM_OWN,
      { input: await call.stepInput({}) },
      center.customerToken,
    );
    expect(visitConfirm.confirmedAt).toBe(iso('2026-11-23 09:00'));
    const input = await call.stepInput({ plannedAt: iso('2026-11-24 14:00') });
    const { visitMove } = await app.ok<{ visitMove: object }>(MOVE_OWN, { input }, center.customerToken);
    expect(visitMove).toMatchObject({ plannedAt: iso('2026-11-24 14:00'), state: 'ASSIGNED' });
    expect((await arrival()).pauses).toMatchObject([{ reason: 'CUSTOMER_ASKED_FOR_LATER' }]);
    const { repairRequest } = await app.ok<{
      repairRequest: { visitCalendar: string; visitTimes: string[] };
    }>(
      'query ($number: String!) { repairRequest(number: $number) { visitCalendar visitTimes } }',
      { number: call.number },
      center.customerToken,
    );
    expect(line(repairRequest.visitCalendar, 'LOCATION')).toContain('上海市黄浦区中山北路18号302室');
    expect(repairRequest.visitTimes[0]).toBe(iso('2026-11-23 10:00'));
  });

  it('WSH-3 is nobody else’s to confirm or move', async () => {
    const stranger = await aCenter(app);
    const input = await call.stepInput({ plannedAt: iso('2026-11-24 14:00') });
    for (const who of [stranger.customerToken, center.supervisor.token, center.technician.token]) {
      expect(await refused(CONFIRM_OWN, await call.stepInput({}), who)).toEqual(['NOT_FOUND']);
      expect(await refused(MOVE_OWN, input, who)).toEqual(['NOT_FOUND']);
    }
  });
});
