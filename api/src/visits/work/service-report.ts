import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Visit } from '../../dispatch/visit.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { newId } from '../../kernel/ids.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';

/** One part that was used, with the catalog's names as they were then. */
export interface ServicePartLine {
  readonly partId: string;
  readonly partCode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly quantity: number;
  readonly reason: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'VIS-5: a part that was used. Its name stays as the catalog had it then.',
})
export class ServicePart {
  @Field(() => String)
  partCode!: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @Field(() => String, { description: 'Why it was replaced.' })
  reason!: string;
}

@ObjectType({ simpleResolvers: true, description: 'VIS-5: minutes of work, by who pays for them.' })
export class ServiceMinutes {
  @Field(() => ServiceCategory)
  category!: ServiceCategory;

  @Field(() => Int)
  minutes!: number;
}

/** What one visit found and did; what the customer signs (VIS-5). */
@ObjectType({
  simpleResolvers: true,
  description: 'VIS-5: what was found and done on a visit. The customer signs it with the voucher.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
export class ServiceReport implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, { description: 'Give it back to correct this report.' })
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => Visit, mapToPk: true, fieldName: 'visit_id', deleteRule: 'restrict' })
  @Unique()
  visitId!: string;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String, { description: 'The fault as found.' })
  @Property({ type: 'text' })
  found!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  cause!: string;

  @Field(() => String, { description: 'The work that was done.' })
  @Property({ type: 'text' })
  done!: string;

  @Field(() => String, { description: 'What the customer was told about use and care.' })
  @Property({ type: 'text' })
  advice!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the customer is given in compensation, if anything.',
  })
  @Property({ type: 'text', nullable: true })
  compensation: string | null = null;

  /** Lines never live apart from their report, and are replaced with it. */
  @Field(() => [ServicePart])
  @Property({ type: 'json', columnType: 'jsonb' })
  parts: readonly ServicePartLine[] = [];

  @Field(() => [ServiceMinutes])
  @Property({ type: 'json', columnType: 'jsonb' })
  minutes: readonly ServiceMinutes[] = [];

  @Field(() => Date, { description: 'When it was recorded last. Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  @Field(() => String, { description: 'The technician who recorded it last.' })
  @Property({ type: 'text' })
  recordedByName!: string;

  get topic(): string {
    return this.requestId;
  }
}
