import { Check, Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { Charge } from './charge.ts';

export enum ReductionState {
  REQUESTED = 'REQUESTED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
}
registerEnumType(ReductionState, {
  name: 'ReductionState',
  description: 'BIL-2: a reduction counts once it is APPROVED, and not before.',
});

type Verb = 'approve' | 'refuse';
export const reductionTransitions: Transitions<ReductionState, Verb> = {
  approve: { from: [ReductionState.REQUESTED], to: ReductionState.APPROVED },
  refuse: { from: [ReductionState.REQUESTED], to: ReductionState.REFUSED },
};

@ObjectType({
  simpleResolvers: true,
  description:
    "BIL-2: a reduction of a charge, up to its waiver, which counts only after the branch manager's approval.",
})
@Entity()
@Check({ name: 'charge_reduction_amount', expression: 'amount > 0' })
@Index({
  name: 'charge_reduction_to_decide',
  expression:
    "create index charge_reduction_to_decide on charge_reduction (branch_id, id) where state = 'REQUESTED'",
})
export class ChargeReduction implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: true,
  })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({
    entity: () => Charge,
    mapToPk: true,
    fieldName: 'charge_id',
    deleteRule: 'restrict',
    index: true,
  })
  chargeId!: string;

  @Field(() => Int, { description: 'By how much the charge is less, in fen.' })
  @Property({ type: 'integer' })
  amount!: number;

  @Field(() => ReductionState)
  @Enum({ items: () => ReductionState, type: 'text' })
  state: ReductionState = ReductionState.REQUESTED;

  @Field(() => String)
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  requestedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  requestedById: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  requestedByName!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'The branch manager.' })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  decide(approved: boolean, by: { at: Date; name: string; remarks: string | null }): void {
    const verb = approved ? 'approve' : 'refuse';
    this.state = step(reductionTransitions, this.state, verb, 'REDUCTION_STEP_REFUSED');
    this.decidedAt = by.at;
    this.decidedByName = by.name;
    this.remarks = by.remarks;
  }
}
