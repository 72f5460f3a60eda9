import type { Ctx } from '../../access/context.ts';
import { sql } from '../../kernel/sql.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { RequestKind } from '../../requests/request-words.ts';
import { TravelReason } from './travel-request.ts';

/** Why a visit to a request needs a travel request, and who decides on it. */
export interface Need {
  readonly reason: TravelReason;
  readonly inHomeRegion: boolean;
}

interface Facts {
  readonly id: string;
  readonly complaint: boolean;
  readonly outOfArea: boolean;
  readonly inHomeRegion: boolean;
}

/**
 * DSP-6: null where no travel request is needed. The home region is what the branches say: a district lies in it when the
 * branch that serves it does; one that nobody serves, when a branch of the home region serves another of its province.
 */
export async function travelNeedOf(ctx: Ctx, request: { readonly id: string }): Promise<Need | null> {
  const facts = await ctx.together('travelNeed', request.id, (ids) => readFacts(ctx, ids));
  if (!facts || (!facts.complaint && !facts.outOfArea)) return null;
  const reason = facts.complaint ? TravelReason.QUALITY_COMPLAINT : TravelReason.OUT_OF_AREA;
  return { reason, inHomeRegion: facts.inHomeRegion };
}

async function readFacts(ctx: Ctx, requestIds: readonly string[]): Promise<Map<string, Facts>> {
  const rows = await ctx.read.rows<Facts>(sql`
    select r.id, r.kind = ${RequestKind.QUALITY_COMPLAINT} as complaint,
      not exists (select 1 from service_zone own
        where own.district_code = r.district_code and own.branch_id = r.branch_id) as "outOfArea",
      coalesce(
        (select serving.in_home_region from service_zone z join branch serving on serving.id = z.branch_id
          where z.district_code = r.district_code and serving.active),
        exists (select 1 from district d join district near on near.province = d.province
          join service_zone z on z.district_code = near.code join branch home on home.id = z.branch_id
          where d.code = r.district_code and home.active and home.in_home_region)) as "inHomeRegion"
    from repair_request r
    where ${ctx.read.visible(RepairRequest, 'r')} and r.id = any(${requestIds}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row]));
}
