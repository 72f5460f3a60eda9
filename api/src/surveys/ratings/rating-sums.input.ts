import { Matches } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';

@ArgsType()
export class RatingSumsArgs {
  @Field(() => ID)
  technicianId!: string;

  @Matches(/^20\d\d-(0[1-9]|1[0-2])$/)
  @Field(() => String, {
    description: 'As "2026-11", in the zone of the branch where the technician is at home.',
  })
  month!: string;
}
