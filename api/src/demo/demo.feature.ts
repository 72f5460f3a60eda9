import { open } from '../access/permissions.ts';
import type { AccessFeature } from '../access/feature.ts';

/** Doors that exist only on the embedded database and on loopback: the outbox page and the clock. */
export const demo: AccessFeature = {
  name: 'demo',
  permissions: {
    'Query.demoOutbox': open,
    'Query.demoClock': open,
    'Mutation.demoClockSet': open,
  },
};
