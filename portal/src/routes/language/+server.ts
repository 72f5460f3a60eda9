import { error, redirect } from '@sveltejs/kit';
import { ownPath } from '#lib/doors.ts';
import { LanguageSetDocument } from '#lib/graphql/graphql.ts';
import { keepLanguage } from '#lib/language-cookie.server.ts';
import { isLanguage } from '#lib/languages.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import type { RequestHandler } from './$types';

/** Switches the language and comes back to the same page. Signed in, the account remembers it for messages too. */
export const POST: RequestHandler = async (event) => {
  const data = await event.request.formData();
  const to = data.get('to');
  if (!isLanguage(to)) error(400, m.error_internal());
  keepLanguage(event, to);
  if (event.locals.token) {
    try {
      await event.locals.api.mutate(LanguageSetDocument, { input: { language: to === 'en' ? 'EN' : 'ZH' } });
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
    }
  }
  redirect(303, ownPath(data.get('next')));
};
