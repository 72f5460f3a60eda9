import {
  AlertsDocument,
  BookUnitOutDocument,
  CallDocument,
  CommitTimeDocument,
  DecideRequisitionDocument,
  FinishRepairDocument,
  HandOutAtCounterDocument,
  InspectRepairDocument,
  IssuePartsDocument,
  newIdempotencyKey,
  OrderReplenishmentDocument,
  PlanReturnDocument,
  PromiseRepairDocument,
  ReceiveGoodsDocument,
  ReceiveOldPartDocument,
  RecordRepairDocument,
  RepairCardDetailsDocument,
  RequestPartsDocument,
  ReturnUnitDocument,
  StockDocument,
  UnitsInCustodyDocument,
  UsePartOnCardDocument,
  WarehousesDocument,
} from '../../client/index.ts';
import { closeLine } from '../people/clerk.ts';
import { wallClock } from '../people/demo.ts';
import { drawSignature, handIn } from '../people/technician.ts';
import { look, refused } from './calls.ts';
import type { Day } from './house.ts';
import type { TakenAway } from './on-site.ts';
import { cardOf, type UnitWithUs } from './workshop.ts';

interface Requisition {
  readonly requisitionId: string;
  readonly version: number;
}

/** The store of the center; a delivery note puts one seal more into it, so that the day can be played again. */
async function openStore({ house }: Day): Promise<string> {
  const { app, branch } = house.keeper;
  const { warehouses } = await app.run(WarehousesDocument, { branchId: branch.id });
  const warehouseId = warehouses.edges.find(({ node }) => node.kind === 'BRANCH')?.node.id ?? '';
  const goods = { partCode: 'SEAL-32', quantity: 1, unitCostAmount: 7_900, reference: '送货单' };
  await app.run(ReceiveGoodsDocument, {
    input: { warehouseId, ...goods, idempotencyKey: newIdempotencyKey() },
  });
  return warehouseId;
}

/** PRT-2: the technician asks, the supervisor approves. */
async function requisition({ say, house }: Day, unit: UnitWithUs, partCode: string): Promise<Requisition> {
  const { partsRequisitionSubmit: asked } = await unit.technician.app.run(RequestPartsDocument, {
    input: {
      requestId: unit.call.id,
      lines: [{ partCode, quantity: 1 }],
      idempotencyKey: newIdempotencyKey(),
    },
  });
  const { partsRequisitionDecide } = await house.supervisor.app.run(DecideRequisitionDocument, {
    input: { requisitionId: asked.id, version: asked.version, approved: true },
  });
  say(
    `   ${unit.technician.name} asks for ${partCode} for ${unit.call.number}; ${house.supervisor.name} approves: ` +
      `${partsRequisitionDecide.state}.`,
  );
  return { requisitionId: asked.id, version: partsRequisitionDecide.version };
}

/** PRT-4: the fan is not there: it is ordered, its day is on the waiting job, and the customer has a committed time. */
export async function partMissing(day: Day, { motor }: TakenAway): Promise<void> {
  const { say, seen, house } = day;
  const { keeper, supervisor, clerk } = house;
  const warehouseId = await openStore(day);
  const asked = await requisition(day, motor, 'FAN-160');
  const code = await refused(keeper.app.run(IssuePartsDocument, { input: { ...asked, warehouseId } }));
  seen.note('PRT-1', 'issuing a part that is not there', code);
  const { replenishmentOrder } = await keeper.app.run(OrderReplenishmentDocument, {
    input: { requisitionId: asked.requisitionId, partCode: 'FAN-160', expectedOn: day.tomorrow },
  });
  const { repairCardPromise } = await supervisor.app.run(PromiseRepairDocument, {
    input: {
      ...(await cardOf(motor)),
      plannedFinishAt: day.atTomorrow('16:00').toISOString(),
      reason: '冷却风扇缺货，明日到货后装配。',
    },
  });
  const { repairRequest } = await clerk.app.run(CallDocument, { number: motor.call.number });
  await supervisor.app.run(CommitTimeDocument, {
    input: {
      requestId: motor.call.id,
      version: repairRequest?.version ?? 0,
      committedAt: day.atTomorrow('16:30').toISOString(),
      explanation: '冷却风扇缺货，明日到货后装配并交还。',
    },
  });
  say(
    `   The fan is not there (${code}); ${keeper.name} orders it for ${replenishmentOrder.expectedOn}, which the waiting job shows ` +
      `(${repairRequest?.nextStep}), and the customer is promised ${wallClock(repairCardPromise.plannedFinishAt)}.`,
  );
  seen.note('PRT-4', 'parts expected, on the waiting job', repairRequest?.partsExpectedOn);
}

