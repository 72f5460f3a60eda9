import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';

/** Who made a part or a product, and must correct what is wrong with it. */
@ObjectType({
  simpleResolvers: true,
  description:
    'A manufacturing unit or technology center: who made a part or a product, and must correct what is wrong with it.',
})
@Entity()
export class ResponsibleUnit {
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

  @Property({ version: true, type: 'integer' })
  version!: number;
}
