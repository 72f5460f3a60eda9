import { apiKey } from '@better-auth/api-key';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { bearer, phoneNumber, username } from 'better-auth/plugins';
import pg from 'pg';
import { Language } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { Attempts } from './attempts.ts';
import { codeIs, PhoneCodePurpose } from './phone-code.ts';
import { noteSecurity, SecurityEventKind, type SecurityNote } from './security-event.ts';

/** Days after which a session ends, however much it was used. */
const SESSION_DAYS = { customer: 30, staff: 7 };

/** Sessions of one account; with one more the one unseen for longest ends. */
const MOST_SESSIONS = 50;

const DAY = 24 * 3600;

/** Only this program makes the headers that better-auth reads: it is not reachable from outside. */
const ADDRESS_HEADER = 'x-visit-address';

/** From where somebody comes to a door. */
interface Visit {
  readonly address: string;
  readonly userAgent: string | null;
}

/** Everything about signing in that a process holds: better-auth, and the counters and log that no rollback reaches. */
export interface Accounts {
  readonly auth: Auth;
  /** Small and apart from the pool of units of work; rows as pg reads them, times as Date. */
  readonly pool: pg.Pool;
  readonly authSecret: string;
  readonly attempts: Attempts;
  note(note: SecurityNote): Promise<void>;
  hashPassword(password: string): Promise<string>;
  verifyPassword(password: string, hash: string): Promise<boolean>;
  /** The session token of a customer whose code is right, else null. A number seen for the first time gets an account. */
  enterByCode(phone: string, code: string, visit: Visit): Promise<string | null>;
  /** The session token of a member of staff whose password is right, else null; takes as long for unknown names. */
  enterByPassword(userName: string, password: string, visit: Visit): Promise<string | null>;
  close(): Promise<void>;
}

type Auth = ReturnType<typeof createAuth>;

export async function openAccounts(options: { url: string; authSecret: string }): Promise<Accounts> {
  const pool = new pg.Pool({ connectionString: options.url, max: 5 });
  // A connection that the server ended while idle is replaced by the pool.
  pool.on('error', () => undefined);
  const auth = createAuth(pool, options.authSecret);
  const { password, internalAdapter } = await auth.$context;
  const note = (event: SecurityNote): Promise<void> => noteSecurity(pool, event);
  const attempts = new Attempts(pool, (limit) => {
    // Beside the refusal, which is the same with it or without.
    note({ kind: SecurityEventKind.ATTEMPTS_LIMITED, subject: limit }).catch(() => undefined);
  });
  return {
    auth,
    pool,
    authSecret: options.authSecret,
    attempts,
    note,
    hashPassword: (plain) => password.hash(plain),
    verifyPassword: (plain, hash) => password.verify({ password: plain, hash }),
    async enterByCode(phone, code, visit) {
      const entered = await refusedAsNull(
        auth.api.verifyPhoneNumber({ body: { phoneNumber: phone, code }, headers: headersOf(visit) }),
      );
      return entered?.token ?? null;
    },
    async enterByPassword(userName, plain, visit) {
      const { rowCount } = await pool.query('select 1 from user_account where user_name = $1', [userName]);
      const entered = await refusedAsNull(
        auth.api.signInUsername({ body: { username: userName, password: plain }, headers: headersOf(visit) }),
      );
      // For a name it does not know better-auth hashes the password all the same, but reads one row less.
      if (rowCount === 0) await internalAdapter.findCredentialAccount(newId());
      return entered?.token ?? null;
    },
    close: () => pool.end(),
  };
}

function headersOf(visit: Visit): Headers {
  const headers = new Headers({ [ADDRESS_HEADER]: visit.address });
  if (visit.userAgent) headers.set('user-agent', visit.userAgent);
  return headers;
}

/** What better-auth refuses is null; its faults stay faults. */
async function refusedAsNull<T>(act: Promise<T>): Promise<T | null> {
  try {
    return await act;
  } catch (fault) {
    if (fault instanceof APIError && fault.statusCode < 500) return null;
    throw fault;
  }
}

