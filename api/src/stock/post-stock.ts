import type { Ctx } from '../access/context.ts';
import type { Part } from '../catalog/part.ts';
import { actorId, actorName } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { lastAtClose } from '../platform/insert-new.ts';
import { inTurn, NOT_BELOW_ZERO } from './stock-level.ts';
import type { StockMovementKind } from './stock-words.ts';
import { StockMovement } from './stock-movement.ts';
import type { Warehouse } from './warehouse.ts';

/** One change of one stock. */
export interface Posting {
  readonly warehouse: Pick<Warehouse, 'id' | 'branchId'>;
  readonly part: Pick<Part, 'id' | 'code'>;
  readonly kind: StockMovementKind;
  /** Pieces, signed. */
  readonly quantity: number;
  /** Fen a piece; left out where it goes out at what it has cost on average. */
  readonly unitCostAmount?: number;
  readonly reference?: string | null;
  readonly reason?: string | null;
  readonly job?: { readonly id: string; readonly modelId: string | null; readonly faultType: string };
}

/**
 * A level that does not suffice, or is not there, fails the statement by its constraint: of two people issuing the last piece
 * one gets it. Nobody need look at the answer, so the commit can travel along.
 */
const CHANGED = `
  wanted as materialized (
    select * from jsonb_to_recordset(?::jsonb) as w(id uuid, level_id uuid, warehouse_id uuid, part_id uuid, branch_id uuid,
      kind text, quantity integer, unit_cost_amount integer, reference text, reason text, request_id uuid, model_id uuid,
      fault_type text, at timestamptz, by_id uuid, by_name text)
  ), alone as materialized (${inTurn('wanted')}), changed as (
    insert into stock_level as l (id, warehouse_id, part_id, branch_id, quantity, unit_cost_amount, moves)
    select w.level_id, w.warehouse_id, w.part_id, w.branch_id,
      case when w.quantity < 0 and exists (
        select 1 from stock_level h where h.warehouse_id = w.warehouse_id and h.part_id = w.part_id)
        then 0 else w.quantity end,
      coalesce(w.unit_cost_amount, 0), 1
    from alone w
    on conflict (warehouse_id, part_id) do update set (quantity, unit_cost_amount, moves) = (
      select l.quantity + w.quantity,
        case when w.quantity > 0 and w.unit_cost_amount is not null
          then round((l.quantity::numeric * l.unit_cost_amount + w.quantity::numeric * w.unit_cost_amount)
            / (l.quantity + w.quantity))::integer
          else l.unit_cost_amount end,
        l.moves + 1
      from wanted w where w.warehouse_id = excluded.warehouse_id and w.part_id = excluded.part_id)
    returning l.warehouse_id, l.part_id, l.quantity, l.unit_cost_amount, l.moves
  )`;
const WRITTEN = `
  insert into stock_movement (id, warehouse_id, part_id, branch_id, step, kind, quantity, balance, unit_cost_amount,
    reference, reason, request_id, model_id, fault_type, at, by_id, by_name)
  select w.id, w.warehouse_id, w.part_id, w.branch_id, c.moves, w.kind, w.quantity, c.quantity,
    coalesce(w.unit_cost_amount, c.unit_cost_amount), w.reference, w.reason, w.request_id, w.model_id, w.fault_type, w.at,
    w.by_id, w.by_name
  from wanted w join changed c on c.warehouse_id = w.warehouse_id and c.part_id = w.part_id
  returning id, step, balance, unit_cost_amount as "unitCostAmount"`;

type Posted = Pick<StockMovement, 'id' | 'step' | 'balance' | 'unitCostAmount'>;

/**
 * Writes lines of the parts ledger with the levels that they change, all or none (PRT-1), as the last statement of the unit
 * of work: what it locks is what everybody wants. Step, balance and, where none was given, cost are known when the unit has
 * ended, and so is a refusal. To be called last, once. One line for each warehouse and part.
 * @throws RuleError STOCK_INSUFFICIENT, at the end, with the code of a part of which there is not enough
 */
export async function postStock(ctx: Ctx, postings: readonly Posting[]): Promise<StockMovement[]> {
  const lines = postings.map((posting) => lineOf(ctx, posting));
  await lastAtClose(ctx.em, {
    parts: CHANGED,
    text: WRITTEN,
    value: rowsOf(lines),
    answered: (rows) => complete(lines, rows as Posted[]),
    refused: (fault) => insufficient(fault, postings),
  });
  return lines;
}

