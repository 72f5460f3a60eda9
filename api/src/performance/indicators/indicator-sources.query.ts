import { type Sql, sql, verbatim } from '../../kernel/sql.ts';
import { Indicator } from '../../policy/assessment-words.ts';
import { type Assessed, assessedTable, type Reads } from './assessed.ts';
import {
  ITEMS,
  LEVELS,
  RECORD_GROUPS,
  type RecordGroup,
  SourceKind,
  type SurveyIndicator,
} from './record-groups.ts';

/** One record behind a number, with what it adds above and below the line. */
export interface SourceRow {
  readonly kind: SourceKind;
  readonly recordId: string | null;
  readonly number: string | null;
  readonly at: Date;
  readonly numerator: number | null;
  readonly denominator: number;
  /** Where it stands among those of the same moment. */
  readonly key: string;
}

/** Which records, of whom, and as far as who is asking may know. */
export interface SourceQuestion {
  readonly technician: Assessed;
  readonly indicator: Indicator;
  readonly asOf: Date;
  /** Whether the technician is asking: the customers' words stop at sums then (SUR-4), and complaints have no names. */
  readonly own: boolean;
  /** The condition under which an answer, joined as `s` and `n`, exists for who is asking. */
  readonly answerVisible: Sql;
  readonly after: { readonly at: string; readonly key: string } | undefined;
  /** A literal: rows of the page and one more. */
  readonly limit: number;
}

/** KPI-8: the records behind a number, last first: the rows that were added up. */
export async function readSources(reads: Reads, question: SourceQuestion): Promise<SourceRow[]> {
  const { technician, indicator, after, limit } = question;
  const asOf = sql`${question.asOf}::timestamptz`;
  const listed = RECORD_GROUPS.flatMap((group) => {
    const sources = sourcesOf(group, question, asOf);
    return sources ? [sources] : [];
  });
  if (isRating(indicator)) listed.push(answersOf(indicator, question, asOf));
  const { text, values } = sql`with ${assessedTable([technician])}
    select l.kind, l.record_id as "recordId", l.number, l.at, l.part::float8 as numerator, l.whole::float8 as denominator, l.key
    from (${unionOf(listed)}) l
    where ${after ? sql`(l.at, l.key) < (${after.at}::timestamptz, ${after.key}::uuid)` : verbatim('true')}
    order by l.at desc, l.key desc limit ${verbatim(String(limit))}`.questioned();
  const rows: (Omit<SourceRow, 'at'> & { at: Date | string })[] = await reads.execute(text, values);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** What the technician concerned is not told of a record: whether its customer answered; whose the complaint is. */
function shown(
  own: boolean,
  indicator: Indicator,
  { kind, id, number, part }: { kind: SourceKind; id: string; number: string; part: string },
): { id: string; number: string; part: string } {
  if (own && kind === SourceKind.COMPLAINT) return { id: 'null::uuid', number: 'null::text', part };
  if (own && indicator === Indicator.CALL_BACK_RATE) return { id, number, part: 'null::int' };
  return { id, number, part };
}

function sourcesOf(
  group: RecordGroup,
  { indicator, own, answerVisible }: SourceQuestion,
  asOf: Sql,
): Sql | undefined {
  const share = group.shares[indicator];
  if (!share) return undefined;
  const { id, number, part } = shown(own, indicator, share);
  // A batch is shown as one sum unless all that is in it exists, one by one, for who is asking.
  const whole =
    isRating(indicator) && !own ? sql`not ${openBatch('g.batch_id', answerVisible)}` : verbatim('true');
  return sql`select ${verbatim(`'${share.kind}' as kind, ${id} as record_id, ${number} as number, ${share.at} as at,
      ${part} as part, ${share.whole} as whole, md5(${share.id}::text)::uuid as key`)}
    from (${group.rows(asOf)} offset 0) g
    where (${verbatim(share.part)} <> 0 or ${verbatim(share.whole)} <> 0) and ${whole}`;
}

const RATINGS = new Set<Indicator>([
  ...(Object.keys(ITEMS) as SurveyIndicator[]),
  Indicator.SATISFACTION_RATE,
]);

function isRating(indicator: Indicator): boolean {
  return RATINGS.has(indicator);
}

function openBatch(batchId: string, answerVisible: Sql): Sql {
  const inBatch = sql`from survey s join survey_answer n on n.survey_id = s.id where s.rating_batch_id = ${verbatim(batchId)}`;
  return sql`(exists (select 1 ${inBatch}) and not exists (select 1 ${inBatch} and not (${answerVisible})))`;
}

/** The answers in closed batches, each as it was when it became final, for whoever may read all of a batch. */
function answersOf(indicator: Indicator, { own, answerVisible }: SourceQuestion, asOf: Sql): Sql {
  const items = isItem(indicator) ? [ITEMS[indicator]] : Object.values(ITEMS);
  const sumOver = (one: (item: string) => string) => verbatim(items.map(one).join(' + '));
  const level = (item: string, figure: 'points' | 'is') =>
    `case n.${item} ${LEVELS.map((name) => `when '${name.toUpperCase()}' then a.${figure}_${name}`).join(' ')} else 0 end`;
  const counts = (item: string) => (isItem(indicator) ? '1' : `a.counts_${item}`);
  return sql`select 'SURVEY' as kind, s.id as record_id, r.number, n.answered_at as at,
      ${sumOver((item) => `${level(item, isItem(indicator) ? 'points' : 'is')} * ${counts(item)}`)} as part,
      ${sumOver((item) => `(n.${item} is not null)::int * ${counts(item)}`)} as whole, md5(s.id::text)::uuid as key
    from assessed a
    join rating_batch b on b.technician_id = a.technician_id and b.closed_at <= ${asOf}
      and b.month >= to_char(a.first_day, 'YYYY-MM') and b.month <= to_char(a.last_day, 'YYYY-MM')
    join survey s on s.rating_batch_id = b.id
    join repair_request r on r.id = s.request_id
    join lateral (select * from survey_answer v where v.survey_id = s.id
      and (v.version = 1 or v.answered_at <= s.correctable_until) order by v.version desc limit 1) n on true
    where ${verbatim(String(!own))} and ${openBatch('b.id', answerVisible)}`;
}

function isItem(indicator: Indicator): indicator is SurveyIndicator {
  return Object.hasOwn(ITEMS, indicator);
}

function unionOf(pieces: readonly Sql[]): Sql {
  const [first, ...others] = pieces;
  if (!first) throw new Error('no record is behind this indicator');
  return others.reduce((all, next) => sql`${all} union all ${next}`, first);
}
