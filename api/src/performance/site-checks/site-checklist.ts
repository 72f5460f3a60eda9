import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { SixS } from './site-check-words.ts';

/** One thing to look at on a site. */
@ObjectType({ simpleResolvers: true, description: 'KPI-7: one item of the checklist of a site check.' })
export class SiteChecklistItem {
  @Field(() => String, { description: 'Stays the same from version to version.' })
  key!: string;

  @Field(() => SixS)
  s!: SixS;

  @Field(() => String, { description: 'In Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

/** One version of the checklist of the whole company. Never edited: a check keeps the one it was made by (KPI-7). */
@ObjectType({
  simpleResolvers: true,
  description: 'KPI-7: one version of the checklist of site checks. Never edited.',
})
@Entity()
export class SiteChecklist {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
  @Property({ type: 'integer' })
  @Unique()
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'First day on which checks are made by it.' })
  @Property({ type: 'date', index: true })
  effectiveFrom!: string;

  @Field(() => [SiteChecklistItem])
  @Property({ type: 'json', columnType: 'jsonb' })
  items!: SiteChecklistItem[];

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  publishedAt!: Date;
}