/**
 * The same at once, for whoever must write down what the pieces have cost: locked until the unit of work ends.
 * @throws RuleError STOCK_INSUFFICIENT with the code of a part of which there is not enough
 */
export async function postStockNow(ctx: Ctx, postings: readonly Posting[]): Promise<StockMovement[]> {
  await ctx.em.flush();
  const lines = postings.map((posting) => lineOf(ctx, posting));
  try {
    complete(lines, await ctx.em.execute(`with ${CHANGED} ${WRITTEN}`, [rowsOf(lines)]));
  } catch (fault) {
    throw insufficient(fault, postings) ?? fault;
  }
  return lines;
}

function rowsOf(lines: readonly StockMovement[]): string {
  const rows = lines.map((line) => ({
    id: line.id,
    level_id: newId(),
    warehouse_id: line.warehouseId,
    part_id: line.partId,
    branch_id: line.branchId,
    kind: line.kind,
    quantity: line.quantity,
    unit_cost_amount: line.unitCostAmount ?? null,
    reference: line.reference,
    reason: line.reason,
    request_id: line.requestId,
    model_id: line.modelId,
    fault_type: line.faultType,
    at: line.at,
    by_id: line.byId,
    by_name: line.byName,
  }));
  return JSON.stringify(rows);
}

function complete(lines: readonly StockMovement[], posted: readonly Posted[]): void {
  const byId = new Map(posted.map((line) => [line.id, line]));
  for (const line of lines) Object.assign(line, byId.get(line.id));
}

/** The refusal that is meant by the constraint which keeps levels from falling below zero; it tells of the row that failed. */
function insufficient(fault: unknown, postings: readonly Posting[]): RuleError | undefined {
  const { constraint, detail = '' } = fault as { constraint?: string; detail?: string };
  if (constraint !== NOT_BELOW_ZERO) return undefined;
  const lacking = postings.find(
    ({ part, warehouse, quantity }) =>
      quantity < 0 && detail.includes(part.id) && detail.includes(warehouse.id),
  );
  return new RuleError('STOCK_INSUFFICIENT', { partCode: lacking?.part.code });
}

function lineOf(ctx: Ctx, { warehouse, part, job, ...posting }: Posting): StockMovement {
  return Object.assign(new StockMovement(), {
    warehouseId: warehouse.id,
    partId: part.id,
    branchId: warehouse.branchId,
    kind: posting.kind,
    quantity: posting.quantity,
    unitCostAmount: posting.unitCostAmount,
    reference: posting.reference ?? null,
    reason: posting.reason ?? null,
    requestId: job?.id ?? null,
    modelId: job?.modelId ?? null,
    faultType: job?.faultType ?? null,
    at: ctx.at,
    byId: actorId(ctx.actor),
    byName: actorName(ctx.actor) ?? '',
  });
}

/** What a piece of each part costs on average in a warehouse, in fen; a part that was never there costs nothing. */
async function averageCosts(
  ctx: Ctx,
  warehouseId: string,
  partIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const rows: { part_id: string; unit_cost_amount: number }[] = await ctx.em.execute(
    'select part_id, unit_cost_amount from stock_level where warehouse_id = ? and part_id = any(?::uuid[])',
    [warehouseId, `{${partIds.join(',')}}`],
  );
  return new Map(rows.map((row) => [row.part_id, row.unit_cost_amount]));
}

/** Both lines of a move from one warehouse to another: it arrives at what it cost where it came from. */
export async function moveStock(
  ctx: Ctx,
  from: Warehouse,
  to: Warehouse,
  kind: StockMovementKind,
  pieces: readonly { part: Pick<Part, 'id' | 'code'>; quantity: number }[],
  reference?: string,
): Promise<StockMovement[]> {
  const costs = await averageCosts(
    ctx,
    from.id,
    pieces.map(({ part }) => part.id),
  );
  const lines = pieces.flatMap(({ part, quantity }): Posting[] => {
    const unitCostAmount = costs.get(part.id) ?? 0;
    return [
      { warehouse: from, part, kind, quantity: -quantity, unitCostAmount, reference: reference ?? to.name },
      { warehouse: to, part, kind, quantity, unitCostAmount, reference: reference ?? from.name },
    ];
  });
  return postStock(ctx, lines);
}
