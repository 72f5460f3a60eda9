import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Asset } from '../assets/asset.ts';
import { localDate } from '../kernel/clock.ts';
import { Branch } from '../organization/branches/branch.ts';
import { Coverage, coverageOf } from './coverage.ts';

@Resolver(() => Asset)
export class AssetCoverageResolver {
  @FieldResolver(() => Coverage, {
    description:
      'Who would pay for work on this unit on a day, and everything the customer is told about it (ENT-7).',
  })
  async coverage(
    @Root() { id }: Asset,
    @Context() ctx: Ctx,
    @Arg('on', () => GraphQLLocalDate, {
      nullable: true,
      description: 'Default: today in the zone of the unit’s branch.',
    })
    on?: string | null,
  ): Promise<Coverage> {
    return Coverage.from(
      await coverageOf(ctx, { assetId: id, on: on ?? (await today(ctx, id)) }),
      ctx.language,
    );
  }
}

async function today(ctx: Ctx, assetId: string): Promise<string> {
  const { branchId } = await ctx.load(Asset, assetId);
  return localDate(ctx.at, (await ctx.load(Branch, branchId)).timeZone);
}
