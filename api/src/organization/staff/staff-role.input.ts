import { IsEnum, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { Role } from '../../kernel/actor.ts';
import { PageArgs } from '../../platform/connection.ts';

@ArgsType()
export class StaffMembersArgs extends PageArgs {
  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsOptional()
  @IsEnum(Role)
  @Field(() => Role, { nullable: true, description: 'Only people who hold this role in the branch.' })
  role?: Role | null;
}

@InputType()
export class StaffRoleGrantInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;

  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsEnum(Role)
  @Field(() => Role)
  role!: Role;

  @IsOptional()
  @IsString()
  @Length(8, 100)
  @Field(() => String, {
    nullable: true,
    description: 'Repeating a call with the same key and input answers with the first result.',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class StaffRoleRevokeInput {
  @IsUUID()
  @Field(() => ID)
  staffId!: string;

  @IsUUID()
  @Field(() => ID)
  branchId!: string;

  @IsEnum(Role)
  @Field(() => Role)
  role!: Role;
}
