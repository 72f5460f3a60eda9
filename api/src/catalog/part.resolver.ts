import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx as Context, Field, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { Part } from './part.ts';

const PartConnection = connectionOf(Part, 'Part');
const cursor = new CursorFormat('parts', { code: 'text', id: 'id' });

@ArgsType()
class PartArgs extends PageArgs {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Part of the code or of the name in either language.' })
  search?: string | null;
}

@Resolver(() => Part)
export class PartResolver {
  @Query(() => PartConnection, {
    description: 'The parts catalog, by code. For staff who repair, store, sell or account for parts.',
  })
  async parts(@Context() ctx: Ctx, @Args(() => PartArgs) args: PartArgs): Promise<Connection<Part>> {
    const size = pageSize(args.first);
    const from = cursor.decode(args.after);
    const search = args.search?.trim().toLowerCase();
    const wanted = allOf([
      ...(search
        ? [
            sql`(strpos(lower(p.code), ${search}) > 0 or strpos(lower(p.name), ${search}) > 0 or strpos(lower(p.name_en), ${search}) > 0)`,
          ]
        : []),
      ...(from ? [sql`p.code > ${from.code}`] : []),
    ]);
    const rows = await ctx.read.rows<Part>(
      sql`select p.id, p.code, p.name, p.name_en as "nameEn", p.price_amount as "priceAmount"
          from part p where ${wanted} order by p.code limit ${verbatim(String(size + 1))}`,
    );
    return toConnection(rows, size, (row) => cursor.encode(row));
  }
}
