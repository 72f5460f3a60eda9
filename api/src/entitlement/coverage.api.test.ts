import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aContract, aCustomer, aModel, anAsset, aPicture } from '../../test/customers.ts';
import { aBranch, aColleague, theHeadquarters } from '../../test/organization.ts';
import { customerToken } from '../../test/sign-in.ts';
import { seedWarrantyTerms } from '../catalog/default-warranty-terms.ts';
import type { ProductModel } from '../catalog/product-model.ts';
import type { Customer } from '../customers/customer.ts';
import { Role } from '../kernel/actor.ts';
import type { Branch } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';

const COVER = `category reason explanation termName startsOn endsOn daysLeft covered notCovered afterExpiry acceptedProofs
  contract { number startsOn endsOn coversLabour coversParts }`;
const COVERAGE = `query ($id: ID!, $on: LocalDate) { asset(id: $id) { coverage(on: $on) { ${COVER} } } }`;
const REGISTER = `mutation ($input: AssetRegisterInput!) { assetRegister(input: $input) { id coverage { ${COVER} } } }`;
const VERIFY = `mutation ($input: AssetProofVerifyInput!) { assetProofVerify(input: $input) { coverage { ${COVER} } } }`;
const ACCEPTANCE = `mutation ($input: AssetFinalAcceptanceRecordInput!) { assetFinalAcceptanceRecord(input: $input) { coverage { ${COVER} } } }`;
const PUBLISH = `mutation ($input: WarrantyTermPublishInput!) { warrantyTermPublish(input: $input) { version months } }`;

interface Cover {
  category: string;
  reason: string;
  explanation: string;
  termName: string | null;
  startsOn: string | null;
  endsOn: string | null;
  daysLeft: number | null;
  covered: string[];
  notCovered: string[];
  afterExpiry: string;
  acceptedProofs: string[];
  contract: object | null;
}

let app: TestApp;
let shanghai: Branch;
let pump: ProductModel;
let motor: ProductModel;
let appliance: ProductModel;
let wang: Customer;
let owner: string;
let clerk: string;
let administrator: string;
let key = 0;

beforeAll(async () => {
  app = await startTestApp();
  const headquarters = await theHeadquarters(app);
  await app.seed(seedWarrantyTerms);
  shanghai = await aBranch(app);
  pump = await aModel(app);
  motor = await aModel(app, { category: ProductCategory.MOTOR });
  appliance = await aModel(app, { category: ProductCategory.HOUSEHOLD_APPLIANCE });
  wang = await aCustomer(app, shanghai);
  owner = await customerToken(app, wang.phone);
  clerk = (await aColleague(app, shanghai, Role.CLERK)).token;
  administrator = (await aColleague(app, headquarters, Role.ADMINISTRATOR)).token;
});
afterAll(() => app.close());

async function register(model: ProductModel, given: object = {}): Promise<{ id: string; coverage: Cover }> {
  const input = { modelId: model.id, idempotencyKey: `register-${++key}`, ...given };
  return (await app.ok<{ assetRegister: { id: string; coverage: Cover } }>(REGISTER, { input }, owner))
    .assetRegister;
}

/** Registered by the customer with a photo of the invoice, and verified by a clerk. */
async function proven(model: ProductModel, purchasedOn: string, given: object = {}): Promise<string> {
  const { id } = await register(model, { purchasedOn, proofFileId: await aPicture(app, owner) });
  await app.ok(VERIFY, { input: { assetId: id, accepted: true, ...given } }, clerk);
  return id;
}

async function coverage(id: string, on?: string, token = owner): Promise<Cover> {
  const { asset } = await app.ok<{ asset: { coverage: Cover } | null }>(COVERAGE, { id, on }, token);
  if (!asset) throw new Error('no such unit');
  return asset.coverage;
}

