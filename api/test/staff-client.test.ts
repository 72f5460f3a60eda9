import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Aftercare,
  AftercareError,
  BranchesDocument,
  CallDocument,
  CallRegisterDocument,
  CancelCallDocument,
  connect,
  CreateApiKeyDocument,
  FollowCallDocument,
  MySessionsDocument,
  NoAnswerError,
  newIdempotencyKey,
  TakeCallDocument,
  ViewerDocument,
} from '../../schema/client/index.ts';
import type { ProductModel } from '../src/catalog/product-model.ts';
import { Role } from '../src/kernel/actor.ts';
import type { Branch } from '../src/organization/branches/branch.ts';
import type { District } from '../src/organization/branches/district.ts';
import { startTestApp, type TestApp } from './app.ts';
import { aCustomer, aModel } from './customers.ts';
import { aBranch, aDistrict, aStaffMember } from './organization.ts';
import { PASSWORD, signedInStaff, type TestStaff } from './sign-in.ts';

let app: TestApp;
let branch: Branch;
let district: District;
let model: ProductModel;
let account: TestStaff;
let clerk: Aftercare;

beforeAll(async () => {
  app = await startTestApp();
  branch = await aBranch(app);
  district = await aDistrict(app, {}, { branchId: branch.id });
  model = await aModel(app);
  const person = await aStaffMember(app, branch.id);
  account = await signedInStaff(app, [{ branchId: branch.id, role: Role.CLERK }], { staffId: person.id });
  clerk = connect({ url: app.url });
  await clerk.signIn(account.userName, PASSWORD);
});
afterAll(() => app.close());

/** The real way to the API, which loses the answers to the first requests. */
function losing(answers: number): { fetch: typeof fetch; sent(): number } {
  let sent = 0;
  return {
    sent: () => sent,
    fetch: async (input, init) => {
      sent += 1;
      const response = await fetch(input, init);
      if (sent > answers) return response;
      await response.arrayBuffer();
      throw new TypeError('the connection was lost');
    },
  };
}

async function takeCall(client = clerk, idempotencyKey = newIdempotencyKey()) {
  const customer = await aCustomer(app, branch);
  const input = {
    branchId: branch.id,
    channel: 'PHONE',
    customerId: customer.id,
    modelId: model.id,
    kind: 'REPAIR',
    grade: 'NORMAL',
    faultType: 'LEAKAGE',
    faultDescription: '水泵漏水',
    contactName: customer.name,
    contactPhone: customer.phone,
    districtCode: district.code,
    addressLine: '中山北路18号302室',
    idempotencyKey,
  } as const;
  return (await client.run(TakeCallDocument, { input })).repairRequestRegister;
}

const refusal = (promise: Promise<unknown>): Promise<AftercareError> =>
  promise.then(
    () => Promise.reject(new Error('nothing was refused')),
    (fault: unknown) => {
      if (fault instanceof AftercareError) return fault;
      throw fault;
    },
  );

describe('a session', () => {
  it('opens by name and password, is kept by its token and ends with signing out', async () => {
    const client = connect({ url: `${app.url}/graphql` });
    const viewer = await client.signIn(account.userName, PASSWORD);
    expect(viewer.staff?.id).toBe(account.staffId);
    const kept = connect({ url: app.url, token: client.token ?? '' });
    expect((await kept.run(ViewerDocument)).viewer?.staff?.id).toBe(account.staffId);
    await client.signOut();
    expect(client.token).toBeNull();
    expect((await kept.run(ViewerDocument)).viewer).toBeNull();
  });

  it('is refused by code when the password is wrong', async () => {
    const client = connect({ url: app.url });
    const fault = await refusal(client.signIn(account.userName, 'another password'));
    expect([fault.code, client.token]).toEqual(['SIGN_IN_REFUSED', null]);
  });

  it('is not needed by a machine that has a key', async () => {
    const { apiKeyCreate } = await clerk.run(CreateApiKeyDocument, { input: { name: '对账' } });
    const machine = connect({ url: app.url, apiKey: apiKeyCreate.secret });
    expect((await machine.run(ViewerDocument)).viewer?.staff?.id).toBe(account.staffId);
  });
});

