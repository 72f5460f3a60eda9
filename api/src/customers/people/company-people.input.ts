import { IsOptional, Length, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ContactRole } from '../customer-contact.ts';

@InputType()
export class CustomerContactInviteInput {
  @Field(() => ID, { description: 'A company that you administer.' })
  customerId!: string;

  @Length(1, 100)
  @Field(() => String)
  name!: string;

  @MaxLength(40)
  @Field(() => String, {
    description: 'Any usual way to write it; whoever proves it signs in for the company.',
  })
  phone!: string;

  @Field(() => ContactRole, { defaultValue: ContactRole.MEMBER })
  role!: ContactRole;

  @Field(() => Boolean, { defaultValue: true, description: 'May file requests.' })
  mayRaise!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'May approve and reject estimates.' })
  mayApprove!: boolean;

  @Length(8, 100)
  @Field(() => String, { description: 'The same key with the same input gives the first result again.' })
  idempotencyKey!: string;
}

@InputType()
export class CustomerContactChangeInput {
  @Field(() => ID)
  contactId!: string;

  @Field(() => Int, { description: 'Version as it was read.' })
  version!: number;

  @IsOptional()
  @Length(1, 100)
  @Field(() => String, { nullable: true, description: 'Left out: stays.' })
  name?: string | null;

  @Field(() => ContactRole, { nullable: true, description: 'Left out: stays.' })
  role?: ContactRole | null;

  @Field(() => Boolean, { nullable: true, description: 'Left out: stays.' })
  mayRaise?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Left out: stays.' })
  mayApprove?: boolean | null;
}

@InputType()
export class CustomerContactInput {
  @Field(() => ID)
  contactId!: string;
}

@InputType()
export class CustomerAdministratorReplaceInput {
  @Field(() => ID, { description: 'Who administers the account from now on: a person of the company.' })
  contactId!: string;

  @Length(1, 1_000)
  @Field(() => String, {
    description: 'Who of the company asked for it in writing, when and why; stays on record.',
  })
  reason!: string;
}
