import { IsEnum, IsString, Length, Matches, MaxLength, MinLength } from 'class-validator';
import { Arg, Ctx as Context, Field, InputType, Mutation, Query, Resolver } from 'type-graphql';
import { Language } from '../kernel/actor.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { AccountCredential } from './account-credential.ts';
import { AccountSession } from './account-session.ts';
import { Account } from './account.ts';
import { Ctx } from './context.ts';
import { SecurityEventKind } from './security-event.ts';
import { Viewer, viewerOf } from './viewer.ts';

@InputType()
export class LanguageSetInput {
  @IsEnum(Language)
  @Field(() => Language)
  language!: Language;
}

@InputType()
export class ProfileSetInput {
  @IsString()
  @Length(1, 60)
  @Matches(/^(?=.*\S)[^\p{Cc}]+$/u)
  @Field(() => String, { description: 'What you want to be called; 1 to 60 characters.' })
  name!: string;
}

@InputType()
export class PasswordChangeInput {
  @IsString()
  @MaxLength(128)
  @Field(() => String)
  currentPassword!: string;

  @IsString()
  @MinLength(10)
  @MaxLength(128)
  @Field(() => String, { description: '10 to 128 characters.' })
  newPassword!: string;
}

/** Whoever is signed in, and what they say about themselves. */
@Resolver()
export class AccountResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Context() ctx: Ctx): Viewer | null {
    return viewerOf(ctx.actor);
  }

  @Mutation(() => Viewer, {
    description: 'Sets the language of your messages and texts. For anybody signed in.',
  })
  async languageSet(
    @Arg('input', () => LanguageSetInput) input: LanguageSetInput,
    @Context() ctx: Ctx,
  ): Promise<Viewer> {
    (await ownAccount(ctx)).language = input.language;
    if (ctx.actor.kind === 'CUSTOMER') {
      for (const speak of ctx.platform.languageChosen) await speak(ctx, input.language);
    }
    return changed(ctx, { language: input.language });
  }

  @Mutation(() => Viewer, {
    description: 'Sets your name. For customers; names of staff are kept by the service department.',
  })
  async profileSet(
    @Arg('input', () => ProfileSetInput) input: ProfileSetInput,
    @Context() ctx: Ctx,
  ): Promise<Viewer> {
    const name = input.name.trim();
    (await ownAccount(ctx)).name = name;
    return changed(ctx, { name });
  }

  @Mutation(() => Boolean, {
    description:
      'Changes your password and ends your sessions on other devices. For staff. ' +
      'Errors: PASSWORD_WRONG, TOO_MANY_ATTEMPTS { retryAfterSeconds }.',
  })
  async passwordChange(
    @Arg('input', () => PasswordChangeInput) input: PasswordChangeInput,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    const { accounts } = ctx.platform;
    const account = await ownAccount(ctx);
    const door = account.userName ?? account.id;
    await accounts.attempts.count('sign-in.account', door);
    const credential = await ctx.em.findOne(AccountCredential, {
      accountId: account.id,
      providerId: 'credential',
    });
    if (!credential) throw notFound();
    const subject = { accountId: account.id, visit: ctx.visit };
    if (!(await accounts.verifyPassword(input.currentPassword, credential.password))) {
      await accounts.note({ kind: SecurityEventKind.PASSWORD_REFUSED, ...subject });
      throw new RuleError('PASSWORD_WRONG', {}, 'currentPassword');
    }
    await accounts.attempts.forget('sign-in.account', door);
    credential.password = await accounts.hashPassword(input.newPassword);
    credential.updatedAt = new Date();
    const sessions = await ctx.em.find(AccountSession, { accountId: account.id });
    for (const session of sessions) if (session.id !== sessionOf(ctx)) ctx.em.remove(session);
    await accounts.note({ kind: SecurityEventKind.PASSWORD_CHANGED, ...subject });
    return true;
  }
}

/** The account of whoever asks. */
async function ownAccount(ctx: Ctx): Promise<Account> {
  if (!('accountId' in ctx.actor)) throw notFound();
  return ctx.loadForChange(Account, ctx.actor.accountId);
}

/** The session, or the key, with which somebody asks. */
export function sessionOf(ctx: Ctx): string | null {
  return 'sessionId' in ctx.actor ? ctx.actor.sessionId : null;
}

function changed(ctx: Ctx, now: { name?: string; language?: Language }): Viewer {
  const actor = { ...ctx.actor, ...now };
  ctx.handOver(actor);
  const viewer = viewerOf(actor);
  if (!viewer) throw notFound();
  return viewer;
}
