import { error, fail, redirect } from '@sveltejs/kit';
import { formErrors, type FormErrors, missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import {
  CompanyPeopleDocument,
  CustomerContactChangeDocument,
  CustomerContactRemoveDocument,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { phoneWords } from '#lib/phones.ts';
import { givenBy, rightOf, rightOptions } from '../rights.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { myCompanies } = await locals.api.query(CompanyPeopleDocument, {});
  const person = myCompanies.flatMap(({ contacts }) => contacts).find(({ id }) => id === params.id);
  if (!person) error(404, m.error_not_found());
  const { name, phone, version, isYou } = person;
  return {
    person: { name, version, isYou, phone: phoneWords(phone), may: rightOf(person) },
    options: rightOptions(),
  };
};

const mayMissing = (): FormErrors => ({ fields: { may: m.missing_may() } });

export const actions: Actions = {
  change: async (event) => {
    const values = texts(await event.request.formData(), ['name', 'may', 'version']);
    const missing = missingFields(values, ['name', 'may']);
    if (missing) return fail(400, { errors: missing, values });
    const given = givenBy(values.may);
    if (!given) return fail(400, { errors: mayMissing(), values });
    try {
      await event.locals.api.mutate(CustomerContactChangeDocument, {
        input: {
          contactId: event.params.id,
          version: Number(values.version) || 0,
          name: values.name,
          ...given,
        },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, '/account/people?done=changed');
  },

  remove: async (event) => {
    try {
      await event.locals.api.mutate(CustomerContactRemoveDocument, { input: { contactId: event.params.id } });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values: null });
    }
    redirect(303, '/account/people?done=removed');
  },
};
