import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { StoredFile } from '../../platform/files.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import type { Seal, SealedContent } from '../../visits/seal.ts';
import { SignatureMethod } from '../../visits/voucher/voucher-signature.ts';
import { CustodyReceipt } from './custody-receipt.ts';
import { CustodySignaturePurpose } from './custody-words.ts';

/**
 * What the customer signs about a receipt: that the unit was taken away, or that the receipt is lost. Append-only, frozen
 * and sealed like the voucher.
 */
@ObjectType({
  simpleResolvers: true,
  description:
    'A signature of the customer on a custody receipt. What was signed is frozen with it and sealed.',
})
@Entity()
@Unique({ properties: ['receiptId', 'purpose'] })
@Index({ properties: ['requestId'] })
export class CustodySignature implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({
    entity: () => CustodyReceipt,
    mapToPk: true,
    fieldName: 'receipt_id',
    deleteRule: 'restrict',
    index: false,
  })
  receiptId!: string;

  @ManyToOne({
    entity: () => RepairRequest,
    mapToPk: true,
    fieldName: 'request_id',
    deleteRule: 'restrict',
    index: false,
  })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => CustodySignaturePurpose)
  @Enum({ items: () => CustodySignaturePurpose, type: 'text' })
  purpose!: CustodySignaturePurpose;

  @Field(() => String)
  @Property({ type: 'text' })
  signerName!: string;

  @Field(() => Date, { description: 'Business clock of the server.' })
  @Property({ type: 'timestamptz', length: 3 })
  signedAt!: Date;

  @Field(() => SignatureMethod)
  @Enum({ items: () => SignatureMethod, type: 'text' })
  method!: SignatureMethod;

  @Field(() => String, {
    nullable: true,
    description: "The customer's own words; for a lost receipt the declaration.",
  })
  @Property({ type: 'text', nullable: true })
  comments: string | null = null;

  @ManyToOne({
    entity: () => StoredFile,
    mapToPk: true,
    fieldName: 'image_file_id',
    nullable: true,
    deleteRule: 'restrict',
  })
  @Unique()
  imageFileId: string | null = null;

  /** Everything the customer saw, as it was then. */
  @Property({ type: 'json', columnType: 'jsonb' })
  content!: { readonly [key: string]: SealedContent };

  @Property({ type: 'text' })
  sealKeyId!: string;

  @Property({ type: 'text' })
  sealMac!: string;

  get topic(): string {
    return this.requestId;
  }

  get seal(): Seal {
    return { keyId: this.sealKeyId, mac: this.sealMac };
  }
}
ownHistory('CustodySignature');
