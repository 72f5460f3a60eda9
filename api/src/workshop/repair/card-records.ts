import { Entity, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { RepairCard } from './repair-card.ts';

/** One part that was replaced, with the catalog's names as they were then. */
@ObjectType({
  simpleResolvers: true,
  description:
    'WKS-2: a part that was replaced in the workshop. Its names stay as the catalog had them then.',
})
export class ReplacedPart {
  @Field(() => String)
  partCode!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'Serial number of the part that was taken out.' })
  oldSerial!: string | null;

  @Field(() => String, { nullable: true, description: 'Serial number of the part that was put in.' })
  newSerial!: string | null;

  @Field(() => String, { description: 'Why it was replaced.' })
  reason!: string;

  partId!: string;
}

/** What belongs to a card and is never changed. */
@ObjectType({ simpleResolvers: true })
abstract class CardRecord implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => RepairCard,
    mapToPk: true,
    fieldName: 'card_id',
    deleteRule: 'restrict',
    index: false,
  })
  cardId!: string;

  @Property({ type: 'uuid' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  at!: Date;

  @Property({ type: 'uuid', nullable: true })
  byId!: string | null;

  @Field(() => String, { description: 'Who did it.' })
  @Property({ type: 'text' })
  byName!: string;

  get topic(): string {
    return this.requestId;
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'WKS-2: work on a unit in the workshop: actual minutes and replaced parts. Never changed.',
})
@Entity()
@Index({ properties: ['cardId', 'id'] })
@Index({ properties: ['branchId', 'at'] })
export class RepairWork extends CardRecord {
  @Field(() => Int, { description: 'Actual minutes of work.' })
  @Property({ type: 'integer' })
  minutes!: number;

  @Field(() => String, { description: 'What was done.' })
  @Property({ type: 'text' })
  done!: string;

  /** Lines never live apart from their work. */
  @Field(() => [ReplacedPart])
  @Property({ type: 'json', columnType: 'jsonb' })
  parts: readonly ReplacedPart[] = [];
}
ownHistory('RepairWork');

@ObjectType({
  simpleResolvers: true,
  description: 'WKS-3: one inspection by a supervisor who did not work on the unit. Never changed.',
})
@Entity()
@Index({ properties: ['cardId', 'id'] })
export class RepairInspection extends CardRecord {
  @Field(() => Boolean)
  @Property({ type: 'boolean' })
  passed!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What has to be done again; always there when it did not pass.',
  })
  @Property({ type: 'text', nullable: true })
  remarks: string | null = null;
}
ownHistory('RepairInspection');

@ObjectType({
  simpleResolvers: true,
  description: 'WKS-5: a planned finish as the customer was told it, in order; the last one counts.',
})
@Entity()
@Index({ properties: ['cardId', 'id'] })
export class RepairPromise extends CardRecord {
  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  plannedFinishAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Why the one before cannot be kept; null for the first.',
  })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;
}
ownHistory('RepairPromise');

/** Fills what every record of a card carries. */
export function ofCard<Made extends CardRecord>(
  made: Made,
  card: RepairCard,
  by: { at: Date; id: string | null; name: string },
): Made {
  made.cardId = card.id;
  made.requestId = card.requestId;
  made.branchId = card.branchId;
  made.at = by.at;
  made.byId = by.id;
  made.byName = by.name;
  return made;
}
