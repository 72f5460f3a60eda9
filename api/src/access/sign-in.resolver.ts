import { IsString, Matches, MaxLength } from 'class-validator';
import { Arg, Ctx as Context, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { notFound } from '../kernel/rule-error.ts';
import { AccountSession } from './account-session.ts';
import { Ctx } from './context.ts';
import { CODE_EXPIRES_SECONDS, CODE_RESEND_SECONDS, PhoneCodePurpose, sendPhoneCode } from './phone-code.ts';
import { mobileOf } from './phone-number.ts';
import { SecurityEventKind } from './security-event.ts';
import { type SignedIn, signInByPassword, signInByPhone } from './sign-in.ts';
import { Viewer, viewerOf } from './viewer.ts';

@InputType()
export class PhoneCodeRequestInput {
  @IsString()
  @MaxLength(40)
  @Field(() => String, { description: 'A mobile number; without a country code it is Chinese.' })
  phone!: string;
}

@InputType()
export class PhoneCodeSignInInput {
  @IsString()
  @MaxLength(40)
  @Field(() => String, { description: 'The number to which the code was sent.' })
  phone!: string;

  @Matches(/^\d{6}$/)
  @Field(() => String, { description: 'The six digits of the last code that was sent.' })
  code!: string;
}

@InputType()
export class StaffSignInInput {
  @Matches(/^[^\p{Cc}]{1,64}$/u)
  @Field(() => String, { description: 'Upper and lower case are the same.' })
  userName!: string;

  @IsString()
  @MaxLength(128)
  @Field(() => String)
  password!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What is said of a code that was asked for, whoever the number belongs to.',
})
export class PhoneCodeRequested {
  @Field(() => Int, { description: 'Seconds until another code may be asked for.' })
  resendAfterSeconds!: number;

  @Field(() => Int, { description: 'Seconds for which the code is good.' })
  expiresInSeconds!: number;
}

/** The same answer for every number. */
export const PHONE_CODE_REQUESTED: PhoneCodeRequested = {
  resendAfterSeconds: CODE_RESEND_SECONDS,
  expiresInSeconds: CODE_EXPIRES_SECONDS,
};

@ObjectType({ simpleResolvers: true, description: 'An opened session.' })
export class SignInResult {
  @Field(() => String, {
    description: 'Send it as `Authorization: Bearer <token>`; keep it where no script of a page reads it.',
  })
  token!: string;

  @Field(() => Viewer)
  viewer!: Viewer;

  @Field(() => Date, { description: 'Real time. The session ends then, however much it was used.' })
  expiresAt!: Date;
}

/** The two doors, and the way out. */
@Resolver()
export class SignInResolver {
  @Mutation(() => PhoneCodeRequested, {
    description:
      'Sends a one-time code of six digits to a phone. For anybody; every number gets the same answer. A new code makes the ' +
      'one before worthless. Errors: VALIDATION_FAILED, TOO_MANY_ATTEMPTS { retryAfterSeconds }.',
  })
  async phoneCodeRequest(
    @Arg('input', () => PhoneCodeRequestInput) input: PhoneCodeRequestInput,
    @Context() ctx: Ctx,
  ): Promise<PhoneCodeRequested> {
    await sendPhoneCode(ctx, { purpose: PhoneCodePurpose.SIGN_IN, phone: mobileOf(input.phone, 'phone') });
    return PHONE_CODE_REQUESTED;
  }

  @Mutation(() => SignInResult, {
    description:
      "Opens a customer's session with the code; a number seen for the first time becomes a customer's account. It never " +
      'opens a staff account. Errors: CODE_WRONG (also expired, used, or tried five times), TOO_MANY_ATTEMPTS { retryAfterSeconds }.',
  })
  async phoneCodeSignIn(
    @Arg('input', () => PhoneCodeSignInInput) input: PhoneCodeSignInInput,
    @Context() ctx: Ctx,
  ): Promise<SignInResult> {
    return opened(ctx, await signInByPhone(ctx, mobileOf(input.phone, 'phone'), input.code));
  }

  @Mutation(() => SignInResult, {
    description:
      'Opens a session of a member of staff. Errors: SIGN_IN_REFUSED (unknown name, wrong password and disabled account alike), ' +
      'TOO_MANY_ATTEMPTS { retryAfterSeconds }.',
  })
  async staffSignIn(
    @Arg('input', () => StaffSignInInput) input: StaffSignInInput,
    @Context() ctx: Ctx,
  ): Promise<SignInResult> {
    return opened(ctx, await signInByPassword(ctx, input.userName, input.password));
  }

  @Mutation(() => Boolean, {
    description:
      'Ends the session with which it is called. False when it is called with an API key, which has none.',
  })
  async signOut(@Context() ctx: Ctx): Promise<boolean> {
    if (!('sessionId' in ctx.actor)) throw notFound();
    const { sessionId, accountId, language } = ctx.actor;
    const session = await ctx.em.findOne(AccountSession, { id: sessionId });
    if (!session) return false;
    ctx.em.remove(session);
    ctx.handOver({ kind: 'ANONYMOUS', language });
    await ctx.platform.accounts.note({
      kind: SecurityEventKind.SIGNED_OUT,
      accountId,
      subject: sessionId,
      visit: ctx.visit,
    });
    return true;
  }
}

function opened(ctx: Ctx, { token, actor, expiresAt }: SignedIn): SignInResult {
  const viewer = viewerOf(actor);
  if (!viewer) throw notFound();
  ctx.handOver(actor);
  return { token, viewer, expiresAt };
}
