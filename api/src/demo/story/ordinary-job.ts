import type { BranchKey } from '../company/branches.ts';
import type { Call } from './call.ts';
import type { Cast, Diagnosed, Rating, Reported } from './cast.ts';
import type { Tale } from './timeline.ts';

interface OrdinaryJob {
  readonly branch: BranchKey;
  /** The working day of the visit, counted back from today; at least 2, so that its next morning is over too. */
  readonly back: number;
  /** When the call comes in on that day, and when the technician is to be there. */
  readonly at: string;
  readonly planned: string;
  readonly open: () => Promise<Call>;
  readonly lead: string;
  readonly team?: readonly string[];
  readonly diagnosed: Diagnosed;
  readonly reported: Reported;
  /** ENT-8: the unit that took the old one's place. */
  readonly replaced?: { readonly serialNumber: string; readonly reason: string };
  readonly signedBy: string;
  /** On the technician's device, or in the evening on a phone of their own. */
  readonly signs: 'DEVICE' | 'PORTAL';
  readonly comments?: string;
  /** BIL-5: why the customer objects to the invoice. */
  readonly disputes?: string;
  /** And how the accountant answers. */
  readonly disputeAnswered?: string;
  /** How far the papers have come; ARCHIVED unless said otherwise. */
  readonly papers?: 'HANDED_IN' | 'ARCHIVED';
  readonly rated?: { readonly level: Rating | Partial<Record<string, Rating>>; readonly comment?: string };
}

const MINUTE = 60_000;

/** One call as it should go: taken, dispatched, done on one visit, signed, struck off, asked about. */
export async function* ordinaryJob(cast: Cast, job: OrdinaryJob): Tale {
  const days = cast.days[job.branch];
  const received = days.back(job.back, job.at);
  const planned = days.back(job.back, job.planned);
  const fromCall = (minutes: number) => new Date(received.getTime() + minutes * MINUTE);
  const fromPlan = (minutes: number) => new Date(planned.getTime() + minutes * MINUTE);
  yield received;
  const call = await job.open();
  yield fromCall(18);
  await call.dispatch(job.lead, planned, job.team);
  yield fromCall(26);
  await call.accept();
  yield fromPlan(-42);
  await call.setOut();
  yield fromPlan(-6);
  await call.arrive();
  yield fromPlan(12);
  await call.diagnose(job.diagnosed);
  yield fromPlan(12 + job.reported.minutes);
  await call.report(job.reported);
  if (job.replaced) await call.replaceUnit(job.replaced);
  if (job.signs === 'DEVICE') {
    yield fromPlan(17 + job.reported.minutes);
    await call.signOnDevice(job.signedBy, job.comments);
  }
  yield fromPlan(22 + job.reported.minutes);
  await call.leave();
  if (job.signs === 'PORTAL') {
    yield days.back(job.back, '19:40');
    await call.signInPortal(job.signedBy, job.comments);
  }
  yield days.back(job.back - 1, '08:52');
  await call.handIn();
  if (job.disputes) await call.dispute(job.disputes);
  if (job.disputeAnswered) {
    yield days.back(job.back - 1, '09:10');
    await call.answerDispute(job.disputeAnswered);
  }
  if (job.papers === 'HANDED_IN') return;
  yield days.back(job.back - 1, '09:20');
  await call.strikeOff();
  yield days.back(job.back - 1, '09:24');
  await call.archive();
  if (job.rated) yield* rate(cast, call, job.branch, job.back - 1, job.rated);
}

/** The customer answers in the evening of the day on which the survey comes. */
export async function* rate(
  cast: Cast,
  call: Call,
  branch: BranchKey,
  back: number,
  { level, comment }: NonNullable<OrdinaryJob['rated']>,
): Tale {
  for (let day = back; day > 0; day -= 1) {
    yield cast.days[branch].back(day, '20:05');
    const token = await call.surveyToken();
    if (!token) continue;
    await call.answer(token, level, comment);
    return;
  }
}
