import type { Fact } from '#lib/facts.ts';
import type { ProductQuery } from '#lib/graphql/graphql.ts';
import { money } from '#lib/money.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { dateWords, written } from '#lib/times.server.ts';

type Contract = ProductQuery['myContracts']['edges'][number]['node'];

/** CON-3: what the customer agreed for this unit, which visits are left, and what is known of its end. */
export function contractSlip(contract: Contract): Fact[] {
  const { number, startsOn, endsOn, priceAmount, visitsIncluded, visitsUsed, visitsLeft } = contract;
  const { noticeSentAt, renewedBy, coversLabour, coversParts } = contract;
  const visits =
    visitsIncluded == null
      ? m.contract_visits_free({ used: visitsUsed })
      : m.contract_visits_left({
          included: visitsIncluded,
          used: visitsUsed,
          left: Math.max(0, visitsLeft ?? 0),
        });
  const notice = noticeSentAt
    ? m.contract_notice_sent({ when: written(noticeSentAt) })
    : m.contract_notice_none();
  return [
    {
      label: m.coverage_contract(),
      lines: [
        { text: number, look: 'figures' },
        { text: m.coverage_from_to({ from: dateWords(startsOn), to: dateWords(endsOn) }), look: 'dates' },
        { text: coversLabour ? m.coverage_labour_yes() : m.coverage_labour_no() },
        { text: coversParts ? m.coverage_parts_yes() : m.coverage_parts_no() },
      ],
    },
    {
      label: m.contract_price(),
      lines: [{ text: money(priceAmount) }],
    },
    { label: m.contract_visits(), lines: [{ text: visits }] },
    {
      label: m.contract_notice(),
      lines: [{ text: renewedBy ? m.contract_renewed({ number: renewedBy.number }) : notice }],
    },
  ];
}
