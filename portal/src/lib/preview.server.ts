import type { RequestEvent } from '@sveltejs/kit';
import type { Draft } from '#lib/draft.server.ts';
import { WizardPreviewDocument } from '#lib/graphql/graphql.ts';

/** Who pays and when somebody comes, before anything is sent (INT-3). */
export async function previewOf(event: RequestEvent, draft: Draft) {
  const { requestPreview } = await event.locals.api.query(WizardPreviewDocument, {
    input: { assetId: draft.assetId ?? null, kind: 'REPAIR', districtCode: draft.districtCode ?? '' },
  });
  return requestPreview;
}
