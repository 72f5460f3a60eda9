import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aColleague } from '../../test/organization.ts';
import { aStore, PartsJob, receive, type Store, USE_ON_CARD } from '../../test/parts-job.ts';
import { aCenter, type Center } from '../../test/repair-call.ts';
import { signedInStaff, type TestStaff } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';

const COST = `query ($number: String!) { repairRequest(number: $number) { cost { partsAmount labourAmount totalAmount
  lines { kind category partCode quantity unitAmount amount usedOn recordedAt recordedByName reversesId } } } }`;
const WARRANTY = `query ($from: LocalDate!, $to: LocalDate!, $branchId: ID, $first: Int! = 20, $after: String) {
  warrantyCosts(from: $from, to: $to, branchId: $branchId) { jobs partsAmount labourAmount totalAmount
    byModelAndFault(first: $first, after: $after) {
      edges { node { modelCode modelName faultType jobs partsAmount labourAmount totalAmount
        sources(first: $first) { edges { node { requestNumber partsAmount labourAmount totalAmount request { number } } } } } }
      pageInfo { hasNextPage endCursor } } } }`;
const PUBLISH = 'mutation ($input: PolicyPublishInput!) { policyPublish(input: $input) { version } }';

interface Line {
  readonly kind: string;
  readonly quantity: number;
  readonly unitAmount: number;
  readonly amount: number;
  readonly reversesId: string | null;
}
interface Cost {
  readonly partsAmount: number;
  readonly labourAmount: number;
  readonly totalAmount: number;
  readonly lines: readonly Line[];
}
interface Warranty {
  readonly jobs: number;
  readonly totalAmount: number;
  readonly byModelAndFault: {
    readonly edges: { node: { faultType: string; sources: { edges: { node: object }[] } } }[];
    readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

/** Monday, 23 November 2026, 09:00 in Shanghai. */
const MONDAY = new Date('2026-11-23T01:00:00Z');

let app: TestApp;
let center: Center;
let store: Store;
let accountant: TestStaff;
let serviceDepartment: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  await aCenter(app);
  const [headquarters] = await app.rows<{ id: string }>("select id from branch where kind = 'HEADQUARTERS'");
  serviceDepartment = await signedInStaff(app, [
    { branchId: headquarters?.id ?? '', role: Role.SERVICE_DEPARTMENT, headquarters: true },
  ]);
});
afterAll(() => app.close());

beforeEach(async () => {
  app.clock.set(MONDAY);
  center = await aCenter(app);
  store = await aStore(app, center, 10);
  accountant = await aColleague(app, center.branch, Role.ACCOUNTANT);
});

async function costOf(job: PartsJob, token = accountant.token): Promise<Cost | null> {
  const variables = { number: job.number };
  return (await app.ok<{ repairRequest: { cost: Cost | null } }>(COST, variables, token)).repairRequest.cost;
}

const linesOf = async (job: PartsJob) =>
  ((await costOf(job))?.lines ?? []).map(({ kind, quantity, unitAmount, amount }) => [
    kind,
    quantity,
    unitAmount,
    amount,
  ]);

/** On site, with pieces of the center's part issued: one unless more are asked for. */
async function withPart(given: object = {}, pieces = 1): Promise<PartsJob> {
  const job = new PartsJob(app, center);
  await job.register(given);
  await job.dispatch();
  await job.accept();
  await job.setOut();
  await job.arrive();
  await job.ask(pieces);
  await job.approveRequisition();
  return job.issue(store);
}

/** 45 minutes under warranty at 60 yuan an hour, and one part at 30 yuan. */
async function aJob(given: object = {}): Promise<PartsJob> {
  const job = await withPart(given);
  await job.report();
  await job.use();
  await job.sign();
  return job.complete();
}

async function publishRate(hourAmount: number, effectiveFrom: string): Promise<void> {
  const { token } = await aColleague(app, center.branch, Role.ADMINISTRATOR);
  const value = JSON.stringify({ hourAmount });
  const input = { key: 'costs.labourHour', value, effectiveFrom, branchId: center.branch.id };
  await app.ok(PUBLISH, { input }, token);
}

