import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Announced } from '../../platform/audit.ts';
import { Feedback } from '../feedback.ts';

export enum FollowUpState {
  OPEN = 'OPEN',
  DONE = 'DONE',
}
registerEnumType(FollowUpState, {
  name: 'FollowUpState',
  description: 'CMP-5: OPEN until the branch reports what it did.',
});

type Verb = 'complete';

export const followUpTransitions: Transitions<FollowUpState, Verb> = {
  complete: { from: [FollowUpState.OPEN], to: FollowUpState.DONE },
};

/** CMP-5: the service department reminds the branch of a case, with a due time. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-5: a reminder of the service department to the branch, with a due time; overdue ones escalate.',
})
@Entity({ tableName: 'feedback_follow_up' })
@Index({ properties: ['feedbackId', 'id'] })
@Index({
  name: 'feedback_follow_up_of_branch',
  expression:
    "create index feedback_follow_up_of_branch on feedback_follow_up (branch_id, due_at, id) where state = 'OPEN'",
})
@Index({
  name: 'feedback_follow_up_overdue',
  expression:
    "create index feedback_follow_up_overdue on feedback_follow_up (due_at, id) where state = 'OPEN' and escalated_at is null",
})
export class FollowUp implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => Feedback,
    mapToPk: true,
    fieldName: 'feedback_id',
    deleteRule: 'restrict',
    index: false,
  })
  feedbackId!: string;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => FollowUpState)
  @Enum({ items: () => FollowUpState, type: 'text' })
  state: FollowUpState = FollowUpState.OPEN;

  @Field(() => String, { description: 'What the branch is to do.' })
  @Property({ type: 'text' })
  words!: string;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  sentAt!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  sentByName!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  doneByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What the branch did.' })
  @Property({ type: 'text', nullable: true })
  report: string | null = null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was overdue and went to the branch manager and headquarters.',
  })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  escalatedAt: Date | null = null;

  get topic(): string {
    return this.feedbackId;
  }

  complete(report: string, by: { at: Date; name: string }): void {
    this.state = step(followUpTransitions, this.state, 'complete', 'FOLLOW_UP_STEP_REFUSED');
    this.report = report;
    this.doneAt = by.at;
    this.doneByName = by.name;
  }
}
