import { redirect } from '@sveltejs/kit';
import { ScanPageDocument } from '#lib/graphql/graphql.ts';
import type { PageServerLoad } from './$types';

/** WSH-2: a code leads to the right page; one of nothing, or of what is somebody else's, says so here. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { scannedCode: found } = await locals.api.query(ScanPageDocument, { code: params.code });
  if (found?.unit) redirect(303, `/requests/new?product=${found.unit.id}`);
  if (found?.custodyReceipt) redirect(303, `/requests/${found.custodyReceipt.requestNumber}/receipt`);
  if (found?.repairCard) redirect(303, `/requests/${found.repairCard.requestNumber}`);
};