/** WKS-2, PRT-2: minutes, serials, and the part out of the van onto the card; the tag is printed. */
export async function repairPump(day: Day, { pump }: TakenAway): Promise<void> {
  const { demo, say, seen, house } = day;
  const { keeper } = house;
  const { app, name } = pump.technician;
  const { branch } = keeper;
  const { warehouses } = await keeper.app.run(WarehousesDocument, { branchId: branch.id });
  const warehouseId = warehouses.edges.find(({ node }) => node.kind === 'BRANCH')?.node.id ?? '';
  const inStock = async () => {
    const rows = keeper.app.rows(StockDocument, { warehouseId }, (page) => page.stockLevels);
    return (await Array.fromAsync(rows)).find(({ part }) => part.code === 'SEAL-32')?.quantity ?? 0;
  };
  const asked = await requisition(day, pump, 'SEAL-32');
  const before = await inStock();
  const { partsRequisitionIssue } = await keeper.app.run(IssuePartsDocument, {
    input: { ...asked, warehouseId },
  });
  const after = await inStock();
  say(
    `   ${keeper.name} hands it out (${partsRequisitionIssue.state}): the store had ${before} and has ${after}.`,
  );
  seen.note('PRT-2', 'seals in the store before and after the issue', `${before}, ${after}`);
  await demo.wait(25);
  const { repairCardRecord: card } = await app.run(RecordRepairDocument, {
    input: {
      ...(await cardOf(pump)),
      minutes: 45,
      done: '更换机械密封，清洗泵腔。',
      parts: [
        {
          partCode: 'SEAL-32',
          quantity: 1,
          oldSerial: 'MS-1807',
          newSerial: 'MS-2719',
          reason: '密封面开裂',
        },
      ],
    },
  });
  const { partUseOnCard } = await app.run(UsePartOnCardDocument, {
    input: { cardId: card.id, partCode: 'SEAL-32', quantity: 1, idempotencyKey: newIdempotencyKey() },
  });
  await keeper.app.run(ReceiveOldPartDocument, {
    input: { partUseId: partUseOnCard.id, serialNumber: 'MS-1807' },
  });
  const tag = await app.paper(`/documents/repair-cards/${card.id}/tag`);
  const [part] = card.parts;
  const printed = tag.includes(pump.call.number) && tag.includes('<svg');
  say(
    `   ${name} has worked ${card.minutes} minutes on the card: ${part?.partCode}, old ${part?.oldSerial}, new ${part?.newSerial}; ` +
      `the old one goes back${printed ? ', and the tag is printed with its code' : ''}.`,
  );
  seen.note('WKS-2', 'old and new serial on the card', `${part?.oldSerial}, ${part?.newSerial}`);
  seen.note('WKS-2', 'tag of the card', printed ? 'printed with its code' : 'not printed');
}

/** WKS-5: the card passes its planned finish, raises itself, and the customer has a new promise. */
export async function cardIsLate(day: Day, { pump, grandmother }: TakenAway): Promise<void> {
  const { demo, say, seen, house } = day;
  const { app, branch } = house.supervisor;
  await demo.waitUntil(day.at('14:06'));
  const rows = app.rows(AlertsDocument, { branchId: branch.id }, (page) => page.alerts);
  const raised = (await Array.fromAsync(rows)).filter(
    ({ kind, request }) => kind === 'REPAIR_CARD_LATE' && request?.number === pump.call.number,
  );
  const promise = (await look(grandmother, pump.call)).repairCard?.promises.at(-1);
  say(
    `   ${wallClock(await demo.now())}: the card of ${pump.call.number} is late and raises itself (“${raised[0]?.subject}”); ` +
      `${grandmother.name} reads the new promise: ${wallClock(promise?.plannedFinishAt)}, ${promise?.reason}.`,
  );
  seen.note(
    'WKS-5',
    'alerts of the late card, new promise',
    `${raised.length}, ${wallClock(promise?.plannedFinishAt)}`,
  );
}

/** WKS-3: the repair is finished and inspected by somebody else: passed, or back to work with remarks. */
export async function inspect(
  { say, seen, house }: Day,
  unit: UnitWithUs,
  { minutes, done, remarks }: { minutes: number; done: string; remarks?: string },
): Promise<void> {
  const { app, name } = unit.technician;
  const { supervisor } = house;
  await app.run(RecordRepairDocument, { input: { ...(await cardOf(unit)), minutes, done } });
  await app.run(FinishRepairDocument, { input: await cardOf(unit) });
  const { repairRequest } = await house.clerk.app.run(CallDocument, { number: unit.call.number });
  const { repairCardInspect } = await supervisor.app.run(InspectRepairDocument, {
    input: { ...(await cardOf(unit)), passed: !remarks, remarks },
  });
  say(
    `   ${name} has finished ${unit.call.number} (next: ${repairRequest?.nextActor}, ${repairRequest?.nextStep}); ${supervisor.name} ` +
      `inspects it: ${remarks ? `back to work, “${remarks}”` : repairCardInspect.state}.`,
  );
  seen.note('WSH-4', 'whose turn it is after the repair', repairRequest?.nextActor);
  seen.note('WKS-3', 'inspection', remarks ? 'sent back' : repairCardInspect.state);
}

