import { IsInt, IsOptional, IsUUID, Length, Max, Min } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MessageChannel } from '../../platform/outbox.ts';
import { VehicleFaultArea } from './vehicle-words.ts';

@InputType({ description: 'DSP-5: where a vehicle is at fault and how far away it stands.' })
export class VehicleFaultInput {
  @Field(() => VehicleFaultArea)
  area!: VehicleFaultArea;

  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(20_000)
  @Field(() => Int, {
    nullable: true,
    description: 'Kilometres from the branch to where the vehicle stands; needed for the BODY.',
  })
  distanceKm?: number | null;

  @Field(() => Boolean, { defaultValue: false })
  supplierNeeded: boolean = false;
}

@InputType()
export class VehicleFaultRecordInput extends VehicleFaultInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;
}

@InputType({ description: 'DSP-5: a letter to who handles the fault of a chassis or an engine.' })
export class VehicleHandlingContactInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Length(2, 100)
  @Field(() => String, { description: "The maker's or supplier's service." })
  handlerName!: string;

  @Field(() => MessageChannel, { description: 'EMAIL or LETTER: it is contacted in writing.' })
  channel!: MessageChannel;

  @Length(3, 300)
  @Field(() => String, { description: 'Their e-mail or postal address.' })
  to!: string;

  @Length(2, 4000)
  @Field(() => String)
  words!: string;
}

@InputType()
export class VehicleHandlingFileInput {
  @IsUUID()
  @Field(() => ID)
  requestId!: string;

  @Length(2, 2000)
  @Field(() => String, { description: 'What came of it, in words that the customer will be told.' })
  result!: string;
}
