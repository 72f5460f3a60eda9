import { fail, redirect } from '@sveltejs/kit';
import { addressOf, keepDraft, nextStep, reached, readDraft } from '#lib/draft.server.ts';
import { missingFields } from '#lib/errors.ts';
import { digits, texts } from '#lib/forms.ts';
import { WizardPlacesDocument } from '#lib/graphql/graphql.ts';
import { knownName, phoneWords } from '#lib/phones.ts';
import type { Actions, PageServerLoad } from './$types';

const places = async (locals: App.Locals, search: string | null) => {
  const { viewer, districts } = await locals.api.query(WizardPlacesDocument, { search });
  return {
    viewer,
    addresses: (viewer?.customer?.addresses ?? []).filter(({ district }) => district),
    districts: districts.edges.map(({ node }) => node),
    more: districts.pageInfo.hasNextPage,
  };
};

export const load: PageServerLoad = async (event) => {
  const draft = readDraft(event);
  if (!reached(draft, 'place')) redirect(303, addressOf(nextStep(draft)));
  const { viewer, addresses, districts, more } = await places(event.locals, null);
  const saved = addresses.find(
    ({ districtCode, line }) => districtCode === draft.districtCode && line === draft.addressLine,
  );
  return {
    addresses,
    districts,
    more,
    values: {
      place: saved?.id ?? (draft.districtCode || addresses.length === 0 ? 'other' : ''),
      districtCode: saved ? '' : (draft.districtCode ?? ''),
      addressLine: saved ? '' : (draft.addressLine ?? ''),
      contactName: draft.contactName ?? knownName(viewer?.displayName, viewer?.customer?.name),
      contactPhone: phoneWords(draft.contactPhone ?? viewer?.customer?.phone ?? viewer?.phone ?? ''),
      districtSearch: '',
    },
  };
};

const fields = [
  'place',
  'districtCode',
  'addressLine',
  'contactName',
  'contactPhone',
  'districtSearch',
] as const;

export const actions: Actions = {
  /** Narrows the list of districts and keeps everything else as typed. */
  find: async (event) => {
    const values = texts(await event.request.formData(), fields);
    const { districts, more } = await places(event.locals, values.districtSearch || null);
    return { values: { ...values, place: 'other' }, districts, more };
  },

  next: async (event) => {
    const values = texts(await event.request.formData(), fields);
    const { addresses, districts } = await places(event.locals, values.districtSearch || null);
    const saved = addresses.find(({ id }) => id === values.place);
    const required = ['place', ...(values.place === 'other' ? ['districtCode', 'addressLine'] : [])];
    const missing = missingFields(
      { ...values, place: saved || values.place === 'other' ? values.place : '' },
      [...required, 'contactName', 'contactPhone'],
    );
    if (missing) return fail(400, { errors: missing, values });
    const districtCode = saved?.districtCode ?? values.districtCode;
    const district = saved?.district ?? districts.find(({ code }) => code === districtCode);
    const draft = {
      ...readDraft(event),
      districtCode,
      districtName: district ? `${district.city} ${district.name}` : '',
      addressLine: saved?.line ?? values.addressLine,
      contactName: values.contactName,
      contactPhone: digits(values.contactPhone),
    };
    keepDraft(event, draft);
    redirect(303, addressOf(nextStep(draft)));
  },
};
