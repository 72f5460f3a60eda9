import { inject } from 'vitest';
import { CallDocument } from '../../schema/client/index.ts';
import { putApprovalOnFile } from '../../schema/examples/people/clerk.ts';
import type { Call } from '../../schema/examples/people/customer.ts';
import { signInByCode } from '../../schema/examples/people/customer.ts';
import { Demo } from '../../schema/examples/people/demo.ts';
import type { Person } from '../../schema/examples/people/staff.ts';
import { nextMorning, signIn } from '../../schema/examples/people/staff.ts';
import type { Estimate } from '../../schema/examples/people/technician.ts';

/** The staff's side of a story is played by the people of the contract's example, through the typed client. */
export const demo = new Demo(inject('apiUrl'));

/** They say nothing while a test looks at the customer's side. */
export const quiet = (): void => undefined;

/** What is to be paid was approved on paper, which the clerk puts on record. */
export const onPaper = ({ clerk }: Pick<Crew, 'clerk'>, name: string) => ({
  approve: (asked: Estimate) => putApprovalOnFile(clerk, asked, name, quiet),
  say: quiet,
});

/** Who works on a customer's call in one branch. */
export interface Crew {
  readonly clerk: Person;
  readonly supervisor: Person;
  readonly technicians: readonly Person[];
}

export async function crewOf(branch: string, technicians: readonly string[]): Promise<Crew> {
  const [clerk, supervisor, ...others] = await Promise.all(
    ['clerk', 'supervisor', ...technicians].map((role) => signIn(demo, `${branch}.${role}`)),
  );
  if (!clerk || !supervisor) throw new Error(`nobody works at ${branch}`);
  return { clerk, supervisor, technicians: others };
}

/** Nobody waits: the clock shows 10:00 of the next day from Monday to Friday. */
export async function beginDay(): Promise<void> {
  let day = (await demo.now()).toTemporalInstant().toZonedDateTimeISO('Asia/Shanghai').toPlainDate();
  do day = day.add({ days: 1 });
  while (day.dayOfWeek > 5);
  const ten = day.toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime: '10:00' });
  await demo.waitUntil(new Date(ten.epochMilliseconds));
}

/** Nobody waits: the clock shows 09:30 of the branch's next working day, and what was due in the night is done. */
export async function endDay({ clerk }: Crew): Promise<void> {
  const opening = await nextMorning(clerk, await demo.now());
  const zoned = opening.toTemporalInstant().toZonedDateTimeISO(clerk.branch.timeZone);
  await demo.waitUntil(new Date(zoned.with({ hour: 9, minute: 30 }).epochMilliseconds));
}

/** A call as the clerk finds it in the register by the number that the customer quotes. */
export async function callOf({ clerk }: Crew, number: string): Promise<Call & { channel: string }> {
  const { repairRequest } = await clerk.app.run(CallDocument, { number });
  if (!repairRequest) throw new Error(`${number} is not in the register`);
  const { id, channel } = repairRequest;
  return { id, number, channel };
}

/** Session of a customer who has signed in on this device before. A phone gets one code a minute. */
export async function sessionOf(phone: string): Promise<string> {
  const { portal } = await signInByCode(demo, phone, quiet);
  if (!portal.token) throw new Error(`${phone} was not let in`);
  return portal.token;
}
