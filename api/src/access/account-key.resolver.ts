import { IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import {
  Arg,
  Ctx as Context,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import { RuleError } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { ApiKey } from './account-key.ts';
import { AccountSession } from './account-session.ts';
import { sessionOf } from './account.resolver.ts';
import { Ctx } from './context.ts';
import { SecurityEventKind } from './security-event.ts';

/** Live keys of one account. */
const MOST_KEYS = 20;

const DAY = 24 * 3600;

@InputType()
export class ApiKeyCreateInput {
  @IsString()
  @Length(1, 60)
  @Matches(/^(?=.*\S)[^\p{Cc}]+$/u)
  @Field(() => String, { description: 'Which machine it is for; 1 to 60 characters.' })
  name!: string;

  @IsInt()
  @Min(1)
  @Max(365)
  @Field(() => Int, { defaultValue: 90, description: 'Days for which it opens, 1 to 365.' })
  days: number = 90;
}

@InputType()
export class ApiKeyRevokeInput {
  @IsUUID()
  @Field(() => ID)
  keyId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A new key, shown this once.' })
export class ApiKeyCreated {
  @Field(() => String, {
    description: 'Send it as `x-api-key`. Only its hash is kept, so it cannot be shown again.',
  })
  secret!: string;

  @Field(() => ApiKey)
  key!: ApiKey;
}

/** Keys with which machines act for a member of staff. */
@Resolver(() => ApiKey)
export class ApiKeyResolver {
  @Query(() => [ApiKey], {
    description: 'Your keys that still open, the newest first; there are at most 20. For staff.',
  })
  async myApiKeys(@Context() ctx: Ctx): Promise<ApiKey[]> {
    return ctx.read.rows<ApiKey>(sql`
      select k.id, k.name, k.start, k.created_at as "createdAt", k.expires_at as "expiresAt", k.last_used_at as "lastUsedAt"
      from api_key k
      where (k.expires_at is null or k.expires_at > ${new Date()}) and ${ctx.read.visible(ApiKey, 'k')}
      order by k.created_at desc, k.id desc limit 20`);
  }

  @Mutation(() => ApiKeyCreated, {
    description:
      'Makes a key for a machine, which acts with your roles. For staff signed in themselves: a key makes no keys. ' +
      'Errors: NOT_SIGNED_IN (called with a key), API_KEYS_TOO_MANY { max }.',
  })
  async apiKeyCreate(
    @Arg('input', () => ApiKeyCreateInput) input: ApiKeyCreateInput,
    @Context() ctx: Ctx,
  ): Promise<ApiKeyCreated> {
    const accountId = 'accountId' in ctx.actor ? ctx.actor.accountId : '';
    if (!(await ctx.em.findOne(AccountSession, { id: sessionOf(ctx) ?? '' })))
      throw new RuleError('NOT_SIGNED_IN');
    // Keys made at the same time are counted. A stronger lock would stop better-auth, whose insert refers to the account.
    await ctx.em.execute('select 1 from user_account where id = ? for no key update', [accountId]);
    const live = await ctx.em.count(ApiKey, { accountId, expiresAt: { $gt: new Date() } });
    if (live >= MOST_KEYS) throw new RuleError('API_KEYS_TOO_MANY', { max: MOST_KEYS });
    const { accounts } = ctx.platform;
    const made = await accounts.auth.api.createApiKey({
      body: { userId: accountId, name: input.name.trim(), expiresIn: input.days * DAY },
    });
    await accounts.note({
      kind: SecurityEventKind.API_KEY_CREATED,
      accountId,
      subject: made.id,
      visit: ctx.visit,
    });
    return { secret: made.key, key: await ctx.load(ApiKey, made.id) };
  }

  @Mutation(() => Boolean, {
    description: 'Makes one of your keys worthless at once. For staff. Errors: NOT_FOUND.',
  })
  async apiKeyRevoke(
    @Arg('input', () => ApiKeyRevokeInput) input: ApiKeyRevokeInput,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    const key = await ctx.loadForChange(ApiKey, input.keyId, { field: 'keyId' });
    ctx.em.remove(key);
    const { accountId, id } = key;
    await ctx.platform.accounts.note({
      kind: SecurityEventKind.API_KEY_REVOKED,
      accountId,
      subject: id,
      visit: ctx.visit,
    });
    return true;
  }
}
