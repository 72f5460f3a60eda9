import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { meeting } from '../../test/meeting.ts';
import {
  ASK_SCRAP,
  aStore,
  COUNT,
  DECIDE,
  DECIDE_SCRAP,
  ISSUE,
  openWarehouse,
  PartsJob,
  RECEIVE,
  receive,
  type Store,
  stockOf,
  SUBMIT_REQUISITION,
  TAKE_BACK,
  TRANSFER,
  USE_ON_VISIT,
} from '../../test/parts-job.ts';
import { aCenter, type Center } from '../../test/repair-call.ts';
import { newId } from '../kernel/ids.ts';

const OPERATIONS = 2_000;
const AT_ONCE = 8;

let app: TestApp;
let center: Center;
let store: Store;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  store = await aStore(app, center);
});
afterAll(() => app.close());

/** Every stock that the ledger contradicts, and every line of it that does not follow on the one before. */
const CONTRADICTIONS = `
  select l.id::text, l.quantity, sums.n, sums.last from stock_level l
  left join lateral (select sum(m.quantity)::int as n, max(m.step) as last, count(*)::int as lines,
      (array_agg(m.balance order by m.step desc))[1] as balance
    from stock_movement m where m.warehouse_id = l.warehouse_id and m.part_id = l.part_id) sums on true
  where l.quantity < 0 or coalesce(sums.n, 0) <> l.quantity or coalesce(sums.last, 0) <> l.moves
    or coalesce(sums.lines, 0) <> l.moves or coalesce(sums.balance, 0) <> l.quantity
  union all
  select m.id::text, m.balance, m.step, 0 from stock_movement m
  left join stock_movement before on before.warehouse_id = m.warehouse_id and before.part_id = m.part_id and before.step = m.step - 1
  where m.balance <> coalesce(before.balance, 0) + m.quantity or m.balance < 0
  union all
  select r.id::text, r.issued, r.used, r.returned from requisition_line r where r.used + r.returned > r.issued
  union all
  select u.id::text, u.quantity, 0, 0 from part_use u join stock_movement m on m.id = u.movement_id where m.quantity <> -u.quantity`;

