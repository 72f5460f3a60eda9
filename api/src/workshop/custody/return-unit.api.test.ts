import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCenter, aDrawing, ARCHIVE, HAND_IN, STRIKE_OFF } from '../../../test/repair-call.ts';
import { BOOK_IN, BOOK_OUT, RETURN, RETURN_PLAN, TYPED, WorkshopJob } from '../../../test/workshop-job.ts';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());

const newJob = async (): Promise<WorkshopJob> => new WorkshopJob(app, await aCenter(app));

const VOUCHER = `query ($number: String!) { repairRequest(number: $number) { state
  voucher { state signature { signerName intact } } custodyReceipt { state cameBack } repairCard { state } } }`;

const LOST = { declaration: '领取收据已遗失，特此声明', signerName: '王小明', method: 'TYPED_NAME' };

it('WKS-3 returns nothing and enters no return date before the repair has passed its inspection', async () => {
  const job = await newJob();
  const { clerk, technician } = job.center;
  await job.toArrival();
  await job.takeIn();
  const plan = { input: { receiptId: job.receiptId, returnAt: job.inMinutes(600) } };
  const out = { input: { receiptId: job.receiptId, technicianId: technician.staffId } };
  const before = await app.snapshot();
  // Straight back from the van: the unit was never inspected.
  expect(await app.refused(RETURN, job.returnInput(), technician.token)).toEqual([
    'RETURN_BEFORE_INSPECTION',
  ]);
  expect(await app.snapshot()).toBe(before);
  await job.bookIn();
  await job.record();
  await job.finish();
  const waiting = await app.snapshot();
  expect(await app.refused(RETURN, job.returnInput(), clerk.token)).toEqual(['RETURN_BEFORE_INSPECTION']);
  expect(await app.refused(RETURN_PLAN, plan, clerk.token)).toEqual(['RETURN_BEFORE_INSPECTION']);
  expect(await app.refused(BOOK_OUT, out, clerk.token)).toEqual(['RETURN_BEFORE_INSPECTION']);
  expect(await app.snapshot()).toBe(waiting);

  await job.inspect();
  const passed = await app.snapshot();
  const past = { input: { ...plan.input, returnAt: job.inMinutes(-1) } };
  expect(await app.refused(RETURN_PLAN, past, clerk.token)).toEqual(['WORKSHOP_TIME_IN_PAST']);
  expect(await app.snapshot()).toBe(passed);
  await app.ok(RETURN_PLAN, plan, clerk.token);
  const { repairRequest } = await app.ok<{ repairRequest: object }>(
    'query ($number: String!) { repairRequest(number: $number) { custodyReceipt { whereabouts { returnPlannedAt } } } }',
    { number: job.number },
    job.center.customerToken,
  );
  expect(repairRequest).toEqual({
    custodyReceipt: { whereabouts: { returnPlannedAt: plan.input.returnAt } },
  });
  expect((await job.lastMessage('workshop.return-planned'))?.text).toContain(job.number);
});

it('WKS-3 is signed for on return, the receipt comes back and is void, and the voucher goes its way to the archive', async () => {
  const job = await newJob();
  const { technician, clerk, customerToken } = job.center;
  await job.toPassed();
  await job.bookOut();
  expect(await job.books()).toMatchObject({ place: 'TECHNICIAN', live: 1, entry: 'BOOKED_OUT' });
  const before = await app.snapshot();
  const unsigned = job.returnInput({ signature: { ...TYPED, signerName: ' ' } });
  expect(await app.refused(RETURN, unsigned, technician.token)).toEqual(['VALIDATION_FAILED']);
  expect(await app.snapshot()).toBe(before);
  await job.giveBack();
  expect(await job.books()).toEqual({
    place: 'CUSTOMER',
    technicianId: null,
    live: 0,
    entry: 'HANDED_BACK',
    state: 'RESOLVED',
  });
  const { repairRequest } = await app.ok<{ repairRequest: object }>(
    VOUCHER,
    { number: job.number },
    customerToken,
  );
  expect(repairRequest).toEqual({
    state: 'RESOLVED',
    voucher: { state: 'SIGNED', signature: { signerName: '王小明', intact: true } },
    custodyReceipt: { state: 'VOID', cameBack: true },
    repairCard: { state: 'RETURNED' },
  });
  const input = { requestId: job.requestId };
  const returned = await app.snapshot();
  expect(await app.refused(ARCHIVE, { input }, clerk.token)).toEqual(['VOUCHER_STEP_REFUSED']);
  expect(await app.snapshot()).toBe(returned);
  await app.ok(HAND_IN, { input }, technician.token);
  await app.ok(STRIKE_OFF, { input: { ...input, version: await job.requestVersion() } }, clerk.token);
  expect(await app.ok(ARCHIVE, { input }, clerk.token)).toMatchObject({
    voucherArchive: { state: 'ARCHIVED' },
  });
});

