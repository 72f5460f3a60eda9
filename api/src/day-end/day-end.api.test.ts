import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { act, refusals, refusedAct, seen, submit, takeDown } from '../../test/intake.ts';
import { meeting } from '../../test/meeting.ts';
import { aColleague } from '../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import { Role } from '../kernel/actor.ts';
import { Branch } from '../organization/branches/branch.ts';
import { closeDay } from './close-day.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
});
beforeEach(async () => {
  at('2026-11-23 09:00');
  center = await aCenter(app);
});
afterAll(() => app.close());

/** Sets the clock to a moment in Shanghai. */
function at(moment: string): void {
  app.clock.set(new Date(`${moment.replace(' ', 'T')}:00+08:00`));
}
const closeDays = () => app.app.runJob('dayEnd.close');

interface Closed {
  on: string;
  closedAt: string;
  closedByName: string | null;
  completedAt: string | null;
  calls: number;
  struckOff: number;
  open: number;
  undispatched: number;
  unfinished: number;
  unsigned: number;
  notHandedIn: number;
  notStruckOff: number;
  notArchived: number;
  lackingCommitment: number;
  prioritized: number;
  lines: { edges: { node: { requestNumber: string; matter: string } }[] };
}
const DAY_END = `on closedAt closedByName completedAt calls struckOff open undispatched unfinished unsigned notHandedIn
  notStruckOff notArchived lackingCommitment prioritized lines(first: 100) { edges { node { requestNumber matter } } }`;

async function dayEnd(on: string, of = center): Promise<Closed | null> {
  const { dayEnd: closed } = await app.ok<{ dayEnd: Closed | null }>(
    `query ($branchId: ID!, $on: LocalDate!) { dayEnd(branchId: $branchId, on: $on) { ${DAY_END} } }`,
    { branchId: of.branch.id, on },
    of.supervisor.token,
  );
  return closed;
}

const waiting = () => takeDown(app, center, { confirmedAsNew: true });

/** What a day's end leaves behind, whoever closed it and however often. */
async function traces(): Promise<unknown> {
  const [found] = await app.rows(
    `select (select count(*)::int from day_end where branch_id = $1) as days,
      (select count(*)::int from day_end_line where branch_id = $1) as lines,
      (select count(*)::int from request_event where branch_id = $1 and kind = 'PRIORITIZED') as events,
      (select count(*)::int from change_record where branch_id = $1 and fields::text like '%"priority"%'
        and fields::text not like '%"number"%') as changes,
      (select count(*)::int from outbox_message where branch_id = $1 and template = 'day-end.unresolved') as letters,
      (select count(*)::int from pgboss.job j join outbox_message m on m.id::text = j.data->>'messageId'
        where m.branch_id = $1 and m.template = 'day-end.unresolved') as jobs,
      (select count(*)::int from repair_request where branch_id = $1 and priority) as priority`,
    [center.branch.id],
  );
  return found;
}
const ONCE = { days: 1, lines: 2, events: 2, changes: 2, letters: 1, jobs: 1, priority: 2 };

