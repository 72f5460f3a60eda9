import { BranchKind } from '../organization/branches/branch.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
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
    'warranty.repairDays': { days: 7 },
    'requests.reopeningDays': { days: 7 },
    'tracking.linkDays': { days: 90 },
    'survey.linkDays': { days: 14 },
    'survey.correctionHours': { hours: 24 },
    'survey.reminderDays': { days: 7 },
    'followUps.callBack': { withinHours: 24, againHours: 24 },
    'followUps.lowLevels': { levels: ['DISSATISFIED'] },
    'feedback.firstAnswer': { hours: 24 },
    'feedback.meeting': { failedAttempts: 2 },
    'feedback.penalty': { majorAmount: 20_000, generalAmount: 5_000, repeatDays: 365 },
    'contracts.notice': { months: 1, visitWithinDays: 14 },
    'visits.customerChange': { daysAhead: 30, calendarMinutes: 60 },
    'workshop.newPromise': { workingMinutes: 480 },
    'billing.smallAmount': { limitAmount: 20_000 },
    'billing.reminderDays': { days: 7 },
    'costs.labourHour': { hourAmount: 6_000 },
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
const vehicle = { productCategory: ProductCategory.VEHICLE } as const;

/** DSP-4: communication equipment is served day and night. DSP-5: vehicles, by the clock on the wall too. */
export const categoryPolicies: readonly CategoryPolicy[] = [
  { productCategory, key: 'targets.acknowledge', value: { minutes: 30, clock } },
  { productCategory, key: 'targets.acknowledgeEmergency', value: { minutes: 120, clock } },
  {
    productCategory,
    key: 'targets.arriveEmergency',
    value: { urbanMinutes: 240, suburbanMinutes: 240, clock },
  },
  { productCategory, key: 'targets.diagnose', value: { minutes: 60, clock } },
  { ...vehicle, key: 'targets.vehicleArrive', value: { withinKm: 100, minutes: 1_440, clock } },
  { ...vehicle, key: 'targets.vehicleAnswer', value: { minutes: 720, clock } },
  { ...vehicle, key: 'targets.vehicleHandling', value: { minutes: 720, clock } },
  // Remote areas apart: what lies outside the urban zone is promised nothing.
  { productCategory, key: 'targets.parts', value: { minutes: 1_440, zones: [ZoneKind.URBAN], clock } },
];

/** In force for everything this system can hold a record of. */
export const DEFAULTS_EFFECTIVE_FROM = '2000-01-01';
