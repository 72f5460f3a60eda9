import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCall, aResolvedCall, aTeam, type TestTeam } from '../../../test/calls.ts';
import { aCustomer, aModel } from '../../../test/customers.ts';
import { customerToken } from '../../../test/sign-in.ts';

let app: TestApp;
let team: TestTeam;

beforeAll(async () => {
  app = await startTestApp();
  team = await aTeam(app);
});
afterAll(() => app.close());

async function get(name: string, args: Record<string, string>, token?: string) {
  const address = `${app.url}/documents/lists/${name}?${String(new URLSearchParams(args))}`;
  const response = await fetch(address, token ? { headers: { authorization: `Bearer ${token}` } } : {});
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    bytes,
    text: bytes.toString(),
  };
}

/** The records of a file, as RFC 4180 has them; only fields with a quote, comma or line break are quoted. */
function recordsIn(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

describe('a list as a file', () => {
  it('RPT-7 exports the four figures as CSV, with a column for each numerator and denominator', async () => {
    await aResolvedCall(app, team);
    const args = { by: 'BRANCH', from: '2026-11', branchId: team.branch.id };
    const { status, type, bytes, text } = await get('targetFigures', args, team.supervisor.token);
    expect(status).toBe(200);
    expect(type).toBe('text/csv; charset=utf-8; header=present');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [names = [], row = [], ...more] = recordsIn(text);
    expect(more).toEqual([]);
    const cells = Object.fromEntries(names.map((name, i) => [name, row[i]]));
    expect(cells).toMatchObject({
      code: team.branch.code,
      branchId: team.branch.id,
      'onTime.numerator': '1',
      'onTime.denominator': '1',
      'onTime.percent': '100',
      'onTime.targetPercent': '90',
      'onTime.reached': 'true',
      'satisfaction.denominator': '0',
      'satisfaction.percent': '',
      'resolved.targetPercent': '95',
    });
  });

  it('WSH-8 exports every list the same way, over all its pages, once each and in order', async () => {
    await app.rows(
      `insert into product_model (id, code, name, name_en, category, in_warranty_list)
       select gen_random_uuid(), 'X-' || (1000 + i), '水泵', 'Pump', 'PUMP', true from generate_series(1, 250) i`,
    );
    const { status, text } = await get('productModels', {}, team.supervisor.token);
    expect(status).toBe(200);
    const [names = [], ...rows] = recordsIn(text);
    const codes = rows.map((row) => row[names.indexOf('code')] ?? '').filter((code) => code.startsWith('X-'));
    expect(codes).toEqual(Array.from({ length: 250 }, (_, i) => `X-${1001 + i}`));
    const call = await aCall(app, team);
    const args = { branchId: team.branch.id, state: 'REGISTERED' };
    const register = recordsIn((await get('callRegister', args, team.supervisor.token)).text);
    const [columns = [], line = []] = register;
    expect(register).toHaveLength(2);
    expect(line[columns.indexOf('number')]).toBe(call.number);
    expect(line[columns.indexOf('model.code')]).toBe(team.model.code);
    expect(columns).not.toContain('asset.serialNumber');
  });

  it('WSH-8 quotes what RFC 4180 quotes, and leaves no cell that a spreadsheet takes for a formula', async () => {
    const words = ['=HYPERLINK("http://x")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '王,"小"\r\n明', '正常'];
    for (const name of words) await aModel(app, { name });
    const { text } = await get('productModels', {}, team.supervisor.token);
    const [names = [], ...rows] = recordsIn(text);
    const pump = '水泵';
    const shown = rows.map((row) => row[names.indexOf('name')]).filter((name) => name !== pump);
    expect(shown.toSorted()).toEqual(
      [`'=HYPERLINK("http://x")`, "'+1+1", "'-1+1", "'@SUM(A1)", "'\t=1", '王,"小"\r\n明', '正常'].toSorted(),
    );
    expect(text).toContain('"王,""小""\r\n明"');
  });

  it('WSH-8 gives a file to nobody who may not ask for its list, and none of what is no list', async () => {
    const args = { by: 'BRANCH', from: '2026-11', branchId: team.branch.id };
    const elsewhere = await aTeam(app);
    const customer = await customerToken(app, (await aCustomer(app, team.branch)).phone);
    for (const token of [undefined, customer, team.clerk.token, elsewhere.supervisor.token]) {
      const { status, text } = await get('targetFigures', args, token);
      expect([status, text]).toEqual([404, '{"code":"NOT_FOUND"}']);
    }
    for (const name of ['viewer', 'warrantyCosts', 'nothing', 'constructor']) {
      expect((await get(name, {}, team.supervisor.token)).status).toBe(404);
    }
  });

  it('WSH-8 refuses arguments that the list does not take, and says so as the list does', async () => {
    const of = async (args: Record<string, string>) => {
      const { status, text } = await get('targetFigures', args, team.supervisor.token);
      return [status, (JSON.parse(text) as { code: string }).code];
    };
    const refused = [422, 'VALIDATION_FAILED'];
    expect(await of({ by: 'BRANCH', from: '2026-13' })).toEqual(refused);
    expect(await of({ by: 'MOON', from: '2026-11' })).toEqual(refused);
    expect(await of({ by: 'BRANCH', from: '2026-11', first: '100' })).toEqual(refused);
    expect(await of({ by: 'BRANCH', from: '2026-11', colour: 'red' })).toEqual(refused);
    expect(await of({ by: 'BRANCH', from: '2026-11', after: 'bm9uZQ' })).toEqual([422, 'CURSOR_INVALID']);
  });
});
