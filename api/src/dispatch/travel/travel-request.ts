import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { Visit } from '../visit.ts';

export enum TravelState {
  REQUESTED = 'REQUESTED',
  CONFIRMED = 'CONFIRMED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(TravelState, {
  name: 'TravelState',
  description:
    'DSP-6: REQUESTED → CONFIRMED by the service department in the home region, or APPROVED by the EXECUTIVE beyond it; REFUSED by whoever decides, WITHDRAWN by the branch.',
});

export enum TravelReason {
  QUALITY_COMPLAINT = 'QUALITY_COMPLAINT',
  OUT_OF_AREA = 'OUT_OF_AREA',
}
registerEnumType(TravelReason, {
  name: 'TravelReason',
  description: 'DSP-6: why a site visit needs a travel request.',
  valuesConfig: {
    QUALITY_COMPLAINT: { description: 'A site visit for a quality complaint, wherever it lies.' },
    OUT_OF_AREA: { description: 'The district is none that the branch of the request serves.' },
  },
});

type Verb = 'confirm' | 'approve' | 'refuse' | 'withdraw';

const { REQUESTED, CONFIRMED, APPROVED, REFUSED, WITHDRAWN } = TravelState;

export const travelTransitions: Transitions<TravelState, Verb> = {
  confirm: { from: [REQUESTED], to: CONFIRMED },
  approve: { from: [REQUESTED], to: APPROVED },
  refuse: { from: [REQUESTED], to: REFUSED },
  withdraw: { from: [REQUESTED], to: WITHDRAWN },
};

/** States in which the journey is granted. */
export const GRANTED_TRAVEL_STATES: readonly TravelState[] = [CONFIRMED, APPROVED];

/** The paper without which a visit to a quality complaint, or outside the branch's area, cannot start (DSP-6). */
@ObjectType({
  simpleResolvers: true,
  description:
    'DSP-6: the approval that a site visit for a quality complaint needs, and any visit outside the area of the branch. It is good for one visit.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({
  name: 'travel_request_one_open',
  expression:
    "create unique index travel_request_one_open on travel_request (request_id) where state = 'REQUESTED' or (state in ('CONFIRMED', 'APPROVED') and visit_id is null)",
})
@Index({
  name: 'travel_request_to_decide',
  expression:
    "create index travel_request_to_decide on travel_request (made_at, id) where state = 'REQUESTED'",
})
@Index({ properties: ['branchId', 'madeAt', 'id'] })
export class TravelRequest implements Announced {
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

  @Field(() => TravelState)
  @Enum({ items: () => TravelState, type: 'text' })
  state: TravelState = TravelState.REQUESTED;

  @Field(() => TravelReason)
  @Enum({ items: () => TravelReason, type: 'text' })
  reason!: TravelReason;

  @Field(() => Boolean, {
    description:
      'Whether the place lay in the home region when this was asked for. Then the SERVICE_DEPARTMENT confirms, else the EXECUTIVE approves.',
  })
  @Property({ type: 'boolean' })
  inHomeRegion!: boolean;

  @Field(() => String, { description: 'What the journey is for.' })
  @Property({ type: 'text' })
  purpose!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  madeAt!: Date;

  @Property({ type: 'uuid' })
  madeById!: string;

  @Field(() => String, { description: 'Who asked for it.' })
  @Property({ type: 'text' })
  madeByName!: string;

  @Field(() => Date, { nullable: true, description: 'When it was granted, refused or withdrawn.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'Who granted, refused or withdrew it.' })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => String, { nullable: true, description: 'What was said with the decision.' })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  /** The visit that was made with it: another visit needs another approval. */
  @ManyToOne({
    entity: () => Visit,
    mapToPk: true,
    fieldName: 'visit_id',
    deleteRule: 'restrict',
    nullable: true,
    index: false,
  })
  visitId: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  take(verb: Verb, by: { at: Date; name: string; remarks: string | null }): void {
    this.state = step(travelTransitions, this.state, verb, 'TRAVEL_STEP_REFUSED');
    this.decidedAt = by.at;
    this.decidedByName = by.name;
    this.remarks = by.remarks;
  }

  /** Somebody has set out with it. */
  use(visitId: string): void {
    this.visitId = visitId;
  }
}
