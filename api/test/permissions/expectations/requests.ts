import type { Expectation, Expectations } from '../cells.ts';

const OFFICE = 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';
const DESK = 'CLERK SUPERVISOR';

/** Who speaks with customers and others about a request; the technician about what is their own. */
const contactKeepers: Expectation = {
  own: 'TECHNICIAN',
  inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT',
};

/** Who sees to it that nothing stays unanswered, or unserved. */
const answerers: Expectation = { inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE' };

const readers: Expectation = { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE };

/** REC-2: whoever calls the customer or stands at the door. */
const whoNeedsContact: Expectation = {
  own: 'CUSTOMER TECHNICIAN',
  inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT',
};

/** The call register. */
export const requests: Expectations = {
  'Query.callRegister': { inBranch: OFFICE },
  'Query.myRequests': { own: 'CUSTOMER' },
  'Query.repairRequest': readers,
  'Query.requestPreview': { own: 'CUSTOMER' },
  'Mutation.repairRequestSubmit': { own: 'CUSTOMER' },
  'Mutation.repairRequestSubmit (with photos)': { own: 'CUSTOMER' },
  'Mutation.repairRequestSubmit (with a proof)': { own: 'CUSTOMER' },
  'Mutation.repairRequestRegister': { inBranch: DESK },
  'Mutation.repairRequestRegister (for a customer)': { inBranch: DESK },
  'Mutation.repairRequestRegister (for a unit)': {
    inBranch: DESK,
    except: { 'MIXED other': 'The unit is not the customer’s who calls.' },
  },
  'Mutation.repairRequestClassify': { inBranch: DESK },
  'Mutation.requestAcknowledge': { inBranch: DESK },
  'Mutation.repairRequestMarkComplex': { inBranch: 'SUPERVISOR' },
  'Mutation.entitlementOverride': { inBranch: 'SUPERVISOR' },
  'Mutation.targetPause': { inBranch: 'SUPERVISOR' },
  'Mutation.targetResume': { inBranch: 'SUPERVISOR' },
  'Query.unansweredContacts': answerers,
  'Query.referrals': answerers,
  'Mutation.contactLog': contactKeepers,
  'Mutation.contactAnswer': contactKeepers,
  'Mutation.contactCorrect': contactKeepers,
  'Mutation.requestRefer': { inBranch: 'SUPERVISOR BRANCH_MANAGER' },
  'Mutation.referralDecide': { inBranch: 'EXECUTIVE' },
  'Mutation.referralDecide (a person)': { inBranch: 'EXECUTIVE' },
  'Mutation.vehicleFaultRecord': { inBranch: DESK },
  'Mutation.vehicleHandlingContact': { inBranch: DESK },
  'Mutation.vehicleHandlingFile': { inBranch: DESK },
  'Mutation.vehicleHandlingTell': { inBranch: DESK },
  'ContactEntry.request': answerers,
  'Referral.request': answerers,
  'RepairRequest.customer': readers,
  'RepairRequest.asset': readers,
  'RepairRequest.photos': readers,
  'RepairRequest.mergedInto': readers,
  'RepairRequest.mergedInto (of another branch)': {
    own: 'CUSTOMER',
    companyWide: 'SERVICE_DEPARTMENT EXECUTIVE',
    except: { 'MIXED same': 'Supervisor in B, where the other request lies.' },
  },
  'RepairRequest.customer (at home in another branch)': readers,
  'RepairRequest.contactPhone': whoNeedsContact,
  'RepairRequest.addressLine': whoNeedsContact,
  'RepairRequest.trackingUrl': { own: 'CUSTOMER', inBranch: DESK },
  'Alert.request': { inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE' },
  'RequestPreview.openRequest': { own: 'CUSTOMER' },
  'Asset.openRequest': { own: 'CUSTOMER', inBranch: OFFICE },
  'Asset.openRequest (in another branch)': {
    own: 'CUSTOMER',
    companyWide: 'SERVICE_DEPARTMENT EXECUTIVE',
    except: { 'MIXED same': 'Supervisor in B, where the request lies.' },
  },
};
