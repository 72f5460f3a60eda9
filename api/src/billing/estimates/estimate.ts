import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Currency } from '../../catalog/price-list.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';

export enum EstimateState {
  DRAFT = 'DRAFT',
  SENT = 'SENT',
  APPROVED = 'APPROVED',
  REJECTED = 'REJECTED',
  SUPERSEDED = 'SUPERSEDED',
}
registerEnumType(EstimateState, {
  name: 'EstimateState',
  description:
    'BIL-3: DRAFT until it is SENT to the customer, who approves or rejects it. SUPERSEDED: a later one took its place.',
});

/** How a customer's yes came to us. */
export enum ApprovalWay {
  PORTAL = 'PORTAL',
  WRITTEN = 'WRITTEN',
}
registerEnumType(ApprovalWay, { name: 'ApprovalWay', description: 'How the customer approved an estimate.' });

type Verb = 'send' | 'approve' | 'reject' | 'supersede';
const { DRAFT, SENT, APPROVED, REJECTED, SUPERSEDED } = EstimateState;

export const estimateTransitions: Transitions<EstimateState, Verb> = {
  send: { from: [DRAFT], to: SENT },
  approve: { from: [SENT], to: APPROVED },
  reject: { from: [SENT], to: REJECTED },
  // What was approved counts until the next one is approved.
  supersede: { from: [DRAFT, SENT, APPROVED], to: SUPERSEDED },
};

@ObjectType({
  simpleResolvers: true,
  description:
    'BIL-3: what a job will cost, line by line. Paid work starts only when its customer has approved it. Read like its request.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({
  name: 'estimate_one_sent',
  expression: "create unique index estimate_one_sent on estimate (request_id) where state = 'SENT'",
})
@Index({
  name: 'estimate_one_approved',
  expression: "create unique index estimate_one_approved on estimate (request_id) where state = 'APPROVED'",
})
export class Estimate implements Announced {
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

  @Field(() => EstimateState)
  @Enum({ items: () => EstimateState, type: 'text' })
  state: EstimateState = EstimateState.DRAFT;

  @Field(() => Currency)
  @Enum({ items: () => Currency, type: 'text' })
  currency: Currency = Currency.CNY;

  @Field(() => String, { nullable: true, description: 'What the customer should know about it.' })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  draftedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  draftedById: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  draftedByName!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  sentAt: Date | null = null;

  @Field(() => Date, { nullable: true, description: 'When the customer said yes or no.' })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true, description: 'The customer who decided.' })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  @Field(() => ApprovalWay, { nullable: true })
  @Enum({ items: () => ApprovalWay, type: 'text', nullable: true })
  approvalWay: ApprovalWay | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Who put a written approval on record; null in the portal.',
  })
  @Property({ type: 'text', nullable: true })
  recordedByName: string | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the written approval is, or why it was rejected.',
  })
  @Property({ type: 'text', nullable: true })
  decisionNote: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  send(at: Date): void {
    this.take('send');
    this.sentAt = at;
  }

  approve(at: Date, by: { name: string; way: ApprovalWay; recordedByName?: string; note?: string }): void {
    this.take('approve');
    this.decidedAt = at;
    this.decidedByName = by.name;
    this.approvalWay = by.way;
    this.recordedByName = by.recordedByName ?? null;
    this.decisionNote = by.note ?? null;
  }

  reject(at: Date, by: { name: string; reason: string | null }): void {
    this.take('reject');
    this.decidedAt = at;
    this.decidedByName = by.name;
    this.decisionNote = by.reason;
  }

  supersede(): void {
    this.take('supersede');
  }

  private take(verb: Verb): void {
    this.state = step(estimateTransitions, this.state, verb, 'ESTIMATE_STEP_REFUSED');
  }
}
