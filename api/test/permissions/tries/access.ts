import { AccountCredential } from '../../../src/access/account-credential.ts';
import { ApiKey } from '../../../src/access/account-key.ts';
import { Account } from '../../../src/access/account.ts';
import { newId } from '../../../src/kernel/ids.ts';
import { aPhone } from '../../customers.ts';
import { aStaffMember } from '../../organization.ts';
import { requestCode } from '../../sign-in.ts';
import { isSignedIn } from '../people.ts';
import { aRequest } from '../records.ts';
import { kept, type Tries, value } from '../tries.ts';
import { aStaffAccount, next, type Person, signedIn, type World } from '../world.ts';

const PASSWORD = 'a-password-for-the-walk';
let hashed: Promise<string> | undefined;

/** One hash for everybody: making it is the slow part. */
function passwordHash({ app }: World): Promise<string> {
  hashed ??= app.app.platform.accounts.hashPassword(PASSWORD);
  return hashed;
}

async function givePassword(world: World, accountId: string): Promise<void> {
  const password = await passwordHash(world);
  await world.app.rows('delete from account_credential where account_id = $1', [accountId]);
  await world.app.seed((em) => {
    em.persist(Object.assign(new AccountCredential(), { accountId, providerAccountId: accountId, password }));
  });
}

/** A member of staff of whom the walk knows nothing else. */
async function somebodyElse(world: World): Promise<Account> {
  return aStaffAccount(world.app, await aStaffMember(world.app, world.sides.same.branch.id));
}

async function aKey(world: World, accountId: string): Promise<ApiKey> {
  return world.app.seed((em) => {
    const now = new Date();
    const key = Object.assign(new ApiKey(), {
      accountId,
      name: `key ${next()}`,
      start: 'abcdef',
      keyHash: newId(),
      createdAt: now,
      updatedAt: now,
      expiresAt: new Date(now.getTime() + 86_400_000),
    });
    em.persist(key);
    return key;
  });
}

const keysOf = new WeakMap<Person, Promise<ApiKey>>();
function keyOf(world: World, person: Person): Promise<ApiKey> {
  const found = keysOf.get(person) ?? aKey(world, person.accountId);
  keysOf.set(person, found);
  return found;
}

const changed = kept((world, place) => aRequest(world, place));

