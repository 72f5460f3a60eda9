import { JobCost, JobCostKind } from '../../../src/costs/job-cost.ts';
import { ServiceCategory } from '../../../src/entitlement/entitlement.ts';
import { kept, type Tries } from '../tries.ts';
import { next } from '../world.ts';
import { branchId } from './organization.ts';
import { full } from './parts.ts';

const ON = '2026-11-17';

/** A job under warranty on which a part was used, with what it cost us. */
const costly = kept(async (world, place) => {
  // No request of its own: a page of the call register shows a hundred.
  const record = await full(world, place);
  const recordedByName = `成本登记人${next()}号`;
  if (place !== 'absent') {
    const at = world.app.clock.now();
    await world.app.rows(`update repair_request set service_category = 'WARRANTY' where id = $1`, [
      record.id,
    ]);
    await world.app.seed((em) => {
      const facts = { quantity: 1, unitAmount: 3_000, amount: 3_000, partCode: world.part.code };
      const used = { usedAt: at, usedOn: ON, recordedAt: at, recordedByName, partUseId: record.partUseId };
      const of = { requestId: record.id, branchId: record.branchId };
      const kind = { kind: JobCostKind.PART, category: ServiceCategory.WARRANTY };
      em.persist(Object.assign(new JobCost(), of, kind, facts, used));
    });
  }
  return { ...record, recordedByName };
});

export const costs: Tries = {
  queries: {
    'Query.warrantyCosts': {
      about: 'branch',
      by: ['branchId'],
      document: (node) =>
        `query ($branchId: ID!) { warrantyCosts(from: "${ON}", to: "${ON}", branchId: $branchId) {
          byModelAndFault(first: 20) { edges { node { sources(first: 20) { edges { node { ${node} } } } } } } } }`,
      node: 'requestNumber',
      ask: async (world, place) => {
        for (const side of ['own', 'same', 'other'] as const) await costly(world, side);
        return { branchId: branchId(world, place) };
      },
      marker: async (world, place) => (await costly(world, place)).number,
    },
  },

  crossings: {
    'RepairRequest.cost': {
      ways: [{ through: ['Query.repairRequest'], select: 'cost { lines { recordedByName } }' }],
      ask: async (world, place) => ({ number: (await costly(world, place)).number }),
      marker: async (world, place) => (await costly(world, place)).recordedByName,
    },
    'WarrantyJob.request': {
      ways: [{ through: ['Query.warrantyCosts'], select: 'request { number }' }],
      marker: async (world, place) => (await costly(world, place)).number,
    },
  },
};
