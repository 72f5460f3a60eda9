import { Arg, Args, Ctx as Context, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { SettableClock, StoppedClock } from '../kernel/clock.ts';
import { type Connection, connectionOf, PageArgs } from '../platform/connection.ts';
import { CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { OutboxMessage } from '../platform/outbox.ts';

const OutboxMessageConnection = connectionOf(OutboxMessage, 'OutboxMessage');
const newestFirst = new CursorFormat('demoOutbox', { createdAt: 'instant', id: 'id' });

@Resolver()
export class DemoResolver {
  @Query(() => OutboxMessageConnection, {
    description:
      'Demo only: every message to customers, the newest first, codes included. Absent with a database of your own.',
  })
  async demoOutbox(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<OutboxMessage>> {
    const size = pageSize(page.first);
    const after = newestFirst.decode(page.after);
    // The demo's own door: it shows what would otherwise have left the house.
    const em = ctx.become({ kind: 'SYSTEM', name: 'demo', language: ctx.language }).em;
    const found = await em.find(
      OutboxMessage,
      after
        ? {
            $or: [
              { createdAt: { $lt: after.createdAt } },
              { createdAt: after.createdAt, id: { $lt: after.id } },
            ],
          }
        : {},
      { orderBy: { createdAt: 'desc', id: 'desc' }, limit: size + 1 },
    );
    return toConnection(found, size, (message) => newestFirst.encode(message));
  }

  @Query(() => Date, { description: 'Demo only: what the business clock shows.' })
  demoClock(@Context() ctx: Ctx): Date {
    return ctx.at;
  }

  @Mutation(() => Date, {
    description:
      'Demo only: sets the business clock, which runs on from there, and does what is due by then (surveys, closing). Sessions and codes go by the real clock.',
  })
  async demoClockSet(@Arg('at', () => Date) at: Date, @Context() ctx: Ctx): Promise<Date> {
    const { clock, runSweeps } = ctx.platform;
    if (!(clock instanceof SettableClock || clock instanceof StoppedClock)) {
      throw new Error('the demo runs without a clock that can be set');
    }
    clock.set(at);
    await runSweeps();
    return at;
  }
}
