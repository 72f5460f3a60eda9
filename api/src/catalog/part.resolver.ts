import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx as Context, Field, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { localDate } from '../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { Part } from './part.ts';
import { PRICES_TIME_ZONE } from './price-list.ts';

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
    description:
      'The parts catalog, by code, with the prices in force today. For staff who repair, store, sell or account for parts.',
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
      sql`select p.id, p.code, p.name, p.name_en as "nameEn", coalesce(priced.unit_amount, p.price_amount) as "priceAmount",
            p.responsible_unit_id as "responsibleUnitId"
          from part p
          left join lateral (
            select i.unit_amount from price_item i join price_list l on l.id = i.price_list_id
            where i.part_id = p.id and l.effective_from <= ${localDate(ctx.at, PRICES_TIME_ZONE)}::date
            order by l.effective_from desc, l.version desc limit 1) priced on true
          where ${wanted} order by p.code limit ${verbatim(String(size + 1))}`,
    );
    return toConnection(rows, size, (row) => cursor.encode(row));
  }
}
