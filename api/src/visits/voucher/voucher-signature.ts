import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { newId } from '../../kernel/ids.ts';
import { type Announced, ownHistory } from '../../platform/audit.ts';
import { StoredFile } from '../../platform/files.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';
import type { Seal } from '../seal.ts';
import type { VoucherContent } from './voucher-content.ts';

export enum SignatureMethod {
  DRAWN = 'DRAWN',
  SEAL = 'SEAL',
  TYPED_NAME = 'TYPED_NAME',
}
registerEnumType(SignatureMethod, {
  name: 'SignatureMethod',
  description: 'VIS-4: drawn by hand, a picture of the company seal, or the name typed.',
});

export enum SigningDoor {
  DEVICE = 'DEVICE',
  PORTAL = 'PORTAL',
  LINK = 'LINK',
}
registerEnumType(SigningDoor, {
  name: 'SigningDoor',
  description:
    "VIS-4: on the technician's device, by the signed-in customer in the portal, or through the tracking link with a code to the phone.",
});

/**
 * One signature with everything that was signed, frozen and sealed (VIS-3). Append-only: after a change of the voucher the
 * next signature gets a row of its own and this one stays.
 */
@ObjectType({
  simpleResolvers: true,
  description: 'VIS-3: one signature. What was signed is frozen with it and sealed.',
})
@Entity()
@Index({ properties: ['voucherId', 'id'] })
@Index({ properties: ['requestId'] })
export class VoucherSignature implements Announced {
  @Field(() => ID)
  @PrimaryKey({ type: 'uuid' })
  id: string = newId();

  @ManyToOne({ entity: () => ServiceVoucher, mapToPk: true, fieldName: 'voucher_id', deleteRule: 'restrict' })
  voucherId!: string;

  @ManyToOne({ entity: () => RepairRequest, mapToPk: true, fieldName: 'request_id', deleteRule: 'restrict' })
  requestId!: string;

  @Property({ type: 'uuid' })
  branchId!: string;

  @Field(() => String)
  @Property({ type: 'text' })
  signerName!: string;

  @Field(() => Date, { description: 'Business clock of the server.' })
  @Property({ type: 'timestamptz', length: 3 })
  signedAt!: Date;

  @Field(() => SignatureMethod)
  @Enum({ items: () => SignatureMethod, type: 'text' })
  method!: SignatureMethod;

  @Field(() => SigningDoor)
  @Enum({ items: () => SigningDoor, type: 'text' })
  door!: SigningDoor;

  @Field(() => String, {
    nullable: true,
    description: "The customer's written comments, sealed with the rest.",
  })
  @Property({ type: 'text', nullable: true })
  comments: string | null = null;

  /** A picture signs once: whoever signs again draws again. */
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
  content!: VoucherContent;

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
ownHistory('VoucherSignature');
