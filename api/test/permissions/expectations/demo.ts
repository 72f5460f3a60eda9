import type { Expectations } from '../cells.ts';

/** Doors that exist only in the demo, on loopback. */
export const demo: Expectations = {
  'Query.demoOutbox': { anywhere: 'EVERYBODY' },
  'Query.demoClock': { anywhere: 'EVERYBODY' },
  'Mutation.demoClockSet': { anywhere: 'EVERYBODY' },
};
