import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { type Connection, connectionOf } from '../../platform/connection.ts';
import { Feedback } from '../feedback.ts';
import { FollowUpCompleteInput, FollowUpsArgs, FollowUpSendInput } from './follow-up.input.ts';
import { FollowUp, FollowUpState } from './follow-up.ts';
import { completeFollowUp, sendFollowUp } from './send-follow-up.ts';

const FollowUpConnection = connectionOf(FollowUp, 'FollowUp');
const mostUrgentFirst = new CursorFormat('followUps', { dueAt: 'instant', id: 'id' });

@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Query(() => FollowUpConnection, {
    description:
      'CMP-5: reminders to branches, the one that is due first at the head. SUPERVISOR and BRANCH_MANAGER of their branches, SERVICE_DEPARTMENT, EXECUTIVE; nobody those of a case about themselves. Errors: NOT_FOUND.',
  })
  async followUps(
    @Args(() => FollowUpsArgs) { branchId, open, ...page }: FollowUpsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<FollowUp>> {
    if (branchId) await branchWithin(ctx, branchId);
    const size = pageSize(page.first);
    const after = mostUrgentFirst.decode(page.after);
    const rows = await ctx.read.rows<FollowUp>(sql`
      select u.id, u.version, u.feedback_id as "feedbackId", u.branch_id as "branchId", u.state, u.words,
        u.due_at as "dueAt", u.sent_at as "sentAt", u.sent_by_name as "sentByName", u.done_at as "doneAt",
        u.done_by_name as "doneByName", u.report, u.escalated_at as "escalatedAt"
      from feedback_follow_up u
      where ${allOf([
        ctx.read.visible(FollowUp, 'u'),
        ...(branchId ? [sql`u.branch_id = ${branchId}::uuid`] : []),
        ...(open == null ? [] : [verbatim(open ? "u.state = 'OPEN'" : "u.state <> 'OPEN'")]),
        ...(after ? [sql`(u.due_at, u.id) > (${after.dueAt}::timestamptz, ${after.id}::uuid)`] : []),
      ])}
      order by u.due_at, u.id limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => mostUrgentFirst.encode(row));
  }

  @Mutation(() => FollowUp, {
    description:
      'CMP-5: SERVICE_DEPARTMENT sends the branch a reminder of a case, with a due time; it comes as an alert, and overdue it goes to the branch manager and headquarters. Errors: FEEDBACK_STEP_REFUSED for a closed case, VALIDATION_FAILED, NOT_FOUND.',
  })
  async followUpSend(
    @Arg('input', () => FollowUpSendInput) input: FollowUpSendInput,
    @Context() ctx: Ctx,
  ): Promise<FollowUp> {
    const feedback = await ctx.loadForChange(Feedback, input.feedbackId, { field: 'feedbackId' });
    return sendFollowUp(ctx, feedback, input);
  }

  @Mutation(() => FollowUp, {
    description:
      'CMP-5: SUPERVISOR or BRANCH_MANAGER of the branch reports what was done. Errors: FOLLOW_UP_STEP_REFUSED { from, to }, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async followUpComplete(
    @Arg('input', () => FollowUpCompleteInput) input: FollowUpCompleteInput,
    @Context() ctx: Ctx,
  ): Promise<FollowUp> {
    const { followUpId, version, report } = input;
    const { feedbackId } = await ctx.load(FollowUp, followUpId, 'followUpId');
    const feedback = await ctx.loadForChange(Feedback, feedbackId, { field: 'followUpId' });
    const followUp = await ctx.loadForChange(FollowUp, followUpId, { version, field: 'followUpId' });
    completeFollowUp(ctx, feedback, followUp, report);
    return followUp;
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is open and its time is over.' })
  overdue(@Root() followUp: FollowUp, @Context() ctx: Ctx): boolean {
    return followUp.state === FollowUpState.OPEN && new Date(followUp.dueAt) <= ctx.at;
  }

  @FieldResolver(() => Feedback, { description: 'The case that it reminds of.' })
  async feedback(@Root() followUp: FollowUp, @Context() ctx: Ctx): Promise<Feedback> {
    return ctx.load(Feedback, followUp.feedbackId);
  }
}
