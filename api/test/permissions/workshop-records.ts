import { newId } from '../../src/kernel/ids.ts';
import { newCode } from '../../src/workshop/codes.ts';
import { CustodyEntry } from '../../src/workshop/custody/custody-entry.ts';
import { CustodyReceipt } from '../../src/workshop/custody/custody-receipt.ts';
import { CustodySignature } from '../../src/workshop/custody/custody-signature.ts';
import { CustodyMove, CustodySignaturePurpose, UnitPlace } from '../../src/workshop/custody/custody-words.ts';
import { UnitCustody } from '../../src/workshop/custody/unit-custody.ts';
import { ofCard, RepairWork } from '../../src/workshop/repair/card-records.ts';
import { RepairCard, RepairCardState } from '../../src/workshop/repair/repair-card.ts';
import { SignatureMethod } from '../../src/visits/voucher/voucher-signature.ts';
import type { Place } from './cells.ts';
import { aRequest, type RequestRecord } from './records.ts';
import { inDays, next, type World } from './world.ts';

/** How far a unit has come: with the technician, on the bench, inspected, on its way back. */
export type UnitStage = 'TAKEN' | 'ON_BENCH' | 'TO_INSPECT' | 'PASSED' | 'OUT';

/** What tries need to know of a unit that is with us; of one that is absent, ids of nothing. */
export interface UnitRecord extends RequestRecord {
  readonly receiptId: string;
  readonly receiptNumber: string;
  readonly receiptCode: string;
  readonly cardId: string;
}

interface Given {
  readonly stage: UnitStage;
  /** The card, or the unit on its way back, is another technician's. */
  readonly colleague?: boolean;
  /** The picture that signed the receipt. */
  readonly imageId?: string;
}

/** A unit of a place that is with us, put into the database as it then stands. */
export async function aUnitWithUs(world: World, place: Place, given: Given): Promise<UnitRecord> {
  const request = await aRequest(world, place, { stage: 'ARRIVED' });
  const receiptNumber = `R${request.number}`;
  const receiptCode = newCode('RECEIPT');
  if (place === 'absent') {
    return { ...request, receiptId: newId(), receiptNumber, receiptCode, cardId: newId() };
  }
  const at = world.app.clock.now();
  const { stage } = given;
  const holder = given.colleague ? request.substituteId : request.technicianId;
  const receipt = Object.assign(new CustodyReceipt(), {
    number: receiptNumber,
    code: receiptCode,
    requestId: request.id,
    requestNumber: request.number,
    assetId: request.assetId,
    visitId: request.visitId,
    branchId: request.branchId,
    unitName: '水泵',
    condition: '完好',
    issuedAt: at,
    issuedByName: '技术员',
  });
  const withTechnician = stage === 'TAKEN' || stage === 'OUT';
  const custody = Object.assign(new UnitCustody(), {
    assetId: request.assetId,
    branchId: request.branchId,
    requestId: request.id,
    place: withTechnician ? UnitPlace.TECHNICIAN : UnitPlace.BRANCH,
    technicianId: withTechnician ? holder : null,
    since: at,
    moves: 1,
  });
  const entry = Object.assign(new CustodyEntry(), {
    assetId: request.assetId,
    step: 1,
    branchId: request.branchId,
    requestId: request.id,
    receiptId: receipt.id,
    move: CustodyMove.TAKEN_AWAY,
    at,
    fromPlace: UnitPlace.CUSTOMER,
    toPlace: custody.place,
    toTechnicianId: custody.technicianId,
    toTechnicianName: withTechnician ? `经手${next()}` : null,
    byName: `登记${request.number}`,
  });
  const signature = Object.assign(new CustodySignature(), {
    receiptId: receipt.id,
    requestId: request.id,
    branchId: request.branchId,
    purpose: CustodySignaturePurpose.TAKEN_AWAY,
    signerName: request.customerName,
    signedAt: at,
    method: given.imageId ? SignatureMethod.DRAWN : SignatureMethod.TYPED_NAME,
    imageFileId: given.imageId ?? null,
    content: { form: 1 },
    sealKeyId: 'none',
    sealMac: '0'.repeat(64),
  });
  const technician = { id: holder, name: '技术员' };
  const terms = { code: newCode('CARD'), technician, plannedFinishAt: inDays(world.app, 1), at };
  const card = RepairCard.open(receipt, terms);
  if (stage === 'TO_INSPECT') card.state = RepairCardState.TO_INSPECT;
  if (stage === 'PASSED' || stage === 'OUT') {
    Object.assign(card, { state: RepairCardState.PASSED, passedAt: at });
  }
  const work = ofCard(new RepairWork(), card, { at, id: holder, name: '技术员' });
  Object.assign(work, { minutes: 30, done: '更换密封' });
  await world.app.seed((em) => {
    em.persist([receipt, custody, entry, signature, ...(stage === 'TAKEN' ? [] : [card, work])]);
  });
  await world.app.rows(
    `update repair_request set state = 'IN_WORKSHOP', service_category = 'WARRANTY', technician_ids = array[$2, $3]::uuid[] where id = $1`,
    [request.id, request.technicianId, request.substituteId],
  );
  await world.app.rows(`update visit set state = 'COMPLETED' where id = $1`, [request.visitId]);
  return { ...request, receiptId: receipt.id, receiptNumber, receiptCode, cardId: card.id };
}
