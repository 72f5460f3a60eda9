import type { Demo, Say } from '../people/demo.ts';
import { Seen } from '../people/seen.ts';
import { type Person, signIn } from '../people/staff.ts';

/** Who plays it: the service center in Shanghai, and those at headquarters who answer for what its customers say. */
const POSTS = {
  clerk: 'shanghai.clerk',
  supervisor: 'shanghai.supervisor',
  manager: 'shanghai.branch-manager',
  accountant: 'shanghai.accountant',
  technician: 'shanghai.technician',
  peer: 'shanghai.technician2',
  otherPeer: 'shanghai.technician3',
  department: 'hq.service-department',
  executive: 'hq.executive',
  salesDirector: 'hq.sales-director',
  committee: 'hq.management-committee',
  personnel: 'hq.human-resources',
} as const;

/** Everybody at work, what was seen, and the branch whose customers are asked. */
export interface Voice {
  readonly demo: Demo;
  readonly say: Say;
  readonly seen: Seen;
  readonly house: Readonly<Record<keyof typeof POSTS, Person>>;
  readonly branch: Person['branch'];
  /** A moment as a date of the branch. */
  dayOf(at: Date): string;
}

export async function open(demo: Demo, say: Say): Promise<Voice> {
  const entries: [string, Person][] = [];
  for (const [post, userName] of Object.entries(POSTS)) entries.push([post, await signIn(demo, userName)]);
  const house = Object.fromEntries(entries) as Voice['house'];
  const { branch } = house.clerk;
  const dayOf = (at: Date) =>
    at.toTemporalInstant().toZonedDateTimeISO(branch.timeZone).toPlainDate().toString();
  return { demo, say, seen: new Seen(), house, branch, dayOf };
}

export async function close({ house }: Voice): Promise<void> {
  for (const { app } of Object.values(house)) await app.signOut();
}
