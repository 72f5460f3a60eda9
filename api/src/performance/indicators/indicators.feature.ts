import type { AccessFeature } from '../../access/feature.ts';
import { staff } from '../../access/permissions.ts';
import { Role } from '../../kernel/actor.ts';
import { ASSESSES } from './assessed-technician.ts';

const assessed = staff(Role.TECHNICIAN, ...ASSESSES);

/** What the records say of technicians; computed, and kept nowhere. */
export const indicators = {
  permissions: {
    'Query.technicianIndicators': assessed,
    'Query.branchIndicators': staff(...ASSESSES),
    'Query.indicatorSources': assessed,
  },
} satisfies Partial<AccessFeature>;
