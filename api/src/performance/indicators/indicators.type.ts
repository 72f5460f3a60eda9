import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Indicator } from '../../policy/assessment-words.ts';
import { connectionOf } from '../../platform/connection.ts';
import { IndicatorUnit } from './points.ts';
import { SourceKind } from './record-groups.ts';

registerEnumType(IndicatorUnit, {
  name: 'IndicatorUnit',
  description: 'In what an indicator’s value is counted.',
  valuesConfig: {
    MINUTES: { description: 'Mean minutes on the wall clock.' },
    PERCENT: { description: 'A share of 100.' },
    POINTS: { description: 'Mean points out of 100 (policy performance.ratings).' },
    COUNT: { description: 'How many.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'KPI-1: one number of an assessment.' })
export class IndicatorFigure {
  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => IndicatorUnit)
  unit!: IndicatorUnit;

  @Field(() => Float, {
    description: 'Whole: what is counted above the line; minutes, points or fen where these are added up.',
  })
  numerator!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Whole: what is counted below the line. Null: no record says anything, "no data"; never nought.',
  })
  denominator!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'In the unit, half up to one decimal. Null: no data.',
  })
  value!: number | null;

  @Field(() => Int, { description: 'Its share of work performance, in percent (policy).' })
  percent!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'KPI-2: out of 100, half up to one decimal. Null: no data; its share then is the others’.',
  })
  points!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-1: a technician’s indicators of a period, computed from the records as they are now, by the policy of the home branch as it stood on the first day.',
})
export class TechnicianIndicators {
  @Field(() => ID)
  technicianId!: string;

  @Field(() => String, { description: 'The number of the member of staff.' })
  technicianNumber!: string;

  @Field(() => String)
  technicianName!: string;

  @Field(() => GraphQLLocalDate, { description: 'First day, in the zone of the home branch.' })
  from!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day, included.' })
  to!: string;

  @Field(() => [IndicatorFigure], { description: 'Those in force by policy, in the order of the enum.' })
  indicators!: IndicatorFigure[];

  @Field(() => Float, {
    nullable: true,
    description: 'KPI-2: work performance out of 100, half up to one decimal; null while nothing has data.',
  })
  workPoints!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'KPI-8: one record behind a number. All of them together add up to its numerator and denominator (SERVICE_RANGE: the numerator).',
})
export class IndicatorSource {
  @Field(() => SourceKind)
  kind!: SourceKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Opens the record for whoever may see it. Null: a complaint, for the technician concerned.',
  })
  recordId!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What people call it by: the request’s, invoice’s, contract’s or complaint’s number. Null for a batch, and for a complaint for the technician concerned.',
  })
  number!: string | null;

  @Field(() => Date, { description: 'When it came to count. Business clock.' })
  at!: Date;

  @Field(() => Float, {
    nullable: true,
    description:
      'What it adds above the line: 1 where it counts, 0 where it does not; else minutes, points or fen. Null: SUR-4, whether a customer answered is not told to the technician concerned.',
  })
  numerator!: number | null;

  @Field(() => Float, { description: 'What it adds below the line.' })
  denominator!: number;

  key!: string;
}

export const TechnicianIndicatorsConnection = connectionOf(TechnicianIndicators, 'TechnicianIndicators');
export const IndicatorSourceConnection = connectionOf(IndicatorSource, 'IndicatorSource');
