import { createHmac, randomInt, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';
import { Language } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { MessageChannel, sendMessage } from '../platform/outbox.ts';
import type { Ctx } from './context.ts';
import { maskPhone } from './phone-number.ts';
import { SecurityEventKind } from './security-event.ts';

/** What a one-time code opens. A code for one purpose, or one subject, opens no other. */
export enum PhoneCodePurpose {
  SIGN_IN = 'SIGN_IN',
  TRACKING = 'TRACKING',
  SIGNING = 'SIGNING',
}

/** By the machine's clock. */
export const CODE_EXPIRES_SECONDS = 600;
export const CODE_RESEND_SECONDS = 60;
const MOST_TRIES = 5;

export interface CodeUse {
  readonly purpose: PhoneCodePurpose;
  /** E.164. */
  readonly phone: string;
  /** What else the code is bound to: the number of a request. */
  readonly subject?: string;
}

const TEXTS: Readonly<Record<PhoneCodePurpose, Readonly<Record<Language, (code: string) => string>>>> = {
  SIGN_IN: {
    ZH: (code) => `登录验证码 ${code}，10 分钟内有效。工作人员不会向您索要验证码，请勿告诉他人。`,
    EN: (code) =>
      `${code} is your sign-in code, good for 10 minutes. Our staff never ask for it; tell nobody.`,
  },
  TRACKING: {
    ZH: (code) => `查询进度的验证码 ${code}，10 分钟内有效。工作人员不会向您索要验证码，请勿告诉他人。`,
    EN: (code) =>
      `${code} is your code to track your request, good for 10 minutes. Our staff never ask for it; tell nobody.`,
  },
  SIGNING: {
    ZH: (code) => `签字验证码 ${code}，10 分钟内有效。仅在您确认服务单内容后填写，请勿告诉他人。`,
    EN: (code) =>
      `${code} is your code to sign the service voucher, good for 10 minutes. Enter it only if you agree to the voucher; tell nobody.`,
  },
};

/**
 * Sends a new code, which makes the one before worthless. Nothing here asks whom the number belongs to, so every number
 * gets the same answer in the same time. Whoever must not get a code although the answer may not say so (`withhold`)
 * costs the same statements, which are then taken back.
 * @throws RuleError TOO_MANY_ATTEMPTS { retryAfterSeconds }
 */
export async function sendPhoneCode(ctx: Ctx, use: CodeUse & { readonly withhold?: boolean }): Promise<void> {
  const { attempts, note, authSecret } = ctx.platform.accounts;
  await attempts.count('code-send.address', ctx.visit.address);
  await attempts.count('code-send.pause', identifierOf(use));
  await attempts.count('code-send.phone', use.phone);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const now = new Date();
  await takenBack(ctx, use.withhold ?? false, async (em) => {
    await em.execute(
      `insert into verification (id, identifier, value, tries, expires_at, created_at, updated_at) values (?, ?, ?, 0, ?, ?, ?)
       on conflict (identifier) do update
       set value = excluded.value, tries = 0, expires_at = excluded.expires_at, updated_at = excluded.updated_at`,
      [
        newId(),
        identifierOf(use),
        seal(use, code, authSecret),
        new Date(now.getTime() + CODE_EXPIRES_SECONDS * 1000),
        now,
        now,
      ],
    );
    await sendMessage(em, ctx.jobs, {
      channel: MessageChannel.SMS,
      to: use.phone,
      template: `phone-code.${use.purpose.toLowerCase()}`,
      text: TEXTS[use.purpose][ctx.language](code),
      language: ctx.language,
      at: ctx.at,
    });
  });
  await note({
    kind: SecurityEventKind.CODE_SENT,
    subject: `${use.purpose} ${maskPhone(use.phone)}`,
    visit: ctx.visit,
  });
}

/** Runs inside a savepoint, and undoes it when asked to. */
async function takenBack(ctx: Ctx, undo: boolean, act: (em: Ctx['em']) => Promise<void>): Promise<void> {
  const undone = new Error('taken back');
  try {
    await ctx.em.transactional(async (em) => {
      await act(em);
      await em.flush();
      if (undo) throw undone;
    });
  } catch (fault) {
    if (fault !== undone) throw fault;
  }
}

/**
 * Whether somebody holds the phone: says the code back, once. Tries are counted apart from the unit of work.
 * @throws RuleError CODE_WRONG, TOO_MANY_ATTEMPTS { retryAfterSeconds }
 */
export async function provePhone(ctx: Ctx, use: CodeUse & { readonly code: string }): Promise<void> {
  await proving(ctx, use.phone, () => codeIs(ctx.platform.accounts, use));
}

/** Counts, tries and logs one attempt to say a code back; returns what `attempt` found, if it found anything. */
export async function proving<T>(
  ctx: Ctx,
  phone: string,
  attempt: () => Promise<T | null | false>,
): Promise<T> {
  const { attempts, note } = ctx.platform.accounts;
  await attempts.count('code-try.address', ctx.visit.address);
  await attempts.count('code-try.phone', phone);
  const proved = await attempt();
  if (!proved) {
    await note({ kind: SecurityEventKind.CODE_REFUSED, subject: maskPhone(phone), visit: ctx.visit });
    throw new RuleError('CODE_WRONG', {}, 'code');
  }
  await Promise.all([
    attempts.forgive('code-try.address', ctx.visit.address),
    attempts.forget('code-try.phone', phone),
    attempts.forget('code-send.phone', phone),
  ]);
  return proved;
}

/**
 * Whether the code is the one that was sent; a right one is used up. Each try is counted before it is compared, in one
 * statement, so that parallel tries get no more than the five.
 */
export async function codeIs(
  { pool, authSecret }: { pool: Pick<pg.Pool, 'query'>; authSecret: string },
  use: CodeUse & { readonly code: string },
): Promise<boolean> {
  const { rows } = await pool.query<{ id: string; value: string }>(
    `update verification set tries = tries + 1 where identifier = $1 and tries < $2 and expires_at > $3 returning id, value`,
    [identifierOf(use), MOST_TRIES, new Date()],
  );
  const [sent] = rows;
  const said = Buffer.from(seal(use, use.code, authSecret));
  if (!sent || !timingSafeEqual(said, Buffer.from(sent.value))) return false;
  const used = await pool.query('delete from verification where id = $1 and value = $2', [
    sent.id,
    sent.value,
  ]);
  return used.rowCount === 1;
}

function identifierOf({ purpose, phone, subject }: CodeUse): string {
  return [purpose, phone, ...(subject ? [subject] : [])].join(':');
}

/** Six digits are few: without the key their hash says nothing. */
function seal(use: CodeUse, code: string, authSecret: string): string {
  return createHmac('sha256', authSecret)
    .update(`phone-code:${identifierOf(use)}:${code}`)
    .digest('base64url');
}
