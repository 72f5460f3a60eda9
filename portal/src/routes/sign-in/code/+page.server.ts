import { fail, redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { forgetCodeStep, keepCodeStep, readCodeStep, resendIn } from '#lib/code-step.server.ts';
import { ownPath } from '#lib/doors.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { digits, texts } from '#lib/forms.ts';
import type { Language } from '#lib/graphql/graphql.ts';
import {
  LanguageSetDocument,
  PhoneCodeRequestDocument,
  PhoneCodeSignInDocument,
} from '#lib/graphql/graphql.ts';
import { keepLanguage } from '#lib/language-cookie.server.ts';
import { isLanguage } from '#lib/languages.ts';
import { phoneWords } from '#lib/phones.ts';
import { keepSession } from '#lib/session.server.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
  const step = readCodeStep(event);
  if (!step) redirect(303, '/sign-in');
  return {
    phone: phoneWords(step.phone),
    resendIn: resendIn(step),
    sent: event.url.searchParams.has('sent'),
  };
};

/** What was chosen on this device counts, and the account learns it; without a choice the account's language does. */
async function agreeOnLanguage(event: RequestEvent, account: Language): Promise<void> {
  const chosen = event.cookies.get('language');
  if (!isLanguage(chosen)) return keepLanguage(event, account === 'EN' ? 'en' : 'zh');
  const language = chosen === 'en' ? 'EN' : 'ZH';
  if (language !== account) await event.locals.api.mutate(LanguageSetDocument, { input: { language } });
}

export const actions: Actions = {
  enter: async (event) => {
    const step = readCodeStep(event);
    if (!step) redirect(303, '/sign-in');
    const code = digits(texts(await event.request.formData(), ['code']).code);
    const missing = missingFields({ code }, ['code']);
    if (missing) return fail(400, { errors: missing });
    try {
      const { phoneCodeSignIn } = await event.locals.api.mutate(PhoneCodeSignInDocument, {
        input: { phone: step.phone, code },
      });
      keepSession(event, phoneCodeSignIn.token, phoneCodeSignIn.expiresAt);
      await agreeOnLanguage(event, phoneCodeSignIn.viewer.language);
    } catch (problem) {
      return fail(400, {
        errors: formErrors(problem, {
          CODE_WRONG: 'code',
          SIGN_IN_REFUSED: 'code',
          TOO_MANY_ATTEMPTS: 'code',
        }),
      });
    }
    forgetCodeStep(event, '/sign-in');
    redirect(303, ownPath(step.next));
  },

  resend: async (event) => {
    const step = readCodeStep(event);
    if (!step) redirect(303, '/sign-in');
    try {
      const { phoneCodeRequest } = await event.locals.api.mutate(PhoneCodeRequestDocument, {
        input: { phone: step.phone },
      });
      const resendAt = Date.now() + phoneCodeRequest.resendAfterSeconds * 1000;
      keepCodeStep(event, '/sign-in', { ...step, resendAt }, phoneCodeRequest.expiresInSeconds);
    } catch (problem) {
      return fail(400, { errors: formErrors(problem) });
    }
    redirect(303, '/sign-in/code?sent=again');
  },
};
