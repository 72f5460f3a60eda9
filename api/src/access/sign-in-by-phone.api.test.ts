import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Answer, startTestApp, type TestApp } from '../../test/app.ts';
import { customerToken, lastCode, requestCode, signedInStaff } from '../../test/sign-in.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { linkCustomer } from './account.ts';
import { Ctx } from './context.ts';
import type { PhoneProved } from './feature.ts';
import { codeIs, PhoneCodePurpose, provePhone, sendPhoneCode } from './phone-code.ts';

const REQUEST =
  'mutation ($phone: String!) { phoneCodeRequest(input: { phone: $phone }) { resendAfterSeconds expiresInSeconds } }';
const SIGN_IN = `mutation ($phone: String!, $code: String!) {
  phoneCodeSignIn(input: { phone: $phone, code: $code }) { token expiresAt viewer { kind displayName language phone } } }`;
const VIEWER = '{ viewer { kind displayName language phone } }';

let app: TestApp;
let hooks: PhoneProved[];

beforeAll(async () => {
  app = await startTestApp();
  // What later folders do with a proved number is theirs to test.
  hooks = app.app.platform.phoneProved as PhoneProved[];
  hooks.length = 0;
});
afterAll(() => app.close());
beforeEach(() => app.rows('delete from attempt_count'));
afterEach(() => {
  hooks.length = 0;
  vi.restoreAllMocks();
});

/** A code that is surely not the one. */
const other = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const again = (phone: string) =>
  app.rows(`delete from attempt_count where key = 'code-send.pause:SIGN_IN:' || $1`, [phone]);
const accountsOf = (phone: string) =>
  app.rows<{ id: string }>('select id from user_account where phone_number = $1', [phone]);
const sessionsOf = (phone: string) =>
  app.rows(
    'select s.id from account_session s join user_account a on a.id = s.account_id where a.phone_number = $1',
    [phone],
  );
const refusals = ({ errors }: Answer<unknown>) =>
  (errors ?? []).map(({ extensions, path }) => [path?.[0], extensions.code]);

