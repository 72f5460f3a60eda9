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
  console.info('cells of queries and crossings:', walk.tally);
  await world.app.close();
});

describe('whoever may not read gets the answer of what is absent, and whoever may reads it', () => {
  it.each(Object.keys(tries.queries))('%s', async (name) => {
    expect(await walk.query(name)).toEqual([]);
  });
});

describe('whoever may not follow a field finds nothing there, and whoever may sees where it leads', () => {
  it.each(Object.keys(tries.crossings).filter((name) => !tries.crossings[name]?.masked))(
    '%s',
    async (name) => {
      expect(await walk.crossing(name)).toEqual([]);
    },
  );
});

describe('personal data is masked for whoever does not need it', () => {
  it.each(Object.keys(tries.crossings).filter((name) => tries.crossings[name]?.masked))(
    'REC-2 masks %s',
    async (name) => {
      expect(await walk.crossing(name)).toEqual([]);
    },
  );
});