describe('a line of the costs', () => {
  it('WSH-11 freezes a part at what it cost when it was used, whatever it costs later', async () => {
    const job = await withPart();
    await job.report();
    expect(await linesOf(job)).toEqual([['LABOUR', 45, 6_000, 4_500]]);
    await job.use();
    const frozen = {
      partsAmount: 3_000,
      labourAmount: 4_500,
      totalAmount: 7_500,
      lines: [
        {
          kind: 'LABOUR',
          category: 'WARRANTY',
          partCode: null,
          quantity: 45,
          unitAmount: 6_000,
          amount: 4_500,
        },
        {
          kind: 'PART',
          category: 'WARRANTY',
          partCode: job.partCode,
          quantity: 1,
          unitAmount: 3_000,
          amount: 3_000,
        },
      ].map((line) => ({
        ...line,
        usedOn: '2026-11-23',
        recordedAt: '2026-11-23T01:00:00.000Z',
        recordedByName: '陈师傅',
        reversesId: null,
      })),
    };
    expect(await costOf(job)).toEqual(frozen);
    await receive(app, store, job.partCode, 10, 9_000);
    await app.rows('update part set price_amount = 99900 where code = $1', [job.partCode]);
    expect(await costOf(job)).toEqual(frozen);
    // The next one out of the store costs the average of 9 at 30 yuan and 10 at 90 yuan.
    const next = await withPart();
    await next.report();
    await next.use();
    expect((await costOf(next))?.partsAmount).toBe(6_158);
    expect(
      await app.rows(
        `select m.unit_cost_amount as movement, c.unit_amount as cost from job_cost c join part_use u on u.id = c.part_use_id
         join stock_movement m on m.id = u.movement_id where c.request_id = $1`,
        [next.requestId],
      ),
    ).toEqual([{ movement: 6_158, cost: 6_158 }]);
  });

  it('WSH-11 freezes every piece of a part: two at 30 yuan are 60', async () => {
    const job = await withPart({}, 2);
    await job.report({ parts: [{ partCode: job.partCode, quantity: 2, reason: '磨损' }] });
    await job.use(2);
    expect((await linesOf(job))[1]).toEqual(['PART', 2, 3_000, 6_000]);
    expect(await costOf(job)).toMatchObject({ partsAmount: 6_000, totalAmount: 10_500 });
  });

  it('WSH-11 freezes labour at the rate of the branch in force when the minutes are recorded', async () => {
    const before = await withPart();
    await before.report();
    await publishRate(9_000, '2026-11-23');
    await publishRate(12_000, '2026-11-24');
    expect(await linesOf(before)).toEqual([['LABOUR', 45, 6_000, 4_500]]);
    const today = await withPart();
    await today.report();
    expect(await linesOf(today)).toEqual([['LABOUR', 45, 9_000, 6_750]]);
    app.clock.set(new Date('2026-11-24T01:00:00Z'));
    const tomorrow = await withPart();
    await tomorrow.report({ minutes: [{ category: 'WARRANTY', minutes: 20 }] });
    expect(await linesOf(tomorrow)).toEqual([['LABOUR', 20, 12_000, 4_000]]);
    expect(await linesOf(before)).toEqual([['LABOUR', 45, 6_000, 4_500]]);
    expect(await linesOf(today)).toEqual([['LABOUR', 45, 9_000, 6_750]]);
    // Another branch has no rate of its own.
    center = await aCenter(app);
    store = await aStore(app, center, 10);
    accountant = await aColleague(app, center.branch, Role.ACCOUNTANT);
    const elsewhere = await withPart();
    await elsewhere.report();
    expect(await linesOf(elsewhere)).toEqual([['LABOUR', 45, 6_000, 4_500]]);
  });

  it('WSH-11 is taken back by its reversal and written anew when a report is corrected, and never changed', async () => {
    const job = await withPart();
    await job.report();
    const rows = () =>
      app.rows<object>('select * from job_cost where request_id = $1 order by id', [job.requestId]);
    const [first] = await rows();
    await publishRate(9_000, '2026-11-23');
    app.clock.set(new Date('2026-11-23T02:00:00Z'));
    await job.report({ version: 1, advice: '每周检查一次' });
    expect(await rows()).toEqual([first]);
    await job.report({
      version: 2,
      minutes: [
        { category: 'WARRANTY', minutes: 60 },
        { category: 'CONTRACT', minutes: 10 },
      ],
    });
    // The work was done when 60 yuan an hour was in force.
    expect(await linesOf(job)).toEqual([
      ['LABOUR', 45, 6_000, 4_500],
      ['LABOUR', -45, 6_000, -4_500],
      ['LABOUR', 60, 6_000, 6_000],
      ['LABOUR', 10, 6_000, 1_000],
    ]);
    expect((await rows())[0]).toEqual(first);
    const cost = await costOf(job);
    expect(cost).toMatchObject({ partsAmount: 0, labourAmount: 7_000, totalAmount: 7_000 });
    expect(cost?.lines.map(({ reversesId }) => reversesId)).toEqual([
      null,
      (first as { id: string }).id,
      null,
      null,
    ]);
    expect(cost?.lines[1]).toMatchObject({ usedOn: '2026-11-23', recordedAt: '2026-11-23T02:00:00.000Z' });
    await job.report({ version: 3, minutes: [{ category: 'WARRANTY', minutes: 45 }] });
    expect(await costOf(job)).toMatchObject({ labourAmount: 4_500 });
    expect(await rows()).toHaveLength(7);
  });

  it('WSH-11 is kept of the minutes and parts of the workshop too', async () => {
    const job = await new PartsJob(app, center).toBench();
    await job.ask();
    await job.approveRequisition();
    await job.issue(store);
    await job.record();
    await job.record({ minutes: 20, parts: [] });
    const input = { cardId: job.cardId, partCode: job.partCode, quantity: 1, idempotencyKey: newId() };
    await app.ok(USE_ON_CARD, { input }, center.technician.token);
    expect(await linesOf(job)).toEqual([
      ['LABOUR', 70, 6_000, 7_000],
      ['LABOUR', 20, 6_000, 2_000],
      ['PART', 1, 3_000, 3_000],
    ]);
    expect(await costOf(job)).toMatchObject({ partsAmount: 3_000, labourAmount: 9_000, totalAmount: 12_000 });
  });

  it('WSH-11 is not written for what is refused', async () => {
    const job = await withPart();
    const report =
      'mutation ($input: ServiceReportRecordInput!) { serviceReportRecord(input: $input) { id } }';
    await job.report();
    const before = await app.snapshot();
    const stale = { ...job.reportInput(), version: 7, minutes: [{ category: 'WARRANTY', minutes: 90 }] };
    expect(await app.refused(report, { input: stale }, center.technician.token)).toEqual([
      'VERSION_CONFLICT',
    ]);
    expect(await app.snapshot()).toBe(before);
  });

  it('WSH-11 shows nothing of it to technicians, clerks and customers', async () => {
    const job = await aJob();
    const manager = await aColleague(app, center.branch, Role.BRANCH_MANAGER);
    for (const { token } of [accountant, manager, center.supervisor, serviceDepartment])
      expect((await costOf(job, token))?.totalAmount).toBe(7_500);
    for (const token of [center.technician.token, center.clerk.token, center.customerToken])
      expect(await costOf(job, token)).toBeNull();
  });
});

