import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Feedback } from '../feedback.ts';

/** CMP-7: that one person or unit was told of a major quality accident. Append-only. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-7: one person, or the unit that made the product, told of a major quality accident at once.',
})
@Entity()
@Index({ properties: ['feedbackId', 'id'] })
export class AccidentNotice {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => Feedback,
    mapToPk: true,
    fieldName: 'feedback_id',
    deleteRule: 'restrict',
    index: false,
  })
  feedbackId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Role, { nullable: true, description: 'As what the person was told; null for a unit.' })
  @Enum({ items: () => Role, type: 'text', nullable: true })
  role: Role | null = null;

  @Property({ type: 'uuid', nullable: true })
  staffId: string | null = null;

  @Property({ type: 'uuid', nullable: true })
  responsibleUnitId: string | null = null;

  @Field(() => String, { description: 'Who was told.' })
  @Property({ type: 'text' })
  recipientName!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  toldAt!: Date;
}
ownHistory('AccidentNotice');
