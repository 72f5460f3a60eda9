import { nothingBeyond } from '../requests/request-part.ts';
import { bringAlong } from '../requests/request-row.ts';

/** Rows of requests bring their visits along, each with the name of its lead: a name is part of the promise. */
bringAlong({
  name: 'visits',
  neededBy: ['visits'],
  columns: {
    id: 'v.id',
    version: 'v.version',
    requestId: 'v.request_id',
    branchId: 'v.branch_id',
    state: 'v.state',
    leadId: 'v.lead_id',
    leadName: 'lead.name',
    teamIds: 'v.team_ids',
    plannedAt: 'v.planned_at',
    setOutAt: 'v.set_out_at',
    setOutClaimedAt: 'v.set_out_claimed_at',
    arrivedAt: 'v.arrived_at',
    arrivedClaimedAt: 'v.arrived_claimed_at',
    arrivalConfirmedAt: 'v.arrival_confirmed_at',
    leftAt: 'v.left_at',
    leftClaimedAt: 'v.left_claimed_at',
    reason: 'v.reason',
    confirmedAt: 'v.confirmed_at',
  },
  shown: ['id', 'version', 'state', 'leadName', 'plannedAt'],
  isEnough: nothingBeyond('Visit', 'id version state leadName plannedAt'),
  from: (object) => `(select coalesce(json_agg(${object}
    order by v.id), '[]') from visit v join staff_member lead on lead.id = v.lead_id where v.request_id = r.id)`,
  instants: [
    'plannedAt',
    'setOutAt',
    'setOutClaimedAt',
    'arrivedAt',
    'arrivedClaimedAt',
    'arrivalConfirmedAt',
    'leftAt',
    'leftClaimedAt',
    'confirmedAt',
  ],
});
