import type { AccessFeature } from '../access/feature.ts';
import { staff } from '../access/permissions.ts';
import { inBranches, partScope, rootScope, type Visible } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { allOf, anyOf, sql, verbatim } from '../kernel/sql.ts';
import { StockLevel } from './stock-level.ts';
import { StockMovement } from './stock-movement.ts';
import { StockScrap } from './stock-scrap.ts';
import { Warehouse } from './warehouse.ts';

/** The warehouses of a branch for who keeps or leads there; a technician's own van for that technician. */
const visibleWarehouses: Visible = (actor, alias) => {
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF': {
      const column = sql`${verbatim(alias)}.branch_id`;
      const at = (technician: boolean) =>
        inBranches(
          {
            ...actor,
            assignments: actor.assignments.filter((a) => (a.role === Role.TECHNICIAN) === technician),
          },
          column,
        );
      return anyOf([
        at(false),
        allOf([sql`${verbatim(alias)}.technician_id = ${actor.staffId}::uuid`, at(true)]),
      ]);
    }
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

const warehouse = {
  entity: 'Warehouse',
  table: 'warehouse',
  visible: visibleWarehouses,
  by: 'warehouse_id',
};
const keeper = staff(Role.PARTS_KEEPER);
const readers = staff(
  Role.PARTS_KEEPER,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.ACCOUNTANT,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
);

/** Warehouses and the parts ledger. */
export const stock: AccessFeature = {
  name: 'stock',
  entities: [Warehouse, StockLevel, StockMovement, StockScrap],
  scopes: [
    rootScope('Warehouse', 'warehouse', visibleWarehouses),
    partScope('StockLevel', 'stock_level', warehouse),
    partScope('StockMovement', 'stock_movement', warehouse),
    partScope('StockScrap', 'stock_scrap', warehouse),
  ],
  permissions: {
    'Query.warehouses': readers,
    'Query.stockLevels': readers,
    'Query.stockMovements': readers,
    'Query.stockScraps': readers,
    'Mutation.warehouseOpen': keeper,
    'Mutation.stockReceive': keeper,
    'Mutation.stockTransfer': keeper,
    'Mutation.stockTake': keeper,
    'Mutation.stockScrapAsk': keeper,
    'Mutation.stockScrapDecide': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER),
  },
  errors: {
    STOCK_INSUFFICIENT: 'PRT-1: there is not so much of it in that warehouse. params: partCode.',
    VAN_EXISTS: 'PRT-1: the technician has a van in this branch already.',
    SCRAP_STEP_REFUSED: 'PRT-7: it was decided already. params: from, to.',
  },
};
