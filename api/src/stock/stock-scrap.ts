import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Part } from '../catalog/part.ts';
import { newId } from '../kernel/ids.ts';
import { RuleError } from '../kernel/rule-error.ts';
import { step, type Transitions } from '../kernel/state-machine.ts';
import { ScrapState } from './stock-words.ts';
import { Warehouse } from './warehouse.ts';

const { ASKED, APPROVED, REFUSED } = ScrapState;

export const scrapTransitions: Transitions<ScrapState, 'approve' | 'refuse'> = {
  approve: { from: [ASKED], to: APPROVED },
  refuse: { from: [ASKED], to: REFUSED },
};

/** PRT-7: parts that are to be thrown away: asked by one person, decided by another. */
@ObjectType({
  simpleResolvers: true,
  description: 'PRT-7: parts to be scrapped: asked with a reason by one person, decided by another.',
})
@Entity()
@Index({ properties: ['branchId', 'askedAt', 'id'] })
export class StockScrap {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int)
  @Property({ version: true, type: 'integer' })
  version!: number;

  @ManyToOne({ entity: () => Warehouse, mapToPk: true, fieldName: 'warehouse_id', deleteRule: 'restrict' })
  warehouseId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @ManyToOne({ entity: () => Part, mapToPk: true, fieldName: 'part_id', deleteRule: 'restrict' })
  partId!: string;

  @Field(() => Int, { description: 'Pieces.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => String, { description: 'Why they are of no use any more.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => ScrapState)
  @Enum({ items: () => ScrapState, type: 'text' })
  state: ScrapState = ScrapState.ASKED;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  askedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  askedById!: string | null;

  @Field(() => String)
  @Property({ type: 'text' })
  askedByName!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  decidedAt: Date | null = null;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  decidedByName: string | null = null;

  /** @throws RuleError OWN_ACT_REFUSED for whoever asked */
  decide(approved: boolean, by: { at: Date; id: string | null; name: string }): void {
    this.state = step(scrapTransitions, this.state, approved ? 'approve' : 'refuse', 'SCRAP_STEP_REFUSED');
    if (this.askedById === by.id) throw new RuleError('OWN_ACT_REFUSED');
    this.decidedAt = by.at;
    this.decidedByName = by.name;
  }
}