describe("the day's end", () => {
  it('DSP-3 reconciles register and vouchers: every call is settled or on exactly one list', async () => {
    const undispatched = await waiting();
    const dispatched = await (await new RepairCall(app, center).register()).dispatch();
    const unsigned = await new RepairCall(app, center).toSigned();
    // A correction after the signature asks for another one.
    await unsigned.report({ done: '再次更换密封', version: 1 });
    const signed = await new RepairCall(app, center).toSigned();
    const handedIn = await (await new RepairCall(app, center).toSigned()).handIn();
    const struckOff = await (await (await new RepairCall(app, center).toSigned()).handIn()).strikeOff();
    const settled = await (await (await new RepairCall(app, center).toSigned()).handIn()).strikeOff();
    await settled.archive();
    const cancelled = await waiting();
    const { id: requestId, version } = cancelled;
    await act(app, 'repairRequestCancel', { requestId, version }, center.customerToken);
    at('2026-11-24 00:10');
    await closeDays();
    const closed = await dayEnd('2026-11-23');
    expect(closed).toMatchObject({
      on: '2026-11-23',
      closedAt: '2026-11-23T16:10:00.000Z',
      closedByName: null,
      completedAt: '2026-11-23T16:10:00.000Z',
      calls: 8,
      struckOff: 3,
      open: 5,
      undispatched: 1,
      unfinished: 1,
      unsigned: 1,
      notHandedIn: 1,
      notStruckOff: 1,
      notArchived: 1,
      lackingCommitment: 2,
      prioritized: 1,
    });
    const lists = Object.fromEntries(
      (closed?.lines.edges ?? []).map(({ node }) => [node.requestNumber, node.matter]),
    );
    expect(lists).toEqual({
      [undispatched.number]: 'UNDISPATCHED',
      [dispatched.number]: 'UNFINISHED',
      [unsigned.number]: 'UNSIGNED',
      [signed.number]: 'NOT_HANDED_IN',
      [handedIn.number]: 'NOT_STRUCK_OFF',
      [struckOff.number]: 'NOT_ARCHIVED',
    });
  });

  it('DSP-3 puts each request that is not dispatched, marked PRIORITY, at the head of the next day’s queue', async () => {
    const left = await waiting();
    const sent = await (await new RepairCall(app, center).register()).dispatch();
    at('2026-11-24 00:10');
    await closeDays();
    expect(await seen(app, left.number, center.supervisor.token)).toMatchObject({
      priority: true,
      version: left.version + 1,
      lastEvent: { kind: 'PRIORITIZED' },
    });
    expect((await seen(app, sent.number, center.supervisor.token)).priority).toBe(false);
    at('2026-11-24 09:00');
    // Promised by 10:30 today, and yet behind yesterday's, which is promised by yesterday.
    const today = await waiting();
    await app.rows("update service_target set due_at = '2026-11-20' where request_id = $1", [today.id]);
    const { dispatchQueue } = await app.ok<{ dispatchQueue: { edges: { node: { number: string } }[] } }>(
      'query ($branchId: ID!) { dispatchQueue(branchId: $branchId) { edges { node { number } } } }',
      { branchId: center.branch.id },
      center.supervisor.token,
    );
    expect(dispatchQueue.edges.map(({ node }) => node.number)).toEqual([left.number, today.number]);
    const [change] = await app.rows<{ by_kind: string; operation: string; fields: object[] }>(
      "select by_kind, operation, fields from change_record where record_id = $1 and operation = 'dayEnd.close'",
      [left.id],
    );
    expect(change).toEqual({
      by_kind: 'SYSTEM',
      operation: 'dayEnd.close',
      fields: [{ field: 'priority', from: 'false', to: 'true' }],
    });
  });

  it('DSP-3 comes at midnight of the branch, and not before', async () => {
    await waiting();
    at('2026-11-23 23:59');
    await closeDays();
    expect(await dayEnd('2026-11-23')).toBeNull();
    at('2026-11-24 00:00');
    await closeDays();
    expect(await dayEnd('2026-11-23')).toMatchObject({ calls: 1, prioritized: 1 });
  });

  it('DSP-3 makes up for days on which nothing ran, in order', async () => {
    at('2026-11-24 00:10');
    await closeDays();
    at('2026-11-24 10:00');
    const tuesday = await waiting();
    at('2026-11-26 10:00');
    await waiting();
    await closeDays();
    expect(await dayEnd('2026-11-24')).toMatchObject({ calls: 1, undispatched: 1, prioritized: 1 });
    expect(await dayEnd('2026-11-25')).toMatchObject({ calls: 0, undispatched: 1, prioritized: 0 });
    expect(await dayEnd('2026-11-26')).toBeNull();
    expect((await dayEnd('2026-11-25'))?.lines.edges[0]?.node.requestNumber).toBe(tuesday.number);
  });
});

