import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { registerEnumType } from 'type-graphql';
import { Language } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import type { EntityManager } from '../platform/orm.ts';

registerEnumType(Language, {
  name: 'Language',
  description: 'Language in which the system speaks to a person.',
});

/**
 * Who can sign in. A customer's account opens by phone number and code, a staff account by user name and password, and
 * never the other way: a technician who is also a customer has two accounts. The columns that rules do not mention are
 * better-auth's (its model `user`); `account` would be the name of another of its models, hence the table's name.
 */
@Entity({ tableName: 'user_account' })
@Check({
  name: 'user_account_one_door',
  expression: `(staff_id is null) = (user_name is null) and (staff_id is null) <> (phone_number is null)`,
})
export class Account {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Empty until a customer gave one. */
  @Property({ type: 'text' })
  name!: string;

  /** E.164. Proved by a code at every sign-in, so it is the person's own. */
  @Property({ type: 'text', nullable: true, unique: true })
  phoneNumber: string | null = null;

  @Property({ type: 'boolean', nullable: true })
  phoneNumberVerified: boolean | null = null;

  /** Lower case. */
  @Property({ type: 'text', nullable: true, unique: true })
  userName: string | null = null;

  /** The member of staff; a plain id, because organization/ stands below this folder. */
  @Property({ type: 'uuid', nullable: true, unique: true })
  staffId: string | null = null;

  @Enum({ items: () => Language, type: 'text', default: Language.ZH })
  language: Language = Language.ZH;

  /** Counts at once: every session and key of the account is refused from the next request on. */
  @Property({ type: 'boolean', default: false })
  disabled: boolean = false;

  /** better-auth wants one; nothing is ever sent there. */
  @Property({ type: 'text', unique: true })
  email!: string;

  @Property({ type: 'boolean', default: false })
  emailVerified: boolean = false;

  /** better-auth refuses to run without the column. */
  @Property({ type: 'text', nullable: true })
  image: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt: Date = new Date();

  @Property({ type: 'timestamptz', length: 3 })
  updatedAt: Date = new Date();
}

/** WSH-5: for which customers an account acts. A company has several people, and a person several customers. */
@Entity()
@Unique({ properties: ['accountId', 'customerId'] })
export class AccountCustomer {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => Account, mapToPk: true, fieldName: 'account_id', deleteRule: 'restrict' })
  accountId!: string;

  @Property({ type: 'uuid', index: true })
  customerId!: string;

  /** Business clock. */
  @Property({ type: 'timestamptz', length: 3 })
  linkedAt!: Date;
}

/** Lets an account act for a customer; doing it twice changes nothing. Needs an actor who sees the account's links. */
export async function linkCustomer(
  em: EntityManager,
  link: { accountId: string; customerId: string; at: Date },
): Promise<void> {
  const { accountId, customerId, at } = link;
  if (await em.findOne(AccountCustomer, { accountId, customerId })) return;
  const linked = new AccountCustomer();
  linked.accountId = accountId;
  linked.customerId = customerId;
  linked.linkedAt = at;
  em.persist(linked);
}
