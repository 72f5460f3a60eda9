import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Asset } from '../../assets/asset.ts';
import { Visit } from '../../dispatch/visit.ts';
import { newId } from '../../kernel/ids.ts';
import { step, type Transitions } from '../../kernel/state-machine.ts';
import type { Announced } from '../../platform/audit.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ReceiptState } from './custody-words.ts';

type Verb = 'void';

export const receiptTransitions: Transitions<ReceiptState, Verb> = {
  void: { from: [ReceiptState.LIVE], to: ReceiptState.VOID },
};

/**
 * The paper that a customer holds for a unit that we hold (WKS-1). The database allows one live receipt for a unit and
 * no second one, whoever writes it.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'WKS-1: given to the customer when a unit is taken away, voided when it is returned. Read like its request.',
})
@Entity()
@Index({ properties: ['requestId', 'id'] })
@Index({
  name: 'custody_receipt_one_live',
  expression:
    "create unique index custody_receipt_one_live on custody_receipt (asset_id) where state = 'LIVE'",
})
export class CustodyReceipt implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @Property({ version: true, type: 'integer' })
  version!: number;

  @Field(() => String, { description: 'With a check digit at its end, to be read out on the phone.' })
  @Property({ type: 'text' })
  @Unique()
  number!: string;

  @Field(() => String, {
    description:
      'WSH-2: what the printed code says; `scannedCode` and the portal’s /scan lead to the receipt.',
  })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => ReceiptState)
  @Enum({ items: () => ReceiptState, type: 'text' })
  state: ReceiptState = ReceiptState.LIVE;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @ManyToOne({ entity: () => Asset, mapToPk: true, fieldName: 'asset_id', deleteRule: 'restrict' })
  assetId!: string;

  /** The visit on which it was issued. */
  @ManyToOne({
    entity: () => Visit,
    mapToPk: true,
    fieldName: 'visit_id',
    deleteRule: 'restrict',
    index: false,
  })
  visitId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String, { description: 'Number of the request it belongs to.' })
  @Property({ type: 'text' })
  requestNumber!: string;

  @Field(() => String, { description: 'The unit, as it was called when it was taken away.' })
  @Property({ type: 'text' })
  unitName!: string;

  @Field(() => String, { nullable: true })
  @Property({ type: 'text', nullable: true })
  serialNumber: string | null = null;

  @Field(() => String, { description: 'In what condition it was taken away.' })
  @Property({ type: 'text' })
  condition!: string;

  @Field(() => String, { nullable: true, description: 'What was taken along with it: cables, covers, keys.' })
  @Property({ type: 'text', nullable: true })
  accessories: string | null = null;

  @Field(() => Date, { description: 'Business clock.' })
  @Property({ type: 'timestamptz', length: 3 })
  issuedAt!: Date;

  @Field(() => String, { description: 'The technician who took the unit away.' })
  @Property({ type: 'text' })
  issuedByName!: string;

  @Field(() => Date, { nullable: true })
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  voidedAt: Date | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the paper came back; false: declared lost and signed (WKS-3). Null while it is live.',
  })
  @Property({ type: 'boolean', nullable: true })
  cameBack: boolean | null = null;

  /** Who brought the unit back, and with it the signed voucher; null when it was fetched at the counter. */
  @Property({ type: 'uuid', nullable: true })
  returnedById: string | null = null;

  get topic(): string {
    return this.requestId;
  }

  /** The unit is back with its customer: the paper counts no more. */
  void(at: Date, how: { cameBack: boolean; returnedById: string | null }): void {
    this.state = step(receiptTransitions, this.state, 'void', 'CUSTODY_STEP_REFUSED');
    this.voidedAt = at;
    this.cameBack = how.cameBack;
    this.returnedById = how.returnedById;
  }
}
