import type { AccessFeature } from '../access/feature.ts';

/** Assessment from records: indicators, reviews, site checks, rewards. */
export const performance: AccessFeature = { name: 'performance' };
