import { type Bill, billOf, estimateBadge, invoiceBadge, shownEstimate, toPay } from '#lib/bill.server.ts';
import type { Badge } from '#lib/facts.ts';
import type { RequestPageQuery, RequestState } from '#lib/graphql/graphql.ts';
import { money } from '#lib/money.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords, written } from '#lib/times.server.ts';

type Request = NonNullable<RequestPageQuery['repairRequest']>;

/** What a job costs, with all its words: the page's script carries none of them. */
export interface Costs {
  /** What waits for the customer's answer; null where nothing does. */
  waits: string | null;
  title: string;
  bills: {
    title: string;
    bill: Bill;
    /** What happens next. */
    next: string | null;
    links: { href: string; word: string; look: string }[];
  }[];
  /** The estimate and the invoices, each with a page of its own. */
  papers: { href: string; name: string; badge: Badge<RequestState>; total: string; about: string }[];
}

/** BIL-3, BIL-5: what it will cost, what it cost, and what is to be paid; null while there is nothing of it. */
export function costsOf(request: Request): Costs | null {
  const { number, estimates, charges, invoices, branch } = request;
  const estimate = shownEstimate(estimates);
  if (!estimate && charges.length === 0 && invoices.length === 0) return null;
  const waits = estimate?.state === 'SENT';
  const path = `/requests/${number}/estimate`;
  return {
    waits: waits ? `${m.estimate_title()} · ${m.estimate_sent()}` : null,
    title: m.costs_title(),
    bills: [
      ...(estimate && waits
        ? [
            {
              title: m.estimate_title(),
              bill: billOf(estimate.lines),
              next: m.estimate_next(),
              links: [
                { href: `${path}?step=approve`, word: m.estimate_approve(), look: 'button wide' },
                { href: `${path}?step=reject`, word: m.estimate_reject(), look: 'button quiet wide' },
              ],
            },
          ]
        : []),
      ...(charges.length > 0
        ? [{ title: m.charges_title(), bill: billOf(charges), next: null, links: [] }]
        : []),
    ],
    papers: [
      ...(estimate
        ? [
            {
              href: path,
              name: m.estimate_title(),
              badge: estimateBadge(estimate.state),
              total: money(estimate.totalAmount, estimate.currency),
              about: estimate.decidedAt ? written(estimate.decidedAt, branch.timeZone) : '',
            },
          ]
        : []),
      ...invoices.map((invoice) => ({
        href: `/requests/${number}/invoices/${invoice.number}`,
        name: `${m.invoice_title()} ${invoice.number}`,
        badge: invoiceBadge(invoice.state),
        total: money(invoice.totalAmount, invoice.currency),
        about: aboutInvoice(invoice),
      })),
    ],
  };
}

/** When it was written, what is left to pay, and how far an objection has come. */
function aboutInvoice(invoice: Request['invoices'][number]): string {
  const left = toPay(invoice);
  const answered = invoice.disputes.length > 0 ? m.dispute_was_answered() : '';
  return [
    dateWords(invoice.issuedOn),
    left > 0 ? m.invoice_left({ amount: money(left, invoice.currency) }) : '',
    invoice.state === 'DISPUTED' ? m.dispute_waits() : answered,
  ]
    .filter(Boolean)
    .join(' · ');
}
