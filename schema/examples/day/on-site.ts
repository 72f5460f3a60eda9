import {
  AlertsDocument,
  CallInDetailDocument,
  ContactsOfCallDocument,
  DecideEscalationDocument,
  EscalateDocument,
  GoodsRegisterDocument,
  JobsNearbyDocument,
  ReportNoShowDocument,
  SetOutDocument,
} from '../../client/index.ts';
import { type Call, type Customer, signInByCode, signInPortal } from '../people/customer.ts';
import { wallClock } from '../people/demo.ts';
import { dispatch, type PlannedVisit } from '../people/supervisor.ts';
import {
  findCause,
  goThere,
  handIn,
  haveItSigned,
  leave,
  recordWork,
  versioned,
} from '../people/technician.ts';
import { look } from './calls.ts';
import type { Day } from './house.ts';
import { chargeFor, collect, estimate, putApprovalOnFile, type Used } from './money.ts';
import type { Morning } from './morning.ts';
import { GRANDMOTHER } from './people.ts';
import { yuan } from '../people/seen.ts';
import { bookIn, takeAway, type UnitWithUs } from './workshop.ts';

/** The units that came to the workshop, and the customer who follows one of them. */
export interface TakenAway {
  readonly motor: UnitWithUs;
  readonly emergency: UnitWithUs;
  readonly pump: UnitWithUs;
  readonly grandmother: Customer;
}

const FILTER: Used = { minutes: 20, partCode: 'PP-10' };
const IGNITER: Used = { minutes: 40, partCode: 'IGN-16' };
/** What the pump will need at most, before it lies open. */
const SEAL: Used = { minutes: 90, partCode: 'SEAL-32' };

export async function forenoon(day: Day, { visits, neighbour, pump }: Morning): Promise<TakenAway> {
  const { demo, say, seen, house } = day;
  say('3. On site, before noon.');
  for (const visit of [visits.motor, visits.emergency, visits.purifier]) await goThere(demo, visit, say);
  await demo.wait(10);

  const category = await findCause(visits.purifier, { faultType: 'LEAKAGE' });
  await estimate(day, visits.purifier, { used: FILTER, approve: neighbour });
  await demo.wait(15);
  const replaced = await recordWork(
    visits.purifier,
    {
      faultType: 'LEAKAGE',
      found: '前置滤芯接口渗水。',
      cause: '密封面老化。',
      done: '更换前置滤芯，试机三十分钟无渗漏。',
      advice: '每半年更换一次前置滤芯。',
      partCode: FILTER.partCode,
    },
    { category, minutes: FILTER.minutes },
  );
  say(
    `   ${visits.purifier.technician.name} records the work: ${replaced.join(', ')} replaced, ${category}.`,
  );
  await chargeFor(day, visits.purifier, FILTER);
  await collect(day, visits.purifier);
  await signInPortal(neighbour, visits.purifier.call, '修得很快。', say);

  const motor = await escalated(day, visits.motor);
  await findCause(visits.emergency, { faultType: 'LEAKAGE' });
  const emergency = await takeAway(day, visits.emergency, {
    signerName: '王小明',
    condition: '内部进水，外壳完好',
  });
  const next = await nearby(day, visits.purifier, pump);
  await demo.wait(20);
  await bookIn(day, motor, day.at('16:00'));
  await bookIn(day, emergency, day.at('15:00'));

  const grandmother = await signInByCode(demo, GRANDMOTHER, say);
  await goThere(demo, next, say);
  await findCause(next, { faultType: 'LEAKAGE' });
  await estimate(day, next, { used: SEAL, approve: grandmother });
  const unit = await takeAway(day, next, { signerName: '孙丽华', condition: '轴封漏水，铭牌清楚' });
  await demo.wait(25);
  await bookIn(day, unit, day.at('14:00'));
  await customersView(day, grandmother, unit);
  const { goodsRegister } = await house.clerk.app.run(GoodsRegisterDocument, {
    branchId: house.clerk.branch.id,
    on: day.today,
    first: 100,
  });
  const moves = goodsRegister.edges.map(({ node }) => node.move);
  seen.note('WKS-1', 'taken away and booked in', count(moves, 'TAKEN_AWAY', 'BOOKED_IN'));
  return { motor, emergency, pump: unit, grandmother };
}

/** VIS-6: it cannot be solved here; the supervisor decides at once, and the unit goes along. */
async function escalated(day: Day, visit: PlannedVisit): Promise<UnitWithUs> {
  const { say, seen, house } = day;
  const { app, name } = visit.technician;
  await findCause(visit, { faultType: 'OVERHEATING' });
  const { visitEscalate } = await app.run(EscalateDocument, {
    input: {
      visitId: visit.id,
      proposal: '绕组绝缘击穿，建议取回车间重绕。',
      customerDemand: '后天投产前修好。',
    },
  });
  const { repairRequest } = await house.supervisor.app.run(CallInDetailDocument, {
    number: visit.call.number,
  });
  const { escalationDecide } = await house.supervisor.app.run(DecideEscalationDocument, {
    input: {
      escalationId: visitEscalate.id,
      version: visitEscalate.version,
      nextStep: 'TAKE_TO_WORKSHOP',
      remarks: '同意，取回。',
    },
  });
  say(
    `   ${name} cannot solve ${visit.call.number} on the spot and escalates it; ${escalationDecide.decidedByName} decides at ` +
      `once (${repairRequest?.nextStep}): ${escalationDecide.nextStep}.`,
  );
  seen.note('VIS-6', 'next step of the escalation', escalationDecide.nextStep);
  return takeAway(day, visit, { signerName: '李工', condition: '绕组烧毁，机壳完好' });
}

