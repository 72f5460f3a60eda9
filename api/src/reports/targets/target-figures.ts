import { Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ProductCategory } from '../../organization/product-category.ts';

/** By what the figures of RPT-7 are split. */
export enum TargetDimension {
  BRANCH = 'BRANCH',
  MONTH = 'MONTH',
  PRODUCT = 'PRODUCT',
  CATEGORY = 'CATEGORY',
  TECHNICIAN = 'TECHNICIAN',
}
registerEnumType(TargetDimension, {
  name: 'TargetDimension',
  description: 'RPT-7: by what the figures are split.',
  valuesConfig: {
    BRANCH: { description: 'One row for each branch, by code.' },
    MONTH: { description: 'One row for each month, by the days on which calls came in.' },
    PRODUCT: { description: 'One row for each product model with calls, by code.' },
    CATEGORY: { description: 'One row for each category of products.' },
    TECHNICIAN: { description: 'One row for each technician who held that role in the time, by number.' },
  },
});

/** The four targets of RPT-7. */
export enum TargetMeasure {
  ON_TIME = 'ON_TIME',
  SATISFACTION = 'SATISFACTION',
  JUSTIFIED_COMPLAINTS = 'JUSTIFIED_COMPLAINTS',
  RESOLVED = 'RESOLVED',
}
registerEnumType(TargetMeasure, {
  name: 'TargetMeasure',
  description:
    'RPT-7: the four figures. What their numerators and denominators count is policy (reports.targets).',
  valuesConfig: {
    ON_TIME: {
      description:
        'Promised moments that were kept, of those that are over; of several of one kind on a call the earliest due (DSP-13). Void ones and those still running do not count.',
    },
    SATISFACTION: { description: 'Ratings at a satisfied level, of all ratings given to the rated items.' },
    JUSTIFIED_COMPLAINTS: {
      description:
        'Complaints received in the time and VERIFIED since, per calls; of a technician those for which he was found responsible.',
    },
    RESOLVED: { description: 'Calls that are resolved by now, of all that came in.' },
  },
});

/** What the ratings of a figure were read from. */
export enum RatingBasis {
  ANSWERS = 'ANSWERS',
  CLOSED_BATCHES = 'CLOSED_BATCHES',
}
registerEnumType(RatingBasis, {
  name: 'RatingBasis',
  description: 'SUR-4: what the ratings of a figure were read from.',
  valuesConfig: {
    ANSWERS: {
      description:
        'The answers to calls of the time, but for those about whoever asks: only for roles that see answers, and never by technician.',
    },
    CLOSED_BATCHES: {
      description: 'Closed batches of at least three customers, in the month in which they closed.',
    },
  },
});

/** Which figures are asked for. Months are 'YYYY-MM'. */
export interface AskedFigures {
  readonly by: TargetDimension;
  readonly from: string;
  readonly to: string;
  readonly branchId: string | null;
  readonly basis: RatingBasis;
  /** Only what concerns this technician. */
  readonly ownOf: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'RPT-7: one share with what it counts. Opens to the records behind it (WSH-12); its target and definition are those in force on the first day of each month (reports.targets) and stay pinned to it.',
})
export class TargetFigure {
  @Field(() => TargetMeasure)
  measure!: TargetMeasure;

  @Field(() => Int, { description: 'What is counted.' })
  numerator!: number;

  @Field(() => Int, { description: 'Of how many; 0: there is no share.' })
  denominator!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Numerator of denominator in percent, half up to one decimal; null: no data.',
  })
  percent!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'The target in percent: at least so much, or less than so much for JUSTIFIED_COMPLAINTS. Null where months or branches of the row have different ones.',
  })
  targetPercent!: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the share, unrounded, is within the target; null: no data, or no single target.',
  })
  reached!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the policy reports.targets; null where the row falls under several.',
  })
  policyVersion!: number | null;

  @Field(() => RatingBasis, { nullable: true, description: 'Of SATISFACTION; null for the other figures.' })
  basis!: RatingBasis | null;

  asked!: AskedFigures;
  key!: string;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'RPT-7: the four figures of one branch, month, product model, category of products or technician.',
})
export class TargetFigures {
  @Field(() => String, {
    description:
      'Code of the branch or model, the month (YYYY-MM), the category, or number of the technician.',
  })
  code!: string;

  @Field(() => String, { description: "In the reader's language; the code where there is no name." })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'Of a row BRANCH.' })
  branchId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Of a row PRODUCT.' })
  modelId!: string | null;

  @Field(() => ProductCategory, { nullable: true, description: 'Of a row PRODUCT or CATEGORY.' })
  category!: ProductCategory | null;

  @Field(() => ID, { nullable: true, description: 'Of a row TECHNICIAN.' })
  technicianId!: string | null;

  @Field(() => TargetFigure, { description: 'RPT-7: on-time service.' })
  onTime!: TargetFigure;

  @Field(() => TargetFigure, { description: 'RPT-7: satisfaction.' })
  satisfaction!: TargetFigure;

  @Field(() => TargetFigure, { description: 'RPT-7: justified complaints.' })
  justifiedComplaints!: TargetFigure;

  @Field(() => TargetFigure, { description: 'RPT-7: resolved.' })
  resolved!: TargetFigure;
}

/** What a record behind a figure is. */
export enum TargetSourceKind {
  PROMISE = 'PROMISE',
  CALL = 'CALL',
  ANSWER = 'ANSWER',
  BATCH = 'BATCH',
  COMPLAINT = 'COMPLAINT',
}
registerEnumType(TargetSourceKind, {
  name: 'TargetSourceKind',
  description: 'WSH-12: what a record behind a figure is.',
  valuesConfig: {
    PROMISE: { description: 'A promised moment of a call, at which it was due.' },
    CALL: { description: 'A call, with when it came in.' },
    ANSWER: { description: 'What a customer answered, with when.' },
    BATCH: {
      description:
        'A closed batch of ratings, with when it closed: what is in it is shown to nobody (SUR-4).',
    },
    COMPLAINT: { description: 'A verified complaint, with when it came in.' },
  },
});

@ObjectType({
  simpleResolvers: true,
  description:
    'WSH-12: one record behind a figure, with its part of the numerator and the denominator: their sums are the figure’s, as far as the records exist for whoever asks.',
})
export class TargetSource {
  @Field(() => TargetSourceKind)
  kind!: TargetSourceKind;

  @Field(() => Date)
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the call, or of the complaint; null for a BATCH.',
  })
  number!: string | null;

  @Field(() => Int)
  numerator!: number;

  @Field(() => Int)
  denominator!: number;

  @Field(() => Int, { nullable: true, description: 'Customers in a BATCH, at least three; null otherwise.' })
  customers!: number | null;

  id!: string;
  requestId!: string | null;
}
