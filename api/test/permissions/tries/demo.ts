import type { Tries } from '../tries.ts';
import { next } from '../world.ts';

export const demo: Tries = {
  queries: {
    'Query.demoOutbox': {
      about: 'wholeList',
      document: (node) => `query { demoOutbox(first: 100) { edges { node { ${node} } } } }`,
      node: 'to',
      ask: async ({ app, sides }) => {
        const phone = sides.same.customer.phone;
        const known = await app.rows('select 1 from outbox_message where "to" = $1', [phone]);
        if (known.length === 0) {
          await app.ok(
            'mutation ($phone: String!) { phoneCodeRequest(input: { phone: $phone }) { expiresInSeconds } }',
            {
              phone,
            },
          );
        }
        return {};
      },
      marker: ({ sides }) => sides.same.customer.phone,
    },
    'Query.demoClock': {
      about: 'wholeList',
      document: () => 'query { demoClock }',
      node: '',
      ask: () => ({}),
      marker: () => '2026-11-23T01:00:00.000Z',
    },
  },

  mutations: {
    'Mutation.demoClockSet': {
      about: 'wholeList',
      inTurn: true,
      document: 'mutation ($at: DateTimeISO!) { demoClockSet(at: $at) }',
      attempt: async ({ app }) => {
        const at = new Date(Date.parse('2026-11-23T01:00:00Z') + 1000 * next()).toISOString();
        return { variables: { at }, look: async () => app.clock.now().toISOString(), becomes: at };
      },
    },
  },
};
