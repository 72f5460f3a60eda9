import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { inMonth } from '../feedback-list.query.ts';
import { Feedback } from '../feedback.ts';

enum FeedbackDimension {
  KIND = 'KIND',
  SUBJECT = 'SUBJECT',
  GRADE = 'GRADE',
  CAUSE = 'CAUSE',
  MODEL = 'MODEL',
}
registerEnumType(FeedbackDimension, {
  name: 'FeedbackDimension',
  description: 'CMP-11: by what the cases of a month are counted.',
});

@ObjectType({
  simpleResolvers: true,
  description: 'CMP-11: the cases of a month that have one thing in common.',
})
class FeedbackTally {
  @Field(() => FeedbackDimension)
  dimension!: FeedbackDimension;

  @Field(() => String, {
    nullable: true,
    description: 'The word of the enum, or the code of the model; null for cases of which it is not known.',
  })
  key!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Of a model: its id, by which feedbackList finds the cases.',
  })
  modelId!: string | null;

  @Field(() => Int)
  cases!: number;

  @Field(() => Int, { description: 'Complaints found to be so.' })
  verified!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'CMP-11: all cases received in a month, counted from the records themselves. Within each dimension the cases add up to all of them.',
})
export class MonthlyFeedbackAnalysis {
  @Field(() => String, { description: 'Such as 2026-11, by the day of receipt in the branch.' })
  month!: string;

  @Field(() => Int)
  cases!: number;

  @Field(() => Int)
  complaints!: number;

  @Field(() => Int)
  suggestions!: number;

  @Field(() => Int)
  verified!: number;

  @Field(() => Int)
  unfounded!: number;

  @Field(() => Int, { description: 'Not closed yet.' })
  open!: number;

  @Field(() => Int, { description: 'CMP-6: first answers that came after their time, or did not come.' })
  answeredLate!: number;

  @Field(() => [FeedbackTally], { description: 'By dimension, the most frequent first.' })
  tallies!: FeedbackTally[];
}

/** CMP-11: the cases of a month, of one branch or of all that the reader sees. */
export async function analyseMonth(
  ctx: Ctx,
  month: string,
  branchId: string | null,
): Promise<MonthlyFeedbackAnalysis> {
  const cases = allOf([
    ctx.read.visible(Feedback, 'f'),
    inMonth('f', month),
    ...(branchId ? [sql`f.branch_id = ${branchId}::uuid`] : []),
  ]);
  const counts = await ctx.read.row<Omit<MonthlyFeedbackAnalysis, 'month' | 'tallies'>>(sql`
    select count(*)::int as cases,
      count(*) filter (where f.kind = 'COMPLAINT')::int as complaints,
      count(*) filter (where f.kind = 'SUGGESTION')::int as suggestions,
      count(*) filter (where f.finding = 'VERIFIED')::int as verified,
      count(*) filter (where f.finding = 'UNFOUNDED')::int as unfounded,
      count(*) filter (where f.state <> 'CLOSED')::int as open,
      count(*) filter (where coalesce(f.first_answered_at, ${ctx.at.toISOString()}::timestamptz) > f.first_answer_due_at)::int
        as "answeredLate"
    from feedback f where ${cases}`);
  const tallies = await ctx.read.rows<FeedbackTally>(sql`
    select by_what.dimension, by_what.key, by_what.model_id as "modelId", count(*)::int as cases,
      count(*) filter (where f.finding = 'VERIFIED')::int as verified
    from feedback f left join product_model m on m.id = f.model_id
    cross join lateral (values ${verbatim(DIMENSIONS)}) as by_what(place, dimension, key, model_id)
    where ${cases}
    group by by_what.place, by_what.dimension, by_what.key, by_what.model_id
    order by by_what.place, count(*) desc, by_what.key nulls last`);
  return Object.assign(new MonthlyFeedbackAnalysis(), { month, tallies }, counts);
}

const DIMENSIONS = `(1, 'KIND', f.kind, null::uuid), (2, 'SUBJECT', f.subject, null), (3, 'GRADE', f.grade, null),
  (4, 'CAUSE', f.cause, null), (5, 'MODEL', m.code, m.id)`;
