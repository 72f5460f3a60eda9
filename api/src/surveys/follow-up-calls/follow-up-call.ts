import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { ownHistory } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';

export enum FollowUpReason {
  LOW_SATISFACTION = 'LOW_SATISFACTION',
  NOT_SOLVED = 'NOT_SOLVED',
  NO_ANSWER = 'NO_ANSWER',
}
registerEnumType(FollowUpReason, {
  name: 'FollowUpReason',
  description: 'SUR-7: why a customer is called back.',
  valuesConfig: {
    LOW_SATISFACTION: { description: 'A level of the answer is one of those that policy calls low.' },
    NOT_SOLVED: { description: 'The fault is still there, wholly or in part.' },
    NO_ANSWER: { description: 'The card died unanswered, or no way to the customer took it.' },
  },
});

export enum FollowUpState {
  OPEN = 'OPEN',
  CONTENT = 'CONTENT',
  DECIDED = 'DECIDED',
}
registerEnumType(FollowUpState, {
  name: 'FollowUpCallState',
  description:
    'SUR-7: OPEN → CONTENT, the customer said so, or DECIDED with reasons. Nothing else ends it, and nothing opens it again.',
});

type Verb = 'callAgain' | 'content' | 'decide';

export const followUpTransitions: Transitions<FollowUpState, Verb> = {
  callAgain: { from: [FollowUpState.OPEN], to: FollowUpState.OPEN },
  content: { from: [FollowUpState.OPEN], to: FollowUpState.CONTENT },
  decide: { from: [FollowUpState.OPEN], to: FollowUpState.DECIDED },
};

/** SUR-7: a customer has to be called back. Its own history with its entries; never for whom the call was about. */
@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-7: a customer has to be called back; ends only when the customer is content or it was decided with reasons. Never visible to a technician who was sent there (SUR-4).',
})
@Entity()
@Index({ name: 'follow_up_call_due', properties: ['branchId', 'state', 'dueAt', 'id'] })
@Index({ properties: ['requestId', 'id'] })
@Index({
  name: 'follow_up_call_one_open',
  expression:
    "create unique index follow_up_call_one_open on follow_up_call (request_id) where state = 'OPEN'",
})
@Index({
  name: 'follow_up_call_overdue',
  expression: "create index follow_up_call_overdue on follow_up_call (due_at, id) where state = 'OPEN'",
})
export class FollowUpCall {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

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

  @Field(() => FollowUpReason)
  @Enum({ items: () => FollowUpReason, type: 'text' })
  reason!: FollowUpReason;

  @Field(() => FollowUpState)
  @Enum({ items: () => FollowUpState, type: 'text' })
  state: FollowUpState = FollowUpState.OPEN;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  openedAt!: Date;

  @Field(() => Date, { description: 'By when the customer is to be called, the first time or again.' })
  @Property({ type: 'timestamptz', length: 3 })
  dueAt!: Date;

  /** Of the last call; null while nobody has called. */
  @Field(() => Date, { nullable: true, description: 'When somebody last called.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  calledAt: Date | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  closedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  closedById: string | null = null;

  @Field(() => String, {
    nullable: true,
    description:
      'Who heard that the customer is content, or decided; null while open, and where the answer itself said so.',
  })
  @Property({ type: 'text', nullable: true })
  closedByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'Of DECIDED: what was decided, with reasons.' })
  @Property({ type: 'text', nullable: true })
  decision: string | null = null;

  /** Somebody called, and it is not over. */
  callAgain(at: Date, dueAt: Date): void {
    this.take('callAgain');
    this.calledAt = at;
    this.dueAt = dueAt;
  }

  /** The customer is content: told on the phone to somebody, or by the answer itself. */
  content(at: Date, by: { id: string; name: string } | null): void {
    this.take('content');
    if (by) this.calledAt = at;
    this.close(at, by);
  }

  decide(at: Date, by: { id: string; name: string }, decision: string): void {
    this.take('decide');
    this.decision = decision;
    this.close(at, by);
  }

  private close(at: Date, by: { id: string; name: string } | null): void {
    this.closedAt = at;
    this.closedById = by?.id ?? null;
    this.closedByName = by?.name ?? null;
  }

  private take(verb: Verb): void {
    this.state = step(followUpTransitions, this.state, verb, 'FOLLOW_UP_CALL_STEP_REFUSED');
  }
}
// Why it was opened tells what was answered: it stands nowhere else than under its own scope (SUR-4).
ownHistory('FollowUpCall');
