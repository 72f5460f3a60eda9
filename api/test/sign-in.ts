import { randomBytes } from 'node:crypto';
import { AccountSession } from '../src/access/account-session.ts';
import { parsePhone } from '../src/access/phone-number.ts';
import { RoleAssignment } from '../src/access/role-assignment.ts';
import { signToken } from '../src/access/session-token.ts';
import { createStaffAccount } from '../src/access/sign-in.ts';
import { COMPANY_WIDE_ROLES } from '../src/access/permissions.ts';
import type { Role } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/ids.ts';
import type { TestApp } from './app.ts';

export const PASSWORD = 'a-password-of-the-tests';

export interface TestStaff {
  readonly staffId: string;
  readonly userName: string;
  readonly accountId: string;
  /** Bearer token of a session. */
  readonly token: string;
}

let counter = 0;

/** Hashing is slow on purpose, and everybody here has the same password. */
let passwordHash: Promise<string> | undefined;

/**
 * A member of staff with a session as signing in leaves one; what goes on at the door itself has tests of its own.
 * `headquarters`: company-wide roles reach over every branch.
 */
export async function signedInStaff(
  app: TestApp,
  roles: readonly { branchId: string; role: Role; headquarters?: boolean }[] = [],
  given: { staffId?: string; userName?: string; name?: string } = {},
): Promise<TestStaff> {
  const staffId = given.staffId ?? newId();
  const userName = given.userName ?? `staff.${++counter}`;
  const accountId = await app.seed(async (em) => {
    for (const { branchId, role, headquarters } of roles) {
      const assignment = new RoleAssignment();
      assignment.staffId = staffId;
      assignment.branchId = branchId;
      assignment.role = role;
      assignment.companyWide = Boolean(headquarters) && COMPANY_WIDE_ROLES.includes(role);
      assignment.grantedAt = app.clock.now();
      em.persist(assignment);
    }
    const { accounts } = app.app.platform;
    const remembering = {
      ...accounts,
      hashPassword: (password: string) => (passwordHash ??= accounts.hashPassword(password)),
    };
    const name = given.name ?? userName;
    const account = { staffId, userName, password: PASSWORD, name };
    return (await createStaffAccount(remembering, em, account)).id;
  });
  return { staffId, userName, accountId, token: await openSession(app, accountId) };
}

async function openSession(app: TestApp, accountId: string): Promise<string> {
  const session = new AccountSession();
  session.accountId = accountId;
  session.token = randomBytes(16).toString('hex');
  const now = new Date();
  Object.assign(session, { createdAt: now, updatedAt: now, lastSeenAt: now });
  session.expiresAt = new Date(now.getTime() + 86_400_000);
  await app.seed((em) => void em.persist(session));
  return signToken(session.token, app.app.platform.settings.authSecret);
}

/** The bearer token of a member of staff, got at the real door. */
export async function staffToken(app: TestApp, userName: string, password: string): Promise<string> {
  const { staffSignIn } = await app.ok<{ staffSignIn: { token: string } }>(
    'mutation ($userName: String!, $password: String!) { staffSignIn(input: { userName: $userName, password: $password }) { token } }',
    { userName, password },
  );
  return staffSignIn.token;
}

/** The bearer token of a customer, got at the real door with the code that was sent. One number, once a minute. */
export async function customerToken(app: TestApp, phone: string): Promise<string> {
  const code = await requestCode(app, phone);
  const { phoneCodeSignIn } = await app.ok<{ phoneCodeSignIn: { token: string } }>(
    'mutation ($phone: String!, $code: String!) { phoneCodeSignIn(input: { phone: $phone, code: $code }) { token } }',
    { phone, code },
  );
  return phoneCodeSignIn.token;
}

/** Asks for a code as a customer does and reads it in the outbox. */
export async function requestCode(app: TestApp, phone: string): Promise<string> {
  await app.ok(
    'mutation ($phone: String!) { phoneCodeRequest(input: { phone: $phone }) { expiresInSeconds } }',
    { phone },
  );
  return lastCode(app, phone);
}

/** The code in the last message to a phone. */
export async function lastCode(app: TestApp, phone: string): Promise<string> {
  const [message] = await app.rows<{ text: string }>(
    `select text from outbox_message where "to" = $1 and template like 'phone-code.%' order by id desc limit 1`,
    [parsePhone(phone)],
  );
  const code = /\d{6}/.exec(message?.text ?? '')?.[0];
  if (!code) throw new Error('no code was sent');
  return code;
}
