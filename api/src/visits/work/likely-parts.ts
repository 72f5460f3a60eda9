import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { sql } from '../../kernel/sql.ts';

/** What a part line of earlier reports says of one part. */
export interface PartUsed {
  readonly partCode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly timesUsed: number;
}

/** The last jobs say more than all; a van holds no more kinds than that. */
const LAST_JOBS = 200;
const SHOWN = 10;

/** DSP-8: the parts that earlier jobs of the same model and fault needed, anywhere in the company, the most used first. */
export async function likelyParts(
  ctx: Ctx,
  { modelId, faultType }: Pick<RepairRequest, 'modelId' | 'faultType'>,
): Promise<PartUsed[]> {
  if (!modelId) return [];
  const { text, values } = sql`
    select used.line->>'partCode' as "partCode", max(used.line->>'name') as name, max(used.line->>'nameEn') as "nameEn",
      count(distinct job.id)::int as "timesUsed"
    from (select r.id from repair_request r
      where r.model_id = ${modelId}::uuid and r.fault_type = ${faultType} and r.resolved_at is not null
      order by r.id desc limit ${LAST_JOBS}::int) job
    join service_report report on report.request_id = job.id
    cross join lateral jsonb_array_elements(report.parts) used(line)
    group by 1 order by 4 desc, 1 limit ${SHOWN}::int`.questioned();
  return beyondScope(ctx, 'visits.likelyParts', (em) => em.execute<PartUsed[]>(text, values));
}
