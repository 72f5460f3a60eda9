import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { Session } from './server.ts';

const KEY = {
  name: 'stock-key',
  text: `insert into idempotency_key (owner, operation, key, input_hash, used_at) values ($1, 'stock', $2, 'x', $3)
    on conflict do nothing returning key`,
};

const PLACES = {
  name: 'stock-places',
  text: 'select id, branch_id, name from warehouse where id = any($1::uuid[]) and branch_id = any($2::uuid[])',
};

const PART = { name: 'stock-part', text: 'select id from part where code = $1' };

const COST = {
  name: 'stock-cost',
  text: 'select unit_cost_amount from stock_level where warehouse_id = $1 and part_id = $2',
};

/** What the key found, the levels, whose changers queue up as ours do, and a line for each. */
const POST = {
  name: 'stock-post',
  text: `with found as (
      update idempotency_key set result_entity = 'StockMovement', result_id = $4 where owner = $1 and operation = 'stock' and key = $2
    ), wanted as materialized (
      select * from unnest($5::uuid[], $6::uuid[], $7::uuid[], $8::int[], $9::text[])
        as w(id, warehouse_id, branch_id, quantity, reference)
    ), alone as materialized (
      select w.*, pg_advisory_xact_lock(w.key)
      from (select *, hashtextextended(warehouse_id || ' ' || $10::uuid, 0) as key from wanted order by key) w
    ), changed as (
      insert into stock_level as l (id, warehouse_id, part_id, branch_id, quantity, unit_cost_amount, moves)
      select gen_random_uuid(), w.warehouse_id, $10::uuid, w.branch_id,
        case when w.quantity < 0 and exists (
          select 1 from stock_level h where h.warehouse_id = w.warehouse_id and h.part_id = $10::uuid) then 0 else w.quantity end,
        $11::int, 1
      from alone w
      on conflict (warehouse_id, part_id) do update set (quantity, unit_cost_amount, moves) = (
        select l.quantity + w.quantity,
          case when w.quantity > 0 then round((l.quantity::numeric * l.unit_cost_amount + w.quantity::numeric * $11::int)
            / (l.quantity + w.quantity))::int else l.unit_cost_amount end,
          l.moves + 1
        from wanted w where w.warehouse_id = excluded.warehouse_id)
      returning l.warehouse_id, l.quantity, l.moves
    )
    insert into stock_movement (id, warehouse_id, part_id, branch_id, step, kind, quantity, balance, unit_cost_amount, reference,
      at, by_id, by_name)
    select w.id, w.warehouse_id, $10::uuid, w.branch_id, c.moves, $12, w.quantity, c.quantity, $11, w.reference, $3, $13, '某人'
    from wanted w join changed c on c.warehouse_id = w.warehouse_id
    returning id, step, balance`,
};

/**
 * One receipt, or one move from one warehouse to another: the statements that are ours, with BEGIN and COMMIT on their way
 * along with them as there. The pool's connections must be of the kind that sends a statement before the last is answered.
 */
export async function stock(
  pool: pg.Pool,
  session: Session,
  variables: { input: Record<string, string | number> },
): Promise<object> {
  const { input } = variables;
  const out = 'fromWarehouseId' in input;
  const branches = (session.assignments ?? []).map((one) => one.branchId);
  const now = new Date();
  const client = await pool.connect();
  try {
    const [, keyed] = await Promise.all([
      client.query('begin'),
      client.query({ ...KEY, values: [session.id, input.idempotencyKey, now] }),
    ]);
    if (keyed.rowCount === 0) throw new Error('used before');
    const warehouses = out ? [input.fromWarehouseId, input.toWarehouseId] : [input.warehouseId];
    const { rows: places } = await client.query<{ id: string; branch_id: string; name: string }>({
      ...PLACES,
      values: [warehouses, branches],
    });
    const [from, to = from] = warehouses.map((id) => places.find((one) => one.id === id));
    if (!from || !to) throw new Error('no such warehouse');
    const found = await client.query<{ id: string }>({ ...PART, values: [input.partCode] });
    const part = found.rows[0]?.id;
    let cost = input.unitCostAmount;
    if (out) {
      const known = await client.query<{ unit_cost_amount: number }>({ ...COST, values: [from.id, part] });
      cost = known.rows[0]?.unit_cost_amount ?? 0;
    }
    const quantity = Number(input.quantity);
    const id = randomUUID();
    const lines = out
      ? [
          { id, at: from, quantity: -quantity, reference: to.name },
          { id: randomUUID(), at: to, quantity, reference: from.name },
        ]
      : [{ id, at: from, quantity, reference: input.reference }];
    const [posted] = await Promise.all([
      client.query<{ id: string; step: number; balance: number }>({
        ...POST,
        values: [
          session.id,
          input.idempotencyKey,
          now,
          id,
          lines.map((line) => line.id),
          lines.map((line) => line.at.id),
          lines.map((line) => line.at.branch_id),
          lines.map((line) => line.quantity),
          lines.map((line) => line.reference),
          part,
          cost,
          out ? 'TRANSFERRED' : 'RECEIVED',
          session.staff_id,
        ],
      }),
      client.query('commit'),
    ]);
    return { [out ? 'stockTransfer' : 'stockReceive']: posted.rows.find((line) => line.id === id) };
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
}
