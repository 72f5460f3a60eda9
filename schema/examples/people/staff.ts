import { type Aftercare, WorkingDaysDocument } from '../../client/index.ts';
import type { Demo } from './demo.ts';

/** Of all accounts of the demo company. */
const PASSWORD = 'aftercare-demo';

/** A member of staff at work: signed in on a device of their own. */
export interface Person {
  readonly app: Aftercare;
  readonly name: string;
  readonly staffId: string;
  readonly branch: { readonly id: string; readonly name: string; readonly timeZone: string };
}

/** Comes to work. Accounts of the demo company are `<branch>.<role>`. */
export async function signIn(demo: Demo, userName: string): Promise<Person> {
  const app = demo.connect();
  const { displayName: name, staff } = await app.signIn(userName, PASSWORD);
  const branch = staff?.assignments[0]?.branch;
  if (!staff || !branch) throw new Error(`${userName} works nowhere`);
  return { app, name, staffId: staff.id, branch };
}

/** Minutes that must be left of a shift for a story to begin in it. */
const ENOUGH = 90;

/** When the branch works next: now, while enough of a shift is left, else from its next morning on. */
export async function nextWorkingTime(person: Person, now: Date): Promise<Date> {
  const days = await workingDays(person, now);
  const running = days.flat().find(({ from, to }) => from <= now && minutesBetween(now, to) >= ENOUGH);
  return running ? now : nextMorning(person, now);
}

/** When the branch begins to work on its first working day after today. */
export async function nextMorning(person: Person, now: Date): Promise<Date> {
  const [, ...later] = await workingDays(person, now);
  const first = later.find((shifts) => shifts.length > 0)?.[0];
  if (!first) throw new Error(`${person.branch.name} does not work in the next weeks`);
  return first.from;
}

/** The shifts of today and the two weeks after it, one list a day. */
export async function workingDays({ app, branch }: Person, now: Date): Promise<{ from: Date; to: Date }[][]> {
  const { timeZone } = branch;
  const today = now.toTemporalInstant().toZonedDateTimeISO(timeZone).toPlainDate();
  const from = today.toString();
  const to = today.add({ days: 14 }).toString();
  const { workingCalendar } = await app.run(WorkingDaysDocument, { branchId: branch.id, from, to });
  return workingCalendar.map(({ on, shifts }) => {
    const instant = (time: string) =>
      new Date(Temporal.PlainDateTime.from(`${on}T${time}`).toZonedDateTime(timeZone).epochMilliseconds);
    return shifts.map((shift) => ({ from: instant(shift.from), to: instant(shift.to) }));
  });
}

function minutesBetween(from: Date, to: Date): number {
  return (to.getTime() - from.getTime()) / 60_000;
}
