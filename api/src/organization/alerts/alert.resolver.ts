import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../access/context.ts';
import type { StaffActor } from '../../kernel/actor.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { connectionOf } from '../../platform/connection.ts';
import { branchWithin } from '../branches/branch-reach.ts';
import { Branch } from '../branches/branch.ts';
import { AlertAcknowledgeInput, AlertsArgs } from './alert.input.ts';
import { Alert } from './alert.ts';

const AlertConnection = connectionOf(Alert, 'Alert');
const newestFirst = new CursorFormat('alerts', { raisedAt: 'instant', id: 'id' });

@Resolver(() => Alert)
export class AlertResolver {
  @Query(() => AlertConnection, {
    description:
      'Alerts of a branch, newest first. SUPERVISOR, BRANCH_MANAGER, SERVICE_DEPARTMENT and EXECUTIVE; an ADMINISTRATOR sees those about the calendar, which are raised at headquarters.',
  })
  async alerts(@Args(() => AlertsArgs) args: AlertsArgs, @Ctx() ctx: Context): Promise<Connection<Alert>> {
    const branch = await branchWithin(ctx, args.branchId);
    const size = pageSize(args.first);
    const after = newestFirst.decode(args.after);
    const open = args.open ?? null;
    const rows = await ctx.read.rows<Alert>(sql`
      select a.id, a.kind, a.branch_id as "branchId", a.subject, a.raised_at as "raisedAt", a.record_id as "recordId",
        a.request_id as "requestId", a.acknowledged_at as "acknowledgedAt", a.acknowledged_by_id as "acknowledgedById"
      from alert a
      where ${allOf([
        sql`a.branch_id = ${branch.id}::uuid`,
        ctx.read.visible(Alert, 'a'),
        ...(open === null
          ? []
          : [verbatim(open ? 'a.acknowledged_at is null' : 'a.acknowledged_at is not null')]),
        ...(after ? [sql`(a.raised_at, a.id) < (${after.raisedAt}::timestamptz, ${after.id}::uuid)`] : []),
      ])}
      order by a.raised_at desc, a.id desc limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => newestFirst.encode(row));
  }

  @Mutation(() => Alert, {
    description:
      'Takes an alert up. Whoever comes second changes nothing. Roles as for `alerts`. Errors: NOT_FOUND.',
  })
  async alertAcknowledge(
    @Arg('input', () => AlertAcknowledgeInput) input: AlertAcknowledgeInput,
    @Ctx() ctx: Context,
  ): Promise<Alert> {
    const alert = await ctx.loadForChange(Alert, input.alertId, { field: 'alertId' });
    alert.acknowledge((ctx.actor as StaffActor).staffId, ctx.at);
    return alert;
  }

  @FieldResolver(() => String, { description: "One sentence in the asking person's language." })
  subject(@Root() alert: Alert, @Ctx() ctx: Context): string {
    return alert.subject[ctx.language];
  }

  @FieldResolver(() => Branch)
  async branch(@Root() alert: Alert, @Ctx() ctx: Context): Promise<Branch> {
    return ctx.load(Branch, alert.branchId);
  }
}