const aTerm = (given: object): object => ({
  effectiveFrom: '2026-12-01',
  months: 24,
  repairBasis: 'PRODUCTION_COST',
  consumablesBasis: 'LOWEST_COST_PRICE',
  replacementRule: 'RESTART_FULL',
  name: { zh: '两年保修', en: 'Two years' },
  covered: { zh: ['整机'], en: ['The whole unit'] },
  notCovered: { zh: ['外观'], en: ['Looks'] },
  afterExpiry: { zh: '按生产成本收费', en: 'At production cost' },
  acceptedProofs: { zh: ['发票'], en: ['Invoice'] },
  ...given,
});

describe('who pays, from what is on record', () => {
  it('ENT-1 goes from the unit’s warranty to its contract to payment as the dates go by, and says why', async () => {
    const id = await proven(pump, '2026-03-15');
    const [asset] = await app.rows<{ id: string }>('select id from asset where id = $1', [id]);
    await aContract(app, wang, [asset as never], { number: 'MC-2026-1', endsOn: '2026-12-31' });
    expect(await coverage(id, '2026-09-15')).toMatchObject({ category: 'WARRANTY', reason: 'IN_WARRANTY' });
    expect(await coverage(id, '2026-09-16')).toMatchObject({
      category: 'CONTRACT',
      reason: 'COVERED_BY_CONTRACT',
    });
    expect(await coverage(id, '2027-01-01')).toMatchObject({
      category: 'PAID',
      reason: 'WARRANTY_EXPIRED',
      explanation:
        '保修期已于2026年9月15日结束，本次为有费服务。终身维修按材料成本收费，易耗品按最低成本价供应。产生任何费用之前，我们都会先告诉您。',
    });
  });

  it('ENT-1 gives the same answer to whoever may ask, also where the contract is another branch’s', async () => {
    const far = await aBranch(app);
    const asset = await anAsset(app, wang, motor, { branchId: far.id });
    await aContract(app, wang, [asset], { number: 'MC-2026-2', coversParts: false });
    const there = (await aColleague(app, far, Role.CLERK)).token;
    for (const token of [owner, clerk, there]) {
      expect(await coverage(asset.id, '2026-11-23', token)).toMatchObject({
        category: 'CONTRACT',
        contract: { number: 'MC-2026-2', coversLabour: true, coversParts: false },
      });
    }
  });

  it('ENT-1 shows no coverage of a unit to whoever may not see the unit', async () => {
    const id = await proven(pump, '2026-09-01');
    const foreign = (await aColleague(app, await aBranch(app), Role.CLERK)).token;
    const { asset } = await app.ok<{ asset: null }>(COVERAGE, { id }, foreign);
    expect(asset).toBe(null);
  });

  it('ENT-2 counts 6 months for pumps, 12 for motors and by default, from the date on the invoice', async () => {
    expect(await coverage(await proven(pump, '2026-06-23'))).toMatchObject({
      category: 'WARRANTY',
      startsOn: '2026-06-23',
      endsOn: '2026-12-23',
      daysLeft: 31,
    });
    expect(await coverage(await proven(motor, '2025-11-23'))).toMatchObject({
      endsOn: '2026-11-23',
      daysLeft: 1,
    });
    expect(await coverage(await proven(motor, '2025-11-22'))).toMatchObject({
      category: 'PAID',
      daysLeft: 0,
    });
    expect(await coverage(await proven(appliance, '2026-01-31'))).toMatchObject({ endsOn: '2027-01-31' });
  });

  it('ENT-2 counts project goods from final acceptance, and not before it', async () => {
    const id = await proven(motor, '2025-02-01', { projectGoods: true });
    expect(await coverage(id)).toMatchObject({
      category: 'PAID',
      reason: 'NOT_YET_STARTED',
      startsOn: null,
      endsOn: null,
    });
    const input = { assetId: id, finalAcceptanceOn: '2026-11-01' };
    expect(await app.refused(ACCEPTANCE, { input }, owner)).toEqual(['NOT_FOUND']);
    const tomorrow = { ...input, finalAcceptanceOn: '2026-11-24' };
    expect(await app.refused(ACCEPTANCE, { input: tomorrow }, clerk)).toEqual(['DATE_IN_FUTURE']);
    await app.ok(ACCEPTANCE, { input }, clerk);
    expect(await coverage(id)).toMatchObject({
      category: 'WARRANTY',
      startsOn: '2026-11-01',
      endsOn: '2027-11-01',
    });
  });

  it('ENT-2 keeps the term in force on the day of purchase when the policy changes later', async () => {
    const model = await aModel(app, { category: ProductCategory.COMMUNICATION_EQUIPMENT });
    const before = await proven(model, '2026-11-20');
    const { warrantyTermPublish } = await app.ok<{ warrantyTermPublish: object }>(
      PUBLISH,
      { input: aTerm({ category: 'COMMUNICATION_EQUIPMENT' }) },
      administrator,
    );
    expect(warrantyTermPublish).toEqual({ version: 1, months: 24 });
    app.clock.set(new Date('2026-12-05T01:00:00Z'));
    const late = await proven(model, '2026-11-30');
    const after = await proven(model, '2026-12-01');
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
    expect(await coverage(before)).toMatchObject({ endsOn: '2027-11-20', termName: '标准保修（12个月）' });
    expect(await coverage(late)).toMatchObject({ endsOn: '2027-11-30', termName: '标准保修（12个月）' });
    expect(await coverage(after)).toMatchObject({ endsOn: '2028-12-01', termName: '两年保修' });
  });

  it('ENT-2 refuses a term that would reach back, one for two subjects, and one from anybody but an administrator', async () => {
    const before = await app.snapshot();
    const refused = (given: object, token = administrator): Promise<string[]> =>
      app.refused(PUBLISH, { input: aTerm(given) }, token);
    expect(await refused({ category: 'VEHICLE', effectiveFrom: '2026-11-23' })).toEqual([
      'WARRANTY_TERM_NOT_IN_FUTURE',
    ]);
    expect(await refused({ category: 'PUMP', modelId: pump.id })).toEqual(['WARRANTY_TERM_FOR_BOTH']);
    expect(await refused({ category: 'VEHICLE', months: 0 })).toEqual(['VALIDATION_FAILED']);
    expect(await refused({ category: 'VEHICLE' }, clerk)).toEqual(['NOT_FOUND']);
    expect(await app.snapshot()).toBe(before);
  });

  it('ENT-4 gives no warranty without proof, and derives again when a clerk verifies one that was added later', async () => {
    const { id, coverage: bare } = await register(pump, { purchasedOn: '2026-09-01' });
    expect(bare).toMatchObject({ category: 'PAID', reason: 'UNVERIFIED_UNIT', endsOn: '2027-03-01' });
    const input = { assetId: id, fileId: await aPicture(app, owner) };
    const { assetProofAdd } = await app.ok<{ assetProofAdd: { coverage: Cover } }>(
      `mutation ($input: AssetProofAddInput!) { assetProofAdd(input: $input) { coverage { ${COVER} } } }`,
      { input },
      owner,
    );
    expect(assetProofAdd.coverage).toMatchObject({ category: 'PAID', reason: 'PROOF_NOT_YET_VERIFIED' });
    const { assetProofVerify } = await app.ok<{ assetProofVerify: { coverage: Cover } }>(
      VERIFY,
      { input: { assetId: id, accepted: true } },
      clerk,
    );
    expect(assetProofVerify.coverage).toMatchObject({
      category: 'WARRANTY',
      reason: 'IN_WARRANTY',
      endsOn: '2027-03-01',
    });
  });

  it('ENT-4 gives no warranty to a product outside the warranty list', async () => {
    const unlisted = await aModel(app, { inWarrantyList: false });
    expect(await coverage(await proven(unlisted, '2026-11-01'))).toMatchObject({
      category: 'PAID',
      reason: 'PRODUCT_NOT_IN_WARRANTY_LIST',
      termName: null,
      endsOn: null,
      covered: [],
      afterExpiry: '这种产品没有保修，维修按价目表收费。',
    });
  });

  it('ENT-5 charges after expiry at the basis of the unit’s own term', async () => {
    const model = await aModel(app);
    await app.ok(PUBLISH, { input: aTerm({ modelId: model.id }) }, administrator);
    app.clock.set(new Date('2026-12-05T01:00:00Z'));
    const id = await proven(model, '2026-12-02');
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
    expect(await coverage(id, '2028-12-03')).toMatchObject({
      category: 'PAID',
      explanation:
        '保修期已于2028年12月2日结束，本次为有费服务。终身维修按生产成本收费，易耗品按最低成本价供应。产生任何费用之前，我们都会先告诉您。',
      afterExpiry: '按生产成本收费',
    });
  });
});

