import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx as Context, Field, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { ProductModel } from './product-model.ts';

const ProductModelConnection = connectionOf(ProductModel, 'ProductModel');
const cursor = new CursorFormat('productModels', { code: 'text', id: 'id' });

@ArgsType()
class ProductModelArgs extends PageArgs {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: 'Part of the code or of the name in either language.' })
  search?: string | null;

  @Field(() => ProductCategory, { nullable: true })
  category?: ProductCategory | null;
}

@Resolver(() => ProductModel)
export class ProductModelResolver {
  @Query(() => ProductModelConnection, {
    description:
      'What the company services, by code. Open to everybody: customers pick their model before they sign in.',
  })
  async productModels(
    @Context() ctx: Ctx,
    @Args(() => ProductModelArgs) args: ProductModelArgs,
  ): Promise<Connection<ProductModel>> {
    const size = pageSize(args.first);
    const from = cursor.decode(args.after);
    const search = args.search?.trim().toLowerCase();
    const wanted = allOf([
      ...(args.category ? [sql`m.category = ${args.category}`] : []),
      ...(search
        ? [
            sql`(strpos(lower(m.code), ${search}) > 0 or strpos(lower(m.name), ${search}) > 0 or strpos(lower(m.name_en), ${search}) > 0)`,
          ]
        : []),
      ...(from ? [sql`m.code > ${from.code}`] : []),
    ]);
    const rows = await ctx.read.rows<ProductModel>(
      sql`select m.id, m.code, m.name, m.name_en as "nameEn", m.category, m.in_warranty_list as "inWarrantyList"
          from product_model m where ${wanted} order by m.code limit ${verbatim(String(size + 1))}`,
    );
    return toConnection(rows, size, (row) => cursor.encode(row));
  }
}
