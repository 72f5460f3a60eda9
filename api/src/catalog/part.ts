import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { ResponsibleUnit } from './responsible-unit.ts';

@ObjectType({ simpleResolvers: true, description: 'A spare part as the catalog lists it.' })
@Entity()
export class Part {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => String)
  @Unique()
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => Int, {
    description: 'List price of one piece in fen, as long as no version of the price list names another.',
  })
  @Property({ type: 'integer' })
  priceAmount!: number;

  /** PRT-3: who made it; null where that follows from the product that it came out of. */
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
