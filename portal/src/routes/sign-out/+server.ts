import { redirect } from '@sveltejs/kit';
import { SignOutDocument } from '#lib/graphql/graphql.ts';
import { Refusal } from '#lib/refusal.ts';
import { forgetSession } from '#lib/session.server.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  if (event.locals.token) {
    try {
      await event.locals.api.mutate(SignOutDocument, {});
    } catch (problem) {
      // Already ended: that is what was asked for.
      if (!(problem instanceof Refusal)) throw problem;
    }
    forgetSession(event);
  }
  redirect(303, '/sign-in');
};
