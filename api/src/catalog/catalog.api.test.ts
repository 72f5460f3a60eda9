import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aModel } from '../../test/customers.ts';
import { aBranch, aColleague } from '../../test/organization.ts';
import { aResponsibleUnit } from '../../test/parts-job.ts';
import { Role } from '../kernel/actor.ts';
import type { Branch } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { Part } from './part.ts';

const MODELS = `query ($search: String, $category: ProductCategory, $first: Int, $after: String) {
  productModels(search: $search, category: $category, first: $first, after: $after) {
    edges { node { code name nameEn category } } pageInfo { hasNextPage endCursor } } }`;
const PARTS =
  'query ($search: String) { parts(search: $search) { edges { node { code name nameEn priceAmount } } } }';

interface Models {
  productModels: {
    edges: { node: { code: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let app: TestApp;
let shanghai: Branch;

beforeAll(async () => {
  app = await startTestApp();
  shanghai = await aBranch(app);
  await aModel(app, {
    code: 'Y2-132S',
    name: '三相电动机',
    nameEn: 'Three-phase motor',
    category: ProductCategory.MOTOR,
  });
  await aModel(app, { code: 'QJ-10', name: '潜水泵', nameEn: 'Submersible pump' });
  await aModel(app, { code: 'IS-50', name: '离心泵', nameEn: 'Centrifugal pump' });
  await app.seed((em) => {
    const part = { code: 'ZC-6204', name: '轴承', nameEn: 'Bearing', priceAmount: 4550 };
    em.persist(Object.assign(new Part(), part));
  });
});
afterAll(() => app.close());

const codes = async (variables: object): Promise<string[]> =>
  (await app.ok<Models>(MODELS, variables)).productModels.edges.map(({ node }) => node.code);

describe('product models', () => {
  it('INT-3 lets anybody find a model by part of its code or of its name in either language', async () => {
    expect(await codes({})).toEqual(['IS-50', 'QJ-10', 'Y2-132S']);
    expect(await codes({ search: '132s' })).toEqual(['Y2-132S']);
    expect(await codes({ search: '泵' })).toEqual(['IS-50', 'QJ-10']);
    expect(await codes({ search: 'PUMP', category: 'PUMP' })).toEqual(['IS-50', 'QJ-10']);
    expect(await codes({ category: 'MOTOR' })).toEqual(['Y2-132S']);
    expect(await codes({ search: '%' })).toEqual([]);
  });

  it('pages, and refuses pages without end and cursors of other lists', async () => {
    const { productModels } = await app.ok<Models>(MODELS, { first: 2 });
    expect(productModels.pageInfo.hasNextPage).toBe(true);
    expect(await codes({ first: 2, after: productModels.pageInfo.endCursor })).toEqual(['Y2-132S']);
    expect(await app.refused(MODELS, { first: 101 })).toEqual(['VALIDATION_FAILED']);
    expect(await app.refused(MODELS, { after: 'nonsense' })).toEqual(['CURSOR_INVALID']);
  });
});

describe('parts', () => {
  it('VIS-5 gives staff who repair the catalog lines of parts, with the price in fen', async () => {
    const { token } = await aColleague(app, shanghai, Role.TECHNICIAN);
    const { parts } = await app.ok<{ parts: { edges: { node: object }[] } }>(
      PARTS,
      { search: '6204' },
      token,
    );
    expect(parts.edges).toEqual([
      { node: { code: 'ZC-6204', name: '轴承', nameEn: 'Bearing', priceAmount: 4550 } },
    ]);
  });

  it('PRT-3 names the unit that made a part, to those who deal with old parts', async () => {
    const unit = await aResponsibleUnit(app, 'PUMP-WORKS');
    await app.rows(`update part set responsible_unit_id = $1 where code = 'ZC-6204'`, [unit.id]);
    const { token } = await aColleague(app, shanghai, Role.PARTS_KEEPER);
    const asked = `query { parts(search: "6204") { edges { node { responsibleUnit { code name } } } }
      responsibleUnits { edges { node { code name nameEn } } } }`;
    expect(await app.ok(asked, {}, token)).toEqual({
      parts: { edges: [{ node: { responsibleUnit: { code: 'PUMP-WORKS', name: '水泵制造部' } } }] },
      responsibleUnits: {
        edges: [{ node: { code: 'PUMP-WORKS', name: '水泵制造部', nameEn: 'Pump works' } }],
      },
    });
  });

  it('keeps the parts catalog from people who have no work with it', async () => {
    const { token } = await aColleague(app, shanghai, Role.HUMAN_RESOURCES);
    expect(await app.refused(PARTS, {}, token)).toEqual(['NOT_FOUND']);
    expect(await app.refused(PARTS)).toEqual(['NOT_SIGNED_IN']);
  });
});
