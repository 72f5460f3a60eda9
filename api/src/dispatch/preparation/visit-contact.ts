import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { Visit } from '../visit.ts';

export enum VisitContactMeans {
  PHONE = 'PHONE',
  MESSAGE = 'MESSAGE',
}
registerEnumType(VisitContactMeans, {
  name: 'VisitContactMeans',
  description: 'DSP-8: how the customer was contacted before somebody set out.',
});

/** The technician has spoken to the customer before setting out (DSP-8). Never changed; the last one counts. */
@ObjectType({
  simpleResolvers: true,
  description: 'DSP-8: a contact with the customer before setting out, and what was agreed.',
})
@Entity()
@Index({ properties: ['visitId', 'id'] })
export class VisitContact implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Visit,
    mapToPk: true,
    fieldName: 'visit_id',
    deleteRule: 'restrict',
    index: false,
  })
  visitId!: string;

  @Property({ type: 'uuid', index: true })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => VisitContactMeans)
  @Enum({ items: () => VisitContactMeans, type: 'text' })
  means!: VisitContactMeans;

  @Field(() => Date, { description: "The technician's time for it." })
  @Property({ type: 'timestamptz', length: 3 })
  contactedAt!: Date;

  @Field(() => String, { description: 'What was agreed with the customer.' })
  @Property({ type: 'text' })
  agreed!: string;

  @Field(() => Date, { description: 'When the server heard of it.' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  @Property({ type: 'uuid' })
  recordedById!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  recordedByName!: string;

  get topic(): string {
    return this.requestId;
  }
}
ownHistory('VisitContact');
