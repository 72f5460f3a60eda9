import type { Badge, Fact } from '#lib/facts.ts';
import type * as api from '#lib/graphql/graphql.ts';
import { money } from '#lib/money.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { written } from '#lib/times.server.ts';
import { estimateWords, invoiceWords, payerWords } from '#lib/words.server.ts';

/** What estimates, charges and invoices have in common: a priced line. */
type Line = Omit<api.EstimateFieldsFragment['lines'][number], 'kind'> & { kind: api.BillLineKind };

/** BIL-3: every line, under who pays for it. Its headings are words of the server too, so that a page's script stays small. */
export interface Bill {
  headings: { item: string; pays: string; total: string };
  groups: {
    payer: string;
    lines: {
      id: string;
      name: string;
      detail: string;
      why: string | null;
      worth: string | null;
      pays: string;
    }[];
  }[];
  total: string;
}

/** The customer's own part comes first; then what somebody else carries. */
const order: readonly api.ServiceCategory[] = ['PAID', 'CONTRACT', 'WARRANTY', 'INTERNAL'];

export function billOf(lines: readonly Line[]): Bill {
  const currency = lines[0]?.currency ?? 'CNY';
  const say = (amount: number) => money(amount, currency);
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const groups = order.flatMap((category) => {
    const own = lines.filter((line) => line.category === category);
    return own.length > 0
      ? [{ payer: payerWords[category](), lines: own.map((line) => lineOf(line, say)) }]
      : [];
  });
  const headings = { item: m.bill_item(), pays: m.bill_you_pay(), total: m.bill_total() };
  return { headings, groups, total: say(total) };
}

function lineOf(line: Line, say: (amount: number) => string): Bill['groups'][number]['lines'][number] {
  const { id, kind, code, quantity, unitAmount, listAmount, amount, notCoveredReason } = line;
  const name = getLocale() === 'zh' ? line.name : line.nameEn;
  const unit = say(unitAmount);
  const detail =
    kind === 'REDUCTION'
      ? ''
      : kind === 'LABOUR'
        ? m.bill_minutes({ minutes: quantity, unit })
        : m.bill_pieces({ quantity, unit });
  return {
    id,
    name,
    detail: [code ?? '', detail].filter(Boolean).join(' · '),
    why: notCoveredReason ? m.bill_not_covered({ reason: notCoveredReason }) : null,
    worth: listAmount === amount ? null : m.bill_worth({ amount: say(listAmount) }),
    pays: say(amount),
  };
}

type Shape = api.RequestState;

/** A state by its word and by one of the shapes that requests have: open, half, done, disputed, crossed out. */
const estimateShapes: Record<api.EstimateState, Shape> = {
  DRAFT: 'REGISTERED',
  SENT: 'DISPATCHED',
  APPROVED: 'RESOLVED',
  REJECTED: 'CANCELLED',
  SUPERSEDED: 'MERGED',
};
const invoiceShapes: Record<api.InvoiceState, Shape> = {
  ISSUED: 'REGISTERED',
  SENT: 'DISPATCHED',
  PAID: 'RESOLVED',
  DISPUTED: 'IN_SERVICE',
  SETTLED: 'CLOSED',
  VOID: 'CANCELLED',
};

export const estimateBadge = (state: api.EstimateState): Badge<Shape> => ({
  state: estimateShapes[state],
  word: estimateWords[state](),
});
export const invoiceBadge = (state: api.InvoiceState): Badge<Shape> => ({
  state: invoiceShapes[state],
  word: invoiceWords[state](),
});

/** BIL-3: the one that counts for the customer: it waits, or was decided last. A draft is nobody's but ours. */
export function shownEstimate<Estimate extends { state: api.EstimateState }>(
  estimates: readonly Estimate[],
): Estimate | null {
  const latest = (states: readonly api.EstimateState[]) =>
    estimates.findLast(({ state }) => states.includes(state));
  return latest(['SENT']) ?? latest(['APPROVED', 'REJECTED']) ?? null;
}

/** What was decided about an estimate, when and by whom. */
export function decisionOf(estimate: api.EstimateFieldsFragment, zone: string): Fact[] {
  const { state, decidedAt, decidedByName, approvalWay, recordedByName, decisionNote } = estimate;
  if (!decidedAt) return [];
  const rejected = state === 'REJECTED';
  return [
    {
      label: rejected ? m.estimate_rejected_on() : m.estimate_approved_on(),
      lines: [
        { text: written(decidedAt, zone), look: 'strong' },
        ...(decidedByName ? [{ text: decidedByName }] : []),
      ],
    },
    ...(approvalWay === 'WRITTEN' && recordedByName
      ? [
          {
            label: m.estimate_written(),
            lines: [
              { text: decisionNote ?? '' },
              { text: m.estimate_recorded_by({ name: recordedByName }), look: 'soft' as const },
            ].filter(({ text }) => text),
          },
        ]
      : []),
    ...(rejected && decisionNote
      ? [{ label: m.estimate_reason_given(), lines: [{ text: decisionNote }] }]
      : []),
  ];
}

/** What is still to be paid of an invoice: nothing of one that is void. */
export function toPay(
  invoice: Pick<api.InvoiceFieldsFragment, 'state' | 'totalAmount' | 'payments'>,
): number {
  const paid = invoice.payments.reduce((sum, { amount }) => sum + amount, 0);
  return invoice.state === 'VOID' ? 0 : invoice.totalAmount - paid;
}
