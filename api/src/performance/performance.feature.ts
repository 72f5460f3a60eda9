import type { AccessFeature } from '../access/feature.ts';
import { indicators } from './indicators/indicators.feature.ts';
import { reviews } from './reviews/reviews.feature.ts';
import { rewards } from './rewards/rewards.feature.ts';
import { siteChecks } from './site-checks/site-checks.feature.ts';

/** Assessment from records: indicators, reviews, site checks, rewards. */
export const performance: AccessFeature = {
  name: 'performance',
  entities: [...reviews.entities, ...siteChecks.entities, ...rewards.entities],
  scopes: [...reviews.scopes, ...siteChecks.scopes, ...rewards.scopes],
  jobs: reviews.jobs,
  permissions: {
    ...indicators.permissions,
    ...reviews.permissions,
    ...siteChecks.permissions,
    ...rewards.permissions,
  },
  errors: { ...reviews.errors, ...siteChecks.errors, ...rewards.errors },
};
