import type { Fact, FactLine } from '#lib/facts.ts';
import type { ReceiptPageQuery } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { written } from '#lib/times.server.ts';
import { cardWords } from '#lib/words.server.ts';

type Request = NonNullable<ReceiptPageQuery['repairRequest']>;
type Receipt = NonNullable<Request['custodyReceipt']>;

/** Everything on the receipt, with times written out: it is for paper. */
export function receiptFacts({ number, branch, repairCard: card }: Request, receipt: Receipt): Fact[] {
  const when = (at: string) => written(at, branch.timeZone);
  return [
    { label: m.receipt_request(), lines: [{ text: number, look: 'figures' }] },
    {
      label: m.receipt_unit(),
      lines: [
        { text: receipt.unitName },
        ...(receipt.serialNumber ? [{ text: receipt.serialNumber, look: 'figures' as const }] : []),
      ],
    },
    { label: m.receipt_condition(), lines: [{ text: receipt.condition }] },
    ...(receipt.accessories
      ? [{ label: m.receipt_accessories(), lines: [{ text: receipt.accessories }] }]
      : []),
    {
      label: m.receipt_taken(),
      lines: [{ text: when(receipt.issuedAt) }, { text: receipt.issuedByName, look: 'soft' }],
    },
    {
      label: m.workshop_state(),
      lines: [{ text: card ? cardWords[card.state]() : m.card_on_its_way(), look: 'strong' }],
    },
    ...promiseFacts(card?.promises ?? [], when),
    ...returnFacts(receipt, when),
    ...receipt.signatures.map(({ purpose, signerName, signedAt, comments }) => ({
      label: purpose === 'TAKEN_AWAY' ? m.signature_by() : m.receipt_lost(),
      lines: [
        { text: signerName },
        { text: when(signedAt), look: 'soft' as const },
        ...(comments ? [{ text: comments }] : []),
      ],
    })),
    {
      label: m.signature_seal(),
      lines: [
        receipt.intact ? { text: m.receipt_intact() } : { text: m.receipt_broken(), look: 'wrong' as const },
      ],
    },
    {
      label: m.request_branch(),
      lines: [{ text: branch.name }, { text: branch.phone, href: `tel:${branch.phone}`, look: 'figures' }],
    },
  ];
}

/** WKS-5: what is promised now comes first, and what it replaced stays beside it. */
function promiseFacts(
  promises: readonly { plannedFinishAt: string; reason?: string | null }[],
  when: (at: string) => string,
): Fact[] {
  const [last] = promises.slice(-1);
  if (!last) return [];
  const before = promises
    .slice(0, -1)
    .reverse()
    .map(({ plannedFinishAt }): FactLine => ({
      text: m.receipt_promise_old({ when: when(plannedFinishAt) }),
      look: 'soft',
    }));
  return [
    {
      label: m.workshop_planned(),
      lines: [
        { text: when(last.plannedFinishAt), look: 'strong' },
        ...(last.reason ? [{ text: last.reason }] : []),
        ...before,
      ],
    },
  ];
}

function returnFacts(receipt: Receipt, when: (at: string) => string): Fact[] {
  const planned = receipt.whereabouts?.returnPlannedAt;
  if (receipt.voidedAt) {
    return [
      {
        label: m.receipt_returned(),
        lines: [
          { text: when(receipt.voidedAt) },
          ...(receipt.cameBack === false ? [{ text: m.receipt_lost(), look: 'soft' as const }] : []),
        ],
      },
    ];
  }
  return planned ? [{ label: m.workshop_returned(), lines: [{ text: when(planned) }] }] : [];
}
