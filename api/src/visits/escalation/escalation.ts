import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Visit } from '../../dispatch/visit.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';

export enum EscalationState {
  OPEN = 'OPEN',
  DECIDED = 'DECIDED',
}
registerEnumType(EscalationState, {
  name: 'EscalationState',
  description: 'VIS-6: OPEN until the supervisor has decided the next step.',
});

export enum EscalationStep {
  CONTINUE_ON_SITE = 'CONTINUE_ON_SITE',
  ANOTHER_TECHNICIAN = 'ANOTHER_TECHNICIAN',
  SECOND_VISIT = 'SECOND_VISIT',
  TAKE_TO_WORKSHOP = 'TAKE_TO_WORKSHOP',
  TECHNICAL_SUPPORT = 'TECHNICAL_SUPPORT',
  PROPOSE_EXCHANGE = 'PROPOSE_EXCHANGE',
}
registerEnumType(EscalationStep, {
  name: 'EscalationStep',
  description: 'VIS-6: what happens next with what could not be solved on the spot.',
  valuesConfig: {
    CONTINUE_ON_SITE: { description: 'The technician goes on, with what the supervisor says.' },
    TECHNICAL_SUPPORT: { description: 'The factory or the technical support is asked.' },
    PROPOSE_EXCHANGE: { description: 'An exchange of the unit is proposed to whoever decides on it.' },
  },
});

type Verb = 'decide';

export const escalationTransitions: Transitions<EscalationState, Verb> = {
  decide: { from: [EscalationState.OPEN], to: EscalationState.DECIDED },
};

/** What a technician cannot solve on site, for the supervisor to decide (VIS-6). */
@ObjectType({
  simpleResolvers: true,
  description:
    "VIS-6: what a technician cannot solve on the spot, with the technician's proposal, what the customer demands, and the next step that the supervisor decided.",
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({
  name: 'escalation_one_open',
  expression: "create unique index escalation_one_open on escalation (visit_id) where state = 'OPEN'",
})
export class Escalation implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => Visit, mapToPk: true, fieldName: 'visit_id', deleteRule: 'restrict' })
  visitId!: string;

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

  @Field(() => EscalationState)
  @Enum({ items: () => EscalationState, type: 'text' })
  state: EscalationState = EscalationState.OPEN;

  @Field(() => String, { description: 'What the technician proposes.' })
  @Property({ type: 'text' })
  proposal!: string;

  @Field(() => String, { description: 'What the customer demands.' })
  @Property({ type: 'text' })
  customerDemand!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  raisedAt!: Date;

  @Property({ type: 'uuid' })
  raisedById!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  raisedByName!: string;

  @Field(() => EscalationStep, {
    nullable: true,
    description: 'The decided next step; null while it is open.',
  })
  @Enum({ items: () => EscalationStep, type: 'text', nullable: true })
  nextStep: EscalationStep | null = null;

  @Field(() => String, { nullable: true, description: 'What the supervisor said with it.' })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  @Field(() => Date, { nullable: true, description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  decidedById: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** The supervisor decides the next step, once. */
  decide(
    nextStep: EscalationStep,
    remarks: string | null,
    by: { at: Date; id: string | null; name: string },
  ): void {
    this.state = step(escalationTransitions, this.state, 'decide', 'ESCALATION_STEP_REFUSED');
    this.nextStep = nextStep;
    this.remarks = remarks;
    this.decidedAt = by.at;
    this.decidedById = by.id;
    this.decidedByName = by.name;
  }
}
