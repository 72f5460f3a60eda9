import type { AccessFeature } from '../access/feature.ts';

/** Who pays, and why: derived from what the folders above keep; decisions are kept by the requests they are about. */
export const entitlement: AccessFeature = { name: 'entitlement' };
