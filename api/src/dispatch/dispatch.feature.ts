import type { AccessFeature } from '../access/feature.ts';
import { customer, either, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { partScope } from '../access/scopes.ts';
import { Role } from '../kernel/actor.ts';
import { visibleRequests } from '../requests/request-scope.ts';
import { Commitment } from './commitment.ts';
import { VisitContact } from './preparation/visit-contact.ts';
import { RemoteSession } from './remote/remote-session.ts';
import { TravelRequest } from './travel/travel-request.ts';
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
  entities: [Visit, Commitment, TravelRequest, VisitContact, RemoteSession],
  scopes: [
    partScope('Visit', 'visit', ofRequest),
    partScope('Commitment', 'commitment', ofRequest),
    partScope('TravelRequest', 'travel_request', ofRequest),
    partScope('VisitContact', 'visit_contact', ofRequest),
    partScope('RemoteSession', 'remote_session', ofRequest),
  ],
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
    'Query.travelRequests': staff(
      Role.SUPERVISOR,
      Role.BRANCH_MANAGER,
      Role.SERVICE_DEPARTMENT,
      Role.EXECUTIVE,
    ),
    'Mutation.travelRequestMake': staff(Role.SUPERVISOR, Role.TECHNICIAN),
    'Mutation.travelRequestWithdraw': staff(Role.SUPERVISOR, Role.TECHNICIAN),
    'Mutation.travelRequestConfirm': staff(Role.SERVICE_DEPARTMENT),
    'Mutation.travelRequestApprove': staff(Role.EXECUTIVE),
    'Mutation.travelRequestRefuse': staff(Role.SERVICE_DEPARTMENT, Role.EXECUTIVE),
    'Mutation.visitRecordContact': staff(Role.TECHNICIAN),
    'Mutation.remoteSessionStart': staff(Role.CLERK, Role.SUPERVISOR, Role.TECHNICIAN),
    'Mutation.remoteSessionEnd': staff(Role.CLERK, Role.SUPERVISOR, Role.TECHNICIAN),
    'TravelRequest.request': whoReadsRequests,
    'Visit.preparation': staff(Role.SUPERVISOR, Role.TECHNICIAN),
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
    TRAVEL_NOT_NEEDED:
      'DSP-6: a visit there needs no travel request: no quality complaint, and within the area.',
    TRAVEL_REQUEST_OPEN: 'DSP-6: a travel request for it waits for its decision, or is granted and unused.',
    TRAVEL_STEP_REFUSED: 'DSP-6: the travel request is decided already. params: from, to.',
    TRAVEL_DECIDER_OTHER: 'DSP-6: another role decides on this journey. params: needed.',
    TRAVEL_NOT_APPROVED:
      'DSP-6: the visit cannot start before its journey is confirmed or approved. params: reason, needed.',
    CUSTOMER_NOT_CONTACTED: 'DSP-8: contact the customer and record it before you set out.',
    CONTACT_TIME_IMPOSSIBLE:
      'DSP-8: the contact lies in the future or before the call came in. params: notBefore, notAfter.',
    REMOTE_SESSION_RUNNING: 'DSP-14: somebody serves the request remotely already.',
    REMOTE_STEP_REFUSED: 'DSP-14: the remote session has ended. params: from, to.',
    CANCEL_TOO_LATE: 'INT-7: the technician has set out; only the branch can cancel now.',
  },
};
