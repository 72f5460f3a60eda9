import type { RequestEvent } from '@sveltejs/kit';
import type { KnownUnit } from '#lib/feedback-filing.server.ts';
import type { FilingQuery, FilingRequestFragment, FilingUnitFragment } from '#lib/graphql/graphql.ts';
import { FilingDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import { day } from '#lib/times.server.ts';
import { faultWords, modelName } from '#lib/words.server.ts';

/** The request or unit that a case is about, as the address names it: "request.…" by number, "product.…" by id. */
export interface About {
  value: string;
  text: string;
  href: string;
  requestId: string | null;
  assetId: string | null;
  /** The request itself is one about quality (INT-4). */
  ofQuality: boolean;
  unit: KnownUnit | null;
}

/** What the customer can choose from, and what the address names; a stranger's is as if there were none. */
export async function aboutOf(event: RequestEvent, named: string, now: string) {
  const [what, id = ''] = named.split('.', 2);
  const wanted = {
    number: what === 'request' ? id : '',
    unitId: what === 'product' ? id : '',
    ofRequest: what === 'request',
    ofUnit: what === 'product',
  };
  const found = await read(event, wanted);
  const requests = found.myRequests.edges.map(({ node }) => ofRequest(node, now));
  const units = found.myAssets.edges.map(({ node }) => ofUnit(node));
  const about = found.repairRequest
    ? ofRequest(found.repairRequest, now)
    : found.asset
      ? ofUnit(found.asset)
      : null;
  return { about, groups: groupsOf(about, requests, units) };
}

async function read(event: RequestEvent, wanted: Parameters<typeof query>[1]): Promise<FilingQuery> {
  try {
    return await query(event, wanted);
  } catch (problem) {
    // An id that is none names nothing.
    if (
      !(problem instanceof Refusal) ||
      (problem.code !== 'NOT_FOUND' && problem.code !== 'VALIDATION_FAILED')
    )
      throw problem;
    return query(event, { number: '', unitId: '', ofRequest: false, ofUnit: false });
  }
}

const query = (
  event: RequestEvent,
  wanted: { number: string; unitId: string; ofRequest: boolean; ofUnit: boolean },
) => event.locals.api.query(FilingDocument, wanted);

function groupsOf(about: About | null, requests: About[], units: About[]) {
  const listed = (all: About[], kind: string) =>
    about?.value.startsWith(kind) && !all.some(({ value }) => value === about.value) ? [about, ...all] : all;
  return [
    { label: m.feedback_ask_requests(), options: listed(requests, 'request.') },
    { label: m.feedback_ask_products(), options: listed(units, 'product.') },
  ]
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => ({
      label,
      options: options.map(({ value, text }) => ({ value, label: text })),
    }));
}

function ofRequest(request: FilingRequestFragment, now: string): About {
  const { id, number, kind, model, asset, faultDescription } = request;
  return {
    value: `request.${number}`,
    text: [
      day(request.receivedAt, now, request.branch.timeZone),
      model ? modelName(model) : '',
      faultWords[request.faultType](),
      number,
    ]
      .filter(Boolean)
      .join(' · '),
    href: `/requests/${number}`,
    requestId: id,
    assetId: null,
    ofQuality: kind === 'QUALITY_COMPLAINT',
    unit: model ? { ...asset, model: modelName(model), mainFault: faultDescription } : null,
  };
}

function ofUnit({ id, model, serialNumber, purchasedOn }: FilingUnitFragment): About {
  return {
    value: `product.${id}`,
    text: [modelName(model), serialNumber].filter(Boolean).join(' · '),
    href: `/products/${id}`,
    requestId: null,
    assetId: id,
    ofQuality: false,
    unit: { model: modelName(model), serialNumber, purchasedOn },
  };
}
