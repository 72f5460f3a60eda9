import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aBranch, aColleague, aDistrict, theHeadquarters } from '../../../test/organization.ts';
import { Role } from '../../kernel/actor.ts';
import { branchForDistrict } from './branch-for-district.ts';
import type { Branch } from './branch.ts';
import { ZoneKind } from './service-zone.ts';

const DISTRICTS = `query ($search: String, $first: Int, $after: String) {
  districts(search: $search, first: $first, after: $after) {
    edges { node { code name city province served zoneKind } } pageInfo { hasNextPage endCursor } } }`;

interface Districts {
  districts: {
    edges: {
      node: {
        code: string;
        name: string;
        city: string;
        province: string;
        served: boolean;
        zoneKind: string | null;
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

let app: TestApp;
let headquarters: Branch;
let shanghai: Branch;
let closed: Branch;

beforeAll(async () => {
  app = await startTestApp();
  headquarters = await theHeadquarters(app);
  shanghai = await aBranch(app, {
    code: 'SH1',
    name: '上海服务中心',
    nameEn: 'Shanghai service center',
    parentId: headquarters.id,
  });
  closed = await aBranch(app, { code: 'SH0', active: false });
  await aDistrict(app, { code: '310101' }, { branchId: shanghai.id });
  await aDistrict(
    app,
    { code: '310151', name: '崇明区', nameEn: 'Chongming' },
    { branchId: shanghai.id, zoneKind: ZoneKind.SUBURBAN },
  );
  await aDistrict(app, {
    code: '320505',
    name: '虎丘区',
    nameEn: 'Huqiu',
    city: '苏州市',
    cityEn: 'Suzhou',
    province: '江苏省',
    provinceEn: 'Jiangsu',
  });
  await aDistrict(
    app,
    {
      code: '320506',
      name: '吴中区',
      nameEn: 'Wuzhong',
      city: '苏州市',
      cityEn: 'Suzhou',
      province: '江苏省',
      provinceEn: 'Jiangsu',
    },
    { branchId: closed.id },
  );
});
afterAll(() => app.close());

async function search(words: string | null, page: object = {}): Promise<Districts['districts']> {
  return (await app.ok<Districts>(DISTRICTS, { search: words, ...page })).districts;
}
const codes = (found: Districts['districts']) => found.edges.map(({ node }) => node.code);

describe('districts', () => {
  it('are open to everybody, and say whether a branch serves them and how they lie', async () => {
    expect((await search('崇明')).edges[0]?.node).toEqual({
      code: '310151',
      name: '崇明区',
      city: '上海市',
      province: '上海市',
      served: true,
      zoneKind: 'SUBURBAN',
    });
    expect((await search('虎丘')).edges[0]?.node).toMatchObject({ served: false, zoneKind: null });
  });

  it('of a closed branch are served by nobody', async () => {
    expect((await search('吴中')).edges[0]?.node).toMatchObject({ served: false, zoneKind: null });
  });

  it('are found by words in either language, all of which must fit', async () => {
    expect(codes(await search('suzhou'))).toEqual(['320505', '320506']);
    expect(codes(await search('江苏 虎丘'))).toEqual(['320505']);
    expect(codes(await search('江苏 黄浦'))).toEqual([]);
  });

  it('take a percent sign for what it is', async () => {
    expect(codes(await search('%'))).toEqual([]);
    expect(codes(await search('_'))).toEqual([]);
  });

  it('come page by page in the order of their codes, each once', async () => {
    const first = await search(null, { first: 3 });
    expect(codes(first)).toEqual(['310101', '310151', '320505']);
    const second = await search(null, { first: 3, after: first.pageInfo.endCursor });
    expect(codes(second)).toEqual(['320506']);
    expect(second.pageInfo.hasNextPage).toBe(false);
    expect(await app.refused(DISTRICTS, { after: 'nonsense' })).toEqual(['CURSOR_INVALID']);
    expect(await app.refused(DISTRICTS, { first: 101 })).toEqual(['VALIDATION_FAILED']);
  });
});

describe('the branch of an address', () => {
  it('is the one that serves its district', async () => {
    expect(await branchForDistrict(app.em(), '310101')).toEqual({
      branchId: shanghai.id,
      zoneKind: 'URBAN',
      served: true,
    });
    expect(await branchForDistrict(app.em(), '310151')).toEqual({
      branchId: shanghai.id,
      zoneKind: 'SUBURBAN',
      served: true,
    });
  });

  it('is the service department where no branch serves it, and the zone is the farther one', async () => {
    const served = { branchId: headquarters.id, zoneKind: 'SUBURBAN', served: false };
    expect(await branchForDistrict(app.em(), '320505')).toEqual(served);
    expect(await branchForDistrict(app.em(), '320506')).toEqual(served);
  });

  it('is refused for a district that does not exist', async () => {
    await expect(branchForDistrict(app.em(), '999999')).rejects.toMatchObject({
      code: 'NOT_FOUND',
      field: 'districtCode',
    });
  });
});

describe('branches', () => {
  const BRANCHES = '{ branches(first: 10) { edges { node { code name kind active parent { code } } } } }';

  it('are listed for staff in the order of their codes, in the language of who asks', async () => {
    const clerk = await aColleague(app, shanghai, Role.CLERK);
    expect(await app.ok(BRANCHES, {}, clerk.token)).toEqual({
      branches: {
        edges: [
          { node: { code: 'HQ', name: '服务部', kind: 'HEADQUARTERS', active: true, parent: null } },
          { node: { code: 'SH0', name: '服务中心SH0', kind: 'SERVICE_CENTER', active: false, parent: null } },
          {
            node: {
              code: 'SH1',
              name: '上海服务中心',
              kind: 'SERVICE_CENTER',
              active: true,
              parent: { code: 'HQ' },
            },
          },
        ],
      },
    });
    await app.ok('mutation { languageSet(input: { language: EN }) { language } }', {}, clerk.token);
    const { branches } = await app.ok<{ branches: { edges: { node: { name: string } }[] } }>(
      BRANCHES,
      {},
      clerk.token,
    );
    expect(branches.edges.map(({ node }) => node.name)).toEqual([
      'Service department',
      'Service center SH0',
      'Shanghai service center',
    ]);
  });

  it('are no list for strangers', async () => {
    expect(await app.refused(BRANCHES)).toEqual(['NOT_SIGNED_IN']);
  });
});
