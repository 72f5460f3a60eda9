import type { Expectations } from '../cells.ts';

/** Doors, sessions, keys, the history of changes, pictures. */
export const access: Expectations = {
  'Query.viewer': { own: 'SIGNED_IN' },
  'Query.mySessions': { own: 'SIGNED_IN' },
  'Query.myApiKeys': { own: 'STAFF' },
  'Query.changes': { inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT EXECUTIVE ADMINISTRATOR' },
  'Mutation.phoneCodeRequest': { own: 'EVERYBODY' },
  'Mutation.phoneCodeSignIn': { own: 'EVERYBODY' },
  'Mutation.staffSignIn': { own: 'EVERYBODY' },
  'Mutation.signOut': { own: 'SIGNED_IN' },
  'Mutation.sessionRevoke': { own: 'SIGNED_IN' },
  'Mutation.languageSet': { own: 'SIGNED_IN' },
  'Mutation.profileSet': { own: 'CUSTOMER' },
  'Mutation.passwordChange': { own: 'STAFF' },
  'Mutation.apiKeyCreate': { own: 'STAFF' },
  'Mutation.apiKeyRevoke': { own: 'STAFF' },
  'ApiKeyCreated.key': { own: 'STAFF', seenWith: 'Mutation.apiKeyCreate' },

  // REC-2: who changed a phone number is told to all of these; from what to what to those who need it.
  'Change.fields': { inBranch: 'SUPERVISOR BRANCH_MANAGER SERVICE_DEPARTMENT' },

  // A picture is read like the record that it belongs to.
  'Route.files': {
    own: 'CUSTOMER TECHNICIAN',
    inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE',
  },
  'Route.files (proof of purchase)': {
    own: 'CUSTOMER',
    inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE',
  },
  'Route.files (signature)': {
    own: 'CUSTOMER TECHNICIAN',
    inBranch: 'CLERK SUPERVISOR BRANCH_MANAGER ACCOUNTANT SERVICE_DEPARTMENT EXECUTIVE',
  },
  'Route.files (of no record yet)': { own: 'SIGNED_IN' },
};