describe('a refusal', () => {
  it('carries code, field and parameters, and says the meaning without what was sent', async () => {
    const { id: requestId, version } = await takeCall();
    const input = { requestId, version: version + 41, reason: '不用来了' };
    const fault = await refusal(clerk.run(CancelCallDocument, { input }));
    expect(fault).toMatchObject({ code: 'VERSION_CONFLICT', params: { current: version } });
    expect(fault.message).toContain('Somebody changed the record since it was read');
    expect(fault.message).not.toContain('不用来了');
  });

  it('lists the fields of a form that cannot be taken', async () => {
    const fault = await refusal(clerk.signIn('', ''));
    expect(fault.code).toBe('VALIDATION_FAILED');
    expect(fault.fields.map(({ field }) => field)).toContain('userName');
  });

  it('is NOT_SIGNED_IN for a stranger', async () => {
    expect((await refusal(connect({ url: app.url }).run(MySessionsDocument))).code).toBe('NOT_SIGNED_IN');
  });
});

describe('a lost answer', () => {
  it('is asked for again by a query', async () => {
    const { fetch, sent } = losing(2);
    const { branches } = await connect({ url: app.url, token: clerk.token ?? '', fetch }).run(
      BranchesDocument,
    );
    expect([branches.edges.length, sent()]).toEqual([1, 3]);
  });

  it('is asked for again by a change with an idempotency key, which happens once', async () => {
    const { fetch, sent } = losing(1);
    const before = await app.rows('select 1 from repair_request');
    const call = await takeCall(
      connect({ url: app.url, token: clerk.token ?? '', fetch }),
      newIdempotencyKey(),
    );
    expect(call.number).toMatch(/^\d{6}-/);
    expect([sent(), (await app.rows('select 1 from repair_request')).length]).toEqual([2, before.length + 1]);
  });

  it('is left to the person after a change without a key', async () => {
    const { fetch, sent } = losing(1);
    const client = connect({ url: app.url, fetch });
    await expect(client.signIn(account.userName, PASSWORD)).rejects.toBeInstanceOf(NoAnswerError);
    expect(sent()).toBe(1);
  });

  it('is given up on after three tries', async () => {
    const { fetch, sent } = losing(9);
    await expect(connect({ url: app.url, fetch }).run(ViewerDocument)).rejects.toThrow(
      'The API does not answer.',
    );
    expect(sent()).toBe(3);
  });
});

it('rows of a list come page by page', async () => {
  for (let i = 0; i < 3; i += 1) await takeCall();
  const { fetch, sent } = losing(0);
  const client = connect({ url: app.url, token: clerk.token ?? '', fetch });
  const whole = await clerk.run(CallRegisterDocument, { branchId: branch.id, first: 100 });
  const numbers: string[] = [];
  const variables = { branchId: branch.id, first: 2 };
  for await (const call of client.rows(CallRegisterDocument, variables, (data) => data.callRegister)) {
    numbers.push(call.number);
  }
  expect(numbers).toEqual(whole.callRegister.edges.map(({ node }) => node.number));
  expect(sent()).toBe(Math.ceil(numbers.length / 2));
});

it('a call is followed live, from its state at once to the next change, until the loop is left', async () => {
  const call = await takeCall();
  const states: string[] = [];
  for await (const { requestChanged } of clerk.watch(FollowCallDocument, { number: call.number })) {
    states.push(requestChanged.state);
    if (requestChanged.state === 'CANCELLED') break;
    const input = { requestId: call.id, version: call.version, reason: '客户不再需要' };
    await clerk.run(CancelCallDocument, { input });
  }
  expect(states).toEqual(['REGISTERED', 'CANCELLED']);
});

it('following ends at once when it is ended from elsewhere', async () => {
  const call = await takeCall();
  const stream = clerk.watch(FollowCallDocument, { number: call.number });
  expect((await stream.next()).value?.requestChanged.number).toBe(call.number);
  const waiting = stream.next();
  await stream.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

it('following what is not there is refused by code', async () => {
  const stream = clerk.watch(FollowCallDocument, { number: '261123-000999-9' });
  expect((await refusal(stream.next())).code).toBe('NOT_FOUND');
  expect((await clerk.run(CallDocument, { number: '261123-000999-9' })).repairRequest).toBeNull();
});

it('a picture goes up and comes back to whoever may see it', async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#c33' } })
    .png()
    .toBuffer();
  const file = await clerk.upload(new Blob([new Uint8Array(bytes)]));
  expect(file).toMatchObject({ width: 40, height: 30 });
  expect((await clerk.picture(file)).size).toBeGreaterThan(100);
  const stranger = connect({ url: app.url });
  expect((await refusal(stranger.picture(file))).code).toBe('NOT_FOUND');
  expect((await refusal(stranger.upload(new Blob([new Uint8Array(bytes)])))).code).toBe('NOT_SIGNED_IN');
  expect((await refusal(clerk.upload(new Blob(['no picture'])))).code).toBe('FILE_NOT_AN_IMAGE');
  await expect(clerk.picture({ url: 'https://elsewhere.example/files/1' })).rejects.toBeInstanceOf(TypeError);
});
