import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aPicture, aCustomer, anAsset } from '../../test/customers.ts';
import { call, refusals, refusedAct, seen, submission, submit, takeDown } from '../../test/intake.ts';
import { aBranch, aColleague, aDistrict, NOBODY } from '../../test/organization.ts';
import { aCenter, type Center } from '../../test/repair-call.ts';
import { customerToken } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';

let app: TestApp;
let center: Center;
let other: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  other = await aCenter(app);
});
afterAll(() => app.close());

/** What a refusal says about the field. */
const faults = async (mutation: string, input: object, token: string) =>
  (await refusals(app, mutation, input, token)).map(({ extensions }) => [extensions.code, extensions.field]);

describe('a call that a clerk takes down', () => {
  it('INT-1 is in the register at once with everything that was said, under a number to quote', async () => {
    const request = await takeDown(app, center, {
      channel: 'LETTER',
      receivedAt: '2026-11-23T00:40:00.000Z',
      contactName: ' 李女士 ',
      contactPhone: '021 5555 1234',
      faultDescription: '昨晚开始\r\n漏水',
    });
    expect(request).toMatchObject({
      channel: 'LETTER',
      state: 'REGISTERED',
      receivedAt: '2026-11-23T00:40:00.000Z',
      branch: { id: center.branch.id },
      customer: { id: center.customer.id, name: '王小明' },
      raisedByName: '李女士',
      contactPhone: '+862155551234',
      addressLine: '中山北路18号302室',
      district: { code: center.districtCode },
      model: { id: center.model.id },
      asset: { id: center.asset.id },
      faultDescription: '昨晚开始\n漏水',
    });
    expect(request.number).toMatch(/^261123-\d{6}-\d$/);
    expect(request.events.map((event) => event.kind)).toEqual(['REGISTERED', 'ENTITLEMENT_DERIVED']);
    expect(request.events[0]).toMatchObject({ actorKind: 'STAFF', at: '2026-11-23T01:00:00.000Z' });
    expect((await seen(app, request.number.replaceAll('-', ' '), center.clerk.token)).id).toBe(request.id);
  });

  it('INT-1 comes by phone, letter, e-mail or in person, and not by the customers’ own door', async () => {
    for (const channel of ['PHONE', 'LETTER', 'EMAIL', 'WALK_IN']) {
      expect((await takeDown(app, center, { channel, confirmedAsNew: true })).channel).toBe(channel);
    }
    const input = call(center, { channel: 'PORTAL', confirmedAsNew: true });
    expect(await refusedAct(app, 'repairRequestRegister', input, center.clerk.token)).toEqual([
      'CHANNEL_IS_THE_PORTALS',
    ]);
  });

  it('INT-1 has its own number, however many come at once', async () => {
    const calls = await Promise.all(
      Array.from({ length: 8 }, () => takeDown(app, center, { confirmedAsNew: true })),
    );
    expect(new Set(calls.map((one) => one.number)).size).toBe(8);
  });

  it('INT-1 belongs to the day on which it came in, in the branch’s time zone', async () => {
    // 23:59 on Sunday and 0:00 on Monday in Shanghai.
    const late = await takeDown(app, center, {
      receivedAt: '2026-11-22T15:59:00.000Z',
      confirmedAsNew: true,
    });
    const early = await takeDown(app, center, {
      receivedAt: '2026-11-22T16:00:00.000Z',
      confirmedAsNew: true,
    });
    expect(late.number.slice(0, 6)).toBe('261122');
    expect(early.number.slice(0, 6)).toBe('261123');
  });

  it('INT-1 is refused when what must be taken down is missing or impossible', async () => {
    const { token } = center.clerk;
    const cases: [object, string, string | undefined][] = [
      [{ receivedAt: '2026-11-23T01:00:01.000Z' }, 'RECEIVED_IN_FUTURE', 'receivedAt'],
      [{ receivedAt: '2026-10-01T01:00:00.000Z' }, 'RECEIVED_TOO_LONG_AGO', 'receivedAt'],
      [{ faultDescription: ' \n \u0007 ' }, 'VALIDATION_FAILED', 'faultDescription'],
      [{ contactName: '  ' }, 'VALIDATION_FAILED', 'contactName'],
      [{ addressLine: '   ' }, 'VALIDATION_FAILED', 'addressLine'],
      [{ contactPhone: '12345' }, 'VALIDATION_FAILED', 'contactPhone'],
      [{ districtCode: '999999' }, 'NOT_FOUND', 'districtCode'],
      [{ assetId: null }, 'VALIDATION_FAILED', 'modelId'],
      [{ modelId: center.model.id }, 'VALIDATION_FAILED', 'modelId'],
      [{ assetId: null, modelId: NOBODY }, 'NOT_FOUND', 'modelId'],
      [{ customerId: NOBODY }, 'NOT_FOUND', 'customerId'],
      [{ assetId: NOBODY }, 'NOT_FOUND', 'assetId'],
      [{ faultDescription: '漏水\u0000漏水'.repeat(401) }, 'VALIDATION_FAILED', 'faultDescription'],
    ];
    for (const [given, code, field] of cases) {
      const input = call(center, { confirmedAsNew: true, ...given });
      expect(await faults('repairRequestRegister', input, token), JSON.stringify(given)).toEqual([
        [code, field],
      ]);
    }
  });

  it('INT-1 is taken down in one’s own branch, for customers whom one’s branch knows', async () => {
    const { token } = center.clerk;
    const stranger = { customerId: other.customer.id, assetId: null, modelId: center.model.id };
    const foreign = { branchId: other.branch.id };
    // Another customer's unit is none of this customer's.
    const theirs = { assetId: other.asset.id };
    for (const given of [stranger, foreign, theirs]) {
      expect(await refusedAct(app, 'repairRequestRegister', call(center, given), token)).toEqual([
        'NOT_FOUND',
      ]);
    }
    for (const role of [Role.TECHNICIAN, Role.ACCOUNTANT, Role.BRANCH_MANAGER]) {
      const colleague = await aColleague(app, center.branch, role);
      const codes = await refusedAct(app, 'repairRequestRegister', call(center), colleague.token);
      expect(codes, role).toEqual(['NOT_FOUND']);
    }
    expect(await refusedAct(app, 'repairRequestRegister', call(center), center.customerToken)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refusedAct(app, 'repairRequestRegister', call(center), undefined)).toEqual([
      'NOT_SIGNED_IN',
    ]);
  });

  it('INT-1 is not taken down in a branch that is closed', async () => {
    const closed = await aBranch(app, { active: false });
    const clerk = await aColleague(app, closed, Role.CLERK);
    const customer = await aCustomer(app, closed);
    const input = call(center, {
      branchId: closed.id,
      customerId: customer.id,
      assetId: null,
      modelId: center.model.id,
    });
    expect(await faults('repairRequestRegister', input, clerk.token)).toEqual([['NOT_FOUND', 'branchId']]);
  });
});

