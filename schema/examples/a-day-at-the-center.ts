/**
 * One day at the service center in Shanghai, from the calls that nobody could take the evening before to the books that
 * close in the night: clerk, supervisor, technicians, parts keeper, accountant and branch manager work with the typed
 * client, three customers on their own phones; for the evening the Chengdu branch office joins. Needs a running demo, whose
 * clock it moves on to the morning after the day:
 *
 *   API_URL=http://localhost:4000 pnpm --filter @aftercare/schema example:day
 */
import { closeLine } from './people/clerk.ts';
import type { Call } from './people/customer.ts';
import { Demo, type Say, wallClock } from './people/demo.ts';
import { approveReports } from './people/supervisor.ts';
import { handIn } from './people/technician.ts';
import {
  bringHome,
  cardIsLate,
  countUnits,
  inspect,
  lostReceipt,
  partMissing,
  readCard,
  repairPump,
} from './day/bench.ts';
import { dayBefore } from './day/day-before.ts';
import { branchOffice, closeBooks, commit, dailyReports, teamReport } from './day/evening.ts';
import { close, open } from './day/house.ts';
import { handOver, invoice, reduce } from './day/money.ts';
import { morning } from './day/morning.ts';
import { forenoon, island, letter, missed } from './day/on-site.ts';
import type { Line } from './people/seen.ts';
import { cardOf } from './day/workshop.ts';

/** The day that was played, the numbers of its calls, and the contract that was renewed. */
export interface DayPlayed {
  readonly on: string;
  readonly branchId: string;
  readonly calls: Readonly<
    Record<'motor' | 'letter' | 'purifier' | 'emergency' | 'pump' | 'island' | 'faraway', string>
  >;
  readonly contract: string;
  /** The table at the end of the story. */
  readonly seen: readonly Line[];
}

/** Plays the day once; any number of times in a row. */
export async function aDayAtTheCenter({ apiUrl, say }: { apiUrl: string; say: Say }): Promise<DayPlayed> {
  const demo = new Demo(apiUrl);
  const day = await open(demo, say);
  const { clerk, supervisor } = day.house;
  const left = await dayBefore(day);
  const calls = await morning(day, left);
  const units = await forenoon(day, calls);

  say('4. In the workshop and on the road, until the afternoon.');
  await partMissing(day, units);
  await demo.waitUntil(day.at('13:05'));
  await island(day, calls.visits.island);
  await repairPump(day, units);
  await inspect(day, units.emergency, { minutes: 50, done: '更换爆裂管路，保压三十分钟无渗漏。' });
  await cardIsLate(day, units);
  await missed(day, calls.visits.letter);
  await letter(day, calls.visits.letter);
  await inspect(day, units.pump, { minutes: 10, done: '装复试机。', remarks: '试压有微漏，重新校正压盖' });
  await inspect(day, units.pump, { minutes: 5, done: '校正压盖，试压二十分钟不漏。' });
  const { cardId } = await cardOf(units.pump);
  await lostReceipt(day, units);
  await bringHome(day, units);
  await readCard(day, units, cardId);
  await countUnits(day, units);

  say(`5. ${wallClock(await demo.now())}: money.`);
  const reductionId = await reduce(day, units.pump, { minutes: 60, partCode: 'SEAL-32' });
  await invoice(day, units.pump, units.grandmother, reductionId);
  await handOver(day, calls.visits.purifier);
  await handIn(calls.visits.purifier);
  for (const visit of [calls.visits.purifier, calls.visits.letter]) {
    await approveReports(supervisor, visit.call, say);
    await closeLine(clerk, visit.call, say);
  }

  say('6. The evening.');
  await dailyReports(day);
  await commit(day, calls.island, '客户外出，已约明日下午上门。');
  await commit(day, calls.faraway, '外地出差已批准，明日上门。');
  await branchOffice(day);
  await teamReport(day);
  await closeBooks(day, [left.motor, calls.island, calls.faraway]);

  say('7. The morning after: the money of the evening comes in.');
  await handOver(day, calls.visits.letter);
  say('What was seen:');
  for (const line of day.seen.table()) say(line);
  await close(day, [calls.neighbour, units.grandmother]);
  const number = (call: Call) => call.number;
  return {
    on: day.today,
    branchId: supervisor.branch.id,
    calls: {
      motor: number(left.motor),
      letter: number(left.letter),
      purifier: number(calls.purifier),
      emergency: number(calls.emergency),
      pump: number(calls.pump),
      island: number(calls.island),
      faraway: number(calls.faraway),
    },
    contract: left.contract.number,
    seen: day.seen.lines,
  };
}

if (process.argv[1] === import.meta.filename) {
  await aDayAtTheCenter({
    apiUrl: process.env.API_URL ?? 'http://localhost:4000',
    say: (line) => console.log(line),
  });
}
