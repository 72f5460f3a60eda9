import { IsOptional, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { RequestChangeInput } from '../../requests/repair-request.input.ts';
import { SignatureMethod } from './voucher-signature.ts';

/** Who signs, and how. */
@InputType({ description: 'VIS-4: who signs, and how.' })
export class SignatureInput {
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
    description:
      'The drawn signature or company seal, uploaded before by the same person (POST /files); none for TYPED_NAME.',
  })
  imageFileId?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: "The customer's own words; sealed with the rest." })
  comments?: string | null;
}

@InputType()
export class VoucherSignOnDeviceInput extends SignatureInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;
}

@InputType()
export class VoucherSignInPortalInput extends SignatureInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;
}

@InputType()
export class SigningCodeRequestInput {
  @MaxLength(200)
  @Field(() => String, { description: 'The token of the tracking link.' })
  token!: string;
}

@InputType()
export class VoucherSignByLinkInput extends SignatureInput {
  @MaxLength(200)
  @Field(() => String, { description: 'The token of the tracking link.' })
  token!: string;

  @Matches(/^\d{6}$/)
  @Field(() => String, { description: 'The six digits that were sent to the phone on the request.' })
  code!: string;
}

@InputType()
export class RepairRequestStrikeOffInput extends RequestChangeInput {
  @IsOptional()
  @MaxLength(40)
  @Field(() => String, {
    nullable: true,
    description:
      'The seal printed on the paper that was handed in, such as 7K3M-9QXT-2B5V; SEAL_CODE_WRONG when it is not the one of this voucher.',
  })
  sealCode?: string | null;
}
