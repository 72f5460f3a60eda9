import { Ctx } from '../../access/context.ts';
import { followLink } from '../../access/personal-link.ts';
import { PhoneCodePurpose, provePhone, sendPhoneCode } from '../../access/phone-code.ts';
import { mobileOf } from '../../access/phone-number.ts';
import { beyondScope } from '../../access/beyond-scope.ts';
import type { LinkActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { trackingToken } from '../../requests/tracking-link.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { readNumber } from '../../requests/request-number.ts';

/**
 * Who holds a tracking link: somebody who may do for its one request what WSH-1 allows.
 * @throws RuleError LINK_DEAD, TOO_MANY_ATTEMPTS { retryAfterSeconds }
 */
export async function linkHolder(ctx: Ctx, token: string): Promise<LinkActor> {
  const { id } = await followLink(ctx, 'tracking', token);
  const holder: LinkActor = { kind: 'LINK', requestId: id, name: '', language: ctx.language };
  const request = await new Ctx(ctx.platform, ctx.visit, holder, ctx.operation).find(RepairRequest, id);
  if (!request) throw new RuleError('LINK_DEAD', {}, 'token');
  return { ...holder, name: request.raisedByName };
}

/** A request as somebody without an account names it. */
interface Named {
  readonly number: string;
  readonly phone: string;
}

/**
 * WSH-1: sends a code to a phone that is on the request of that number. Whether there is one shows neither in the answer nor
 * in the time it takes: every call counts as a guess and makes the same statements.
 */
export async function sendTrackingCode(ctx: Ctx, named: Named): Promise<void> {
  const { number, phone } = asNamed(named);
  await ctx.platform.accounts.attempts.count('guess.address', ctx.visit.address);
  const found = await findNamed(ctx, number, phone);
  await sendPhoneCode(ctx, { purpose: PhoneCodePurpose.TRACKING, phone, subject: number, withhold: !found });
}

/** WSH-1: the link for whoever says the code back. */
export async function confirmTrackingCode(
  ctx: Ctx,
  named: Named & { code: string },
): Promise<{ token: string; expiresAt: Date }> {
  const { number, phone } = asNamed(named);
  const use = { purpose: PhoneCodePurpose.TRACKING, phone, subject: number, code: named.code };
  await provePhone(ctx, use);
  await ctx.platform.accounts.attempts.forgive('guess.address', ctx.visit.address);
  const request = await findNamed(ctx, number, phone);
  // No code is ever sent for what is not there; the phone on the request was changed in between.
  if (!request) throw new RuleError('CODE_WRONG', {}, 'code');
  return trackingToken(ctx, request);
}

/** VIS-4: reading a link is not enough to sign; a code goes to the phone on the request. */
export async function sendSigningCode(ctx: Ctx, request: RepairRequest): Promise<void> {
  await sendPhoneCode(ctx, {
    purpose: PhoneCodePurpose.SIGNING,
    phone: request.contactPhone,
    subject: request.number,
  });
}

export async function proveSigningCode(ctx: Ctx, request: RepairRequest, code: string): Promise<void> {
  const use = { purpose: PhoneCodePurpose.SIGNING, phone: request.contactPhone, subject: request.number };
  await provePhone(ctx, { ...use, code });
}

function asNamed({ number, phone }: Named): Named {
  const read = readNumber(number);
  // Its check digit is wrong: that is no secret, and helps whoever misread it.
  if (!read) {
    throw new RuleError(
      'VALIDATION_FAILED',
      { fields: [{ field: 'number', rule: 'isRequestNumber' }] },
      'number',
    );
  }
  return { number: read, phone: mobileOf(phone, 'phone') };
}

function findNamed(ctx: Ctx, number: string, phone: string): Promise<RepairRequest | null> {
  return beyondScope(ctx, 'WSH-1 number and phone', (em) =>
    em.findOne(RepairRequest, { number, contactPhone: phone }),
  );
}
