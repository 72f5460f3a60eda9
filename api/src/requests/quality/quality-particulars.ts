import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { ProductModel } from '../../catalog/product-model.ts';
import { newId } from '../../kernel/ids.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { RepairRequest } from '../repair-request.ts';

/** INT-4: what a quality complaint also registers. */
export interface Quality {
  readonly purchasedOn: string;
  readonly modelId: string;
  readonly manufacturedOn: string;
  readonly serialNumber: string;
  readonly mainFault: string;
  readonly customerDemand: string;
}

/** INT-4: the particulars of a request of kind QUALITY_COMPLAINT, as they were registered with it. */
@ObjectType({
  simpleResolvers: true,
  description: 'INT-4: what a request of kind QUALITY_COMPLAINT registers beside the rest.',
})
@Entity()
export class QualityParticulars implements Quality {
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Unique()
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

  @Field(() => GraphQLLocalDate)
  @Property({ type: 'date' })
  purchasedOn!: string;

  @ManyToOne({
    entity: () => ProductModel,
    mapToPk: true,
    fieldName: 'model_id',
    deleteRule: 'restrict',
    index: false,
  })
  modelId!: string;

  @Field(() => GraphQLLocalDate, { description: 'When it left the factory.' })
  @Property({ type: 'date' })
  manufacturedOn!: string;

  @Field(() => String, { description: 'From the name plate.' })
  @Property({ type: 'text' })
  serialNumber!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  mainFault!: string;

  @Field(() => String, { description: 'What the customer demands.' })
  @Property({ type: 'text' })
  customerDemand!: string;
}

/** INT-4: puts the particulars on record with their request. */
export function putQuality(
  { em }: { readonly em: EntityManager },
  { id: requestId, branchId }: Pick<RepairRequest, 'id' | 'branchId'>,
  quality: Quality,
): void {
  em.persist(Object.assign(new QualityParticulars(), { ...quality, requestId, branchId }));
}
