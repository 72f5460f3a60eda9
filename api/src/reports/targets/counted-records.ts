import type { Ctx } from '../../access/context.ts';
import type { Reader } from '../../access/reader.ts';
import { allOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import { Feedback } from '../../feedback/feedback.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { SurveyAnswer } from '../../surveys/answers/survey-answer.ts';
import { RatingBatch } from '../../surveys/ratings/rating-batch.ts';
import { Rating, SurveyItem } from '../../surveys/survey-words.ts';
import { type AskedFigures, RatingBasis, TargetDimension } from './target-figures.ts';

/**
 * The records that figures count, as relations of key, numerator and denominator and of what a list of them shows. `counted`
 * (counted-months.ts) and `wanted` of the keys asked for must stand before them. `read` decides which records exist.
 */
export interface CountedFrom {
  readonly asked: AskedFigures;
  readonly read: Reader;
  /** The keys as they were asked for, for what an index can serve. */
  readonly keys: readonly string[];
  readonly at: Date;
}

const { BRANCH, MONTH, PRODUCT, CATEGORY, TECHNICIAN } = TargetDimension;

/** Whether a policy's list names a value. */
const names = (field: string, value: string): Sql => verbatim(`jsonb_exists(c.value->'${field}', ${value})`);

/** The keys that a row of a month of a branch, with a model and a technician, belongs to: joins `wanted` as `w`. */
function ofKey(by: TargetDimension, model: string): Sql {
  switch (by) {
    case BRANCH:
      return verbatim('join wanted w on w.key = c.branch_id::text');
    case MONTH:
      return verbatim('join wanted w on w.key = c.month');
    case PRODUCT:
      return verbatim(`join wanted w on w.key = ${model}::text`);
    case CATEGORY:
      return verbatim(`join product_model p on p.id = ${model} join wanted w on w.key = p.category`);
    case TECHNICIAN:
      // Each technician of a call once; what a supervisor took back counts for nobody.
      return verbatim(`cross join lateral (
        select sent.id from unnest(r.technician_ids) sent(id) where c.value->>'technicianCalls' = 'SENT'
        union
        select v.lead_id from visit v where v.request_id = r.id and v.state not in ('DECLINED', 'CANCELLED')
          and c.value->>'technicianCalls' is distinct from 'SENT') member
        join wanted w on w.key = member.id::text`);
  }
}

/** Calls of the months, by key, with the policy that counts them. */
function calls({ asked, read, keys }: CountedFrom): Sql {
  return sql`
    select w.key, r.id, r.number, r.received_at, r.state, c.value
    from counted c
    join repair_request r on r.branch_id = c.branch_id and r.received_on >= c.from_on and r.received_on < c.until_on
    ${ofKey(asked.by, 'r.model_id')}
    where ${allOf([
      read.visible(RepairRequest, 'r'),
      verbatim("r.state <> 'MERGED'"),
      names('callKinds', 'r.kind'),
      names('callStates', 'r.state'),
      asked.by === TECHNICIAN ? sql`r.technician_ids && ${keys}::uuid[]` : verbatim('true'),
    ])}`;
}

/** Calls with their part of RESOLVED. */
export function resolvedOf(from: CountedFrom): Sql {
  return sql`
    select c.key, c.id, 'CALL' as kind, c.received_at as at, c.number, c.id as request_id,
      (${names('resolvedStates', 'c.state')})::int as numerator, 1 as denominator, null::int as customers
    from (${calls(from)}) c`;
}

/** Verified complaints as the numerator of JUSTIFIED_COMPLAINTS, and calls as its denominator. */
export function complaintsOf(from: CountedFrom): Sql {
  const { asked, read, keys } = from;
  const technician = verbatim('join wanted w on w.key = f.responsible_staff_id::text');
  return sql`
    select c.key, c.id, 'CALL' as kind, c.received_at as at, c.number, c.id as request_id, 0 as numerator,
      1 as denominator, null::int as customers
    from (${calls(from)}) c
    union all
    select w.key, f.id, 'COMPLAINT', f.received_at, f.number, f.request_id, 1, 0, null
    from counted c
    join feedback f on f.branch_id = c.branch_id and f.received_on >= c.from_on and f.received_on < c.until_on
    ${asked.by === TECHNICIAN ? technician : ofKey(asked.by, 'f.model_id')}
    where ${allOf([
      read.visible(Feedback, 'f'),
      verbatim("f.kind = 'COMPLAINT' and f.finding = 'VERIFIED'"),
      asked.by === TECHNICIAN ? sql`f.responsible_staff_id = any(${keys}::uuid[])` : verbatim('true'),
    ])}`;
}

/** Promised moments that are over, with their part of ON_TIME: past due is missed, whether the sweep has said so or not. */
export function promisesOf(from: CountedFrom): Sql {
  return sql`
    select c.key, t.id, 'PROMISE' as kind, t.due_at as at, c.number, c.id as request_id,
      (t.state = 'MET')::int as numerator, 1 as denominator, null::int as customers
    from (${calls(from)}) c
    cross join lateral (
      select distinct on (s.kind) s.id, s.kind, s.state, s.due_at from service_target s
      where s.request_id = c.id and s.state <> 'VOID' and ${names('onTimeTargets', 's.kind')}
      order by s.kind, s.due_at, s.id) t
    where t.state in ('MET', 'MISSED') or (t.state = 'RUNNING' and t.due_at < ${from.at}::timestamptz)`;
}

/** What was rated, with its part of SATISFACTION. */
export function ratingsOf(ctx: Ctx, from: CountedFrom, batches: Reader): Sql {
  if (from.asked.basis === RatingBasis.CLOSED_BATCHES) return batchesOf(from, batches);
  return sql`
    select w.key, s.id, 'ANSWER' as kind, a.answered_at as at, r.number, r.id as request_id,
      (count(*) filter (where ${names('satisfiedRatings', 'rated.level')}))::int as numerator, count(*)::int as denominator,
      null::int as customers
    from counted c
    join survey s on s.branch_id = c.branch_id and s.state = 'ANSWERED' and s.received_on >= c.from_on
      and s.received_on < c.until_on
    join repair_request r on r.id = s.request_id
    ${ofKey(from.asked.by, 'r.model_id')}
    cross join lateral (
      select l.* from survey_answer l where l.survey_id = s.id and ${ctx.read.visible(SurveyAnswer, 'l')}
      order by l.version desc limit 1) a
    cross join lateral (values ${columns((item) => `('${item}', a.${COLUMN[item]})`)}) rated(item, level)
    where rated.level is not null and ${names('ratedItems', 'rated.item')}
    group by w.key, s.id, a.answered_at, r.number, r.id`;
}

const COLUMN: Readonly<Record<SurveyItem, string>> = {
  [SurveyItem.ATTITUDE]: 'attitude',
  [SurveyItem.SKILL]: 'skill',
  [SurveyItem.ARRIVAL_TIME]: 'arrival_time',
  [SurveyItem.KEEPING_PROMISES]: 'keeping_promises',
};

function columns(one: (item: SurveyItem) => string): Sql {
  return verbatim(Object.values(SurveyItem).map(one).join(', '));
}

/** SUR-4: whole batches in the month in which they closed; what product they were about nobody knows. */
function batchesOf({ asked, keys }: CountedFrom, batches: Reader): Sql {
  const key = {
    [BRANCH]: 'b.branch_id::text',
    [MONTH]: 'b.month::text',
    [TECHNICIAN]: 'b.technician_id::text',
  };
  const of = asked.by in key ? key[asked.by as keyof typeof key] : 'null::text';
  const levels = columns((item) =>
    Object.values(Rating)
      .map((level) => `('${item}', '${level}', b.${COLUMN[item]}_${level.toLowerCase()})`)
      .join(', '),
  );
  return sql`
    select w.key, b.id, 'BATCH' as kind, b.closed_at as at, null::text as number, null::uuid as request_id,
      coalesce(sum(rated.times) filter (where ${names('satisfiedRatings', 'rated.level')}), 0)::int as numerator,
      sum(rated.times)::int as denominator, b.customers
    from counted c
    join rating_batch b on b.branch_id = c.branch_id and b.month = c.month
    join wanted w on w.key = ${verbatim(of)}
    cross join lateral (values ${levels}) rated(item, level, times)
    where ${allOf([
      batches.visible(RatingBatch, 'b'),
      names('ratedItems', 'rated.item'),
      asked.by === TECHNICIAN ? sql`b.technician_id = any(${keys}::uuid[])` : verbatim('true'),
    ])}
    group by w.key, b.id, b.closed_at, b.customers`;
}
