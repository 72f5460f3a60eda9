import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';

/** DSP-11: by when what cannot be finished the same day will be, with the explanation; told to the customer, never changed. */
@ObjectType({
  simpleResolvers: true,
  description:
    'DSP-11: by when a request that cannot be finished the same day will be done, and why not today. The last one counts; those before stay.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
export class Commitment {
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

  @Field(() => Date, { description: 'By when it will be done, as the customer was told.' })
  @Property({ type: 'timestamptz', length: 3 })
  committedAt!: Date;

  @Field(() => String, { description: 'Why it cannot be finished the same day, as the customer was told.' })
  @Property({ type: 'text' })
  explanation!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  madeAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  madeById!: string | null;

  /** For staff; read through the field of the schema. */
  @Property({ type: 'text' })
  madeByName!: string;
}
ownHistory('Commitment');