/** The statements that the API sends while `act` runs, without their values, in an order that does not depend on luck. */
async function statements(act: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const query = vi.spyOn(pg.Client.prototype, 'query');
  await act();
  for (const [first] of query.mock.calls as unknown as [string | { text?: string }][]) {
    const text = typeof first === 'string' ? first : (first.text ?? '');
    seen.push(
      text
        .replace(/'[^']*'/g, '?')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  }
  query.mockRestore();
  return seen.sort();
}

describe('a code by phone', () => {
  it('opens a session of a customer whose number was never seen, and makes the account', async () => {
    const code = await requestCode(app, '13800000001');
    const { phoneCodeSignIn } = await app.ok<{
      phoneCodeSignIn: { token: string; expiresAt: string; viewer: object };
    }>(SIGN_IN, {
      phone: '138 0000 0001',
      code,
    });
    const viewer = { kind: 'CUSTOMER', displayName: '138****0001', language: 'ZH', phone: '+8613800000001' };
    expect(phoneCodeSignIn.viewer).toEqual(viewer);
    const days = (new Date(phoneCodeSignIn.expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29.9);
    expect(days).toBeLessThan(30.1);
    expect(await app.ok(VIEWER, {}, phoneCodeSignIn.token)).toEqual({ viewer });
    expect(await accountsOf('+8613800000001')).toHaveLength(1);
  });

  it('opens the same account the next time, however the number is written', async () => {
    await customerToken(app, '13800000002');
    await again('+8613800000002');
    await customerToken(app, '+86 138-0000-0002');
    expect(await accountsOf('+8613800000002')).toHaveLength(1);
    expect(await sessionsOf('+8613800000002')).toHaveLength(2);
  });

  it('is six digits in a text message, good for ten minutes, in the language of whoever asks', async () => {
    expect(await app.ok(REQUEST, { phone: '13800000003' })).toEqual({
      phoneCodeRequest: { resendAfterSeconds: 60, expiresInSeconds: 600 },
    });
    const [message] = await app.rows<{ channel: string; to: string; text: string }>(
      `select channel, "to", text from outbox_message where "to" = '+8613800000003'`,
    );
    expect(message).toMatchObject({
      channel: 'SMS',
      text: expect.stringMatching(/^登录验证码 \d{6}，10 分钟内有效。/),
    });
    const [{ minutes } = { minutes: 0 }] = await app.rows<{ minutes: number }>(
      `select extract(epoch from expires_at - now()) / 60 as minutes from verification where identifier = 'SIGN_IN:+8613800000003'`,
    );
    expect(Number(minutes)).toBeGreaterThan(9.8);
    expect(Number(minutes)).toBeLessThanOrEqual(10);

    await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'fr, en-GB;q=0.8, zh;q=0.5' },
      body: JSON.stringify({ query: REQUEST, variables: { phone: '13800000004' } }),
    });
    const [english] = await app.rows<{ text: string }>(
      `select text from outbox_message where "to" = '+8613800000004'`,
    );
    expect(english?.text).toMatch(/^\d{6} is your sign-in code, good for 10 minutes\./);
  });

  it('is kept in the database as a keyed hash only', async () => {
    const code = await requestCode(app, '13800000005');
    const [row] = await app.rows<{ value: string }>(
      `select value from verification where identifier = 'SIGN_IN:+8613800000005'`,
    );
    expect(row?.value).toMatch(/^[\w-]{43}$/);
    expect(row?.value).not.toContain(code);
  });

  it("is sent with the same answer and the same statements to a number with an account, a stranger's and a colleague's", async () => {
    await customerToken(app, '13800000006');
    await again('+8613800000006');
    await signedInStaff(app, [], { userName: '13800000008' });
    const answers: unknown[] = [];
    const done: string[][] = [];
    for (const phone of ['13800000006', '13800000007', '13800000008']) {
      done.push(await statements(async () => answers.push(await app.graphql(REQUEST, { phone }))));
    }
    expect(answers[0]).toEqual({
      status: 200,
      data: { phoneCodeRequest: { resendAfterSeconds: 60, expiresInSeconds: 600 } },
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(done[0]?.length).toBeGreaterThan(5);
    expect(done[1]).toEqual(done[0]);
    expect(done[2]).toEqual(done[0]);
    expect(done[0]?.join()).not.toContain('phone_number');
  });

  it.each(['138', '021-62345678', 'nobody', '+1'])(
    'is not sent to %j, and the field is named',
    async (phone) => {
      const before = await app.snapshot();
      const { errors } = await app.graphql(REQUEST, { phone });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'VALIDATION_FAILED', field: 'phone' });
      expect(await app.snapshot()).toBe(before);
    },
  );
});

