import type { Ctx } from '../../access/context.ts';
import { sql } from '../../kernel/sql.ts';
import type { District } from './district.ts';

/** A district by its code, or null; those asked for together are read together. */
export async function findDistrict(ctx: Ctx, code: string): Promise<District | null> {
  const found = await ctx.together('District', code, async (codes) => {
    const rows = await ctx.read.rows<District>(sql`
      select d.code, d.name, d.name_en as "nameEn", d.city, d.city_en as "cityEn", d.province, d.province_en as "provinceEn"
      from district d where d.code = any(${codes}::text[])`);
    return new Map(rows.map((row) => [row.code, row]));
  });
  return found ?? null;
}