describe('the voucher of a call', () => {
  it('INT-2 is drawn with the history of the unit, whichever branch served it', async () => {
    const unit = await anAsset(app, center.customer, center.model);
    const first = await takeDown(app, center, { assetId: unit.id, faultDescription: '第一次：异响' });
    await takeDown(app, center, { faultDescription: '别的产品', confirmedAsNew: true });
    app.clock.set(new Date('2026-11-23T01:10:00Z'));
    // The customer files the next one for a place that another branch serves.
    const second = await submit(app, center, {
      assetId: unit.id,
      districtCode: other.districtCode,
      faultDescription: '第二次：漏水',
      confirmedAsNew: true,
    });
    expect(second.branch.id).toBe(other.branch.id);
    app.clock.set(new Date('2026-11-23T01:20:00Z'));
    const third = await takeDown(app, center, { assetId: unit.id, confirmedAsNew: true });
    expect(third.voucher).toMatchObject({
      number: `V${third.number}`,
      state: 'DRAWN',
      drawnAt: '2026-11-23T01:20:00.000Z',
    });
    expect(third.voucher.unitHistory.map((entry) => entry.summary)).toEqual(['第二次：漏水', '第一次：异响']);
    expect(third.voucher.unitHistory[1]).toEqual({
      at: '2026-11-23T01:00:00.000Z',
      requestNumber: first.number,
      summary: '第一次：异响',
    });
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });

  it('INT-2 goes with its request to the dispatch queue of the branch’s supervisor', async () => {
    const request = await takeDown(app, center, { confirmedAsNew: true });
    const QUEUE = `query ($branchId: ID!) { dispatchQueue(branchId: $branchId, first: 100) { edges { node { number voucher { state } } } } }`;
    type Queue = { dispatchQueue: { edges: { node: { number: string; voucher: { state: string } } }[] } };
    const { dispatchQueue } = await app.ok<Queue>(
      QUEUE,
      { branchId: center.branch.id },
      center.supervisor.token,
    );
    expect(dispatchQueue.edges.map(({ node }) => node)).toContainEqual({
      number: request.number,
      voucher: { state: 'DRAWN' },
    });
    for (const token of [other.supervisor.token, center.clerk.token, center.technician.token]) {
      expect(await app.refused(QUEUE, { branchId: center.branch.id }, token)).toEqual(['NOT_FOUND']);
    }
  });
});