/** VIS-8: the result is reported and a job nearby offered before the technician leaves; the supervisor gives it. */
async function nearby(day: Day, visit: PlannedVisit, job: Call): Promise<PlannedVisit> {
  const { demo, say, seen, house } = day;
  const { app, name } = visit.technician;
  const { jobsNearby } = await app.run(JobsNearbyDocument, { visitId: visit.id });
  const offered = jobsNearby.some(({ number }) => number === job.number);
  await leave(demo, visit);
  say(
    `   Before ${name} leaves, the result is reported and ${jobsNearby.length} jobs nearby are offered` +
      `${offered ? `, ${job.number} among them` : ''}.`,
  );
  seen.note('VIS-8', 'the pump was offered as a job nearby', offered ? job.number : 'no');
  return dispatch(house.supervisor, job, { among: [visit.technician], plannedAt: day.at('10:50') }, say);
}

/** The customer sees receipt, state and promise in the portal, and prints the receipt. */
async function customersView({ say, seen }: Day, customer: Customer, { call }: UnitWithUs): Promise<void> {
  const { state, custodyReceipt, repairCard } = await look(customer, call);
  const paper = await customer.portal.paper(`/documents/custody-receipts/${custodyReceipt?.id}`);
  const printed = paper.includes(custodyReceipt?.number ?? 'no receipt') && paper.includes('<svg');
  say(
    `   ${customer.name} sees in the portal: ${state}, receipt ${custodyReceipt?.number}, finished by ` +
      `${wallClock(repairCard?.plannedFinishAt)}; the receipt can be printed${printed ? ', with its code' : ''}.`,
  );
  seen.note(
    'WKS-1',
    'receipt in the portal, live and printable',
    printed ? custodyReceipt?.state : 'not printed',
  );
}

/** Nobody is there on the island: its clock stands until a new time is planned (DSP-9). */
export async function island({ demo, say, seen, house }: Day, visit: PlannedVisit): Promise<void> {
  const { app, name } = visit.technician;
  const claimedAt = (await demo.now()).toISOString();
  await app.run(SetOutDocument, { input: { ...(await versioned(visit)), claimedAt } });
  await demo.wait(20);
  const reason = '门卫说设备科今天外出，电话无人接听。';
  await app.run(ReportNoShowDocument, { input: { ...(await versioned(visit)), reason } });
  const { repairRequest } = await house.supervisor.app.run(CallInDetailDocument, {
    number: visit.call.number,
  });
  const arrival = repairRequest?.targets.find(({ kind }) => kind === 'ARRIVE');
  const pause = arrival?.pauses.at(-1);
  say(
    `   ${name} finds nobody on the island: the clock of ${visit.call.number} is ${arrival?.state} since ` +
      `${wallClock(pause?.startedAt)} (${pause?.reason}).`,
  );
  seen.note('DSP-9', 'the clock stands, as an interval with its reason', pause?.reason);
}

/** DSP-10: warned at 75 % of the target and when it is missed; it stays missed when somebody comes after all. */
export async function missed(day: Day, visit: PlannedVisit): Promise<void> {
  const { demo, say, seen, house } = day;
  const { supervisor } = house;
  const { call } = visit;
  const alerts = async () => {
    const rows = supervisor.app.rows(
      AlertsDocument,
      { branchId: supervisor.branch.id },
      (page) => page.alerts,
    );
    return (await Array.fromAsync(rows))
      .filter(({ request, kind }) => request?.number === call.number && kind.startsWith('TARGET_'))
      .map(({ kind }) => kind);
  };
  const before = await alerts();
  await demo.waitUntil(day.at('14:25'));
  const after = await alerts();
  say(
    `   ${call.number} was warned of (${before.join(', ')}); at ${wallClock(await demo.now())} it is too late: ${after.join(', ')}.`,
  );
  seen.note('DSP-10', 'alerts at 75 % and when missed', [...after].sort().join(', '));
  await goThere(demo, visit, say);
  const { repairRequest } = await supervisor.app.run(CallInDetailDocument, { number: call.number });
  const arrival = repairRequest?.targets.find(({ kind }) => kind === 'ARRIVE');
  say(`   ${visit.technician.name} has arrived; the arrival target stays ${arrival?.state}.`);
  seen.note('DSP-10', 'arrival target after a late arrival', arrival?.state);
  const { repairRequest: log } = await supervisor.app.run(ContactsOfCallDocument, { number: call.number });
  const calls =
    log?.contacts.edges.filter(({ node }) => node.kind === 'CALL' && node.direction === 'OUT') ?? [];
  seen.note('INT-9', 'the call before setting out is in the log', calls.length);
}

/** The letter's heater: the writer said yes in writing, pays on the spot, and the money stays in hand over night. */
export async function letter(day: Day, visit: PlannedVisit): Promise<void> {
  const { demo, say } = day;
  const category = await findCause(visit, { faultType: 'NO_POWER' });
  const sent = await estimate(day, visit, { used: IGNITER });
  await putApprovalOnFile(day, sent, '刘芳');
  await demo.wait(20);
  await recordWork(
    visit,
    {
      faultType: 'NO_POWER',
      found: '点火器击穿。',
      cause: '受潮。',
      done: '更换点火器，连续点火二十次正常。',
      advice: '浴后保持通风。',
      partCode: IGNITER.partCode,
    },
    { category, minutes: IGNITER.minutes },
  );
  const amount = await chargeFor(day, visit, IGNITER);
  await collect(day, visit);
  await haveItSigned(visit, '刘芳', say);
  await leave(demo, visit);
  await handIn(visit);
  say(`   ${yuan(amount)} stay with ${visit.technician.name}, who does not come back to the center today.`);
}

function count(moves: readonly string[], ...kinds: readonly string[]): string {
  return kinds.map((kind) => `${moves.filter((move) => move === kind).length} ${kind}`).join(', ');
}
