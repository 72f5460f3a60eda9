import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aCustomer, anAsset } from '../../test/customers.ts';
import { act, refusedAct, see, seen, submit, takeDown } from '../../test/intake.ts';
import { aColleague } from '../../test/organization.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import { customerToken } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import { Branch } from '../organization/branches/branch.ts';

interface Page {
  edges: { cursor: string; node: { number: string; contactPhone: string; addressLine: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const PAGE = 'edges { cursor node { number contactPhone addressLine } } pageInfo { hasNextPage endCursor }';
const REGISTER = `query ($branchId: ID!, $on: LocalDate, $state: [RequestState!], $search: String, $first: Int, $after: String) {
  callRegister(branchId: $branchId, on: $on, state: $state, search: $search, first: $first, after: $after) { ${PAGE} } }`;
const MINE = `query ($open: Boolean, $first: Int, $after: String) { myRequests(open: $open, first: $first, after: $after) { ${PAGE} } }`;
const QUEUE = `query ($branchId: ID!, $first: Int, $after: String) { dispatchQueue(branchId: $branchId, first: $first, after: $after) { ${PAGE} } }`;

let app: TestApp;
let center: Center;
let other: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  other = await aCenter(app);
});
afterAll(() => app.close());

/** All pages of a list, one after the other. */
async function allPages(
  document: string,
  list: string,
  variables: object,
  token: string,
  between: () => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const numbers: string[] = [];
  for (let after: string | null = null; ;) {
    const answer: Record<string, Page> = await app.ok(document, { ...variables, after }, token);
    const page = answer[list] as Page;
    numbers.push(...page.edges.map(({ node }) => node.number));
    if (!page.pageInfo.hasNextPage) return numbers;
    after = page.pageInfo.endCursor;
    await between();
  }
}

describe('the call register', () => {
  it('INT-1 lists the branch’s calls of one day, the latest first, and a page ends where the next begins', async () => {
    const fresh = await aCenter(app);
    const variables = { branchId: fresh.branch.id };
    const taken: string[] = [];
    for (let i = 0; i < 5; i++) {
      // Two come at the same moment.
      app.clock.set(new Date(Date.parse('2026-11-23T01:00:00Z') + Math.floor(i / 2) * 60_000));
      taken.unshift((await takeDown(app, fresh, { confirmedAsNew: true })).number);
    }
    const yesterday = await takeDown(app, fresh, {
      receivedAt: '2026-11-22T10:00:00.000Z',
      confirmedAsNew: true,
    });
    // A call that comes while somebody turns the pages shifts nothing.
    const numbers = await allPages(
      REGISTER,
      'callRegister',
      { ...variables, first: 2 },
      fresh.clerk.token,
      () => takeDown(app, fresh, { confirmedAsNew: true }),
    );
    expect(numbers).toEqual(taken);
    expect(
      await allPages(REGISTER, 'callRegister', { ...variables, on: '2026-11-22' }, fresh.clerk.token),
    ).toEqual([yesterday.number]);
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });

  it('INT-1 has pages of 1 to 100 rows, and refuses others and foreign cursors', async () => {
    await takeDown(app, center, { confirmedAsNew: true });
    await takeDown(app, center, { confirmedAsNew: true });
    const read = (given: object) =>
      app.graphql<{ callRegister: Page }>(
        REGISTER,
        { branchId: center.branch.id, ...given },
        center.clerk.token,
      );
    for (const first of [0, -1, 101]) {
      expect((await read({ first })).errors?.[0]?.extensions.code).toBe('VALIDATION_FAILED');
    }
    const { data } = await read({ first: 1 });
    expect(data?.callRegister.edges).toHaveLength(1);
    expect((await read({ first: 100 })).errors).toBeUndefined();
    const queue = await app.ok<{ dispatchQueue: Page }>(
      QUEUE,
      { branchId: center.branch.id, first: 1 },
      center.supervisor.token,
    );
    for (const after of [
      'nonsense',
      `${data?.callRegister.pageInfo.endCursor}x`,
      queue.dispatchQueue.pageInfo.endCursor,
    ]) {
      expect((await read({ after })).errors?.[0]?.extensions.code).toBe('CURSOR_INVALID');
    }
  });

  it('INT-1 finds a line by number, name or phone, and by state', async () => {
    const fresh = await aCenter(app);
    const guest = await aCustomer(app, fresh.branch, { name: '欧阳若兰' });
    const request = await takeDown(app, fresh, {
      customerId: guest.id,
      assetId: null,
      modelId: fresh.model.id,
      contactName: '司马先生',
      contactPhone: '13911112222',
    });
    const cancelled = await takeDown(app, fresh);
    await act(
      app,
      'repairRequestCancel',
      { requestId: cancelled.id, version: cancelled.version, reason: '误报' },
      fresh.clerk.token,
    );
    const find = (given: object, token = fresh.clerk.token) =>
      allPages(REGISTER, 'callRegister', { branchId: fresh.branch.id, ...given }, token);
    for (const search of [request.number.replaceAll('-', ''), '欧阳', '司马', '1391111']) {
      expect(await find({ search }), search).toEqual([request.number]);
    }
    for (const search of ['诸葛', '%', '_', "' or true --"])
      expect(await find({ search }), search).toEqual([]);
    expect(await find({ state: ['CANCELLED'] })).toEqual([cancelled.number]);
    expect(await find({ state: ['REGISTERED', 'DISPATCHED'] })).toEqual([request.number]);
    const nul = await app.graphql(
      REGISTER,
      { branchId: fresh.branch.id, search: 'a\u0000b' },
      fresh.clerk.token,
    );
    expect(nul.errors?.[0]?.extensions.code).toBe('VALIDATION_FAILED');
  });

  it('REC-2 lets nobody find a line by a phone who may not see phones', async () => {
    await takeDown(app, center, { contactPhone: '13922223333', confirmedAsNew: true });
    const { token } = await aColleague(app, center.branch, Role.ACCOUNTANT);
    const find = (search: string) =>
      allPages(REGISTER, 'callRegister', { branchId: center.branch.id, search }, token);
    expect(await find('13922')).toEqual([]);
    expect((await find('王小明')).length).toBeGreaterThan(0);
  });

  it('INT-1 is for those who work with it in the branch, and for headquarters', async () => {
    const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
    const readers: [Branch, Role][] = [
      [center.branch, Role.CLERK],
      [center.branch, Role.SUPERVISOR],
      [center.branch, Role.BRANCH_MANAGER],
      [center.branch, Role.ACCOUNTANT],
      [headquarters, Role.SERVICE_DEPARTMENT],
      [headquarters, Role.EXECUTIVE],
    ];
    const variables = { branchId: center.branch.id };
    for (const [branch, role] of readers) {
      const { token } = await aColleague(app, branch, role);
      expect((await allPages(REGISTER, 'callRegister', variables, token)).length, role).toBeGreaterThan(0);
    }
    const strangers = [
      center.customerToken,
      center.technician.token,
      other.clerk.token,
      (await aColleague(app, center.branch, Role.SALES)).token,
      (await aColleague(app, headquarters, Role.ADMINISTRATOR)).token,
    ];
    for (const token of strangers)
      expect(await app.refused(REGISTER, variables, token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(REGISTER, variables)).toEqual(['NOT_SIGNED_IN']);
  });
});

describe('other lists of requests', () => {
  it('INT-3 shows customers their own requests, open ones apart from those that are over', async () => {
    const fresh = await aCenter(app);
    const open = await submit(app, fresh);
    const over = await submit(app, fresh, { confirmedAsNew: true });
    await act(app, 'repairRequestCancel', { requestId: over.id, version: over.version }, fresh.customerToken);
    const mine = (given: object) => allPages(MINE, 'myRequests', given, fresh.customerToken);
    expect(await mine({ first: 1 })).toEqual([over.number, open.number]);
    expect(await mine({ open: true })).toEqual([open.number]);
    expect(await mine({ open: false })).toEqual([over.number]);
    expect(await allPages(MINE, 'myRequests', {}, await customerToken(app, '+8613911119999'))).toEqual([]);
    expect(await app.refused(MINE, {}, fresh.clerk.token)).toEqual(['NOT_FOUND']);
  });

  it('INT-2 queues what waits for dispatch in order of arrival, left-overs first, page by page', async () => {
    const fresh = await aCenter(app);
    const calls = [];
    for (const [receivedAt, leftOver] of [
      // Came in today and was left over all the same: it goes before what came earlier.
      ['2026-11-23T00:40:00.000Z', true],
      ['2026-11-23T00:30:00.000Z', false],
      ['2026-11-22T09:00:00.000Z', true],
      ['2026-11-22T08:00:00.000Z', true],
      ['2026-11-23T00:30:00.000Z', false],
    ] as const) {
      const { id, number } = await takeDown(app, fresh, { receivedAt, confirmedAsNew: true });
      if (leftOver) await app.rows('update repair_request set priority = true where id = $1', [id]);
      calls.push(number);
    }
    const sent = await new RepairCall(app, fresh).register();
    await sent.dispatch();
    const variables = { branchId: fresh.branch.id, first: 2 };
    expect(await allPages(QUEUE, 'dispatchQueue', variables, fresh.supervisor.token)).toEqual([
      calls[3],
      calls[2],
      calls[0],
      calls[1],
      calls[4],
    ]);
    const { rows } = {
      rows: await app.rows<{ plan: string }>(`explain select r.id from repair_request r
      where r.branch_id = '${fresh.branch.id}' and r.state = 'REGISTERED'
      order by not r.priority, r.received_at, r.id limit 21`),
    };
    expect(JSON.stringify(rows)).toContain('repair_request_queue');
  });

  it('reads a page of requests with their neighbours in a number of statements that does not grow with it', async () => {
    const fresh = await aCenter(app);
    const page = `query ($branchId: ID!, $first: Int) { callRegister(branchId: $branchId, first: $first) { edges { node {
      district { name } customer { name } asset { serialNumber } model { name } promise { dueAt minutesLeft pauses { reason } }
      events { text } lastEvent { text } voucher { number } entitlement { explanation } technicianName trackingUrl
      branch { name } visits { leadName lead { name } } } } } }`;
    const statements = async (first: number) => {
      const { pool } = app.app.platform.orm;
      const query = pool.query.bind(pool);
      let count = 0;
      const counted = ((...args: Parameters<typeof query>) => {
        count++;
        return query(...args);
      }) as typeof pool.query;
      const connect = pool.connect.bind(pool);
      pool.query = counted;
      pool.connect = ((...args: Parameters<typeof connect>) => {
        count++;
        return connect(...args);
      }) as typeof pool.connect;
      try {
        await app.ok(page, { branchId: fresh.branch.id, first }, fresh.clerk.token);
      } finally {
        pool.query = query;
        pool.connect = connect;
      }
      return count;
    };
    for (let i = 0; i < 6; i++) {
      const repair = await new RepairCall(app, fresh).register({
        assetId: (await anAsset(app, fresh.customer, fresh.model)).id,
      });
      await repair.dispatch();
    }
    await statements(6);
    expect(await statements(6)).toBe(await statements(1));
  });
});

describe('who sees what of a request', () => {
  it('REC-2 shows phone and address to whoever calls the customer or stands at the door', async () => {
    const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
    const repair = await new RepairCall(app, center).register();
    await repair.dispatch();
    const manager = await aColleague(app, center.branch, Role.BRANCH_MANAGER);
    const service = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT);
    for (const token of [
      center.customerToken,
      center.clerk.token,
      center.supervisor.token,
      center.technician.token,
      manager.token,
      service.token,
    ]) {
      expect(await seen(app, repair.number, token)).toMatchObject({
        contactPhone: center.customer.phone,
        addressLine: '中山北路18号302室',
        customer: { phone: center.customer.phone },
      });
    }
  });

  it('REC-2 masks them for roles that do not need them, in a list as well', async () => {
    const headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
    const request = await takeDown(app, center, { contactPhone: '13812345678', confirmedAsNew: true });
    for (const [branch, role] of [
      [center.branch, Role.ACCOUNTANT],
      [headquarters, Role.EXECUTIVE],
    ] as const) {
      const { token } = await aColleague(app, branch, role);
      const masked = { contactPhone: '138****5678', addressLine: '中山北路***' };
      const shown = await seen(app, request.number, token);
      expect(shown, role).toMatchObject({ ...masked, trackingUrl: null });
      expect(shown.customer.phone).toMatch(/^138\*{4}\d{4}$/);
      const { callRegister } = await app.ok<{ callRegister: Page }>(
        REGISTER,
        { branchId: center.branch.id, search: request.number },
        token,
      );
      expect(callRegister.edges[0]?.node).toMatchObject(masked);
    }
  });

  it('REC-2 has no request for other branches, other customers, technicians who were never sent, and strangers', async () => {
    const repair = await new RepairCall(app, center).register();
    await repair.dispatch();
    for (const token of [
      other.clerk.token,
      other.supervisor.token,
      other.customerToken,
      other.technician.token,
      center.colleague.token,
    ]) {
      expect(await see(app, repair.number, token)).toBeNull();
    }
    expect(await see(app, '261123-999999-0', center.clerk.token)).toBeNull();
    expect(
      await app.refused('query ($number: String!) { repairRequest(number: $number) { id } }', {
        number: repair.number,
      }),
    ).toEqual(['NOT_SIGNED_IN']);
  });

  it('REC-2 opens a customer of another branch through the branch’s own request only', async () => {
    const CUSTOMER = 'query ($id: ID!) { customerFile(id: $id) { name } }';
    const ask = () => app.ok(CUSTOMER, { id: center.customer.id }, other.clerk.token);
    const before = await ask();
    expect(before).toEqual({ customerFile: null });
    await submit(app, center, { districtCode: other.districtCode, confirmedAsNew: true });
    expect(await ask()).toEqual({ customerFile: { name: '王小明' } });
    // Now the clerk there may take the customer's next call.
    const input = { branchId: other.branch.id, assetId: null, modelId: other.model.id };
    expect(
      (
        await takeDown(
          app,
          { ...center, branch: other.branch, districtCode: other.districtCode },
          input,
          other.clerk.token,
        )
      ).branch.id,
    ).toBe(other.branch.id);
    expect(await refusedAct(app, 'repairRequestRegister', {}, other.clerk.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
  });
});