describe('what the customer is shown of a unit’s cover', () => {
  it('ENT-7 shows term, start, end, days left, what is covered and not, what comes after, contract and accepted proofs', async () => {
    const id = await proven(pump, '2026-06-23');
    const [asset] = await app.rows<{ id: string }>('select id from asset where id = $1', [id]);
    await aContract(app, wang, [asset as never], { number: 'MC-2026-7' });
    const shown = {
      category: 'WARRANTY',
      reason: 'IN_WARRANTY',
      startsOn: '2026-06-23',
      endsOn: '2026-12-23',
      daysLeft: 31,
      contract: {
        number: 'MC-2026-7',
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        coversLabour: true,
        coversParts: true,
      },
    };
    expect(await coverage(id)).toEqual({
      ...shown,
      explanation:
        '这台产品在保修期内（2026年6月23日至2026年12月23日，含当天还剩31天），保修范围内的维修免费。',
      termName: '水泵保修（6个月）',
      covered: [
        '设计和制造造成的质量问题',
        '泵体、叶轮和轴',
        '我公司储运造成的损坏',
        '保修范围内的人工和配件',
      ],
      notCovered: [
        '使用、安装或保管不当造成的损坏',
        '未经我公司同意自行拆修或改装造成的损坏',
        '易耗品的正常磨损',
        '火灾、水灾、雷击等外部原因造成的损坏',
      ],
      afterExpiry: '保修期满后终身维修，维修只收材料成本，易耗品终身按最低成本价供应。',
      acceptedProofs: ['购货发票', '购货收据', '工程产品：竣工验收单'],
    });
    await app.ok('mutation { languageSet(input: { language: EN }) { language } }', {}, owner);
    expect(await coverage(id)).toEqual({
      ...shown,
      explanation:
        'This unit is under warranty (23 June 2026 to 23 December 2026, 31 days left, today included); what the warranty covers is repaired free of charge.',
      termName: 'Warranty for pumps (6 months)',
      covered: [
        'Faults of design or manufacture',
        'Casing, impeller and shaft',
        'Damage during our storage or transport',
        'Labour and parts for these repairs',
      ],
      notCovered: [
        'Damage from wrong use, installation or storage',
        'Damage after opening or changing the product without our consent',
        'Normal wear of consumables',
        'Damage from outside, such as fire, flood or lightning',
      ],
      afterExpiry:
        'After the warranty we repair for life at the cost of materials, and supply consumables for life at the lowest cost price.',
      acceptedProofs: [
        'Purchase invoice',
        'Purchase receipt',
        'For project goods: the certificate of final acceptance',
      ],
    });
    await app.ok('mutation { languageSet(input: { language: ZH }) { language } }', {}, owner);
  });

  it('ENT-7 shows for each unit of a list its own cover', async () => {
    const customer = await aCustomer(app, shanghai);
    const token = await customerToken(app, customer.phone);
    for (const purchasedOn of ['2026-10-01', '2026-09-01', '2026-08-01']) {
      const input = { modelId: pump.id, purchasedOn, idempotencyKey: `of-the-list-${purchasedOn}` };
      await app.ok(REGISTER, { input }, token);
    }
    const { myAssets } = await app.ok<{ myAssets: { edges: { node: { coverage: Cover } }[] } }>(
      `{ myAssets { edges { node { coverage { ${COVER} } } } } }`,
      {},
      token,
    );
    expect(myAssets.edges.map(({ node }) => node.coverage.endsOn)).toEqual([
      '2027-02-01',
      '2027-03-01',
      '2027-04-01',
    ]);
  });
});
