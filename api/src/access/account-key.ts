import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { Account } from './account.ts';

/** A machine's key: whoever sends it acts as the member of staff who made it. */
@ObjectType({
  simpleResolvers: true,
  description: 'A key with which a machine acts for you, with your roles as they are at that moment.',
})
@Entity()
export class ApiKey {
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

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'Its first characters, to recognize it by.' })
  @Property({ type: 'text' })
  start!: string;

  /** SHA-256 of a key of 64 random letters. */
  @Property({ type: 'text', unique: true })
  keyHash!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Field(() => Date, { description: 'Real time; from then on it opens nothing.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true, index: true })
  expiresAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'To within five minutes.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lastUsedAt: Date | null = null;

  // What follows belongs to better-auth's key plugin, which writes it and of which we use nothing.
  @Property({ type: 'text', default: 'default' })
  configId: string = 'default';

  @Property({ type: 'text', nullable: true })
  prefix: string | null = null;

  @Property({ type: 'boolean', default: true })
  enabled: boolean = true;

  @Property({ type: 'integer', nullable: true })
  refillInterval: number | null = null;

  @Property({ type: 'integer', nullable: true })
  refillAmount: number | null = null;

  @Property({ type: 'timestamptz', length: 3, nullable: true })
  lastRefillAt: Date | null = null;

  @Property({ type: 'boolean', default: false })
  rateLimitEnabled: boolean = false;

  @Property({ type: 'integer', nullable: true })
  rateLimitTimeWindow: number | null = null;

  @Property({ type: 'integer', nullable: true })
  rateLimitMax: number | null = null;

  @Property({ type: 'integer', nullable: true })
  requestCount: number | null = null;

  @Property({ type: 'integer', nullable: true })
  remaining: number | null = null;

  @Property({ type: 'text', nullable: true })
  permissions: string | null = null;

  @Property({ type: 'text', nullable: true })
  metadata: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt: Date = new Date();
}
