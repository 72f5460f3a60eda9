import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { localDate } from '../../kernel/clock.ts';
import { CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { type Connection, connectionOf } from '../../platform/connection.ts';
import { Feedback } from '../feedback.ts';
import {
  CorrectiveActionCompleteInput,
  CorrectiveActionPlanInput,
  CorrectiveActionsArgs,
} from './corrective-action.input.ts';
import { CorrectiveAction, CorrectiveActionState } from './corrective-action.ts';
import { completeAction, planAction } from './plan-action.ts';

const CorrectiveActionConnection = connectionOf(CorrectiveAction, 'CorrectiveAction');
const mostUrgentFirst = new CursorFormat('correctiveActions', { dueOn: 'date', id: 'id' });

@Resolver(() => CorrectiveAction)
export class CorrectiveActionResolver {
  @Query(() => CorrectiveActionConnection, {
    description:
      'CMP-10: corrective and preventive actions, the one that is due first at the head. SUPERVISOR and BRANCH_MANAGER of their branches and owners of theirs, SERVICE_DEPARTMENT, EXECUTIVE. Errors: NOT_FOUND.',
  })
  async correctiveActions(
    @Args(() => CorrectiveActionsArgs) { branchId, open, ...page }: CorrectiveActionsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<CorrectiveAction>> {
    if (branchId) await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = mostUrgentFirst.decode(page.after);
    const rows = await ctx.read.rows<CorrectiveAction>(sql`
      select c.id, c.version, c.feedback_id as "feedbackId", c.branch_id as "branchId", c.model_id as "modelId",
        c.responsible_unit_id as "responsibleUnitId", c.owner_id as "ownerId", c.owner_name as "ownerName", c.kind,
        c.action, c.due_on as "dueOn", c.state, c.planned_at as "plannedAt", c.planned_by_name as "plannedByName",
        c.done_at as "doneAt", c.done_by_name as "doneByName", c.result
      from corrective_action c
      where ${allOf([
        ctx.read.visible(CorrectiveAction, 'c'),
        ...(branchId ? [sql`c.branch_id = ${branchId}::uuid`] : []),
        ...(open == null ? [] : [verbatim(open ? "c.state = 'OPEN'" : "c.state <> 'OPEN'")]),
        ...(after ? [sql`(c.due_on, c.id) > (${after.dueOn}::date, ${after.id}::uuid)`] : []),
      ])}
      order by c.due_on, c.id limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => mostUrgentFirst.encode(row));
  }

  @Mutation(() => CorrectiveAction, {
    description:
      'CMP-10: plans a corrective or preventive action with its owner and date, for a complaint about a product or by itself. BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT, EXECUTIVE. Errors: FEEDBACK_NOT_ABOUT_QUALITY, CORRECTIVE_OWNER_REFUSED, VALIDATION_FAILED, NOT_FOUND.',
  })
  correctiveActionPlan(
    @Arg('input', () => CorrectiveActionPlanInput) input: CorrectiveActionPlanInput,
    @Context() ctx: Ctx,
  ): Promise<CorrectiveAction> {
    return planAction(ctx, input);
  }

  @Mutation(() => CorrectiveAction, {
    description:
      'CMP-10: its owner, or SERVICE_DEPARTMENT, reports that it is done and what it brought. Errors: CORRECTIVE_NOT_OWNER, CORRECTIVE_STEP_REFUSED { from, to }, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async correctiveActionComplete(
    @Arg('input', () => CorrectiveActionCompleteInput) input: CorrectiveActionCompleteInput,
    @Context() ctx: Ctx,
  ): Promise<CorrectiveAction> {
    const { correctiveActionId: id, version, result } = input;
    const action = await ctx.loadForChange(CorrectiveAction, id, { version, field: 'correctiveActionId' });
    await completeAction(ctx, action, result);
    return action;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is open and its day is over in the branch.' })
  async overdue(@Root() action: CorrectiveAction, @Context() ctx: Ctx): Promise<boolean> {
    const { timeZone } = await ctx.load(Branch, action.branchId);
    return action.state === CorrectiveActionState.OPEN && action.dueOn < localDate(ctx.at, timeZone);
  }

  @FieldResolver(() => Branch)
  branch(@Root() action: CorrectiveAction, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, action.branchId);
  }

  @FieldResolver(() => ProductModel, { nullable: true })
  async model(@Root() { modelId }: CorrectiveAction, @Context() ctx: Ctx): Promise<ProductModel | null> {
    return modelId ? ctx.find(ProductModel, modelId) : null;
  }

  @FieldResolver(() => ResponsibleUnit, { nullable: true, description: 'Who made it and must correct it.' })
  async responsibleUnit(
    @Root() { responsibleUnitId: id }: CorrectiveAction,
    @Context() ctx: Ctx,
  ): Promise<ResponsibleUnit | null> {
    return id ? ctx.find(ResponsibleUnit, id) : null;
  }

  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The complaint that it answers; null by itself, and for whom the complaint does not exist.',
  })
  async feedback(@Root() { feedbackId }: CorrectiveAction, @Context() ctx: Ctx): Promise<Feedback | null> {
    return feedbackId ? ctx.find(Feedback, feedbackId) : null;
  }
}
