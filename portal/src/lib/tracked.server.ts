import type { TrackedFieldsFragment } from '#lib/graphql/graphql.ts';
import { TrackingPageDocument } from '#lib/graphql/graphql.ts';
import { Refusal } from '#lib/refusal.ts';

/** The request behind a tracking link; null for a link that opens nothing (any more), whatever the reason. */
export async function trackedRequest(
  locals: App.Locals,
  token: string,
): Promise<TrackedFieldsFragment | null> {
  try {
    const { trackedRequest: found } = await locals.api.query(TrackingPageDocument, { token });
    return found ?? null;
  } catch (problem) {
    if (problem instanceof Refusal && ['LINK_DEAD', 'NOT_FOUND', 'VALIDATION_FAILED'].includes(problem.code))
      return null;
    throw problem;
  }
}
