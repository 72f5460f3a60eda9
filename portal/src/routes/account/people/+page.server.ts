import { CompanyPeopleDocument } from '#lib/graphql/graphql.ts';
import { phoneWords } from '#lib/phones.ts';
import { rightWords } from './rights.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { myCompanies } = await locals.api.query(CompanyPeopleDocument, {});
  return {
    companies: myCompanies.map(({ id, name, contacts }) => ({
      id,
      name,
      yours: contacts.some((person) => person.isYou && person.role === 'ADMINISTRATOR'),
      people: contacts.map((person) => ({
        id: person.id,
        name: person.name,
        isYou: person.isYou,
        phone: phoneWords(person.phone),
        may: rightWords(person),
      })),
    })),
    said: url.searchParams.get('done'),
  };
};
