import type { Place } from '../cells.ts';
import { type Tries, value } from '../tries.ts';
import type { Person, World } from '../world.ts';
import { branchId } from './organization.ts';
import { performanceReviews } from './performance-reviews.ts';
import { sitesAndRewards } from './sites-and-rewards.ts';
import { technicianId } from './surveys.ts';

const nameOf = async (world: World, place: Place, person: Person): Promise<string> =>
  String(
    await value(world, 'select name from staff_member where id = $1', [technicianId(world, place, person)]),
  );

/** The closed batch behind a number of October: about the technician of a place, who for `own` is whoever asks. */
const batchOf = async (world: World, place: Place, person: Person): Promise<string> =>
  String(
    await value(world, 'select id::text from rating_batch where technician_id = $1', [
      technicianId(world, place, person),
    ]),
  );

async function withBatch(world: World, place: Place, person: Person) {
  const technician = technicianId(world, place, person);
  await world.app.rows(
    `insert into rating_batch (id, technician_id, branch_id, closed_at, month, customers, skill_satisfied)
     select gen_random_uuid(), t.id, t.home_branch_id, '2026-10-15T02:00:00Z', '2026-10', 3, 3 from staff_member t
     where t.id = $1 and not exists (select 1 from rating_batch b where b.technician_id = t.id)`,
    [technician],
  );
  return { technicianId: technician };
}

/** Assessment. */
export const performance: Tries = {
  mutations: { ...performanceReviews.mutations, ...sitesAndRewards.mutations },
  queries: {
    ...performanceReviews.queries,
    ...sitesAndRewards.queries,
    'Query.technicianIndicators': {
      about: 'colleague',
      by: ['technicianId'],
      document: (node) =>
        `query ($technicianId: ID!) { technicianIndicators(technicianId: $technicianId, period: "2026-11") { ${node} } }`,
      node: 'technicianName indicators { indicator value }',
      ask: (world, place, person) => ({ technicianId: technicianId(world, place, person) }),
      marker: nameOf,
    },
    'Query.branchIndicators': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { branchIndicators(branchId: $branchId, period: "2026-11", first: 100) {
          edges { node { ${node} } } } }`,
      node: 'technicianName',
      ask: (world, place) => ({ branchId: branchId(world, place) }),
      marker: ({ sides }, place) => sides[place].technician.name,
    },
    'Query.indicatorSources': {
      about: 'colleague',
      by: ['technicianId'],
      document: (node) =>
        `query ($technicianId: ID!) { indicatorSources(technicianId: $technicianId, period: "2026-10",
          indicator: SURVEY_SKILL, first: 100) { edges { node { ${node} } } } }`,
      node: 'kind recordId',
      ask: withBatch,
      marker: batchOf,
    },
  },
};
