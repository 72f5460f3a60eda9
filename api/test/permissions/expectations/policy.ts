import type { Expectations } from '../cells.ts';

/** Numbers that are policy, and working calendars. */
export const policy: Expectations = {
  'Query.policyVersions': {
    anywhere: 'ADMINISTRATOR SERVICE_DEPARTMENT EXECUTIVE BRANCH_MANAGER SUPERVISOR',
  },
  'Query.workingCalendar': { anywhere: 'STAFF' },
  'Mutation.policyPublish': { inBranch: 'ADMINISTRATOR' },
  'Mutation.policyPublish (for the whole company)': { companyWide: 'ADMINISTRATOR' },
  'Mutation.calendarWeekSet': { inBranch: 'ADMINISTRATOR' },
  'Mutation.calendarExceptionSet': { inBranch: 'ADMINISTRATOR' },
  'Mutation.calendarExceptionRemove': { inBranch: 'ADMINISTRATOR' },
};
