import { IsEmail, IsOptional, Length, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { MessageChannel } from '../platform/outbox.ts';
import { CustomerKind } from '../policy/customer-kind.ts';

@InputType()
export class CustomerRegisterInput {
  @Field(() => ID, { description: 'Home branch.' })
  branchId!: string;

  @Length(1, 100)
  @Field(() => String)
  name!: string;

  @Field(() => CustomerKind)
  kind!: CustomerKind;

  @MaxLength(40)
  @Field(() => String, {
    description: 'Any usual way to write it; without a country it is a number of China.',
  })
  phone!: string;

  @IsOptional()
  @Length(1, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Who answers this phone, when it is not the customer’s own name.',
  })
  contactName?: string | null;

  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  @Field(() => String, { nullable: true })
  email?: string | null;

  @Matches(/^\d{6}$/)
  @Field(() => String, { description: 'Six digits of GB/T 2260.' })
  districtCode!: string;

  @Length(1, 200)
  @Field(() => String, { description: 'Street, house, flat.' })
  addressLine!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True after CUSTOMER_PHONE_KNOWN: the number is shared, and this is another customer.',
  })
  confirmedAsNew?: boolean | null;

  @Length(8, 100)
  @Field(() => String, { description: 'The same key with the same input gives the first result again.' })
  idempotencyKey!: string;
}

@InputType({ description: 'SUR-6: how you want to be told things.' })
export class CustomerChannelChooseInput {
  @Field(() => MessageChannel)
  channel!: MessageChannel;

  @IsOptional()
  @IsEmail()
  @MaxLength(200)
  @Field(() => String, {
    nullable: true,
    description: 'Needed for EMAIL where none is on record; left out, the one on record stays.',
  })
  email?: string | null;
}
