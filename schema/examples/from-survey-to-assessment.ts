/**
 * From what customers say to what it counts for, at the service center in Shanghai: every call of a day has its survey, one
 * customer's words become a complaint, another complains of a product, one says that it is not solved; then the months are
 * reported and a technician's work is assessed from the records. Needs a running demo, whose clock it moves on into the
 * month after the technician's period:
 *
 *   API_URL=http://localhost:4000 pnpm --filter @aftercare/schema example:voice
 */
import { signInByCode } from './people/customer.ts';
import { Demo, type Say, wallClock } from './people/demo.ts';
import type { Line } from './people/seen.ts';
import { nextMorning } from './people/staff.ts';
import { assess } from './voice/assessment.ts';
import { aDayOfCalls, HOUSEHOLD, MILL, NEIGHBOUR, serveAgain, WRITER } from './voice/calls.ts';
import { generalComplaint, majorComplaint } from './voice/complaints.ts';
import { close, open } from './voice/house.ts';
import { checkAndReward, messagesKept, reportTheMonth } from './voice/month-end.ts';
import {
  answer,
  askByLetter,
  callBack,
  complainByCard,
  everyCallIsAsked,
  noteChannel,
} from './voice/surveys.ts';

/** What was played: numbers of calls and cases, and the table at the end. */
export interface VoicePlayed {
  readonly on: string;
  readonly branchId: string;
  readonly technicianId: string;
  readonly reopened: string;
  readonly general: string;
  readonly major: string;
  readonly reviewId: string;
  readonly seen: readonly Line[];
}

/** Plays it once; any number of times in a row. */
export async function fromSurveyToAssessment({
  apiUrl,
  say,
}: {
  apiUrl: string;
  say: Say;
}): Promise<VoicePlayed> {
  const demo = new Demo(apiUrl);
  const voice = await open(demo, say);
  const { clerk, technician } = voice.house;
  await demo.waitUntil(await nextMorning(clerk, await demo.now()));
  const begun = await demo.now();
  const on = voice.dayOf(begun);

  say(`1. ${wallClock(begun)}: three customers call, a fourth call is taken back.`);
  await askByLetter(voice, NEIGHBOUR.phone);
  const calls = await aDayOfCalls(voice);

  await demo.waitUntil(await nextMorning(clerk, begun));
  await demo.wait(5);
  say(`2. ${wallClock(await demo.now())}: every call of the day before is asked about.`);
  await everyCallIsAsked(voice, on);
  await noteChannel(voice, on, calls.household, 'the card of a finished call');
  await noteChannel(voice, on, calls.cancelled, 'the card of a call that was taken back');
  await answer(voice, {
    phone: HOUSEHOLD.phone,
    call: calls.household,
    rating: 'SATISFIED',
    solved: 'SOLVED',
  });
  const token = await answer(voice, {
    phone: MILL.phone,
    call: calls.mill,
    rating: 'DISSATISFIED',
    solved: 'SOLVED',
    comment: '约好十点，快十一点才到。',
  });
  await answer(voice, { phone: WRITER.phone, call: calls.writer, rating: 'FAIR', solved: 'NOT_SOLVED' });

  say('3. What was not solved goes on; the words of a card become a complaint; a product is complained of.');
  await serveAgain(voice, calls.writer);
  const general = await complainByCard(voice, token);
  await generalComplaint(voice, general);
  const customer = await signInByCode(demo, HOUSEHOLD.phone, say);
  const major = await majorComplaint(voice, customer, calls.household);
  await customer.portal.signOut();
  await callBack(voice, [calls.mill, calls.writer]);

  // Of the month in which the complaints came in.
  const month = voice.dayOf(await demo.now()).slice(0, 7);
  await checkAndReward(voice);
  await messagesKept(voice, HOUSEHOLD.phone);
  await reportTheMonth(voice, month);
  const reviewId = await assess(voice);

  say('What was seen:');
  for (const line of voice.seen.table()) say(line);
  await close(voice);
  return {
    on,
    branchId: voice.branch.id,
    technicianId: technician.staffId,
    reopened: calls.writer.number,
    general,
    major,
    reviewId,
    seen: voice.seen.lines,
  };
}

if (process.argv[1] === import.meta.filename) {
  await fromSurveyToAssessment({
    apiUrl: process.env.API_URL ?? 'http://localhost:4000',
    say: (line) => console.log(line),
  });
}
