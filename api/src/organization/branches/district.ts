import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ownHistory } from '../../platform/audit.ts';

/** A county-level division: the smallest place by which an address picks its branch. Reference data. */
@ObjectType({
  simpleResolvers: true,
  description: 'A county-level division of China: the place by which an address picks its branch.',
})
@Entity()
export class District {
  @Field(() => String, { description: 'Six digits of GB/T 2260.' })
  @PrimaryKey({ type: 'text' })
  code!: string;

  /** Chinese names; the schema's `name`, `city` and `province` are in the asking person's language. */
  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  nameEn!: string;

  @Property({ type: 'text' })
  city!: string;

  @Property({ type: 'text' })
  cityEn!: string;

  @Property({ type: 'text' })
  province!: string;

  @Property({ type: 'text' })
  provinceEn!: string;
}
// Taken over from a public standard: nobody here decides it, so there is no history of decisions.
ownHistory('District');
