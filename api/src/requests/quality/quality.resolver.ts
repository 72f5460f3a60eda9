import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { RepairRequest } from '../repair-request.ts';
import { QualityParticulars } from './quality-particulars.ts';

@Resolver(() => RepairRequest)
export class RequestQualityResolver {
  @FieldResolver(() => QualityParticulars, {
    nullable: true,
    description: 'INT-4: what a quality complaint registers beside the rest; null for other kinds.',
  })
  async quality(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<QualityParticulars | null> {
    const found = await ctx.together('RepairRequest.quality', request.id, async (ids) => {
      const all = await ctx.em.find(QualityParticulars, { requestId: { $in: [...ids] } });
      return new Map(all.map((one) => [one.requestId, one]));
    });
    return found ?? null;
  }
}