describe('jobs under warranty', () => {
  const asked = (given: object = {}) => ({
    from: '2026-11-23',
    to: '2026-11-23',
    branchId: center.branch.id,
    ...given,
  });
  const warranty = async (given: object = {}, token = accountant.token) =>
    (await app.ok<{ warrantyCosts: Warranty }>(WARRANTY, asked(given), token)).warrantyCosts;

  it('WSH-11 show what they cost us, by model and fault', async () => {
    const leaking = await aJob();
    const another = await aJob();
    const found = await withPart();
    await found.diagnose();
    await found.report({ minutes: [{ category: 'WARRANTY', minutes: 30 }] });
    const sold = await aJob({ faultType: 'NO_POWER' });
    await app.ok(
      'mutation ($input: EntitlementOverrideInput!) { entitlementOverride(input: $input) { id } }',
      {
        input: {
          requestId: sold.requestId,
          version: await sold.requestVersion(),
          category: 'PAID',
          reason: '客户改装所致',
        },
      },
      center.supervisor.token,
    );
    const model = { modelCode: center.model.code, modelName: center.model.name };
    const source = (job: PartsJob, [partsAmount, labourAmount]: [number, number]) => ({
      node: {
        requestNumber: job.number,
        partsAmount,
        labourAmount,
        totalAmount: partsAmount + labourAmount,
        request: { number: job.number },
      },
    });
    expect(await warranty()).toEqual({
      jobs: 3,
      partsAmount: 6_000,
      labourAmount: 12_000,
      totalAmount: 18_000,
      byModelAndFault: {
        edges: [
          {
            node: {
              ...model,
              faultType: 'LEAKAGE',
              jobs: 2,
              partsAmount: 6_000,
              labourAmount: 9_000,
              totalAmount: 15_000,
              sources: { edges: [source(leaking, [3_000, 4_500]), source(another, [3_000, 4_500])] },
            },
          },
          {
            node: {
              ...model,
              // As the diagnosis found it; the customer had reported a leakage.
              faultType: 'MECHANICAL_DAMAGE',
              jobs: 1,
              partsAmount: 0,
              labourAmount: 3_000,
              totalAmount: 3_000,
              sources: { edges: [source(found, [0, 3_000])] },
            },
          },
        ],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    });
    expect(await warranty({ from: '2026-11-24', to: '2026-12-31' })).toMatchObject({
      jobs: 0,
      totalAmount: 0,
    });
  });

  it('WSH-11 count no minutes that somebody else pays for', async () => {
    const job = await withPart();
    await job.report({
      minutes: [
        { category: 'WARRANTY', minutes: 30 },
        { category: 'CONTRACT', minutes: 60 },
      ],
    });
    expect(await warranty()).toMatchObject({ jobs: 1, labourAmount: 3_000, totalAmount: 3_000 });
    expect(await costOf(job)).toMatchObject({ labourAmount: 9_000 });
  });

  it('WSH-11 are read by branch, and of all branches by headquarters', async () => {
    await aJob();
    const here = asked();
    const whole = await warranty({ branchId: null }, serviceDepartment.token);
    center = await aCenter(app);
    store = await aStore(app, center, 10);
    const stranger = await aColleague(app, center.branch, Role.ACCOUNTANT);
    await aJob();
    const more = await warranty({ branchId: null }, serviceDepartment.token);
    expect([more.jobs - whole.jobs, more.totalAmount - whole.totalAmount]).toEqual([1, 7_500]);
    expect(await warranty({ branchId: null }, stranger.token)).toMatchObject({ jobs: 1, totalAmount: 7_500 });
    // Headquarters may look at one branch alone.
    const alone = await warranty({ branchId: center.branch.id }, serviceDepartment.token);
    expect(alone).toMatchObject({ jobs: 1, totalAmount: 7_500 });
    const before = await app.snapshot();
    expect(await app.refused(WARRANTY, here, stranger.token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(WARRANTY, asked(), center.technician.token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(WARRANTY, asked(), center.customerToken)).toEqual(['NOT_FOUND']);
    expect(await app.refused(WARRANTY, asked({ to: '2026-11-22' }), stranger.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await app.snapshot()).toBe(before);
  });

  it('WSH-12 open each figure to the requests behind it, page by page, and keep amended lines in sight', async () => {
    const first = await aJob();
    const second = await aJob();
    const other = await withPart({ faultType: 'NO_POWER' });
    await other.report();
    const page = await warranty({ first: 1 });
    expect(page.jobs).toBe(3);
    const [row] = page.byModelAndFault.edges;
    expect(row?.node.faultType).toBe('LEAKAGE');
    expect(row?.node.sources.edges.map(({ node }) => node)).toMatchObject([{ requestNumber: first.number }]);
    expect(page.byModelAndFault.pageInfo.hasNextPage).toBe(true);
    const next = await warranty({ first: 1, after: page.byModelAndFault.pageInfo.endCursor });
    expect(next.byModelAndFault.edges.map(({ node }) => node.faultType)).toEqual(['NO_POWER']);
    expect(next.byModelAndFault.pageInfo.hasNextPage).toBe(false);
    type Jobs = { edges: { node: { requestNumber: string } }[]; pageInfo: { endCursor: string } };
    const SOURCES = `query ($from: LocalDate!, $to: LocalDate!, $branchId: ID, $after: String) {
      warrantyCosts(from: $from, to: $to, branchId: $branchId) { byModelAndFault(first: 1) { edges { node {
        sources(first: 1, after: $after) { edges { node { requestNumber } } pageInfo { endCursor } } } } } } }`;
    const jobs = async (after: string | null): Promise<Jobs | undefined> => {
      const { warrantyCosts } = await app.ok<{
        warrantyCosts: { byModelAndFault: { edges: { node: { sources: Jobs } }[] } };
      }>(SOURCES, asked({ after }), accountant.token);
      return warrantyCosts.byModelAndFault.edges[0]?.node.sources;
    };
    const one = await jobs(null);
    const two = await jobs(one?.pageInfo.endCursor ?? '');
    expect([one, two].map((found) => found?.edges[0]?.node.requestNumber)).toEqual([
      first.number,
      second.number,
    ]);
    await other.report({ version: 1, minutes: [{ category: 'WARRANTY', minutes: 15 }] });
    expect(await linesOf(other)).toEqual([
      ['LABOUR', 45, 6_000, 4_500],
      ['LABOUR', -45, 6_000, -4_500],
      ['LABOUR', 15, 6_000, 1_500],
    ]);
    expect((await warranty()).totalAmount).toBe(16_500);
  });
});
