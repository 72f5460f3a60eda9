import { error } from '@sveltejs/kit';
import { RequestChangedDocument, RequestPageDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, depends }) => {
  depends('live:request');
  const { number } = params;
  const { repairRequest } = await locals.api.query(RequestPageDocument, { number });
  if (!repairRequest) error(404, m.error_not_found());
  const over = ['CLOSED', 'MERGED', 'CANCELLED'].includes(repairRequest.state);
  return {
    request: repairRequest,
    sent: url.searchParams.has('sent'),
    said: url.searchParams.get('done'),
    live: over ? null : { query: RequestChangedDocument.toString(), variables: { number } },
  };
};
