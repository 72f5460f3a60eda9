import type { Customer } from '../people/customer.ts';
import type { Demo, Say } from '../people/demo.ts';
import { type Person, signIn, workingDays } from '../people/staff.ts';
import { Seen } from '../people/seen.ts';

/** Who plays the day: the service center in Shanghai, its headquarters, and a branch office for the evening. */
const POSTS = {
  clerk: 'shanghai.clerk',
  supervisor: 'shanghai.supervisor',
  manager: 'shanghai.branch-manager',
  accountant: 'shanghai.accountant',
  keeper: 'shanghai.parts-keeper',
  sales: 'shanghai.sales',
  pumps: 'shanghai.technician',
  appliances: 'shanghai.technician2',
  motors: 'shanghai.technician3',
  department: 'hq.service-department',
  executive: 'hq.executive',
  salesDirector: 'hq.sales-director',
  officeSupervisor: 'chengdu.supervisor',
  officeManager: 'chengdu.branch-manager',
  officeTechnician: 'chengdu.technician',
  officeTechnician2: 'chengdu.technician2',
} as const;

type House = Readonly<Record<keyof typeof POSTS, Person>>;

/** One day at the center: who is there, when it is, and what was seen. */
export interface Day {
  readonly demo: Demo;
  readonly say: Say;
  readonly seen: Seen;
  readonly house: House;
  /** The working day before, the day itself and the working day after: dates as they are written in the branch. */
  readonly yesterday: string;
  readonly today: string;
  readonly tomorrow: string;
  /** Moments of the day itself: `at('09:30')`. */
  at(time: string): Date;
  /** Moments of the working day before and after. */
  atYesterday(minutesBeforeEnd: number): Date;
  atTomorrow(time: string): Date;
}

/** Everybody comes to work; the story begins late on a day after which a whole working day follows. */
export async function open(demo: Demo, say: Say): Promise<Day> {
  const entries: [string, Person][] = [];
  for (const [post, userName] of Object.entries(POSTS)) entries.push([post, await signIn(demo, userName)]);
  const house = Object.fromEntries(entries) as House;
  const { timeZone } = house.clerk.branch;
  const now = await demo.now();
  const days = (await workingDays(house.clerk, now))
    .filter((shifts) => shifts.length > 0)
    .map((shifts) => ({
      on: shifts[0]!.from.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate().toString(),
      shifts: shifts.length,
      end: shifts.at(-1)!.to,
    }));
  const i = days.findIndex(
    ({ end }, k) => end.getTime() - now.getTime() >= LATE_CALLS * 60_000 && (days[k + 1]?.shifts ?? 0) > 1,
  );
  const [yesterday, today, tomorrow] = days.slice(i);
  if (i < 0 || !yesterday || !today || !tomorrow) throw new Error('there is no whole working day ahead');
  const moment = (on: string, time: string) =>
    new Date(Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(timeZone).epochMilliseconds);
  return {
    demo,
    say,
    seen: new Seen(),
    house,
    yesterday: yesterday.on,
    today: today.on,
    tomorrow: tomorrow.on,
    at: (time) => moment(today.on, time),
    atYesterday: (minutesBeforeEnd) => new Date(yesterday.end.getTime() - minutesBeforeEnd * 60_000),
    atTomorrow: (time) => moment(tomorrow.on, time),
  };
}

/** Minutes before the end of a working day at which calls come in that nobody can be sent to any more. */
export const LATE_CALLS = 70;

export async function close({ house }: Day, customers: readonly Customer[]): Promise<void> {
  for (const { app } of Object.values(house)) await app.signOut();
  for (const { portal } of customers) await portal.signOut();
}
