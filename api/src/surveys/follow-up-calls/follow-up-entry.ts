import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { ownHistory } from '../../platform/audit.ts';
import { FollowUpCall } from './follow-up-call.ts';

export enum FollowUpResult {
  NOT_REACHED = 'NOT_REACHED',
  NOT_CONTENT = 'NOT_CONTENT',
  CONTENT = 'CONTENT',
}
registerEnumType(FollowUpResult, {
  name: 'FollowUpResult',
  description: 'SUR-7: what came of one call to the customer. CONTENT ends the follow-up.',
});

/** SUR-7: one call to the customer. Append-only. */
@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-7: one call to the customer: by whom, when, what came of it, and by when the next is due.',
})
@Entity()
@Index({ properties: ['followUpId', 'id'] })
export class FollowUpEntry {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => FollowUpCall,
    mapToPk: true,
    fieldName: 'follow_up_id',
    deleteRule: 'restrict',
    index: false,
  })
  followUpId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'uuid' })
  byId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  byName!: string;

  @Field(() => FollowUpResult)
  @Enum({ items: () => FollowUpResult, type: 'text' })
  result!: FollowUpResult;

  @Field(() => String, { description: 'What was said.' })
  @Property({ type: 'text' })
  words!: string;

  @Field(() => Date, { nullable: true, description: 'When to call again; null of the call that ended it.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  nextDueAt: Date | null = null;
}
ownHistory('FollowUpEntry');
