import { error, fail, redirect } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { formErrors, missingFields } from '#lib/errors.ts';
import { texts } from '#lib/forms.ts';
import type { SurveyChannel } from '#lib/graphql/graphql.ts';
import {
  AccountDocument,
  ProfileSetDocument,
  ReachChooseDocument,
  SessionRevokeDocument,
  SurveyChannelChooseDocument,
} from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { knownName, phoneWords } from '#lib/phones.ts';
import { moment } from '#lib/times.server.ts';
import { deviceName } from './device-name.ts';
import type { Actions, PageServerLoad } from './$types';

const channels = ['SMS', 'EMAIL', 'LETTER', 'PORTAL'] as const satisfies readonly SurveyChannel[];

export const load: PageServerLoad = async (event) => {
  const { viewer, myCompanies, mySessions } = await event.locals.api.query(AccountDocument, {});
  const clock = await now(event);
  if (!viewer) error(401, m.error_signed_out());
  return {
    account: {
      ...viewer,
      phone: phoneWords(viewer.phone ?? ''),
      name: knownName(viewer.displayName, viewer.customer?.name),
    },
    hasPeople: myCompanies.length > 0,
    sessions: mySessions.map(({ id, userAgent, current, lastSeenAt }) => ({
      id,
      current,
      device: deviceName(userAgent),
      seen: current ? m.account_this_device() : m.account_last_seen({ when: moment(lastSeenAt, clock) }),
    })),
    said: event.url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  name: async (event) => {
    const values = texts(await event.request.formData(), ['name']);
    const missing = missingFields(values, ['name']);
    if (missing) return fail(400, { errors: missing, values });
    try {
      await event.locals.api.mutate(ProfileSetDocument, { input: values });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, '/account?done=name');
  },

  /** SUR-6: one choice for surveys and notices; whoever looks here alone keeps the way of notices. */
  reach: async (event) => {
    const values = texts(await event.request.formData(), ['channel', 'email']);
    const channel = channels.find((one) => one === values.channel);
    const missing =
      missingFields({ ...values, channel: channel ?? '' }, ['channel']) ??
      (channel === 'EMAIL' ? missingFields(values, ['email']) : null);
    if (missing || !channel) return fail(400, { errors: missing ?? { fields: {} }, values });
    try {
      if (channel !== 'PORTAL') {
        // An address is looked at only where it is asked for.
        const email = channel === 'EMAIL' ? values.email : null;
        await event.locals.api.mutate(ReachChooseDocument, { input: { channel, email } });
      }
      await event.locals.api.mutate(SurveyChannelChooseDocument, { input: { channel } });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem), values });
    }
    redirect(303, '/account?done=reach');
  },

  revoke: async (event) => {
    const { sessionId } = texts(await event.request.formData(), ['sessionId']);
    try {
      await event.locals.api.mutate(SessionRevokeDocument, { input: { sessionId } });
    } catch (problem) {
      return fail(400, { errors: formErrors(problem) });
    }
    redirect(303, '/account?done=session');
  },
};
