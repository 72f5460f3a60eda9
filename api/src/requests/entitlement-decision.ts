import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { EntitlementParams } from '../entitlement/derive-entitlement.ts';
import { EntitlementReason, ServiceCategory } from '../entitlement/entitlement.ts';
import { newId } from '../kernel/ids.ts';
import { ownHistory } from '../platform/audit.ts';
import { RepairRequest } from './repair-request.ts';

/**
 * One answer to "who pays". Derived by the system or overridden by a supervisor; every one stays on record, and a later
 * derivation stands beside an override without undoing it (ENT-1).
 */
@ObjectType({
  simpleResolvers: true,
  description: 'ENT-1: one answer to who pays, with its reason. All of them stay on record.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
export class EntitlementDecision {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => ServiceCategory)
  @Enum({ items: () => ServiceCategory, type: 'text' })
  category!: ServiceCategory;

  @Field(() => EntitlementReason)
  @Enum({ items: () => EntitlementReason, type: 'text' })
  reason!: EntitlementReason;

  @Property({ type: 'json', columnType: 'jsonb' })
  params: EntitlementParams = {};

  @Field(() => Boolean, { description: 'By the system from the records; false: overridden by a supervisor.' })
  @Property({ type: 'boolean' })
  derived!: boolean;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  decidedAt!: Date;

  @Field(() => String, { nullable: true, description: 'The supervisor; null where the system derived it.' })
  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  overrideReason: string | null = null;
}
ownHistory('EntitlementDecision');

/** The decision that counts: the last override, or else the last derivation. */
export function decisionInForce(decisions: readonly EntitlementDecision[]): EntitlementDecision | undefined {
  return decisions.findLast((d) => !d.derived) ?? decisions.at(-1);
}
