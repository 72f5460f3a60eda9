import type { Course } from '#lib/course.server.ts';
import type { InvoicePageQuery } from '#lib/graphql/graphql.ts';
import { money } from '#lib/money.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment, written } from '#lib/times.server.ts';
import { actorWords } from '#lib/words.server.ts';

type Invoice = NonNullable<InvoicePageQuery['repairRequest']>['invoices'][number];

/** BIL-5: what became of an invoice, as a route: written, sent, paid, disputed, answered; then what comes next. */
export function invoiceCourse(invoice: Invoice, now: string, zone: string): Course {
  const { issuedAt, sentAt, payments, disputes, state, currency } = invoice;
  const customer = actorWords.CUSTOMER();
  const happened = [
    { at: issuedAt, text: m.invoice_course_issued(), by: '' },
    // An answer tells the invoice too, so it is not said twice.
    ...(sentAt && disputes.every(({ answeredAt }) => answeredAt !== sentAt)
      ? [{ at: sentAt, text: m.invoice_course_sent(), by: '' }]
      : []),
    ...payments.map(({ at, amount }) => ({
      at,
      text:
        amount < 0
          ? m.invoice_course_taken_back({ amount: money(-amount, currency) })
          : m.invoice_course_paid({ amount: money(amount, currency) }),
      by: '',
    })),
    ...disputes.flatMap(({ raisedAt, answeredAt, outcome }) => [
      { at: raisedAt, text: m.invoice_course_disputed(), by: customer },
      ...(answeredAt
        ? [
            {
              at: answeredAt,
              text: outcome === 'CONCEDED' ? m.invoice_course_conceded() : m.invoice_course_stands(),
              by: '',
            },
          ]
        : []),
    ]),
  ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const nexts: Partial<Record<Invoice['state'], Course['next']>> = {
    SENT: { who: m.course_next({ actor: customer }), step: m.invoice_next_pay(), by: null },
    DISPUTED: { who: m.course_next({ actor: m.actor_branch() }), step: m.invoice_next_answer(), by: null },
  };
  return {
    stops: happened.map(({ at, text, by }, index) => ({
      id: String(index),
      at,
      text,
      by,
      when: moment(at, now, zone),
      date: written(at, zone),
    })),
    next: nexts[state] ?? null,
  };
}
