import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Language } from '../kernel/actor.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { Branch } from '../organization/branches/branch.ts';
import { MessageChannel } from '../platform/outbox.ts';
import { CustomerKind } from '../policy/customer-kind.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A household or company we serve. REC-2: phone, e-mail and street are masked for whoever does not need them; every look at the full file is logged.',
})
@Entity()
@Index({
  name: 'customer_by_name_in_branch',
  expression: 'create index customer_by_name_in_branch on customer (home_branch_id, name collate "C", id)',
})
@Index({
  name: 'customer_by_name',
  expression: 'create index customer_by_name on customer (name collate "C", id)',
})
export class Customer {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** Counted by the database. */
  @Property({ type: 'integer', autoincrement: true })
  serial!: number;

  @Field(() => String, { description: 'What the customer quotes, such as C0000042.' })
  @Property({
    type: 'text',
    unique: true,
    generated: "('C' || lpad(serial::text, greatest(7, length(serial::text)), '0')) stored",
  })
  readonly number!: string;

  /** Whose people see this customer. Other branches see it only through their own requests. */
  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'home_branch_id', deleteRule: 'restrict' })
  homeBranchId!: string;

  /**
   * False while nobody knows where the customer lives: somebody who only signed in. Headquarters keep it until a request's
   * address, or the clerk of a branch, settles the home branch.
   */
  @Property({ type: 'boolean' })
  homeSettled: boolean = true;

  /** Empty until it was asked for. */
  @Property({ type: 'text' })
  name!: string;

  @Field(() => CustomerKind)
  @Enum({ items: () => CustomerKind, type: 'text' })
  kind!: CustomerKind;

  /** E.164. */
  @Property({ type: 'text' })
  phone!: string;

  @Property({ type: 'text', nullable: true })
  email: string | null = null;

  /** Language of messages to this customer. */
  @Enum({ items: () => Language, type: 'text' })
  language: Language = Language.ZH;

  @Field(() => MessageChannel, { description: 'How this customer wants to be told things.' })
  @Enum({ items: () => MessageChannel, type: 'text' })
  preferredChannel: MessageChannel = MessageChannel.SMS;

  @Property({ type: 'timestamptz', length: 3 })
  registeredAt!: Date;

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

  /** The branch whose people may read this record's history. */
  get branchId(): string {
    return this.homeBranchId;
  }

  /**
   * SUR-6: by which way, and where, if it is by e-mail.
   * @throws RuleError VALIDATION_FAILED for EMAIL without an address on record
   */
  reachBy(channel: MessageChannel, email: string | null): void {
    this.email = email ?? this.email;
    if (channel === MessageChannel.EMAIL && !this.email) {
      throw new RuleError('VALIDATION_FAILED', { fields: [{ field: 'email', rule: 'isNotEmpty' }] }, 'email');
    }
    this.preferredChannel = channel;
  }

  /** Takes the name of somebody who had none yet; a known name stays. */
  introduce(name: string): void {
    if (this.name === '') this.name = name.trim();
  }
}