export const access: Tries = {
  queries: {
    'Query.viewer': {
      about: 'oneself',
      document: (node) => `query { viewer { ${node} } }`,
      node: 'kind displayName',
      ask: () => ({}),
      marker: () => '"kind"',
    },
    'Query.mySessions': {
      about: 'oneself',
      document: (node) => `query { mySessions { ${node} } }`,
      node: 'id current',
      ask: () => ({}),
      marker: (_world, _place, person) => person.sessionId,
      never: async ({ people }, person) =>
        Object.values(people)
          .filter((other) => other.sessionId && other !== person)
          .map((other) => other.sessionId),
    },
    'Query.myApiKeys': {
      about: 'oneself',
      document: (node) => `query { myApiKeys { ${node} } }`,
      node: 'id name',
      ask: async (world, _place, person) => {
        if (person.accountId) await keyOf(world, person);
        return {};
      },
      marker: async (world, _place, person) => (await keyOf(world, person)).id,
      never: async (world, person) => {
        const others = Object.values(world.people).filter((other) => other.accountId && other !== person);
        return Promise.all(others.map(async (other) => (await keyOf(world, other)).id));
      },
    },
    'Query.changes': {
      about: 'request',
      by: ['recordId'],
      document: (node) =>
        `query ($recordId: ID!) { changes(recordId: $recordId, first: 20) { edges { node { ${node} } } } }`,
      node: 'entity operation fields { field to }',
      ask: async (world, place) => ({ recordId: (await changed(world, place)).id }),
      marker: async (world, place) => (await changed(world, place)).number,
    },
  },

  mutations: {
    'Mutation.phoneCodeRequest': {
      about: 'oneself',
      limited: true,
      document:
        'mutation ($phone: String!) { phoneCodeRequest(input: { phone: $phone }) { expiresInSeconds } }',
      attempt: async (world) => {
        const phone = aPhone();
        const look = () => value(world, 'select count(*)::int from outbox_message where "to" = $1', [phone]);
        return { variables: { phone }, look, becomes: 1 };
      },
    },
    'Mutation.phoneCodeSignIn': {
      about: 'secret',
      limited: true,
      absentCode: 'CODE_WRONG',
      document:
        'mutation ($phone: String!, $code: String!) { phoneCodeSignIn(input: { phone: $phone, code: $code }) { viewer { kind } } }',
      attempt: async (world, place) => {
        const phone = aPhone();
        await world.app.rows('delete from attempt_count');
        const code = place === 'absent' ? '123456' : await requestCode(world.app, phone);
        const wrong = code === '999999' ? '111111' : '999999';
        const forged = place === 'other' ? await anotherCode(world, code) : wrong;
        const said = place === 'own' || place === 'absent' ? code : forged;
        const look = () =>
          value(
            world,
            'select count(*)::int from account_session s join user_account a on a.id = s.account_id where a.phone_number = $1',
            [phone],
          );
        return { variables: { phone, code: said }, look, becomes: 1 };
      },
    },
    'Mutation.staffSignIn': {
      about: 'password',
      limited: true,
      absentCode: 'SIGN_IN_REFUSED',
      document:
        'mutation ($userName: String!, $password: String!) { staffSignIn(input: { userName: $userName, password: $password }) { viewer { kind } } }',
      attempt: async (world, place) => {
        const account = await somebodyElse(world);
        if (place !== 'absent') await givePassword(world, account.id);
        const userName = place === 'absent' ? `nobody.${next()}` : (account.userName ?? '');
        const look = () =>
          value(world, 'select count(*)::int from account_session where account_id = $1', [account.id]);
        const right = place === 'own' || place === 'absent';
        return {
          variables: { userName, password: right ? PASSWORD : 'somebody-elses-password' },
          look,
          becomes: 1,
        };
      },
    },
    'Mutation.signOut': {
      about: 'oneself',
      perPerson: true,
      document: 'mutation { signOut }',
      attempt: async (world, _place, person) => {
        if (!isSignedIn(person.name)) return { variables: {}, look: async () => 1, becomes: 0 };
        const session = await anotherSession(world, person);
        const look = () => sessions(world, session.sessionId);
        return { variables: {}, headers: session.headers, look, becomes: 0 };
      },
    },
    'Mutation.sessionRevoke': {
      about: 'account',
      by: ['sessionId'],
      perPerson: true,
      document: 'mutation ($sessionId: ID!) { sessionRevoke(input: { sessionId: $sessionId }) }',
      attempt: async (world, place, person) => {
        let sessionId = newId();
        if (place === 'own') sessionId = (await anotherSession(world, person)).sessionId;
        if (place === 'same') {
          sessionId = (await signedIn(world.app, person.name, await somebodyElse(world))).sessionId;
        }
        return { variables: { sessionId }, look: () => sessions(world, sessionId), becomes: 0 };
      },
    },
    'Mutation.languageSet': {
      about: 'oneself',
      perPerson: true,
      document: 'mutation { languageSet(input: { language: EN }) { language } }',
      attempt: async (world, _place, person) => ({
        variables: {},
        look: () => accountsOwn(world, 'language', person),
        becomes: 'EN',
      }),
    },
    'Mutation.profileSet': {
      about: 'oneself',
      perPerson: true,
      document: 'mutation { profileSet(input: { name: "改名" }) { displayName } }',
      attempt: async (world, _place, person) => ({
        variables: {},
        look: () => accountsOwn(world, 'name', person),
        becomes: '改名',
      }),
    },
    'Mutation.passwordChange': {
      about: 'oneself',
      perPerson: true,
      limited: true,
      document:
        'mutation ($old: String!, $new: String!) { passwordChange(input: { currentPassword: $old, newPassword: $new }) }',
      attempt: async (world, _place, person) => {
        if (person.accountId && person.name !== 'CUSTOMER') await givePassword(world, person.accountId);
        const hash = await passwordHash(world);
        const look = () =>
          value(world, 'select password = $2 from account_credential where account_id = $1', [
            person.accountId || newId(),
            hash,
          ]);
        return { variables: { old: PASSWORD, new: 'another-password-now' }, look, becomes: false };
      },
    },
    'Mutation.apiKeyCreate': {
      about: 'oneself',
      perPerson: true,
      document:
        'mutation ($name: String!) { apiKeyCreate(input: { name: $name, days: 7 }) { key { id name } } }',
      attempt: async (world, _place, person) => {
        const name = `made ${next()}`;
        const look = () =>
          value(world, 'select count(*)::int from api_key where account_id = $1 and name = $2', [
            person.accountId || newId(),
            name,
          ]);
        return { variables: { name }, look, becomes: 1 };
      },
    },
    'Mutation.apiKeyRevoke': {
      about: 'account',
      by: ['keyId'],
      perPerson: true,
      document: 'mutation ($keyId: ID!) { apiKeyRevoke(input: { keyId: $keyId }) }',
      attempt: async (world, place, person) => {
        let keyId = newId();
        if (place === 'own') keyId = (await aKey(world, person.accountId)).id;
        if (place === 'same') keyId = (await aKey(world, (await somebodyElse(world)).id)).id;
        const look = () => value(world, 'select count(*)::int from api_key where id = $1', [keyId]);
        return { variables: { keyId }, look, becomes: 0 };
      },
    },
  },

  crossings: {
    'Change.fields': {
      ways: [{ through: ['Query.changes'], select: 'fields { field to }' }],
      marker: (world, place) => world.sides[place].customer.phone,
      masked: () => '***',
    },
  },
};

/** A right code, but of another phone. */
async function anotherCode(world: World, not: string): Promise<string> {
  await world.app.rows('delete from attempt_count');
  const code = await requestCode(world.app, aPhone());
  return code === not ? '000000' : code;
}

async function anotherSession(world: World, person: Person): Promise<Person> {
  const account = await world.app.em().findOneOrFail(Account, { id: person.accountId });
  return signedIn(world.app, person.name, account);
}

function sessions(world: World, id: string): Promise<unknown> {
  return value(world, 'select count(*)::int from account_session where id = $1', [id]);
}

function accountsOwn(world: World, column: 'language' | 'name', person: Person): Promise<unknown> {
  return value(world, `select ${column} from user_account where id = $1`, [person.accountId || newId()]);
}
