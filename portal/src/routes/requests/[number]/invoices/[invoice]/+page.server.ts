import { error, fail, redirect } from '@sveltejs/kit';
import { billOf, invoiceBadge, toPay } from '#lib/bill.server.ts';
import { now } from '#lib/clock.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import type { Fact } from '#lib/facts.ts';
import { texts } from '#lib/forms.ts';
import type { InvoicePageQuery } from '#lib/graphql/graphql.ts';
import { InvoiceDisputeDocument, InvoicePageDocument } from '#lib/graphql/graphql.ts';
import { money } from '#lib/money.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords, written } from '#lib/times.server.ts';
import { invoiceCourse } from './invoice-course.ts';
import type { Actions, PageServerLoad } from './$types';

type Invoice = NonNullable<InvoicePageQuery['repairRequest']>['invoices'][number];

export const load: PageServerLoad = async (event) => {
  const { params, url } = event;
  const [{ repairRequest: request }, clock] = await Promise.all([
    event.locals.api.query(InvoicePageDocument, { number: params.number }),
    now(event),
  ]);
  const invoice = request?.invoices.find(({ number }) => number === params.invoice);
  if (!request || !invoice) error(404, m.error_not_found());
  const zone = request.branch.timeZone;
  const disputable = invoice.state !== 'DISPUTED' && invoice.state !== 'VOID';
  return {
    requestNumber: request.number,
    branch: { name: request.branch.name, phone: request.branch.phone },
    invoice: {
      id: invoice.id,
      number: invoice.number,
      version: invoice.version,
      badge: invoiceBadge(invoice.state),
      disputed: invoice.state === 'DISPUTED',
      total: money(invoice.totalAmount, invoice.currency),
      bill: billOf(invoice.lines),
      facts: factsOf(request.number, invoice),
    },
    course: invoiceCourse(invoice, clock, zone),
    disputes: invoice.disputes.map((dispute) => ({ id: dispute.id, facts: disputeFacts(dispute, zone) })),
    disputable,
    disputing: disputable && url.searchParams.get('step') === 'dispute',
    said: url.searchParams.get('done') === 'disputed' ? m.invoice_disputed_notice() : null,
    key: crypto.randomUUID(),
  };
};

function factsOf(requestNumber: string, invoice: Invoice): Fact[] {
  const { currency, issuedOn, issuedByName, onTheSpot, voidReason } = invoice;
  return [
    {
      label: m.receipt_request(),
      lines: [{ text: requestNumber, href: `/requests/${requestNumber}`, look: 'figures' }],
    },
    {
      label: m.invoice_issued_on(),
      lines: [{ text: dateWords(issuedOn) }, { text: issuedByName, look: 'soft' }],
    },
    {
      label: m.invoice_to_pay(),
      lines: [
        { text: money(toPay(invoice), currency), look: 'strong' },
        ...(onTheSpot ? [{ text: m.invoice_on_the_spot(), look: 'soft' as const }] : []),
      ],
    },
    ...(voidReason ? [{ label: m.invoice_void_reason(), lines: [{ text: voidReason }] }] : []),
  ];
}

/** BIL-5: what the customer objected to, and our answer with its reasons. */
function disputeFacts(dispute: Invoice['disputes'][number], zone: string): Fact[] {
  const { reason, raisedAt, raisedByName, outcome, answer, answeredAt, answeredByName } = dispute;
  return [
    {
      label: m.dispute_reason(),
      lines: [
        { text: reason },
        { text: [raisedByName, written(raisedAt, zone)].filter(Boolean).join(' · '), look: 'soft' },
      ],
    },
    answeredAt
      ? {
          label: m.dispute_answer(),
          lines: [
            { text: outcome === 'CONCEDED' ? m.dispute_conceded() : m.dispute_stands(), look: 'strong' },
            { text: answer ?? '' },
            { text: [answeredByName, written(answeredAt, zone)].filter(Boolean).join(' · '), look: 'soft' },
          ],
        }
      : {
          label: m.dispute_answer(),
          lines: [{ text: m.dispute_waits(), look: 'strong' }, { text: m.dispute_no_reminders() }],
        },
  ];
}

export const actions: Actions = {
  default: async (event) => {
    const values = texts(await event.request.formData(), ['invoiceId', 'version', 'key', 'reason']);
    const missing = missingFields(values, ['reason']);
    if (missing) return fail(400, { errors: missing, values });
    const { invoiceId, version, key, reason } = values;
    const input = { invoiceId, version: Number(version) || 0, reason, idempotencyKey: key || null };
    try {
      await event.locals.api.mutate(InvoiceDisputeDocument, { input });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    const { number, invoice } = event.params;
    redirect(303, `/requests/${number}/invoices/${invoice}?done=disputed`);
  },
};
