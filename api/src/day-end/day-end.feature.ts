import type { AccessFeature } from '../access/feature.ts';
import { READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { inBranches, partScope, rootScope, type Visible } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { closeDays } from './close-days.ts';
import { DayEnd, DayEndLine } from './day-end.ts';

/** Whoever works with a branch's day, and the sales director, to whom its unresolved list goes (DSP-11). */
const readers = staff(
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
  Role.SALES_DIRECTOR,
);

const closedDays: Visible = (actor, alias) => {
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'STAFF':
      return inBranches(actor, sql`${verbatim(alias)}.branch_id`);
    case 'CUSTOMER':
    case 'LINK':
    case 'ANONYMOUS':
      return verbatim('false');
  }
};

/** What closes a day: register and vouchers reconciled, left-overs first in the queue, lists in writing. */
export const dayEnd: AccessFeature = {
  name: 'day-end',
  entities: [DayEnd, DayEndLine],
  scopes: [
    rootScope('DayEnd', 'day_end', closedDays),
    partScope('DayEndLine', 'day_end_line', {
      entity: 'DayEnd',
      table: 'day_end',
      visible: closedDays,
      by: 'day_end_id',
    }),
  ],
  permissions: {
    'Query.dayEnds': readers,
    'Query.dayEnd': readers,
    'Query.unresolvedList': readers,
    'Mutation.dayEndClose': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER),
    'DayEndLine.request': staff(...READERS_OF_REQUESTS),
  },
  errors: {
    DAY_ALREADY_CLOSED: 'DSP-3: the day is closed, by somebody or by itself; it is closed once.',
    DAY_IN_FUTURE: 'DSP-3: a day that has not begun cannot be closed.',
    DAY_NOT_OVER: 'DSP-3: there is working time left today.',
    DAY_TOO_LONG_AGO:
      'DSP-3: nobody can say any more how that day ended; params.earliest is the first that can be closed.',
  },
  jobs: [closeDays],
};
