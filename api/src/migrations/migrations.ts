import type { MigrationObject } from '@mikro-orm/core';
import { DefaultPolicies } from './default-policies.ts';
import { FirstPriceList } from './first-price-list.ts';
import { FirstSiteChecklist } from './first-site-checklist.ts';
import { Initial } from './initial.ts';
import { RequestNumbers } from './request-numbers.ts';

/** Every migration in the order in which it is run. */
export const migrations: readonly MigrationObject[] = [
  { name: '2026-11-22-initial', class: Initial },
  { name: '2026-11-22-default-policies', class: DefaultPolicies },
  { name: '2026-11-22-request-numbers', class: RequestNumbers },
  { name: '2026-11-22-first-price-list', class: FirstPriceList },
  { name: '2026-11-28-first-site-checklist', class: FirstSiteChecklist },
];