describe('a wrong code', () => {
  it('is refused alike whether a code was sent or not, and changes nothing', async () => {
    const code = await requestCode(app, '13800000010');
    const before = await app.snapshot();
    const sent = await app.graphql(SIGN_IN, { phone: '13800000010', code: other(code) });
    const never = await app.graphql(SIGN_IN, { phone: '13800000011', code: '123456' });
    expect(sent.errors?.[0]).toMatchObject({
      message: 'CODE_WRONG',
      extensions: { code: 'CODE_WRONG', field: 'code', params: {} },
    });
    expect(never).toEqual(sent);
    expect(await app.snapshot()).toBe(before);
    expect(await accountsOf('+8613800000010')).toEqual([]);
  });

  it('leaves the right one good four times, and none after the fifth', async () => {
    const code = await requestCode(app, '13800000012');
    for (let n = 0; n < 4; n++) {
      expect(await app.refused(SIGN_IN, { phone: '13800000012', code: other(code) })).toEqual(['CODE_WRONG']);
    }
    expect(await app.refused(SIGN_IN, { phone: '13800000012', code })).toEqual([]);

    await again('+8613800000012');
    const next = await requestCode(app, '13800000012');
    for (let n = 0; n < 5; n++) {
      expect(await app.refused(SIGN_IN, { phone: '13800000012', code: other(next) })).toEqual(['CODE_WRONG']);
    }
    expect(await app.refused(SIGN_IN, { phone: '13800000012', code: next })).toEqual(['CODE_WRONG']);
  });

  it('is counted before it is compared, so parallel guesses get no more than the five', async () => {
    const guessed = await requestCode(app, '13800000014');
    const wrong = { phone: '13800000014', code: other(guessed) };
    await Promise.all(Array.from({ length: 8 }, () => app.graphql(SIGN_IN, wrong)));
    const [row] = await app.rows<{ tries: number }>(
      `select tries from verification where identifier = 'SIGN_IN:+8613800000014'`,
    );
    expect(row?.tries).toBe(5);
    expect(await app.refused(SIGN_IN, { phone: '13800000014', code: guessed })).toEqual(['CODE_WRONG']);
  });

  it('is one that has expired', async () => {
    const code = await requestCode(app, '13800000015');
    await app.rows(
      `update verification set expires_at = now() - interval '1 second' where identifier = 'SIGN_IN:+8613800000015'`,
    );
    expect(await app.refused(SIGN_IN, { phone: '13800000015', code })).toEqual(['CODE_WRONG']);
    expect(await accountsOf('+8613800000015')).toEqual([]);
  });

  it('is one that was used, even at the same moment', async () => {
    const code = await requestCode(app, '13800000016');
    const both = await Promise.all([1, 2].map(() => app.graphql(SIGN_IN, { phone: '13800000016', code })));
    expect(both.flatMap(refusals)).toEqual([['phoneCodeSignIn', 'CODE_WRONG']]);
    expect(await app.refused(SIGN_IN, { phone: '13800000016', code })).toEqual(['CODE_WRONG']);
    expect(await sessionsOf('+8613800000016')).toHaveLength(1);
  });

  it('opens once, however many say it at the same moment', async () => {
    const phone = '+8613800000060';
    const use = { purpose: PhoneCodePurpose.SIGN_IN, phone, code: await requestCode(app, phone) };
    const opened = await Promise.all(Array.from({ length: 5 }, () => codeIs(app.app.platform.accounts, use)));
    expect(opened.filter(Boolean)).toHaveLength(1);
  });

  it('is one before the last', async () => {
    const first = await requestCode(app, '13800000017');
    await again('+8613800000017');
    let last = await requestCode(app, '13800000017');
    while (last === first) {
      await again('+8613800000017');
      last = await requestCode(app, '13800000017');
    }
    expect(await app.refused(SIGN_IN, { phone: '13800000017', code: first })).toEqual(['CODE_WRONG']);
    expect(await app.refused(SIGN_IN, { phone: '13800000017', code: last })).toEqual([]);
  });

  it('is one for another purpose, number or subject', async () => {
    const { platform } = app.app;
    const visit = { address: '192.0.2.1', userAgent: null };
    const phone = '+8613800000018';
    const use = { purpose: PhoneCodePurpose.TRACKING, phone, subject: 'R-1' };
    await app.seed((em) =>
      sendPhoneCode(
        new Ctx(platform, visit, { kind: 'ANONYMOUS', language: 'ZH' as never }, 'test', em),
        use,
      ),
    );
    const code = await lastCode(app, phone);
    expect(await app.refused(SIGN_IN, { phone, code })).toEqual(['CODE_WRONG']);
    const prove = (other: object) =>
      app.seed((em) =>
        provePhone(new Ctx(platform, visit, { kind: 'ANONYMOUS', language: 'ZH' as never }, 'test', em), {
          ...use,
          code,
          ...other,
        }),
      );
    await expect(prove({ subject: 'R-2' })).rejects.toThrow('CODE_WRONG');
    await expect(prove({ purpose: PhoneCodePurpose.SIGNING })).rejects.toThrow('CODE_WRONG');
    await expect(prove({ phone: '+8613800000019' })).rejects.toThrow('CODE_WRONG');
    await expect(prove({})).resolves.toBeUndefined();
    await expect(prove({})).rejects.toThrow('CODE_WRONG');
  });
});

