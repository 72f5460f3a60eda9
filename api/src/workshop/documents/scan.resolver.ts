import {
  Arg,
  Ctx as Context,
  Field,
  FieldResolver,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { Asset } from '../../assets/asset.ts';
import { readCode, unitCode } from '../codes.ts';
import { CustodyReceipt } from '../custody/custody-receipt.ts';
import { RepairCard } from '../repair/repair-card.ts';

enum CodeKind {
  UNIT = 'UNIT',
  CUSTODY_RECEIPT = 'CUSTODY_RECEIPT',
  REPAIR_CARD = 'REPAIR_CARD',
}
registerEnumType(CodeKind, { name: 'CodeKind', description: 'WSH-2: what a printed code is on.' });

@ObjectType({
  simpleResolvers: true,
  description: 'WSH-2: what a scanned code leads to; one of the three is there.',
})
class ScannedCode {
  @Field(() => CodeKind)
  kind!: CodeKind;

  @Field(() => Asset, { nullable: true })
  unit: Asset | null = null;

  @Field(() => CustodyReceipt, { nullable: true })
  custodyReceipt: CustodyReceipt | null = null;

  @Field(() => RepairCard, { nullable: true })
  repairCard: RepairCard | null = null;
}

/** Technicians read units through their requests; the whole file of one is for the customer and the office. */
async function unitOf(ctx: Ctx, assetId: string): Promise<Asset | null> {
  const asset = await ctx.find(Asset, assetId);
  return asset && ctx.may('ScannedCode.unit', asset.branchId) ? asset : null;
}

@Resolver(() => Asset)
export class ScanResolver {
  @Query(() => ScannedCode, {
    nullable: true,
    description:
      'WSH-2: what a code on a unit, a custody receipt or a workshop tag leads to; null for a code of nothing, and of what does not exist for you. For customers and who reads requests.',
  })
  async scannedCode(
    @Arg('code', () => String) code: string,
    @Context() ctx: Ctx,
  ): Promise<ScannedCode | null> {
    const read = readCode(code);
    if (!read) return null;
    const { of, key } = read;
    const found = new ScannedCode();
    switch (of) {
      case 'UNIT':
        found.kind = CodeKind.UNIT;
        found.unit = await unitOf(ctx, key);
        break;
      case 'RECEIPT':
        found.kind = CodeKind.CUSTODY_RECEIPT;
        found.custodyReceipt = await ctx.em.findOne(CustodyReceipt, { code: key });
        break;
      case 'CARD':
        found.kind = CodeKind.REPAIR_CARD;
        found.repairCard = await ctx.em.findOne(RepairCard, { code: key });
    }
    return (found.unit ?? found.custodyReceipt ?? found.repairCard) ? found : null;
  }

  @FieldResolver(() => String, { description: 'WSH-2: what the code on the unit says.' })
  code(@Root() asset: Asset): string {
    return unitCode(asset.id);
  }
}
