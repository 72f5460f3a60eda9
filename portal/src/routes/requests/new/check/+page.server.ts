import { fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { coverageSlip } from '#lib/coverage-slip.server.ts';
import {
  addressOf,
  dayParts,
  forgetDraft,
  keepDraft,
  nextStep,
  reached,
  readDraft,
} from '#lib/draft.server.ts';
import type { Draft } from '#lib/draft.server.ts';
import { formErrors } from '#lib/errors.ts';
import type { FaultType } from '#lib/graphql/graphql.ts';
import { RepairRequestSubmitDocument, WizardUnitDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { phoneWords } from '#lib/phones.ts';
import { previewOf } from '#lib/preview.server.ts';
import { Refusal } from '#lib/refusal.ts';
import { dateWords, moment } from '#lib/times.server.ts';
import { faultWords, modelName, promiseWords } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = readDraft(event);
  if (!reached(draft, 'check')) redirect(303, addressOf(nextStep(draft)));
  const [preview, { asset }] = await Promise.all([
    previewOf(event, draft),
    event.locals.api.query(WizardUnitDocument, { id: draft.assetId ?? '' }),
  ]);
  if (!asset) redirect(303, addressOf('unit'));
  const { branch, promise, coverage } = preview;
  return {
    rows: rowsOf(draft, modelName(asset.model)),
    // Without a published calendar nothing can be promised; then nothing is.
    promised: promise
      ? promiseWords[promise.kind]({ when: moment(promise.dueAt, await now(event), branch.timeZone) })
      : m.check_no_promise(),
    why: [
      promise ? m.check_promise_why({ hours: promise.targetMinutes / 60 }) : '',
      m.check_branch({ branch: branch.name }),
    ].join(' '),
    branchPhone: branch.phone,
    coverage: coverageSlip(coverage),
  };
};

const partWords = { MORNING: m.part_morning, AFTERNOON: m.part_afternoon, ANY: m.part_any };

/** Every answer once more, with the page where it can be changed. */
function rowsOf(draft: Draft, product: string) {
  const fault = draft.faultType ? faultWords[draft.faultType as FaultType]() : '';
  const count = draft.photoIds?.length ?? 0;
  return [
    { id: 'assetId', label: m.check_unit(), lines: [product], href: addressOf('unit') },
    {
      id: 'faultDescription',
      label: m.check_fault(),
      lines: [fault, draft.faultDescription ?? ''],
      href: addressOf('fault'),
    },
    {
      id: 'photos',
      label: m.check_photos(),
      lines: [count > 0 ? m.check_photo_count({ count }) : m.check_no_photos()],
      href: addressOf('photos'),
    },
    {
      id: 'addressLine',
      label: m.check_place(),
      lines: [`${draft.districtName ?? ''} ${draft.addressLine ?? ''}`],
      href: addressOf('place'),
    },
    {
      id: 'contactPhone',
      label: m.check_contact(),
      lines: [draft.contactName ?? '', phoneWords(draft.contactPhone ?? '')],
      href: addressOf('place'),
    },
    {
      id: 'day',
      label: m.check_when(),
      lines: [draft.day ? `${dateWords(draft.day)} ${partWords[draft.part ?? 'ANY']()}` : m.when_soon()],
      href: addressOf('when'),
    },
  ];
}

/** Fields of the API by the row of this page that shows them. */
const rows = {
  faultType: 'faultDescription',
  photoFileIds: 'photos',
  districtCode: 'addressLine',
  contactName: 'contactPhone',
  preferredFrom: 'day',
  preferredUntil: 'day',
};

/** The chosen part of a day as two moments in the branch's zone. */
function preferred(draft: Draft, zone: string): { preferredFrom?: string; preferredUntil?: string } {
  if (!draft.day) return {};
  const day = Temporal.PlainDate.from(draft.day);
  const [from, until] = dayParts[draft.part ?? 'ANY'];
  const at = (time: string) =>
    day.toZonedDateTime({ timeZone: zone, plainTime: time }).toInstant().toString();
  return { preferredFrom: at(from), preferredUntil: at(until) };
}

export const actions: Actions = {
  default: async (event) => {
    const draft = readDraft(event);
    if (!reached(draft, 'check')) redirect(303, addressOf(nextStep(draft)));
    let number: string;
    try {
      const { branch } = await previewOf(event, draft);
      const { repairRequestSubmit } = await event.locals.api.mutate(RepairRequestSubmitDocument, {
        input: {
          assetId: draft.assetId ?? null,
          kind: 'REPAIR',
          faultType: draft.faultType as FaultType,
          faultDescription: draft.faultDescription ?? '',
          photoFileIds: draft.photoIds ?? [],
          contactName: draft.contactName ?? '',
          contactPhone: draft.contactPhone ?? '',
          districtCode: draft.districtCode ?? '',
          addressLine: draft.addressLine ?? '',
          ...preferred(draft, branch.timeZone),
          confirmedAsNew: draft.confirmedAsNew ?? false,
          idempotencyKey: draft.key,
        },
      });
      number = repairRequestSubmit.number;
    } catch (problem) {
      if (problem instanceof Refusal && problem.code === 'OPEN_REQUEST_EXISTS') {
        // One was opened meanwhile, perhaps by somebody else of the household.
        const { confirmedAsNew: _confirmed, ...rest } = draft;
        keepDraft(event, rest);
        redirect(303, '/requests/new/open');
      }
      return fail(400, { errors: formErrors(problem, rows) });
    }
    forgetDraft(event);
    redirect(303, `/requests/${encodeURIComponent(number)}?sent=1`);
  },
};
