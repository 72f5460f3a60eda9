import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { Account } from './account.ts';

/** A signed-in device. Its times are the machine's, not the business clock's: nobody signs in by setting a clock. */
@ObjectType({
  simpleResolvers: true,
  description: 'A device on which you are signed in. Times are real time.',
})
@Entity()
export class AccountSession {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Account,
    mapToPk: true,
    fieldName: 'account_id',
    deleteRule: 'cascade',
    index: true,
  })
  accountId!: string;

  /** Worth nothing without better-auth's signature, whose key is not in the database. */
  @Property({ type: 'text', unique: true })
  token!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { description: 'To within five minutes.' })
  @Property({ type: 'timestamptz', length: 3 })
  lastSeenAt!: Date;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3, index: true })
  expiresAt!: Date;

  @Field(() => String, { nullable: true, description: 'What the device said of itself when it signed in.' })
  @Property({ type: 'text', nullable: true })
  userAgent: string | null = null;

  @Property({ type: 'text', nullable: true })
  address: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt!: Date;
}
// Beginnings and ends of sessions are in the security log.
ownHistory('AccountSession');
