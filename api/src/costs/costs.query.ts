import type { Ctx } from '../access/context.ts';
import { Language } from '../kernel/actor.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import type { PageArgs } from '../platform/connection.ts';
import { JobCost } from './job-cost.ts';
import type { Asked, CostSums, WarrantyCost, WarrantyJob } from './warranty-costs.ts';

/** Sums may be more than an integer of the database holds; a double holds every fen of them. */
const SUMS = verbatim(`
  coalesce(sum(c.amount) filter (where c.kind = 'PART'), 0)::float8 as "partsAmount",
  coalesce(sum(c.amount) filter (where c.kind = 'LABOUR'), 0)::float8 as "labourAmount",
  coalesce(sum(c.amount), 0)::float8 as "totalAmount"`);

/** The fault as the last diagnosis found it; as reported where nobody has found anything yet. */
const FAULT = verbatim('coalesce(found.fault_type, r.fault_type)');
const FOUND = verbatim(`left join lateral (
  select d.fault_type from diagnosis d where d.request_id = r.id order by d.recorded_at desc, d.id desc limit 1) found on true`);

/**
 * WSH-11: the costs of jobs that are under warranty as they stand now; minutes that were reported for somebody else's account
 * are no cost of the warranty.
 */
function ofWarranty(ctx: Ctx, { from, to, branchId }: Asked): Sql {
  return allOf([
    ctx.read.visible(JobCost, 'c'),
    sql`c.used_on between ${from}::date and ${to}::date`,
    ...(branchId ? [sql`c.branch_id = ${branchId}::uuid`] : []),
    verbatim("r.service_category = 'WARRANTY' and (c.kind = 'PART' or c.category = 'WARRANTY')"),
  ]);
}

/** What each request costs us; requests without costs are left out. */
export async function costsOf(
  ctx: Ctx,
  requestIds: readonly string[],
): Promise<ReadonlyMap<string, CostSums>> {
  const rows = await ctx.read.rows<CostSums & { id: string }>(sql`
    select c.request_id as id, ${SUMS} from job_cost c
    where ${ctx.read.visible(JobCost, 'c')} and c.request_id = any(${requestIds}::uuid[])
    group by c.request_id`);
  return new Map(rows.map((row) => [row.id, row]));
}

export async function warrantyTotal(ctx: Ctx, asked: Asked): Promise<CostSums & { jobs: number }> {
  const [row] = await ctx.read.rows<CostSums & { jobs: number }>(sql`
    select count(distinct c.request_id)::int as jobs, ${SUMS}
    from job_cost c join repair_request r on r.id = c.request_id
    where ${ofWarranty(ctx, asked)}`);
  return row ?? { jobs: 0, partsAmount: 0, labourAmount: 0, totalAmount: 0 };
}

const byModel = new CursorFormat('warrantyCosts', { modelCode: 'text', faultType: 'text' });

export async function warrantyByModelAndFault(
  ctx: Ctx,
  asked: Asked,
  page: PageArgs,
): Promise<Connection<WarrantyCost>> {
  const size = pageSize(page.first);
  const after = byModel.decode(page.after);
  const name = verbatim(ctx.language === Language.EN ? 'm.name_en' : 'm.name');
  const code = verbatim("coalesce(m.code, '')");
  const rows = await ctx.read.rows<WarrantyCost>(sql`
    select r.model_id as "modelId", m.code as "modelCode", ${name} as "modelName", ${FAULT} as "faultType",
      count(distinct c.request_id)::int as jobs, ${SUMS}
    from job_cost c join repair_request r on r.id = c.request_id
    left join product_model m on m.id = r.model_id
    ${FOUND}
    where ${allOf([
      ofWarranty(ctx, asked),
      ...(after ? [sql`(${code}, ${FAULT}) > (${after.modelCode}, ${after.faultType})`] : []),
    ])}
    group by r.model_id, m.code, ${name}, ${FAULT}
    order by ${code}, ${FAULT} limit ${verbatim(String(size + 1))}`);
  const asking = rows.map((row) => ({ ...row, asked }));
  return toConnection(asking, size, ({ modelCode, faultType }) =>
    byModel.encode({ modelCode: modelCode ?? '', faultType }),
  );
}

const byNumber = new CursorFormat('warrantyJobs', { number: 'text', id: 'id' });

/** WSH-12: the requests behind the figures of one model and fault. */
export async function jobsBehind(
  ctx: Ctx,
  { asked, modelId, faultType }: WarrantyCost,
  page: PageArgs,
): Promise<Connection<WarrantyJob>> {
  const size = pageSize(page.first);
  const after = byNumber.decode(page.after);
  const rows = await ctx.read.rows<WarrantyJob>(sql`
    select r.id as "requestId", r.branch_id as "branchId", r.number as "requestNumber", ${SUMS}
    from job_cost c join repair_request r on r.id = c.request_id
    ${FOUND}
    where ${allOf([
      ofWarranty(ctx, asked),
      sql`r.model_id is not distinct from ${modelId}::uuid`,
      sql`${FAULT} = ${faultType}`,
      ...(after ? [sql`(r.number, r.id) > (${after.number}, ${after.id}::uuid)`] : []),
    ])}
    group by r.id, r.branch_id, r.number order by r.number, r.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, ({ requestNumber, requestId }) =>
    byNumber.encode({ number: requestNumber, id: requestId }),
  );
}
