import { Check, Entity, Enum, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Currency, PriceList } from '../catalog/price-list.ts';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { newId } from '../kernel/ids.ts';
import type { Announced } from '../platform/audit.ts';
import { RepairRequest } from '../requests/repair-request.ts';

export enum BillLineKind {
  LABOUR = 'LABOUR',
  PART = 'PART',
  TRAVEL = 'TRAVEL',
  OTHER = 'OTHER',
  REDUCTION = 'REDUCTION',
}
registerEnumType(BillLineKind, {
  name: 'BillLineKind',
  description:
    'What a line of an estimate, a charge or an invoice is for. REDUCTION: approved, on invoices only.',
});

/**
 * What the database itself holds of every line: by quantity and price it is worth so much, and whoever does not pay for it
 * pays nothing. Labour is by the minute at the price of an hour.
 */
export const LINE_ADDS_UP = `list_amount = case when kind = 'LABOUR' then round(quantity::bigint * unit_amount / 60.0) else quantity::bigint * unit_amount end
  and amount = case when category = 'PAID' then list_amount else 0 end`;

/** One priced line; frozen with the price list it was made under (BIL-2). */
@ObjectType({ simpleResolvers: true })
export abstract class BillLine implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: true,
  })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => BillLineKind)
  @Enum({ items: () => BillLineKind, type: 'text' })
  kind!: BillLineKind;

  @Field(() => String, { nullable: true, description: 'Of a part, or of something else on the price list.' })
  @Property({ type: 'text', nullable: true })
  code: string | null = null;

  @Field(() => String)
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  nameEn!: string;

  @Field(() => Int, { description: 'Minutes of labour; pieces; visits. Negative where it reverses.' })
  @Property({ type: 'integer' })
  quantity!: number;

  @Field(() => Int, { description: 'In fen: of one hour of labour, one piece, one visit.' })
  @Property({ type: 'integer' })
  unitAmount!: number;

  @Field(() => Int, { description: 'What it is worth by the price list, in fen.' })
  @Property({ type: 'integer' })
  listAmount!: number;

  @Field(() => ServiceCategory, { description: 'BIL-3: who pays for this line.' })
  @Enum({ items: () => ServiceCategory, type: 'text' })
  category!: ServiceCategory;

  @Field(() => Int, { description: 'What the customer pays for it, in fen; 0 where somebody else does.' })
  @Property({ type: 'integer' })
  amount!: number;

  @Field(() => Currency)
  @Enum({ items: () => Currency, type: 'text' })
  currency: Currency = Currency.CNY;

  @Field(() => String, {
    nullable: true,
    description: 'BIL-3: why warranty or contract do not carry this line.',
  })
  @Property({ type: 'text', nullable: true })
  notCoveredReason: string | null = null;

  @ManyToOne({
    entity: () => PriceList,
    mapToPk: true,
    fieldName: 'price_list_id',
    deleteRule: 'restrict',
    index: false,
  })
  priceListId!: string;

  @Field(() => Int, { description: 'BIL-2: the version of the price list it was priced by.' })
  @Property({ type: 'integer' })
  priceListVersion!: number;

  get topic(): string {
    return this.requestId;
  }
}

/** What of a line is copied when it becomes a charge, a reversal or a line of an invoice. */
export type LineFacts = Pick<
  BillLine,
  | 'requestId'
  | 'branchId'
  | 'kind'
  | 'code'
  | 'name'
  | 'nameEn'
  | 'quantity'
  | 'unitAmount'
  | 'listAmount'
  | 'category'
  | 'amount'
  | 'currency'
  | 'notCoveredReason'
  | 'priceListId'
  | 'priceListVersion'
>;

export function factsOf(line: LineFacts): LineFacts {
  const { requestId, branchId, kind, code, name, nameEn, quantity, unitAmount, listAmount } = line;
  const { category, amount, currency, notCoveredReason, priceListId, priceListVersion } = line;
  return {
    requestId,
    branchId,
    kind,
    code,
    name,
    nameEn,
    quantity,
    unitAmount,
    listAmount,
    category,
    amount,
    currency,
    notCoveredReason,
    priceListId,
    priceListVersion,
  };
}

export const sumOf = (lines: readonly { amount: number }[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0);

/** A line of an estimate: it never changes, a new estimate takes its place (BIL-8). */
@ObjectType({
  simpleResolvers: true,
  description: 'BIL-3: one line of an estimate; every line is shown to the customer.',
})
@Entity()
@Check({ name: 'estimate_line_adds_up', expression: LINE_ADDS_UP })
@Check({ name: 'estimate_line_positive', expression: 'quantity > 0 and unit_amount >= 0' })
export class EstimateLine extends BillLine {
  @Property({ type: 'uuid', index: true })
  estimateId!: string;

  @Property({ type: 'integer' })
  position!: number;
}
