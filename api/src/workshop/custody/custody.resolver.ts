import { GraphQLLocalDate } from 'graphql-scalars';
import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ownVisitForChange } from '../../dispatch/visit.resolver.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { StoredFile } from '../../platform/files.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { codeImage, scanUrl } from '../documents/code-image.ts';
import { CustodyEntry } from './custody-entry.ts';
import { CustodyReceipt } from './custody-receipt.ts';
import { inCustodyForChange } from './custody-records.ts';
import { CustodySignature } from './custody-signature.ts';
import { UnitPlace } from './custody-words.ts';
import {
  UnitBookInInput,
  UnitBookOutInput,
  UnitReturnInput,
  UnitReturnPlanInput,
  UnitTakeInInput,
} from './custody.input.ts';
import { type CustodyRow, goodsRegister, unitsWithUs } from './custody.query.ts';
import { bookIn, bookOut, planReturn } from './move-unit.ts';
import { returnUnit } from './return-unit.ts';
import { isReceiptIntact } from './sign-receipt.ts';
import { takeIn } from './take-in.ts';
import { UnitCustody } from './unit-custody.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    "WKS-6: a customer's unit that is with us, and whether custody, receipts, register and request agree.",
})
class UnitWithUs {
  @Field(() => ID)
  assetId!: string;

  @Field(() => UnitPlace)
  place!: UnitPlace;

  @Field(() => Date, { description: 'Since when it is there. Business clock.' })
  since!: Date;

  @Field(() => String, { nullable: true, description: 'In whose custody it is; null at the branch.' })
  technicianName!: string | null;

  @Field(() => String)
  requestNumber!: string;

  @Field(() => String, { nullable: true })
  unitName!: string | null;

  @Field(() => String, { nullable: true })
  serialNumber!: string | null;

  @Field(() => ID, { nullable: true })
  receiptId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The live receipt; null only where something is wrong.',
  })
  receiptNumber!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the customer is to have it back.' })
  returnPlannedAt!: Date | null;

  @Field(() => Boolean, {
    description: 'Whether there is exactly one live receipt, and goods register and request say the same.',
  })
  intact!: boolean;
}

const UnitWithUsConnection = connectionOf(UnitWithUs, 'UnitWithUs');
const CustodyEntryConnection = connectionOf(CustodyEntry, 'CustodyEntry');

