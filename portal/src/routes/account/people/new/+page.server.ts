import { error, fail, redirect } from '@sveltejs/kit';
import { formErrors, type FormErrors, missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import { CompanyPeopleDocument, CustomerContactInviteDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { givenBy, rightOptions } from '../rights.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { myCompanies } = await locals.api.query(CompanyPeopleDocument, {});
  const wanted = url.searchParams.get('company');
  const company = myCompanies.find(({ id }) => id === wanted);
  if (!company) error(404, m.error_not_found());
  return {
    company: { id: company.id, name: company.name },
    options: rightOptions(),
    key: crypto.randomUUID(),
  };
};

const mayMissing = (): FormErrors => ({ fields: { may: m.missing_may() } });

export const actions: Actions = {
  default: async (event) => {
    const data = await event.request.formData();
    const values = texts(data, ['customerId', 'name', 'phone', 'may', 'key']);
    const missing = missingFields(values, ['name', 'phone', 'may']);
    if (missing) return fail(400, { errors: missing, values });
    const given = givenBy(values.may);
    if (!given) return fail(400, { errors: mayMissing(), values });
    try {
      const { customerId, name, phone, key: idempotencyKey } = values;
      await event.locals.api.mutate(CustomerContactInviteDocument, {
        input: { customerId, name, phone, ...given, idempotencyKey },
      });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem, { CONTACT_KNOWN: 'phone' }), values });
    }
    redirect(303, '/account/people?done=added');
  },
};
