import { Field, Float, Int, ObjectType } from 'type-graphql';
import { FaultType } from '../requests/request-words.ts';

/** Which costs are asked for. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly branchId: string | null;
}

@ObjectType({ simpleResolvers: true })
export abstract class CostSums {
  @Field(() => Float, { description: 'What parts cost us, in whole fen.' })
  partsAmount!: number;

  @Field(() => Float, { description: 'What work cost us, in whole fen.' })
  labourAmount!: number;

  @Field(() => Float, { description: 'Parts and work together, in whole fen.' })
  totalAmount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'WSH-11: what a job cost us until now, as it was frozen when it was used.',
})
export class JobCosts extends CostSums {
  requestId!: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'WSH-11: what jobs under warranty cost us by what was used in a period.',
})
export class WarrantyCosts extends CostSums {
  @Field(() => Int, { description: 'Requests under warranty on which something was used.' })
  jobs!: number;

  asked!: Asked;
}

@ObjectType({
  simpleResolvers: true,
  description: 'WSH-11: the same for one product model and fault type. Opens to its jobs (WSH-12).',
})
export class WarrantyCost extends CostSums {
  modelId!: string | null;

  @Field(() => String, { nullable: true, description: 'Null for requests that name no model.' })
  modelCode!: string | null;

  @Field(() => String, { nullable: true, description: "In the reader's language." })
  modelName!: string | null;

  @Field(() => FaultType, {
    description: 'As the last diagnosis found it; as reported where there is no diagnosis.',
  })
  faultType!: FaultType;

  @Field(() => Int, { description: 'Requests.' })
  jobs!: number;

  asked!: Asked;
}

@ObjectType({
  simpleResolvers: true,
  description: 'WSH-12: one request behind a figure, with its part of it.',
})
export class WarrantyJob extends CostSums {
  requestId!: string;
  branchId!: string;

  @Field(() => String)
  requestNumber!: string;
}
