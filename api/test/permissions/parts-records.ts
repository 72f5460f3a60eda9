import { newId } from '../../src/kernel/ids.ts';
import { ServiceCategory } from '../../src/entitlement/entitlement.ts';
import { OldPart } from '../../src/parts/old-part.ts';
import { PartUse } from '../../src/parts/part-use.ts';
import { PartsRequisition, RequisitionLine } from '../../src/parts/parts-requisition.ts';
import { ReplenishmentState, RequisitionState } from '../../src/parts/parts-words.ts';
import { Replenishment } from '../../src/parts/replenishment.ts';
import type { Place } from './cells.ts';
import { aRequest, type RequestRecord, type Stage } from './records.ts';
import { aStoreOf, type StoreRecord } from './stock-records.ts';
import { kept } from './tries.ts';
import type { World } from './world.ts';

/** What tries need to know of the parts of a request; of what is absent, ids of nothing. */
export interface PartsRecord extends RequestRecord {
  readonly requisitionId: string;
  readonly partUseId: string;
  readonly replenishmentId: string;
  readonly storeId: string;
  readonly van: StoreRecord;
}

interface Given {
  readonly state?: keyof typeof RequisitionState;
  readonly stage?: Stage;
  readonly colleague?: boolean;
  /** Asks for more than any store has, and waits for it: to be bought locally with approval, or ordered. */
  readonly order?: 'ASKED' | 'ORDERED' | 'WANTED';
  /** The parts are used, and the old one is back. */
  readonly use?: 'USED' | 'BACK';
}

/** The van of a place's technician, and a store beside it. */
export const vanOf = kept((world, place) =>
  aStoreOf(world, place, place === 'absent' ? null : world.sides[place].technician.id),
);

export async function someParts(world: World, place: Place, given: Given = {}): Promise<PartsRecord> {
  const { stage = 'ARRIVED', colleague } = given;
  const request = await aRequest(world, place, { stage, colleague });
  const van = await vanOf(world, place);
  const store = await aStoreOf(world, place);
  const ids = { requisitionId: newId(), partUseId: newId(), replenishmentId: newId() };
  const record = { ...request, ...ids, storeId: store.id, van };
  if (place === 'absent') return record;
  const at = world.app.clock.now();
  const state = RequisitionState[given.state ?? (given.order ? 'APPROVED' : 'SUBMITTED')];
  const issued = state === RequisitionState.ISSUED;
  const { part } = world;
  const quantity = given.order ? 100_000 : 2;
  const ofRequest = {
    requestId: request.id,
    branchId: request.branchId,
    technicianId: request.technicianId,
  };
  const named = { requestNumber: request.number, technicianName: '技术员' };
  const requisition = Object.assign(new PartsRequisition(), {
    ...ofRequest,
    ...named,
    id: ids.requisitionId,
    state,
    submittedAt: at,
  });
  const line = Object.assign(new RequisitionLine(), {
    ...ofRequest,
    requisitionId: requisition.id,
    partId: part.id,
    partCode: part.code,
    quantity,
    issued: issued ? quantity : 0,
  });
  const use = Object.assign(new PartUse(), {
    ...ofRequest,
    ...named,
    id: ids.partUseId,
    cardId: newId(),
    partId: part.id,
    partCode: part.code,
    quantity: 1,
    serviceCategory: ServiceCategory.PAID,
    usedAt: at,
  });
  const old = Object.assign(new OldPart(), {
    partUseId: use.id,
    requestId: request.id,
    branchId: request.branchId,
    partCode: part.code,
    quantity: 1,
    serialNumber: `旧件${request.number}`,
    goesBack: false,
    receivedAt: at,
    receivedById: null,
    receivedByName: '库管',
  });
  const order = Object.assign(new Replenishment(), {
    id: ids.replenishmentId,
    requisitionId: requisition.id,
    requestId: request.id,
    requestNumber: request.number,
    branchId: request.branchId,
    partId: part.id,
    partCode: part.code,
    quantity: 5,
    local: given.order === 'ASKED',
    reason: '急用',
    state: given.order === 'ASKED' ? ReplenishmentState.ASKED : ReplenishmentState.ORDERED,
    expectedOn: '2026-11-26',
    orderedAt: at,
    orderedById: null,
    orderedByName: '库管',
  });
  await world.app.seed((em) => {
    em.persist([requisition, line]);
    if (given.use) em.persist(use);
    if (given.use === 'BACK') em.persist(old);
    if (given.order === 'ASKED' || given.order === 'ORDERED') em.persist(order);
  });
  return record;
}

/** A line of a report or card that says that the world's part was used. */
export function usedLine({ part }: World): string {
  const { id: partId, code: partCode, name, nameEn } = part;
  return JSON.stringify([{ partId, partCode, name, nameEn, quantity: 1, reason: '磨损' }]);
}
