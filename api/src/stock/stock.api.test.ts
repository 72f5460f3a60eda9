import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aColleague } from '../../test/organization.ts';
import {
  aPart,
  ASK_SCRAP,
  aStore,
  COUNT,
  DECIDE_SCRAP,
  OPEN,
  openWarehouse,
  RECEIVE,
  receive,
  type Store,
  stockOf,
  TRANSFER,
} from '../../test/parts-job.ts';
import { aCenter, type Center } from '../../test/repair-call.ts';
import { signedInStaff } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';

let app: TestApp;
let center: Center;
let store: Store;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  store = await aStore(app, center);
});
afterAll(() => app.close());

const LEDGER = `query ($warehouseId: ID!, $partCode: String) {
  stockMovements(warehouseId: $warehouseId, partCode: $partCode) {
    edges { node { step kind quantity balance unitCostAmount reference reason byName } } } }`;

async function ledger(warehouseId: string, partCode: string): Promise<object[]> {
  const { stockMovements } = await app.ok<{ stockMovements: { edges: { node: object }[] } }>(
    LEDGER,
    { warehouseId, partCode },
    store.keeper.token,
  );
  return stockMovements.edges.map(({ node }) => node);
}

const moving = (toWarehouseId: string, partCode: string, quantity: number) => ({
  input: { fromWarehouseId: store.id, toWarehouseId, partCode, quantity, idempotencyKey: newId() },
});

describe('warehouses', () => {
  it('PRT-1 are branch, van, workshop and headquarters; a van belongs to one technician', async () => {
    const { keeper } = store;
    const branchId = center.branch.id;
    for (const kind of ['WORKSHOP', 'HEADQUARTERS'])
      await openWarehouse(app, keeper.token, branchId, { kind, name: kind });
    const van = { kind: 'VAN', name: '陈师傅的车', technicianId: center.technician.staffId };
    await openWarehouse(app, keeper.token, branchId, van);
    const { warehouses } = await app.ok<{ warehouses: { edges: { node: { kind: string } }[] } }>(
      'query ($branchId: ID!) { warehouses(branchId: $branchId) { edges { node { kind name } } } }',
      { branchId },
      center.supervisor.token,
    );
    expect(warehouses.edges.map(({ node }) => node.kind).toSorted()).toEqual([
      'BRANCH',
      'HEADQUARTERS',
      'VAN',
      'WORKSHOP',
    ]);
    const before = await app.snapshot();
    const open = (given: object) =>
      app.refused(OPEN, { input: { branchId, name: '车', ...given } }, keeper.token);
    expect(await open(van)).toEqual(['VAN_EXISTS']);
    expect(await open({ kind: 'VAN' })).toEqual(['VALIDATION_FAILED']);
    expect(await open({ kind: 'BRANCH', technicianId: center.technician.staffId })).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await open({ kind: 'VAN', technicianId: center.clerk.staffId })).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });
});

