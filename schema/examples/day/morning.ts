import {
  AcceptVisitDocument,
  ApproveTravelDocument,
  CompleteRenewalVisitDocument,
  ConfirmTravelDocument,
  ContractDocument,
  DayEndDocument,
  DispatchQueueDocument,
  type DispatchQueueQuery,
  FindModelsDocument,
  newIdempotencyKey,
  RecordContactDocument,
  RegisterUnitDocument,
  RenewalVisitsDocument,
  RenewContractDocument,
  RequestTravelDocument,
  SetOutDocument,
  SubmitRequestDocument,
  TravelRequestsDocument,
} from '../../client/index.ts';
import { type Call, type Customer, signInByCode } from '../people/customer.ts';
import { wallClock } from '../people/demo.ts';
import { dispatch, type PlannedVisit } from '../people/supervisor.ts';
import { versioned } from '../people/technician.ts';
import { newPlate, putOnFile, refused, takeCallAbout } from './calls.ts';
import type { LeftOver } from './day-before.ts';
import type { Day } from './house.ts';
import { CHONGMING, FAMILY, GRANDMOTHER, MILL, NANJING, NEIGHBOUR, WRITER } from './people.ts';

/** What came in this morning, and who goes where. */
export interface Morning {
  readonly neighbour: Customer;
  readonly purifier: Call;
  readonly emergency: Call;
  readonly pump: Call;
  readonly island: Call;
  readonly faraway: Call;
  readonly visits: Readonly<Record<'motor' | 'purifier' | 'emergency' | 'letter' | 'island', PlannedVisit>>;
}

type Waiting = DispatchQueueQuery['dispatchQueue']['edges'][number]['node'];

export async function morning(day: Day, left: LeftOver): Promise<Morning> {
  const { demo, say, seen, house, yesterday } = day;
  const { supervisor } = house;
  const branchId = supervisor.branch.id;
  await demo.waitUntil(day.at('08:35'));
  const { dayEnd } = await supervisor.app.run(DayEndDocument, { branchId, on: yesterday, first: 1 });
  say(
    `2. ${wallClock(await demo.now())}: the night has closed ${yesterday} by itself; ${dayEnd?.undispatched} calls were not dispatched.`,
  );
  seen.note('DSP-3', 'calls of yesterday put at the head of the queue', dayEnd?.prioritized);
  await renewal(day, left.contract);

  say('   New calls come in: one in the portal, the others by phone.');
  const neighbour = await signInByCode(demo, NEIGHBOUR, say);
  const purifier = await fileInPortal(day, neighbour);
  const emergency = await takeCallAbout(
    day,
    await putOnFile(day, { phone: FAMILY, model: 'YX-JS600', invoice: true }),
    { grade: 'EMERGENCY', faultType: 'LEAKAGE', faultDescription: '净水机爆管，厨房进水，已关总阀。' },
  );
  const pump = await takeCallAbout(
    day,
    await putOnFile(day, { phone: GRANDMOTHER, model: 'YX-ZY370', invoice: false }),
    { faultType: 'LEAKAGE', faultDescription: '增压泵轴封漏水，旧泵，没有发票。' },
  );
  const island = await takeCallAbout(
    day,
    await putOnFile(day, { phone: MILL, model: 'YE3-160M-4', invoice: true }),
    { ...CHONGMING, faultType: 'ABNORMAL_NOISE', faultDescription: '崇明分厂电动机有异响。' },
  );
  const faraway = await takeCallAbout(
    day,
    await putOnFile(day, { phone: WRITER, model: 'YX-RS16', invoice: true }),
    { ...NANJING, faultType: 'NO_POWER', faultDescription: '父母在南京的热水器不点火。' },
  );

  const queue = await readQueue(day, [left.motor, left.letter, purifier, emergency, pump]);
  seen.note('DSP-12', 'suggestion at the head of the queue', suggestion(queue[0]));
  say('   The supervisor sends technicians.');
  const send = (call: Call, post: 'motors' | 'appliances' | 'pumps', time: string) =>
    dispatch(supervisor, call, { among: [house[post]], plannedAt: day.at(time) }, say);
  const visits = {
    motor: await send(left.motor, 'motors', '09:30'),
    emergency: await send(emergency, 'appliances', '09:30'),
    purifier: await send(purifier, 'pumps', '09:30'),
    letter: await send(left.letter, 'appliances', '14:40'),
    island: await send(island, 'motors', '13:30'),
  };
  await outOfArea(day, visits.island, faraway);
  return { neighbour, purifier, emergency, pump, island, faraway, visits };
}