describe('a request that a customer files alone', () => {
  it('INT-3 takes an own unit, the fault, photos, address, phone and a preferred time', async () => {
    const unit = await anAsset(app, center.customer, center.model);
    const photos = [await aPicture(app, center.customerToken), await aPicture(app, center.customerToken)];
    const request = await submit(app, center, {
      assetId: unit.id,
      photoFileIds: photos,
      addressLine: '南京西路100号',
      preferredFrom: '2026-11-24T01:00:00.000Z',
      preferredUntil: '2026-11-24T04:00:00.000Z',
    });
    expect(request).toMatchObject({
      channel: 'PORTAL',
      grade: 'NORMAL',
      asset: { id: unit.id },
      branch: { id: center.branch.id },
      addressLine: '南京西路100号',
      preferredFrom: '2026-11-24T01:00:00.000Z',
      preferredUntil: '2026-11-24T04:00:00.000Z',
    });
    expect(request.photos.map((photo) => photo.id)).toEqual(photos);
    // The clerk sees it in the same register, with its pictures.
    const clerks = await seen(app, request.number, center.clerk.token);
    expect(clerks).toMatchObject({ channel: 'PORTAL', photos: [{ id: photos[0] }, { id: photos[1] }] });
    const picture = await fetch(`${app.url}/files/${photos[0]}`, {
      headers: { authorization: `Bearer ${center.clerk.token}` },
    });
    expect(picture.status).toBe(200);
    const foreign = await fetch(`${app.url}/files/${photos[0]}`, {
      headers: { authorization: `Bearer ${other.clerk.token}` },
    });
    expect(foreign.status).toBe(404);
  });

  it('INT-3 registers a unit along with the request, which stays a claim', async () => {
    const request = await submit(app, center, {
      assetId: null,
      newAsset: {
        modelId: center.model.id,
        serialNumber: 'new 0001',
        purchasedOn: '2026-11-20',
        proofFileId: await aPicture(app, center.customerToken),
      },
    });
    expect(request).toMatchObject({
      asset: { serialNumber: 'NEW0001', verified: false },
      serviceCategory: 'PAID',
      entitlement: { reason: 'PROOF_NOT_YET_VERIFIED' },
    });
  });

  it('INT-3 shows cover and promised arrival before sending, and writes nothing for it', async () => {
    const unit = await anAsset(app, center.customer, center.model);
    const PREVIEW = `query ($input: RequestPreviewInput!) { requestPreview(input: $input) {
      coverage { category reason } branch { id } promise { kind dueAt targetMinutes zoneKind } openRequest { number } } }`;
    const before = await app.snapshot();
    const preview = (given: object, token = center.customerToken) =>
      app.graphql<{ requestPreview: object }>(
        PREVIEW,
        { input: { districtCode: center.districtCode, ...given } },
        token,
      );
    expect((await preview({ assetId: center.asset.id })).data?.requestPreview).toMatchObject({
      coverage: { category: 'WARRANTY', reason: 'IN_WARRANTY' },
      branch: { id: center.branch.id },
      promise: {
        kind: 'ARRIVE',
        dueAt: '2026-11-23T08:30:00.000Z',
        targetMinutes: 360,
        zoneKind: 'URBAN',
      },
      openRequest: { number: expect.stringMatching(/^261123-/) },
    });
    expect((await preview({ assetId: unit.id })).data?.requestPreview).toMatchObject({
      coverage: { category: 'PAID', reason: 'NO_PROOF_OF_PURCHASE' },
      openRequest: null,
    });
    expect(
      (await preview({ modelId: center.model.id, kind: 'CONSULTATION' })).data?.requestPreview,
    ).toMatchObject({
      promise: null,
    });
    expect((await preview({ assetId: other.asset.id })).errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      field: 'assetId',
    });
    expect(await app.snapshot()).toBe(before);
  });

  it('INT-3 is confirmed with number, promise and a link by a message to the phone that was given', async () => {
    const unit = await anAsset(app, center.customer, center.model);
    const request = await submit(app, center, { assetId: unit.id, contactPhone: '138 0000 1234' });
    const [message] = await app.rows<{ to: string; text: string; template: string; channel: string }>(
      'select "to", text, template, channel from outbox_message where request_id = $1',
      [request.id],
    );
    expect(message).toMatchObject({ to: '+8613800001234', template: 'request.registered', channel: 'SMS' });
    expect(message?.text).toContain(request.number);
    expect(message?.text).toContain('11月23日 16:30');
    expect(message?.text).toContain('http://portal.test/t/');
    expect(request.trackingUrl).toContain('http://portal.test/t/');
  });

  it('INT-3 is refused without a unit, with what is not the customer’s and with impossible wishes', async () => {
    const used = await aPicture(app, center.customerToken);
    await submit(app, center, { photoFileIds: [used], confirmedAsNew: true });
    const twice = await aPicture(app, center.customerToken);
    const theirs = await aPicture(app, other.customerToken);
    const newAsset = { modelId: center.model.id };
    const cases: [object, string, string][] = [
      [{ assetId: null }, 'VALIDATION_FAILED', 'assetId'],
      [{ newAsset }, 'VALIDATION_FAILED', 'newAsset'],
      [{ assetId: other.asset.id }, 'NOT_FOUND', 'assetId'],
      [{ assetId: null, newAsset: { modelId: NOBODY } }, 'NOT_FOUND', 'modelId'],
      [{ photoFileIds: [used] }, 'FILE_ALREADY_USED', 'photoFileIds'],
      [{ photoFileIds: [twice, twice] }, 'VALIDATION_FAILED', 'photoFileIds'],
      [{ photoFileIds: [theirs] }, 'NOT_FOUND', 'photoFileIds'],
      [{ photoFileIds: [NOBODY] }, 'NOT_FOUND', 'photoFileIds'],
      [{ photoFileIds: Array.from({ length: 7 }, () => NOBODY) }, 'VALIDATION_FAILED', 'photoFileIds'],
      [
        { preferredFrom: '2026-11-24T04:00:00Z', preferredUntil: '2026-11-24T01:00:00Z' },
        'VALIDATION_FAILED',
        'preferredUntil',
      ],
      [{ preferredUntil: '2026-11-23T00:59:00Z' }, 'VALIDATION_FAILED', 'preferredUntil'],
      [{ preferredFrom: '2026-11-21T01:00:00Z' }, 'VALIDATION_FAILED', 'preferredFrom'],
      [{ attachToOpen: true }, 'VALIDATION_FAILED', 'attachToOpen'],
    ];
    for (const [given, code, field] of cases) {
      const input = submission(center, { confirmedAsNew: true, ...given });
      expect(await faults('repairRequestSubmit', input, center.customerToken), JSON.stringify(given)).toEqual(
        [[code, field]],
      );
    }
    expect(await refusedAct(app, 'repairRequestSubmit', submission(center), center.clerk.token)).toEqual([
      'NOT_FOUND',
    ]);
    expect(await refusedAct(app, 'repairRequestSubmit', submission(center), undefined)).toEqual([
      'NOT_SIGNED_IN',
    ]);
  });

  it('INT-3 settles the home of somebody who only signed in, with name and address', async () => {
    const phone = '+8613900005678';
    const token = await customerToken(app, phone);
    const request = await submit(
      app,
      center,
      {
        assetId: null,
        newAsset: { modelId: center.model.id },
        contactName: '赵先生',
        contactPhone: phone,
        addressLine: '淮海路1号',
      },
      token,
    );
    expect(request.customer).toMatchObject({ name: '赵先生' });
    const [file] = await app.rows(
      `select c.home_branch_id, c.home_settled, a.line, a.branch_id from customer c join customer_address a on a.customer_id = c.id
       where c.phone = $1`,
      [phone],
    );
    expect(file).toEqual({
      home_branch_id: center.branch.id,
      home_settled: true,
      line: '淮海路1号',
      branch_id: center.branch.id,
    });
  });

  it('INT-3 goes to the service department where no branch serves the district', async () => {
    const unserved = await aDistrict(app);
    const unit = await anAsset(app, center.customer, center.model);
    const request = await submit(app, center, { assetId: unit.id, districtCode: unserved.code });
    expect(request).toMatchObject({ branch: { code: 'HQ' }, zoneKind: 'SUBURBAN' });
    expect(request.promise).toMatchObject({ targetMinutes: 420 });
  });

  it('INT-3 promises nobody’s arrival for advice', async () => {
    const request = await submit(app, center, { assetId: null, kind: 'CONSULTATION' });
    expect(request).toMatchObject({ promise: null, asset: null });
    expect(request.targets.map(({ kind }) => kind)).toEqual(['ACKNOWLEDGE']);
    const [message] = await app.rows<{ text: string }>(
      'select text from outbox_message where request_id = $1',
      [request.id],
    );
    expect(message?.text).not.toContain('到达');
  });
});
