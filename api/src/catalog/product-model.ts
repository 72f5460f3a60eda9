import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { ProductCategory } from '../organization/product-category.ts';
import { ResponsibleUnit } from './responsible-unit.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A product as it is sold; customers own units of it (assets).',
})
@Entity()
@Index({ properties: ['category', 'code'] })
export class ProductModel {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => String, { description: 'As on the name plate.' })
  @Unique()
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => ProductCategory)
  @Enum({ items: () => ProductCategory, type: 'text' })
  category!: ProductCategory;

  /** ENT-4: a product outside the warranty list has no warranty, whatever its category's term says. */
  @Property({ type: 'boolean' })
  inWarrantyList: boolean = true;

  /** PRT-3: who made it, and its parts of which nothing else is known. */
  @ManyToOne({
    entity: () => ResponsibleUnit,
    mapToPk: true,
    fieldName: 'responsible_unit_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  responsibleUnitId: string | null = null;

  @Property({ version: true, type: 'integer' })
  version!: number;
}
