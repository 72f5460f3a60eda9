import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { act, refusedAct, submit, takeDown } from '../../test/intake.ts';
import { aColleague, NOBODY } from '../../test/organization.ts';
import { aCenter, type Center } from '../../test/repair-call.ts';
import { Role } from '../kernel/actor.ts';
import { Branch } from '../organization/branches/branch.ts';

interface ShownChange {
  at: string;
  byKind: string;
  byName: string | null;
  operation: string;
  entity: string;
  fields: { field: string; from: string | null; to: string | null }[];
}

const CHANGES = `query ($recordId: ID!, $first: Int, $after: String) { changes(recordId: $recordId, first: $first, after: $after) {
  edges { node { at byKind byName operation entity fields { field from to } } } pageInfo { hasNextPage endCursor } } }`;

let app: TestApp;
let center: Center;
let other: Center;
let headquarters: Branch;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  other = await aCenter(app);
  headquarters = await app.em().findOneOrFail(Branch, { code: 'HQ' });
});
afterAll(() => app.close());

interface Answer {
  changes: {
    edges: { node: ShownChange }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const changesOf = async (recordId: string, token: string, given: object = {}): Promise<ShownChange[]> =>
  (await app.ok<Answer>(CHANGES, { recordId, ...given }, token)).changes.edges.map(({ node }) => node);

describe('the history of a record', () => {
  it('REC-4 says who changed what, when, from what to what', async () => {
    const request = await submit(app, center, { confirmedAsNew: true });
    const supervisor = await aColleague(app, center.branch, Role.SUPERVISOR, { name: '周主任' });
    app.clock.set(new Date('2026-11-23T02:00:00Z'));
    const input = { requestId: request.id, version: request.version, grade: 'HIGH', faultType: 'NO_POWER' };
    await act(app, 'repairRequestClassify', input, supervisor.token);
    const [graded, created] = await changesOf(request.id, center.supervisor.token);
    expect(graded).toEqual({
      at: '2026-11-23T02:00:00.000Z',
      byKind: 'STAFF',
      byName: '周主任',
      operation: 'Mutation.repairRequestClassify',
      entity: 'RepairRequest',
      fields: [
        { field: 'grade', from: 'NORMAL', to: 'HIGH' },
        { field: 'faultType', from: 'LEAKAGE', to: 'NO_POWER' },
      ],
    });
    expect(created).toMatchObject({
      at: '2026-11-23T01:00:00.000Z',
      byKind: 'CUSTOMER',
      // Nobody asked the person's name at the door.
      byName: expect.stringMatching(/^138\*{4}\d{4}$/),
      operation: 'Mutation.repairRequestSubmit',
      entity: 'RepairRequest',
    });
    expect(created?.fields).toContainEqual({ field: 'faultDescription', from: null, to: '水泵漏水' });
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });

  it('REC-4 covers every business record that an intake makes or changes', async () => {
    const request = await takeDown(app, center, { confirmedAsNew: true });
    const kinds = await app.rows<{ entity: string }>(
      `select distinct h.entity from change_record h where h.record_id = $1
         or h.record_id in (select id from service_voucher where request_id = $1)
         or h.record_id in (select id from service_target where request_id = $1) order by 1`,
      [request.id],
    );
    expect(kinds.map(({ entity }) => entity)).toEqual(['RepairRequest', 'ServiceTarget', 'ServiceVoucher']);
  });

  it('REC-4 is written with the change or not at all', async () => {
    const request = await submit(app, center, { confirmedAsNew: true });
    const input = {
      requestId: request.id,
      version: request.version,
      category: 'INTERNAL',
      reason: '内部工作',
    };
    expect(await refusedAct(app, 'entitlementOverride', input, center.supervisor.token)).toEqual([
      'INTERNAL_IS_NO_CUSTOMER_CATEGORY',
    ]);
    expect(await changesOf(request.id, center.supervisor.token)).toHaveLength(1);
  });

  it('REC-4 is read page by page', async () => {
    const request = await submit(app, center, { confirmedAsNew: true });
    let { version } = request;
    for (const grade of ['HIGH', 'NORMAL', 'HIGH']) {
      const input = { requestId: request.id, version: version++, grade, faultType: 'LEAKAGE' };
      await act(app, 'repairRequestClassify', input, center.clerk.token);
    }
    const { token } = center.supervisor;
    const all = await changesOf(request.id, token);
    const first = (await app.ok<Answer>(CHANGES, { recordId: request.id, first: 3 }, token)).changes;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await changesOf(request.id, token, { first: 3, after: first.pageInfo.endCursor });
    expect([...first.edges.map(({ node }) => node), ...rest]).toEqual(all);
    expect(all).toHaveLength(4);
    expect(await app.refused(CHANGES, { recordId: request.id, first: 101 }, token)).toEqual([
      'VALIDATION_FAILED',
    ]);
  });

  it('REC-4 is for those who lead or administer the branch, and for headquarters', async () => {
    const request = await submit(app, center, { confirmedAsNew: true });
    for (const [branch, role] of [
      [center.branch, Role.SUPERVISOR],
      [center.branch, Role.BRANCH_MANAGER],
      [center.branch, Role.ADMINISTRATOR],
      [headquarters, Role.SERVICE_DEPARTMENT],
      [headquarters, Role.EXECUTIVE],
      [headquarters, Role.ADMINISTRATOR],
    ] as const) {
      const { token } = await aColleague(app, branch, role);
      expect(await changesOf(request.id, token), role).toHaveLength(1);
    }
    // Elsewhere the record does not exist, nor does one that nobody has.
    expect(await changesOf(request.id, other.supervisor.token)).toEqual([]);
    expect(await changesOf(NOBODY, center.supervisor.token)).toEqual([]);
    expect(await changesOf('no id', center.supervisor.token)).toEqual([]);
    for (const token of [center.clerk.token, center.technician.token, center.customerToken]) {
      expect(await app.refused(CHANGES, { recordId: request.id }, token)).toEqual(['NOT_FOUND']);
    }
    expect(await app.refused(CHANGES, { recordId: request.id })).toEqual(['NOT_SIGNED_IN']);
  });

  it('REC-2 masks phones and addresses in the history for roles that do not need them', async () => {
    const request = await submit(app, center, { contactPhone: '13812345678', confirmedAsNew: true });
    const personal = async (token: string) => {
      const [created] = await changesOf(request.id, token);
      return created?.fields
        .filter(({ field }) => ['contactPhone', 'addressLine', 'raisedByName'].includes(field))
        .map(({ to }) => to);
    };
    const administrator = await aColleague(app, center.branch, Role.ADMINISTRATOR);
    const executive = await aColleague(app, headquarters, Role.EXECUTIVE);
    expect(await personal(center.supervisor.token)).toEqual([
      '王小明',
      '+8613812345678',
      '中山北路18号302室',
    ]);
    expect(await personal(administrator.token)).toEqual(['王小明', '***', '***']);
    expect(await personal(executive.token)).toEqual(['王小明', '***', '***']);
  });
});
