import { BranchKind } from '../organization/branches/branch.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
import { TargetClock } from './target-clock.ts';

/** What one field of a policy's value may hold. */
type FieldRule =
  | { readonly type: 'INTEGER'; readonly min: number; readonly max: number }
  | { readonly type: 'CHOICES'; readonly of: readonly string[] }
  /** One of them; it may be left out, and what that means is said where the field stands. */
  | { readonly type: 'CHOICE'; readonly of: readonly string[] };

type FieldValue<Rule extends FieldRule> = Rule extends {
  readonly type: 'CHOICE';
  readonly of: readonly (infer Choice)[];
}
  ? Choice | undefined
  : Rule extends { readonly of: readonly (infer Choice)[] }
    ? Choice[]
    : number;

/** By what else than the branch and its kind a policy may differ. */
export type PolicyDimension = 'productCategory' | 'customerKind';

interface PolicyDefinition {
  /** What it decides, for administrators. */
  readonly about: string;
  readonly fields: Readonly<Record<string, FieldRule>>;
  readonly by: readonly PolicyDimension[];
}

const integer = (min: number, max: number) => ({ type: 'INTEGER', min, max }) as const;
const choices = <const Choice extends string>(of: readonly Choice[]) => ({ type: 'CHOICES', of }) as const;

const choice = <const Choice extends string>(of: readonly Choice[]) => ({ type: 'CHOICE', of }) as const;

/** Ten days of around-the-clock work: a longer target is a slip of the pen. */
const LONGEST_TARGET = 14_400;
/** By which clock the minutes count; left out: by the branch's working calendar. */
const clock = choice(Object.values(TargetClock));
const zoneMinutes = {
  urbanMinutes: integer(1, LONGEST_TARGET),
  suburbanMinutes: integer(1, LONGEST_TARGET),
  clock,
};
const minutes = { minutes: integer(1, LONGEST_TARGET), clock };

/**
 * Every number that is policy, by key, with what its value may be. Here stand bounds and meanings and no figure in force:
 * those are versions in the database (see default-policies.ts for the first ones).
 */
