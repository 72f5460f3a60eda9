import { DayEnd, DayEndLine, DayEndMatter } from '../../../src/day-end/day-end.ts';
import type { Place } from '../cells.ts';
import { aRequest } from '../records.ts';
import { kept, type QueryTry, type Tries, value } from '../tries.ts';
import { next, type Somewhere, type World } from '../world.ts';
import { branchId } from './organization.ts';

const ON = '2026-11-20';

/** A closed day of the branch of a place, with one call that was not resolved. */
const closedDay = kept(async (world, place) => {
  const request = await aRequest(world, place);
  const closedByName = `关账人${next()}`;
  await world.app.seed((em) => {
    const at = world.app.clock.now();
    const ofBranch = { branchId: branchId(world, place) };
    const counts = { calls: 1, struckOff: 0, open: 1, undispatched: 1, unfinished: 0, unsigned: 0 };
    const rest = { notHandedIn: 0, notStruckOff: 0, notArchived: 0, lackingCommitment: 1, prioritized: 1 };
    const closed = Object.assign(new DayEnd(), {
      ...ofBranch,
      ...counts,
      ...rest,
      on: ON,
      closedAt: at,
      closedById: null,
      closedByName,
      completedAt: at,
    });
    const line = Object.assign(new DayEndLine(), {
      ...ofBranch,
      dayEndId: closed.id,
      requestId: request.id,
      requestNumber: request.number,
      receivedAt: at,
      matter: DayEndMatter.UNDISPATCHED,
      committedAt: null,
      explanation: null,
      lacksCommitment: true,
    });
    em.persist([closed, line]);
  });
  return { closedByName, number: request.number };
});

async function asking(world: World, place: Place): Promise<{ branchId: string; on: string }> {
  for (const side of ['same', 'other'] as const) await closedDay(world, side);
  return { branchId: branchId(world, place), on: ON };
}

const who: Pick<QueryTry, 'about' | 'by' | 'ask'> = { about: 'branch', by: ['branchId'], ask: asking };
const closer = async (world: World, place: Somewhere) => (await closedDay(world, place)).closedByName;
const number = async (world: World, place: Somewhere) => (await closedDay(world, place)).number;

/** A day that nobody has closed yet. */
function freshDay(): string {
  return `2026-11-${String(1 + (next() % 19)).padStart(2, '0')}`;
}

export const dayEnd: Tries = {
  queries: {
    'Query.dayEnds': {
      ...who,
      document: (node) =>
        `query ($branchId: ID!) { dayEnds(branchId: $branchId, first: 100) { edges { node { ${node} } } } }`,
      node: 'closedByName',
      marker: closer,
    },
    'Query.dayEnd': {
      ...who,
      document: (node) =>
        `query ($branchId: ID!, $on: LocalDate!) { dayEnd(branchId: $branchId, on: $on) { ${node} } }`,
      node: 'closedByName lines { edges { node { requestNumber } } }',
      marker: closer,
    },
    'Query.unresolvedList': {
      ...who,
      document: (node) =>
        `query ($branchId: ID!, $on: LocalDate!) { unresolvedList(branchId: $branchId, on: $on) { edges { node { ${node} } } } }`,
      node: 'requestNumber',
      marker: number,
    },
  },

  mutations: {
    'Mutation.dayEndClose': {
      about: 'branch',
      by: ['branchId'],
      // Each closes another day of a branch.
      inTurn: true,
      document: 'mutation ($input: DayEndCloseInput!) { dayEndClose(input: $input) { on } }',
      attempt: async (world, place) => {
        const input = { branchId: branchId(world, place), on: freshDay() };
        const look = () =>
          value(world, 'select count(*)::int from day_end where branch_id = $1 and on_date = $2', [
            input.branchId,
            input.on,
          ]);
        return { variables: { input }, look, becomes: 1 };
      },
    },
  },

  crossings: {
    'DayEndLine.request': {
      ways: [{ through: ['Query.unresolvedList'], select: 'request { number }' }],
      marker: number,
    },
  },
};
