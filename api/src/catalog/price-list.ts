import {
  Check,
  Entity,
  Enum,
  Index,
  ManyToOne,
  PrimaryKey,
  Property,
  Unique,
} from '@mikro-orm/decorators/legacy';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../kernel/ids.ts';
import { sql } from '../kernel/sql.ts';
import { ZoneKind } from '../organization/branches/service-zone.ts';
import { ownHistory } from '../platform/audit.ts';
import type { Reading } from '../platform/at-once.ts';
import { Part } from './part.ts';

/** What prices are in. */
export enum Currency {
  CNY = 'CNY',
}
registerEnumType(Currency, {
  name: 'Currency',
  description: 'BIL-8: what an amount is in. Amounts are integers of its smallest unit: fen.',
});

/** BIL-2: one version of the price list, in force from a day until the next one begins. Never changed. */
@ObjectType({
  simpleResolvers: true,
  description:
    'BIL-2: one version of the price list, in force from its first day until the next version begins. What was charged keeps its version.',
})
@Entity()
@Check({
  name: 'price_list_amounts',
  expression: 'labour_hour_amount >= 0 and travel_urban_amount >= 0 and travel_suburban_amount >= 0',
})
export class PriceList {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Field(() => Int, { description: 'Counts from 1, without gaps.' })
  @Unique()
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => GraphQLLocalDate, { description: 'The first day on which it is in force.' })
  @Property({ type: 'date', index: true })
  effectiveFrom!: string;

  @Field(() => Currency)
  @Enum({ items: () => Currency, type: 'text' })
  currency: Currency = Currency.CNY;

  @Field(() => Int, { description: 'One hour of labour in fen; charged by the minute.' })
  @Property({ type: 'integer' })
  labourHourAmount!: number;

  @Field(() => Int, { description: 'One visit to an address in an urban zone, in fen.' })
  @Property({ type: 'integer' })
  travelUrbanAmount!: number;

  @Field(() => Int, { description: 'One visit to an address in a suburban zone, in fen.' })
  @Property({ type: 'integer' })
  travelSuburbanAmount!: number;

  @Field(() => Date)
  @Property({ type: 'timestamptz', length: 3 })
  publishedAt!: Date;

  @Property({ type: 'uuid', nullable: true })
  publishedById: string | null = null;

  /** What one visit costs by where it goes. */
  travelAmount(zone: ZoneKind): number {
    return zone === ZoneKind.SUBURBAN ? this.travelSuburbanAmount : this.travelUrbanAmount;
  }
}
ownHistory('PriceList');

export enum PriceItemKind {
  PART = 'PART',
  OTHER = 'OTHER',
}
registerEnumType(PriceItemKind, {
  name: 'PriceItemKind',
  description:
    'What the price list names beside labour and travel: a part of the catalog, or something else.',
});

/** The price of one thing, from the version on that names it. */
@ObjectType({
  simpleResolvers: true,
  description: 'One price of a price list. It stays in force until a later version names the same code.',
})
@Entity()
@Unique({ properties: ['priceListId', 'code'] })
@Index({ properties: ['code'] })
@Check({
  name: 'price_item_part',
  expression: "(kind = 'PART') = (part_id is not null) and unit_amount >= 0",
})
export class PriceItem {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => PriceList,
    mapToPk: true,
    fieldName: 'price_list_id',
    deleteRule: 'restrict',
    index: false,
  })
  priceListId!: string;

  @Field(() => PriceItemKind)
  @Enum({ items: () => PriceItemKind, type: 'text' })
  kind!: PriceItemKind;

  @ManyToOne({
    entity: () => Part,
    mapToPk: true,
    fieldName: 'part_id',
    nullable: true,
    deleteRule: 'restrict',
    index: true,
  })
  partId: string | null = null;

  @Field(() => String, { description: 'Of a part: its code in the catalog.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => Int, { description: 'One piece in fen.' })
  @Property({ type: 'integer' })
  unitAmount!: number;
}
ownHistory('PriceItem');

/** A thing with its price on a day. */
export interface PricedItem {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unitAmount: number;
}

/** Prices are the whole company's, so their days are the days of the company's seat. */
export const PRICES_TIME_ZONE = 'Asia/Shanghai';

/** The price, on a day, of every thing that is asked for by code; what the list does not know is left out. */
export async function pricesOn(
  em: Reading,
  kind: PriceItemKind,
  codes: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, PricedItem>> {
  if (codes.length === 0) return new Map();
  const { text, values } = sql`
    select asked.code, coalesce(priced.name, p.name) as name, coalesce(priced.name_en, p.name_en) as "nameEn",
      coalesce(priced.unit_amount, p.price_amount) as "unitAmount"
    from unnest(${[...codes]}::text[]) as asked(code)
    left join lateral (
      select i.name, i.name_en, i.unit_amount from price_item i join price_list l on l.id = i.price_list_id
      where i.code = asked.code and i.kind = ${kind} and l.effective_from <= ${on}::date
      order by l.effective_from desc, l.version desc limit 1) priced on true
    left join part p on p.code = asked.code and ${kind} = 'PART'
    where coalesce(priced.unit_amount, p.price_amount) is not null`.questioned();
  const rows: PricedItem[] = await em.execute(text, values);
  return new Map(rows.map((row) => [row.code, row]));
}