@Resolver(() => CustodyReceipt)
export class CustodyResolver {
  @Query(() => UnitWithUsConnection, {
    description:
      "WKS-6: every customer's unit that is with a branch, the longest there first. What is not in it is with its customer. For who reads the branch's requests.",
  })
  async custody(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<CustodyRow>> {
    await branchWithin(ctx, branchId);
    return unitsWithUs(ctx, branchId, page);
  }

  @Query(() => CustodyEntryConnection, {
    description:
      "WKS-1: the goods register of a branch on one day (a date in the branch): every move of customers' units, in order. For who reads its requests.",
  })
  async goodsRegister(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate) on: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<CustodyEntry>> {
    return goodsRegister(ctx, { branch: await branchWithin(ctx, branchId), on }, page);
  }

  @Mutation(() => CustodyReceipt, {
    description:
      'WKS-1: a technician of the visit takes the unit away, in one act: receipt issued and signed by the customer, unit in that technician’s custody, request IN_WORKSHOP, visit ended. Errors: CUSTODY_UNIT_UNKNOWN, CUSTODY_RECEIPT_EXISTS, VISIT_STEP_REFUSED, REQUEST_STEP_REFUSED, CLAIMED_TIME_IMPOSSIBLE, SIGNATURE_PICTURE_MISMATCH, SIGNATURE_PICTURE_USED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async unitTakeIn(
    @Arg('input', () => UnitTakeInInput) input: UnitTakeInInput,
    @Context() ctx: Ctx,
  ): Promise<CustodyReceipt> {
    return takeIn(ctx, await ownVisitForChange(ctx, input), input);
  }

  @Mutation(() => CustodyReceipt, {
    description:
      'WKS-1: a clerk of the branch books a unit IN that a technician has brought; the repair card opens with its planned finish, and the customer is told. Errors: CUSTODY_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, WORKSHOP_TIME_IN_PAST, VALIDATION_FAILED (plannedFinishAt), NOT_FOUND (technicianId: no technician of the branch).',
  })
  async unitBookIn(
    @Arg('input', () => UnitBookInInput) input: UnitBookInInput,
    @Context() ctx: Ctx,
  ): Promise<CustodyReceipt> {
    return bookIn(ctx, await inCustodyForChange(ctx, input.receiptId), input);
  }

  @Mutation(() => CustodyReceipt, {
    description:
      'WKS-3: a clerk of the branch enters the return date of a unit that has passed its inspection; the customer is told. Errors: RETURN_BEFORE_INSPECTION, CUSTODY_STEP_REFUSED { from, to }, WORKSHOP_TIME_IN_PAST, NOT_FOUND.',
  })
  async unitReturnPlan(
    @Arg('input', () => UnitReturnPlanInput) input: UnitReturnPlanInput,
    @Context() ctx: Ctx,
  ): Promise<CustodyReceipt> {
    return planReturn(ctx, await inCustodyForChange(ctx, input.receiptId), input.returnAt);
  }

  @Mutation(() => CustodyReceipt, {
    description:
      'WKS-3: a clerk of the branch books an inspected unit OUT into the custody of the technician who brings it back. Errors: CUSTODY_STEP_REFUSED { from, to }, RETURN_BEFORE_INSPECTION, NOT_FOUND (technicianId: no technician of the branch).',
  })
  async unitBookOut(
    @Arg('input', () => UnitBookOutInput) input: UnitBookOutInput,
    @Context() ctx: Ctx,
  ): Promise<CustodyReceipt> {
    return bookOut(ctx, await inCustodyForChange(ctx, input.receiptId), input.technicianId);
  }

  @Mutation(() => CustodyReceipt, {
    description:
      'WKS-3: the unit is returned, in one act: the customer signs the voucher, the receipt comes back (or its loss is declared and signed) and is void, the request is RESOLVED. By the technician in whose custody it is, or by a clerk at the counter, who has the voucher in hand then. Errors: RETURN_BEFORE_INSPECTION, RECEIPT_MISSING, RECEIPT_WRONG, CUSTODY_STEP_REFUSED { from, to }, SIGNATURE_PICTURE_MISMATCH, SIGNATURE_PICTURE_USED, NOT_FOUND.',
  })
  async unitReturn(
    @Arg('input', () => UnitReturnInput) input: UnitReturnInput,
    @Context() ctx: Ctx,
  ): Promise<CustodyReceipt> {
    return returnUnit(ctx, await inCustodyForChange(ctx, input.receiptId), input);
  }

  @FieldResolver(() => UnitCustody, { nullable: true, description: 'WKS-6: where the unit is now.' })
  async whereabouts(@Root() receipt: CustodyReceipt, @Context() ctx: Ctx): Promise<UnitCustody | null> {
    const found = await ctx.together('custodyOfUnit', receipt.assetId, async (assetIds) => {
      const rows = await ctx.em.find(UnitCustody, { assetId: { $in: [...assetIds] } });
      return new Map(rows.map((row) => [row.assetId, row]));
    });
    return found ?? null;
  }

  @FieldResolver(() => [CustodySignature], {
    description: 'What the customer signed about it: that the unit was taken away, and a lost receipt.',
  })
  async signatures(@Root() receipt: CustodyReceipt, @Context() ctx: Ctx): Promise<CustodySignature[]> {
    const found = await ctx.together('custodySignatures', receipt.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(CustodySignature, { receiptId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (signature) => signature.receiptId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether nothing of what the customer signed about it was altered or made up since (VIS-3).',
  })
  async intact(@Root() receipt: CustodyReceipt, @Context() ctx: Ctx): Promise<boolean> {
    const signatures = await this.signatures(receipt, ctx);
    const judged = await Promise.all(signatures.map((signature) => isReceiptIntact(ctx, receipt, signature)));
    return judged.length > 0 && judged.every(Boolean);
  }

  @FieldResolver(() => String, { description: 'WSH-2: the printed code as a picture: an SVG as data URL.' })
  codeImage(@Root() receipt: CustodyReceipt, @Context() ctx: Ctx): Promise<string> {
    return codeImage(scanUrl(ctx.platform.settings.portalUrl, receipt.code));
  }
}

@Resolver(() => CustodySignature)
export class CustodySignatureResolver {
  @FieldResolver(() => StoredFile, { nullable: true, description: 'The drawn signature or company seal.' })
  async image(@Root() signature: CustodySignature, @Context() ctx: Ctx): Promise<StoredFile | null> {
    return signature.imageFileId ? ctx.find(StoredFile, signature.imageFileId) : null;
  }
}

@Resolver(() => RepairRequest)
export class RequestCustodyResolver {
  @FieldResolver(() => CustodyReceipt, {
    nullable: true,
    description:
      'WKS-1: the receipt for the unit that was taken away, the last one; null where none was issued.',
  })
  async custodyReceipt(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<CustodyReceipt | null> {
    const found = await ctx.together('custodyReceipt', request.id, async (ids) => {
      const receipts = await ctx.em.find(
        CustodyReceipt,
        { requestId: { $in: [...ids] } },
        { orderBy: { id: 'asc' } },
      );
      return new Map(receipts.map((receipt) => [receipt.requestId, receipt]));
    });
    return found ?? null;
  }
}
