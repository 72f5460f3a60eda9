import { BranchKind } from '../organization/branches/branch.ts';
import type { OptionalPolicyKey, PolicyKey, PolicyValue } from './policy-keys.ts';

/**
 * The first numbers: version 1 of every policy, for the whole company, as the regulation names them (where it names two,
 * the first) and ours where it is silent. The migration writes them into the database; nothing reads them from here.
 */
export const defaultPolicies: { readonly [Key in Exclude<PolicyKey, OptionalPolicyKey>]: PolicyValue<Key> } =
  {
    'targets.arrive': { urbanMinutes: 360, suburbanMinutes: 420 },
    'targets.warnShare': { percent: 75 },
    'requests.reopeningDays': { days: 7 },
    'tracking.linkDays': { days: 90 },
    'survey.linkDays': { days: 14 },
    'survey.correctionHours': { hours: 24 },
    'workshop.newPromise': { workingMinutes: 480 },
    'certificate.warnDays': { days: 30 },
    'workPermit.branchKinds': { branchKinds: [BranchKind.AUTHORIZED_CENTER] },
  };

/** In force for everything this system can hold a record of. */
export const DEFAULTS_EFFECTIVE_FROM = '2000-01-01';
