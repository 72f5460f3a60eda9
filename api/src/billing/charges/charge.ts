import { Check, Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ownHistory } from '../../platform/audit.ts';
import { ChargeBatch } from './charge-batch.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';
import { BillLine, LINE_ADDS_UP } from '../bill-line.ts';

/** BIL-2, BIL-8: what was used on a job, with its price and payer frozen. Never changed: a wrong one is reversed. */
@ObjectType({
  simpleResolvers: true,
  description:
    'BIL-2: what was used on a job, frozen with price and payer when it was used. Never changed; a wrong one is reversed by another.',
})
@Entity()
@Check({ name: 'charge_adds_up', expression: LINE_ADDS_UP })
@Check({
  name: 'charge_sign',
  expression: "kind <> 'REDUCTION' and unit_amount >= 0 and (reverses_id is null) = (quantity > 0)",
})
@Index({ properties: ['branchId', 'usedOn'] })
export class Charge extends BillLine {
  /** VIS-7: nothing is charged outside the voucher. */
  @ManyToOne({
    entity: () => ServiceVoucher,
    mapToPk: true,
    fieldName: 'voucher_id',
    deleteRule: 'restrict',
    index: false,
  })
  voucherId!: string;

  /** With what else it was recorded; a reversal stands alone. */
  @ManyToOne({
    entity: () => ChargeBatch,
    mapToPk: true,
    fieldName: 'batch_id',
    nullable: true,
    deleteRule: 'restrict',
    index: true,
  })
  batchId: string | null = null;

  /** The day of its use in the branch's zone; the price list of that day counts. */
  @Property({ type: 'date' })
  usedOn!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  chargedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  chargedById: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  chargedByName!: string;

  @ManyToOne({
    entity: () => Charge,
    mapToPk: true,
    fieldName: 'reverses_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  @Unique()
  reversesId: string | null = null;

  @Field(() => String, { nullable: true, description: 'Of a reversal: why.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
ownHistory('Charge');
