import { Part } from '../../src/catalog/part.ts';
import { newId } from '../../src/kernel/ids.ts';
import { StockLevel } from '../../src/stock/stock-level.ts';
import { StockMovement } from '../../src/stock/stock-movement.ts';
import { StockMovementKind, WarehouseKind } from '../../src/stock/stock-words.ts';
import { Warehouse } from '../../src/stock/warehouse.ts';
import type { Place } from './cells.ts';
import { next, type World } from './world.ts';

/** What tries need to know of a warehouse; of one that is absent, an id of nothing. */
export interface StoreRecord {
  readonly id: string;
  readonly name: string;
  readonly partCode: string;
  readonly byName: string;
}

const PIECES = 1_000;

/** A store of a place, or a technician's van, with plenty of a part of its own and of the world's part. */
export async function aStoreOf(
  world: World,
  place: Place,
  technicianId: string | null = null,
): Promise<StoreRecord> {
  const n = next();
  const record = { id: newId(), name: `备件库${n}`, partCode: `PART-${n}`, byName: `登账人${n}` };
  if (place === 'absent') return record;
  const branchId = world.sides[place].branch.id;
  const part = Object.assign(new Part(), {
    code: record.partCode,
    name: '轴承',
    nameEn: 'Bearing',
    priceAmount: 100,
  });
  const warehouse = Object.assign(new Warehouse(), {
    id: record.id,
    branchId,
    kind: technicianId ? WarehouseKind.VAN : WarehouseKind.BRANCH,
    name: record.name,
    technicianId,
    openedAt: world.app.clock.now(),
  });
  const stocked = [part, world.part].flatMap(({ id: partId }) => {
    const held = { warehouseId: record.id, partId, branchId, quantity: PIECES, unitCostAmount: 50 };
    return [
      Object.assign(new StockLevel(), { ...held, moves: 1 }),
      Object.assign(new StockMovement(), {
        ...held,
        step: 1,
        kind: StockMovementKind.RECEIVED,
        balance: PIECES,
        at: world.app.clock.now(),
        byId: null,
        byName: record.byName,
      }),
    ];
  });
  await world.app.seed((em) => void em.persist([part, warehouse, ...stocked]));
  return record;
}