export const policyKeys = {
  'targets.arrive': {
    about: 'DSP-2: working minutes from call to arrival, by the zone of the address.',
    fields: zoneMinutes,
    by: ['productCategory', 'customerKind'],
  },
  'targets.arriveEmergency': {
    about:
      'INT-5, DSP-13: the same for grade EMERGENCY, beside targets.arrive; without a version there is none.',
    fields: zoneMinutes,
    by: ['productCategory', 'customerKind'],
  },
  'targets.arriveHigh': {
    about:
      'INT-5, DSP-13: the same for grade HIGH, beside targets.arrive; without a version HIGH equals NORMAL.',
    fields: zoneMinutes,
    by: ['productCategory', 'customerKind'],
  },
  'targets.acknowledge': {
    about: 'DSP-4: minutes from the call to the first answer, which says how it will be handled.',
    fields: minutes,
    by: ['productCategory', 'customerKind'],
  },
  'targets.acknowledgeEmergency': {
    about:
      'DSP-4: the same for grade EMERGENCY, beside targets.acknowledge; without a version there is none.',
    fields: minutes,
    by: ['productCategory', 'customerKind'],
  },
  'targets.diagnose': {
    about:
      'DSP-4: minutes from the arrival to a preliminary diagnosis, unless the fault is marked complex; without a version there is none.',
    fields: minutes,
    by: ['productCategory', 'customerKind'],
  },
  'targets.vehicleArrive': {
    about:
      'DSP-5: minutes from the call until somebody is on site at a vehicle whose body is at fault, within so many kilometres of the branch; without a version there is none.',
    fields: { withinKm: integer(1, 20_000), ...minutes },
    by: ['productCategory', 'customerKind'],
  },
  'targets.vehicleAnswer': {
    about:
      'DSP-5: minutes from the call to an answer about the body of a vehicle that stands farther away or needs a supplier; without a version there is none.',
    fields: minutes,
    by: ['productCategory', 'customerKind'],
  },
  'targets.vehicleHandling': {
    about:
      'DSP-5: minutes from the call until who handles the chassis or engine of a vehicle is contacted in writing; without a version there is none.',
    fields: minutes,
    by: ['productCategory', 'customerKind'],
  },
  'warranty.repairDays': {
    about:
      'ENT-6: days of 24 hours from the notice of a quality fault inside the warranty until it is repaired or replaced.',
    fields: { days: integer(1, 365) },
    by: ['productCategory', 'customerKind'],
  },
  'targets.parts': {
    about:
      'DSP-4: minutes from the report that names a missing part to the part on site, for the zones listed (remote areas apart); without a version there is none.',
    fields: { ...minutes, zones: choices(Object.values(ZoneKind)) },
    by: ['productCategory', 'customerKind'],
  },
  'targets.warnShare': {
    about: 'DSP-10: the share of a target, in percent, after which supervisors are warned.',
    fields: { percent: integer(1, 99) },
    by: ['productCategory', 'customerKind'],
  },
  'requests.reopeningDays': {
    about: 'WSH-6: for how many days after it was resolved a request can be reopened; then it is closed.',
    fields: { days: integer(0, 365) },
    by: ['productCategory', 'customerKind'],
  },
  'tracking.linkDays': {
    about: 'WSH-1: for how many days a tracking link opens its request.',
    fields: { days: integer(1, 730) },
    by: [],
  },
  'survey.linkDays': {
    about: 'SUR-3: for how many days after delivery a survey can be answered.',
    fields: { days: integer(1, 365) },
    by: [],
  },
  'survey.correctionHours': {
    about: 'SUR-3: for how many hours an answer can be corrected.',
    fields: { hours: integer(0, 720) },
    by: [],
  },
  'survey.reminderDays': {
    about: 'SUR-6: days after delivery until a customer who has not answered is reminded, once.',
    fields: { days: integer(1, 365) },
    by: [],
  },
  'followUps.callBack': {
    about:
      'SUR-7: hours from the answer, or from the death of the card, until the customer is to be called back, and until the next call where one was in vain.',
    fields: { withinHours: integer(1, 720), againHours: integer(1, 720) },
    by: [],
  },
  'followUps.lowLevels': {
    about: 'SUR-7: levels of which a single one is low satisfaction, which has to be followed up.',
    fields: { levels: choices(['FAIR', 'DISSATISFIED']) },
    by: [],
  },
  'feedback.firstAnswer': {
    about: 'CMP-6: hours, day and night, from a complaint or suggestion to the first answer.',
    fields: { hours: integer(1, 720) },
    by: [],
  },
  'feedback.meeting': {
    about: 'CMP-4: how many documented failed attempts count as the meeting with the customer.',
    fields: { failedAttempts: integer(1, 10) },
    by: [],
  },
  'feedback.penalty': {
    about:
      'CMP-8: what a verified complaint costs who is responsible, in fen, by its grade; the same problem with the same person again within so many days counts double.',
    fields: {
      majorAmount: integer(0, 100_000_000),
      generalAmount: integer(0, 100_000_000),
      repeatDays: integer(1, 3_650),
    },
    by: [],
  },
  'contracts.notice': {
    about:
      'CON-1: how many calendar months before a contract ends its customer is told, and within how many days after that the renewal visit is to be made.',
    fields: { months: integer(1, 12), visitWithinDays: integer(1, 90) },
    by: [],
  },
  'visits.customerChange': {
    about:
      'WSH-3: how many days ahead a customer may move a visit, and how many minutes the visit stands in the customer’s calendar.',
    fields: { daysAhead: integer(1, 90), calendarMinutes: integer(15, 480) },
    by: [],
  },
  'workshop.newPromise': {
    about:
      'WKS-5: working minutes from the moment a card is late to the planned finish that the customer is told then.',
    fields: { workingMinutes: integer(1, LONGEST_TARGET) },
    by: ['productCategory'],
  },
  'billing.smallAmount': {
    about: 'BIL-1: below this amount in fen a PAID job is collected on the spot by the technician.',
    fields: { limitAmount: integer(0, 100_000_000) },
    by: [],
  },
  'billing.reminderDays': {
    about:
      'BIL-5: days after an invoice was sent, and after each reminder, until its customer is reminded (again).',
    fields: { days: integer(1, 365) },
    by: [],
  },
  'costs.labourHour': {
    about: 'WSH-11: what one hour of work costs us, in fen; what was worked keeps the rate of its day.',
    fields: { hourAmount: integer(0, 10_000_000) },
    by: [],
  },
  'reports.draft': {
    about: 'RPT-1: how many minutes before the working day ends the daily reports are drafted.',
    fields: { minutesBefore: integer(10, 720) },
    by: [],
  },
  'reports.due': {
    about:
      'RPT-9: working minutes from the end of the working day to the supervisor’s report, and from that to the branch manager’s signature.',
    fields: {
      supervisorWorkingMinutes: integer(1, LONGEST_TARGET),
      managerWorkingMinutes: integer(1, LONGEST_TARGET),
    },
    by: [],
  },
  'reports.chase': {
    about: 'RPT-9: working minutes after which a report that is still missing goes to the next level.',
    fields: { escalateWorkingMinutes: integer(1, LONGEST_TARGET) },
    by: [],
  },
  'reports.arrivalGap': {
    about: 'WSH-10: from how many minutes on a claimed arrival and what proves it leave a gap.',
    fields: { minutes: integer(0, 1_440) },
    by: [],
  },
  'certificate.warnDays': {
    about: 'TEC-1: how many days before a certificate or work permit ends its branch is warned.',
    fields: { days: integer(1, 365) },
    by: [],
  },
  'workPermit.branchKinds': {
    about: 'DSP-7: kinds of home branches whose technicians need a work permit.',
    fields: { branchKinds: choices(Object.values(BranchKind)) },
    by: [],
  },
} as const satisfies Readonly<Record<string, PolicyDefinition>>;