describe('many wrong codes', () => {
  const wrongCode = (phone: string) => app.graphql(SIGN_IN, { phone, code: '000000' });

  it('make a number wait, longer each time, across all codes sent to it', async () => {
    const codes: (string | undefined)[] = [];
    for (let n = 0; n < 12; n++) codes.push((await wrongCode('13800000040')).errors?.[0]?.extensions.code);
    // Ten a day are free; the tenth starts the wait.
    expect(codes).toEqual([...Array(10).fill('CODE_WRONG'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    await app.rows(`update attempt_count set expire = 0 where key = 'code-try.phone.gate:+8613800000040'`);
    expect(refusals(await wrongCode('13800000040'))).toEqual([['phoneCodeSignIn', 'CODE_WRONG']]);
    const { errors } = await wrongCode('13800000040');
    expect(errors?.[0]?.extensions.params).toEqual({ retryAfterSeconds: 120 });
    expect(refusals(await wrongCode('13800000041'))).toEqual([['phoneCodeSignIn', 'CODE_WRONG']]);
  });

  it('make an address wait that tries many numbers', async () => {
    await wrongCode('13800000042');
    await app.rows(`update attempt_count set points = 99 where key like 'code-try.address:%'`);
    expect(refusals(await wrongCode('13800000043'))).toEqual([['phoneCodeSignIn', 'CODE_WRONG']]);
    expect(refusals(await wrongCode('13800000044'))).toEqual([['phoneCodeSignIn', 'TOO_MANY_ATTEMPTS']]);
  });

  it('stay counted and logged although their units of work are rolled back', async () => {
    await wrongCode('13800000045');
    await wrongCode('13800000045');
    expect(
      await app.rows(`select points from attempt_count where key = 'code-try.phone:+8613800000045'`),
    ).toEqual([{ points: 2 }]);
    expect(await app.rows(`select kind, address from security_event where subject = '138****0045'`)).toEqual(
      Array(2).fill({ kind: 'CODE_REFUSED', address: '127.0.0.1' }),
    );
  });
});

describe('asking for codes', () => {
  it('counts for each field of a document', async () => {
    const fields = Array.from(
      { length: 12 },
      (_, n) => `c${n}: phoneCodeRequest(input: { phone: "1380000005${n % 10}" }) { expiresInSeconds }`,
    );
    expect(await app.refused(`mutation { ${fields.join(' ')} }`)).toEqual(['TOO_MANY_ATTEMPTS']);
    // Ten numbers once each; the eleventh field asks for the first number again, and ends the document.
    expect(await app.rows(`select points from attempt_count where key like 'code-send.address:%'`)).toEqual([
      { points: 11 },
    ]);
  });

  it('is slowed to one a minute for a number, saying when the next may be asked for', async () => {
    await requestCode(app, '13800000020');
    const before = await app.snapshot();
    const { errors } = await app.graphql(REQUEST, { phone: '13800000020' });
    expect(errors?.[0]?.extensions.code).toBe('TOO_MANY_ATTEMPTS');
    const wait = Number(errors?.[0]?.extensions.params?.retryAfterSeconds);
    expect(wait).toBeGreaterThan(50);
    expect(wait).toBeLessThanOrEqual(60);
    expect(await app.snapshot()).toBe(before);
    expect(await app.refused(REQUEST, { phone: '13800000021' })).toEqual([]);
  });

  it('ends for the day with the tenth for a number that never says one back', async () => {
    for (let n = 0; n < 10; n++) {
      expect(await app.refused(REQUEST, { phone: '13800000022' })).toEqual([]);
      await again('+8613800000022');
    }
    expect(await app.refused(REQUEST, { phone: '13800000022' })).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('is limited for an address that asks for many numbers', async () => {
    await requestCode(app, '13800000023');
    await app.rows(`update attempt_count set points = 100 where key like 'code-send.address:%'`);
    expect(await app.refused(REQUEST, { phone: '13800000024' })).toEqual(['TOO_MANY_ATTEMPTS']);
  });

  it('costs the same statements when the code must not be sent, and sends none', async () => {
    const visit = { address: '192.0.2.2', userAgent: null };
    const send = (phone: string, withhold: boolean) =>
      app.seed((em) =>
        sendPhoneCode(
          new Ctx(app.app.platform, visit, { kind: 'ANONYMOUS', language: 'ZH' as never }, 'test', em),
          {
            purpose: PhoneCodePurpose.TRACKING,
            phone,
            subject: 'R-3',
            withhold,
          },
        ),
      );
    const plain = (texts: string[]) => texts.filter((text) => !/^(release|rollback to) /.test(text));
    const sent = await statements(() => send('+8613800000025', false));
    const withheld = await statements(() => send('+8613800000026', true));
    expect(plain(withheld)).toEqual(plain(sent));
    expect(await app.rows(`select 1 from outbox_message where "to" = '+8613800000026'`)).toEqual([]);
    expect(await app.rows(`select 1 from verification where identifier like '%+8613800000026%'`)).toEqual([]);
    expect(await app.rows(`select 1 from outbox_message where "to" = '+8613800000025'`)).toHaveLength(1);
  });
});

describe('the door for customers', () => {
  it('never opens a staff account, which cannot even have a number', async () => {
    const { accountId } = await signedInStaff(app);
    const give = `update user_account set phone_number = '+8613800000030' where id = $1`;
    await expect(app.rows(give, [accountId])).rejects.toThrow('user_account_one_door');

    await app.rows('alter table user_account drop constraint user_account_one_door');
    await app.rows(give, [accountId]);
    const before = await app.rows('select id from account_session where account_id = $1', [accountId]);
    const code = await requestCode(app, '13800000030');
    expect(await app.refused(SIGN_IN, { phone: '13800000030', code })).toEqual(['CODE_WRONG']);
    expect(await app.rows('select id from account_session where account_id = $1', [accountId])).toEqual(
      before,
    );
  });

  it('stays shut for a disabled account', async () => {
    const token = await customerToken(app, '13800000031');
    await app.rows(`update user_account set disabled = true where phone_number = '+8613800000031'`);
    expect(await app.ok(VIEWER, {}, token)).toEqual({ viewer: null });
    await again('+8613800000031');
    const code = await requestCode(app, '13800000031');
    expect(await app.refused(SIGN_IN, { phone: '13800000031', code })).toEqual(['CODE_WRONG']);
    expect(await sessionsOf('+8613800000031')).toHaveLength(1);
  });

  it('lets later folders link what belongs to the number, in the same unit of work', async () => {
    const customerId = newId();
    hooks.push(async (ctx, { id: accountId, phone }) => {
      expect(phone).toBe('+8613800000032');
      await linkCustomer(ctx.em, { accountId, customerId, at: ctx.at });
    });
    await customerToken(app, '13800000032');
    const links = `select customer_id from account_customer c join user_account a on a.id = c.account_id where phone_number = $1`;
    expect(await app.rows(links, ['+8613800000032'])).toEqual([{ customer_id: customerId }]);
    await again('+8613800000032');
    await customerToken(app, '13800000032');
    expect(await app.rows(links, ['+8613800000032'])).toHaveLength(1);

    hooks.push(() => Promise.reject(new RuleError('NOT_FOUND')));
    const code = await requestCode(app, '13800000033');
    hooks[0] = (ctx, { id }) => linkCustomer(ctx.em, { accountId: id, customerId, at: ctx.at });
    expect(await app.refused(SIGN_IN, { phone: '13800000033', code })).toEqual(['NOT_FOUND']);
    expect(await app.rows(links, ['+8613800000033'])).toEqual([]);
  });

  it('is passed for the rest of the document: the next field knows who asks', async () => {
    const code = await requestCode(app, '13800000034');
    const answer = await app.ok(
      `mutation ($code: String!) {
        phoneCodeSignIn(input: { phone: "13800000034", code: $code }) { viewer { language } }
        languageSet(input: { language: EN }) { language phone }
        signOut
      }`,
      { code },
    );
    expect(answer).toEqual({
      phoneCodeSignIn: { viewer: { language: 'ZH' } },
      languageSet: { language: 'EN', phone: '+8613800000034' },
      signOut: true,
    });
  });
});
