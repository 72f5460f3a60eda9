import type { AccessFeature } from '../access/feature.ts';
import { type PermissionLine, staff } from '../access/permissions.ts';
import { referenceScope } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { BranchCalendar, CalendarException } from './calendars/branch-calendar.ts';
import { checkCalendarYears } from './calendars/unpublished-years.ts';
import { PolicyVersion } from './policy-version.ts';
import { warnOfExpiry } from './warn-of-expiry.ts';
import { workingTimeErrors } from './working-time.ts';

const anyStaff: PermissionLine = { anyStaff: true };
const administrator = staff(Role.ADMINISTRATOR);

/** The numbers that are policy, each version with its day, and the calendars by which working time is counted. */
export const policy: AccessFeature = {
  name: 'policy',
  entities: [PolicyVersion, BranchCalendar, CalendarException],
  scopes: [
    referenceScope('PolicyVersion', 'policy_version'),
    referenceScope('BranchCalendar', 'branch_calendar'),
    referenceScope('CalendarException', 'calendar_exception'),
  ],
  permissions: {
    'Query.policyVersions': staff(
      Role.ADMINISTRATOR,
      Role.SERVICE_DEPARTMENT,
      Role.EXECUTIVE,
      Role.BRANCH_MANAGER,
      Role.SUPERVISOR,
    ),
    'Query.workingCalendar': anyStaff,
    'Mutation.policyPublish': administrator,
    'Mutation.calendarWeekSet': administrator,
    'Mutation.calendarExceptionSet': administrator,
    'Mutation.calendarExceptionRemove': administrator,
  },
  errors: {
    ...workingTimeErrors,
    POLICY_KEY_UNKNOWN: 'No policy has this key; params.known lists them.',
    POLICY_SCOPE_REFUSED: 'The policy does not differ by this, or the branch says it already.',
    POLICY_DATE_IN_PAST: 'A policy cannot come into force before params.earliest: what was promised stays.',
    POLICY_VALUE_INVALID: 'The value does not fit the policy; params.problems lists { field, rule, limits }.',
    CALENDAR_DATE_IN_PAST: 'The day is over; params.earliest is the first that can still be set.',
    CALENDAR_RANGE_REFUSED: 'The dates lie the wrong way round or more than params.maxDays days apart.',
    WEEKDAY_TWICE: 'The week names a weekday twice.',
  },
  jobs: [checkCalendarYears, warnOfExpiry],
};
