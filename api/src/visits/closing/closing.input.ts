import { IsBoolean, IsInt, IsOptional, IsUUID, Length } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'VIS-8: what the branch is told before somebody leaves the site.' })
export class VisitReportResultInput {
  @IsUUID()
  @Field(() => ID)
  visitId!: string;

  @Length(2, 500)
  @Field(() => String, { description: 'How it went.' })
  result!: string;
}

@InputType({ description: 'VIS-8: a supervisor approves a service report, or sends it back.' })
export class ServiceReportReviewInput {
  @IsUUID()
  @Field(() => ID)
  reportId!: string;

  @IsInt()
  @Field(() => Int, {
    description: 'The version of the report that was read; VERSION_CONFLICT when it is not the current one.',
  })
  version!: number;

  @IsBoolean()
  @Field(() => Boolean, { description: 'False: it goes back to the technician.' })
  approved!: boolean;

  @IsOptional()
  @Length(0, 1000)
  @Field(() => String, { nullable: true, description: 'Needed when it goes back.' })
  remarks?: string | null;
}
