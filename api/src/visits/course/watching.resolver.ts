import { Arg, Ctx as Context, Resolver, Subscription } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { requestByNumber, type RequestRow } from '../../requests/call-register.query.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { changesOf } from './watch-request.ts';

@Resolver()
export class WatchingResolver {
  @Subscription(() => RepairRequest, {
    description:
      'WSH-4: one request by its number, at once and after every change, for whoever may read it. As server-sent events. Errors: NOT_FOUND.',
    subscribe: async ({ args, context }) => {
      const { id } = await visible(context as Ctx, String(args.number));
      return changesOf(context as Ctx, id);
    },
  })
  async requestChanged(
    @Arg('number', () => String) number: string,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    return (await visible(ctx, number)) as unknown as RepairRequest;
  }
}

async function visible(ctx: Ctx, number: string): Promise<RequestRow> {
  const request = await requestByNumber(ctx, number);
  if (!request) throw notFound('number');
  return request;
}
