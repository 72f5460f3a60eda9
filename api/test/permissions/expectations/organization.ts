import type { Expectations } from '../cells.ts';

const ANY_ROLE =
  'CLERK TECHNICIAN SUPERVISOR ACCOUNTANT BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE PARTS_KEEPER SALES ' +
  'SALES_DIRECTOR MANAGEMENT_COMMITTEE HUMAN_RESOURCES WAREHOUSE_KEEPER ADMINISTRATOR';
const SEES_PAPERS = 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT HUMAN_RESOURCES ADMINISTRATOR';

/** Branches, districts, people with roles and papers, alerts. */
export const organization: Expectations = {
  'Query.branches': { anywhere: 'STAFF' },
  'Query.districts': { anywhere: 'EVERYBODY' },
  'Query.staffMembers': { inBranch: ANY_ROLE },
  'Query.alerts': { inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE ADMINISTRATOR' },
  'Mutation.alertAcknowledge': { inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE' },
  'Mutation.alertAcknowledge (of the calendar)': {
    inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE ADMINISTRATOR',
  },
  'Mutation.staffRoleGrant': { inBranch: 'ADMINISTRATOR' },
  'Mutation.staffRoleGrant (to whom)': {
    inBranch: 'ADMINISTRATOR',
    refusedWith: { 'ADMINISTRATOR own': 'OWN_ROLE_REFUSED' },
  },
  'Mutation.staffRoleRevoke': { inBranch: 'ADMINISTRATOR' },
  'Mutation.certificateRecord': {
    inBranch: 'ADMINISTRATOR',
    refusedWith: { 'ADMINISTRATOR own': 'OWN_PAPER_REFUSED' },
  },
  'Mutation.workPermitRecord': {
    inBranch: 'ADMINISTRATOR',
    refusedWith: { 'ADMINISTRATOR own': 'OWN_PAPER_REFUSED' },
  },
  'StaffMember.assignments': {
    own: 'STAFF',
    inBranch: ANY_ROLE,
    except: { 'NO_ROLE own': 'There is none to be seen.' },
  },
  'StaffMember.certificates': { own: 'STAFF', inBranch: SEES_PAPERS },
  'StaffMember.workPermits': { own: 'STAFF', inBranch: SEES_PAPERS },
  'Viewer.staff': { own: 'STAFF' },
};
