import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, startTestApp, type TestApp } from '../../test/app.ts';
import { customerToken, PASSWORD, signedInStaff, staffToken, type TestStaff } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import type { PhoneProved } from './feature.ts';

let app: TestApp;
let wang: TestStaff;
let phones = 0;

beforeAll(async () => {
  app = await startTestApp();
  (app.app.platform.phoneProved as PhoneProved[]).length = 0;
});
afterAll(() => app.close());
beforeEach(async () => {
  await app.rows('delete from attempt_count');
  wang = await signedInStaff(app, [{ branchId: newId(), role: Role.CLERK }]);
});

const aCustomer = () => customerToken(app, `1380000${String(2000 + ++phones)}`);

async function ask<Data>(query: string, headers: Record<string, string>): Promise<Answer<Data>> {
  const answer = await fetch(`${app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, ...((await answer.json()) as Omit<Answer<Data>, 'status'>) };
}

interface Sessions {
  mySessions: {
    id: string;
    current: boolean;
    userAgent: string | null;
    createdAt: string;
    lastSeenAt: string;
    expiresAt: string;
  }[];
}
const SESSIONS = '{ mySessions { id current userAgent createdAt lastSeenAt expiresAt } }';
const REVOKE = 'mutation ($id: ID!) { sessionRevoke(input: { sessionId: $id }) }';
const VIEWER = '{ viewer { kind displayName language phone } }';

describe('sessions', () => {
  it("are listed with their devices, one's own only, and say which one asks", async () => {
    const second = await staffToken(app, wang.userName, PASSWORD);
    await signedInStaff(app);
    const { mySessions } = await app.ok<Sessions>(SESSIONS, {}, second);
    expect(mySessions).toHaveLength(2);
    expect(mySessions.map((s) => s.current)).toEqual([true, false]);
    expect(mySessions[0]?.userAgent).toBe('node');
    expect(new Date(mySessions[0]?.expiresAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 6.9 * 86_400_000);
    expect((await app.ok<Sessions>(SESSIONS, {}, wang.token)).mySessions.map((s) => s.current)).toEqual([
      false,
      true,
    ]);
  });

  it('end when they are revoked, at once', async () => {
    const second = await staffToken(app, wang.userName, PASSWORD);
    const { mySessions } = await app.ok<Sessions>(SESSIONS, {}, wang.token);
    const other = mySessions.find((s) => !s.current);
    expect(await app.ok(REVOKE, { id: other?.id }, wang.token)).toEqual({ sessionRevoke: true });
    expect(await app.ok(VIEWER, {}, second)).toEqual({ viewer: null });
    expect(await app.ok(VIEWER, {}, wang.token)).toMatchObject({ viewer: { kind: 'STAFF' } });
    expect(
      await app.rows('select kind, account_id, subject from security_event order by id desc limit 1'),
    ).toEqual([{ kind: 'SESSION_REVOKED', account_id: wang.accountId, subject: other?.id }]);
  });

  it('of somebody else look like absent ones and stay', async () => {
    const { mySessions } = await app.ok<Sessions>(SESSIONS, {}, wang.token);
    const stranger = await signedInStaff(app);
    const customer = await aCustomer();
    const before = await app.rows('select id from account_session order by id');
    for (const token of [stranger.token, customer]) {
      const foreign = await app.graphql(REVOKE, { id: mySessions[0]?.id }, token);
      const absent = await app.graphql(REVOKE, { id: newId() }, token);
      expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(foreign).toEqual(absent);
    }
    expect(await app.refused(REVOKE, { id: mySessions[0]?.id })).toEqual(['NOT_SIGNED_IN']);
    expect(await app.rows('select id from account_session order by id')).toEqual(before);
  });

  it('end by signing out', async () => {
    expect(await app.ok('mutation { signOut }', {}, wang.token)).toEqual({ signOut: true });
    expect(await app.ok(VIEWER, {}, wang.token)).toEqual({ viewer: null });
    expect(await app.refused('mutation { signOut }', {}, wang.token)).toEqual(['NOT_SIGNED_IN']);
  });

  it('are over for the rest of the document that ends them', async () => {
    const document = 'mutation { signOut languageSet(input: { language: EN }) { language } }';
    expect(await app.refused(document, {}, wang.token)).toEqual(['NOT_SIGNED_IN']);
    expect(await app.rows('select language from user_account where id = $1', [wang.accountId])).toEqual([
      { language: 'ZH' },
    ]);
  });

  it('are at most fifty; with another the one unseen for longest ends', async () => {
    await app.rows(
      `insert into account_session (id, account_id, token, created_at, last_seen_at, expires_at, updated_at)
       select gen_random_uuid(), $1, 'token' || n, now(), now() - make_interval(hours => n), now() + interval '1 day', now()
       from generate_series(1, 49) n`,
      [wang.accountId],
    );
    await staffToken(app, wang.userName, PASSWORD);
    const left = await app.rows<{ token: string }>(
      'select token from account_session where account_id = $1',
      [wang.accountId],
    );
    expect(left).toHaveLength(50);
    expect(left.map((s) => s.token)).not.toContain('token49');
    expect(left.map((s) => s.token)).toContain('token48');
  });
});

describe('what people say about themselves', () => {
  it('is nothing while nobody is signed in', async () => {
    expect(await app.ok(VIEWER)).toEqual({ viewer: null });
    expect(await app.refused('mutation { languageSet(input: { language: EN }) { language } }')).toEqual([
      'NOT_SIGNED_IN',
    ]);
  });

  it('is a name for customers, and the change is known', async () => {
    const token = await aCustomer();
    expect(
      await app.ok('mutation { profileSet(input: { name: " 李明 " }) { displayName } }', {}, token),
    ).toEqual({
      profileSet: { displayName: '李明' },
    });
    expect(await app.ok(VIEWER, {}, token)).toMatchObject({ viewer: { displayName: '李明' } });
    const [change] = await app.rows<{ fields: unknown[] }>(
      `select by_kind, operation, fields from change_record where entity = 'Account' and operation = 'Mutation.profileSet'`,
    );
    expect(change).toMatchObject({
      by_kind: 'CUSTOMER',
      operation: 'Mutation.profileSet',
      fields: [{ field: 'name', from: '', to: '李明' }],
    });
  });

  it.each(['""', '"   "', '"a\\u0000b"', `"${'x'.repeat(61)}"`])('is not %s', async (name) => {
    const token = await aCustomer();
    const { errors } = await app.graphql(
      `mutation { profileSet(input: { name: ${name} }) { displayName } }`,
      {},
      token,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', field: 'name' });
  });

  it('is not their name for staff', async () => {
    expect(
      await app.refused('mutation { profileSet(input: { name: "Boss" }) { displayName } }', {}, wang.token),
    ).toEqual(['NOT_FOUND']);
    expect(await app.rows('select name from user_account where id = $1', [wang.accountId])).toEqual([
      { name: wang.userName },
    ]);
  });
});

describe('a password', () => {
  const CHANGE =
    'mutation ($current: String!, $next: String!) { passwordChange(input: { currentPassword: $current, newPassword: $next }) }';
  const change = (current: string, next: string, token = wang.token) =>
    app.graphql(CHANGE, { current, next }, token);

  it('is changed by whoever knows it, and other devices are signed out', async () => {
    const second = await staffToken(app, wang.userName, PASSWORD);
    expect((await change(PASSWORD, 'another-good-one')).data).toEqual({ passwordChange: true });
    expect(await app.ok(VIEWER, {}, wang.token)).toMatchObject({ viewer: { kind: 'STAFF' } });
    expect(await app.ok(VIEWER, {}, second)).toEqual({ viewer: null });
    await expect(staffToken(app, wang.userName, PASSWORD)).rejects.toThrow('SIGN_IN_REFUSED');
    await staffToken(app, wang.userName, 'another-good-one');
    const [record] = await app.rows<{ fields: { field: string; from: string; to: string }[] }>(
      `select fields from change_record where entity = 'AccountCredential' and operation = 'Mutation.passwordChange'`,
    );
    expect(record?.fields).toContainEqual({ field: 'password', from: '•', to: '•' });
  });

  it('is not changed with a wrong current one, five times and then the account waits', async () => {
    const before = await app.rows('select password from account_credential where account_id = $1', [
      wang.accountId,
    ]);
    for (let n = 0; n < 5; n++) {
      expect((await change('wrong', 'another-good-one')).errors?.[0]?.extensions).toMatchObject({
        code: 'PASSWORD_WRONG',
        field: 'currentPassword',
      });
    }
    expect((await change(PASSWORD, 'another-good-one')).errors?.[0]?.extensions.code).toBe(
      'TOO_MANY_ATTEMPTS',
    );
    expect(
      await app.rows('select password from account_credential where account_id = $1', [wang.accountId]),
    ).toEqual(before);
  });

  it('is at least ten characters long, and customers have none', async () => {
    expect((await change(PASSWORD, 'too-short')).errors?.[0]?.extensions).toMatchObject({
      code: 'VALIDATION_FAILED',
      field: 'newPassword',
    });
    expect((await change(PASSWORD, 'another-good-one', await aCustomer())).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('keys for machines', () => {
  const CREATE =
    'mutation { apiKeyCreate(input: { name: "ERP", days: 30 }) { secret key { id name start createdAt expiresAt lastUsedAt } } }';
  const KEYS = '{ myApiKeys { id name start lastUsedAt } }';
  interface Created {
    apiKeyCreate: { secret: string; key: { id: string; name: string; start: string; expiresAt: string } };
  }

  it('act for the member of staff who made them, and only their hash is kept', async () => {
    const { apiKeyCreate } = await app.ok<Created>(CREATE, {}, wang.token);
    const { secret, key } = apiKeyCreate;
    expect(key).toMatchObject({ name: 'ERP', start: secret.slice(0, 6) });
    const days = (new Date(key.expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
    expect((await ask(VIEWER, { 'x-api-key': secret })).data).toMatchObject({
      viewer: { kind: 'STAFF', displayName: wang.userName },
    });
    expect(await app.ok(KEYS, {}, wang.token)).toMatchObject({
      myApiKeys: [{ id: key.id, name: 'ERP', start: secret.slice(0, 6) }],
    });
    const [row] = await app.rows<object>('select * from api_key where id = $1', [key.id]);
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('open nothing once revoked, expired, wrong, or when the account is disabled', async () => {
    const made = await Promise.all([1, 2, 3].map(() => app.ok<Created>(CREATE, {}, wang.token)));
    const [revoked, expired, live] = made.map((m) => m.apiKeyCreate);
    const opens = async (secret = '') =>
      (await ask<{ viewer: unknown }>(VIEWER, { 'x-api-key': secret })).data?.viewer !== null;
    expect(
      await app.ok(
        'mutation ($id: ID!) { apiKeyRevoke(input: { keyId: $id }) }',
        { id: revoked?.key.id },
        wang.token,
      ),
    ).toEqual({
      apiKeyRevoke: true,
    });
    expect(await opens(revoked?.secret)).toBe(false);
    await app.rows(`update api_key set expires_at = now() - interval '1 second' where id = $1`, [
      expired?.key.id,
    ]);
    expect(await opens(expired?.secret)).toBe(false);
    expect(await opens(live?.secret.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')))).toBe(false);
    expect(await opens(live?.secret)).toBe(true);
    await app.rows('update user_account set disabled = true where id = $1', [wang.accountId]);
    expect(await opens(live?.secret)).toBe(false);
  });

  it('make no keys, and have no session to end', async () => {
    const { apiKeyCreate } = await app.ok<Created>(CREATE, {}, wang.token);
    const byKey = { 'x-api-key': apiKeyCreate.secret };
    expect((await ask(CREATE, byKey)).errors?.[0]?.extensions.code).toBe('NOT_SIGNED_IN');
    expect((await ask('mutation { signOut }', byKey)).data).toEqual({ signOut: false });
    expect(await app.rows('select id from api_key where account_id = $1', [wang.accountId])).toHaveLength(1);
  });

  it('are for staff, their own only, and at most twenty', async () => {
    const { apiKeyCreate } = await app.ok<Created>(CREATE, {}, wang.token);
    const other = await signedInStaff(app);
    expect(
      await app.refused(
        'mutation ($id: ID!) { apiKeyRevoke(input: { keyId: $id }) }',
        { id: apiKeyCreate.key.id },
        other.token,
      ),
    ).toEqual(['NOT_FOUND']);
    expect(await app.ok(KEYS, {}, other.token)).toEqual({ myApiKeys: [] });
    const customer = await aCustomer();
    expect(await app.refused(CREATE, {}, customer)).toEqual(['NOT_FOUND']);
    expect(await app.refused(KEYS, {}, customer)).toEqual(['NOT_FOUND']);
    await Promise.all(Array.from({ length: 22 }, () => app.graphql(CREATE, {}, wang.token)));
    expect(await app.rows('select id from api_key where account_id = $1', [wang.accountId])).toHaveLength(20);
    expect((await app.graphql(CREATE, {}, wang.token)).errors?.[0]?.extensions).toMatchObject({
      code: 'API_KEYS_TOO_MANY',
      params: { max: 20 },
    });
  });
});

describe('the hourly sweep', () => {
  it('takes away what opens nothing any more, and nothing else', async () => {
    const live = await signedInStaff(app);
    await app.ok('mutation { apiKeyCreate(input: { name: "ERP" }) { secret } }', {}, live.token);
    await app.ok('mutation { phoneCodeRequest(input: { phone: "13800003999" }) { expiresInSeconds } }');
    const count = () =>
      app.rows(`select (select count(*)::int from account_session where account_id = '${live.accountId}') as sessions,
        (select count(*)::int from api_key where account_id = '${live.accountId}') as keys,
        (select count(*)::int from verification where identifier like '%3999') as codes,
        (select count(*)::int from attempt_count where key like '%3999') as counts,
        (select count(*)::int from security_event where subject like '%3999') as events`);
    await app.app.runJob('access.sweep');
    expect(await count()).toEqual([{ sessions: 1, keys: 1, codes: 1, counts: 2, events: 1 }]);
    const past = `now() - interval '1 second'`;
    await app.rows(`update account_session set expires_at = ${past} where account_id = $1`, [live.accountId]);
    await app.rows(`update api_key set expires_at = ${past} where account_id = $1`, [live.accountId]);
    await app.rows(`update verification set expires_at = ${past}`);
    await app.rows('update attempt_count set expire = 1');
    await app.rows(`update security_event set at = now() - interval '401 days'`);
    await app.app.runJob('access.sweep');
    expect(await count()).toEqual([{ sessions: 0, keys: 0, codes: 0, counts: 0, events: 0 }]);
  });
});
