import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Args, ArgsType, Ctx, Field, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../access/context.ts';
import { Language } from '../../kernel/actor.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { connectionOf, PageArgs } from '../../platform/connection.ts';
import { District } from './district.ts';
import { ZoneKind } from './service-zone.ts';

const DistrictConnection = connectionOf(District, 'District');
const byCode = new CursorFormat('districts', { code: 'text' });

@ArgsType()
export class DistrictsArgs extends PageArgs {
  @IsOptional()
  @IsString()
  @MaxLength(60)
  @Field(() => String, {
    nullable: true,
    description: 'Part of the name of the district, its city or its province, in Chinese or English.',
  })
  search?: string | null;
}

@Resolver(() => District)
export class DistrictResolver {
  @Query(() => DistrictConnection, {
    description:
      'Districts for an address, by code. Open to everybody; `served` says whether a branch serves it.',
  })
  async districts(
    @Args(() => DistrictsArgs) page: DistrictsArgs,
    @Ctx() ctx: Context,
  ): Promise<Connection<District>> {
    const size = pageSize(page.first);
    const after = byCode.decode(page.after);
    const words = (page.search ?? '').split(/\s+/).filter(Boolean);
    const rows = await ctx.read.rows<District>(sql`
      select d.code, d.name, d.name_en as "nameEn", d.city, d.city_en as "cityEn", d.province, d.province_en as "provinceEn"
      from district d
      where ${allOf([
        ...(after ? [sql`d.code > ${after.code}`] : []),
        ...words.map(
          (word) =>
            sql`concat_ws(' ', d.province, d.city, d.name, d.province_en, d.city_en, d.name_en) ilike ${containing(word)}`,
        ),
      ])}
      order by d.code limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => byCode.encode(row));
  }

  @FieldResolver(() => String, { description: "In the asking person's language." })
  name(@Root() district: District, @Ctx() ctx: Context): string {
    return ctx.language === Language.EN ? district.nameEn : district.name;
  }

  @FieldResolver(() => String, { description: "In the asking person's language." })
  city(@Root() district: District, @Ctx() ctx: Context): string {
    return ctx.language === Language.EN ? district.cityEn : district.city;
  }

  @FieldResolver(() => String, { description: "In the asking person's language." })
  province(@Root() district: District, @Ctx() ctx: Context): string {
    return ctx.language === Language.EN ? district.provinceEn : district.province;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a branch serves it; calls from elsewhere go to the service department.',
  })
  async served(@Root() district: District, @Ctx() ctx: Context): Promise<boolean> {
    return (await zoneKindOf(district, ctx)) !== null;
  }

  @FieldResolver(() => ZoneKind, { nullable: true, description: 'Null where no branch serves it.' })
  zoneKind(@Root() district: District, @Ctx() ctx: Context): Promise<ZoneKind | null> {
    return zoneKindOf(district, ctx);
  }
}

/** LIKE's own signs in what was typed are taken as what they are. */
function containing(word: string): string {
  return `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}

async function zoneKindOf(district: District, ctx: Context): Promise<ZoneKind | null> {
  const kind = await ctx.together('District.zoneKind', district.code, async (codes) => {
    const zones = await ctx.read.rows<{ code: string; kind: ZoneKind }>(sql`
      select z.district_code as code, z.zone_kind as kind
      from service_zone z join branch b on b.id = z.branch_id and b.active
      where z.district_code = any(${codes}::text[])`);
    return new Map(zones.map((zone) => [zone.code, zone.kind]));
  });
  return kind ?? null;
}
