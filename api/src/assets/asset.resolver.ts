import {
  Arg,
  Args,
  ArgsType,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { Customer } from '../customers/customer.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { StoredFile } from '../platform/files.ts';
import { AssetProof } from './asset-proof.ts';
import {
  AssetFinalAcceptanceRecordInput,
  AssetProofAddInput,
  AssetProofVerifyInput,
  AssetRegisterInput,
} from './asset.input.ts';
import { Asset, ProofState } from './asset.ts';
import { decideProof, recordFinalAcceptance, submitProof } from './prove-asset.ts';
import { registerAsset } from './register-asset.ts';

const AssetConnection = connectionOf(Asset, 'Asset');

@ArgsType()
class AssetsOfCustomerArgs extends PageArgs {
  @Field(() => ID)
  customerId!: string;
}

@ArgsType()
class WaitingProofsArgs extends PageArgs {
  @Field(() => ID)
  branchId!: string;
}

/** Units as rows: newest first, since people look for what they bought last. */
async function assetRows(
  ctx: Ctx,
  list: CursorFormat<{ id: 'id' }>,
  page: PageArgs,
  wanted: Sql,
): Promise<Connection<Asset>> {
  const size = pageSize(page.first);
  const from = list.decode(page.after);
  const condition = allOf([
    wanted,
    ctx.read.visible(Asset, 'a'),
    ...(from ? [sql`a.id < ${from.id}::uuid`] : []),
  ]);
  const rows = await ctx.read.rows<Asset>(
    sql`select a.id, a.branch_id as "branchId", a.customer_id as "customerId", a.model_id as "modelId",
               a.serial_number as "serialNumber", a.verified, a.purchased_on as "purchasedOn",
               a.project_goods as "projectGoods", a.final_acceptance_on as "finalAcceptanceOn", a.proof_state as "proofState", a.version,
               a.replaces_id as "replacesId", a.replaced_on as "replacedOn", a.replaced_under as "replacedUnder",
               a.replaced_reason as "replacedReason"
        from asset a where ${condition} order by a.id desc limit ${verbatim(String(size + 1))}`,
  );
  return toConnection(rows, size, (row) => list.encode(row));
}

const myAssetsCursor = new CursorFormat('myAssets', { id: 'id' });
const ofCustomerCursor = new CursorFormat('assetsOfCustomer', { id: 'id' });
const waitingCursor = new CursorFormat('assetProofsWaiting', { id: 'id' });

@Resolver(() => Asset)
export class AssetResolver {
  @FieldResolver(() => ProductModel)
  model(@Root() asset: Asset, @Context() ctx: Ctx): Promise<ProductModel> {
    return ctx.load(ProductModel, asset.modelId);
  }

  @FieldResolver(() => ProofState)
  proof(@Root() asset: Asset): ProofState {
    return asset.proofState;
  }

  @FieldResolver(() => [AssetProof], {
    description: 'Documents handed in as proof of purchase, the latest first, at most 10.',
    complexity: ({ childComplexity }) => 2 * childComplexity,
  })
  async proofs(@Root() asset: Asset, @Context() ctx: Ctx): Promise<AssetProof[]> {
    const proofs = await ctx.together('Asset.proofs', asset.id, async (assetIds) =>
      Map.groupBy(
        await ctx.em.find(AssetProof, { assetId: { $in: [...assetIds] } }, { orderBy: { id: 'desc' } }),
        (proof) => proof.assetId,
      ),
    );
    return proofs?.slice(0, 10) ?? [];
  }

  @FieldResolver(() => Asset, {
    nullable: true,
    description: 'ENT-8: the unit whose place it took under warranty.',
  })
  async replaces(@Root() asset: Asset, @Context() ctx: Ctx): Promise<Asset | null> {
    return asset.replacesId ? ctx.find(Asset, asset.replacesId) : null;
  }

  @FieldResolver(() => Asset, {
    nullable: true,
    description: 'ENT-8: the unit that took its place under warranty; null while none has.',
  })
  async replacedBy(@Root() asset: Asset, @Context() ctx: Ctx): Promise<Asset | null> {
    if (!asset.replacedOn) return null;
    const found = await ctx.together('Asset.replacedBy', asset.id, async (ids) => {
      const units = await ctx.em.find(Asset, { replacesId: { $in: [...ids] } });
      return new Map(units.map((unit) => [unit.replacesId ?? '', unit]));
    });
    return found ?? null;
  }

  @Query(() => AssetConnection, { description: 'Your own units, newest first. For customers.' })
  async myAssets(@Context() ctx: Ctx, @Args(() => PageArgs) page: PageArgs): Promise<Connection<Asset>> {
    const own = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds : [];
    return assetRows(ctx, myAssetsCursor, page, sql`a.customer_id = any(${own}::uuid[])`);
  }

  @Query(() => Asset, { nullable: true, description: 'One unit; null when it does not exist for you.' })
  asset(@Context() ctx: Ctx, @Arg('id', () => ID) id: string): Promise<Asset | null> {
    return ctx.find(Asset, id);
  }

  @Query(() => AssetConnection, {
    description: 'The units of one customer of your branches, newest first. Errors: NOT_FOUND.',
  })
  async assetsOfCustomer(
    @Context() ctx: Ctx,
    @Args(() => AssetsOfCustomerArgs) args: AssetsOfCustomerArgs,
  ): Promise<Connection<Asset>> {
    const customer = await ctx.load(Customer, args.customerId, 'customerId');
    return assetRows(ctx, ofCustomerCursor, args, sql`a.customer_id = ${customer.id}::uuid`);
  }

  @Query(() => AssetConnection, {
    description:
      'Units of a branch whose proof of purchase waits for a decision. For CLERK and SUPERVISOR of the branch. Errors: NOT_FOUND.',
  })
  async assetProofsWaiting(
    @Context() ctx: Ctx,
    @Args(() => WaitingProofsArgs) args: WaitingProofsArgs,
  ): Promise<Connection<Asset>> {
    const branch = await branchWithin(ctx, args.branchId);
    return assetRows(
      ctx,
      waitingCursor,
      args,
      sql`a.branch_id = ${branch.id}::uuid and a.proof_state = 'SUBMITTED'`,
    );
  }

  @Mutation(() => Asset, {
    description:
      'Registers a unit. For customers (a claim until staff verifies it; a serial number that somebody else has is answered the same) and for CLERK and SUPERVISOR. A unit that the customer has already is returned. Errors: DATE_IN_FUTURE, NOT_FOUND.',
  })
  assetRegister(
    @Context() ctx: Ctx,
    @Arg('input', () => AssetRegisterInput) input: AssetRegisterInput,
  ): Promise<Asset> {
    return registerAsset(ctx, input);
  }

  @Mutation(() => Asset, {
    description:
      'Hands in a picture of invoice or receipt for a unit of yours; staff decides. For customers. Errors: PROOF_STEP_REFUSED once a proof is verified, DATE_IN_FUTURE, NOT_FOUND.',
  })
  async assetProofAdd(
    @Context() ctx: Ctx,
    @Arg('input', () => AssetProofAddInput) input: AssetProofAddInput,
  ): Promise<Asset> {
    const asset = await ctx.loadForChange(Asset, input.assetId, { field: 'assetId' });
    await submitProof(ctx, asset, {
      fileId: input.fileId,
      purchasedOn: input.purchasedOn,
      fileField: 'fileId',
    });
    return asset;
  }

  @Mutation(() => Asset, {
    description:
      'Decides whether the proof of purchase of a unit counts (ENT-4); open requests for the unit derive anew who pays. For CLERK and SUPERVISOR who did not hand it in. Errors: OWN_PROOF_REFUSED, PROOF_STEP_REFUSED, PROOF_DATE_MISSING, PROOF_REASON_MISSING, SERIAL_NUMBER_TAKEN, DATE_IN_FUTURE, NOT_FOUND.',
  })
  assetProofVerify(
    @Context() ctx: Ctx,
    @Arg('input', () => AssetProofVerifyInput) input: AssetProofVerifyInput,
  ): Promise<Asset> {
    return decideProof(ctx, input);
  }

  @Mutation(() => Asset, {
    description:
      'Records the final acceptance of project goods, from which their warranty is counted (ENT-2). For CLERK and SUPERVISOR. Errors: DATE_IN_FUTURE, NOT_FOUND.',
  })
  assetFinalAcceptanceRecord(
    @Context() ctx: Ctx,
    @Arg('input', () => AssetFinalAcceptanceRecordInput) input: AssetFinalAcceptanceRecordInput,
  ): Promise<Asset> {
    return recordFinalAcceptance(ctx, input.assetId, input.finalAcceptanceOn);
  }
}

@Resolver(() => AssetProof)
export class AssetProofResolver {
  @FieldResolver(() => StoredFile)
  file(@Root() proof: AssetProof, @Context() ctx: Ctx): Promise<StoredFile> {
    return ctx.load(StoredFile, proof.fileId);
  }
}