export type PolicyKey = keyof typeof policyKeys;

/** Policies of which there need be no version: nothing special applies until one is published. */
export type OptionalPolicyKey =
  | 'targets.arriveEmergency'
  | 'targets.arriveHigh'
  | 'targets.acknowledgeEmergency'
  | 'targets.diagnose'
  | 'targets.vehicleArrive'
  | 'targets.vehicleAnswer'
  | 'targets.vehicleHandling'
  | 'targets.parts';

/** The value of a policy, by its key. */
export type PolicyValue<Key extends PolicyKey> = WithOptional<{
  readonly [
    Name in keyof (typeof policyKeys)[Key]['fields']
  ]: (typeof policyKeys)[Key]['fields'][Name] extends FieldRule
    ? FieldValue<(typeof policyKeys)[Key]['fields'][Name]>
    : never;
}>;

/** What may be undefined may be left out. */
type WithOptional<Value> = {
  readonly [Name in keyof Value as undefined extends Value[Name] ? never : Name]: Value[Name];
} & { readonly [Name in keyof Value as undefined extends Value[Name] ? Name : never]?: Value[Name] };

export function isPolicyKey(key: string): key is PolicyKey {
  return Object.hasOwn(policyKeys, key);
}

export interface ValueProblem {
  readonly field: string;
  /** MISSING, UNKNOWN, INTEGER, CHOICE or CHOICES: what the field must be. */
  readonly rule: string;
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** What is wrong with a value for a key; nothing when it can be published. */
export function policyValueProblems(key: PolicyKey, value: unknown): ValueProblem[] {
  const fields: Readonly<Record<string, FieldRule>> = policyKeys[key].fields;
  const given: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
  return [
    // Names that nobody knows are somebody's input: they are counted and not repeated.
    ...(unknown.length ? [{ field: 'value', rule: 'UNKNOWN', limits: { known: Object.keys(fields) } }] : []),
    ...Object.entries(fields).flatMap(([name, rule]) => fieldProblem(name, rule, given[name])),
  ];
}

function fieldProblem(field: string, rule: FieldRule, value: unknown): ValueProblem[] {
  if (value === undefined) return rule.type === 'CHOICE' ? [] : [{ field, rule: 'MISSING' }];
  if (rule.type === 'INTEGER') {
    const fits = Number.isInteger(value) && Number(value) >= rule.min && Number(value) <= rule.max;
    return fits ? [] : [{ field, rule: 'INTEGER', limits: { min: rule.min, max: rule.max } }];
  }
  if (rule.type === 'CHOICE') {
    const fits = typeof value === 'string' && rule.of.includes(value);
    return fits ? [] : [{ field, rule: 'CHOICE', limits: { of: rule.of } }];
  }
  const fits =
    Array.isArray(value) &&
    value.every((v) => rule.of.includes(String(v))) &&
    new Set(value).size === value.length;
  return fits ? [] : [{ field, rule: 'CHOICES', limits: { of: rule.of } }];
}
