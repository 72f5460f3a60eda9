import { sql, verbatim } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Job } from '../../platform/jobs.ts';
import { workParams } from '../../platform/audit.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { sumOf } from '../bill-line.ts';
import { tellBill } from '../billing-messages.ts';
import { Invoice, InvoiceLine } from './invoice.ts';
import { nextReminder, pathOf } from './settle-invoice.ts';

/** Reminders of one unit of work; the rest follows in the next. */
const BATCH = 100;

/** BIL-5: reminds of invoices that were sent and not paid; a disputed one is nobody reminded of. */
export const remind: Job = {
  name: 'billing.remind',
  every: '*/10 * * * *',
  async run(_data, { clock, work, jobs, settings }) {
    const at = clock.now();
    for (let reminded = BATCH; reminded === BATCH;) {
      reminded = await work(async (em) => {
        const due = await dueForUpdate(em, at);
        for (const invoice of due) {
          const { timeZone } = await em.findOneOrFail(Branch, { id: invoice.branchId });
          const request = await em.findOneOrFail(RepairRequest, { id: invoice.requestId });
          const lines = await em.find(InvoiceLine, { invoiceId: invoice.id });
          invoice.remind(await nextReminder(em, { branchId: invoice.branchId, timeZone }, at));
          const { actor } = workParams(em);
          await tellBill({ em, actor, at, jobs, platform: { settings } }, request, {
            template: 'invoice.reminder',
            invoice: invoice.number,
            amount: sumOf(lines),
            path: pathOf(request, invoice),
          });
        }
        return due.length;
      });
    }
  },
};

/** The state stands in the text: bound, a generic plan could not use the partial index on it. */
async function dueForUpdate(em: EntityManager, at: Date): Promise<Invoice[]> {
  const { text, values } = sql`
    select id from invoice where state = 'SENT' and remind_at <= ${at}
    order by remind_at, id limit ${verbatim(String(BATCH))} for update skip locked`.questioned();
  const due: { id: string }[] = await em.execute(text, values);
  return em.find(
    Invoice,
    { id: { $in: due.map(({ id }) => id) } },
    { orderBy: { remindAt: 'asc', id: 'asc' }, refresh: true },
  );
}