/** CON-1: the customer has the notice, somebody of sales the visit; the contract is renewed and its history kept. */
async function renewal({ demo, say, seen, house }: Day, contract: LeftOver['contract']): Promise<void> {
  const { app, name, branch } = house.sales;
  const notice = await demo.messageTo(MILL, new RegExp(`(.*${contract.number}.*)`));
  const mine = async (open: boolean) => {
    const { renewalVisits } = await app.run(RenewalVisitsDocument, {
      branchId: branch.id,
      open,
      first: 100,
    });
    return renewalVisits.edges.map(({ node }) => node).filter(({ contractId }) => contractId === contract.id);
  };
  // Hours go by, and what looks for contracts runs again and again.
  await demo.wait(5);
  const visits = await mine(true);
  say(
    `   Maintenance contract ${contract.number} ends in a month: its customer has the notice “${notice}”, and ${name} ` +
      `${visits.length} renewal visit, due ${visits[0]?.dueOn}.`,
  );
  seen.note('CON-1', 'renewal visits of the contract, a month before its end', visits.length);
  const { maintenanceContract } = await app.run(ContractDocument, { id: contract.id });
  const { contractRenew } = await app.run(RenewContractDocument, {
    input: {
      contractId: contract.id,
      version: maintenanceContract?.version ?? 0,
      number: `${contract.number}-2`,
      endsOn: Temporal.PlainDate.from(maintenanceContract?.endsOn ?? '')
        .add({ years: 1 })
        .toString(),
      coversLabour: true,
      coversParts: true,
      visitsIncluded: 6,
      priceAmount: 420_000,
      idempotencyKey: newIdempotencyKey(),
    },
  });
  const [visit] = await mine(false);
  if (visit && visit.state !== 'COMPLETED') {
    const input = {
      renewalVisitId: visit.id,
      version: visit.version,
      result: 'RENEWED' as const,
      note: '已续约。',
    };
    await app.run(CompleteRenewalVisitDocument, { input });
  }
  say(
    `   The customer renews: ${contractRenew.number} from ${contractRenew.startsOn}, and the term before stays on file.`,
  );
  seen.note('CON-1', 'renewed as', contractRenew.number);
}

/** The neighbour puts an old purifier on file, without an invoice, and files a request for it. */
async function fileInPortal({ say, today }: Day, { portal, name, phone }: Customer): Promise<Call> {
  const { productModels } = await portal.run(FindModelsDocument, { search: 'YX-JS600' });
  const { assetRegister: unit } = await portal.run(RegisterUnitDocument, {
    input: {
      modelId: productModels.edges[0]?.node.id ?? '',
      serialNumber: newPlate('YX-JS600'),
      purchasedOn: Temporal.PlainDate.from(today).subtract({ years: 4 }).toString(),
      idempotencyKey: newIdempotencyKey(),
    },
  });
  const { repairRequestSubmit: filed } = await portal.run(SubmitRequestDocument, {
    input: {
      kind: 'REPAIR',
      assetId: unit.id,
      faultType: 'LEAKAGE',
      faultDescription: '净水机底部渗水。',
      districtCode: '310110',
      addressLine: '控江路1688弄9号601室',
      contactName: name,
      contactPhone: phone,
      idempotencyKey: newIdempotencyKey(),
    },
  });
  say(`   ${name} files ${filed.number} in the portal, promised by ${wallClock(filed.promise?.dueAt)}.`);
  return { id: filed.id, number: filed.number };
}

