import type { AccessFeature } from '../access/feature.ts';
import { rewards } from './rewards/rewards.feature.ts';
import { siteChecks } from './site-checks/site-checks.feature.ts';

/** Assessment from records: indicators, reviews, site checks, rewards. */
export const performance: AccessFeature = {
  name: 'performance',
  entities: [...siteChecks.entities, ...rewards.entities],
  scopes: [...siteChecks.scopes, ...rewards.scopes],
  permissions: { ...siteChecks.permissions, ...rewards.permissions },
  errors: { ...siteChecks.errors, ...rewards.errors },
};
