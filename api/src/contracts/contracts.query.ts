import type { Ctx } from '../access/context.ts';
import { Customer } from '../customers/customer.ts';
import { localDate } from '../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../kernel/sql.ts';
import type { Branch } from '../organization/branches/branch.ts';
import type { PageArgs } from '../platform/connection.ts';
import type { ContractsArgs, RenewalVisitsArgs } from './contract.input.ts';
import { MaintenanceContract } from './maintenance-contract.ts';
import { RenewalVisit } from './renewal-visit.ts';

const soonestFirst = new CursorFormat('maintenanceContracts', { endsOn: 'date', id: 'id' });
const latestFirst = new CursorFormat('myContracts', { endsOn: 'date', id: 'id' });
const nextDueFirst = new CursorFormat('renewalVisits', { dueOn: 'date', id: 'id' });

const COLUMNS = verbatim(`k.id, k.branch_id as "branchId", k.customer_id as "customerId", k.number,
  k.starts_on::text as "startsOn", k.ends_on::text as "endsOn", k.agreed_ends_on::text as "agreedEndsOn",
  k.ended_early_reason as "endedEarlyReason", k.price_amount as "priceAmount", k.covers_labour as "coversLabour",
  k.covers_parts as "coversParts", k.visits_included as "visitsIncluded", k.sales_id as "salesId",
  k.renews_id as "renewsId", k.response_target_minutes as "responseTargetMinutes", k.version`);

/** Contracts of a branch, the one that ends first before the others. */
export async function contractsOf(
  ctx: Ctx,
  branch: Branch,
  args: ContractsArgs,
): Promise<Connection<MaintenanceContract>> {
  const size = pageSize(args.first);
  const after = soonestFirst.decode(args.after);
  const where: Sql[] = [
    ctx.read.visible(MaintenanceContract, 'k'),
    ctx.read.visible(Customer, 'c'),
    sql`k.branch_id = ${branch.id}::uuid`,
  ];
  const search = args.search?.trim();
  if (search) {
    const part = `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    where.push(sql`(k.number ilike ${part}::text or c.name ilike ${part}::text)`);
  }
  if (args.endingBy) {
    where.push(
      sql`k.ends_on between ${localDate(ctx.at, branch.timeZone)}::date and ${args.endingBy}::date`,
      sql`not exists (select 1 from maintenance_contract next
        where next.renews_id = k.id and ${ctx.read.visible(MaintenanceContract, 'next')})`,
    );
  }
  if (after) where.push(sql`(k.ends_on, k.id) > (${after.endsOn}::date, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<MaintenanceContract>(sql`
    select ${COLUMNS} from maintenance_contract k join customer c on c.id = k.customer_id
    where ${allOf(where)} order by k.ends_on, k.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => soonestFirst.encode(row));
}

/** The signed-in customer's contracts, the one that ends last before the others. */
export async function contractsOfCustomer(
  ctx: Ctx,
  assetId: string | null,
  page: PageArgs,
): Promise<Connection<MaintenanceContract>> {
  const own = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds : [];
  const size = pageSize(page.first);
  const after = latestFirst.decode(page.after);
  const where: Sql[] = [ctx.read.visible(MaintenanceContract, 'k'), sql`k.customer_id = any(${own}::uuid[])`];
  if (assetId) {
    where.push(
      sql`k.id in (select k2.id from maintenance_contract k2 join contract_unit named on named.contract_id = k2.id
        where ${ctx.read.visible(MaintenanceContract, 'k2')} and named.asset_id = ${assetId}::uuid)`,
    );
  }
  if (after) where.push(sql`(k.ends_on, k.id) < (${after.endsOn}::date, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<MaintenanceContract>(sql`
    select ${COLUMNS} from maintenance_contract k
    where ${allOf(where)} order by k.ends_on desc, k.id desc limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => latestFirst.encode(row));
}

/** Renewal visits of a branch, the one that is due first before the others. */
export async function renewalVisitsOf(
  ctx: Ctx,
  branch: Branch,
  args: RenewalVisitsArgs,
): Promise<Connection<RenewalVisit>> {
  const size = pageSize(args.first);
  const after = nextDueFirst.decode(args.after);
  const where: Sql[] = [ctx.read.visible(RenewalVisit, 'v'), sql`v.branch_id = ${branch.id}::uuid`];
  if (args.open) where.push(verbatim("v.state = 'ASSIGNED'"));
  if (args.mine) {
    const staffId = ctx.actor.kind === 'STAFF' ? ctx.actor.staffId : null;
    where.push(sql`v.assignee_id = ${staffId}::uuid`);
  }
  if (after) where.push(sql`(v.due_on, v.id) > (${after.dueOn}::date, ${after.id}::uuid)`);
  const rows = await ctx.read.rows<RenewalVisit>(sql`
    select v.id, v.contract_id as "contractId", v.branch_id as "branchId", v.due_on::text as "dueOn",
      v.assignee_id as "assigneeId", v.state, v.result, v.note, v.completed_at as "completedAt",
      v.completed_by_name as "completedByName", v.version
    from renewal_visit v where ${allOf(where)} order by v.due_on, v.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => nextDueFirst.encode(row));
}
