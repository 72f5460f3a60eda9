import { billOf, estimateBadge, invoiceBadge, shownEstimate, toPay } from '#lib/bill.server.ts';
import type { RequestPageQuery } from '#lib/graphql/graphql.ts';
import { money } from '#lib/money.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords, written } from '#lib/times.server.ts';

type Request = NonNullable<RequestPageQuery['repairRequest']>;

/** BIL-3, BIL-5: what it will cost, what it cost, and what is to be paid; null while there is nothing of it. */
export function costsOf({ estimates, charges, invoices, branch }: Request) {
  const estimate = shownEstimate(estimates);
  if (!estimate && charges.length === 0 && invoices.length === 0) return null;
  return {
    estimate: estimate
      ? {
          waits: estimate.state === 'SENT',
          badge: estimateBadge(estimate.state),
          total: money(estimate.totalAmount, estimate.currency),
          bill: estimate.state === 'SENT' ? billOf(estimate.lines) : null,
          decided: estimate.decidedAt ? written(estimate.decidedAt, branch.timeZone) : '',
        }
      : null,
    charges: charges.length > 0 ? billOf(charges) : null,
    invoices: invoices.map((invoice) => ({
      number: invoice.number,
      badge: invoiceBadge(invoice.state),
      total: money(invoice.totalAmount, invoice.currency),
      about: [
        dateWords(invoice.issuedOn),
        toPay(invoice) > 0 ? m.invoice_left({ amount: money(toPay(invoice), invoice.currency) }) : '',
        invoice.state === 'DISPUTED'
          ? m.dispute_waits()
          : invoice.disputes.length > 0
            ? m.dispute_was_answered()
            : '',
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  };
}
export type Costs = NonNullable<ReturnType<typeof costsOf>>;
