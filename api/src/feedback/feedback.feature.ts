import type { AccessFeature } from '../access/feature.ts';

/** Complaints and suggestions: answered by the right person, followed to their end. */
export const feedback: AccessFeature = { name: 'feedback' };
