import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { anAsset } from '../../test/customers.ts';
import {
  act,
  call,
  mutationOf,
  refusals,
  refusedAct,
  seen,
  SUBMIT,
  submission,
  submit,
  takeDown,
} from '../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../test/repair-call.ts';
import type { Asset } from '../assets/asset.ts';
import { newId } from '../kernel/ids.ts';

let app: TestApp;
let center: Center;
let other: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  other = await aCenter(app);
});
afterAll(() => app.close());

const aUnit = (): Promise<Asset> => anAsset(app, center.customer, center.model);
const countOf = async (unit: Asset): Promise<number> => {
  const rows = await app.rows<{ n: number }>(
    'select count(*)::int as n from repair_request where asset_id = $1',
    [unit.id],
  );
  return rows[0]?.n ?? 0;
};

describe('a second call for a unit', () => {
  it('INT-6 is shown the open one and nothing is silently doubled, at both doors', async () => {
    const unit = await aUnit();
    const first = await submit(app, center, { assetId: unit.id });
    const refused = {
      code: 'OPEN_REQUEST_EXISTS',
      params: { number: first.number },
      field: 'confirmedAsNew',
    };
    const submitted = submission(center, { assetId: unit.id });
    expect(
      (await refusals(app, 'repairRequestSubmit', submitted, center.customerToken))[0]?.extensions,
    ).toEqual(refused);
    const taken = call(center, { assetId: unit.id });
    expect((await refusals(app, 'repairRequestRegister', taken, center.clerk.token))[0]?.extensions).toEqual(
      refused,
    );
    const ASSET = `query ($id: ID!) { asset(id: $id) { openRequest { number } } }`;
    expect(await app.ok(ASSET, { id: unit.id }, center.customerToken)).toEqual({
      asset: { openRequest: { number: first.number } },
    });
  });

  it('INT-6 notices the open one also where another branch serves it', async () => {
    const unit = await aUnit();
    const first = await submit(app, center, { assetId: unit.id, districtCode: other.districtCode });
    expect(first.branch.id).toBe(other.branch.id);
    const taken = call(center, { assetId: unit.id });
    expect(
      (await refusals(app, 'repairRequestRegister', taken, center.clerk.token))[0]?.extensions,
    ).toMatchObject({ code: 'OPEN_REQUEST_EXISTS', params: { number: first.number } });
  });

  it('INT-6 is another request when it is confirmed as new', async () => {
    const unit = await aUnit();
    await submit(app, center, { assetId: unit.id });
    const second = await submit(app, center, { assetId: unit.id, confirmedAsNew: true });
    expect(second).toMatchObject({ state: 'REGISTERED', mergedInto: null });
    expect(await countOf(unit)).toBe(2);
  });

  it('INT-6 is attached to the open one: it points there, promises nothing and is told so', async () => {
    const unit = await aUnit();
    const first = await submit(app, center, { assetId: unit.id });
    const second = await submit(app, center, {
      assetId: unit.id,
      attachToOpen: true,
      faultDescription: '现在漏得更厉害了',
    });
    expect(second).toMatchObject({
      state: 'MERGED',
      struckOffAt: '2026-11-23T01:00:00.000Z',
      mergedInto: { number: first.number },
      targets: [],
      promise: null,
      voucher: { state: 'VOID' },
    });
    expect(second.events.map((event) => event.kind)).toEqual(['REGISTERED', 'ENTITLEMENT_DERIVED', 'MERGED']);
    const open = await seen(app, first.number, center.clerk.token);
    expect(open).toMatchObject({ state: 'REGISTERED', lastEvent: { kind: 'CALLED_AGAIN' } });
    expect(open.events.at(-1)?.text).toBe(`客户再次来电（${second.number}）：现在漏得更厉害了`);
    const [message] = await app.rows<{ text: string }>(
      'select text from outbox_message where request_id = $1',
      [second.id],
    );
    expect(message?.text).toContain(`并入正在处理的报修 ${first.number}`);
  });

  it('INT-6 is an ordinary request when there is nothing to attach it to', async () => {
    const request = await submit(app, center, { assetId: (await aUnit()).id, attachToOpen: true });
    expect(request).toMatchObject({ state: 'REGISTERED', mergedInto: null });
  });

  it('INT-6 is taken once when two come at the same moment', async () => {
    const unit = await aUnit();
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        app.graphql<{ repairRequestSubmit: { number: string } }>(
          SUBMIT,
          { input: submission(center, { assetId: unit.id }) },
          center.customerToken,
        ),
      ),
    );
    const taken = answers.filter((answer) => !answer.errors);
    expect(taken).toHaveLength(1);
    for (const { errors } of answers.filter((answer) => answer.errors)) {
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'OPEN_REQUEST_EXISTS',
        params: { number: taken[0]?.data?.repairRequestSubmit.number },
      });
    }
    expect(await countOf(unit)).toBe(1);
  });

  it('INT-6 is free again once the first is over', async () => {
    const unit = await aUnit();
    const first = await submit(app, center, { assetId: unit.id });
    const { id: requestId, version } = first;
    await act(app, 'repairRequestCancel', { requestId, version }, center.customerToken);
    expect((await submit(app, center, { assetId: unit.id })).state).toBe('REGISTERED');
  });
});

