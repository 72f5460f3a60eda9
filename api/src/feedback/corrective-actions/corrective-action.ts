import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProductModel } from '../../catalog/product-model.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import type { Announced } from '../../platform/audit.ts';
import { Feedback } from '../feedback.ts';

export enum CorrectiveActionKind {
  CORRECTIVE = 'CORRECTIVE',
  PREVENTIVE = 'PREVENTIVE',
}
registerEnumType(CorrectiveActionKind, {
  name: 'CorrectiveActionKind',
  description: 'CMP-10: puts right what is wrong, or keeps it from happening again.',
});

export enum CorrectiveActionState {
  OPEN = 'OPEN',
  DONE = 'DONE',
}
registerEnumType(CorrectiveActionState, {
  name: 'CorrectiveActionState',
  description: 'CMP-10: OPEN until its owner reports what was done.',
});

type Verb = 'complete';

export const correctiveActionTransitions: Transitions<CorrectiveActionState, Verb> = {
  complete: { from: [CorrectiveActionState.OPEN], to: CorrectiveActionState.DONE },
};

/** CMP-10: what is done about a fault in a product, with who sees to it and until when. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-10: a corrective or preventive action with its owner and date, followed to done. Of a complaint, or asked for by itself.',
})
@Entity()
@Index({
  name: 'corrective_action_open',
  expression: "create index corrective_action_open on corrective_action (due_on, id) where state = 'OPEN'",
})
@Index({ properties: ['branchId', 'dueOn', 'id'] })
@Index({ properties: ['modelId', 'dueOn'] })
@Index({
  name: 'corrective_action_of_feedback',
  expression:
    'create index corrective_action_of_feedback on corrective_action (feedback_id) where feedback_id is not null',
})
export class CorrectiveAction implements Announced {
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
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  feedbackId: string | null = null;

  @ManyToOne({
    entity: () => ProductModel,
    mapToPk: true,
    fieldName: 'model_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  modelId: string | null = null;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @ManyToOne({
    entity: () => ResponsibleUnit,
    mapToPk: true,
    fieldName: 'responsible_unit_id',
    nullable: true,
    deleteRule: 'restrict',
    index: false,
  })
  responsibleUnitId: string | null = null;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'owner_id',
    deleteRule: 'restrict',
    index: false,
  })
  ownerId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  ownerName!: string;

  @Field(() => CorrectiveActionKind)
  @Enum({ items: () => CorrectiveActionKind, type: 'text' })
  kind!: CorrectiveActionKind;

  @Field(() => String, { description: 'What is to be done.' })
  @Property({ type: 'text' })
  action!: string;

  @Field(() => GraphQLLocalDate, { description: 'By when, in the zone of the branch.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => CorrectiveActionState)
  @Enum({ items: () => CorrectiveActionState, type: 'text' })
  state: CorrectiveActionState = CorrectiveActionState.OPEN;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  plannedAt!: Date;

  @Field(() => String)
  @Property({ type: 'text' })
  plannedByName!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  doneByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was done, and what it brought.' })
  @Property({ type: 'text', nullable: true })
  result: string | null = null;

  /** When the alert went out that it is late. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  overdueToldAt: Date | null = null;

  get topic(): string {
    return this.feedbackId ?? this.id;
  }

  complete(result: string, by: { at: Date; name: string }): void {
    this.state = step(correctiveActionTransitions, this.state, 'complete', 'CORRECTIVE_STEP_REFUSED');
    this.result = result;
    this.doneAt = by.at;
    this.doneByName = by.name;
  }
}
