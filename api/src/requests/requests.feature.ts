import type { AccessFeature } from '../access/feature.ts';
import { customer, either, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { afterProofDecided } from '../assets/prove-asset.ts';
import { deriveAfterProof } from './derive-after-proof.ts';
import { EntitlementDecision } from './entitlement-decision.ts';
import { CONTACT } from './contact-data.ts';
import { RepairRequest } from './repair-request.ts';
import { RequestEvent } from './request-event.ts';
import { requestScopes } from './request-scope.ts';
import { ServiceTarget, TargetPause } from './service-target.ts';
import { ServiceVoucher } from './service-voucher.ts';
import { sweepTargets } from './sweep-targets.ts';

const readers = either(customer, staff(...READERS_OF_REQUESTS, Role.TECHNICIAN));
const desk = staff(Role.CLERK, Role.SUPERVISOR);
/** Who calls the customer or stands at the door (REC-2). */
const needsContact = either(
  customer,
  staff(Role.CLERK, Role.SUPERVISOR, Role.TECHNICIAN, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT),
);

afterProofDecided(deriveAfterProof);

export const requests: AccessFeature = {
  name: 'requests',
  entities: [RepairRequest, RequestEvent, ServiceTarget, TargetPause, EntitlementDecision, ServiceVoucher],
  scopes: requestScopes,
  permissions: {
    'Query.callRegister': staff(...READERS_OF_REQUESTS),
    'Query.myRequests': customer,
    'Query.repairRequest': readers,
    'Query.requestPreview': customer,
    'Mutation.repairRequestSubmit': customer,
    'Mutation.repairRequestRegister': desk,
    'Mutation.repairRequestClassify': desk,
    'Mutation.requestAcknowledge': desk,
    'Mutation.repairRequestMarkComplex': staff(Role.SUPERVISOR),
    'Mutation.entitlementOverride': staff(Role.SUPERVISOR),
    'Mutation.targetPause': staff(Role.SUPERVISOR),
    'Mutation.targetResume': staff(Role.SUPERVISOR),
    'RepairRequest.customer': readers,
    'RepairRequest.asset': readers,
    'RepairRequest.photos': readers,
    'RepairRequest.mergedInto': readers,
    [CONTACT]: needsContact,
    'RepairRequest.trackingUrl': either(customer, desk),
    'RequestPreview.openRequest': customer,
    'Asset.openRequest': readers,
    'Alert.request': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT),
  },
  errors: {
    REQUEST_STEP_REFUSED: 'The request is not in a state from which this step leads on. params: from, to.',
    VOUCHER_STEP_REFUSED: 'VIS-2: no step of the voucher can be skipped or reversed. params: from, to.',
    TARGET_STEP_REFUSED: 'The clock does not run, or does not stand, as this step asks. params: from, to.',
    ALREADY_ACKNOWLEDGED: 'DSP-4: the customer has had the first answer, by somebody or by a planned visit.',
    OPEN_REQUEST_EXISTS:
      'INT-6: the unit has an open request, params.number; attach this call to it, or confirm it as a new one.',
    FILE_ALREADY_USED: 'A picture belongs to one request; hand it in again for another.',
    RECEIVED_IN_FUTURE: 'A call cannot have come in later than now.',
    RECEIVED_TOO_LONG_AGO: 'No call from before params.earliest is taken into the register any more.',
    CHANNEL_IS_THE_PORTALS: 'PORTAL is for requests that customers file themselves.',
    INTERNAL_IS_NO_CUSTOMER_CATEGORY:
      "ENT-1: INTERNAL is the company's own work and never a customer's request.",
  },
  jobs: [sweepTargets],
};
