import { Entity, Enum, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { newId } from '../kernel/ids.ts';
import { Branch } from '../organization/branches/branch.ts';
import { ownHistory } from '../platform/audit.ts';
import { MessageChannel } from '../platform/outbox.ts';
import { MaintenanceContract } from './maintenance-contract.ts';

/** CON-1: that the customer was told of the end of one term. A contract is one term, so its unique key allows one notice. */
@Entity()
@Unique({ name: 'renewal_notice_once', properties: ['contractId'] })
export class RenewalNotice {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => MaintenanceContract,
    mapToPk: true,
    fieldName: 'contract_id',
    deleteRule: 'restrict',
  })
  contractId!: string;

  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  /** The end that was announced. */
  @Property({ type: 'date' })
  endsOn!: string;

  /** When it was due, in the zone of the branch: earlier than it was sent where nothing ran that day. */
  @Property({ type: 'date' })
  dueOn!: string;

  @Property({ type: 'timestamptz', length: 3 })
  sentAt!: Date;

  /** The version of `contracts.notice` under which it was due, and its visit is: they stay under it. */
  @Property({ type: 'uuid' })
  policyVersionId!: string;

  @Property({ type: 'integer' })
  policyVersion!: number;

  /** Null: no way to the customer is on record, so the renewal visit tells it. */
  @Enum({ items: () => MessageChannel, type: 'text', nullable: true })
  channel: MessageChannel | null = null;

  @Property({ type: 'uuid', nullable: true })
  messageId: string | null = null;
}
ownHistory('RenewalNotice');