/** A small generator, so that a run can be told by its seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

it('PRT-1 gives the last piece to one of two who issue it at once', async () => {
  const jobs = [await new PartsJob(app, center).toArrival(), await new PartsJob(app, center).register()];
  const [first, second] = jobs as [PartsJob, PartsJob];
  await first.report();
  await first.sign();
  await first.complete();
  await second.dispatch();
  await second.ask();
  const third = await new PartsJob(app, center).register();
  await third.dispatch();
  await third.ask();
  for (const job of [second, third]) await job.approveRequisition();
  await receive(app, store, center.part.code, 1);
  // The van is there already: they meet at the last piece and not at its opening.
  await openWarehouse(app, store.keeper.token, center.branch.id, {
    kind: 'VAN',
    name: '陈师傅的车',
    technicianId: center.technician.staffId,
  });
  const asked = await Promise.all([second, third].map((job) => job.requisition({ warehouseId: store.id })));
  const outcomes = await meeting(
    app,
    'select 1 from stock_level where warehouse_id = $1 for update',
    [store.id],
    () => Promise.all(asked.map((variables) => app.refused(ISSUE, variables, store.keeper.token))),
    2,
  );
  expect(outcomes.toSorted((a, b) => a.length - b.length)).toEqual([[], ['STOCK_INSUFFICIENT']]);
  expect(await stockOf(app, store.id, center.part.code)).toEqual([0, 0]);
  expect(await app.rows("select 1 from parts_requisition where state = 'ISSUED'")).toHaveLength(1);
});

it(
  'PRT-1 holds at every moment under 2,000 operations from parallel connections in random order',
  { timeout: 300_000 },
  async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 1_000_000_007);
    console.log(`stock under concurrency: seed ${seed}`);
    const random = randomOf(seed);
    const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
    const own = await aCenter(app);
    const { keeper, id: mainStore } = await aStore(app, own, 3);
    const workshop = await openWarehouse(app, keeper.token, own.branch.id, {
      kind: 'WORKSHOP',
      name: '车间',
    });
    const partCode = own.part.code;
    const job = await new PartsJob(app, own).toArrival();
    await job.report({ parts: [{ partCode, quantity: 900, reason: '磨损' }] });
    const { supervisor, technician } = own;

    const requisitionIn = async (states: readonly string[]) => {
      const rows = await app.rows<{ id: string; version: number }>(
        'select id, version from parts_requisition where branch_id = $1 and state = any($2) order by id desc limit 6',
        [own.branch.id, states],
      );
      const found = rows.length ? pick(rows) : { id: newId(), version: 1 };
      return { requisitionId: found.id, version: found.version };
    };
    const scrapAsked = async () => {
      const [row] = await app.rows<{ id: string; version: number }>(
        "select id, version from stock_scrap where state = 'ASKED' and branch_id = $1 limit 1",
        [own.branch.id],
      );
      return { scrapId: row?.id ?? newId(), version: row?.version ?? 1 };
    };
    const few = () => 1 + Math.floor(random() * 3);
    const places = [mainStore, workshop];
    const pieces = () => ({ partCode, quantity: few() });
    const key = () => ({ idempotencyKey: newId() });
    const can: Readonly<Record<string, () => Promise<{ document: string; input: object; token: string }>>> = {
      receive: async () => ({
        document: RECEIVE,
        input: { ...pieces(), ...key(), warehouseId: pick(places), unitCostAmount: 3_000, reference: '到货' },
        token: keeper.token,
      }),
      transfer: async () => {
        const [from, to] = random() < 0.5 ? places : places.toReversed();
        const input = { ...pieces(), ...key(), fromWarehouseId: from, toWarehouseId: to };
        return { document: TRANSFER, input, token: keeper.token };
      },
      count: async () => ({
        document: COUNT,
        input: { warehouseId: pick(places), lines: [{ partCode, counted: few() - 1 }], reason: '抽盘' },
        token: keeper.token,
      }),
      askScrap: async () => ({
        document: ASK_SCRAP,
        input: { ...pieces(), warehouseId: pick(places), reason: '受潮' },
        token: keeper.token,
      }),
      scrap: async () => ({
        document: DECIDE_SCRAP,
        input: { ...(await scrapAsked()), approved: true },
        token: supervisor.token,
      }),
      ask: async () => ({
        document: SUBMIT_REQUISITION,
        input: { requestId: job.requestId, lines: [pieces()], ...key() },
        token: technician.token,
      }),
      approve: async () => ({
        document: DECIDE,
        input: { ...(await requisitionIn(['SUBMITTED'])), approved: true },
        token: supervisor.token,
      }),
      issue: async () => ({
        document: ISSUE,
        input: { ...(await requisitionIn(['APPROVED'])), warehouseId: pick(places) },
        token: keeper.token,
      }),
      takeBack: async () => ({
        document: TAKE_BACK,
        input: {
          ...(await requisitionIn(['ISSUED'])),
          warehouseId: pick(places),
          pieces: { partCode, quantity: 1 },
        },
        token: keeper.token,
      }),
      use: async () => ({
        document: USE_ON_VISIT,
        input: { visitId: job.visitId, partCode, quantity: 1, ...key() },
        token: technician.token,
      }),
    };
    const names = Object.keys(can);
    const told = new Map<string, number>();
    const broken: object[] = [];
    let left = OPERATIONS;
    const worker = async (): Promise<void> => {
      while (left > 0 && broken.length === 0) {
        left -= 1;
        const name = pick(names);
        const { document, input, token } = await (can[name] as (typeof can)[string])();
        const { errors } = await app.graphql(document, { input }, token);
        const outcome = `${name} ${errors?.[0]?.extensions.code ?? 'done'}`;
        told.set(outcome, (told.get(outcome) ?? 0) + 1);
      }
    };
    let running = true;
    const watcher = async (): Promise<number> => {
      let looks = 0;
      for (; running && broken.length === 0; looks++) {
        broken.push(...(await app.rows<object>(CONTRADICTIONS)));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return looks;
    };
    const watched = watcher();
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
    } finally {
      running = false;
      left = 0;
    }
    const looks = await watched;
    expect(broken).toEqual([]);
    expect(looks).toBeGreaterThan(10);
    expect(await app.rows(CONTRADICTIONS)).toEqual([]);
    const outcomes = [...told.keys()];
    expect(outcomes.filter((outcome) => outcome.endsWith(' INTERNAL'))).toEqual([]);
    for (const name of names) expect(outcomes).toContain(`${name} done`);
    expect(outcomes).toContain('transfer STOCK_INSUFFICIENT');
    expect(outcomes).toContain('issue STOCK_INSUFFICIENT');
  },
);
