import { Matches } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { MONTH } from '../../kernel/clock.ts';

@ArgsType()
export class RatingSumsArgs {
  @Field(() => ID)
  technicianId!: string;

  @Matches(MONTH)
  @Field(() => String, {
    description: 'As "2026-11", in the zone of the branch where the technician is at home.',
  })
  month!: string;
}
