import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';

export enum RewardState {
  PROPOSED = 'PROPOSED',
  REVIEWED = 'REVIEWED',
  APPROVED = 'APPROVED',
  REFUSED = 'REFUSED',
  PAID = 'PAID',
}
registerEnumType(RewardState, {
  name: 'RewardState',
  description:
    'CMP-8: PROPOSED by the team lead → REVIEWED by the SALES_DIRECTOR → APPROVED by the MANAGEMENT_COMMITTEE → PAID by the accountant; REFUSED by whoever looks at it next.',
});

const { PROPOSED, REVIEWED, APPROVED, REFUSED, PAID } = RewardState;

export const rewardTransitions: Transitions<
  RewardState,
  'review' | 'turnDown' | 'approve' | 'refuse' | 'pay'
> = {
  review: { from: [PROPOSED], to: REVIEWED },
  // By the SALES_DIRECTOR, before the committee has seen it.
  turnDown: { from: [PROPOSED], to: REFUSED },
  approve: { from: [REVIEWED], to: APPROVED },
  refuse: { from: [REVIEWED], to: REFUSED },
  pay: { from: [APPROVED], to: PAID },
};

/** Who takes a step, and when. */
export interface Taker {
  readonly id: string;
  readonly name: string;
  readonly at: Date;
  readonly remarks: string | null;
}

/** A reward for an improvement with clear effect (CMP-8). Each step by another person than the ones before. */
@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-8: a reward for an improvement with clear effect. Read by who leads the branch, by who decides and by who pays; by whom it is for once it is approved.',
})
@Entity()
@Index({ properties: ['branchId', 'id'] })
@Index({ properties: ['state', 'id'] })
@Index({ properties: ['nomineeId', 'id'] })
export class Reward {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, {
    description: 'Give it back with a change; VERSION_CONFLICT when somebody was quicker.',
  })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({
    entity: () => Branch,
    mapToPk: true,
    fieldName: 'branch_id',
    deleteRule: 'restrict',
    index: false,
  })
  branchId!: string;

  @Field(() => RewardState)
  @Enum({ items: () => RewardState, type: 'text' })
  state: RewardState = PROPOSED;

  @ManyToOne({
    entity: () => StaffMember,
    mapToPk: true,
    fieldName: 'nominee_id',
    deleteRule: 'restrict',
    index: false,
  })
  nomineeId!: string;

  @Field(() => String, { description: 'Who is to be rewarded.' })
  @Property({ type: 'text' })
  nomineeName!: string;

  @Field(() => String, { description: 'What was improved.' })
  @Property({ type: 'text' })
  improvement!: string;

  @Field(() => String, { description: 'Its clear effect.' })
  @Property({ type: 'text' })
  effect!: string;

  @Field(() => Int, { description: 'In fen.' })
  @Property({ type: 'integer' })
  amount!: number;

  @Property({ type: 'uuid' })
  policyId!: string;

  @Field(() => Int, { description: 'Version of the policy performance.reward that bounded the amount.' })
  @Property({ type: 'integer' })
  policyVersion!: number;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  proposedAt!: Date;

  @Property({ type: 'uuid' })
  proposedById!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  proposedByName!: string;

  @Field(() => Date, { nullable: true, description: 'When the SALES_DIRECTOR has looked at it.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  reviewedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  reviewedById: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reviewedByName: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  reviewRemarks: string | null = null;

  @Field(() => Date, { nullable: true, description: 'When the MANAGEMENT_COMMITTEE has decided.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Property({ type: 'uuid', nullable: true })
  decidedById: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  decisionRemarks: string | null = null;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  paidAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'The accountant.' })
  @Property({ type: 'text', nullable: true })
  paidByName: string | null = null;

  /** Whoever had a part in it already: nobody is on it twice. */
  get hands(): readonly string[] {
    return [this.nomineeId, this.proposedById, this.reviewedById, this.decidedById].filter(
      (id) => id !== null,
    );
  }

  review(by: Taker, agreed: boolean): void {
    this.take(agreed ? 'review' : 'turnDown');
    this.reviewedAt = by.at;
    this.reviewedById = by.id;
    this.reviewedByName = by.name;
    this.reviewRemarks = by.remarks;
  }

  decide(by: Taker, approved: boolean): void {
    this.take(approved ? 'approve' : 'refuse');
    this.decidedAt = by.at;
    this.decidedById = by.id;
    this.decidedByName = by.name;
    this.decisionRemarks = by.remarks;
  }

  pay(by: Taker): void {
    this.take('pay');
    this.paidAt = by.at;
    this.paidByName = by.name;
  }

  private take(verb: keyof typeof rewardTransitions): void {
    this.state = step(rewardTransitions, this.state, verb, 'REWARD_STEP_REFUSED');
  }
}
