import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { uploadFile } from '#lib/api.server.ts';
import type { Draft } from '#lib/draft.server.ts';
import { addressOf, keepDraft, nextStep, reached, readDraft } from '#lib/draft.server.ts';
import { formErrors } from '#lib/errors.ts';
import { files, texts } from '#lib/forms.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Actions, PageServerLoad } from './$types';

const most = 5;

export const load: PageServerLoad = (event) => {
  const draft = readDraft(event);
  if (!reached(draft, 'photos')) redirect(303, addressOf(nextStep(draft)));
  return { photoIds: draft.photoIds ?? [], most };
};

/** Sends what was chosen; photos that arrived stay, also when a later one is refused. */
async function take(event: RequestEvent, data: FormData): Promise<{ draft: Draft; refused: unknown }> {
  const draft = readDraft(event);
  const photoIds = [...(draft.photoIds ?? [])];
  let refused: unknown;
  try {
    for (const file of files(data, 'photos').slice(0, most - photoIds.length)) {
      photoIds.push(await uploadFile(event, file, 'photos'));
    }
  } catch (problem) {
    refused = problem;
  }
  return { draft: { ...draft, photoIds }, refused };
}

export const actions: Actions = {
  next: async (event) => {
    const { draft, refused } = await take(event, await event.request.formData());
    if (refused) {
      keepDraft(event, draft);
      return fail(400, { errors: formErrors(refused) });
    }
    const done = { ...draft, photosDone: true };
    keepDraft(event, done);
    redirect(303, addressOf(nextStep(done)));
  },

  add: async (event) => {
    const data = await event.request.formData();
    if (files(data, 'photos').length === 0) {
      return fail(400, { errors: { fields: { photos: m.missing_proof() } } });
    }
    const { draft, refused } = await take(event, data);
    keepDraft(event, draft);
    if (refused) return fail(400, { errors: formErrors(refused) });
    redirect(303, addressOf('photos'));
  },

  remove: async (event) => {
    const { photo } = texts(await event.request.formData(), ['photo']);
    const draft = readDraft(event);
    keepDraft(event, { ...draft, photoIds: (draft.photoIds ?? []).filter((id) => id !== photo) });
    redirect(303, addressOf('photos'));
  },
};
