import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { Refusal } from '#lib/refusal.ts';
import type { PageServerLoad } from './$types';

// Not among the generated documents: outside the demo the schema has no such field, and then no such page either.
const document = `query DemoOutbox($after: String) {
  demoOutbox(first: 20, after: $after) {
    edges { node { id at channel to text state } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  demoOutbox: {
    edges: {
      node: {
        id: string;
        at: string;
        channel: 'SMS' | 'EMAIL' | 'LETTER';
        to: string;
        text: string;
        state: 'QUEUED' | 'SENT' | 'FAILED';
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

export const load: PageServerLoad = async ({ locals, url }) => {
  const after = url.searchParams.get('after');
  try {
    const { demoOutbox } = await locals.api.query<Answer, { after: string | null }>(document, { after });
    return { messages: demoOutbox.edges.map(({ node }) => node), page: demoOutbox.pageInfo, after };
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    error(404, m.error_not_found());
  }
};
