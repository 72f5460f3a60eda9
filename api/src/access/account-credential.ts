import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { Account } from './account.ts';

/** A staff account's password (better-auth's model `account`). */
@Entity()
@Unique({ properties: ['accountId', 'providerId'] })
export class AccountCredential {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Account, mapToPk: true, fieldName: 'account_id', deleteRule: 'cascade' })
  accountId!: string;

  /** Of the ways better-auth knows, passwords are the only one here. */
  @Property({ type: 'text' })
  providerId: string = 'credential';

  /** better-auth's name for whose credential it is at the provider: for passwords the account again. */
  @Property({ type: 'text' })
  providerAccountId!: string;

  /** scrypt, salted. */
  @Property({ type: 'text' })
  password!: string;

  // For signing in through others, which nobody does here; better-auth refuses to run without these columns.
  @Property({ type: 'text', nullable: true })
  accessToken: string | null = null;

  @Property({ type: 'text', nullable: true })
  refreshToken: string | null = null;

  @Property({ type: 'text', nullable: true })
  idToken: string | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  accessTokenExpiresAt: Date | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  refreshTokenExpiresAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  scope: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt: Date = new Date();
}

/** A one-time code that waits to be said back, by purpose and phone: see phone-code.ts. */
@Entity()
export class Verification {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ type: 'text', unique: true })
  identifier!: string;

  /** A keyed hash: six digits in the clear could be read, and a plain hash of them tried out. */
  @Property({ type: 'text' })
  value!: string;

  @Property({ type: 'integer', default: 0 })
  tries: number = 0;

  @Property({ type: 'timestamptz', length: 3, index: true })
  expiresAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt: Date = new Date();
}
ownHistory('Verification');