describe('merging two calls', () => {
  it('INT-6 points the merged one to where it went, voids its clocks and cancels its visit', async () => {
    const unit = await aUnit();
    const first = await submit(app, center, { assetId: unit.id });
    const second = await new RepairCall(app, center).register({ assetId: unit.id });
    await second.dispatch();
    const merged = await act<Record<string, unknown>>(
      app,
      'repairRequestMerge',
      { requestId: second.requestId, version: await second.requestVersion(), intoRequestId: first.id },
      center.clerk.token,
      'state struckOffAt mergedInto { number } targets { kind state } voucher { state } visits { state }',
    );
    expect(merged).toEqual({
      state: 'MERGED',
      struckOffAt: '2026-11-23T01:00:00.000Z',
      mergedInto: { number: first.number },
      targets: [
        { kind: 'ARRIVE', state: 'VOID' },
        // The planned visit was the answer.
        { kind: 'ACKNOWLEDGE', state: 'MET' },
      ],
      voucher: { state: 'VOID' },
      visits: [{ state: 'CANCELLED' }],
    });
    expect((await seen(app, first.number, center.clerk.token)).lastEvent?.kind).toBe('CALLED_AGAIN');
  });

  it('INT-6 is refused for what is no repetition, and changes nothing', async () => {
    const [one, two] = [await aUnit(), await aUnit()];
    const over = await submit(app, center, { assetId: one.id });
    await act(
      app,
      'repairRequestCancel',
      { requestId: over.id, version: over.version },
      center.customerToken,
    );
    const first = await submit(app, center, { assetId: one.id });
    const otherUnit = await submit(app, center, { assetId: two.id });
    const again = await submit(app, center, { assetId: one.id, confirmedAsNew: true });
    const foreign = await submit(app, other, {});
    const reason = async (intoRequestId: string) => {
      const input = { requestId: again.id, version: again.version, intoRequestId };
      const [refused] = await refusals(app, 'repairRequestMerge', input, center.clerk.token);
      return refused?.extensions.params?.reason ?? refused?.extensions.code;
    };
    expect(await reason(again.id)).toBe('OTHER_CUSTOMER_OR_ITSELF');
    expect(await reason(otherUnit.id)).toBe('OTHER_UNIT');
    expect(await reason(over.id)).toBe('NOT_OPEN');
    expect(await reason(foreign.id)).toBe('NOT_FOUND');
    const stale = { requestId: again.id, version: again.version + 1, intoRequestId: first.id };
    expect(await refusedAct(app, 'repairRequestMerge', stale, center.clerk.token)).toEqual([
      'VERSION_CONFLICT',
    ]);
    const input = { requestId: again.id, version: again.version, intoRequestId: first.id };
    for (const token of [center.customerToken, center.technician.token, other.clerk.token]) {
      expect(await refusedAct(app, 'repairRequestMerge', input, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('INT-6 is refused once the technician has set out', async () => {
    const first = await submit(app, center, { assetId: (await aUnit()).id });
    const second = await new RepairCall(app, center).register({ assetId: first.asset?.id });
    await second.dispatch();
    await second.accept();
    await second.setOut();
    const input = {
      requestId: second.requestId,
      version: await second.requestVersion(),
      intoRequestId: first.id,
    };
    const [refused] = await refusals(app, 'repairRequestMerge', input, center.clerk.token);
    expect(refused?.extensions).toMatchObject({ code: 'MERGE_REFUSED', params: { reason: 'UNDER_WAY' } });
  });

  it('INT-6 lets one of two people win who merge two calls into each other', async () => {
    const unit = await aUnit();
    const first = await submit(app, center, { assetId: unit.id });
    const second = await submit(app, center, { assetId: unit.id, confirmedAsNew: true });
    const merge = (one: typeof first, into: typeof first, token: string) =>
      app.graphql(
        mutationOf('repairRequestMerge', 'state'),
        { input: { requestId: one.id, version: one.version, intoRequestId: into.id } },
        token,
      );
    const answers = await Promise.all([
      merge(first, second, center.clerk.token),
      merge(second, first, center.supervisor.token),
    ]);
    expect(answers.filter((answer) => !answer.errors)).toHaveLength(1);
    expect(answers.flatMap((answer) => answer.errors ?? [])[0]?.extensions).toMatchObject({
      code: 'MERGE_REFUSED',
      params: { reason: 'NOT_OPEN' },
    });
  });
});

describe('sending the same submission again', () => {
  it('INT-6 returns the first request, one after the other and at the same moment', async () => {
    const unit = await aUnit();
    const input = submission(center, { assetId: unit.id });
    const send = () =>
      app.graphql<{ repairRequestSubmit: { id: string } }>(SUBMIT, { input }, center.customerToken);
    const answers = [await send(), ...(await Promise.all([send(), send(), send()])), await send()];
    const ids = answers.map((answer) => answer.data?.repairRequestSubmit.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeTruthy();
    expect(await countOf(unit)).toBe(1);

    const together = submission(center, { assetId: (await aUnit()).id });
    const twins = await Promise.all(
      Array.from({ length: 4 }, () =>
        app.graphql<{ repairRequestSubmit: { id: string } }>(
          SUBMIT,
          { input: together },
          center.customerToken,
        ),
      ),
    );
    expect(new Set(twins.map((answer) => answer.data?.repairRequestSubmit.id)).size).toBe(1);
    const messages = await app.rows('select 1 from outbox_message where request_id = $1', [
      twins[0]?.data?.repairRequestSubmit.id,
    ]);
    expect(messages).toHaveLength(1);
  });

  it('INT-6 refuses the key with other input, and keeps it to its owner and operation', async () => {
    const unit = await aUnit();
    const idempotencyKey = newId();
    const input = submission(center, { assetId: unit.id, idempotencyKey });
    const first = await submit(app, center, { assetId: unit.id, idempotencyKey });
    expect(
      await refusedAct(
        app,
        'repairRequestSubmit',
        { ...input, faultDescription: '别的' },
        center.customerToken,
      ),
    ).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    const theirs = await submit(app, other, { idempotencyKey, confirmedAsNew: true });
    expect(theirs.id).not.toBe(first.id);
    const clerks = await takeDown(app, center, { confirmedAsNew: true, idempotencyKey });
    expect(clerks.id).not.toBe(first.id);
  });

  it('INT-6 lets a refused submission be corrected under its key', async () => {
    const idempotencyKey = newId();
    const unit = await aUnit();
    const wrong = submission(center, { assetId: unit.id, districtCode: '999999', idempotencyKey });
    expect(await refusedAct(app, 'repairRequestSubmit', wrong, center.customerToken)).toEqual(['NOT_FOUND']);
    const right = await submit(app, center, { assetId: unit.id, idempotencyKey });
    expect(right.state).toBe('REGISTERED');
  });
});

describe('several changes in one document', () => {
  it('each is done whole or not at all: what came before a refusal stays, the refused one leaves nothing', async () => {
    const [one, two, three] = [await aUnit(), await aUnit(), await aUnit()];
    const document = `mutation ($first: RepairRequestSubmitInput!, $second: RepairRequestSubmitInput!, $third: RepairRequestSubmitInput!) {
      first: repairRequestSubmit(input: $first) { id }
      second: repairRequestSubmit(input: $second) { id }
      third: repairRequestSubmit(input: $third) { id } }`;
    const newAsset = { modelId: center.model.id, serialNumber: 'LEFT-OVER-1' };
    const { errors } = await app.graphql(
      document,
      {
        first: submission(center, { assetId: one.id }),
        // Refused at the district, when its unit has been made already.
        second: submission(center, { assetId: null, newAsset, districtCode: '999999' }),
        third: submission(center, { assetId: three.id }),
      },
      center.customerToken,
    );
    expect(errors?.map((error) => [error.path?.[0], error.extensions.code])).toEqual([
      ['second', 'NOT_FOUND'],
    ]);
    expect(await countOf(one)).toBe(1);
    expect(await app.rows("select 1 from asset where serial_number = 'LEFT-OVER-1'")).toEqual([]);
    // A document ends at its first refusal; what is sent next has nothing of it.
    expect(await countOf(three)).toBe(0);
    await submit(app, center, { assetId: two.id });
    expect(await app.rows("select 1 from asset where serial_number = 'LEFT-OVER-1'")).toEqual([]);
  });
});
