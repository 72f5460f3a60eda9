import type { AccessFeature } from '../access/feature.ts';
import { customer, either, READERS_OF_REQUESTS, staff } from '../access/permissions.ts';
import { Role } from '../kernel/actor.ts';
import { afterProofDecided } from '../assets/prove-asset.ts';
import { deriveAfterProof } from './derive-after-proof.ts';
import { ContactEntry } from './contacts/contact-entry.ts';
import { EntitlementDecision } from './entitlement-decision.ts';
import { CONTACT } from './contact-data.ts';
import { QualityParticulars } from './quality/quality-particulars.ts';
import { Referral } from './referral/referral.ts';
import { RepairRequest } from './repair-request.ts';
import { RequestEvent } from './request-event.ts';
import { requestScopes } from './request-scope.ts';
import { ServiceTarget, TargetPause } from './service-target.ts';
import { ServiceVoucher } from './service-voucher.ts';
import { sweepTargets } from './sweep-targets.ts';
import { VehicleFault } from './vehicles/vehicle-fault.ts';

const readers = either(customer, staff(...READERS_OF_REQUESTS, Role.TECHNICIAN));
const desk = staff(Role.CLERK, Role.SUPERVISOR);
/** Who calls the customer or stands at the door (REC-2). */
const needsContact = either(
  customer,
  staff(Role.CLERK, Role.SUPERVISOR, Role.TECHNICIAN, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT),
);

/** Who speaks with customers and others about a request (INT-9). */
const contactKeepers = staff(
  Role.CLERK,
  Role.SUPERVISOR,
  Role.TECHNICIAN,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
);
/** Who sees to it that nothing stays unanswered, or unserved. */
const answerers = staff(
  Role.CLERK,
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.EXECUTIVE,
);

afterProofDecided(deriveAfterProof);

export const requests: AccessFeature = {
  name: 'requests',
  entities: [
    RepairRequest,
    RequestEvent,
    ServiceTarget,
    TargetPause,
    EntitlementDecision,
    ServiceVoucher,
    ContactEntry,
    Referral,
    VehicleFault,
    QualityParticulars,
  ],
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
    'Query.unansweredContacts': answerers,
    'Query.referrals': answerers,
    'Mutation.contactLog': contactKeepers,
    'Mutation.contactAnswer': contactKeepers,
    'Mutation.contactCorrect': contactKeepers,
    'Mutation.requestRefer': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER),
    'Mutation.referralDecide': staff(Role.EXECUTIVE),
    'Mutation.vehicleFaultRecord': desk,
    'Mutation.vehicleHandlingContact': desk,
    'Mutation.vehicleHandlingFile': desk,
    'Mutation.vehicleHandlingTell': desk,
    'ContactEntry.request': answerers,
    'Referral.request': answerers,
    'RepairRequest.customer': readers,
    'RepairRequest.asset': readers,
    'RepairRequest.photos': readers,
    'RepairRequest.mergedInto': readers,
    [CONTACT]: needsContact,
    'RepairRequest.trackingUrl': either(customer, desk),
    'RequestPreview.openRequest': customer,
    'Asset.openRequest': readers,
    'Alert.request': staff(Role.SUPERVISOR, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT, Role.EXECUTIVE),
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
    CONTACT_IN_FUTURE: 'INT-9: a contact cannot have been later than now.',
    CONTACT_ANSWERED: 'INT-9: it has its reply; what is said later is another contact.',
    CONTACT_NEEDS_NO_ANSWER: 'INT-9: nobody waits for an answer to it.',
    REQUEST_REFERRED: 'INT-8: it was passed to the EXECUTIVE and waits for a name.',
    ALREADY_REFERRED: 'INT-8: it is passed on already and waits for a name.',
    REFERRAL_DECIDED: 'INT-8: it was named already who serves it.',
    QUALITY_INCOMPLETE:
      'INT-4: a quality complaint registers purchase date, model, factory date, serial number, main fault and demand. params: missing.',
    NOT_A_VEHICLE: 'DSP-5: only a vehicle has a fault of body, chassis or engine; advice has none.',
    NOT_IN_WRITING: 'DSP-5: the handling is contacted by letter or e-mail.',
    HANDLING_STEP_REFUSED:
      'DSP-5: the handling has not come so far, is past it, or is not needed. params: from, to.',
    HANDLING_NOT_TOLD:
      'DSP-5: it is resolved when the result of the handling is on file and told to the customer.',
    INTERNAL_IS_NO_CUSTOMER_CATEGORY:
      "ENT-1: INTERNAL is the company's own work and never a customer's request.",
  },
  jobs: [sweepTargets],
};
