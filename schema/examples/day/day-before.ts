import { newIdempotencyKey, RegisterContractDocument } from '../../client/index.ts';
import type { Call } from '../people/customer.ts';
import { wallClock } from '../people/demo.ts';
import { putOnFile, takeCallAbout } from './calls.ts';
import { type Day, LATE_CALLS } from './house.ts';
import { MILL, WRITER } from './people.ts';

export interface LeftOver {
  /** A motor that stopped, and a heater about which a letter came: nobody could be sent any more. */
  readonly motor: Call;
  readonly letter: Call;
  readonly contract: { readonly id: string; readonly number: string };
}

/** The late afternoon before: two calls that nobody can take any more, and a contract that ends in a month. */
export async function dayBefore(day: Day): Promise<LeftOver> {
  const { demo, say, house } = day;
  await demo.waitUntil(day.atYesterday(LATE_CALLS));
  say(
    `1. ${wallClock(await demo.now())}, the day before: two calls come in too late for anybody to be sent.`,
  );
  const motor = await takeCallAbout(
    day,
    await putOnFile(day, { phone: MILL, model: 'YE3-160M-4', invoice: true }),
    { faultType: 'OVERHEATING', faultDescription: '三号机电动机发烫跳闸，有焦味。' },
  );
  const heater = await putOnFile(day, { phone: WRITER, model: 'YX-RS16', invoice: false });
  const letter = await takeCallAbout(day, heater, {
    channel: 'LETTER',
    faultType: 'NO_POWER',
    faultDescription: '来信：热水器打不着火，只有打火声。',
  });

  const { name, app, staffId } = house.sales;
  const covered = await putOnFile(day, { phone: MILL, model: 'YVF2-132S-4', invoice: false });
  const today = Temporal.PlainDate.from(day.today);
  const { contractRegister: contract } = await app.run(RegisterContractDocument, {
    input: {
      number: `MC-SH-${newIdempotencyKey().slice(0, 8).toUpperCase()}`,
      customerId: covered.owner.customerId,
      assetIds: [covered.id],
      startsOn: today.subtract({ months: 11 }).toString(),
      endsOn: today.add({ months: 1 }).toString(),
      coversLabour: true,
      coversParts: false,
      visitsIncluded: 4,
      priceAmount: 360_000,
      salesId: staffId,
      idempotencyKey: newIdempotencyKey(),
    },
  });
  say(`   ${name}, sales, files maintenance contract ${contract.number}, which ends on ${contract.endsOn}.`);
  return { motor, letter, contract };
}
