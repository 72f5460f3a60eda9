import { BranchKind } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';
import type { OptionalPolicyKey, PolicyKey, PolicyValue } from './policy-keys.ts';
import { TargetClock } from './target-clock.ts';

/**
 * The first numbers: version 1 of every policy, for the whole company, as the regulation names them (where it names two,
 * the first) and ours where it is silent. The migration writes them into the database; nothing reads them from here.
 */
export const defaultPolicies: { readonly [Key in Exclude<PolicyKey, OptionalPolicyKey>]: PolicyValue<Key> } =
  {
    'targets.arrive': { urbanMinutes: 360, suburbanMinutes: 420 },
    'targets.acknowledge': { minutes: 1_440, clock: TargetClock.AROUND_THE_CLOCK },
    'targets.warnShare': { percent: 75 },
    'requests.reopeningDays': { days: 7 },
    'tracking.linkDays': { days: 90 },
    'survey.linkDays': { days: 14 },
    'survey.correctionHours': { hours: 24 },
    'workshop.newPromise': { workingMinutes: 480 },
    'reports.draft': { minutesBefore: 60 },
    'reports.due': { supervisorWorkingMinutes: 120, managerWorkingMinutes: 240 },
    'reports.chase': { escalateWorkingMinutes: 240 },
    'reports.arrivalGap': { minutes: 30 },
    'certificate.warnDays': { days: 30 },
    'workPermit.branchKinds': { branchKinds: [BranchKind.AUTHORIZED_CENTER] },
  };

type CategoryPolicy = {
  readonly [Key in PolicyKey]: { readonly key: Key; readonly value: PolicyValue<Key> };
}[PolicyKey] & { readonly productCategory: ProductCategory };

const clock = TargetClock.AROUND_THE_CLOCK;
const productCategory = ProductCategory.COMMUNICATION_EQUIPMENT;

/** DSP-4: communication equipment is served day and night. */
export const categoryPolicies: readonly CategoryPolicy[] = [
  { productCategory, key: 'targets.acknowledge', value: { minutes: 30, clock } },
  { productCategory, key: 'targets.acknowledgeEmergency', value: { minutes: 120, clock } },
  {
    productCategory,
    key: 'targets.arriveEmergency',
    value: { urbanMinutes: 240, suburbanMinutes: 240, clock },
  },
  { productCategory, key: 'targets.diagnose', value: { minutes: 60, clock } },
];

/** In force for everything this system can hold a record of. */
export const DEFAULTS_EFFECTIVE_FROM = '2000-01-01';