/** better-auth on our tables. Its HTTP routes are not mounted; only its functions are called, from the resolvers. */
function createAuth(pool: pg.Pool, authSecret: string) {
  return betterAuth({
    database: pool,
    secret: authSecret,
    baseURL: 'http://localhost',
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
    },
    user: {
      modelName: 'user_account',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        staffId: { type: 'string', required: false, input: false, fieldName: 'staff_id' },
        language: { type: 'string', required: false, input: false, defaultValue: Language.ZH },
        disabled: { type: 'boolean', required: false, input: false, defaultValue: false },
      },
    },
    session: {
      modelName: 'account_session',
      expiresIn: SESSION_DAYS.customer * DAY,
      fields: {
        userId: 'account_id',
        expiresAt: 'expires_at',
        ipAddress: 'address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
      additionalFields: {
        lastSeenAt: {
          type: 'date',
          required: false,
          input: false,
          fieldName: 'last_seen_at',
          defaultValue: () => new Date(),
        },
      },
      // An end is an end: what SignInResult said stays true.
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'account_credential',
      fields: {
        userId: 'account_id',
        accountId: 'provider_account_id',
        providerId: 'provider_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    verification: {
      modelName: 'verification',
      fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, context) => {
            const { rows } = await pool.query<{ staff: boolean; disabled: boolean }>(
              'select staff_id is not null as staff, disabled from user_account where id = $1',
              [session.userId],
            );
            const [account] = rows;
            const staffDoor = context?.path === '/sign-in/username';
            if (!account || account.disabled || account.staff !== staffDoor) {
              throw new APIError('FORBIDDEN', { code: 'DOOR_CLOSED' });
            }
            if (!account.staff) return;
            return {
              data: { ...session, expiresAt: new Date(Date.now() + SESSION_DAYS.staff * DAY * 1000) },
            };
          },
          after: async (session) => {
            await pool.query(
              `delete from account_session where id in (select id from account_session where account_id = $1
               order by last_seen_at desc, id desc offset $2)`,
              [session.userId, MOST_SESSIONS],
            );
          },
        },
      },
    },
    plugins: [
      phoneNumber({
        // Codes are sent from the outbox, in the unit of work that asks for them: see phone-code.ts.
        sendOTP: () => {
          throw new Error('codes leave through the outbox');
        },
        verifyOTP: ({ phoneNumber: phone, code }) =>
          codeIs({ pool, authSecret }, { purpose: PhoneCodePurpose.SIGN_IN, phone, code }),
        signUpOnVerification: {
          getTempEmail: (phone) => `${phone.slice(1)}@phone.invalid`,
          getTempName: () => '',
        },
        schema: {
          user: { fields: { phoneNumber: 'phone_number', phoneNumberVerified: 'phone_number_verified' } },
        },
      }),
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 64,
        usernameValidator: () => true,
        schema: { user: { fields: { username: 'user_name' } } },
      }),
      bearer({ requireSignature: true }),
      apiKey({
        requireName: true,
        maximumNameLength: 60,
        rateLimit: { enabled: false },
        startingCharactersConfig: { shouldStore: true, charactersLength: 6 },
        schema: {
          apikey: {
            modelName: 'api_key',
            fields: {
              key: 'key_hash',
              referenceId: 'account_id',
              configId: 'config_id',
              lastRequest: 'last_used_at',
              refillInterval: 'refill_interval',
              refillAmount: 'refill_amount',
              lastRefillAt: 'last_refill_at',
              rateLimitEnabled: 'rate_limit_enabled',
              rateLimitTimeWindow: 'rate_limit_time_window',
              rateLimitMax: 'rate_limit_max',
              requestCount: 'request_count',
              expiresAt: 'expires_at',
              createdAt: 'created_at',
              updatedAt: 'updated_at',
            },
          },
        },
      }),
    ],
  });
}
