import { localDate } from '../../kernel/clock.ts';
import { AlertKind } from '../../organization/alerts/alert.ts';
import { raiseAlerts } from '../../organization/alerts/raise-alert.ts';
import type { Job } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { publicHolidays } from '../public-holidays.ts';

interface Headquarters {
  id: string;
  time_zone: string;
}

async function headquarters(em: Pick<EntityManager, 'execute'>): Promise<Headquarters | undefined> {
  const [found]: Headquarters[] = await em.execute(
    "select id, time_zone from branch where kind = 'HEADQUARTERS' and active order by code limit 1",
  );
  return found;
}

/**
 * Raises the alarm for years whose public holidays are not known (WSH-7): one for each year, at headquarters, because the
 * arrangement is the same for all branches. Doing it again changes nothing. `at` is the business clock.
 */
export async function alarmUnpublishedYears(
  em: EntityManager,
  years: readonly number[],
  at: Date,
): Promise<number> {
  if (years.length === 0) return 0;
  const office = await headquarters(em);
  if (!office) throw new Error('the company has no headquarters');
  return raiseAlerts(
    em,
    years.map((year) => ({
      kind: AlertKind.CALENDAR_YEAR_UNPUBLISHED,
      branchId: office.id,
      subject: {
        ZH: `${year} 年的法定节假日和调休安排尚未收录，涉及该年的承诺时间未扣除节假日。`,
        EN: `The public holidays and make-up working days of ${year} are not known; what is promised into that year counts no holiday.`,
      },
      dedupeKey: `${AlertKind.CALENDAR_YEAR_UNPUBLISHED}:${year}`,
      at,
    })),
  );
}

/** The years whose holidays must be known on a date: its own, and from December, when they have been announced, the next. */
function yearsToKnow(today: string): number[] {
  const year = Number(today.slice(0, 4));
  return today.slice(5, 7) === '12' ? [year, year + 1] : [year];
}

/** Looks ahead every day, so that nobody has to make a promise first to find the year missing. */
export const checkCalendarYears: Job = {
  name: 'policy.check-calendar-years',
  every: '5 22 * * *',
  async run(_data, { work, clock }) {
    await work(async (em) => {
      const office = await headquarters(em);
      if (!office) return;
      const at = clock.now();
      const years = yearsToKnow(localDate(at, office.time_zone)).filter(
        (year) => !publicHolidays(year).published,
      );
      await alarmUnpublishedYears(em, years, at);
    });
  },
};
