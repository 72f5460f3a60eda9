import { registerEnumType } from 'type-graphql';

export enum WarehouseKind {
  BRANCH = 'BRANCH',
  VAN = 'VAN',
  WORKSHOP = 'WORKSHOP',
  HEADQUARTERS = 'HEADQUARTERS',
}
registerEnumType(WarehouseKind, {
  name: 'WarehouseKind',
  description: 'PRT-1: where parts are kept.',
  valuesConfig: { VAN: { description: 'What one technician carries along.' } },
});

export enum StockMovementKind {
  RECEIVED = 'RECEIVED',
  ISSUED = 'ISSUED',
  RETURNED = 'RETURNED',
  TRANSFERRED = 'TRANSFERRED',
  USED = 'USED',
  COUNTED = 'COUNTED',
  SCRAPPED = 'SCRAPPED',
}
registerEnumType(StockMovementKind, {
  name: 'StockMovementKind',
  description: 'PRT-1: why a stock changed.',
  valuesConfig: {
    RECEIVED: { description: 'Goods came in.' },
    ISSUED: { description: "PRT-2: to a technician's van, by an approved requisition." },
    RETURNED: { description: 'PRT-2: from the van back to a store, not used.' },
    TRANSFERRED: { description: 'From one warehouse to another; two lines, one of each sign.' },
    USED: { description: 'PRT-2: put into a unit on a job.' },
    COUNTED: { description: 'PRT-1: the difference that a stock-take found.' },
    SCRAPPED: { description: 'PRT-7: thrown away, with approval.' },
  },
});

export enum ScrapState {
  ASKED = 'ASKED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
}
registerEnumType(ScrapState, { name: 'ScrapState', description: 'PRT-7: ASKED → APPROVED or REFUSED.' });
