import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { ownHistory } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';

/** What was put on the bill of a job at once: what a repeated submission finds again. */
@ObjectType({
  simpleResolvers: true,
  description: 'BIL-2: charges that were recorded together. Never changed.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
export class ChargeBatch {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({
    entity: () => ServiceVoucher,
    mapToPk: true,
    fieldName: 'voucher_id',
    deleteRule: 'restrict',
    index: false,
  })
  voucherId!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  recordedByName!: string;
}
ownHistory('ChargeBatch');
