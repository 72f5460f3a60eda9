import type { RequestEvent } from '@sveltejs/kit';
import { error, fail, redirect } from '@sveltejs/kit';
import { billOf, decisionOf, estimateBadge, shownEstimate } from '#lib/bill.server.ts';
import { formErrors } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import type { EstimateState } from '#lib/graphql/graphql.ts';
import {
  EstimateApproveDocument,
  EstimatePageDocument,
  EstimateRejectDocument,
} from '#lib/graphql/graphql.ts';
import { money } from '#lib/money.server.ts';
import { m } from '#lib/paraglide/messages.js';
import { written } from '#lib/times.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** What happens next, in words. */
const afterwards: Record<EstimateState, () => string> = {
  DRAFT: m.estimate_next,
  SENT: m.estimate_next,
  APPROVED: m.estimate_next_approved,
  REJECTED: m.estimate_next_rejected,
  SUPERSEDED: m.estimate_next_approved,
};

const steps = ['approve', 'reject'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { repairRequest: request } = await locals.api.query(EstimatePageDocument, { number: params.number });
  if (!request) error(404, m.error_not_found());
  const { number, branch, estimates } = request;
  const zone = branch.timeZone;
  const estimate = shownEstimate(estimates);
  const said: Record<string, () => string> = {
    approved: m.estimate_approved_notice,
    rejected: m.estimate_rejected_notice,
  };
  const waits = estimate?.state === 'SENT';
  return {
    number,
    branch: { name: branch.name, phone: branch.phone },
    estimate: estimate
      ? {
          id: estimate.id,
          version: estimate.version,
          waits,
          badge: estimateBadge(estimate.state),
          total: money(estimate.totalAmount, estimate.currency),
          bill: billOf(estimate.lines),
          facts: [
            ...(estimate.sentAt
              ? [{ label: m.estimate_sent_on(), lines: [{ text: written(estimate.sentAt, zone) }] }]
              : []),
            ...(estimate.remarks
              ? [{ label: m.estimate_remarks(), lines: [{ text: estimate.remarks }] }]
              : []),
            ...decisionOf(estimate, zone),
          ],
          afterwards: afterwards[estimate.state](),
        }
      : null,
    earlier: estimates
      .filter(({ id, state }) => id !== estimate?.id && state !== 'DRAFT')
      .map(({ id, state, totalAmount, currency, sentAt }) => ({
        id,
        badge: estimateBadge(state),
        total: money(totalAmount, currency),
        sent: sentAt ? written(sentAt, zone) : '',
      })),
    // Answering is a step of its own, so that nothing is decided by a slip of the thumb.
    step: waits ? (steps.find((step) => step === url.searchParams.get('step')) ?? null) : null,
    said: said[url.searchParams.get('done') ?? '']?.() ?? null,
    key: crypto.randomUUID(),
  };
};

type Event = RequestEvent<{ number: string }>;

async function decide(event: Event, step: (typeof steps)[number]) {
  const values = texts(await event.request.formData(), ['estimateId', 'version', 'key', 'reason']);
  const { estimateId, reason } = values;
  const input = { estimateId, version: Number(values.version) || 0, idempotencyKey: values.key || null };
  try {
    if (step === 'approve') await event.locals.api.mutate(EstimateApproveDocument, { input });
    else {
      await event.locals.api.mutate(EstimateRejectDocument, { input: { ...input, reason: reason || null } });
    }
  } catch (problem) {
    return fail(400, { errors: formErrors(problem), values });
  }
  const done = step === 'approve' ? 'approved' : 'rejected';
  redirect(303, `/requests/${event.params.number}/estimate?done=${done}`);
}

export const actions: Actions = {
  approve: (event) => decide(event, 'approve'),
  reject: (event) => decide(event, 'reject'),
};
