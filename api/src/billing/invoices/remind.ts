import { LockMode } from '@mikro-orm/core';
import { Branch } from '../../organization/branches/branch.ts';
import type { Job } from '../../platform/jobs.ts';
import { workParams } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { sumOf } from '../bill-line.ts';
import { tellBill } from '../billing-messages.ts';
import { Invoice, InvoiceLine, InvoiceState } from './invoice.ts';
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
        const due = await em.find(
          Invoice,
          { state: InvoiceState.SENT, remindAt: { $lte: at } },
          {
            orderBy: { remindAt: 'asc', id: 'asc' },
            limit: BATCH,
            lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
          },
        );
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
