import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx as Context, Info, Resolver, Subscription } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { AskedFields, askedFields } from '../../platform/asked-fields.ts';
import { requestByNumber } from '../../requests/call-register.query.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import type { RequestRow } from '../../requests/request-row.ts';
import { changesOf } from './watch-request.ts';

/** Whether it is there is all that matters before the first value. */
const NOTHING = new AskedFields(new Map());

@Resolver()
export class WatchingResolver {
  @Subscription(() => RepairRequest, {
    description:
      'WSH-4: one request by its number, at once and after every change, for whoever may read it. As server-sent events. Errors: NOT_FOUND.',
    subscribe: async ({ args, context }) => {
      const { id } = await visible(context as Ctx, String(args.number), NOTHING);
      return changesOf(context as Ctx, id);
    },
  })
  async requestChanged(
    @Arg('number', () => String) number: string,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepairRequest> {
    return (await visible(ctx, number, askedFields(info))) as unknown as RepairRequest;
  }
}

async function visible(ctx: Ctx, number: string, asked: AskedFields): Promise<RequestRow> {
  const request = await requestByNumber(ctx, number, asked);
  if (!request) throw notFound('number');
  return request;
}
