import { access } from './access/access.feature.ts';
import type { AccessFeature } from './access/feature.ts';
import { assets } from './assets/assets.feature.ts';
import { billing } from './billing/billing.feature.ts';
import { catalog } from './catalog/catalog.feature.ts';
import { contracts } from './contracts/contracts.feature.ts';
import { costs } from './costs/costs.feature.ts';
import { customers } from './customers/customers.feature.ts';
import { dayEnd } from './day-end/day-end.feature.ts';
import { dispatch } from './dispatch/dispatch.feature.ts';
import { entitlement } from './entitlement/entitlement.feature.ts';
import { feedback } from './feedback/feedback.feature.ts';
import { organization } from './organization/organization.feature.ts';
import { performance } from './performance/performance.feature.ts';
import { platform } from './platform/platform.feature.ts';
import { parts } from './parts/parts.feature.ts';
import { policy } from './policy/policy.feature.ts';
import { reports } from './reports/reports.feature.ts';
import { requests } from './requests/requests.feature.ts';
import { stock } from './stock/stock.feature.ts';
import { surveys } from './surveys/surveys.feature.ts';
import { visits } from './visits/visits.feature.ts';
import { workshop } from './workshop/workshop.feature.ts';

/** Everything the folders bring, in the order of a request's life: also the order in which they may import. */
export const features: readonly AccessFeature[] = [
  platform,
  access,
  organization,
  policy,
  customers,
  catalog,
  stock,
  assets,
  contracts,
  entitlement,
  requests,
  dispatch,
  visits,
  parts,
  workshop,
  billing,
  costs,
  surveys,
  feedback,
  performance,
  reports,
  dayEnd,
];
