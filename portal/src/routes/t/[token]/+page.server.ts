import { fail, redirect } from '@sveltejs/kit';
import { appointmentOf } from '#lib/appointment.server.ts';
import { now } from '#lib/clock.server.ts';
import { badge, courseOf, promiseSlip } from '#lib/course.server.ts';
import { formErrors } from '#lib/errors.ts';
import type { Fact } from '#lib/facts.ts';
import type { TrackedFieldsFragment } from '#lib/graphql/graphql.ts';
import { TrackedRequestChangedDocument, VisitConfirmByLinkDocument } from '#lib/graphql/graphql.ts';
import { texts } from '#lib/forms.ts';
import { m } from '#lib/paraglide/messages.js';
import { reportFacts } from '#lib/report-slip.server.ts';
import { moment, written } from '#lib/times.server.ts';
import { trackedRequest } from '#lib/tracked.server.ts';
import { canReport } from '#lib/unsolved.server.ts';
import { voiceOf } from '#lib/voice.server.ts';
import { workshopFacts } from '#lib/workshop-slip.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  event.depends('live:request');
  event.setHeaders({ 'x-robots-tag': 'noindex' });
  const { token } = event.params;
  const request = await trackedRequest(event.locals, token);
  if (!request) return { token, request: null, live: null, said: null };
  const clock = await now(event);
  const over = ['CLOSED', 'MERGED', 'CANCELLED'].includes(request.state);
  return {
    token,
    request: {
      number: request.number,
      badge: badge(request.state),
      product: request.modelName ?? '',
      promise: promiseSlip(request.promise, clock),
      course: courseOf(request, clock),
      signable: request.signable,
      approvalAwaited: request.approvalAwaited,
      cancellable: request.cancellable,
      appointment:
        request.visitChangeable && request.plannedAt
          ? appointmentOf(
              {
                plannedAt: request.plannedAt,
                confirmedAt: request.visitConfirmedAt ?? null,
                version: request.visitVersion ?? 0,
              },
              clock,
            )
          : null,
      report: request.report ? reportFacts(request.report) : null,
      workshop: workshopOf(request, clock),
      facts: factsOf(request, clock),
      unsolvable: canReport(request.state) ? m.unsolved_link() : null,
      voice: voiceOf(`/t/${token}/feedback`),
    },
    said: notices[event.url.searchParams.get('done') ?? '']?.(request) ?? null,
    live: over ? null : { query: TrackedRequestChangedDocument.toString(), variables: { token } },
  };
};

const notices: Record<string, (request: TrackedFieldsFragment) => string> = {
  signed: () => m.signed_notice(),
  confirmed: () => m.visit_confirmed_notice(),
  moved: () => m.visit_moved_notice(),
  cancelled: () => m.cancelled_notice(),
  unsolved: ({ number, goesOnAs }) =>
    goesOnAs && goesOnAs !== number
      ? m.unsolved_sent_notice({ number: goesOnAs })
      : m.unsolved_reopened_notice(),
};

export const actions: Actions = {
  confirm: async (event) => {
    const { token } = event.params;
    const { version } = texts(await event.request.formData(), ['version']);
    try {
      await event.locals.api.mutate(VisitConfirmByLinkDocument, {
        input: { token, visitVersion: Number(version) || 0 },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem) });
    }
    redirect(303, `/t/${token}?done=confirmed`);
  },
};

/** A unit in the workshop, without what was done to it: that is for the customer who signs in. */
function workshopOf({ workshop }: TrackedFieldsFragment, clock: string): Fact[] | null {
  if (!workshop) return null;
  const { receiptNumber, cardState, plannedFinishAt, returnPlannedAt } = workshop;
  const card =
    cardState && plannedFinishAt ? { state: cardState, plannedFinishAt, works: [], parts: [] } : null;
  return workshopFacts(
    { receipt: { number: receiptNumber }, card, returnPlannedAt: returnPlannedAt ?? null },
    clock,
  );
}

/** Masked by the API: whoever holds the link learns no full name, phone or address. */
function factsOf(request: TrackedFieldsFragment, clock: string): Fact[] {
  const { technicianName, plannedAt, branchName, branchPhone } = request;
  return [
    { label: m.coverage_title(), lines: [{ text: request.coverageExplanation }] },
    { label: m.check_fault(), lines: [{ text: request.faultDescription }] },
    {
      label: m.check_contact(),
      lines: [{ text: request.maskedName }, { text: request.maskedPhone, look: 'figures' }],
    },
    ...(technicianName
      ? [
          {
            label: m.request_visit(),
            lines: [
              { text: technicianName },
              ...(plannedAt
                ? [{ text: m.request_planned({ when: moment(plannedAt, clock) }), look: 'soft' as const }]
                : []),
            ],
          },
        ]
      : []),
    { label: m.request_received(), lines: [{ text: written(request.receivedAt) }] },
    {
      label: m.request_branch(),
      lines: [{ text: branchName }, { text: branchPhone, href: `tel:${branchPhone}`, look: 'figures' }],
    },
  ];
}