describe('the parts ledger', () => {
  it('PRT-1 adds a line for each change and changes none', async () => {
    const part = await aPart(app, 'LEDGER-1');
    const workshop = await openWarehouse(app, store.keeper.token, center.branch.id, {
      kind: 'WORKSHOP',
      name: '车间',
    });
    const input = {
      warehouseId: store.id,
      partCode: part.code,
      quantity: 4,
      unitCostAmount: 1_000,
      reference: '送货单 D-77',
      idempotencyKey: 'receipt-of-d-77',
    };
    const first = await app.ok<{ stockReceive: { id: string } }>(RECEIVE, { input }, store.keeper.token);
    // Sent again it is the same receipt.
    expect(await app.ok(RECEIVE, { input }, store.keeper.token)).toEqual(first);
    await receive(app, store, part.code, 1, 2_000);
    await app.ok(TRANSFER, moving(workshop, part.code, 2), store.keeper.token);
    const [keeper] = await app.rows<{ name: string }>('select name from staff_member where id = $1', [
      store.keeper.staffId,
    ]);
    const byName = keeper?.name;
    expect(await ledger(store.id, part.code)).toEqual([
      {
        step: 3,
        kind: 'TRANSFERRED',
        quantity: -2,
        balance: 3,
        unitCostAmount: 1_200,
        reference: '车间',
        reason: null,
        byName,
      },
      {
        step: 2,
        kind: 'RECEIVED',
        quantity: 1,
        balance: 5,
        unitCostAmount: 2_000,
        reference: '送货单 D-1',
        reason: null,
        byName,
      },
      {
        step: 1,
        kind: 'RECEIVED',
        quantity: 4,
        balance: 4,
        unitCostAmount: 1_000,
        reference: '送货单 D-77',
        reason: null,
        byName,
      },
    ]);
    expect(await ledger(workshop, part.code)).toMatchObject([{ quantity: 2, unitCostAmount: 1_200 }]);
    expect(await stockOf(app, store.id, part.code)).toEqual([3, 3]);
    const { stockLevels } = await app.ok<{ stockLevels: { edges: { node: object }[] } }>(
      'query ($id: ID!) { stockLevels(warehouseId: $id) { edges { node { quantity unitCostAmount part { code } } } } }',
      { id: workshop },
      center.supervisor.token,
    );
    expect(stockLevels.edges.map(({ node }) => node)).toEqual([
      { quantity: 2, unitCostAmount: 1_200, part: { code: 'LEDGER-1' } },
    ]);
  });

  it('PRT-1 refuses to move more than is there, and leaves the stock as it was', async () => {
    const part = await aPart(app, 'SHORT-1');
    const workshop = await openWarehouse(app, store.keeper.token, center.branch.id, { name: '二库' });
    const { token } = store.keeper;
    const before = await app.snapshot();
    expect(await app.refused(TRANSFER, moving(workshop, part.code, 1), token)).toEqual([
      'STOCK_INSUFFICIENT',
    ]);
    expect(await app.snapshot()).toBe(before);
    await receive(app, store, part.code, 2);
    const held = await app.snapshot();
    const { errors } = await app.graphql(TRANSFER, moving(workshop, part.code, 3), token);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'STOCK_INSUFFICIENT',
      params: { partCode: 'SHORT-1' },
    });
    expect(await app.refused(TRANSFER, moving(store.id, part.code, 1), token)).toEqual(['VALIDATION_FAILED']);
    expect(await app.snapshot()).toBe(held);
    // Not even beside the program.
    await expect(
      app.rows('update stock_level set quantity = -1 where warehouse_id = $1', [store.id]),
    ).rejects.toThrow('stock_level_not_below_zero');
  });

  it('PRT-1 lets nobody fill or count a van of their own', async () => {
    const both = await signedInStaff(app, [
      { branchId: center.branch.id, role: Role.PARTS_KEEPER },
      { branchId: center.branch.id, role: Role.TECHNICIAN },
    ]);
    await app.rows(
      `insert into staff_member (id, number, name, home_branch_id, active, version) values ($1, 'BOTH-1', '两职', $2, true, 1)`,
      [both.staffId, center.branch.id],
    );
    const van = await openWarehouse(app, store.keeper.token, center.branch.id, {
      kind: 'VAN',
      name: '两职的车',
      technicianId: both.staffId,
    });
    await receive(app, store, center.part.code, 1);
    const before = await app.snapshot();
    expect(await app.refused(TRANSFER, moving(van, center.part.code, 1), both.token)).toEqual([
      'OWN_ACT_REFUSED',
    ]);
    const lines = [{ partCode: center.part.code, counted: 5 }];
    const counted = { input: { warehouseId: van, lines, reason: '盘点' } };
    expect(await app.refused(COUNT, counted, both.token)).toEqual(['OWN_ACT_REFUSED']);
    expect(await app.snapshot()).toBe(before);
  });

  it('PRT-1 posts the differences of a stock-take with a reason', async () => {
    const more = await aPart(app, 'COUNT-MORE');
    const less = await aPart(app, 'COUNT-LESS');
    const same = await aPart(app, 'COUNT-SAME');
    const found = await aPart(app, 'COUNT-FOUND');
    for (const part of [more, less, same]) await receive(app, store, part.code, 5);
    const lines = [
      { partCode: more.code, counted: 7 },
      { partCode: less.code, counted: 0 },
      { partCode: same.code, counted: 5 },
      { partCode: found.code, counted: 1 },
    ];
    const { token } = store.keeper;
    await app.ok(COUNT, { input: { warehouseId: store.id, lines, reason: '十一月盘点' } }, token);
    const differences = await Promise.all(
      [more, less, same, found].map(async ({ code }) => (await ledger(store.id, code))[0]),
    );
    expect(differences).toMatchObject([
      { kind: 'COUNTED', quantity: 2, balance: 7, reason: '十一月盘点' },
      { kind: 'COUNTED', quantity: -5, balance: 0, reason: '十一月盘点' },
      { kind: 'RECEIVED', quantity: 5, balance: 5, reason: null },
      { kind: 'COUNTED', quantity: 1, balance: 1, step: 1 },
    ]);
    const before = await app.snapshot();
    const count = (given: object) =>
      app.refused(COUNT, { input: { warehouseId: store.id, lines, reason: '盘点', ...given } }, token);
    expect(await count({ reason: '  ' })).toEqual(['VALIDATION_FAILED']);
    expect(await count({ lines: [lines[0], lines[0]] })).toEqual(['VALIDATION_FAILED']);
    expect(await count({ lines: [{ partCode: 'NO-SUCH-PART', counted: 1 }] })).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });
});

