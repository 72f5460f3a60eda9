import { error, fail, redirect } from '@sveltejs/kit';
import { appointmentOf } from '#lib/appointment.server.ts';
import { now } from '#lib/clock.server.ts';
import { badge, courseOf, promiseSlip } from '#lib/course.server.ts';
import { coverageSlip } from '#lib/coverage-slip.server.ts';
import { formErrors } from '#lib/errors.ts';
import { feedbackFact } from '#lib/feedback.server.ts';
import { texts } from '#lib/forms.ts';
import type { RequestPageQuery } from '#lib/graphql/graphql.ts';
import { RequestChangedDocument, RequestPageDocument, VisitConfirmDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { phoneWords } from '#lib/phones.ts';
import { reportFacts, signatureFacts } from '#lib/report-slip.server.ts';
import { surveyPath } from '#lib/survey-path.server.ts';
import { canReport } from '#lib/unsolved.server.ts';
import { voiceOf } from '#lib/voice.server.ts';
import { modelName } from '#lib/words.server.ts';
import { workshopFacts } from '#lib/workshop-slip.server.ts';
import { costsOf } from './request-costs.ts';
import { requestFacts } from './request-facts.ts';
import type { Actions, PageServerLoad } from './$types';

type Request = NonNullable<RequestPageQuery['repairRequest']>;

export const load: PageServerLoad = async (event) => {
  event.depends('live:request');
  const { number } = event.params;
  const [{ repairRequest: request }, clock] = await Promise.all([
    event.locals.api.query(RequestPageDocument, { number }),
    now(event),
  ]);
  if (!request) error(404, m.error_not_found());
  const zone = request.branch.timeZone;
  const { report, signature } = request.voucher;
  const { custodyReceipt, repairCard } = request;
  const over = ['CLOSED', 'MERGED', 'CANCELLED'].includes(request.state);
  const said: Record<string, () => string> = {
    signed: m.signed_notice,
    cancelled: m.cancelled_notice,
    confirmed: m.visit_confirmed_notice,
    moved: m.visit_moved_notice,
    reopened: m.unsolved_reopened_notice,
    followed: m.unsolved_followed_notice,
  };
  const visit = request.visits.find(({ state }) => state === 'ASSIGNED' || state === 'ACCEPTED');
  return {
    number,
    badge: badge(request.state),
    product: request.model ? modelName(request.model) : '',
    promise: promiseSlip(request.promise, clock, zone),
    course: courseOf(request, clock, zone),
    related: relatedTo(request),
    unsolvable: canReport(request.state),
    feedback: request.feedback.length > 0 ? request.feedback.map((one) => feedbackFact(one, clock)) : null,
    voice: voiceOf(`/feedback/new?about=request.${number}`),
    words: words(),
    cancellable: request.cancellable,
    appointment: visit ? appointmentOf({ ...visit, visitId: visit.id }, clock, zone) : null,
    signable: request.signable,
    surveyPath: surveyPath(request),
    workshop: custodyReceipt
      ? workshopFacts(
          {
            receipt: { number: custodyReceipt.number, href: `/requests/${number}/receipt` },
            card: repairCard ?? null,
            returnPlannedAt: custodyReceipt.whereabouts?.returnPlannedAt ?? null,
          },
          clock,
          zone,
        )
      : null,
    costs: costsOf(request),
    facts: requestFacts(request, clock),
    photos: request.photos.map((photo, index) => ({
      ...photo,
      alt: m.wizard_photo({ number: index + 1 }),
    })),
    coverage: request.coverage ? coverageSlip(request.coverage) : null,
    report: report ? reportFacts(report) : null,
    voucherNumber: request.voucher.number,
    voucherPath: `/documents/vouchers/${request.voucher.id}`,
    signature: signatureFacts(request.voucher, clock, zone),
    signatureImage: signature?.image
      ? { id: signature.image.id, alt: m.signature_image({ name: signature.signerName }) }
      : null,
    sent: event.url.searchParams.has('sent')
      ? m.sent_message({ phone: phoneWords(request.contactPhone) })
      : null,
    said: said[event.url.searchParams.get('done') ?? '']?.() ?? null,
    live: over ? null : { query: RequestChangedDocument.toString(), variables: { number } },
  };
};

/** The page's own words: it is the longest of all, and its script has to stay light. */
const words = () => ({
  back: m.request_back(),
  sent: m.sent_title(),
  sign: m.home_sign_link(),
  survey: m.request_survey(),
  unsolved: m.unsolved_link(),
  cancel: m.cancel_link(),
  workshop: m.workshop_title(),
  report: m.report_title(),
  voucher: m.report_print_voucher(),
  facts: m.request_facts(),
  feedback: m.feedback_of_request(),
});

/** The requests that this one goes on from, or goes on as (INT-6, WSH-6). */
function relatedTo({ mergedInto, follows, followedUpBy }: Request) {
  return [
    ...(mergedInto ? [{ words: m.request_merged(), number: mergedInto.number }] : []),
    ...(follows ? [{ words: m.request_follows(), number: follows.number }] : []),
    ...followedUpBy.map(({ number }) => ({ words: m.request_followed(), number })),
  ];
}

export const actions: Actions = {
  confirm: async (event) => {
    const { visitId, version } = texts(await event.request.formData(), ['visitId', 'version']);
    try {
      await event.locals.api.mutate(VisitConfirmDocument, {
        input: { visitId, version: Number(version) || 0 },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem) });
    }
    redirect(303, `/requests/${event.params.number}?done=confirmed`);
  },
};