/** DSP-3, DSP-12: yesterday's first, then by the time left; each with suggested technicians and the reasons. */
async function readQueue({ say, seen, house }: Day, calls: readonly Call[]): Promise<Waiting[]> {
  const { app, name, branch } = house.supervisor;
  const queue = await Array.fromAsync(
    app.rows(DispatchQueueDocument, { branchId: branch.id }, (page) => page.dispatchQueue),
  );
  say(`   ${name}, supervisor, opens the queue:`);
  for (const call of queue) {
    if (!calls.some(({ id }) => id === call.id)) continue;
    say(
      `      ${call.priority ? 'PRIORITY ' : ''}${call.number}, ${call.promise?.minutesLeft} working minutes left; ${suggestion(call)}`,
    );
  }
  const heads = queue.filter(({ priority }) => priority).length;
  const first = queue.slice(0, heads).every(({ priority }) => priority);
  seen.note('DSP-3', 'calls marked PRIORITY, before all others', `${heads}, ${first}`);
  const due = queue
    .slice(heads)
    .filter(({ id, promise }) => promise && calls.some((call) => call.id === id))
    .map(({ promise }) => promise?.dueAt ?? '');
  seen.note('DSP-12', 'then by the time left', due.join() === [...due].sort().join());
  return queue;
}

function suggestion(call: Waiting | undefined): string {
  const [first] = call?.suggestedTechnicians ?? [];
  if (!first) return 'nobody is suggested';
  return `suggested ${first.technician.name}: ${first.reasons.map(({ text }) => text).join('；')}`;
}

/** DSP-6: what lies beyond the districts of the center waits for its approval, and gets it. */
async function outOfArea(day: Day, island: PlannedVisit, faraway: Call): Promise<void> {
  const { demo, say, seen, house } = day;
  const { supervisor, department, executive } = house;
  const { app } = island.technician;
  const claimedAt = async () => (await demo.now()).toISOString();
  await app.run(AcceptVisitDocument, { input: await versioned(island) });
  await app.run(RecordContactDocument, {
    input: {
      visitId: island.id,
      means: 'PHONE',
      contactedAt: await claimedAt(),
      agreed: '下午一点半到崇明分厂。',
    },
  });
  const leaves = await versioned(island);
  const code = await refused(app.run(SetOutDocument, { input: { ...leaves, claimedAt: await claimedAt() } }));
  say(
    `   ${island.technician.name} cannot set out for the island: ${code}. The supervisor asks for both journeys.`,
  );
  seen.note('DSP-6', 'setting out beyond the area without approval', code);
  for (const call of [island.call, faraway]) {
    const purpose = '本分公司区域外，须派员现场检修。';
    await supervisor.app.run(RequestTravelDocument, { input: { requestId: call.id, purpose } });
  }
  const turns = new Map<string, string>();
  const queue = supervisor.app.rows(
    DispatchQueueDocument,
    { branchId: supervisor.branch.id },
    (page) => page.dispatchQueue,
  );
  for await (const { number, nextActor } of queue) turns.set(number, nextActor);
  seen.note('WSH-4', 'whose turn it is with the journey beyond the home region', turns.get(faraway.number));
  const waiting = async ({ app: office }: typeof department, call: Call) => {
    const rows = office.rows(TravelRequestsDocument, { first: 50 }, (page) => page.travelRequests);
    const found = (await Array.fromAsync(rows)).find(({ request }) => request.number === call.number);
    if (!found) throw new Error(`no journey for ${call.number} waits to be decided`);
    return { travelRequestId: found.id, version: found.version };
  };
  const { travelRequestConfirm: near } = await department.app.run(ConfirmTravelDocument, {
    input: await waiting(department, island.call),
  });
  const { travelRequestApprove: far } = await executive.app.run(ApproveTravelDocument, {
    input: await waiting(executive, faraway),
  });
  say(
    `   ${department.name}, service department, has ${near.state} the journey in the home region, and ${executive.name}, ` +
      `executive, ${far.state} the one beyond.`,
  );
  seen.note('DSP-6', 'journeys in the home region and beyond', `${near.state}, ${far.state}`);
}
