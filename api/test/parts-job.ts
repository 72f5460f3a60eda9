import { Part } from '../src/catalog/part.ts';
import { ResponsibleUnit } from '../src/catalog/responsible-unit.ts';
import { Role } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/ids.ts';
import type { TestApp } from './app.ts';
import { aColleague } from './organization.ts';
import type { Center } from './repair-call.ts';
import type { TestStaff } from './sign-in.ts';
import { WorkshopJob } from './workshop-job.ts';

const act = (name: string, input: string, result = 'id'): string =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${result} } }`;

export const OPEN = act('warehouseOpen', 'WarehouseOpenInput', 'id kind name');
export const RECEIVE = act('stockReceive', 'StockReceiveInput', 'id step balance unitCostAmount');
export const TRANSFER = act('stockTransfer', 'StockTransferInput', 'id step balance unitCostAmount');
export const COUNT = act('stockTake', 'StockTakeInput');
export const ASK_SCRAP = act('stockScrapAsk', 'StockScrapAskInput', 'id version state');
export const DECIDE_SCRAP = act('stockScrapDecide', 'StockScrapDecideInput', 'state decidedByName');
export const SUBMIT_REQUISITION = act('partsRequisitionSubmit', 'PartsRequisitionSubmitInput');
export const DECIDE = act('partsRequisitionDecide', 'PartsRequisitionDecideInput', 'state decidedByName');
export const ISSUE = act('partsRequisitionIssue', 'PartsRequisitionIssueInput', 'state');
export const TAKE_BACK = act('partsReturn', 'PartsReturnInput', 'state');
export const USE_ON_VISIT = act('partUseOnVisit', 'PartUseOnVisitInput', 'id unitCostAmount serviceCategory');
export const USE_ON_CARD = act('partUseOnCard', 'PartUseOnCardInput', 'id unitCostAmount');
export const WRITE_OFF = act('partUseWriteOff', 'PartUseWriteOffInput', 'state writtenOffByName');
export const OLD_PART = act('oldPartReceive', 'OldPartReceiveInput', 'id state');
export const DISPOSE = act('oldPartsDispose', 'OldPartsDisposeInput', 'pieces');
export const QUARTER = act('warrantyPartsWriteOff', 'WarrantyPartsWriteOffInput', 'pieces');
export const ORDER = act('replenishmentOrder', 'ReplenishmentOrderInput', 'id version state expectedOn');
export const DECIDE_LOCAL = act('replenishmentDecide', 'ReplenishmentDecideInput', 'version state');
export const ON_SITE = act('partsOnSiteRecord', 'PartsOnSiteInput');
export const RESCHEDULE = act(
  'replenishmentReschedule',
  'ReplenishmentRescheduleInput',
  'version expectedOn delays { expectedBefore expectedOn reason byName }',
);
export const ARRIVE = act('replenishmentArrive', 'ReplenishmentArriveInput', 'state');

/** The store of a center with its keeper. */
export interface Store {
  readonly keeper: TestStaff;
  readonly id: string;
}

export async function openWarehouse(
  app: TestApp,
  token: string,
  branchId: string,
  given: object = {},
): Promise<string> {
  const input = { branchId, kind: 'BRANCH', name: '备件库', ...given };
  return (await app.ok<{ warehouseOpen: { id: string } }>(OPEN, { input }, token)).warehouseOpen.id;
}

/** A keeper and a store of the center, with so many pieces of its part in it. */
export async function aStore(app: TestApp, center: Center, pieces = 0): Promise<Store> {
  const keeper = await aColleague(app, center.branch, Role.PARTS_KEEPER);
  const store = { keeper, id: await openWarehouse(app, keeper.token, center.branch.id) };
  if (pieces) await receive(app, store, center.part.code, pieces);
  return store;
}

export async function receive(
  app: TestApp,
  store: Store,
  partCode: string,
  quantity: number,
  unitCostAmount = 3_000,
): Promise<void> {
  const reference = '送货单 D-1';
  const input = {
    warehouseId: store.id,
    partCode,
    quantity,
    unitCostAmount,
    reference,
    idempotencyKey: newId(),
  };
  await app.ok(RECEIVE, { input }, store.keeper.token);
}

export async function aPart(app: TestApp, code: string): Promise<Part> {
  return app.seed((em) => {
    const facts = { code, name: '轴承', nameEn: 'Bearing', priceAmount: 8_600 };
    const part = Object.assign(new Part(), facts);
    em.persist(part);
    return part;
  });
}

export async function aResponsibleUnit(app: TestApp, code: string): Promise<ResponsibleUnit> {
  return app.seed((em) => {
    const unit = Object.assign(new ResponsibleUnit(), { code, name: '水泵制造部', nameEn: 'Pump works' });
    em.persist(unit);
    return unit;
  });
}

/** What a warehouse has of a part by its level, and by the sum of its ledger. */
export async function stockOf(
  app: TestApp,
  warehouseId: string,
  partCode: string,
): Promise<[number, number]> {
  const [row] = await app.rows<{ level: number; ledger: number }>(
    `select coalesce((select l.quantity from stock_level l where l.warehouse_id = $1 and l.part_id = p.id), 0) as level,
       coalesce((select sum(m.quantity)::int from stock_movement m where m.warehouse_id = $1 and m.part_id = p.id), 0) as ledger
     from part p where p.code = $2`,
    [warehouseId, partCode],
  );
  return [row?.level ?? -1, row?.ledger ?? -1];
}

/** A job that needs parts. */
export class PartsJob extends WorkshopJob {
  requisitionId = '';

  get partCode(): string {
    return this.center.part.code;
  }

  /** The technician asks for pieces of the center's part. */
  async ask(quantity = 1, token = this.center.technician.token): Promise<this> {
    const lines = [{ partCode: this.partCode, quantity }];
    const input = { requestId: this.requestId, lines, idempotencyKey: newId() };
    const { partsRequisitionSubmit } = await this.app.ok<{ partsRequisitionSubmit: { id: string } }>(
      SUBMIT_REQUISITION,
      { input },
      token,
    );
    this.requisitionId = partsRequisitionSubmit.id;
    return this;
  }

  async requisition(given: object = {}): Promise<{ input: object }> {
    const [row] = await this.app.rows<{ version: number }>(
      'select version from parts_requisition where id = $1',
      [this.requisitionId],
    );
    return { input: { requisitionId: this.requisitionId, version: row?.version, ...given } };
  }

  async approveRequisition(): Promise<this> {
    const variables = await this.requisition({ approved: true });
    await this.app.ok(DECIDE, variables, this.center.supervisor.token);
    return this;
  }

  async issue(store: Store): Promise<this> {
    const variables = await this.requisition({ warehouseId: store.id });
    await this.app.ok(ISSUE, variables, store.keeper.token);
    return this;
  }

  useInput(quantity = 1): { input: object } {
    return {
      input: { visitId: this.visitId, partCode: this.partCode, quantity, idempotencyKey: newId() },
    };
  }

  /** Books what the report says out of the van; the id of the use. */
  async use(quantity = 1): Promise<string> {
    const { partUseOnVisit } = await this.app.ok<{ partUseOnVisit: { id: string } }>(
      USE_ON_VISIT,
      this.useInput(quantity),
      this.center.technician.token,
    );
    return partUseOnVisit.id;
  }

  async requisitionState(): Promise<string | undefined> {
    const [row] = await this.app.rows<{ state: string }>(
      'select state from parts_requisition where id = $1',
      [this.requisitionId],
    );
    return row?.state;
  }
}

/** What the books say a technician has to account for. */
export async function accountOf(app: TestApp, technicianId: string, token: string): Promise<object[]> {
  const { technicianPartsAccount } = await app.ok<{
    technicianPartsAccount: { edges: { node: object }[] };
  }>(
    `query ($technicianId: ID!) { technicianPartsAccount(technicianId: $technicianId) {
       edges { node { partCode inVan issued used } } } }`,
    { technicianId },
    token,
  );
  return technicianPartsAccount.edges.map(({ node }) => node);
}
