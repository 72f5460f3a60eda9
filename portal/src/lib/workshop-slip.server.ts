import type { Fact } from '#lib/facts.ts';
import type { CardFieldsFragment } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import { moment } from '#lib/times.server.ts';
import { cardWords } from '#lib/words.server.ts';

/** A unit that was taken away: which receipt the customer holds, how far it is, what is promised (WKS-1, WKS-5). */
export function workshopFacts(
  unit: {
    receipt: { number: string; href?: string };
    card: CardFieldsFragment | null;
    returnPlannedAt: string | null;
  },
  now: string,
  zone?: string,
): Fact[] {
  const { receipt, card, returnPlannedAt } = unit;
  const over = card?.state === 'RETURNED';
  const parts = card?.parts ?? [];
  return [
    {
      label: m.workshop_receipt(),
      lines: [
        { text: receipt.number, look: 'figures' },
        ...(receipt.href ? [{ text: m.workshop_receipt_link(), href: receipt.href }] : []),
      ],
    },
    {
      label: m.workshop_state(),
      lines: [{ text: card ? cardWords[card.state]() : m.card_on_its_way(), look: 'strong' }],
    },
    ...(card && ['IN_REPAIR', 'TO_INSPECT'].includes(card.state)
      ? [{ label: m.workshop_planned(), lines: [{ text: moment(card.plannedFinishAt, now, zone) }] }]
      : []),
    ...(returnPlannedAt && !over
      ? [{ label: m.workshop_returned(), lines: [{ text: moment(returnPlannedAt, now, zone) }] }]
      : []),
    ...(card && card.works.length > 0
      ? [
          {
            label: m.workshop_done(),
            lines: card.works.map(({ done }) => ({ text: done, look: 'item' as const })),
          },
        ]
      : []),
    ...(parts.length > 0
      ? [
          {
            label: m.workshop_parts(),
            lines: parts.map(({ name, nameEn, quantity }) => ({
              text: `${getLocale() === 'en' ? nameEn : name} × ${quantity}`,
            })),
          },
        ]
      : []),
  ];
}
