import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aCustomer, aModel, anAsset, aPicture } from '../../test/customers.ts';
import { meeting } from '../../test/meeting.ts';
import { aBranch, aColleague, NOBODY, theHeadquarters } from '../../test/organization.ts';
import { customerToken } from '../../test/sign-in.ts';
import { seedWarrantyTerms } from '../catalog/default-warranty-terms.ts';
import type { ProductModel } from '../catalog/product-model.ts';
import type { Customer } from '../customers/customer.ts';
import { Role } from '../kernel/actor.ts';
import type { Branch } from '../organization/branches/branch.ts';

const UNIT =
  'id serialNumber verified purchasedOn proof model { code } proofs { state decisionReason file { id url } }';
const REGISTER = `mutation ($input: AssetRegisterInput!) { assetRegister(input: $input) { ${UNIT} } }`;
const ADD_PROOF = `mutation ($input: AssetProofAddInput!) { assetProofAdd(input: $input) { ${UNIT} } }`;
const VERIFY = `mutation ($input: AssetProofVerifyInput!) { assetProofVerify(input: $input) { ${UNIT} } }`;
const ONE = `query ($id: ID!) { asset(id: $id) { ${UNIT} } }`;
const MINE = `query ($first: Int, $after: String) { myAssets(first: $first, after: $after) {
  edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

interface Unit {
  id: string;
  serialNumber: string | null;
  verified: boolean;
  purchasedOn: string | null;
  proof: string;
  model: { code: string };
  proofs: { state: string; decisionReason: string | null; file: { id: string; url: string } }[];
}

let app: TestApp;
let shanghai: Branch;
let suzhou: Branch;
let pump: ProductModel;
let wang: Customer;
let owner: string;
let clerk: string;
let supervisor: string;
let key = 0;

beforeAll(async () => {
  app = await startTestApp();
  await theHeadquarters(app);
  await app.seed(seedWarrantyTerms);
  shanghai = await aBranch(app);
  suzhou = await aBranch(app);
  pump = await aModel(app);
  wang = await aCustomer(app, shanghai);
  owner = await customerToken(app, wang.phone);
  clerk = (await aColleague(app, shanghai, Role.CLERK)).token;
  supervisor = (await aColleague(app, shanghai, Role.SUPERVISOR)).token;
});
afterAll(() => app.close());

async function register(given: object = {}, token = owner): Promise<Unit> {
  const input = { modelId: pump.id, idempotencyKey: `register-${++key}`, ...given };
  return (await app.ok<{ assetRegister: Unit }>(REGISTER, { input }, token)).assetRegister;
}
const refusedToRegister = (given: object, token = owner): Promise<string[]> =>
  app.refused(
    REGISTER,
    { input: { modelId: pump.id, idempotencyKey: `register-${++key}`, ...given } },
    token,
  );
const see = async (id: string, token: string): Promise<Unit | null> =>
  (await app.ok<{ asset: Unit | null }>(ONE, { id }, token)).asset;

describe('registering a unit', () => {
  it('INT-3 lets a customer register a unit by model and serial number, as a claim until staff verifies it', async () => {
    const unit = await register({ serialNumber: ' ab 12-3 ' });
    expect(unit).toMatchObject({
      serialNumber: 'AB12-3',
      verified: false,
      proof: 'NONE',
      model: { code: pump.code },
    });
    const { myAssets } = await app.ok<{ myAssets: { edges: { node: { id: string } }[] } }>(MINE, {}, owner);
    expect(myAssets.edges.map(({ node }) => node.id)).toContain(unit.id);
  });

  it('INT-6 answers a stranger’s serial number like any other, and shows nothing of the stranger’s unit', async () => {
    const stranger = await aCustomer(app, suzhou);
    const theirs = await anAsset(app, stranger, pump, {
      serialNumber: 'STRANGE1',
      purchasedOn: '2026-05-01',
    });
    const unknown = await register({ serialNumber: 'UNKNOWN1' });
    const claimed = await register({ serialNumber: 'STRANGE1' });
    expect({ ...claimed, id: '', serialNumber: '' }).toEqual({ ...unknown, id: '', serialNumber: '' });
    expect(claimed.id).not.toBe(theirs.id);
    expect(await see(theirs.id, owner)).toBe(null);
  });

  it('INT-6 returns the same unit when the customer registers it twice, and the first answer to a repeated key', async () => {
    const first = await register({ serialNumber: 'TWICE1', idempotencyKey: 'the-same-key' });
    expect(await register({ serialNumber: 'TWICE1', idempotencyKey: 'the-same-key' })).toEqual(first);
    expect((await register({ serialNumber: 'twice 1' })).id).toBe(first.id);
    expect(await refusedToRegister({ serialNumber: 'TWICE2', idempotencyKey: 'the-same-key' })).toEqual([
      'IDEMPOTENCY_KEY_REUSED',
    ]);
  });

  it('INT-6 puts a unit on file once, however often it is registered at the same moment', async () => {
    // Nobody can write a unit until two have come so far.
    const units = await meeting(
      app,
      'lock table asset in share mode',
      [],
      () => Promise.all([1, 2].map(() => register({ serialNumber: 'AT-ONCE-1' }))),
      2,
    );
    expect(new Set(units.map((unit) => unit.id)).size).toBe(1);
    expect(await app.rows(`select 1 from asset where serial_number = 'AT-ONCE-1'`)).toHaveLength(1);
  });

  it('counts a unit that a clerk registers as verified, unless another verified one has the number', async () => {
    const given = { customerId: wang.id, serialNumber: 'COUNTER1' };
    expect(await register(given, clerk)).toMatchObject({ verified: true });
    const other = await aCustomer(app, shanghai);
    expect(await register({ ...given, customerId: other.id }, clerk)).toMatchObject({ verified: false });
  });

  it('is refused for foreign customers, models that are none, future dates, foreign pictures and other roles', async () => {
    const stranger = await aCustomer(app, suzhou);
    const picture = await aPicture(app, await customerToken(app, stranger.phone));
    const technician = (await aColleague(app, shanghai, Role.TECHNICIAN)).token;
    const before = await app.snapshot();
    expect(await refusedToRegister({ customerId: stranger.id })).toEqual(['NOT_FOUND']);
    expect(await refusedToRegister({ customerId: stranger.id }, clerk)).toEqual(['NOT_FOUND']);
    expect(await refusedToRegister({}, clerk)).toEqual(['NOT_FOUND']);
    expect(await refusedToRegister({ modelId: NOBODY })).toEqual(['NOT_FOUND']);
    expect(await refusedToRegister({ purchasedOn: '2026-11-24' })).toEqual(['DATE_IN_FUTURE']);
    expect(await refusedToRegister({ purchasedOn: '2026-13-01' })).toEqual(['VALIDATION_FAILED']);
    expect(await refusedToRegister({ proofFileId: picture })).toEqual(['NOT_FOUND']);
    expect(await refusedToRegister({ customerId: wang.id }, technician)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });

  it('takes today in the branch’s zone as a day of purchase', async () => {
    // 00:30 on the 24th in Shanghai is still the 23rd in UTC.
    app.clock.set(new Date('2026-11-23T16:30:00Z'));
    expect(await register({ purchasedOn: '2026-11-24' })).toMatchObject({ purchasedOn: '2026-11-24' });
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });
});

describe('whose unit it is', () => {
  it('REC-2 shows a unit to its owner and to the branches of owner and unit, and to nobody else', async () => {
    const standing = await anAsset(app, wang, pump, { branchId: suzhou.id });
    const stranger = await customerToken(app, (await aCustomer(app, shanghai)).phone);
    const hangzhou = (await aColleague(app, await aBranch(app), Role.CLERK)).token;
    const here = (await aColleague(app, suzhou, Role.CLERK)).token;
    expect(await see(standing.id, owner)).not.toBe(null);
    expect(await see(standing.id, clerk)).not.toBe(null);
    expect(await see(standing.id, here)).not.toBe(null);
    expect(await see(standing.id, stranger)).toBe(null);
    expect(await see(standing.id, hangzhou)).toBe(null);
    expect(await see(NOBODY, clerk)).toBe(null);
  });

  it('lists the units of a customer page by page, the newest first', async () => {
    const customer = await aCustomer(app, shanghai);
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.unshift((await anAsset(app, customer, pump)).id);
    const list = `query ($id: ID!, $first: Int, $after: String) { assetsOfCustomer(customerId: $id, first: $first, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor } } }`;
    interface Page {
      assetsOfCustomer: {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    }
    const first = (await app.ok<Page>(list, { id: customer.id, first: 2 }, clerk)).assetsOfCustomer;
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = (
      await app.ok<Page>(list, { id: customer.id, first: 2, after: first.pageInfo.endCursor }, clerk)
    ).assetsOfCustomer;
    expect([...first.edges, ...second.edges].map(({ node }) => node.id)).toEqual(ids);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const foreign = (await aColleague(app, suzhou, Role.CLERK)).token;
    expect(await app.refused(list, { id: customer.id }, foreign)).toEqual(['NOT_FOUND']);
  });
});

describe('proof of purchase', () => {
  const decide = (input: object, token = supervisor): Promise<{ assetProofVerify: Unit }> =>
    app.ok<{ assetProofVerify: Unit }>(VERIFY, { input }, token);

  it('ENT-4 takes a photo of the invoice later, shows it to the clerk, and the clerk verifies it', async () => {
    const unit = await register({ serialNumber: 'PROOF1' });
    const fileId = await aPicture(app, owner);
    const input = { assetId: unit.id, fileId, purchasedOn: '2026-09-01' };
    const { assetProofAdd } = await app.ok<{ assetProofAdd: Unit }>(ADD_PROOF, { input }, owner);
    expect(assetProofAdd).toMatchObject({
      proof: 'SUBMITTED',
      verified: false,
      proofs: [{ file: { id: fileId } }],
    });

    const waiting = `query ($id: ID!) { assetProofsWaiting(branchId: $id) { edges { node { id proofs { file { url } } } } } }`;
    const { assetProofsWaiting } = await app.ok<{
      assetProofsWaiting: { edges: { node: { id: string; proofs: { file: { url: string } }[] } }[] };
    }>(waiting, { id: shanghai.id }, clerk);
    const shown = assetProofsWaiting.edges.find(({ node }) => node.id === unit.id)?.node.proofs[0]?.file.url;
    const picture = (token: string): Promise<number> =>
      fetch(`${app.url}${shown}`, { headers: { authorization: `Bearer ${token}` } }).then(
        ({ status }) => status,
      );
    expect(await picture(clerk)).toBe(200);
    expect(await picture((await aColleague(app, suzhou, Role.CLERK)).token)).toBe(404);
    expect(await picture(await customerToken(app, (await aCustomer(app, shanghai)).phone))).toBe(404);

    const { assetProofVerify } = await decide(
      { assetId: unit.id, accepted: true, purchasedOn: '2026-08-31' },
      clerk,
    );
    expect(assetProofVerify).toMatchObject({
      proof: 'VERIFIED',
      verified: true,
      purchasedOn: '2026-08-31',
      proofs: [{ state: 'VERIFIED' }],
    });
  });

  it('ENT-4 tells the customer why a proof was not accepted, and takes a better one', async () => {
    const unit = await register({ purchasedOn: '2026-09-01', proofFileId: await aPicture(app, owner) });
    await decide({ assetId: unit.id, accepted: false, reason: '照片看不清日期' });
    expect(await see(unit.id, owner)).toMatchObject({
      proof: 'REJECTED',
      proofs: [{ state: 'REJECTED', decisionReason: '照片看不清日期' }],
    });
    const input = { assetId: unit.id, fileId: await aPicture(app, owner) };
    const { assetProofAdd } = await app.ok<{ assetProofAdd: Unit }>(ADD_PROOF, { input }, owner);
    expect(assetProofAdd.proofs.map(({ state }) => state)).toEqual(['SUBMITTED', 'REJECTED']);
  });

  it('ENT-4 refuses a decision by whoever handed the proof in', async () => {
    const customer = await aCustomer(app, shanghai);
    const handedIn = {
      customerId: customer.id,
      purchasedOn: '2026-09-01',
      proofFileId: await aPicture(app, clerk),
    };
    const unit = await register(handedIn, clerk);
    const before = await app.snapshot();
    expect(await app.refused(VERIFY, { input: { assetId: unit.id, accepted: true } }, clerk)).toEqual([
      'OWN_PROOF_REFUSED',
    ]);
    expect(await app.snapshot()).toBe(before);
    expect((await decide({ assetId: unit.id, accepted: true })).assetProofVerify.proof).toBe('VERIFIED');
  });

  it('ENT-4 refuses decisions without date or reason, without a proof, twice, by others, and about what one cannot see', async () => {
    const bare = await register({ serialNumber: 'BARE1' });
    const dateless = await register({ serialNumber: 'BARE2', proofFileId: await aPicture(app, owner) });
    const technician = (await aColleague(app, shanghai, Role.TECHNICIAN)).token;
    const foreign = (await aColleague(app, suzhou, Role.SUPERVISOR)).token;
    const before = await app.snapshot();
    const refused = (input: object, token = supervisor): Promise<string[]> =>
      app.refused(VERIFY, { input }, token);
    expect(await refused({ assetId: bare.id, accepted: true, purchasedOn: '2026-09-01' })).toEqual([
      'PROOF_STEP_REFUSED',
    ]);
    expect(await refused({ assetId: dateless.id, accepted: true })).toEqual(['PROOF_DATE_MISSING']);
    expect(await refused({ assetId: dateless.id, accepted: false })).toEqual(['PROOF_REASON_MISSING']);
    expect(await refused({ assetId: dateless.id, accepted: true, purchasedOn: '2026-11-24' })).toEqual([
      'DATE_IN_FUTURE',
    ]);
    expect(await refused({ assetId: dateless.id, accepted: true, purchasedOn: '2026-09-01' }, owner)).toEqual(
      ['NOT_FOUND'],
    );
    expect(
      await refused({ assetId: dateless.id, accepted: true, purchasedOn: '2026-09-01' }, technician),
    ).toEqual(['NOT_FOUND']);
    expect(
      await refused({ assetId: dateless.id, accepted: true, purchasedOn: '2026-09-01' }, foreign),
    ).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);

    await decide({ assetId: dateless.id, accepted: true, purchasedOn: '2026-09-01' });
    expect(await refused({ assetId: dateless.id, accepted: true })).toEqual(['PROOF_STEP_REFUSED']);
    const more = { assetId: dateless.id, fileId: await aPicture(app, owner) };
    expect(await app.refused(ADD_PROOF, { input: more }, owner)).toEqual(['PROOF_STEP_REFUSED']);
  });

  it('lets two customers claim one serial number, and only one of them be verified', async () => {
    const rival = await aCustomer(app, shanghai);
    const rivalToken = await customerToken(app, rival.phone);
    const claim = { serialNumber: 'RIVAL1', purchasedOn: '2026-09-01' };
    const first = await register({ ...claim, proofFileId: await aPicture(app, owner) });
    const second = await register({ ...claim, proofFileId: await aPicture(app, rivalToken) }, rivalToken);
    await decide({ assetId: first.id, accepted: true });
    const before = await app.snapshot();
    expect(await app.refused(VERIFY, { input: { assetId: second.id, accepted: true } }, supervisor)).toEqual([
      'SERIAL_NUMBER_TAKEN',
    ]);
    expect(await app.snapshot()).toBe(before);
  });

  it('REC-4 records who verified a proof, and what changed by it', async () => {
    const unit = await register({ purchasedOn: '2026-09-01', proofFileId: await aPicture(app, owner) });
    const judge = await aColleague(app, shanghai, Role.SUPERVISOR, { name: '钱主任' });
    await decide({ assetId: unit.id, accepted: true }, judge.token);
    const changes = await app.rows(
      `select by_name, by_kind, operation, fields from change_record where record_id = $1 and operation = 'Mutation.assetProofVerify'`,
      [unit.id],
    );
    expect(changes).toEqual([
      {
        by_name: '钱主任',
        by_kind: 'STAFF',
        operation: 'Mutation.assetProofVerify',
        fields: expect.arrayContaining([
          { field: 'proofState', from: 'SUBMITTED', to: 'VERIFIED' },
          { field: 'verified', from: 'false', to: 'true' },
        ]),
      },
    ]);
  });
});
