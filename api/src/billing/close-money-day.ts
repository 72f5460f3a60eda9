import { dayBounds, localDate } from '../kernel/clock.ts';
import { type Sql, sql, verbatim } from '../kernel/sql.ts';
import { AlertKind } from '../organization/alerts/alert.ts';
import { type AlertOrder, raiseAlerts } from '../organization/alerts/raise-alert.ts';
import type { Job, JobContext } from '../platform/jobs.ts';
import { sayMoney } from './billing-messages.ts';
import { heldAt } from './cash/held-at.ts';
import { toInvoice } from './invoices/invoices.query.ts';
import { Language } from '../kernel/actor.ts';

interface OverDay {
  readonly branchId: string;
  readonly timeZone: string;
  /** The day that is over. */
  readonly on: string;
}

/**
 * BIL-1, BIL-4, WKS-4: when a branch's day is over, flags money that was not handed over and jobs that were to be invoiced
 * and were not. Each is raised once for each day, however often this runs.
 */
export const closeMoneyDay: Job = {
  name: 'billing.close-day',
  every: '*/10 * * * *',
  async run(_data, context) {
    const at = context.clock.now();
    const { rows } = await context.pool.query<{ branchId: string; timeZone: string }>(
      'select b.id as "branchId", b.time_zone as "timeZone" from branch b where b.active order by b.id',
    );
    for (const branch of rows) {
      const today = localDate(at, branch.timeZone);
      const on = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
      const day = { ...branch, on };
      const orders = [...(await cashOrders(context, day, at)), ...(await invoiceOrders(context, day, at))];
      if (orders.length > 0) await context.work(async (em) => void (await raiseAlerts(em, orders)));
    }
  },
};

async function rowsOf<Row extends object>({ pool }: JobContext, query: Sql): Promise<Row[]> {
  const { text, values } = query.numbered();
  return (await pool.query<Row>(text, values)).rows;
}

async function cashOrders(context: JobContext, day: OverDay, at: Date): Promise<AlertOrder[]> {
  const { until } = dayBounds(day.on, day.timeZone);
  const held = await rowsOf<{ accountId: string; technicianName: string; amount: number }>(
    context,
    heldAt(sql`${day.branchId}::uuid`, until, verbatim('true')),
  );
  return held.map(({ accountId, technicianName, amount }) => ({
    kind: AlertKind.CASH_NOT_HANDED_OVER,
    branchId: day.branchId,
    subject: {
      ZH: `${day.on}：${technicianName}手中尚有 ${sayMoney(amount, Language.ZH)} 未交会计`,
      EN: `${day.on}: ${technicianName} has not handed over ${sayMoney(amount, Language.EN)}`,
    },
    dedupeKey: `cash-not-handed-over:${accountId}:${day.on}`,
    recordId: accountId,
    at,
  }));
}

async function invoiceOrders(context: JobContext, day: OverDay, at: Date): Promise<AlertOrder[]> {
  const late = await rowsOf<{ requestId: string; number: string }>(
    context,
    sql`select t.request_id as "requestId", t.number
      from (${toInvoice(sql`${day.branchId}::uuid`, sql`${day.on}`, verbatim('true'))}) t
      where t.due_on <= ${day.on}::date order by t.request_id`,
  );
  return late.map(({ requestId, number }) => ({
    kind: AlertKind.INVOICE_NOT_ISSUED,
    branchId: day.branchId,
    subject: {
      ZH: `报修 ${number} 应在当日开账单，尚未开出`,
      EN: `Request ${number} was to be invoiced on the same day and is not`,
    },
    dedupeKey: `invoice-not-issued:${requestId}:${day.on}`,
    recordId: requestId,
    requestId,
    at,
  }));
}
