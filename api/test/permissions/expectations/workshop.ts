import type { Expectation, Expectations } from '../cells.ts';

const OFFICE = 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE';
const ONLY_IN_B = 'Supervisor in B, and the unit lies in A.';

const readers: Expectation = { own: 'CUSTOMER TECHNICIAN', inBranch: OFFICE };

/** A technician who was sent before still reads the request; the card, or the unit, is another one's. */
const nobody: Expectation = {};

/** The desk sees the unit, and that it is not there to be given out, whatever picture comes along. */
const atTheDesk = {
  'CLERK own': 'CUSTODY_STEP_REFUSED',
  'CLERK same': 'CUSTODY_STEP_REFUSED',
  'CLERK absent': 'CUSTODY_STEP_REFUSED',
};

/** What customers hand over: receipt, goods register, repair card, return. */
export const workshop: Expectations = {
  'Query.custody': { inBranch: OFFICE },
  'Query.goodsRegister': { inBranch: OFFICE },
  'Query.repairCards': { inBranch: OFFICE },
  'Query.myRepairCards': { own: 'TECHNICIAN' },
  'Query.repairCard': readers,
  'Query.scannedCode': readers,
  'Mutation.unitTakeIn': { own: 'TECHNICIAN' },
  'Mutation.unitTakeIn (of a colleague)': nobody,
  'Mutation.unitTakeIn (with a picture)': { own: 'TECHNICIAN' },
  'Mutation.unitBookIn': { inBranch: 'CLERK' },
  'Mutation.unitBookIn (who repairs)': { inBranch: 'CLERK' },
  'Mutation.unitReturnPlan': { inBranch: 'CLERK' },
  'Mutation.unitBookOut': { inBranch: 'CLERK' },
  'Mutation.unitBookOut (to whom)': { inBranch: 'CLERK' },
  'Mutation.unitReturn': {
    own: 'TECHNICIAN',
    // The desk sees the unit, and that it is not there to be given out.
    refusedWith: { 'CLERK same': 'CUSTODY_STEP_REFUSED' },
  },
  'Mutation.unitReturn (of a colleague)': { refusedWith: { 'CLERK same': 'CUSTODY_STEP_REFUSED' } },
  'Mutation.unitReturn (at the counter)': { inBranch: 'CLERK' },
  'Mutation.unitReturn (with a picture)': { own: 'TECHNICIAN', refusedWith: atTheDesk },
  'Mutation.unitReturn (with a signed declaration)': { own: 'TECHNICIAN', refusedWith: atTheDesk },
  'Mutation.repairCardRecord': { own: 'TECHNICIAN' },
  'Mutation.repairCardRecord (of a colleague)': nobody,
  'Mutation.repairCardFinish': { own: 'TECHNICIAN' },
  'Mutation.repairCardFinish (of a colleague)': nobody,
  'Mutation.repairCardInspect': { inBranch: 'SUPERVISOR' },
  'Mutation.repairCardPromise': { own: 'TECHNICIAN', inBranch: 'SUPERVISOR' },
  'Mutation.repairCardPromise (of a colleague)': { inBranch: 'SUPERVISOR' },
  'Mutation.repairCardAssign': { inBranch: 'SUPERVISOR' },
  'Mutation.repairCardAssign (to whom)': { inBranch: 'SUPERVISOR', except: { 'MIXED other': ONLY_IN_B } },
  'CustodySignature.image': readers,
  'ScannedCode.unit': { own: 'CUSTOMER', inBranch: OFFICE },
  'Route.repairCardTag': { own: 'TECHNICIAN', inBranch: OFFICE },
  'Route.custodyReceipt': readers,
  'Route.unitLabel': { own: 'CUSTOMER', inBranch: OFFICE },
  'Route.files (signature on a receipt)': readers,
};
