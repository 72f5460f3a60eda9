import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../access/context.ts';
import { Language } from '../../kernel/actor.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { Branch } from './branch.ts';

const BranchConnection = connectionOf(Branch, 'Branch');
const byCode = new CursorFormat('branches', { code: 'text', id: 'id' });

@Resolver(() => Branch)
export class BranchResolver {
  @Query(() => BranchConnection, {
    description: 'All branches of the company, by code. Any member of staff.',
  })
  async branches(@Args(() => PageArgs) page: PageArgs, @Ctx() ctx: Context): Promise<Connection<Branch>> {
    const size = pageSize(page.first);
    const after = byCode.decode(page.after);
    const rows = await ctx.read.rows<Branch>(sql`
      select b.id, b.code, b.name, b.name_en as "nameEn", b.kind, b.time_zone as "timeZone", b.phone, b.address,
        b.parent_id as "parentId", b.in_home_region as "inHomeRegion", b.active, b.version
      from branch b where ${after ? sql`b.code > ${after.code}` : verbatim('true')}
      order by b.code limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => byCode.encode(row));
  }

  @FieldResolver(() => String, { description: "In the asking person's language." })
  name(@Root() branch: Branch, @Ctx() ctx: Context): string {
    return ctx.language === Language.EN ? branch.nameEn : branch.name;
  }

  @FieldResolver(() => Branch, {
    nullable: true,
    description: 'The branch it belongs to; null for headquarters.',
  })
  async parent(@Root() branch: Branch, @Ctx() ctx: Context): Promise<Branch | null> {
    return branch.parentId ? ctx.find(Branch, branch.parentId) : null;
  }
}
