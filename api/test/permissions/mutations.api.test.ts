import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectations } from './expectations/expectations.ts';
import { tries } from './tries/all-tries.ts';
import { Walk } from './walk.ts';
import { buildWorld, type World } from './world.ts';

let world: World;
let walk: Walk;

beforeAll(async () => {
  world = await buildWorld();
  walk = new Walk(world, expectations, tries);
});

afterAll(async () => {
  console.info('cells of mutations:', walk.tally);
  await world.app.close();
});

describe('whoever may not change something gets the answer of what is absent and changes nothing, and whoever may changes it', () => {
  it.each(Object.keys(tries.mutations))('%s', async (name) => {
    expect(await walk.mutation(name)).toEqual([]);
  });
});
