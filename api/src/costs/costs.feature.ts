import type { AccessFeature } from '../access/feature.ts';
import { staff } from '../access/permissions.ts';
import { partScope, type Scope, seenBy } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { onPartUsed } from '../parts/part-used.ts';
import { visibleRequests } from '../requests/request-scope.ts';
import { verbatim } from '../kernel/sql.ts';
import { onMinutesRecorded } from '../visits/work/minutes-recorded.ts';
import { freezeLabourCosts, freezePartCost } from './freeze-costs.ts';
import { JobCost } from './job-cost.ts';

/** What a job costs us is no matter of technicians, and none of customers. */
const readers = staff(
  Role.ACCOUNTANT,
  Role.BRANCH_MANAGER,
  Role.SUPERVISOR,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
);

const ofRequest = partScope('JobCost', 'job_cost', {
  entity: 'RepairRequest',
  table: 'repair_request',
  visible: visibleRequests,
  by: 'request_id',
});
const seen = seenBy(readers, ofRequest.visible);
const scope: Scope = {
  ...ofRequest,
  visible: (actor, alias) =>
    actor.kind === 'STAFF' || actor.kind === 'SYSTEM' ? seen(actor, alias) : verbatim('false'),
};

onMinutesRecorded(freezeLabourCosts);
onPartUsed(freezePartCost);

/** What jobs cost us: parts and labour, frozen when they are used. */
export const costs: AccessFeature = {
  name: 'costs',
  entities: [JobCost],
  scopes: [scope],
  permissions: {
    'Query.warrantyCosts': readers,
    'RepairRequest.cost': readers,
    'WarrantyJob.request': readers,
  },
};
