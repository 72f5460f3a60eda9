import { newId } from '../../../src/kernel/ids.ts';
import { aResponsibleUnit } from '../../parts-job.ts';
import type { Tries } from '../tries.ts';
import { kept, value } from '../tries.ts';
import { next } from '../world.ts';

const sentence = { zh: '一句话', en: 'A sentence' };
const list = { zh: ['一项'], en: ['One thing'] };

/** The unit that makes things in the tries. */
export const aUnit = kept((world) => aResponsibleUnit(world.app, `UNIT-${next()}`));

export const catalog: Tries = {
  queries: {
    'Query.productModels': {
      about: 'reference',
      document: (node) =>
        `query ($search: String) { productModels(first: 5, search: $search) { edges { node { ${node} } } } }`,
      node: 'id code',
      ask: ({ model }, place) => ({ search: place === 'absent' ? 'no such model' : model.code }),
      marker: ({ model }) => model.id,
    },
    'Query.parts': {
      about: 'reference',
      document: (node) =>
        `query ($search: String) { parts(first: 5, search: $search) { edges { node { ${node} } } } }`,
      node: 'id code',
      ask: ({ part }, place) => ({ search: place === 'absent' ? 'no such part' : part.code }),
      marker: ({ part }) => part.id,
    },
    'Query.priceLists': {
      about: 'wholeList',
      document: (node) => `query { priceLists(first: 100) { edges { node { ${node} } } } }`,
      node: 'id version',
      ask: () => ({}),
      marker: async (world) => String(await value(world, 'select id from price_list where version = 1')),
    },
    'Query.responsibleUnits': {
      about: 'wholeList',
      document: (node) => `query { responsibleUnits(first: 100) { edges { node { ${node} } } } }`,
      node: 'id code',
      ask: async (world) => {
        await aUnit(world, 'own');
        return {};
      },
      marker: async (world) => (await aUnit(world, 'own')).id,
    },
  },

  mutations: {
    'Mutation.priceListPublish': {
      about: 'wholeList',
      document: 'mutation ($input: PriceListPublishInput!) { priceListPublish(input: $input) { id } }',
      attempt: async (world) => {
        const labourHourAmount = 100_000 + next();
        const prices = { labourHourAmount, travelUrbanAmount: 3000, travelSuburbanAmount: 6000 };
        const sql = 'select count(*)::int from price_list where labour_hour_amount = $1';
        const input = { ...prices, effectiveFrom: '2027-01-01', items: [] };
        return { variables: { input }, look: () => value(world, sql, [labourHourAmount]), becomes: 1 };
      },
    },
    'Mutation.warrantyTermPublish': {
      about: 'reference',
      by: ['modelId'],
      document: 'mutation ($input: WarrantyTermPublishInput!) { warrantyTermPublish(input: $input) { id } }',
      attempt: async (world, place) => {
        const months = 1 + (next() % 200);
        const modelId = place === 'absent' ? newId() : world.model.id;
        const input = {
          modelId,
          effectiveFrom: '2027-01-01',
          months,
          repairBasis: 'PRICE_LIST',
          consumablesBasis: 'PRICE_LIST',
          replacementRule: 'LONGER_OF',
          name: sentence,
          covered: list,
          notCovered: list,
          afterExpiry: sentence,
          acceptedProofs: list,
        };
        const sql = 'select count(*)::int from warranty_term where model_id = $1 and months = $2';
        return { variables: { input }, look: () => value(world, sql, [modelId, months]), becomes: 1 };
      },
    },
  },
};