describe('scrapping', () => {
  async function ask(partCode: string, quantity: number): Promise<{ id: string; version: number }> {
    const input = { warehouseId: store.id, partCode, quantity, reason: '橡胶老化开裂' };
    const { stockScrapAsk } = await app.ok<{ stockScrapAsk: { id: string; version: number } }>(
      ASK_SCRAP,
      { input },
      store.keeper.token,
    );
    return stockScrapAsk;
  }

  it('PRT-7 takes parts out of the stock with approval and reason', async () => {
    const part = await aPart(app, 'SCRAP-1');
    await receive(app, store, part.code, 5);
    const { id: scrapId, version } = await ask(part.code, 2);
    expect(await stockOf(app, store.id, part.code)).toEqual([5, 5]);
    const answer = await app.ok(
      DECIDE_SCRAP,
      { input: { scrapId, version, approved: true } },
      center.supervisor.token,
    );
    expect(answer).toMatchObject({ stockScrapDecide: { state: 'APPROVED' } });
    expect(await ledger(store.id, part.code)).toMatchObject([
      { kind: 'SCRAPPED', quantity: -2, balance: 3, reason: '橡胶老化开裂' },
      { kind: 'RECEIVED' },
    ]);
    const { stockScraps } = await app.ok<{ stockScraps: { edges: { node: object }[] } }>(
      'query ($id: ID!) { stockScraps(branchId: $id, state: APPROVED) { edges { node { reason quantity state } } } }',
      { id: center.branch.id },
      center.supervisor.token,
    );
    expect(stockScraps.edges.map(({ node }) => node)).toEqual([
      { reason: '橡胶老化开裂', quantity: 2, state: 'APPROVED' },
    ]);
  });

  it('PRT-7 refuses it without a reason, twice, by whoever asked, and beyond what is there', async () => {
    const part = await aPart(app, 'SCRAP-2');
    await receive(app, store, part.code, 1);
    const both = await signedInStaff(app, [
      { branchId: center.branch.id, role: Role.PARTS_KEEPER },
      { branchId: center.branch.id, role: Role.SUPERVISOR },
    ]);
    const asking = (token: string, reason: string) => {
      const input = { warehouseId: store.id, partCode: part.code, quantity: 1, reason };
      return { document: ASK_SCRAP, variables: { input }, token };
    };
    const empty = asking(store.keeper.token, '  ');
    expect(await app.refused(empty.document, empty.variables, empty.token)).toEqual(['VALIDATION_FAILED']);
    const own = asking(both.token, '受潮');
    const { stockScrapAsk } = await app.ok<{ stockScrapAsk: { id: string; version: number } }>(
      own.document,
      own.variables,
      own.token,
    );
    const tooMuch = await ask(part.code, 2);
    const refused = await ask(part.code, 1);
    const decide = (scrap: { id: string; version: number }, approved: boolean) => ({
      input: { scrapId: scrap.id, version: scrap.version, approved },
    });
    await app.ok(DECIDE_SCRAP, decide(refused, false), center.supervisor.token);
    expect(await stockOf(app, store.id, part.code)).toEqual([1, 1]);
    const before = await app.snapshot();
    expect(await app.refused(DECIDE_SCRAP, decide(stockScrapAsk, true), both.token)).toEqual([
      'OWN_ACT_REFUSED',
    ]);
    const { token } = center.supervisor;
    expect(await app.refused(DECIDE_SCRAP, decide(tooMuch, true), token)).toEqual(['STOCK_INSUFFICIENT']);
    const again = decide({ ...refused, version: refused.version + 1 }, true);
    expect(await app.refused(DECIDE_SCRAP, again, token)).toEqual(['SCRAP_STEP_REFUSED']);
    expect(await app.refused(DECIDE_SCRAP, decide(stockScrapAsk, true), store.keeper.token)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await app.snapshot()).toBe(before);
  });

  it('PRT-7 is decided by the branch manager too', async () => {
    const part = await aPart(app, 'SCRAP-3');
    await receive(app, store, part.code, 1);
    const manager = await aColleague(app, center.branch, Role.BRANCH_MANAGER);
    const { id: scrapId, version } = await ask(part.code, 1);
    await app.ok(DECIDE_SCRAP, { input: { scrapId, version, approved: true } }, manager.token);
    expect(await stockOf(app, store.id, part.code)).toEqual([0, 0]);
  });
});
