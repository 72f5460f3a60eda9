import { Arg, Args, Ctx as Context, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { isId } from '../kernel/ids.ts';
import { ChangeRecord, FieldChange } from '../platform/audit.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import type { Ctx } from './context.ts';

const ChangeConnection = connectionOf(ChangeRecord, 'Change');

/** Permission line for phones and addresses in the history; whoever it does not name sees that they changed (REC-2). */
export const PERSONAL_HISTORY = 'change.personalData';

/** Names of properties in which records keep where people are reached. */
const PERSONAL = /phone|email|address|^line$/i;

const latestFirst = new CursorFormat('changes', { id: 'id' });

@Resolver(() => ChangeRecord)
export class ChangeHistoryResolver {
  @Query(() => ChangeConnection, {
    description:
      'REC-4: who changed what on one record, when, from what to what; the latest first. For SUPERVISOR, BRANCH_MANAGER and ADMINISTRATOR of its branch, SERVICE_DEPARTMENT and EXECUTIVE. Empty for a record that does not exist for you. Not yet in it: what append-only records (events, decisions, messages) say by themselves.',
  })
  async changes(
    @Arg('recordId', () => ID) recordId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<ChangeRecord>> {
    const size = pageSize(page.first);
    const after = latestFirst.decode(page.after);
    if (!isId(recordId)) return toConnection([], size, () => '');
    const rows = await ctx.read.rows<ChangeRecord>(sql`
      select h.id, h.record_id as "recordId", h.entity, h.at, h.by_kind as "byKind", h.by_id as "byId",
        h.by_name as "byName", h.operation, h.branch_id as "branchId", h.fields
      from change_record h
      where ${ctx.read.visible(ChangeRecord, 'h')} and h.record_id = ${recordId}::uuid
        ${after ? sql`and h.id < ${after.id}::uuid` : verbatim('')}
      order by h.id desc limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => latestFirst.encode(row));
  }

  @FieldResolver(() => [FieldChange], {
    description:
      'Each field from what to what. Phones and addresses are masked for roles that do not need them (REC-2).',
  })
  fields(@Root() change: ChangeRecord, @Context() ctx: Ctx): FieldChange[] {
    if (ctx.may(PERSONAL_HISTORY, change.branchId ?? '')) return change.fields;
    return change.fields.map((one) =>
      PERSONAL.test(one.field) ? { ...one, from: one.from && '***', to: one.to && '***' } : one,
    );
  }
}
