import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sealLink } from '../../access/personal-link.ts';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { follow } from '../../../test/event-stream.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { aColleague } from '../../../test/organization.ts';
import { lastCode } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';

const TRACKED = `query ($token: String!) { trackedRequest(token: $token) { number state receivedAt branchName branchPhone modelName
  faultDescription maskedName maskedPhone technicianName plannedAt nextActor nextStep nextDueAt signable coverageExplanation
  promise { state dueAt minutesLeft pauses { reason } } events { kind text actorName } report { done diagnosis { faultCause } } } }`;
const CODE =
  'mutation ($input: TrackingCodeRequestInput!) { trackingCodeRequest(input: $input) { resendAfterSeconds expiresInSeconds } }';
const CONFIRM =
  'mutation ($input: TrackingCodeConfirmInput!) { trackingCodeConfirm(input: $input) { token expiresAt } }';
const NEXT =
  'query ($number: String!) { repairRequest(number: $number) { nextActor nextStep nextDueAt cancellable signable } }';

interface Tracked {
  number: string;
  state: string;
  signable: boolean;
  maskedName: string;
  maskedPhone: string;
  events: { kind: string; text: string; actorName: string | null }[];
  report: { done: string } | null;
  promise: { pauses: { reason: string }[] } | null;
}

/** The tests' secret, from which nothing but a link can be made. */
const SECRET = 'auth-secret-of-the-tests-0123456789abcdef';

let app: TestApp;
let center: Center;
let phones = 0;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

/** A call with a phone of its own, so that codes of one test do not slow another. */
async function aCall(): Promise<{ call: RepairCall; phone: string }> {
  const phone = `+8613912350${String(++phones).padStart(3, '0')}`;
  return { call: await new RepairCall(app, center).register({ contactPhone: phone }), phone };
}

async function track(token: string): Promise<Tracked> {
  return (await app.ok<{ trackedRequest: Tracked }>(TRACKED, { token })).trackedRequest;
}

/** Guesses are slowed; a test that makes some does not slow the next. */
const forgetGuesses = () => app.rows("delete from attempt_count where key like 'guess.address%'");

