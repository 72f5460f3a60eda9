import { error } from '@sveltejs/kit';
import { now } from '#lib/clock.server.ts';
import { DemoOutboxDocument } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import { moment } from '#lib/times.server.ts';
import { linkParts } from './link-parts.ts';
import type { PageServerLoad } from './$types';

const channels = { SMS: m.outbox_sms, EMAIL: m.outbox_email, LETTER: m.outbox_letter };
const states = { QUEUED: m.outbox_queued, SENT: m.outbox_sent, FAILED: m.outbox_failed };

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  try {
    const { demoOutbox } = await event.locals.api.query(DemoOutboxDocument, { after });
    const clock = await now(event);
    const messages = demoOutbox.edges.map(({ node: { id, createdAt, channel, to, text, state } }) => ({
      id,
      to,
      channel: channels[channel](),
      rest: `${moment(createdAt, clock)} · ${states[state]()}`,
      parts: linkParts(text),
    }));
    return { messages, page: demoOutbox.pageInfo, after };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    // Outside the demo the API has no such field, and then there is no such page either.
    error(404, m.error_not_found());
  }
};