it('WKS-3 is brought back by another technician, who then hands the voucher in', async () => {
  const job = await newJob();
  const { technician, colleague } = job.center;
  await job.toPassed();
  await job.bookOut(colleague);
  const before = await app.snapshot();
  expect(await app.refused(RETURN, job.returnInput(), technician.token)).toEqual(['NOT_FOUND']);
  expect(await app.snapshot()).toBe(before);
  await job.giveBack({}, colleague.token);
  const input = { requestId: job.requestId };
  expect(await app.refused(HAND_IN, { input }, technician.token)).toEqual(['NOT_FOUND']);
  await app.ok(HAND_IN, { input }, colleague.token);
});

it('WKS-3 is fetched at the counter, where the clerk has the signed voucher in hand at once', async () => {
  const job = await newJob();
  await job.toPassed();
  await job.giveBack({}, job.center.clerk.token);
  expect(await job.books()).toMatchObject({ place: 'CUSTOMER', live: 0, state: 'RESOLVED' });
  const { repairRequest } = await app.ok<{ repairRequest: { voucher: { state: string } } }>(
    VOUCHER,
    { number: job.number },
    job.center.clerk.token,
  );
  expect(repairRequest.voucher.state).toBe('HANDED_IN');
});

it('WKS-3 needs the receipt of this unit or the customer’s signed declaration that it is lost', async () => {
  const job = await newJob();
  const { clerk } = job.center;
  await job.toPassed();
  const before = await app.snapshot();
  const refused = (given: object) => app.refused(RETURN, job.returnInput(given), clerk.token);
  expect(await refused({ receiptRead: null })).toEqual(['RECEIPT_MISSING']);
  expect(await refused({ receiptRead: 'R261123-000001-1' })).toEqual(['RECEIPT_WRONG']);
  const unsigned = { ...LOST, signerName: ' ' };
  expect(await refused({ receiptRead: null, lostReceipt: unsigned })).toEqual(['VALIDATION_FAILED']);
  expect(await refused({ receiptRead: null, lostReceipt: { ...LOST, method: 'DRAWN' } })).toEqual([
    'SIGNATURE_PICTURE_MISMATCH',
  ]);
  expect(await app.snapshot()).toBe(before);

  await job.giveBack({ receiptRead: null, lostReceipt: LOST }, clerk.token);
  const { repairRequest } = await app.ok<{ repairRequest: object }>(
    `query ($number: String!) { repairRequest(number: $number) { custodyReceipt { state cameBack intact
       signatures { purpose comments } } } }`,
    { number: job.number },
    job.center.customerToken,
  );
  expect(repairRequest).toEqual({
    custodyReceipt: {
      state: 'VOID',
      cameBack: false,
      intact: true,
      signatures: [
        { purpose: 'TAKEN_AWAY', comments: null },
        { purpose: 'RECEIPT_LOST', comments: '领取收据已遗失，特此声明' },
      ],
    },
  });
});

it('WKS-3 takes the code on the receipt as well as its number', async () => {
  const job = await newJob();
  await job.toPassed();
  await job.giveBack({ receiptRead: job.receiptCode.toLowerCase() }, job.center.clerk.token);
  expect(await job.books()).toMatchObject({ live: 0, state: 'RESOLVED' });
});

