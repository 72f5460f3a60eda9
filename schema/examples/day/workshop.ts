import {
  BookUnitInDocument,
  MyRepairCardsDocument,
  newIdempotencyKey,
  ReportResultDocument,
  TakeUnitAwayDocument,
  type TakeUnitAwayMutation,
} from '../../client/index.ts';
import type { Call } from '../people/customer.ts';
import { wallClock } from '../people/demo.ts';
import type { Person } from '../people/staff.ts';
import type { PlannedVisit } from '../people/supervisor.ts';
import { drawSignature, versioned } from '../people/technician.ts';
import type { Day } from './house.ts';

/** A unit that is with us: for which call, by whose hands, and what its customer holds. */
export interface UnitWithUs {
  readonly call: Call;
  readonly technician: Person;
  readonly receipt: TakeUnitAwayMutation['unitTakeIn'];
}

/** WKS-1: receipt, signature and custody in one act on site. */
export async function takeAway(
  { demo, say }: Day,
  visit: PlannedVisit,
  { signerName, condition }: { signerName: string; condition: string },
): Promise<UnitWithUs> {
  const { app, name } = visit.technician;
  await app.run(ReportResultDocument, {
    input: { visitId: visit.id, result: '现场无法修复，取回车间。' },
  });
  const { unitTakeIn: receipt } = await app.run(TakeUnitAwayDocument, {
    input: {
      ...(await versioned(visit)),
      claimedLeftAt: (await demo.now()).toISOString(),
      condition,
      signature: { signerName, method: 'DRAWN', imageFileId: await drawSignature(app) },
      idempotencyKey: newIdempotencyKey(),
    },
  });
  say(
    `   ${name} takes the ${receipt.unitName} away: ${signerName} signs custody receipt ${receipt.number}, and the unit is ` +
      `with ${receipt.whereabouts?.place}.`,
  );
  return { call: visit.call, technician: visit.technician, receipt };
}

/** WKS-1: the clerk books it in, and its repair card opens with a planned finish. */
export async function bookIn({ say, house }: Day, unit: UnitWithUs, plannedFinishAt: Date): Promise<void> {
  const { name, app } = house.clerk;
  const { unitBookIn } = await app.run(BookUnitInDocument, {
    input: { receiptId: unit.receipt.id, plannedFinishAt: plannedFinishAt.toISOString() },
  });
  say(
    `   ${name} books ${unit.receipt.number} IN: the unit is with ${unitBookIn.whereabouts?.place}, its card is to be ` +
      `finished by ${wallClock(plannedFinishAt)}.`,
  );
}

/** The card of a unit as it hangs on the technician's bench, with the version that is given back. */
export async function cardOf({ call, technician }: UnitWithUs): Promise<{ cardId: string; version: number }> {
  const cards = technician.app.rows(MyRepairCardsDocument, {}, (page) => page.myRepairCards);
  for await (const { id, version, requestNumber } of cards) {
    if (requestNumber === call.number) return { cardId: id, version };
  }
  throw new Error(`${call.number} has no card on the bench of ${technician.name}`);
}
