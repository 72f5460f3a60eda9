import {
  CallInDetailDocument,
  DispatchCandidatesDocument,
  DispatchDocument,
  DispatchQueueDocument,
  newIdempotencyKey,
  ReviewReportDocument,
} from '../../client/index.ts';
import type { Call } from './customer.ts';
import { type Say, wallClock } from './demo.ts';
import type { Person } from './staff.ts';

/** A visit that is planned, and whose it is. */
export interface PlannedVisit {
  readonly id: string;
  readonly call: Call;
  readonly technician: Person;
  readonly plannedAt: Date;
}

/** Sends a technician who is qualified, among those who are at work today. */
export async function dispatch(
  supervisor: Person,
  call: Call,
  { among, plannedAt }: { among: readonly Person[]; plannedAt: Date },
  say: Say,
): Promise<PlannedVisit> {
  const { app, branch } = supervisor;
  const queue = app.rows(DispatchQueueDocument, { branchId: branch.id }, (page) => page.dispatchQueue);
  const waiting = (await Array.fromAsync(queue)).find(({ id }) => id === call.id);
  if (!waiting) throw new Error(`${call.number} does not wait to be dispatched`);
  const { dispatchCandidates } = await app.run(DispatchCandidatesDocument, {
    requestId: call.id,
    plannedAt: plannedAt.toISOString(),
  });
  const candidates = dispatchCandidates.edges.map(({ node }) => node);
  const technician = candidates
    .filter(({ qualified }) => qualified)
    .flatMap((candidate) => among.filter(({ staffId }) => staffId === candidate.technician.id))[0];
  if (!technician) throw new Error(`nobody at work is qualified for ${call.number}`);

  const { repairRequestDispatch: visit } = await app.run(DispatchDocument, {
    input: {
      requestId: call.id,
      version: waiting.version,
      leadId: technician.staffId,
      plannedAt: plannedAt.toISOString(),
      idempotencyKey: newIdempotencyKey(),
    },
  });
  const unqualified = candidates.filter(({ qualified }) => !qualified).map((c) => c.technician.name);
  say(
    `   ${supervisor.name}, supervisor, sends ${visit.leadName} for ${call.number}, planned ${wallClock(plannedAt)}` +
      (unqualified.length ? ` (not qualified: ${unqualified.join(', ')}).` : '.'),
  );
  return { id: visit.id, call, technician, plannedAt };
}

/** Approves the service reports of a call: before that its voucher is not archived (VIS-8). */
export async function approveReports({ app, name }: Person, call: Call, say: Say): Promise<void> {
  const { repairRequest } = await app.run(CallInDetailDocument, { number: call.number });
  for (const { id: reportId, version, approved } of repairRequest?.voucher.reports ?? []) {
    if (!approved) await app.run(ReviewReportDocument, { input: { reportId, version, approved: true } });
  }
  say(`   ${name} has read and approved the service report of ${call.number}.`);
}
