import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import pg from 'pg';
import { type Actor, type Assignment, Language, type Role } from '../kernel/actor.ts';
import type { Platform } from './context.ts';
import { maskPhone } from './phone-number.ts';
import { signedToken } from './session-token.ts';

/** How stale `lastSeenAt` may be: writing it with every request would make every reader a writer. */
const SEEN_EVERY = 5 * 60_000;

interface Identity {
  readonly actor: Actor;
  readonly expiresAt: Date | null;
}

interface IdentityRow {
  door_id: string;
  seen_at: Date | null;
  expires_at: Date | null;
  account_id: string;
  name: string;
  phone_number: string | null;
  language: Language;
  staff_id: string | null;
  /** `branch:ROLE`, or `branch*ROLE` where it is company-wide. */
  assignments: string | null;
  customer_ids: string | null;
}

/**
 * Everything about who is asking, in one go. Nothing of it is kept: what is revoked counts at once. Lists come as one text
 * each, which costs less than JSON or an array on the way that every request takes.
 */
const ACTOR = `a.id as account_id, a.name, a.phone_number, a.language, a.staff_id,
  case when a.staff_id is not null then (
    select string_agg(r.branch_id::text || case when r.company_wide then '*' else ':' end || r.role, ',')
    from role_assignment r where r.staff_id = a.staff_id and r.revoked_at is null) end as assignments,
  case when a.staff_id is null then (
    select string_agg(c.customer_id::text, ',') from account_customer c where c.account_id = a.id) end as customer_ids`;

const BY_SESSION = {
  name: 'identify-session',
  text: `select s.id as door_id, s.last_seen_at as seen_at, s.expires_at, ${ACTOR}
    from account_session s join user_account a on a.id = s.account_id
    where s.token = $1 and s.expires_at > $2 and not a.disabled`,
};

const BY_KEY = {
  name: 'identify-key',
  text: `select k.id as door_id, k.last_used_at as seen_at, k.expires_at, ${ACTOR}
    from api_key k join user_account a on a.id = k.account_id
    where k.key_hash = $1 and k.enabled and (k.expires_at is null or k.expires_at > $2) and not a.disabled
      and a.staff_id is not null`,
};

const SEEN = {
  session: 'update account_session set last_seen_at = $2 where id = $1',
  key: 'update api_key set last_used_at = $2 where id = $1',
};

/**
 * Who is asking, by `Authorization: Bearer …` or, for machines, `x-api-key`. Whatever does not open makes a stranger.
 * Looked up with every request, by the machine's clock: an expired session stays expired whatever the business clock says.
 */
export async function identify(
  platform: Pick<Platform, 'orm' | 'accounts' | 'settings'>,
  headers: IncomingHttpHeaders,
): Promise<Actor> {
  const token = signedToken(headers.authorization, platform.settings.authSecret);
  if (token) {
    const row = await lookUp(platform.orm.pool, BY_SESSION, token);
    if (row) {
      markSeen(platform.accounts.pool, 'session', row);
      return actorOf(row, headers['x-language']);
    }
  }
  const key = headers['x-api-key'];
  if (typeof key === 'string' && KEY.test(key)) {
    const row = await lookUp(platform.orm.pool, BY_KEY, hashKey(key));
    if (row) {
      markSeen(platform.accounts.pool, 'key', row);
      return actorOf(row, headers['x-language']);
    }
  }
  return { kind: 'ANONYMOUS', language: languageOf(headers['accept-language']) };
}

/** Whom a session token, without its signature, belongs to. */
export async function identityOf(pool: Pick<pg.Pool, 'query'>, token: string): Promise<Identity | null> {
  const row = await lookUp(pool, BY_SESSION, token);
  return row && { actor: actorOf(row), expiresAt: row.expires_at };
}

const KEY = /^[A-Za-z_]{64,100}$/;

/** As better-auth's key plugin hashes keys. */
function hashKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

async function lookUp(
  pool: Pick<pg.Pool, 'query'>,
  statement: { name: string; text: string },
  secret: string,
): Promise<IdentityRow | null> {
  // The ORM's pool hands times over as text unless it is told otherwise.
  const { rows } = await pool.query<IdentityRow>({
    ...statement,
    values: [secret, new Date()],
    types: pg.types,
  });
  return rows[0] ?? null;
}

/** @param spoken language of the page that asks, which all texts on it must share; without it the account's counts */
function actorOf(row: IdentityRow, spoken?: string | string[]): Actor {
  const { account_id: accountId, door_id: sessionId } = row;
  const language = spoken === 'zh' ? Language.ZH : spoken === 'en' ? Language.EN : row.language;
  if (row.staff_id) {
    const assignments = listed(row.assignments).map(assignmentOf);
    return {
      kind: 'STAFF',
      accountId,
      sessionId,
      staffId: row.staff_id,
      name: row.name,
      assignments,
      language,
    };
  }
  const phone = row.phone_number ?? '';
  const customerIds = listed(row.customer_ids);
  return {
    kind: 'CUSTOMER',
    accountId,
    sessionId,
    name: row.name || maskPhone(phone),
    phone,
    customerIds,
    language,
  };
}

function listed(text: string | null): string[] {
  return text ? text.split(',').sort() : [];
}

const UUID_LENGTH = 36;

function assignmentOf(text: string): Assignment {
  return {
    branchId: text.slice(0, UUID_LENGTH),
    role: text.slice(UUID_LENGTH + 1) as Role,
    companyWide: text[UUID_LENGTH] === '*',
  };
}

const beingMarked = new Set<string>();

/** Beside the request, which does not wait for it; missing it once harms nobody. */
function markSeen(pool: Pick<pg.Pool, 'query'>, door: keyof typeof SEEN, row: IdentityRow): void {
  const now = new Date();
  if (row.seen_at && now.getTime() - row.seen_at.getTime() < SEEN_EVERY) return;
  if (beingMarked.has(row.door_id)) return;
  beingMarked.add(row.door_id);
  pool
    .query(SEEN[door], [row.door_id, now])
    .catch(() => undefined)
    .finally(() => beingMarked.delete(row.door_id));
}

/** The first of our languages that a browser names; Chinese if it names none. */
function languageOf(accepted: string | undefined): Language {
  const first = /(?:^|[,\s])(zh|en)\b/i.exec(accepted ?? '')?.[1]?.toLowerCase();
  return first === 'en' ? Language.EN : Language.ZH;
}
