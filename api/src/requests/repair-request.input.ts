import {
  ArrayMaxSize,
  ArrayUnique,
  IsDate,
  IsOptional,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { FaultType, IntakeChannel, RequestGrade, RequestKind } from './request-words.ts';
import { QualityInput } from './quality/quality.input.ts';
import { PauseReason } from './service-target.ts';
import { VehicleFaultInput } from './vehicles/vehicle.input.ts';

/** Most photos of one request. */
const MOST_PHOTOS = 6;

@InputType({ description: 'A unit that the customer registers together with the request.' })
export class NewAssetInput {
  @IsUUID()
  @Field(() => ID)
  modelId!: string;

  @IsOptional()
  @Length(3, 60)
  @Field(() => String, { nullable: true })
  serialNumber?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  purchasedOn?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Photo of the invoice or receipt, uploaded before (POST /files).',
  })
  proofFileId?: string | null;
}

@InputType({ description: 'What decides cover and promise of a request that is not sent yet.' })
export class RequestPreviewInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  assetId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Instead of assetId for a unit that is not registered yet.',
  })
  modelId?: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true })
  purchasedOn?: string | null;

  @Field(() => RequestKind, { nullable: true })
  kind?: RequestKind | null;

  @Field(() => RequestGrade, { nullable: true })
  grade?: RequestGrade | null;

  @Length(6, 12)
  @Field(() => String)
  districtCode!: string;
}

@InputType({
  description:
    'INT-3: a request as its customer files it. One of assetId and newAsset, or neither for advice.',
})
export class RepairRequestSubmitInput {
  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  assetId?: string | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => NewAssetInput, { nullable: true })
  newAsset?: NewAssetInput | null;

  @Field(() => RequestKind)
  kind!: RequestKind;

  @Field(() => FaultType)
  faultType!: FaultType;

  @Length(2, 2000)
  @Field(() => String)
  faultDescription!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => QualityInput, { nullable: true, description: 'INT-4: needed for kind QUALITY_COMPLAINT.' })
  quality?: QualityInput | null;

  @IsOptional()
  @ArrayMaxSize(MOST_PHOTOS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  @Field(() => [ID], {
    nullable: true,
    description: 'Pictures uploaded before (POST /files), at most 6, each once and for one request only.',
  })
  photoFileIds?: string[] | null;

  @Length(1, 60)
  @Field(() => String)
  contactName!: string;

  @Length(5, 20)
  @Field(() => String, { description: 'Whom the technician calls before setting out.' })
  contactPhone!: string;

  @Length(6, 12)
  @Field(() => String, { description: 'From `districts`; picks the branch and the arrival target.' })
  districtCode!: string;

  @Length(2, 200)
  @Field(() => String)
  addressLine!: string;

  @IsOptional()
  @IsDate()
  @Field(() => Date, { nullable: true })
  preferredFrom?: Date | null;

  @IsOptional()
  @IsDate()
  @Field(() => Date, { nullable: true, description: 'After preferredFrom, and not over yet.' })
  preferredUntil?: Date | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'INT-6: the unit has an open request, and this is meant as another one all the same.',
  })
  confirmedAsNew: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'INT-6: if the unit has an open request, this call is added to it: MERGED at once, pointing there.',
  })
  attachToOpen: boolean = false;

  @Length(8, 100)
  @Field(() => String, {
    description: 'Made once for what is being sent; sending it again returns the first request.',
  })
  idempotencyKey!: string;
}

@InputType({ description: 'INT-1: a call as a clerk takes it.' })
export class RepairRequestRegisterInput {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @Field(() => IntakeChannel)
  channel!: IntakeChannel;

  @IsOptional()
  @IsDate()
  @Field(() => Date, {
    nullable: true,
    description:
      'When the call or letter came in, not after now nor 31 days before; now by default. Targets count from here.',
  })
  receivedAt?: Date | null;

  @IsUUID()
  @Field(() => ID)
  customerId!: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true })
  assetId?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, {
    nullable: true,
    description: 'Instead of assetId, where the unit is not on file; only advice goes without either.',
  })
  modelId?: string | null;

  @Field(() => RequestKind)
  kind!: RequestKind;

  @Field(() => RequestGrade)
  grade!: RequestGrade;

  @Field(() => FaultType)
  faultType!: FaultType;

  @Length(2, 2000)
  @Field(() => String, { description: "The fault in the customer's words." })
  faultDescription!: string;

  @Length(1, 60)
  @Field(() => String)
  contactName!: string;

  @Length(5, 20)
  @Field(() => String)
  contactPhone!: string;

  @Length(6, 12)
  @Field(() => String)
  districtCode!: string;

  @Length(2, 200)
  @Field(() => String)
  addressLine!: string;

  @IsOptional()
  @ValidateNested()
  @Field(() => QualityInput, { nullable: true, description: 'INT-4: needed for kind QUALITY_COMPLAINT.' })
  quality?: QualityInput | null;

  @IsOptional()
  @ValidateNested()
  @Field(() => VehicleFaultInput, {
    nullable: true,
    description: 'DSP-5: only for a vehicle, as far as it is known; vehicleFaultRecord says it later.',
  })
  vehicle?: VehicleFaultInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'INT-6: the unit has an open request, and this is meant as another one all the same.',
  })
  confirmedAsNew: boolean = false;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'INT-6: if the unit has an open request, this call is added to it: MERGED at once, pointing there.',
  })
  attachToOpen: boolean = false;

  @Length(8, 100)
  @Field(() => String, {
    description: 'Made once for what is being sent; sending it again returns the first request.',
  })
  idempotencyKey!: string;
}

/** Names a request and the version that the caller has seen. */
@InputType()
export class RequestChangeInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;
}

@InputType()
export class RepairRequestClassifyInput extends RequestChangeInput {
  @Field(() => RequestGrade)
  grade!: RequestGrade;

  @Field(() => FaultType)
  faultType!: FaultType;
}

@InputType()
export class EntitlementOverrideInput extends RequestChangeInput {
  @Field(() => ServiceCategory)
  category!: ServiceCategory;

  @Length(2, 500)
  @Field(() => String)
  reason!: string;
}

@InputType()
export class TargetPauseInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Field(() => PauseReason)
  reason!: PauseReason;
}

@InputType()
export class RequestInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;
}

@InputType({ description: 'DSP-4: the first answer to a customer.' })
export class RequestAcknowledgeInput extends RequestInput {
  @Length(2, 500)
  @Field(() => String, { description: 'How it will be handled, in words for the customer, who is told.' })
  handling!: string;
}

@InputType()
export class RepairRequestMarkComplexInput extends RequestInput {
  @Field(() => Int, {
    description: 'The version that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @Length(2, 500)
  @Field(() => String, { description: 'Why the diagnosis takes longer; the customer reads it.' })
  reason!: string;
}

@InputType()
export class TrackingCodeRequestInput {
  @MaxLength(40)
  @Field(() => String)
  number!: string;

  @MaxLength(20)
  @Field(() => String)
  phone!: string;
}

@InputType()
export class TrackingCodeConfirmInput extends TrackingCodeRequestInput {
  @Length(6, 6)
  @Field(() => String)
  code!: string;
}
