import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { newId } from '../kernel/ids.ts';
import { ProductCategory } from '../organization/product-category.ts';
import type { EntityManager } from '../platform/orm.ts';
import type { Localized } from './localized.ts';
import { ProductModel } from './product-model.ts';

/** What repairs or consumables are charged at once the warranty does not carry them (ENT-5). */
export enum ChargeBasis {
  COST_OF_MATERIALS = 'COST_OF_MATERIALS',
  PRODUCTION_COST = 'PRODUCTION_COST',
  LOWEST_COST_PRICE = 'LOWEST_COST_PRICE',
  PRICE_LIST = 'PRICE_LIST',
}
registerEnumType(ChargeBasis, {
  name: 'ChargeBasis',
  description: 'What repairs or consumables are charged at once the warranty does not carry them.',
});

/** How the warranty of a unit is set that replaces another under warranty (ENT-8). */
export enum ReplacementRule {
  INHERIT_REMAINING = 'INHERIT_REMAINING',
  RESTART_FULL = 'RESTART_FULL',
  LONGER_OF = 'LONGER_OF',
}
registerEnumType(ReplacementRule, {
  name: 'ReplacementRule',
  description: 'How the warranty of a unit is set that replaces another one under warranty.',
  valuesConfig: {
    INHERIT_REMAINING: { description: 'It keeps what was left of the replaced unit’s warranty.' },
    RESTART_FULL: { description: 'A full term begins on the day of replacement.' },
    LONGER_OF: { description: 'Whichever of the two ends later.' },
  },
});

/** What a term tells the customer (ENT-7), in both languages. */
export interface WarrantyTexts {
  readonly name: Localized<string>;
  readonly covered: Localized<readonly string[]>;
  readonly notCovered: Localized<readonly string[]>;
  readonly afterExpiry: Localized<string>;
  readonly acceptedProofs: Localized<readonly string[]>;
}

/**
 * One version of a warranty promise: for a model, else for a category, else for everything. Never edited: a change is a new
 * version with a later date, and units keep the version that they were sold under (ENT-2).
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'One version of a warranty promise, for a model, else a category, else everything. Never edited.',
})
@Entity()
@Index({
  name: 'warranty_term_version',
  expression:
    "create unique index warranty_term_version on warranty_term (coalesce(model_id::text, category, ''), version)",
})
@Index({ properties: ['category', 'effectiveFrom'] })
@Index({ properties: ['modelId', 'effectiveFrom'] })
export class WarrantyTerm {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => ProductCategory, {
    nullable: true,
    description: 'Null with modelId null: for everything without a term of its own.',
  })
  @Enum({ items: () => ProductCategory, type: 'text', nullable: true })
  category: ProductCategory | null = null;

  @Field(() => ID, { nullable: true })
  @ManyToOne({
    entity: () => ProductModel,
    mapToPk: true,
    fieldName: 'model_id',
    deleteRule: 'restrict',
    nullable: true,
  })
  modelId: string | null = null;

  @Field(() => Int, { description: 'Counts up per model or category.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => GraphQLLocalDate, {
    description: 'Applies to units whose warranty is counted from this day or later.',
  })
  @Property({ type: 'date' })
  effectiveFrom!: string;

  @Field(() => Int, { description: 'Length in calendar months.' })
  @Property({ type: 'integer' })
  months!: number;

  @Field(() => ChargeBasis, {
    description: 'Repair for life after expiry, and for faults the customer caused.',
  })
  @Enum({ items: () => ChargeBasis, type: 'text' })
  repairBasis!: ChargeBasis;

  @Field(() => ChargeBasis, { description: 'Consumables for life.' })
  @Enum({ items: () => ChargeBasis, type: 'text' })
  consumablesBasis!: ChargeBasis;

  @Field(() => ReplacementRule)
  @Enum({ items: () => ReplacementRule, type: 'text' })
  replacementRule!: ReplacementRule;

  @Property({ type: 'json', columnType: 'jsonb' })
  texts!: WarrantyTexts;
}

type Subject = Pick<WarrantyTerm, 'modelId' | 'category' | 'effectiveFrom' | 'version'>;

/** Of the terms of one model the one in force on a date: the model's own before its category's before the general one. */
export function pickTerm<Term extends Subject>(terms: readonly Term[], on: string): Term | undefined {
  const rank = (term: Term): number => (term.modelId ? 2 : term.category ? 1 : 0);
  return terms
    .filter((term) => term.effectiveFrom <= on)
    .toSorted(
      (a, b) => rank(b) - rank(a) || b.effectiveFrom.localeCompare(a.effectiveFrom) || b.version - a.version,
    )[0];
}

/** The warranty term in force for a model on a calendar date; null for a product outside the warranty list (ENT-4). */
export async function termInForce(
  em: EntityManager,
  model: Pick<ProductModel, 'id' | 'category' | 'inWarrantyList'>,
  on: string,
): Promise<WarrantyTerm | null> {
  if (!model.inWarrantyList) return null;
  const terms = await em.find(WarrantyTerm, {
    effectiveFrom: { $lte: on },
    $or: [
      { modelId: model.id },
      { modelId: null, category: model.category },
      { modelId: null, category: null },
    ],
  });
  return pickTerm(terms, on) ?? null;
}

export type WarrantyTermContent = Pick<
  WarrantyTerm,
  | 'category'
  | 'modelId'
  | 'effectiveFrom'
  | 'months'
  | 'repairBasis'
  | 'consumablesBasis'
  | 'replacementRule'
  | 'texts'
>;

/** Adds the next version of a term. */
export async function publishTerm(em: EntityManager, content: WarrantyTermContent): Promise<WarrantyTerm> {
  const last = await em.findOne(
    WarrantyTerm,
    { modelId: content.modelId, category: content.category },
    { orderBy: { version: 'desc' } },
  );
  const term = new WarrantyTerm();
  Object.assign(term, content);
  term.version = (last?.version ?? 0) + 1;
  em.persist(term);
  return term;
}
