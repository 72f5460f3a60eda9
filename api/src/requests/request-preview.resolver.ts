import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Asset } from '../assets/asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { Coverage, coverageOf } from '../entitlement/coverage.ts';
import { localDate } from '../kernel/clock.ts';
import { notFound } from '../kernel/rule-error.ts';
import { branchForDistrict } from '../organization/branches/branch-for-district.ts';
import { Branch } from '../organization/branches/branch.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
import { promisedMoments } from './promise-targets.ts';

import { RequestPreviewInput } from './repair-request.input.ts';
import { OPEN_STATES, RepairRequest } from './repair-request.ts';
import { RequestGrade, RequestKind } from './request-words.ts';
import { TargetKind } from './service-target.ts';

@ObjectType({ simpleResolvers: true, description: 'What would be promised if the request were sent now.' })
export class PromisedTarget {
  @Field(() => TargetKind)
  kind!: TargetKind;

  @Field(() => Date)
  dueAt!: Date;

  @Field(() => Int, { description: 'Working minutes of the branch.' })
  targetMinutes!: number;

  @Field(() => ZoneKind)
  zoneKind!: ZoneKind;
}

@ObjectType({
  simpleResolvers: true,
  description: 'INT-3: cover and promise as they would be if the request were sent now.',
})
export class RequestPreview {
  /** The unit that the preview is about. */
  assetId!: string | null;

  @Field(() => Coverage)
  coverage!: Coverage;

  @Field(() => Branch, { description: 'The branch that would serve it.' })
  branch!: Branch;

  @Field(() => PromisedTarget, { nullable: true, description: 'Null for advice, to which nobody travels.' })
  promise!: PromisedTarget | null;
}

@Resolver(() => RequestPreview)
export class RequestPreviewResolver {
  @Query(() => RequestPreview, {
    description:
      'INT-3: cover, branch and promised arrival before a request is sent. Writes nothing. For customers. Errors: NOT_FOUND.',
  })
  async requestPreview(
    @Arg('input', () => RequestPreviewInput) input: RequestPreviewInput,
    @Context() ctx: Ctx,
  ): Promise<RequestPreview> {
    const asset = input.assetId ? await ctx.load(Asset, input.assetId, 'assetId') : null;
    const modelId = asset?.modelId ?? input.modelId ?? null;
    const model = modelId ? await ctx.load(ProductModel, modelId, 'modelId') : null;
    const customerId =
      asset?.customerId ?? (ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds[0] : undefined);
    if (!customerId) throw notFound();
    const customer = await ctx.load(Customer, customerId);
    const serving = await branchForDistrict(ctx.em, input.districtCode);
    const branch = await ctx.load(Branch, serving.branchId);
    const receivedOn = localDate(ctx.at, branch.timeZone);
    const coverage = await coverageOf(ctx, {
      assetId: asset?.id ?? null,
      modelId,
      on: receivedOn,
      purchasedOn: input.purchasedOn ?? null,
    });
    const { promise } = await promisedMoments(ctx, {
      branchId: branch.id,
      zoneKind: serving.zoneKind,
      grade: input.grade ?? RequestGrade.NORMAL,
      receivedAt: ctx.at,
      receivedOn,
      contractMinutes: coverage.contract?.responseTargetMinutes ?? null,
      productCategory: model?.category ?? null,
      customerKind: customer.kind,
      travels: input.kind !== RequestKind.CONSULTATION,
    });
    return {
      assetId: asset?.id ?? null,
      coverage: Coverage.from(coverage, ctx.language),
      branch,
      promise: promise
        ? {
            kind: promise.kind,
            dueAt: promise.dueAt,
            targetMinutes: promise.minutes,
            zoneKind: serving.zoneKind,
          }
        : null,
    };
  }

  @FieldResolver(() => RepairRequest, {
    nullable: true,
    description:
      'INT-6: a request that this unit has open already; attach to it or confirm another one as new.',
  })
  async openRequest(@Root() preview: RequestPreview, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return preview.assetId ? openRequestOf(ctx, preview.assetId) : null;
  }
}

@Resolver(() => Asset)
export class AssetRequestsResolver {
  @FieldResolver(() => RepairRequest, {
    nullable: true,
    description: 'The request that this unit has open, if any.',
  })
  async openRequest(@Root() asset: Asset, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return openRequestOf(ctx, asset.id);
  }
}

/** The latest request that a unit has open, as far as the asking person may know of it. */
async function openRequestOf(ctx: Ctx, assetId: string): Promise<RepairRequest | null> {
  const found = await ctx.together('openRequest', assetId, async (assetIds) => {
    const open = await ctx.em.find(
      RepairRequest,
      { assetId: { $in: [...assetIds] }, state: { $in: [...OPEN_STATES] } },
      { orderBy: { receivedAt: 'asc', id: 'asc' } },
    );
    return new Map(open.map((request) => [request.assetId ?? '', request]));
  });
  return found ?? null;
}
