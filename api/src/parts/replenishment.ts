import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Part } from '../catalog/part.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import type { Announced } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { PartsRequisition } from './parts-requisition.ts';
import { ReplenishmentState } from './parts-words.ts';

type Verb = 'approve' | 'refuse' | 'reschedule' | 'arrive';

const { ASKED, ORDERED, ARRIVED, REFUSED } = ReplenishmentState;

export const replenishmentTransitions: Transitions<ReplenishmentState, Verb> = {
  approve: { from: [ASKED], to: ORDERED },
  refuse: { from: [ASKED], to: REFUSED },
  reschedule: { from: [ORDERED], to: ORDERED },
  arrive: { from: [ORDERED], to: ARRIVED },
};

/** A part that a job waits for and the branch has not got (PRT-4). */
@ObjectType({
  simpleResolvers: true,
  description: 'PRT-4: an order for a part that is out of stock and that a job waits for.',
})
@Entity()
@Index({ properties: ['branchId', 'orderedAt', 'id'] })
@Index({
  name: 'replenishment_awaited',
  expression:
    "create index replenishment_awaited on replenishment (request_id, expected_on) where state = 'ORDERED'",
})
export class Replenishment implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => PartsRequisition,
    mapToPk: true,
    fieldName: 'requisition_id',
    deleteRule: 'restrict',
  })
  requisitionId!: string;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  @Field(() => String, { description: 'Number of the request that waits for it.' })
  @Property({ type: 'text' })
  requestNumber!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({ entity: () => Part, mapToPk: true, fieldName: 'part_id', deleteRule: 'restrict' })
  partId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  partCode!: string;

  @Field(() => Int, { description: 'Pieces.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => Boolean, { description: 'Bought locally and not from the company; needs approval.' })
  @Property({ type: 'boolean' })
  local!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is bought locally.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => ReplenishmentState)
  @Enum({ items: () => ReplenishmentState, type: 'text' })
  state!: ReplenishmentState;

  @Field(() => GraphQLLocalDate, { description: 'The day it is expected; shown on the waiting job.' })
  @Property({ type: 'date' })
  expectedOn!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  orderedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  orderedById!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  orderedByName!: string;

  @Field(() => String, { nullable: true, description: 'Who approved or refused to buy it locally.' })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  arrivedAt: Date | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** @throws RuleError OWN_ACT_REFUSED for whoever asked */
  decide(approved: boolean, by: { id: string | null; name: string }): void {
    this.take(approved ? 'approve' : 'refuse');
    if (by.id === this.orderedById) throw new RuleError('OWN_ACT_REFUSED');
    this.decidedByName = by.name;
  }

  /** It is expected on another day. */
  reschedule(expectedOn: string): void {
    this.take('reschedule');
    this.expectedOn = expectedOn;
  }

  arrive(at: Date): void {
    this.take('arrive');
    this.arrivedAt = at;
  }

  private take(verb: Verb): void {
    this.state = step(replenishmentTransitions, this.state, verb, 'REPLENISHMENT_STEP_REFUSED');
  }
}
