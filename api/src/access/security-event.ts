import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type pg from 'pg';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';

export enum SecurityEventKind {
  CODE_SENT = 'CODE_SENT',
  SIGNED_IN = 'SIGNED_IN',
  SIGN_IN_REFUSED = 'SIGN_IN_REFUSED',
  CODE_REFUSED = 'CODE_REFUSED',
  ATTEMPTS_LIMITED = 'ATTEMPTS_LIMITED',
  SIGNED_OUT = 'SIGNED_OUT',
  SESSION_REVOKED = 'SESSION_REVOKED',
  PASSWORD_CHANGED = 'PASSWORD_CHANGED',
  PASSWORD_REFUSED = 'PASSWORD_REFUSED',
  API_KEY_CREATED = 'API_KEY_CREATED',
  API_KEY_REVOKED = 'API_KEY_REVOKED',
}

/** The security log: who came to which door, when and from where. Never what they said there. */
@Entity()
@Index({ properties: ['accountId', 'id'] })
export class SecurityEvent {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** The machine's clock. */
  @Property({ type: 'timestamptz', length: 3, index: true })
  at!: Date;

  @Enum({ items: () => SecurityEventKind, type: 'text' })
  kind!: SecurityEventKind;

  /** Null when nobody's account was meant. */
  @Property({ type: 'uuid', nullable: true })
  accountId!: string | null;

  /** Which door, phone number (masked) or session; of an unknown user name nothing, it might be a password. */
  @Property({ type: 'text', nullable: true })
  subject!: string | null;

  @Property({ type: 'text', nullable: true })
  address!: string | null;

  @Property({ type: 'text', nullable: true })
  userAgent!: string | null;
}
ownHistory('SecurityEvent');

export interface SecurityNote {
  readonly kind: SecurityEventKind;
  readonly accountId?: string | null;
  /** Instead of the id: the account of this user name, if there is one. */
  readonly userName?: string;
  readonly subject?: string | null;
  readonly visit?: { readonly address: string; readonly userAgent: string | null };
}

/** Writes to the security log apart from any unit of work, so that a refusal does not erase its own trace. */
export async function noteSecurity(pool: Pick<pg.Pool, 'query'>, note: SecurityNote): Promise<void> {
  await pool.query(
    `insert into security_event (id, at, kind, account_id, subject, address, user_agent)
     values ($1, $2, $3, coalesce($4, (select id from user_account where user_name = $8)), $5, $6, $7)`,
    [
      newId(),
      new Date(),
      note.kind,
      note.accountId ?? null,
      note.subject ?? null,
      note.visit?.address ?? null,
      note.visit?.userAgent ?? null,
      note.userName ?? null,
    ],
  );
}
