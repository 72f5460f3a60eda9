import { Ctx as Context, Field, FieldResolver, Float, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../../access/context.ts';
import { actorId } from '../../../kernel/actor.ts';
import { Branch } from '../../../organization/branches/branch.ts';
import { Grade, Indicator } from '../../../policy/assessment-words.ts';
import { type CollectedFigure, ReviewCollection, ReviewEvent } from '../course/review-records.ts';
import { collectionsOf, eventsOf, linesOf } from '../course/reviews.query.ts';
import { PerformanceReview } from '../performance-review.ts';
import { recompute } from './recompute.ts';
import { ReviewLine } from './review-line.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'KPI-2, KPI-3: what an assessment came to. Scores are rounded half up to one decimal.',
})
export class ReviewResult {
  review!: PerformanceReview;

  @Field(() => Float, {
    nullable: true,
    description: 'Total out of 100 as the records gave it; stays. Null: no data.',
  })
  computedTotal!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Total out of 100 that counts: as computed, as a superior adjusted it, or as an appeal corrected it.',
  })
  total!: number | null;

  @Field(() => Float, { nullable: true, description: 'On the five-point scale.' })
  score!: number | null;

  @Field(() => Grade, { nullable: true })
  grade!: Grade | null;

  @Field(() => Boolean, { description: 'It fails by policy (performance.failedQuarter).' })
  failed!: boolean;

  @Field(() => Date, { description: 'Records count as they stood at this moment. Business clock.' })
  summedAt!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A result computed anew: from the records as they stood when it was summed, under the policies it was opened under.',
})
export class ReviewRecomputation {
  @Field(() => Boolean, {
    description: 'Every number, the total, the score and the grade came out as they stand.',
  })
  same!: boolean;

  @Field(() => Float, { nullable: true })
  computedTotal!: number | null;

  @Field(() => Float, { nullable: true })
  total!: number | null;

  @Field(() => Float, { nullable: true })
  score!: number | null;

  @Field(() => Grade, { nullable: true })
  grade!: Grade | null;

  @Field(() => [String], {
    description: 'Items that came out otherwise than they stand; always none.',
  })
  differing!: readonly string[];

  @Field(() => [String], {
    description:
      'WSH-12: indicators whose records were amended after the summing: as they are now they would give another number. The result keeps what it was summed of.',
  })
  amended!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: 'KPI-6: one indicator when its month was collected.' })
export class ReviewFigure {
  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => Float, { nullable: true, description: 'In the unit of the indicator; null: no data.' })
  value!: number | null;
}

const whole = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

@Resolver(() => PerformanceReview)
export class ReviewFieldsResolver {
  @FieldResolver(() => ID, { description: 'Who is assessed.' })
  staffId(@Root() review: PerformanceReview): string {
    return review.staffId;
  }

  @FieldResolver(() => Branch)
  branch(@Root() review: PerformanceReview, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, review.branchId);
  }

  @FieldResolver(() => ReviewResult, {
    nullable: true,
    description: 'KPI-10: null before it is summed, and for the person before it is published.',
  })
  result(@Root() review: PerformanceReview, @Context() ctx: Ctx): ReviewResult | null {
    const { summedAt } = review;
    if (!summedAt || !shown(review, ctx)) return null;
    return Object.assign(new ReviewResult(), {
      review,
      computedTotal: whole(review.computedTenths),
      total: whole(review.totalTenths),
      score: whole(review.scoreTenths),
      grade: review.grade,
      failed: review.failed,
      summedAt,
    });
  }

  @FieldResolver(() => [ReviewEvent], {
    description: 'KPI-6: every step that was taken, in order; for the person none before it is published.',
  })
  events(@Root() review: PerformanceReview, @Context() ctx: Ctx): Promise<ReviewEvent[]> {
    return eventsOf(ctx, review.id);
  }

  @FieldResolver(() => [ReviewCollection], {
    description: 'KPI-6: what was collected, month by month; for the person none before it is published.',
  })
  collections(@Root() review: PerformanceReview, @Context() ctx: Ctx): Promise<ReviewCollection[]> {
    return collectionsOf(ctx, review.id);
  }

  @FieldResolver(() => String, { nullable: true, description: 'KPI-6: why the person appealed.' })
  appealReason(@Root() review: PerformanceReview): string | null {
    return review.appealReason;
  }
}

/** KPI-10: whether the result is there for whoever asks. */
function shown({ staffId, publishedAt }: PerformanceReview, ctx: Ctx): boolean {
  return publishedAt !== null || staffId !== actorId(ctx.actor);
}

@Resolver(() => ReviewResult)
export class ReviewResultResolver {
  @FieldResolver(() => [ReviewLine], {
    description: 'The numbers that it is made of, each as it was summed.',
  })
  lines(@Root() { review }: ReviewResult, @Context() ctx: Ctx): Promise<ReviewLine[]> {
    return linesOf(ctx, review.id);
  }

  @FieldResolver(() => ReviewRecomputation, { description: 'The same computed anew, now.' })
  async recomputed(
    @Root() { review, summedAt }: ReviewResult,
    @Context() ctx: Ctx,
  ): Promise<ReviewRecomputation> {
    const { computed, result, differing, amended } = await recompute(ctx.em, review, summedAt);
    return {
      same:
        differing.length === 0 &&
        computed.totalTenths === review.computedTenths &&
        result.totalTenths === review.totalTenths &&
        result.scoreTenths === review.scoreTenths &&
        result.grade === review.grade &&
        result.failed === review.failed,
      computedTotal: whole(computed.totalTenths),
      total: whole(result.totalTenths),
      score: whole(result.scoreTenths),
      grade: result.grade,
      differing,
      amended,
    };
  }
}

@Resolver(() => ReviewLine)
export class ReviewLineResolver {
  @FieldResolver(() => Float, { nullable: true, description: 'KPI-1: null: no data, which is not nought.' })
  numerator(@Root() line: ReviewLine): number | null {
    return line.numerator === null ? null : Number(line.numerator);
  }

  @FieldResolver(() => Float, { nullable: true })
  denominator(@Root() line: ReviewLine): number | null {
    return line.denominator === null ? null : Number(line.denominator);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'In the unit of the indicator.' })
  value(@Root() line: ReviewLine): number | null {
    return whole(line.valueTenths);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Out of 100, as summed. Stays.' })
  points(@Root() line: ReviewLine): number | null {
    return whole(line.pointsTenths);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'What an appeal put in its place; both stay.' })
  correctedPoints(@Root() line: ReviewLine): number | null {
    return whole(line.correctedTenths);
  }
}

@Resolver(() => ReviewEvent)
export class ReviewEventResolver {
  @FieldResolver(() => Float, {
    nullable: true,
    description: 'The points that stood before: of the total, or of the line.',
  })
  fromPoints(@Root() event: ReviewEvent): number | null {
    return whole(event.fromTenths);
  }

  @FieldResolver(() => Float, { nullable: true, description: 'The points that stand since.' })
  toPoints(@Root() event: ReviewEvent): number | null {
    return whole(event.toTenths);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The line whose number was corrected.' })
  lineId(@Root() event: ReviewEvent): string | null {
    return event.lineId;
  }
}

@Resolver(() => ReviewCollection)
export class ReviewCollectionResolver {
  @FieldResolver(() => [ReviewFigure])
  figures(@Root() collection: ReviewCollection): ReviewFigure[] {
    return collection.figures.map(({ indicator, valueTenths }: CollectedFigure) => ({
      indicator,
      value: whole(valueTenths),
    }));
  }
}
