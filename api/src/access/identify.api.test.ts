import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { customerToken, signedInStaff, type TestStaff } from '../../test/sign-in.ts';
import { type Actor, Role } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import type { PhoneProved } from './feature.ts';
import { identify } from './identify.ts';

const ZHENGZHOU = newId();
const LUOYANG = newId();
const STRANGER = { kind: 'ANONYMOUS', language: 'ZH' };

let app: TestApp;
let clerk: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  (app.app.platform.phoneProved as PhoneProved[]).length = 0;
});
afterAll(() => app.close());
beforeEach(async () => {
  clerk = await signedInStaff(app, [
    { branchId: ZHENGZHOU, role: Role.CLERK },
    { branchId: LUOYANG, role: Role.SUPERVISOR },
  ]);
});

const who = (token: string, more: Record<string, string> = {}): Promise<Actor> =>
  identify(app.app.platform, { authorization: `Bearer ${token}`, ...more });
const session = async (token: string) =>
  (
    await app.rows<{ id: string }>('select id from account_session where token = $1', [token.split('.')[0]])
  )[0];

describe('who is asking', () => {
  it('is a member of staff with the roles held in each branch', async () => {
    expect(await who(clerk.token)).toEqual({
      kind: 'STAFF',
      accountId: clerk.accountId,
      sessionId: (await session(clerk.token))?.id,
      staffId: clerk.staffId,
      name: clerk.userName,
      language: 'ZH',
      assignments: [
        { branchId: ZHENGZHOU, role: 'CLERK', companyWide: false },
        { branchId: LUOYANG, role: 'SUPERVISOR', companyWide: false },
      ],
    });
  });

  it('has a role company-wide when it was granted so at headquarters', async () => {
    const head = await signedInStaff(app, [
      { branchId: ZHENGZHOU, role: Role.SERVICE_DEPARTMENT, headquarters: true },
    ]);
    expect(await who(head.token)).toMatchObject({
      assignments: [{ branchId: ZHENGZHOU, role: 'SERVICE_DEPARTMENT', companyWide: true }],
    });
  });

  it('is a customer with all the customers the account acts for', async () => {
    const token = await customerToken(app, '13800000101');
    const actor = await who(token);
    expect(actor).toMatchObject({
      kind: 'CUSTOMER',
      name: '138****0101',
      phone: '+8613800000101',
      customerIds: [],
    });
    const [first, second] = [newId(), newId()];
    for (const customerId of [first, second]) {
      await app.rows(
        'insert into account_customer (id, account_id, customer_id, linked_at) values ($1, $2, $3, $4)',
        [newId(), 'accountId' in actor ? actor.accountId : '', customerId, app.clock.now()],
      );
    }
    expect(await who(token)).toMatchObject({ customerIds: [first, second] });
  });

  it.each([
    ['nothing', {}],
    ['no token at all', { authorization: 'Bearer' }],
    ['an unsigned token', { authorization: `Bearer ${'x'.repeat(32)}` }],
    ['a token with a made-up signature', { authorization: `Bearer ${'x'.repeat(32)}.${'y'.repeat(43)}=` }],
    ['another scheme', { authorization: 'Basic d2FuZzpmYW5n' }],
    ['a key of no form', { 'x-api-key': 'secret' }],
  ])('is a stranger with %s, and no database is asked', async (_what, headers) => {
    const query = vi.spyOn(app.app.platform.orm.pool, 'query');
    expect(await identify(app.app.platform, headers)).toEqual(STRANGER);
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
  });

  it('is a stranger with the signature of another session', async () => {
    const other = await signedInStaff(app);
    const [token] = clerk.token.split('.');
    const [, signature] = other.token.split('.');
    expect(await who(`${token}.${signature}`)).toEqual(STRANGER);
  });

  it('is a stranger once the session has expired, to us and to better-auth', async () => {
    const { auth } = app.app.platform.accounts;
    const headers = new Headers({ authorization: `Bearer ${clerk.token}` });
    const known = await auth.api.getSession({ headers });
    expect(known?.user.id).toBe(clerk.accountId);
    expect(known?.session.expiresAt).toBeInstanceOf(Date);
    await app.rows(
      `update account_session set expires_at = now() - interval '1 second' where account_id = $1`,
      [clerk.accountId],
    );
    expect(await who(clerk.token)).toEqual(STRANGER);
    expect(await auth.api.getSession({ headers })).toBeNull();
    expect(await app.ok('{ viewer { kind } }', {}, clerk.token)).toEqual({ viewer: null });
    expect(await app.refused('{ mySessions { id } }', {}, clerk.token)).toEqual(['NOT_SIGNED_IN']);
  });

  it('does not come back when the business clock is set back', async () => {
    await app.rows(
      `update account_session set expires_at = now() - interval '1 second' where account_id = $1`,
      [clerk.accountId],
    );
    app.clock.set(new Date('2020-01-01T00:00:00Z'));
    expect(await who(clerk.token)).toEqual(STRANGER);
  });

  it('is a stranger at once when the account is disabled', async () => {
    expect(await who(clerk.token)).toMatchObject({ kind: 'STAFF' });
    await app.rows('update user_account set disabled = true where id = $1', [clerk.accountId]);
    expect(await who(clerk.token)).toEqual(STRANGER);
  });

  it('has lost a role at once when it is revoked', async () => {
    await app.rows(`update role_assignment set revoked_at = now() where staff_id = $1 and role = 'CLERK'`, [
      clerk.staffId,
    ]);
    expect(await who(clerk.token)).toMatchObject({
      assignments: [{ branchId: LUOYANG, role: 'SUPERVISOR', companyWide: false }],
    });
    await app.rows('update role_assignment set revoked_at = now() where staff_id = $1', [clerk.staffId]);
    expect(await who(clerk.token)).toMatchObject({ kind: 'STAFF', assignments: [] });
  });

  it('is spoken to in the language of the account, a stranger in that of the browser', async () => {
    expect(await identify(app.app.platform, { 'accept-language': 'de, en-US;q=0.7' })).toEqual({
      ...STRANGER,
      language: 'EN',
    });
    expect(await identify(app.app.platform, { 'accept-language': 'zh-CN, en;q=0.7' })).toEqual(STRANGER);
    expect(await who(clerk.token, { 'accept-language': 'en' })).toMatchObject({ language: 'ZH' });
    // A page that is written in one language on this device says so.
    expect(await who(clerk.token, { 'x-language': 'en' })).toMatchObject({ language: 'EN' });
    expect(await who(clerk.token, { 'x-language': 'xx' })).toMatchObject({ language: 'ZH' });
    await app.ok('mutation { languageSet(input: { language: EN }) { language } }', {}, clerk.token);
    expect(await who(clerk.token)).toMatchObject({ language: 'EN' });
  });

  it('was last seen now, but that is not written more than every five minutes', async () => {
    const seen = async (minutesAgo: number) => {
      const [row] = await app.rows<{ minutes: string }>(
        `select round(extract(epoch from now() - last_seen_at) / 60) as minutes from account_session where account_id = $1`,
        [clerk.accountId],
      );
      expect(Number(row?.minutes)).toBe(minutesAgo);
    };
    const setSeen = (minutes: number) =>
      app.rows(
        `update account_session set last_seen_at = now() - make_interval(mins => $2) where account_id = $1`,
        [clerk.accountId, minutes],
      );
    await setSeen(4);
    const write = vi.spyOn(app.app.platform.accounts.pool, 'query');
    await who(clerk.token);
    expect(write).not.toHaveBeenCalled();
    await seen(4);
    await setSeen(6);
    await Promise.all([who(clerk.token), who(clerk.token), who(clerk.token)]);
    await vi.waitFor(() => seen(0));
    expect(write).toHaveBeenCalledTimes(1);
    write.mockRestore();
  });
});
