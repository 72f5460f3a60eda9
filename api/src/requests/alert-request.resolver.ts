import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Alert } from '../organization/alerts/alert.ts';
import { RepairRequest } from './repair-request.ts';

@Resolver(() => Alert)
export class AlertRequestResolver {
  @FieldResolver(() => RepairRequest, {
    nullable: true,
    description: 'The request that it is about; null for alerts about none.',
  })
  async request(@Root() alert: Alert, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return alert.requestId ? ctx.find(RepairRequest, alert.requestId) : null;
  }
}
