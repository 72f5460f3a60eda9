import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { MONTH } from '../../kernel/clock.ts';
import { PageArgs } from '../../platform/connection.ts';
import { TargetDimension } from './target-figures.ts';

/** 'YYYY-MM'. */

@ArgsType()
export class TargetFiguresArgs extends PageArgs {
  @IsIn(Object.values(TargetDimension))
  @Field(() => TargetDimension)
  by!: TargetDimension;

  @Matches(MONTH)
  @Field(() => String, { description: 'First month, YYYY-MM, by the days of the branches.' })
  from!: string;

  @IsOptional()
  @Matches(MONTH)
  @Field(() => String, {
    nullable: true,
    description: 'Last month, included; left out: the first is the only one. At most 24 months.',
  })
  to?: string | null;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: 'Only this branch; left out: all within reach.' })
  branchId?: string | null;
}

@ArgsType()
export class OwnTargetFiguresArgs {
  @Matches(MONTH)
  @Field(() => String, { description: 'YYYY-MM, by the days of the branches.' })
  month!: string;
}