describe('doing it again', () => {
  beforeEach(async () => {
    await waiting();
    await waiting();
    at('2026-11-24 00:10');
  });

  it('DSP-3 changes nothing when it runs twice', async () => {
    await closeDays();
    const before = await app.snapshot();
    expect(await traces()).toEqual(ONCE);
    await closeDays();
    at('2026-11-24 03:00');
    await closeDays();
    expect(await app.snapshot()).toBe(before);
  });

  it('DSP-3 leaves nothing when it is killed in the middle, and the next run does it once', async () => {
    const before = await app.snapshot();
    const branch = await app.em().findOneOrFail(Branch, { id: center.branch.id });
    const day = { branch, on: '2026-11-23', over: true };
    // All is done, and the end comes before it is committed.
    await expect(
      app.seed(async (em) => {
        await closeDay(em, app.app.platform.jobs, day);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await app.snapshot()).toBe(before);
    await closeDays();
    expect(await traces()).toEqual(ONCE);
  });

  it('DSP-3 is done once by processes that run at once, and by a person among them', async () => {
    const input = { branchId: center.branch.id, on: '2026-11-23' };
    const byHand = app.graphql(
      'mutation ($input: DayEndCloseInput!) { dayEndClose(input: $input) { on } }',
      { input },
      center.supervisor.token,
    );
    await Promise.all([closeDays(), closeDays(), byHand, closeDays()]);
    const codes = ((await byHand).errors ?? []).map((error) => error.extensions.code);
    expect([[], ['DAY_ALREADY_CLOSED']]).toContainEqual(codes);
    expect(await traces()).toEqual(ONCE);
  });

  it('DSP-3 is done once by two instances of the program that meet at the same day', async () => {
    const other = await app.another();
    try {
      // Both have found the day open, and wait to write.
      await meeting(
        app,
        'lock table day_end in exclusive mode',
        [],
        () => Promise.all([closeDays(), other.runJob('dayEnd.close')]),
        2,
      );
    } finally {
      await other.close();
    }
    expect(await traces()).toEqual(ONCE);
  });

  it('DSP-3 leaves nothing when its process loses the database in the middle, and the next run does it once', async () => {
    const other = new pg.Client(app.app.platform.orm.pool.options);
    await other.connect();
    try {
      // The day is recorded and the calls are marked when the letter has to wait.
      await other.query('begin');
      await other.query('lock table outbox_message in exclusive mode');
      const closing = closeDays().then(
        () => 'done',
        () => 'killed',
      );
      let killed = 0;
      for (let tries = 0; tries < 400 && killed === 0; tries++) {
        const { rows } = await other.query(
          `select pg_terminate_backend(l.pid) from pg_locks l
           where not l.granted and l.relation = 'outbox_message'::regclass`,
        );
        killed = rows.length;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      await other.query('commit');
      expect(await closing).toBe('killed');
    } finally {
      await other.end();
    }
    expect(await traces()).toEqual({
      days: 0,
      lines: 0,
      events: 0,
      changes: 0,
      letters: 0,
      jobs: 0,
      priority: 0,
    });
    await closeDays();
    expect(await traces()).toEqual(ONCE);
  });

  it('DSP-3 does not mark what is dispatched in that moment', async () => {
    const [waitingOne] = await app.rows<{ id: string; version: number }>(
      'select id, version from repair_request where branch_id = $1 order by id limit 1',
      [center.branch.id],
    );
    const input = {
      requestId: waitingOne?.id,
      version: waitingOne?.version,
      leadId: center.technician.staffId,
      teamIds: [],
      plannedAt: '2026-11-24T02:00:00.000Z',
    };
    const dispatch = app.graphql(
      'mutation ($input: RepairRequestDispatchInput!) { repairRequestDispatch(input: $input) { id } }',
      { input },
      center.supervisor.token,
    );
    await Promise.all([closeDays(), dispatch]);
    const [after] = await app.rows<{ state: string; marked: number; priority: boolean }>(
      `select r.state, r.priority, (select count(*)::int from request_event e where e.request_id = r.id and e.kind = 'PRIORITIZED') as marked
       from repair_request r where r.id = $1`,
      [waitingOne?.id],
    );
    expect(after?.marked).toBe(after?.priority ? 1 : 0);
    const codes = ((await dispatch).errors ?? []).map((error) => error.extensions.code);
    expect(after?.state).toBe(codes.length ? 'REGISTERED' : 'DISPATCHED');
  });
});

describe('a day closed by a person', () => {
  const close = (on: string, token = center.supervisor.token) =>
    act<Closed>(app, 'dayEndClose', { branchId: center.branch.id, on }, token, DAY_END);
  const refused = async (on: string, token = center.supervisor.token) => {
    const [error] = await refusals(app, 'dayEndClose', { branchId: center.branch.id, on }, token);
    return [error?.extensions.code, error?.extensions.field];
  };

  it('DSP-3 is today’s, once its work is over; what comes in later that day is first tomorrow too', async () => {
    await waiting();
    at('2026-11-23 17:59');
    expect(await refused('2026-11-23')).toEqual(['DAY_NOT_OVER', 'on']);
    at('2026-11-23 18:00');
    const manager = await aColleague(app, center.branch, Role.BRANCH_MANAGER, { name: '郑经理' });
    expect(await close('2026-11-23', manager.token)).toMatchObject({
      closedByName: '郑经理',
      completedAt: null,
      calls: 1,
      prioritized: 1,
    });
    at('2026-11-23 22:00');
    const late = await submit(app, center, { confirmedAsNew: true });
    at('2026-11-24 00:10');
    await closeDays();
    await closeDays();
    expect((await seen(app, late.number, center.supervisor.token)).priority).toBe(true);
    expect(await dayEnd('2026-11-23')).toMatchObject({
      closedByName: '郑经理',
      completedAt: '2026-11-23T16:10:00.000Z',
      calls: 1,
      prioritized: 2,
    });
  });

  it('DSP-3 is closed once: a second time is refused, also after it closed by itself', async () => {
    await waiting();
    at('2026-11-23 18:00');
    await close('2026-11-23');
    expect(await refused('2026-11-23')).toEqual(['DAY_ALREADY_CLOSED', 'on']);
    at('2026-11-25 00:10');
    await closeDays();
    expect(await refused('2026-11-24')).toEqual(['DAY_ALREADY_CLOSED', 'on']);
  });

  it('DSP-3 is no day of the future, and none so old that nobody can say how it ended', async () => {
    expect(await refused('2026-11-24')).toEqual(['DAY_IN_FUTURE', 'on']);
    expect(await refused('2026-10-22')).toEqual(['DAY_TOO_LONG_AGO', 'on']);
    expect(await close('2026-10-23')).toMatchObject({ calls: 0, prioritized: 0 });
  });

  it('DSP-3 is closed by supervisors and managers of the branch alone', async () => {
    const other = await aCenter(app);
    at('2026-11-23 18:00');
    const input = { branchId: center.branch.id, on: '2026-11-23' };
    for (const token of [
      center.clerk.token,
      center.technician.token,
      center.customerToken,
      other.supervisor.token,
    ]) {
      expect(await refusedAct(app, 'dayEndClose', input, token)).toEqual(['NOT_FOUND']);
    }
  });
});

describe("the day's unresolved list", () => {
  it('DSP-11 goes to the sales director in writing, with explanations and committed times, and marks what lacks them', async () => {
    const lacking = await waiting();
    const committed = await new RepairCall(app, center).register();
    const promise = async (committedAt: string, explanation: string) =>
      act(
        app,
        'requestCommit',
        {
          requestId: committed.requestId,
          version: await committed.requestVersion(),
          committedAt,
          explanation,
        },
        center.supervisor.token,
      );
    await promise('2026-11-23T10:00:00.000Z', '下午到货');
    at('2026-11-23 18:30');
    await promise('2026-11-24T07:00:00.000Z', '密封件缺货');
    const stale = await new RepairCall(app, center).register();
    await act(
      app,
      'requestCommit',
      {
        requestId: stale.requestId,
        version: await stale.requestVersion(),
        committedAt: '2026-11-23T12:00:00.000Z',
        explanation: '当晚加班',
      },
      center.supervisor.token,
    );
    at('2026-11-24 00:10');
    await closeDays();
    const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
    const director = await aColleague(app, headquarters, Role.SALES_DIRECTOR);
    const { unresolvedList } = await app.ok<{ unresolvedList: { edges: { node: object }[] } }>(
      `query ($branchId: ID!, $on: LocalDate!) { unresolvedList(branchId: $branchId, on: $on) { edges { node {
        requestNumber matter committedAt explanation lacksCommitment request { number } } } } }`,
      { branchId: center.branch.id, on: '2026-11-23' },
      director.token,
    );
    expect(unresolvedList.edges.map(({ node }) => node)).toEqual([
      {
        requestNumber: lacking.number,
        matter: 'UNDISPATCHED',
        committedAt: null,
        explanation: null,
        lacksCommitment: true,
        request: null,
      },
      {
        requestNumber: committed.number,
        matter: 'UNDISPATCHED',
        committedAt: '2026-11-24T07:00:00.000Z',
        explanation: '密封件缺货',
        lacksCommitment: false,
        request: null,
      },
      {
        requestNumber: stale.number,
        matter: 'UNDISPATCHED',
        committedAt: '2026-11-23T12:00:00.000Z',
        explanation: '当晚加班',
        lacksCommitment: true,
        request: null,
      },
    ]);
    const letters = await app.rows(
      `select channel, "to", text from outbox_message where branch_id = $1 and template = 'day-end.unresolved'`,
      [center.branch.id],
    );
    expect(letters).toEqual([
      {
        channel: 'LETTER',
        to: '服务部销售总监（上海市黄浦区中山东一路1号）',
        text: [
          `${center.branch.name} 2026-11-23 未完成清单：共 3 件，其中 2 件未承诺完成时间`,
          `${lacking.number}，11-23 09:00 报修，未承诺完成时间`,
          `${committed.number}，11-23 09:00 报修，承诺 11-24 15:00 前完成，原因：密封件缺货`,
          `${stale.number}，11-23 18:30 报修，承诺 11-23 20:00 前完成（已过期），原因：当晚加班`,
        ].join('\n'),
      },
    ]);
  });

  it('DSP-11 is not sent when everything is resolved, and is closed to technicians and customers', async () => {
    const call = await new RepairCall(app, center).toSigned();
    at('2026-11-24 00:10');
    await closeDays();
    expect((await dayEnd('2026-11-23'))?.lines.edges).toEqual([
      { node: { requestNumber: call.number, matter: 'NOT_HANDED_IN' } },
    ]);
    expect(
      await app.rows("select 1 from outbox_message where branch_id = $1 and channel = 'LETTER'", [
        center.branch.id,
      ]),
    ).toEqual([]);
    const list = (token: string) =>
      app.refused(
        'query ($b: ID!) { unresolvedList(branchId: $b, on: "2026-11-23") { edges { node { id } } } }',
        { b: center.branch.id },
        token,
      );
    expect(await list(center.clerk.token)).toEqual([]);
    for (const token of [center.technician.token, center.customerToken])
      expect(await list(token)).toEqual(['NOT_FOUND']);
  });
});

describe('the closed days of a branch', () => {
  it('DSP-3 are listed with the latest first', async () => {
    for (const on of ['2026-11-20', '2026-11-22', '2026-11-21']) {
      await act(app, 'dayEndClose', { branchId: center.branch.id, on }, center.supervisor.token);
    }
    const DAYS = `query ($branchId: ID!, $after: String) { dayEnds(branchId: $branchId, first: 2, after: $after) {
      edges { node { on branch { id } } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      dayEnds: { edges: { node: { on: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    const first = (await app.ok<Page>(DAYS, { branchId: center.branch.id }, center.supervisor.token)).dayEnds;
    const after = first.pageInfo.endCursor;
    const rest = (await app.ok<Page>(DAYS, { branchId: center.branch.id, after }, center.supervisor.token))
      .dayEnds;
    expect([...first.edges, ...rest.edges].map(({ node }) => node.on)).toEqual([
      '2026-11-22',
      '2026-11-21',
      '2026-11-20',
    ]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });
});