it('VIS-3 lets nobody sign the voucher while the unit is in the workshop, report or not', async () => {
  const job = await newJob();
  await job.toArrival();
  await job.report();
  await job.takeIn();
  await job.bookIn();
  const before = await app.snapshot();
  const sign = `mutation ($input: VoucherSignInPortalInput!) { voucherSignInPortal(input: $input) { state } }`;
  const input = { requestId: job.requestId, ...TYPED };
  expect(await app.refused(sign, { input }, job.center.customerToken)).toEqual(['SIGNATURE_BEFORE_REPORT']);
  const device = `mutation ($input: VoucherSignOnDeviceInput!) { voucherSignOnDevice(input: $input) { state } }`;
  expect(
    await app.refused(device, { input: { visitId: job.visitId, ...TYPED } }, job.center.technician.token),
  ).toEqual(['SIGNATURE_BEFORE_REPORT']);
  expect(await app.snapshot()).toBe(before);
});

it('VIS-3 finds altered minutes of the workshop in the signed voucher', async () => {
  const job = await newJob();
  await job.toPassed();
  await job.giveBack({}, job.center.clerk.token);
  const intact = async () => {
    const { repairRequest } = await app.ok<{
      repairRequest: { voucher: { signature: { intact: boolean } } };
    }>(VOUCHER, { number: job.number }, job.center.clerk.token);
    return repairRequest.voucher.signature.intact;
  };
  expect(await intact()).toBe(true);
  await app.rows('update repair_work set minutes = 700 where card_id = $1', [job.cardId]);
  expect(await intact()).toBe(false);
  await app.rows('update repair_work set minutes = 70 where card_id = $1', [job.cardId]);
  expect(await intact()).toBe(true);
});

it('VIS-4 takes for the return no picture that signed the receipt', async () => {
  const job = await newJob();
  const { technician } = job.center;
  await job.toArrival();
  const drawn = { ...TYPED, method: 'DRAWN', imageFileId: await aDrawing(app, technician) };
  await job.takeIn({ signature: drawn });
  await job.bookIn();
  await job.record();
  await job.finish();
  await job.inspect();
  await job.bookOut();
  const before = await app.snapshot();
  expect(await app.refused(RETURN, job.returnInput({ signature: drawn }), technician.token)).toEqual([
    'SIGNATURE_PICTURE_USED',
  ]);
  expect(await app.snapshot()).toBe(before);
});

it('WKS-1 books in again what could not be delivered, under the same card and receipt', async () => {
  const job = await newJob();
  await job.toPassed();
  await job.bookOut();
  const { cardId } = job;
  await job.bookIn({ plannedFinishAt: null });
  expect(job.cardId).toBe(cardId);
  expect(await job.books()).toMatchObject({ place: 'BRANCH', live: 1, entry: 'BOOKED_IN' });
  const [{ n } = { n: 0 }] = await app.rows<{ n: number }>(
    'select count(*)::int as n from repair_card where request_id = $1',
    [job.requestId],
  );
  expect(n).toBe(1);
});

it('WKS-6 refuses each step from where the unit is not, and changes nothing', async () => {
  const job = await newJob();
  const { clerk, technician } = job.center;
  await job.toPassed();
  const receiptId = job.receiptId;
  const bookIn = { input: { receiptId, plannedFinishAt: job.inMinutes(60) } };
  const bookOut = { input: { receiptId, technicianId: technician.staffId } };
  const atBranch = await app.snapshot();
  expect(await app.refused(BOOK_IN, bookIn, clerk.token)).toEqual(['CUSTODY_STEP_REFUSED']);
  expect(await app.snapshot()).toBe(atBranch);
  await job.bookOut();
  const onItsWay = await app.snapshot();
  expect(await app.refused(BOOK_OUT, bookOut, clerk.token)).toEqual(['CUSTODY_STEP_REFUSED']);
  expect(await app.refused(RETURN, job.returnInput(), clerk.token)).toEqual(['CUSTODY_STEP_REFUSED']);
  expect(await app.snapshot()).toBe(onItsWay);
  await job.giveBack();
  const before = await app.snapshot();
  const refusals = [
    await app.refused(RETURN, job.returnInput(), clerk.token),
    await app.refused(RETURN_PLAN, { input: { receiptId, returnAt: job.inMinutes(60) } }, clerk.token),
    await app.refused(BOOK_IN, bookIn, clerk.token),
    await app.refused(BOOK_OUT, bookOut, clerk.token),
  ];
  expect(refusals).toEqual(Array.from({ length: 4 }, () => ['CUSTODY_STEP_REFUSED']));
  expect(await app.snapshot()).toBe(before);
});
