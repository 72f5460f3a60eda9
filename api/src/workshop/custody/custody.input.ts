import { IsDate, IsOptional, IsUUID, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { VisitInput } from '../../dispatch/dispatch.input.ts';
import { SignatureMethod } from '../../visits/voucher/voucher-signature.ts';
import { SignatureInput } from '../../visits/voucher/voucher.input.ts';

@InputType({ description: 'WKS-1: what is taken away, and who signs for it.' })
export class UnitTakeInInput extends VisitInput {
  @IsDate()
  @Field(() => Date, {
    description: 'When the technician left with the unit; not in the future, not before the claimed arrival.',
  })
  claimedLeftAt!: Date;

  @Length(2, 500)
  @Matches(/\S/)
  @Field(() => String, { description: 'In what condition the unit is taken away; the customer signs it.' })
  condition!: string;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: 'What is taken along with it: cables, covers, keys.' })
  accessories?: string | null;

  @ValidateNested()
  @Field(() => SignatureInput)
  signature!: SignatureInput;

  @IsOptional()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Made once for what is being sent; sending it again returns the first receipt.',
  })
  idempotencyKey?: string | null;
}

@InputType()
class CustodyReceiptInput {
  @IsUUID()
  @Field(() => ID)
  receiptId!: string;
}

@InputType()
export class UnitBookInInput extends CustodyReceiptInput {
  @IsOptional()
  @IsDate()
  @Field(() => Date, {
    nullable: true,
    description:
      'WKS-1: planned finish of the repair, told to the customer. Needed when the card opens; left out for a unit that comes back from a delivery in vain.',
  })
  plannedFinishAt?: Date | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The technician of the branch who repairs it; without, the one who brought it in.',
  })
  technicianId?: string | null;
}

@InputType()
export class UnitBookOutInput extends CustodyReceiptInput {
  @IsUUID()
  @Field(() => ID, { description: 'The technician of the branch who brings it back.' })
  technicianId!: string;
}

@InputType()
export class UnitReturnPlanInput extends CustodyReceiptInput {
  @IsDate()
  @Field(() => Date, { description: 'When the customer gets it back; the customer is told.' })
  returnAt!: Date;
}

@InputType({ description: 'WKS-3: the signed declaration of a customer who has lost the receipt.' })
export class LostReceiptInput {
  @Length(4, 1000)
  @Matches(/\S/)
  @Field(() => String, { description: "The customer's declaration, in words." })
  declaration!: string;

  @Length(1, 60)
  @Matches(/\S/)
  @Field(() => String)
  signerName!: string;

  @Field(() => SignatureMethod)
  method!: SignatureMethod;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'The drawn signature under the declaration: another picture than the one on the voucher.',
  })
  declarationImageFileId?: string | null;
}

@InputType({
  description: 'WKS-3: the customer signs the voucher; the receipt comes back, or is declared lost.',
})
export class UnitReturnInput extends CustodyReceiptInput {
  @ValidateNested()
  @Field(() => SignatureInput, { description: 'The signature on the voucher.' })
  signature!: SignatureInput;

  @IsOptional()
  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description: 'Number or code read off the receipt that came back; RECEIPT_WRONG when it is another one.',
  })
  receiptRead?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => LostReceiptInput, { nullable: true, description: 'Instead, where the receipt is lost.' })
  lostReceipt?: LostReceiptInput | null;
}
