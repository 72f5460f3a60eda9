import { type Actor, Language } from '../kernel/actor.ts';
import { RuleError } from '../kernel/rule-error.ts';
import type { EntityManager } from '../platform/orm.ts';
import { AccountCredential } from './account-credential.ts';
import { Account, AccountCustomer } from './account.ts';
import type { Accounts } from './accounts.ts';
import type { Ctx } from './context.ts';
import { identityOf } from './identify.ts';
import { proving } from './phone-code.ts';
import { SecurityEventKind } from './security-event.ts';
import { signToken } from './session-token.ts';

export interface SignedIn {
  /** The bearer token. */
  readonly token: string;
  readonly actor: Actor;
  readonly expiresAt: Date;
}

/**
 * Opens a customer's session for whoever holds the phone; the first time an account is made. Account and session are
 * better-auth's and committed apart; what belongs to the number is linked in this unit of work.
 * @throws RuleError CODE_WRONG, SIGN_IN_REFUSED, TOO_MANY_ATTEMPTS
 */
export async function signInByPhone(ctx: Ctx, phone: string, code: string): Promise<SignedIn> {
  const { accounts, phoneProved } = ctx.platform;
  const token = await proving(ctx, phone, () => accounts.enterByCode(phone, code, ctx.visit));
  const signedIn = await welcome(ctx, token);
  const { actor } = signedIn;
  if (actor.kind !== 'CUSTOMER') throw new Error('a code opened what is no customer');
  const itself = ctx.become(actor);
  for (const link of phoneProved) await link(itself, { id: actor.accountId, phone });
  await itself.em.flush();
  const links = await itself.em.find(
    AccountCustomer,
    { accountId: actor.accountId },
    { orderBy: { id: 'asc' } },
  );
  return { ...signedIn, actor: { ...actor, customerIds: links.map((link) => link.customerId) } };
}

/**
 * Opens a session of a member of staff. An unknown name, a wrong password and a disabled account are one answer, after
 * the same work.
 * @throws RuleError SIGN_IN_REFUSED, TOO_MANY_ATTEMPTS
 */
export async function signInByPassword(ctx: Ctx, userName: string, password: string): Promise<SignedIn> {
  const { accounts } = ctx.platform;
  const { attempts, note } = accounts;
  const name = userNameOf(userName);
  await attempts.count('sign-in.address', ctx.visit.address);
  await attempts.count('sign-in.account', name);
  const token = await accounts.enterByPassword(name, password, ctx.visit);
  if (!token) {
    await note({
      kind: SecurityEventKind.SIGN_IN_REFUSED,
      userName: name,
      subject: 'password',
      visit: ctx.visit,
    });
    throw new RuleError('SIGN_IN_REFUSED', {}, 'password');
  }
  await Promise.all([
    attempts.forgive('sign-in.address', ctx.visit.address),
    attempts.forget('sign-in.account', name),
  ]);
  return welcome(ctx, token);
}

async function welcome(ctx: Ctx, sessionToken: string): Promise<SignedIn> {
  const { accounts } = ctx.platform;
  const identity = await identityOf(accounts.pool, sessionToken);
  // Disabled or signed out between two statements.
  if (!identity?.expiresAt) throw new RuleError('SIGN_IN_REFUSED');
  const { actor, expiresAt } = identity;
  const accountId = 'accountId' in actor ? actor.accountId : null;
  await accounts.note({
    kind: SecurityEventKind.SIGNED_IN,
    accountId,
    subject: actor.kind,
    visit: ctx.visit,
  });
  return { token: signToken(sessionToken, accounts.authSecret), actor, expiresAt };
}

/** User names are compared without regard to case or width. */
function userNameOf(written: string): string {
  return written.normalize('NFKC').trim().toLowerCase();
}

export interface NewStaffAccount {
  readonly staffId: string;
  readonly userName: string;
  readonly password: string;
  readonly name: string;
  readonly language?: Language;
}

/** Gives a member of staff the means to sign in, in the unit of work of `em`. */
export async function createStaffAccount(
  accounts: Accounts,
  em: EntityManager,
  given: NewStaffAccount,
): Promise<Account> {
  const account = new Account();
  account.staffId = given.staffId;
  account.userName = userNameOf(given.userName);
  account.name = given.name;
  account.language = given.language ?? Language.ZH;
  account.email = `${account.id}@staff.invalid`;
  const credential = new AccountCredential();
  credential.accountId = account.id;
  credential.providerAccountId = account.id;
  credential.password = await accounts.hashPassword(given.password);
  em.persist([account, credential]);
  return account;
}
