import { TrackedRequestChangedDocument } from '#lib/graphql/graphql.ts';
import { trackedRequest } from '#lib/tracked.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, depends, setHeaders }) => {
  depends('live:request');
  setHeaders({ 'x-robots-tag': 'noindex' });
  const { token } = params;
  const request = await trackedRequest(locals, token);
  const over = !request || ['CLOSED', 'MERGED', 'CANCELLED'].includes(request.state);
  return {
    token,
    request,
    said: url.searchParams.get('done'),
    live: over ? null : { query: TrackedRequestChangedDocument.toString(), variables: { token } },
  };
};
