import { Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { Part } from './part.ts';
import { ResponsibleUnit } from './responsible-unit.ts';

const ResponsibleUnitConnection = connectionOf(ResponsibleUnit, 'ResponsibleUnit');
const cursor = new CursorFormat('responsibleUnits', { code: 'text', id: 'id' });

@Resolver(() => ResponsibleUnit)
export class ResponsibleUnitResolver {
  @Query(() => ResponsibleUnitConnection, {
    description:
      'PRT-3: the units that make parts and products, by code. For staff who keep parts, lead or account for them.',
  })
  async responsibleUnits(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<ResponsibleUnit>> {
    const size = pageSize(page.first);
    const after = cursor.decode(page.after);
    const rows = await ctx.read.rows<ResponsibleUnit>(
      sql`select u.id, u.code, u.name, u.name_en as "nameEn" from responsible_unit u
          where ${after ? sql`u.code > ${after.code}` : verbatim('true')}
          order by u.code limit ${verbatim(String(size + 1))}`,
    );
    return toConnection(rows, size, (row) => cursor.encode(row));
  }
}

@Resolver(() => Part)
export class PartMakerResolver {
  @FieldResolver(() => ResponsibleUnit, {
    nullable: true,
    description: 'PRT-3: who made it; null where the catalog leaves that to the product that it came out of.',
  })
  async responsibleUnit(@Root() part: Part, @Context() ctx: Ctx): Promise<ResponsibleUnit | null> {
    return part.responsibleUnitId ? ctx.find(ResponsibleUnit, part.responsibleUnitId) : null;
  }
}
