import type { Fact, FactLine } from '#lib/facts.ts';
import type { RequestPageQuery } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { phoneWords } from '#lib/phones.ts';
import { moment, span, written } from '#lib/times.server.ts';
import { faultWords, modelName } from '#lib/words.server.ts';

type Request = NonNullable<RequestPageQuery['repairRequest']>;

/** What the customer asked for, and who comes when. */
export function requestFacts(request: Request, now: string): Fact[] {
  const zone = request.branch.timeZone;
  const { model, asset, branch, preferredFrom, preferredUntil } = request;
  const unit: FactLine[] = model
    ? [
        { text: modelName(model), ...(asset ? { href: `/products/${asset.id}` } : {}) },
        ...(asset?.serialNumber ? [{ text: asset.serialNumber, look: 'figures' as const }] : []),
      ]
    : [];
  const visits = request.visits.flatMap(({ plannedAt, arrivedAt }): FactLine[] => [
    { text: m.request_planned({ when: moment(plannedAt, now, zone) }), look: 'soft' },
    ...(arrivedAt
      ? [{ text: m.request_arrived({ when: moment(arrivedAt, now, zone) }), look: 'soft' as const }]
      : []),
  ]);
  const technician: FactLine[] = request.technicianName ? [{ text: request.technicianName }] : [];
  return [
    ...(unit.length > 0 ? [{ label: m.check_unit(), lines: unit }] : []),
    {
      label: m.check_fault(),
      lines: [{ text: faultWords[request.faultType]() }, { text: request.faultDescription, look: 'soft' }],
    },
    {
      label: m.check_place(),
      lines: [
        { text: request.district ? `${request.district.city} ${request.district.name}` : '' },
        { text: request.addressLine },
      ].filter(({ text }) => text),
    },
    {
      label: m.check_contact(),
      lines: [{ text: request.raisedByName }, { text: phoneWords(request.contactPhone), look: 'figures' }],
    },
    ...(preferredFrom && preferredUntil
      ? [{ label: m.check_when(), lines: [{ text: span(preferredFrom, preferredUntil, now, zone) }] }]
      : []),
    ...(visits.length > 0 ? [{ label: m.request_visit(), lines: [...technician, ...visits] }] : []),
    // WSH-5: of a company's people the one who asked for it.
    ...(request.filedByName ? [{ label: m.request_filed_by(), lines: [{ text: request.filedByName }] }] : []),
    { label: m.request_received(), lines: [{ text: written(request.receivedAt, zone) }] },
    {
      label: m.request_branch(),
      lines: [{ text: branch.name }, { text: branch.phone, href: `tel:${branch.phone}`, look: 'figures' }],
    },
    ...(request.trackingUrl
      ? [{ label: m.request_link(), lines: [{ text: m.request_link_words(), href: request.trackingUrl }] }]
      : []),
  ];
}
