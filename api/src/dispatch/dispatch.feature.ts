import type { AccessFeature } from '../access/feature.ts';
import { customer, either, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { partScope } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { visibleRequests } from '../requests/request-scope.ts';
import { Commitment } from './commitment.ts';
import { Visit } from './visit.ts';
import './visits-of-request.ts';

const whoReadsRequests = staff(...READERS_OF_REQUESTS, Role.TECHNICIAN);

const ofRequest = {
  entity: 'RepairRequest',
  table: 'repair_request',
  visible: visibleRequests,
  by: 'request_id',
};

export const dispatch: AccessFeature = {
  name: 'dispatch',
  entities: [Visit, Commitment],
  scopes: [partScope('Visit', 'visit', ofRequest), partScope('Commitment', 'commitment', ofRequest)],
  permissions: {
    'Query.dispatchQueue': staff(
      Role.SUPERVISOR,
      Role.BRANCH_MANAGER,
      Role.SERVICE_DEPARTMENT,
      Role.EXECUTIVE,
    ),
    'Query.dispatchCandidates': staff(Role.SUPERVISOR),
    'Query.myVisits': staff(Role.TECHNICIAN),
    'Query.visit': either(customer, whoReadsRequests),
    'Mutation.repairRequestDispatch': staff(Role.SUPERVISOR),
    'Mutation.repairRequestCancel': either(customer, staff(Role.CLERK, Role.SUPERVISOR)),
    'Mutation.repairRequestMerge': staff(Role.CLERK, Role.SUPERVISOR),
    'Mutation.visitAccept': staff(Role.TECHNICIAN),
    'Mutation.visitDecline': staff(Role.TECHNICIAN),
    'Mutation.visitReassign': staff(Role.SUPERVISOR),
    'Mutation.visitReschedule': staff(Role.SUPERVISOR),
    'Mutation.visitNoShow': staff(Role.TECHNICIAN),
    'Mutation.requestCommit': staff(Role.SUPERVISOR, Role.TECHNICIAN),
    'RepairRequest.suggestedTechnicians': staff(Role.SUPERVISOR),
    'Visit.request': either(customer, whoReadsRequests),
    'Visit.lead': whoReadsRequests,
    'Visit.team': whoReadsRequests,
    'DispatchCandidate.technician': staff(Role.SUPERVISOR),
  },
  errors: {
    VISIT_STEP_REFUSED: 'The visit is not in a state from which this step leads on. params: from, to.',
    TECHNICIAN_NOT_QUALIFIED:
      'DSP-7: params.technicianId lacks params.missing (CERTIFICATE, WORK_PERMIT) on the planned day.',
    COMMITTED_TIME_IN_PAST: 'DSP-11: a time that is promised to a customer lies in the future.',
    PLANNED_TIME_IN_PAST: 'A visit cannot be planned for a time that is over.',
    MERGE_REFUSED:
      'INT-6: only an open request of the same customer and unit can take another in, before anybody has set out. params: reason.',
    CANCEL_TOO_LATE: 'INT-7: the technician has set out; only the branch can cancel now.',
  },
};
