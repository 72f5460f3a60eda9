import {
  AcceptVisitDocument,
  type Aftercare,
  ArriveDocument,
  CompleteVisitDocument,
  DraftEstimateDocument,
  type FaultType,
  FindPartsDocument,
  HandInVoucherDocument,
  MyRatingsDocument,
  newIdempotencyKey,
  PrepareVisitDocument,
  RecordContactDocument,
  RecordDiagnosisDocument,
  RecordServiceReportDocument,
  ReportResultDocument,
  SendEstimateDocument,
  type SendEstimateMutation,
  type ServiceCategory,
  SetOutDocument,
  SignOnDeviceDocument,
  VisitDocument,
} from '../../client/index.ts';
import type { Demo, Say } from './demo.ts';
import type { Person } from './staff.ts';
import type { PlannedVisit } from './supervisor.ts';

/** A signature as a finger draws it on a screen: a PNG of 120 by 40 pixels. */
const DRAWN_SIGNATURE =
  'iVBORw0KGgoAAAANSUhEUgAAAHgAAAAoAQMAAAAPJKxmAAAABlBMVEX+/v4rKyv1luMmAAAACXBIWXMAAAsTAAALEwEAmpwYAAAAxElEQVQoz8XSMQrDIBQG4F+EuIR0zRDqFTJmEHIVjyB07eAJeqZ3FHuDjhkC7W9o6fMCrSL48eD3KQJ/GWe1t1yr8kmAS/7a03eBk7eXAojAPwBTnSKMFIQr4KoLnROSZxRppHpBcRmhOkfYPBoxBVs9vhqTzdgdk5kRuQZGrc/aRUd3cDdW9ho/0APs/mmvp3scUceY6EldZ6QX5ZmelROdlCNnUS6IRpQF0arXYS06VTYZaWgfew6tw9bal9Yu/+4jvABD1S8VX8ZNFAAAAABJRU5ErkJggg==';

/** What is found and done on site. */
export interface Work {
  readonly faultType: FaultType;
  readonly found: string;
  readonly cause: string;
  readonly done: string;
  readonly advice: string;
  /** Code of a part that is replaced. */
  readonly partCode?: string;
}

/** Takes the visit on, sets out and arrives by the planned time. Claimed times are the device's own (VIS-1). */
export async function goThere(demo: Demo, visit: PlannedVisit, say: Say): Promise<void> {
  const { app, name } = visit.technician;
  const claimedAt = async () => (await demo.now()).toISOString();
  await app.run(AcceptVisitDocument, { input: await versioned(visit) });
  await demo.waitUntil(minutesBefore(visit.plannedAt, 25));
  // DSP-8: nobody sets out before the customer was contacted.
  const { visit: prepared } = await app.run(PrepareVisitDocument, { id: visit.id });
  await app.run(RecordContactDocument, {
    input: { visitId: visit.id, means: 'PHONE', contactedAt: await claimedAt(), agreed: '客户在家等候' },
  });
  const parts = prepared?.preparation?.likelyParts.map((part) => part.name) ?? [];
  say(
    `   ${name} calls ${prepared?.preparation?.contactName} and packs for ${visit.call.number}: ` +
      `${parts.join(', ') || 'no part was needed before'}.`,
  );
  await app.run(SetOutDocument, { input: { ...(await versioned(visit)), claimedAt: await claimedAt() } });
  await demo.waitUntil(minutesBefore(visit.plannedAt, 4));
  await app.run(ArriveDocument, { input: { ...(await versioned(visit)), claimedAt: await claimedAt() } });
  say(`   ${name}, technician, has set out and arrived for ${visit.call.number}.`);
}

/** Finds the cause, which decides anew who pays. */
export async function findCause(
  visit: PlannedVisit,
  { faultType }: Pick<Work, 'faultType'>,
): Promise<ServiceCategory> {
  const { app } = visit.technician;
  const { diagnosisRecord } = await app.run(RecordDiagnosisDocument, {
    input: {
      visitId: visit.id,
      faultType,
      faultCause: 'DESIGN_OR_MANUFACTURE',
      runningHours: 860,
      faultHistory: '两天前开始，越来越明显。',
      openedBefore: false,
      warrantyCheck: '铭牌与发票一致，封条完好。',
    },
  });
  return diagnosisRecord.request.serviceCategory;
}

/** Records what was found and done, with what was used and how long it took. */
export async function recordWork(
  visit: PlannedVisit,
  work: Work,
  time: { minutes: number; category: ServiceCategory },
): Promise<readonly string[]> {
  const { app } = visit.technician;
  const { faultType: _, partCode, ...words } = work;
  const { parts } = await app.run(FindPartsDocument, { search: partCode, first: 1 });
  const used = partCode ? parts.edges.map(({ node }) => node) : [];
  await app.run(RecordServiceReportDocument, {
    input: {
      visitId: visit.id,
      ...words,
      parts: used.map(({ code }) => ({ partCode: code, quantity: 1, reason: words.cause })),
      minutes: [time],
    },
  });
  return used.map(({ name }) => name);
}

