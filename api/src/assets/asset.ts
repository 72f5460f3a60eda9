import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { Branch } from '../organization/branches/branch.ts';
import type { Transitions } from '../kernel/state-machine.ts';
import { step } from '../kernel/state-machine.ts';

/** How far the proof of purchase of a unit has come (ENT-4). */
export enum ProofState {
  NONE = 'NONE',
  SUBMITTED = 'SUBMITTED',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
}
registerEnumType(ProofState, {
  name: 'ProofState',
  description: 'How far the proof of purchase of a unit has come. Only VERIFIED gives a warranty.',
});

export const proofSteps: Transitions<ProofState, 'submit' | 'verify' | 'reject'> = {
  submit: { from: [ProofState.NONE, ProofState.REJECTED, ProofState.SUBMITTED], to: ProofState.SUBMITTED },
  verify: { from: [ProofState.SUBMITTED], to: ProofState.VERIFIED },
  reject: { from: [ProofState.SUBMITTED], to: ProofState.REJECTED },
};

@ObjectType({
  simpleResolvers: true,
  description:
    'One unit that a customer owns. Seen by the customer, and by staff of the branch that keeps the unit or the customer.',
})
@Entity()
@Index({ properties: ['customerId', 'id'] })
@Index({
  name: 'asset_verified_serial',
  expression:
    'create unique index asset_verified_serial on asset (model_id, serial_number) where verified and serial_number is not null',
})
@Index({
  name: 'asset_proof_waiting',
  expression: "create index asset_proof_waiting on asset (branch_id, id) where proof_state = 'SUBMITTED'",
})
export class Asset {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  /** The branch that looks after the unit: the customer's home branch until a request for the unit is served elsewhere. */
  @ManyToOne({ entity: () => Branch, mapToPk: true, fieldName: 'branch_id', deleteRule: 'restrict' })
  branchId!: string;

  @ManyToOne({ entity: () => Customer, mapToPk: true, fieldName: 'customer_id', deleteRule: 'restrict' })
  customerId!: string;

  @ManyToOne({
    entity: () => ProductModel,
    mapToPk: true,
    fieldName: 'model_id',
    deleteRule: 'restrict',
    index: true,
  })
  modelId!: string;

  @Field(() => String, { nullable: true, description: 'From the name plate; capitals without spaces.' })
  @Property({ type: 'text', nullable: true })
  serialNumber: string | null = null;

  @Field(() => Boolean, {
    description: 'Whether staff has verified that this is the customer’s unit; until then it is a claim.',
  })
  @Property({ type: 'boolean' })
  verified: boolean = false;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Date on the invoice or receipt; a claim until the proof is verified.',
  })
  @Property({ type: 'date', nullable: true })
  purchasedOn: string | null = null;

  @Field(() => Boolean, { description: 'Goods of a project: the warranty is counted from final acceptance.' })
  @Property({ type: 'boolean' })
  projectGoods: boolean = false;

  @Field(() => GraphQLLocalDate, { nullable: true })
  @Property({ type: 'date', nullable: true })
  finalAcceptanceOn: string | null = null;

  /** `proof` in the schema. */
  @Enum({ items: () => ProofState, type: 'text' })
  proofState: ProofState = ProofState.NONE;

  /** ENT-8: the unit that this one replaced under warranty. */
  @ManyToOne({
    entity: () => Asset,
    mapToPk: true,
    fieldName: 'replaces_id',
    deleteRule: 'restrict',
    nullable: true,
    unique: true,
  })
  replacesId: string | null = null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'ENT-8: the day, in its branch’s zone, on which another unit took its place under warranty (`replacedBy`); from then on nothing covers it.',
  })
  @Property({ type: 'date', nullable: true })
  replacedOn: string | null = null;

  /** The moment of it: a call from before it is still covered. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  replacedAt: Date | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'ENT-8: number of the request under which it happened.',
  })
  @Property({ type: 'text', nullable: true })
  replacedUnder: string | null = null;

  @Field(() => String, { nullable: true, description: 'ENT-8: why it was replaced and not repaired.' })
  @Property({ type: 'text', nullable: true })
  replacedReason: string | null = null;

  @Property({ type: 'timestamptz', length: 3 })
  registeredAt!: Date;

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

  /** Takes one step with the proof of purchase; refused with PROOF_STEP_REFUSED { from, to }. */
  stepProof(verb: keyof typeof proofSteps): void {
    this.proofState = step(proofSteps, this.proofState, verb, 'PROOF_STEP_REFUSED');
  }

  /** ENT-8: another unit takes its place for good. */
  giveWay(replacement: { at: Date; on: string; under: string; reason: string }): void {
    if (this.replacedAt) throw new RuleError('UNIT_ALREADY_REPLACED');
    this.replacedAt = replacement.at;
    this.replacedOn = replacement.on;
    this.replacedUnder = replacement.under;
    this.replacedReason = replacement.reason;
  }

  /** The unit is looked after by the branch that serves the place where it stands. */
  standAt(branchId: string): void {
    this.branchId = branchId;
  }
}

/** A serial number as it is kept and compared: capitals without spaces. */
export function keptSerial(serialNumber: string | null | undefined): string | null {
  return serialNumber?.normalize('NFKC').replaceAll(/\s+/g, '').toUpperCase() || null;
}
