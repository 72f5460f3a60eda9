import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aDrawing, aCenter, type Center } from '../../../test/repair-call.ts';
import { anAsset } from '../../../test/customers.ts';
import { BOOK_IN, TAKE_IN, TYPED, WorkshopJob } from '../../../test/workshop-job.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const newJob = async (given: Partial<Center> = {}): Promise<WorkshopJob> =>
  new WorkshopJob(app, { ...(await aCenter(app)), ...given });

it('WKS-1 takes a unit away in one act: signed receipt for the customer, unit in the technician’s custody', async () => {
  const job = await newJob();
  await job.toArrival();
  const { technician } = job.center;
  const imageFileId = await aDrawing(app, technician);
  await job.takeIn({
    signature: { signerName: '王小明', method: 'DRAWN', imageFileId, comments: '小心轻放' },
  });

  expect(await job.books()).toEqual({
    place: 'TECHNICIAN',
    technicianId: technician.staffId,
    live: 1,
    entry: 'TAKEN_AWAY',
    state: 'IN_WORKSHOP',
  });
  const { repairRequest } = await app.ok<{ repairRequest: Record<string, unknown> }>(
    `query ($number: String!) { repairRequest(number: $number) { state visits { state }
       custodyReceipt { number state unitName condition accessories issuedByName intact
         whereabouts { place } signatures { purpose signerName method comments image { id } } } } }`,
    { number: job.number },
    job.center.customerToken,
  );
  expect(repairRequest).toEqual({
    state: 'IN_WORKSHOP',
    visits: [{ state: 'COMPLETED' }],
    custodyReceipt: {
      number: job.receiptNumber,
      state: 'LIVE',
      unitName: `${job.center.model.name} ${job.center.model.code}`,
      condition: '外壳完好，泵轴渗水',
      accessories: '电源线一根',
      issuedByName: '陈师傅',
      intact: true,
      whereabouts: { place: 'TECHNICIAN' },
      signatures: [
        {
          purpose: 'TAKEN_AWAY',
          signerName: '王小明',
          method: 'DRAWN',
          comments: '小心轻放',
          image: { id: imageFileId },
        },
      ],
    },
  });
  expect(job.receiptNumber).toMatch(/^R261123-\d{6}-\d$/);
  expect((await job.lastMessage('workshop.taken-away'))?.text).toContain(job.receiptNumber);
});

it('WKS-1 books the unit IN by the clerk when it arrives, and the repair card opens with a planned finish', async () => {
  const job = await newJob();
  await job.toArrival();
  await job.takeIn();
  await job.bookIn({ plannedFinishAt: '2026-11-25T08:00:00.000Z' });
  expect(await job.books()).toMatchObject({
    place: 'BRANCH',
    technicianId: null,
    live: 1,
    entry: 'BOOKED_IN',
  });
  const { repairCard, goodsRegister } = await app.ok<Record<string, unknown>>(
    `query ($id: ID!, $branchId: ID!) {
       repairCard(id: $id) { state plannedFinishAt technicianName requestNumber promises { plannedFinishAt reason } }
       goodsRegister(branchId: $branchId, on: "2026-11-23") { edges { node { step move fromPlace toPlace toTechnicianName } } } }`,
    { id: job.cardId, branchId: job.center.branch.id },
    job.center.clerk.token,
  );
  expect(repairCard).toEqual({
    state: 'IN_REPAIR',
    plannedFinishAt: '2026-11-25T08:00:00.000Z',
    technicianName: '陈师傅',
    requestNumber: job.number,
    promises: [{ plannedFinishAt: '2026-11-25T08:00:00.000Z', reason: null }],
  });
  expect(goodsRegister).toEqual({
    edges: [
      {
        node: {
          step: 1,
          move: 'TAKEN_AWAY',
          fromPlace: 'CUSTOMER',
          toPlace: 'TECHNICIAN',
          toTechnicianName: '陈师傅',
        },
      },
      {
        node: {
          step: 2,
          move: 'BOOKED_IN',
          fromPlace: 'TECHNICIAN',
          toPlace: 'BRANCH',
          toTechnicianName: null,
        },
      },
    ],
  });
  expect((await job.lastMessage('workshop.booked-in'))?.text).toContain('11月25日');
});

it('WKS-1 refuses to take away what is not on site, not on file or not signed for, and changes nothing', async () => {
  const job = await newJob();
  await job.register();
  await job.dispatch();
  await job.accept();
  await job.setOut();
  const refused = async (code: string, given: object = {}) => {
    const before = await app.snapshot();
    const answer = await app.refused(
      TAKE_IN,
      { input: await job.takeInInput(given) },
      job.center.technician.token,
    );
    expect(answer).toEqual([code]);
    expect(await app.snapshot()).toBe(before);
  };
  await refused('VISIT_STEP_REFUSED');
  await job.arrive();
  await job.tellResult();
  await refused('SIGNATURE_PICTURE_MISMATCH', { signature: { signerName: '王小明', method: 'DRAWN' } });
  await refused('VALIDATION_FAILED', { signature: { signerName: ' ', method: 'TYPED_NAME' } });
  await refused('CLAIMED_TIME_IMPOSSIBLE', { claimedLeftAt: job.inMinutes(5) });

  const unknown = await newJob();
  await unknown.register({ assetId: null, modelId: unknown.center.model.id });
  await unknown.dispatch();
  await unknown.accept();
  await unknown.setOut();
  await unknown.arrive();
  const input = await unknown.takeInInput();
  const before = await app.snapshot();
  expect(await app.refused(TAKE_IN, { input }, unknown.center.technician.token)).toEqual([
    'CUSTODY_UNIT_UNKNOWN',
  ]);
  expect(await app.snapshot()).toBe(before);
  expect(await unknown.books()).toMatchObject({ live: 0, entry: null, state: 'IN_SERVICE' });
});

