import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Visit } from '../../dispatch/visit.ts';
import { FaultCause } from '../../entitlement/entitlement.ts';
import { newId } from '../../kernel/ids.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { FaultType } from '../../requests/request-words.ts';

/** What the technician found out about the fault (VIS-9). The fault as reported stays on the request beside it. */
@ObjectType({
  simpleResolvers: true,
  description:
    'VIS-9: what was found out about the fault on site. The fault as reported stays on the request.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
export class Diagnosis implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, { description: 'Give it back to correct this diagnosis.' })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => Visit, mapToPk: true, fieldName: 'visit_id', deleteRule: 'restrict' })
  @Unique()
  visitId!: string;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => FaultType, {
    description: 'The class of the fault as found; it may differ from the one reported.',
  })
  @Enum({ items: () => FaultType, type: 'text' })
  faultType!: FaultType;

  @Field(() => FaultCause, { description: 'ENT-3: decides whether it is a product quality fault.' })
  @Enum({ items: () => FaultCause, type: 'text' })
  faultCause!: FaultCause;

  @Field(() => Int, { nullable: true, description: 'Hours by the meter.' })
  @Property({ type: 'integer', nullable: true })
  runningHours: number | null = null;

  @Field(() => Int, { nullable: true, description: 'Kilometres by the meter.' })
  @Property({ type: 'integer', nullable: true })
  mileage: number | null = null;

  @Field(() => String, { description: 'When it began, how often, what was tried before.' })
  @Property({ type: 'text' })
  faultHistory!: string;

  @Field(() => Boolean, { description: 'Whether the part had been opened before.' })
  @Property({ type: 'boolean' })
  openedBefore!: boolean;

  @Field(() => String, {
    description: 'What the check of the warranty on site showed: name plate, seal, invoice.',
  })
  @Property({ type: 'text' })
  warrantyCheck!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  @Field(() => String, { description: 'The technician who recorded it last.' })
  @Property({ type: 'text' })
  recordedByName!: string;

  get topic(): string {
    return this.requestId;
  }
}
