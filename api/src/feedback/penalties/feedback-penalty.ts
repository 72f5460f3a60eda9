import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { ownHistory } from '../../platform/audit.ts';
import { Feedback } from '../feedback.ts';

/** CMP-8: one line of the ledger of penalties. Append-only: a mistake is reversed by another line and never edited. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-8: a penalty for a verified complaint, by the policy feedback.penalty; a reversal is a line of its own with the negative amount.',
})
@Entity()
@Index({ properties: ['feedbackId', 'id'] })
@Index({ properties: ['staffId', 'onDate'] })
export class FeedbackPenalty {
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

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'staff_id',
    deleteRule: 'restrict',
    index: false,
  })
  staffId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  staffName!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => GraphQLLocalDate, { description: 'Day of the decision, in the zone of the branch.' })
  @Property({ type: 'date' })
  onDate!: string;

  @Field(() => Int, { description: 'In fen; negative in a reversal.' })
  @Property({ type: 'integer' })
  amount!: number;

  @Field(() => Boolean, {
    description: 'The same problem again, or an inspection or backup not done or reported falsely.',
  })
  @Property({ type: 'boolean' })
  doubled!: boolean;

  @Field(() => Boolean, { description: 'Nobody was found responsible, so the lead of the team is.' })
  @Property({ type: 'boolean' })
  asTeamLead!: boolean;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  /** The policy by which the amount was found; null in a reversal. */
  @Property({ type: 'uuid', nullable: true })
  policyId: string | null = null;

  /** The line that this one takes back. */
  @Unique()
  @Property({ type: 'uuid', nullable: true })
  reversesId: string | null = null;

  @Field(() => String, { description: 'Who decided on it.' })
  @Property({ type: 'text' })
  decidedByName!: string;
}
ownHistory('FeedbackPenalty');
