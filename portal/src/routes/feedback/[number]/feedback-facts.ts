import type { Fact, FactLine } from '#lib/facts.ts';
import type { FeedbackPageQuery } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords, moment, written } from '#lib/times.server.ts';
import { modelName, toldWords } from '#lib/words.server.ts';

type Feedback = NonNullable<FeedbackPageQuery['feedback']>;

/** The result, once the customer was told (CMP-9), with how that was, and the letter to be printed. */
export function resultFacts(feedback: Feedback, now: string): Fact[] | null {
  const { answer, toldAt, toldHow, letters, branch } = feedback;
  if (!answer) return null;
  const told: FactLine[] =
    toldAt && toldHow
      ? [{ text: `${toldWords[toldHow]()} · ${moment(toldAt, now, branch.timeZone)}`, look: 'soft' }]
      : [];
  const printed = letters.map(({ id }): FactLine => ({
    text: m.feedback_letter(),
    href: `/documents/feedback-letters/${id}`,
  }));
  return [
    { label: m.feedback_result(), lines: [{ text: answer }] },
    { label: m.feedback_told(), lines: [...told, ...printed] },
  ].filter(({ lines }) => lines.length > 0);
}

/** What the customer said, and what it is about. */
export function saidFacts(feedback: Feedback, now: string): Fact[] {
  const { text, request, model, branch, newFacts, reopenedAt, metAt } = feedback;
  const zone = branch.timeZone;
  const about: FactLine[] = [
    ...(feedback.askedForMoney ? [{ text: m.feedback_money_said(), look: 'strong' as const }] : []),
    ...(feedback.grade === 'MAJOR' ? [{ text: m.feedback_grade_major(), look: 'soft' as const }] : []),
  ];
  return [
    ...(about.length > 0 ? [{ label: m.feedback_about(), lines: about }] : []),
    { label: m.feedback_words(), lines: [{ text }] },
    ...qualityFacts(feedback),
    ...(newFacts && reopenedAt
      ? [
          {
            label: m.feedback_new_facts(),
            lines: [{ text: newFacts }, { text: moment(reopenedAt, now, zone), look: 'soft' as const }],
          },
        ]
      : []),
    ...(request
      ? [
          {
            label: m.feedback_request(),
            lines: [{ text: request.number, href: `/requests/${request.number}`, look: 'figures' as const }],
          },
        ]
      : []),
    ...(model ? [{ label: m.check_unit(), lines: [{ text: modelName(model) }] }] : []),
    ...(metAt ? [{ label: m.feedback_met(), lines: [{ text: moment(metAt, now, zone) }] }] : []),
    { label: m.request_received(), lines: [{ text: written(feedback.receivedAt, zone) }] },
    {
      label: m.request_branch(),
      lines: [{ text: branch.name }, { text: branch.phone, href: `tel:${branch.phone}`, look: 'figures' }],
    },
  ];
}

/** INT-4: what a quality complaint also registered. */
function qualityFacts(feedback: Feedback): Fact[] {
  const { serialNumber, purchasedOn, manufacturedOn, mainFault, customerDemand } = feedback;
  const lines: [string, FactLine | null][] = [
    [m.field_serial(), serialNumber ? { text: serialNumber, look: 'figures' } : null],
    [m.field_purchased(), purchasedOn ? { text: dateWords(purchasedOn) } : null],
    [m.feedback_quality_made(), manufacturedOn ? { text: dateWords(manufacturedOn) } : null],
    [m.feedback_quality_fault(), mainFault ? { text: mainFault } : null],
    [m.feedback_quality_demand(), customerDemand ? { text: customerDemand } : null],
  ];
  return lines.flatMap(([label, line]) => (line ? [{ label, lines: [line] }] : []));
}
