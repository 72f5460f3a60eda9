import { AccountCredential, Verification } from './account-credential.ts';
import { ApiKey } from './account-key.ts';
import { AccountSession } from './account-session.ts';
import { Account, AccountCustomer } from './account.ts';
import { accessScopes } from './access-scopes.ts';
import { Role } from '../kernel/actor.ts';
import { AttemptCount } from './attempts.ts';
import { PERSONAL_HISTORY } from './change-history.resolver.ts';
import { exportPermissions } from './exports/list-exports.ts';
import type { AccessFeature } from './feature.ts';
import { filePermissions } from './file-routes.ts';
import { customer, open, signedIn, staff, type PermissionLine } from './permissions.ts';
import { RoleAssignment } from './role-assignment.ts';
import { SecurityEvent } from './security-event.ts';
import { sweepSignIns } from './sign-in-sweep.ts';

const anyStaff: PermissionLine = { anyStaff: true };

export const access: AccessFeature = {
  name: 'access',
  entities: [
    Account,
    AccountCredential,
    AccountCustomer,
    AccountSession,
    ApiKey,
    AttemptCount,
    RoleAssignment,
    SecurityEvent,
    Verification,
  ],
  scopes: accessScopes,
  jobs: [sweepSignIns],
  permissions: {
    ...filePermissions,
    ...exportPermissions,
    'Query.viewer': open,
    'Query.mySessions': signedIn,
    'Query.myApiKeys': anyStaff,
    'Query.changes': staff(
      Role.SUPERVISOR,
      Role.BRANCH_MANAGER,
      Role.SERVICE_DEPARTMENT,
      Role.EXECUTIVE,
      Role.ADMINISTRATOR,
    ),
    [PERSONAL_HISTORY]: staff(Role.SUPERVISOR, Role.BRANCH_MANAGER, Role.SERVICE_DEPARTMENT),
    'Mutation.phoneCodeRequest': open,
    'Mutation.phoneCodeSignIn': open,
    'Mutation.staffSignIn': open,
    'Mutation.signOut': signedIn,
    'Mutation.sessionRevoke': signedIn,
    'Mutation.languageSet': signedIn,
    'Mutation.profileSet': customer,
    'Mutation.passwordChange': anyStaff,
    'Mutation.apiKeyCreate': anyStaff,
    'Mutation.apiKeyRevoke': anyStaff,
    'ApiKeyCreated.key': anyStaff,
  },
  errors: {
    SIGN_IN_REFUSED: 'No staff account opens with this name and password.',
    LINK_DEAD: 'The personal link opens nothing, or not any more: expired, changed or made up.',
    CODE_WRONG: 'It is not the code that was last sent, or that one is expired, used or was tried too often.',
    PASSWORD_WRONG: 'The current password is another.',
    API_KEYS_TOO_MANY: 'There are params.max keys already; revoke one first.',
  },
};