describe('the tracking link', () => {
  it('WSH-1 comes with the number in the message and opens that request alone, without an account, masked', async () => {
    const { call } = await aCall();
    const token = await call.trackingToken();
    expect(await track(token)).toEqual({
      number: call.number,
      state: 'REGISTERED',
      receivedAt: MONDAY_NINE.toISOString(),
      branchName: center.branch.name,
      branchPhone: '021-55550000',
      modelName: '水泵',
      faultDescription: '水泵漏水',
      maskedName: '王**',
      maskedPhone: '139****0001',
      technicianName: null,
      plannedAt: null,
      nextActor: 'SUPERVISOR',
      nextStep: '安排技术员上门',
      nextDueAt: '2026-11-23T08:30:00.000Z',
      signable: false,
      coverageExplanation: expect.stringContaining('这台产品在保修期内'),
      promise: { state: 'RUNNING', dueAt: '2026-11-23T08:30:00.000Z', minutesLeft: 360, pauses: [] },
      events: [
        { kind: 'REGISTERED', text: '已登记，编号已生成', actorName: null },
        { kind: 'ENTITLEMENT_DERIVED', text: expect.stringContaining('费用归属：'), actorName: null },
      ],
      report: null,
    });
  });

  it('WSH-1 shows the full name of a signer nowhere', async () => {
    const { call } = await aCall();
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report();
    const token = await call.trackingToken();
    expect(await track(token)).toMatchObject({ signable: true, report: { done: '更换机械密封并试机' } });
    await call.sign({ signerName: '欧阳明珠' });
    const shown = JSON.stringify(await track(token));
    expect(shown).toContain('欧**已签字');
    expect(shown).not.toContain('明珠');
    expect(shown).not.toContain('王小明');
    expect(shown).not.toContain('中山北路');
  });

  it('WSH-1 expires after the days of the policy', async () => {
    const { call } = await aCall();
    const token = await call.trackingToken();
    app.clock.set(new Date('2027-02-21T00:59:00Z'));
    expect((await track(token)).number).toBe(call.number);
    app.clock.set(new Date('2027-02-21T01:00:00Z'));
    expect(await app.refused(TRACKED, { token })).toEqual(['LINK_DEAD']);
    app.clock.set(MONDAY_NINE);
    await forgetGuesses();
  });

  it('WSH-1 cannot be forged, changed, or made of a link for something else', async () => {
    const { call } = await aCall();
    const token = await call.trackingToken();
    const until = new Date('2027-01-01T00:00:00Z');
    const changed = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`;
    const forged = [
      changed,
      'guess',
      sealLink('another-secret-0123456789-0123456789', 'tracking', call.requestId, until),
      sealLink(SECRET, 'survey', call.requestId, until),
      sealLink(SECRET, 'tracking', center.customer.id, until),
    ];
    for (const one of forged) expect(await app.refused(TRACKED, { token: one })).toEqual(['LINK_DEAD']);
    await forgetGuesses();
  });

  it('WSH-1 slows guessing of links, and a right link still opens', async () => {
    const { call } = await aCall();
    const token = await call.trackingToken();
    const codes: string[] = [];
    for (let guess = 0; guess < 25; guess++)
      codes.push(...(await app.refused(TRACKED, { token: `guess-${guess}` })));
    expect(codes.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'LINK_DEAD'));
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    expect((await track(token)).number).toBe(call.number);
    await forgetGuesses();
  });

  it('WSH-1 opens two requests of one document each through its own link', async () => {
    const [one, two] = [await aCall(), await aCall()];
    const document = `query ($a: String!, $b: String!) { a: trackedRequest(token: $a) { number } b: trackedRequest(token: $b) { number } }`;
    const both = await app.ok(document, {
      a: await one.call.trackingToken(),
      b: await two.call.trackingToken(),
    });
    expect(both).toEqual({ a: { number: one.call.number }, b: { number: two.call.number } });
  });

  it('shows a stopped clock with its reason', async () => {
    const { call } = await aCall();
    await app.ok(
      'mutation ($input: TargetPauseInput!) { targetPause(input: $input) { id } }',
      { input: { requestId: call.requestId, reason: 'CUSTOMER_ASKED_FOR_LATER' } },
      center.supervisor.token,
    );
    expect((await track(await call.trackingToken())).promise?.pauses).toEqual([
      { reason: 'CUSTOMER_ASKED_FOR_LATER' },
    ]);
  });
});

describe('number and phone instead of a link', () => {
  it('WSH-1 gives the link to whoever says back the code that went to the phone on the request', async () => {
    const { call, phone } = await aCall();
    const named = { number: call.number.replaceAll('-', ' '), phone: phone.slice(3) };
    const { trackingCodeRequest } = await app.ok<{ trackingCodeRequest: object }>(CODE, { input: named });
    expect(trackingCodeRequest).toEqual({ resendAfterSeconds: 60, expiresInSeconds: 600 });
    const code = await lastCode(app, phone);
    const wrong = code === '123456' ? '654321' : '123456';
    expect(await app.refused(CONFIRM, { input: { ...named, code: wrong } })).toEqual(['CODE_WRONG']);
    const { trackingCodeConfirm } = await app.ok<{
      trackingCodeConfirm: { token: string; expiresAt: string };
    }>(CONFIRM, {
      input: { ...named, code },
    });
    expect(trackingCodeConfirm.expiresAt).toBe('2027-02-21T01:00:00.000Z');
    expect((await track(trackingCodeConfirm.token)).number).toBe(call.number);
    expect(await app.refused(CONFIRM, { input: { ...named, code } })).toEqual(['CODE_WRONG']);
    await forgetGuesses();
  });

  it('WSH-1 answers the same for a number that does not exist or has another phone, and sends nothing', async () => {
    const { call } = await aCall();
    const other = '+8613912360001';
    const absent = '261123-999999-0';
    const sent = 'select count(*)::int as n from outbox_message';
    const before = await app.rows(sent);
    for (const input of [
      { number: call.number, phone: other },
      { number: absent, phone: other },
    ]) {
      const { trackingCodeRequest } = await app.ok<{ trackingCodeRequest: object }>(CODE, { input });
      expect(trackingCodeRequest).toEqual({ resendAfterSeconds: 60, expiresInSeconds: 600 });
      expect(await app.refused(CONFIRM, { input: { ...input, code: '000000' } })).toEqual(['CODE_WRONG']);
    }
    expect(await app.rows(sent)).toEqual(before);
    await forgetGuesses();
  });

  it('WSH-1 finds nothing by guessing numbers, which is slowed for existing and absent ones alike', async () => {
    const { call } = await aCall();
    const numbers = [call.number, ...Array.from({ length: 24 }, () => '261123-999999-0')];
    const codes: string[] = [];
    for (const [guess, number] of numbers.entries()) {
      const phone = `+86139124${String(10_000 + guess)}`;
      codes.push((await app.refused(CODE, { input: { number, phone } }))[0] ?? 'answered');
    }
    expect(codes[0]).toBe('answered');
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    const input = { number: call.number, phone: '+8613912499999' };
    expect(await app.refused(CODE, { input })).toEqual(['TOO_MANY_ATTEMPTS']);
    await forgetGuesses();
  });

  it('tells a misread number by its check digit', async () => {
    expect(await app.refused(CODE, { input: { number: '261123-000042-0', phone: '13912345678' } })).toEqual([
      'VALIDATION_FAILED',
    ]);
  });
});

describe('live', () => {
  it('WSH-4 shows a change through the link without reloading, with who acts next and by when', async () => {
    const { call } = await aCall();
    const stream = follow<{ trackedRequestChanged: Record<string, unknown> }>(
      app,
      'subscription ($token: String!) { trackedRequestChanged(token: $token) { state nextActor nextDueAt } }',
      { token: await call.trackingToken() },
    );
    expect((await stream.next()).data?.trackedRequestChanged).toEqual({
      state: 'REGISTERED',
      nextActor: 'SUPERVISOR',
      nextDueAt: '2026-11-23T08:30:00.000Z',
    });
    await call.dispatch();
    expect(
      await stream.until((answer) => answer.data?.trackedRequestChanged.state === 'DISPATCHED'),
    ).toMatchObject({
      data: { trackedRequestChanged: { nextActor: 'TECHNICIAN', nextDueAt: '2026-11-23T03:00:00.000Z' } },
    });
    await stream.close();
  });

  it('WSH-4 shows a change to the signed-in customer and the branch, and what others do not see to nobody else', async () => {
    const { call } = await aCall();
    const document =
      'subscription ($number: String!) { requestChanged(number: $number) { state nextActor } }';
    const variables = { number: call.number };
    const mine = follow<{ requestChanged: { state: string } }>(
      app,
      document,
      variables,
      center.customerToken,
    );
    expect((await mine.next()).data?.requestChanged).toEqual({
      state: 'REGISTERED',
      nextActor: 'SUPERVISOR',
    });
    await call.dispatch();
    await mine.until((answer) => answer.data?.requestChanged.state === 'DISPATCHED');
    await mine.close();
    const stranger = await aCenter(app);
    for (const token of [stranger.customerToken, stranger.clerk.token, center.colleague.token]) {
      const theirs = follow(app, document, variables, token);
      expect((await theirs.next()).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      await theirs.close();
    }
    const nobody = follow(app, document, variables);
    expect((await nobody.next()).errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    await nobody.close();
  });

  it('WSH-4 shows nothing more to a stream whose session was ended', async () => {
    const { call } = await aCall();
    const colleague = await aColleague(app, center.branch, Role.CLERK);
    const document = 'subscription ($number: String!) { requestChanged(number: $number) { state } }';
    const stream = follow(app, document, { number: call.number }, colleague.token);
    expect((await stream.next()).errors).toBeUndefined();
    await app.ok('mutation { signOut }', {}, colleague.token);
    await call.dispatch();
    const answer = await stream.until(({ errors }) => errors !== undefined);
    expect(answer.data?.requestChanged ?? null).toBeNull();
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    await stream.close();
  });

  it('WSH-4 tells those who watch when the customer signs through the link', async () => {
    const { call, phone } = await aCall();
    await call.dispatch();
    await call.accept();
    await call.setOut();
    await call.arrive();
    await call.report();
    const token = await call.trackingToken();
    const stream = follow<{ requestChanged: { state: string } }>(
      app,
      'subscription ($number: String!) { requestChanged(number: $number) { state } }',
      { number: call.number },
      center.supervisor.token,
    );
    expect((await stream.next()).data?.requestChanged.state).toBe('IN_SERVICE');
    await app.ok(
      'mutation ($input: SigningCodeRequestInput!) { signingCodeRequest(input: $input) { expiresInSeconds } }',
      {
        input: { token },
      },
    );
    const input = { token, code: await lastCode(app, phone), signerName: '王小明', method: 'TYPED_NAME' };
    await app.ok(
      'mutation ($input: VoucherSignByLinkInput!) { voucherSignByLink(input: $input) { state } }',
      { input },
    );
    await stream.until((answer) => answer.data?.requestChanged.state === 'RESOLVED');
    await stream.close();
  });

  it('WSH-4 refuses a dead link as a stream', async () => {
    const stream = follow(app, 'subscription { trackedRequestChanged(token: "none") { state } }', {});
    expect((await stream.next()).errors?.[0]?.extensions.code).toBe('LINK_DEAD');
    await stream.close();
    await forgetGuesses();
  });

  it('WSH-4 says to each reader what they can do: cancel, until the technician has set out, and sign', async () => {
    const { call } = await aCall();
    const ask = async (token: string) => {
      const { repairRequest } = await app.ok<{ repairRequest: object }>(NEXT, { number: call.number }, token);
      return repairRequest;
    };
    await call.dispatch();
    await call.accept();
    const planned = '2026-11-23T03:00:00.000Z';
    const waiting = {
      nextActor: 'TECHNICIAN',
      nextStep: '出发并按约定时间到达',
      nextDueAt: planned,
      signable: false,
    };
    expect(await ask(center.customerToken)).toEqual({ ...waiting, cancellable: true });
    expect(await ask(center.technician.token)).toEqual({ ...waiting, cancellable: false });
    await call.setOut();
    expect(await ask(center.customerToken)).toMatchObject({ cancellable: false });
    expect(await ask(center.clerk.token)).toMatchObject({ cancellable: true });
    await call.arrive();
    await call.report();
    expect(await ask(center.customerToken)).toMatchObject({
      nextActor: 'CUSTOMER',
      signable: true,
      cancellable: false,
    });
    expect(await ask(center.technician.token)).toMatchObject({ signable: true });
    expect(await ask(center.clerk.token)).toMatchObject({ signable: false });
  });
});
