import type { AccessFeature } from '../access/feature.ts';
import { staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { ASSESSES } from './indicators/assessed-technician.ts';
import { reviews } from './reviews/reviews.feature.ts';

const assessed = staff(Role.TECHNICIAN, ...ASSESSES);

/** Assessment from records: indicators, reviews, site checks, rewards. */
export const performance: AccessFeature = {
  name: 'performance',
  ...reviews,
  permissions: {
    'Query.technicianIndicators': assessed,
    'Query.branchIndicators': staff(...ASSESSES),
    'Query.indicatorSources': assessed,
    ...reviews.permissions,
  },
};
