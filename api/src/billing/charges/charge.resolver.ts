import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ChargeReduction } from './charge-reduction.ts';
import {
  ChargeRecordInput,
  ChargeReductionDecideInput,
  ChargeReductionRequestInput,
  ChargeReverseInput,
} from './charge.input.ts';
import { ChargeBatch } from './charge-batch.ts';
import { Charge } from './charge.ts';
import { chargeForChange, recordCharges, reverseCharge } from './record-charges.ts';
import { decideReduction, requestReduction } from './reduce-charge.ts';

const ReductionConnection = connectionOf(ChargeReduction, 'ChargeReduction');
const oldestFirst = new CursorFormat('reductionsToDecide', { id: 'id' });

@Resolver(() => ChargeReduction)
export class ChargeResolver {
  @Query(() => ReductionConnection, {
    description: 'BIL-2: reductions that wait for the branch manager, the oldest first. For BRANCH_MANAGER.',
  })
  async reductionsToDecide(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<ChargeReduction>> {
    await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = oldestFirst.decode(page.after);
    const rows = await ctx.read.rows<ChargeReduction>(sql`
      select d.id, d.version, d.request_id as "requestId", d.branch_id as "branchId", d.charge_id as "chargeId", d.amount,
        d.state, d.reason, d.requested_at as "requestedAt", d.requested_by_name as "requestedByName",
        d.decided_at as "decidedAt", d.decided_by_name as "decidedByName", d.remarks
      from charge_reduction d
      where ${allOf([
        ctx.read.visible(ChargeReduction, 'd'),
        sql`d.branch_id = ${branchId}::uuid`,
        verbatim(`d.state = 'REQUESTED'`),
        ...(after ? [sql`d.id > ${after.id}::uuid`] : []),
      ])}
      order by d.id limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => oldestFirst.encode(row));
  }

  @Mutation(() => ChargeBatch, {
    description:
      'BIL-2, VIS-7: puts what was used on the bill, at the prices in force today. For a technician of the job, CLERK and SUPERVISOR of its branch. Errors: CHARGE_WITHOUT_VOUCHER, CHARGE_OUTSIDE_VOUCHER { kind, code }, ESTIMATE_NOT_APPROVED, ESTIMATE_EXCEEDED { approvedAmount }, REQUEST_STEP_REFUSED, VALIDATION_FAILED, NOT_FOUND (lines: not in the price list).',
  })
  async chargeRecord(
    @Arg('input', () => ChargeRecordInput) input: ChargeRecordInput,
    @Context() ctx: Ctx,
  ): Promise<ChargeBatch> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return recordCharges(ctx, request, input);
  }

  @Mutation(() => Charge, {
    description:
      'BIL-8: takes a wrong charge back by its opposite; both stay. For CLERK, SUPERVISOR and ACCOUNTANT of the branch. Errors: CHARGE_REVERSED, CHARGE_INVOICED (void the invoice first), NOT_FOUND.',
  })
  async chargeReverse(
    @Arg('input', () => ChargeReverseInput) input: ChargeReverseInput,
    @Context() ctx: Ctx,
  ): Promise<Charge> {
    const { charge } = await chargeForChange(ctx, input.chargeId);
    return reverseCharge(ctx, charge, input.reason);
  }

  @Mutation(() => ChargeReduction, {
    description:
      'BIL-2: asks for a reduction or waiver of a charge; it does not count before the branch manager has approved it. For a technician of the job, CLERK, SUPERVISOR and ACCOUNTANT of its branch. Errors: REDUCTION_TOO_LARGE { most }, CHARGE_REVERSED, CHARGE_INVOICED, NOT_FOUND.',
  })
  async chargeReductionRequest(
    @Arg('input', () => ChargeReductionRequestInput) input: ChargeReductionRequestInput,
    @Context() ctx: Ctx,
  ): Promise<ChargeReduction> {
    const { charge } = await chargeForChange(ctx, input.chargeId);
    return requestReduction(ctx, charge, input);
  }

  @Mutation(() => ChargeReduction, {
    description:
      'BIL-2: BRANCH_MANAGER of the branch approves or refuses a reduction; not one that they asked for. Errors: OWN_ACT_REFUSED, REDUCTION_STEP_REFUSED { from, to }, CHARGE_REVERSED, CHARGE_INVOICED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async chargeReductionDecide(
    @Arg('input', () => ChargeReductionDecideInput) input: ChargeReductionDecideInput,
    @Context() ctx: Ctx,
  ): Promise<ChargeReduction> {
    return decideReduction(ctx, input);
  }
}

@Resolver(() => ChargeBatch)
export class ChargeBatchResolver {
  @FieldResolver(() => [Charge], { description: 'What was recorded, in order.' })
  async charges(@Root() batch: ChargeBatch, @Context() ctx: Ctx): Promise<Charge[]> {
    const found = await ctx.together('chargesOfBatch', batch.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Charge, { batchId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (charge) => charge.batchId ?? '',
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => RepairRequest)
export class RequestChargesResolver {
  @FieldResolver(() => [Charge], { description: 'BIL-8: its charges and their reversals, in order.' })
  async charges(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Charge[]> {
    const found = await ctx.together('charges', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Charge, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (charge) => charge.requestId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => [ChargeReduction], {
    description: 'BIL-2: reductions of its charges, decided or not.',
  })
  async chargeReductions(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<ChargeReduction[]> {
    const found = await ctx.together('chargeReductions', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(ChargeReduction, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (reduction) => reduction.requestId,
      ),
    );
    return found ?? [];
  }
}
