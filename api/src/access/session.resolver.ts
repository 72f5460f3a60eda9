import { IsUUID } from 'class-validator';
import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  InputType,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { sql } from '../kernel/sql.ts';
import { AccountSession } from './account-session.ts';
import { sessionOf } from './account.resolver.ts';
import { Ctx } from './context.ts';
import { SecurityEventKind } from './security-event.ts';

@InputType()
export class SessionRevokeInput {
  @IsUUID()
  @Field(() => ID)
  sessionId!: string;
}

/** Where somebody is signed in. */
@Resolver(() => AccountSession)
export class SessionResolver {
  @Query(() => [AccountSession], {
    description:
      'The devices on which you are signed in, the last seen first; at most 50, with another the oldest ends.',
  })
  async mySessions(@Context() ctx: Ctx): Promise<AccountSession[]> {
    return ctx.read.rows<AccountSession>(sql`
      select s.id, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.expires_at as "expiresAt",
        s.user_agent as "userAgent"
      from account_session s
      where s.expires_at > ${new Date()} and ${ctx.read.visible(AccountSession, 's')}
      order by s.last_seen_at desc, s.id desc limit 50`);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is the session with which you ask.' })
  current(@Root() session: AccountSession, @Context() ctx: Ctx): boolean {
    return session.id === sessionOf(ctx);
  }

  @Mutation(() => Boolean, {
    description: "Signs a device of yours out; its next request is a stranger's. Errors: NOT_FOUND.",
  })
  async sessionRevoke(
    @Arg('input', () => SessionRevokeInput) input: SessionRevokeInput,
    @Context() ctx: Ctx,
  ): Promise<boolean> {
    const session = await ctx.loadForChange(AccountSession, input.sessionId, { field: 'sessionId' });
    ctx.em.remove(session);
    const { accountId, id } = session;
    if (id === sessionOf(ctx)) ctx.handOver({ kind: 'ANONYMOUS', language: ctx.language });
    await ctx.platform.accounts.note({
      kind: SecurityEventKind.SESSION_REVOKED,
      accountId,
      subject: id,
      visit: ctx.visit,
    });
    return true;
  }
}