/** WKS-3: a technician brings it home: signature, receipt back and void, voucher to the clerk and into the archive. */
export async function bringHome(day: Day, { pump, grandmother }: TakenAway): Promise<void> {
  const { demo, say, seen, house } = day;
  const { clerk } = house;
  const { technician, receipt, call } = pump;
  await clerk.app.run(BookUnitOutDocument, {
    input: { receiptId: receipt.id, technicianId: technician.staffId },
  });
  await demo.wait(15);
  const { unitReturn } = await technician.app.run(ReturnUnitDocument, {
    input: {
      receiptId: receipt.id,
      receiptRead: receipt.number,
      signature: {
        signerName: grandmother.name,
        method: 'DRAWN',
        imageFileId: await drawSignature(technician.app),
      },
    },
  });
  say(
    `   ${technician.name} brings the pump home: ${grandmother.name} signs, and receipt ${unitReturn.number} comes back and is ` +
      `${unitReturn.state}.`,
  );
  seen.note('WKS-3', 'receipt that came back', unitReturn.state);
  await handIn({ call, technician });
  await closeLine(clerk, call, say);
}

/** WKS-3: fetched at the counter by somebody who has lost the receipt: only with the signed declaration. */
export async function lostReceipt(day: Day, { emergency }: TakenAway): Promise<void> {
  const { demo, say, seen, house } = day;
  const { clerk } = house;
  const { receipt, call } = emergency;
  const { unitReturnPlan } = await clerk.app.run(PlanReturnDocument, {
    input: { receiptId: receipt.id, returnAt: day.at('16:00').toISOString() },
  });
  await demo.waitUntil(day.at('16:00'));
  const signature = { signerName: '王小明', method: 'TYPED_NAME' as const };
  const code = await refused(
    clerk.app.run(HandOutAtCounterDocument, { input: { receiptId: receipt.id, signature } }),
  );
  const { unitReturn } = await clerk.app.run(HandOutAtCounterDocument, {
    input: {
      receiptId: receipt.id,
      signature,
      lostReceipt: {
        declaration: '领取收据遗失，声明作废，如有纠纷由本人承担。',
        signerName: '王小明',
        method: 'DRAWN',
        declarationImageFileId: await drawSignature(clerk.app),
      },
    },
  });
  say(
    `   Planned for ${wallClock(unitReturnPlan.whereabouts?.returnPlannedAt)}, the purifier is fetched at the counter without its receipt ` +
      `(${code}); with the signed declaration it is handed out, and ${unitReturn.number} is ${unitReturn.state}.`,
  );
  seen.note('WKS-3', 'handing out without a receipt', code);
  seen.note('WKS-3', 'declared lost: receipt, came back', `${unitReturn.state}, ${unitReturn.cameBack}`);
  await closeLine(clerk, call, say);
}

/** WKS-6: what is still with us, and whether the books agree. */
export async function countUnits(
  { say, seen, house }: Day,
  { motor, pump, emergency }: TakenAway,
): Promise<void> {
  const { app, branch } = house.clerk;
  const rows = app.rows(UnitsInCustodyDocument, { branchId: branch.id }, (page) => page.custody);
  const units = await Array.fromAsync(rows);
  const ours = [motor, pump, emergency].map(({ call }) => call.number);
  const still = units.filter(({ requestNumber }) => ours.includes(requestNumber));
  const intact = units.every((unit) => unit.intact);
  say(
    `   Of the three units of the day ${still.length} is still with us (${still[0]?.place}); the books of all ${units.length} units ` +
      `${intact ? 'agree' : 'do not agree'}.`,
  );
  seen.note('WKS-6', 'units of the day still with us, books agree', `${still.length}, ${intact}`);
}

/** The card of a unit with all that hangs on it, as it is at the end. */
export async function readCard({ say, seen }: Day, { pump }: TakenAway, cardId: string): Promise<void> {
  const { repairCard } = await pump.technician.app.run(RepairCardDetailsDocument, { id: cardId });
  const inspections = repairCard?.inspections
    .map(({ passed }) => (passed ? 'passed' : 'sent back'))
    .join(', ');
  say(`   The card of the pump: ${repairCard?.minutes} minutes, ${inspections}, ${repairCard?.state}.`);
  seen.note('WKS-2', 'minutes on the card', repairCard?.minutes);
}
