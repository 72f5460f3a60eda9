import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { PASSWORD, signedInStaff, type TestStaff } from '../../test/sign-in.ts';

const SIGN_IN = `mutation ($userName: String!, $password: String!) { staffSignIn(input: { userName: $userName, password: $password }) {
  token expiresAt viewer { kind displayName language phone } } }`;

let app: TestApp;
let wang: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  wang = await signedInStaff(app, [], { userName: 'wang.fang', name: '王芳' });
});
afterAll(() => app.close());
beforeEach(() => app.rows('delete from attempt_count'));
afterEach(() => vi.restoreAllMocks());

const attempt = (userName: string, password: string) =>
  app.graphql<{ staffSignIn: { token: string } }>(SIGN_IN, { userName, password });
const codes = async (userName: string, password: string) =>
  (await attempt(userName, password)).errors?.map((e) => e.extensions.code) ?? [];
const sessions = () => app.rows('select id from account_session order by id');

/** The statements, without values, that the API sends while `act` runs, in an order that does not depend on luck. */
async function statements(act: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await act();
  const calls = query.mock.calls as unknown as [string | { text?: string }][];
  query.mockRestore();
  return calls.map(([first]) => (typeof first === 'string' ? first : (first.text ?? ''))).sort();
}

describe('the door for staff', () => {
  it('opens a session of seven days with user name and password, in whatever case the name is written', async () => {
    const { data } = await app.graphql<{ staffSignIn: { token: string; expiresAt: string; viewer: object } }>(
      SIGN_IN,
      {
        userName: ' Wang.FANG ',
        password: PASSWORD,
      },
    );
    expect(data?.staffSignIn.viewer).toEqual({
      kind: 'STAFF',
      displayName: '王芳',
      language: 'ZH',
      phone: null,
    });
    const days = (new Date(data?.staffSignIn.expiresAt ?? 0).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThan(7.1);
    expect(await app.ok('{ viewer { displayName } }', {}, data?.staffSignIn.token)).toEqual({
      viewer: { displayName: '王芳' },
    });
  });

  it('says the same to an unknown name, a wrong password and a disabled account, and opens nothing', async () => {
    const gone = await signedInStaff(app, [], { userName: 'gone' });
    await app.rows('update user_account set disabled = true where id = $1', [gone.accountId]);
    const before = [await app.snapshot(), await sessions()];
    const wrong = await attempt('wang.fang', 'not-her-password');
    expect(wrong.errors).toEqual([
      expect.objectContaining({
        message: 'SIGN_IN_REFUSED',
        path: ['staffSignIn'],
        extensions: { code: 'SIGN_IN_REFUSED', params: {}, field: 'password' },
      }),
    ]);
    expect(await attempt('nobody', PASSWORD)).toEqual(wrong);
    expect(await attempt('gone', PASSWORD)).toEqual(wrong);
    expect(await attempt('gone', 'not-its-password')).toEqual(wrong);
    expect([await app.snapshot(), await sessions()]).toEqual(before);
  });

  it('does the same work for an unknown name as for a wrong password', async () => {
    const { password } = await app.app.platform.accounts.auth.$context;
    const hashed = [vi.spyOn(password, 'hash'), vi.spyOn(password, 'verify')];
    const work = async (userName: string) => {
      await app.rows('delete from attempt_count');
      for (const spy of hashed) spy.mockClear();
      const sent = await statements(() => attempt(userName, 'not-the-password'));
      return { sent, hashes: hashed.reduce((sum, spy) => sum + spy.mock.calls.length, 0) };
    };
    const known = await work('wang.fang');
    expect(known.hashes).toBe(1);
    expect(known.sent.length).toBeGreaterThan(5);
    expect(await work('nobody')).toEqual(known);
    expect(await work('a name of no form at all!')).toEqual(known);
  });

  it('refuses what cannot be a user name or password by naming the field, not what was sent', async () => {
    for (const [userName, password, field] of [
      ['', PASSWORD, 'userName'],
      ['x'.repeat(65), PASSWORD, 'userName'],
      ['wang\u0000fang', PASSWORD, 'userName'],
      ['wang.fang', 'p'.repeat(129), 'password'],
    ] as const) {
      const { errors } = await attempt(userName, password);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', field });
      expect(JSON.stringify(errors)).not.toContain(password.slice(0, 20));
    }
  });

  it('writes down who came, when and from where, and never the password', async () => {
    await app.rows('delete from security_event');
    await attempt('wang.fang', PASSWORD);
    await attempt('wang.fang', 'not-her-password');
    await attempt('my-password-by-mistake', 'x');
    const events = await app.rows<Record<string, unknown>>('select * from security_event order by id');
    expect(events).toEqual([
      expect.objectContaining({
        kind: 'SIGNED_IN',
        account_id: wang.accountId,
        subject: 'STAFF',
        address: '127.0.0.1',
      }),
      expect.objectContaining({ kind: 'SIGN_IN_REFUSED', account_id: wang.accountId, address: '127.0.0.1' }),
      expect.objectContaining({ kind: 'SIGN_IN_REFUSED', account_id: null, subject: 'password' }),
    ]);
    const written = JSON.stringify(events);
    for (const secret of [PASSWORD, 'not-her-password', 'my-password-by-mistake'])
      expect(written).not.toContain(secret);
  });
});

describe('wrong passwords', () => {
  /** The wait is over; nobody waits for it here. */
  const waitOver = (name: string) =>
    app.rows('update attempt_count set expire = 0 where key = $1', [`sign-in.account.gate:${name}`]);
  const retryAfter = async (password: string) =>
    (await attempt('wang.fang', password)).errors?.[0]?.extensions.params?.retryAfterSeconds;

  it('are free five times, and then make the account wait, twice as long each time, up to a quarter of an hour', async () => {
    for (let n = 0; n < 5; n++) expect(await codes('wang.fang', 'wrong')).toEqual(['SIGN_IN_REFUSED']);
    for (const seconds of [30, 60, 120, 240, 480, 900, 900]) {
      expect(await codes('wang.fang', 'wrong')).toEqual(['TOO_MANY_ATTEMPTS']);
      expect(await retryAfter('wrong')).toBe(seconds);
      await waitOver('wang.fang');
      expect(await codes('wang.fang', 'wrong')).toEqual(['SIGN_IN_REFUSED']);
    }
  });

  it('shut out the right one too while the wait lasts, and are forgotten with the right one after it', async () => {
    for (let n = 0; n < 5; n++) await attempt('wang.fang', 'wrong');
    const before = await sessions();
    expect(await codes('wang.fang', PASSWORD)).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await sessions()).toEqual(before);
    await waitOver('wang.fang');
    expect(await codes('wang.fang', PASSWORD)).toEqual([]);
    for (let n = 0; n < 5; n++) expect(await codes('wang.fang', 'wrong')).toEqual(['SIGN_IN_REFUSED']);
  });

  it('are counted before they are tried: of twenty at once five are tried', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => codes('wang.fang', 'wrong')));
    expect(answers.flat().filter((code) => code === 'SIGN_IN_REFUSED')).toHaveLength(5);
    expect(answers.flat().filter((code) => code === 'TOO_MANY_ATTEMPTS')).toHaveLength(15);
  });

  it('make nobody else wait, and unknown names wait as known ones do', async () => {
    await signedInStaff(app, [], { userName: 'li.lei' });
    for (let n = 0; n < 5; n++) await attempt('no.such.name', 'wrong');
    expect(await codes('no.such.name', 'wrong')).toEqual(['TOO_MANY_ATTEMPTS']);
    expect(await codes('li.lei', PASSWORD)).toEqual([]);
  });

  it('make an address wait that tries many accounts; right ones are not held against it', async () => {
    await attempt('somebody', 'wrong');
    expect(await app.rows(`select points from attempt_count where key like 'sign-in.address:%'`)).toEqual([
      { points: 1 },
    ]);
    await attempt('wang.fang', PASSWORD);
    expect(await app.rows(`select points from attempt_count where key like 'sign-in.address:%'`)).toEqual([
      { points: 1 },
    ]);
    await app.rows(`update attempt_count set points = 49 where key like 'sign-in.address:%'`);
    expect(await codes('another', 'wrong')).toEqual(['SIGN_IN_REFUSED']);
    const { errors } = await attempt('a-third', 'wrong');
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      params: { retryAfterSeconds: 10 },
    });
  });

  it('leave one line in the log when a limit is reached, not one for each knock', async () => {
    await app.rows('delete from security_event');
    for (let n = 0; n < 8; n++) await attempt('wang.fang', 'wrong');
    const limited = `select subject from security_event where kind = 'ATTEMPTS_LIMITED'`;
    await vi.waitFor(async () => expect(await app.rows(limited)).toEqual([{ subject: 'sign-in.account' }]));
  });
});