it('WKS-1 is all or nothing: a booking in without a planned finish leaves the unit in the technician’s name', async () => {
  const job = await newJob();
  await job.toArrival();
  await job.takeIn();
  const before = await app.snapshot();
  const input = { receiptId: job.receiptId };
  const past = { ...input, plannedFinishAt: job.inMinutes(-1) };
  expect(await app.refused(BOOK_IN, { input }, job.center.clerk.token)).toEqual(['VALIDATION_FAILED']);
  expect(await app.refused(BOOK_IN, { input: past }, job.center.clerk.token)).toEqual([
    'WORKSHOP_TIME_IN_PAST',
  ]);
  expect(await app.snapshot()).toBe(before);
  expect(await job.books()).toMatchObject({ place: 'TECHNICIAN', live: 1, entry: 'TAKEN_AWAY' });
});

it('WKS-1 is booked in by somebody else than who brought it', async () => {
  const job = await newJob();
  const { technician } = job.center;
  await app.rows(
    `insert into role_assignment (id, staff_id, branch_id, role, company_wide, granted_at)
     select gen_random_uuid(), staff_id, branch_id, 'CLERK', false, granted_at from role_assignment where staff_id = $1`,
    [technician.staffId],
  );
  await job.toArrival();
  await job.takeIn();
  const before = await app.snapshot();
  const input = { receiptId: job.receiptId, plannedFinishAt: job.inMinutes(1_440) };
  expect(await app.refused(BOOK_IN, { input }, technician.token)).toEqual(['OWN_ACT_REFUSED']);
  expect(await app.snapshot()).toBe(before);
  await job.bookIn();
  expect(await job.books()).toMatchObject({ place: 'BRANCH', live: 1, entry: 'BOOKED_IN' });
});

it('WKS-6 issues no second receipt for one unit, whether it is asked for later or at the same moment', async () => {
  const center = await aCenter(app);
  const first = new WorkshopJob(app, center);
  await first.toArrival();
  const second = new WorkshopJob(app, center);
  await second.toArrival();
  const token = center.technician.token;
  const inputs = [await first.takeInInput(), await second.takeInInput()];
  const answers = await Promise.all(inputs.map((input) => app.graphql(TAKE_IN, { input }, token)));
  const codes = answers.map(({ errors }) => errors?.[0]?.extensions.code ?? 'TAKEN');
  expect(codes.toSorted()).toEqual(['CUSTODY_RECEIPT_EXISTS', 'TAKEN']);
  expect(await first.books()).toMatchObject({ live: 1, entry: 'TAKEN_AWAY' });

  const loser = codes[0] === 'TAKEN' ? second : first;
  const before = await app.snapshot();
  expect(await app.refused(TAKE_IN, { input: await loser.takeInInput() }, token)).toEqual([
    'CUSTODY_RECEIPT_EXISTS',
  ]);
  expect(await app.snapshot()).toBe(before);
});

it('returns the first receipt when the same taking away is sent again', async () => {
  const job = await newJob();
  await job.toArrival();
  const input = await job.takeInInput({ idempotencyKey: 'take-away-once' });
  const token = job.center.technician.token;
  const ask = () => app.ok<{ unitTakeIn: { number: string } }>(TAKE_IN, { input }, token);
  const once = await ask();
  expect(await ask()).toEqual(once);
  expect(await job.books()).toMatchObject({ live: 1 });
});

it('VIS-3 finds a receipt altered that says something else than what was signed', async () => {
  const job = await newJob();
  await job.toArrival();
  await job.takeIn();
  await app.rows(`update custody_receipt set condition = '外壳破损' where id = $1`, [job.receiptId]);
  const { repairRequest } = await app.ok<{ repairRequest: { custodyReceipt: { intact: boolean } } }>(
    'query ($number: String!) { repairRequest(number: $number) { custodyReceipt { intact } } }',
    { number: job.number },
    job.center.customerToken,
  );
  expect(repairRequest.custodyReceipt.intact).toBe(false);
});

it('VIS-4 takes no picture for a signature that has signed before', async () => {
  const center = await aCenter(app);
  const job = new WorkshopJob(app, center);
  await job.toArrival();
  const drawn = { ...TYPED, method: 'DRAWN', imageFileId: await aDrawing(app, center.technician) };
  await job.takeIn({ signature: drawn });
  const other = new WorkshopJob(app, { ...center, asset: await anAsset(app, center.customer, center.model) });
  await other.toArrival();
  const input = await other.takeInInput({ signature: drawn });
  expect(await app.refused(TAKE_IN, { input }, center.technician.token)).toEqual(['SIGNATURE_PICTURE_USED']);
});
