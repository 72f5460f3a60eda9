import { redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { badge } from '#lib/course.server.ts';
import { addressOf, keepDraft, nextStep, readDraft } from '#lib/draft.server.ts';
import { WizardUnitDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { moment } from '#lib/times.server.ts';
import { faultWords, modelName } from '#lib/words.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const draft = readDraft(event);
  if (!draft.assetId) redirect(303, addressOf('unit'));
  const { asset } = await event.locals.api.query(WizardUnitDocument, { id: draft.assetId });
  if (!asset?.openRequest) redirect(303, addressOf(nextStep(draft)));
  const {
    number,
    state,
    faultType,
    faultDescription,
    receivedAt,
    nextStep: step,
    branch,
  } = asset.openRequest;
  return {
    product: modelName(asset.model),
    open: {
      number,
      badge: badge(state),
      fault: faultWords[faultType](),
      faultDescription,
      received: m.open_received({ when: moment(receivedAt, await now(event), branch.timeZone) }),
      step,
    },
  };
};

export const actions: Actions = {
  default: async (event) => {
    const draft = { ...readDraft(event), confirmedAsNew: true };
    keepDraft(event, draft);
    redirect(303, addressOf(nextStep(draft)));
  },
};