/** BIL-3: what it will cost by the price list, sent to the customer. */
async function sendEstimate(visit: PlannedVisit, work: Work): Promise<Estimate> {
  const { app } = visit.technician;
  const lines = [
    { kind: 'LABOUR' as const, quantity: 40 },
    ...(work.partCode ? [{ kind: 'PART' as const, code: work.partCode, quantity: 1 }] : []),
    { kind: 'TRAVEL' as const, quantity: 1 },
  ];
  const { estimateDraft } = await app.run(DraftEstimateDocument, {
    input: { requestId: visit.call.id, lines, idempotencyKey: newIdempotencyKey() },
  });
  const { estimateSend } = await app.run(SendEstimateDocument, {
    input: { estimateId: estimateDraft.id, version: estimateDraft.version },
  });
  return estimateSend;
}

/** An estimate that waits for its answer. */
export type Estimate = Pick<SendEstimateMutation['estimateSend'], 'id' | 'version'>;

/** Finds the cause, does the work and records it; what is to be paid only once the customer has approved it (VIS-7). */
export async function doTheWork(
  demo: Demo,
  visit: PlannedVisit,
  work: Work,
  { approve, say }: { approve: (estimate: Estimate) => Promise<unknown>; say: Say },
): Promise<void> {
  await demo.wait(15);
  const category = await findCause(visit, work);
  if (category === 'PAID') await approve(await sendEstimate(visit, work));
  await demo.wait(25);
  const used = await recordWork(visit, work, { category, minutes: 40 });
  const replaced = used.map((part) => `, ${part} replaced`).join('');
  say(
    `   ${visit.technician.name} records diagnosis and service report: ${work.found} The job is ${category}${replaced}.`,
  );
}

/** Hands in what a finger drew on the screen; the id names it. */
export async function drawSignature(app: Aftercare): Promise<string> {
  const bytes = Uint8Array.from(atob(DRAWN_SIGNATURE), (character) => character.charCodeAt(0));
  return (await app.upload(new Blob([bytes], { type: 'image/png' }))).id;
}

/** Has the customer sign on the technician's device: the drawing is handed in first, then named. */
export async function haveItSigned(visit: PlannedVisit, signerName: string, say: Say): Promise<void> {
  const { app } = visit.technician;
  const imageFileId = await drawSignature(app);
  const { voucherSignOnDevice } = await app.run(SignOnDeviceDocument, {
    input: { visitId: visit.id, signerName, method: 'DRAWN', imageFileId },
  });
  say(
    `   ${signerName} signs on the technician’s device; the voucher’s seal is ${voucherSignOnDevice.sealCode}.`,
  );
}

/** Tells the branch the result, asks for further jobs nearby, and leaves (VIS-8). */
export async function leave(demo: Demo, visit: PlannedVisit): Promise<void> {
  await demo.wait(5);
  await visit.technician.app.run(ReportResultDocument, {
    input: { visitId: visit.id, result: '已修好，客户在场试机。' },
  });
  const claimedLeftAt = (await demo.now()).toISOString();
  const input = { ...(await versioned(visit)), claimedLeftAt, outcome: 'COMPLETED' as const };
  await visit.technician.app.run(CompleteVisitDocument, { input });
}

/** Back in the branch: the signed voucher goes to the clerk. */
export async function handIn(visit: Pick<PlannedVisit, 'call' | 'technician'>): Promise<void> {
  await visit.technician.app.run(HandInVoucherDocument, { input: { requestId: visit.call.id } });
}

/** Looks at the own ratings of a month (`2026-11`): sums, and nothing of who said what (SUR-4). */
export async function readRatings({ app, name, staffId }: Person, month: string, say: Say): Promise<void> {
  const { ratingSums } = await app.run(MyRatingsDocument, { technicianId: staffId, month });
  if (!ratingSums) throw new Error(`${name} may not see the own sums`);
  const { customers, closedBatches, items } = ratingSums;
  const attitude = items.find(({ item }) => item === 'ATTITUDE');
  say(
    `   ${name} sees sums only: ${closedBatches} closed batches of ${customers} customers in ${month}` +
      (attitude
        ? `, attitude very satisfied ${attitude.verySatisfied}.`
        : '; nothing before a batch is full.'),
  );
}

/** The version that a step gives back, as it was read a moment ago. */
export async function versioned({
  id,
  technician,
}: PlannedVisit): Promise<{ visitId: string; version: number }> {
  const { visit } = await technician.app.run(VisitDocument, { id });
  if (!visit) throw new Error('the visit is not there');
  return { visitId: id, version: visit.version };
}

function minutesBefore(at: Date, minutes: number): Date {
  return new Date(at.getTime() - minutes * 60_000);
}
