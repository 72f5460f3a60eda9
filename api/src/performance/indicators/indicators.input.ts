import { Matches } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { PageArgs } from '../../platform/connection.ts';
import { Indicator } from '../../policy/assessment-words.ts';
import { PERIOD } from './assessment-period.ts';

const period = 'As "2026-11" or, for a quarter, "2026-Q4"; days in the zone of the technician’s home branch.';

@ArgsType()
export class TechnicianIndicatorsArgs {
  @Field(() => ID)
  technicianId!: string;

  @Matches(PERIOD)
  @Field(() => String, { description: period })
  period!: string;
}

@ArgsType()
export class BranchIndicatorsArgs extends PageArgs {
  @Field(() => ID)
  branchId!: string;

  @Matches(PERIOD)
  @Field(() => String, { description: period })
  period!: string;
}

@ArgsType()
export class IndicatorSourcesArgs extends PageArgs {
  @Field(() => ID)
  technicianId!: string;

  @Matches(PERIOD)
  @Field(() => String, { description: period })
  period!: string;

  @Field(() => Indicator)
  indicator!: Indicator;
}
