import type pg from 'pg';
import { sealLink } from '../src/access/personal-link.ts';
import { ANSWER } from './documents.ts';
import { issueSurveys } from './reference/surveys.ts';
import type { Ask } from './load.ts';

/** After midnight of the branches' clocks: the day of the seed is over. */
export const afterMidnight = '2026-11-20T17:00:00Z';
/** Some days later, when customers answer. */
export const MORNING = '2026-11-23T02:00:00Z';

/** As before the day's surveys were issued. */
export async function clearSurveys(pool: pg.Pool): Promise<void> {
  await pool.query('truncate survey, change_record cascade');
  await pool.query('vacuum analyze survey');
}

/** Milliseconds of the statement that inserts the same rows at once. */
export async function issueBare(pool: pg.Pool): Promise<number> {
  const from = performance.now();
  await issueSurveys(pool, afterMidnight);
  return performance.now() - from;
}

/** How many rows were written, by table: the same on both sides, or the figures mean nothing. */
export async function surveysOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ written: string }>(
    `select concat_ws(' ', (select count(*) from survey where state = 'OWED'),
       (select count(*) from change_record where entity = 'Survey')) as written`,
  );
  return rows[0]?.written ?? '';
}

export interface Cards {
  readonly tokens: readonly string[];
  next: number;
}

/** A card for every call, sent out and not answered, with the tokens of the links. */
export async function seedCards(pool: pg.Pool, authSecret: string): Promise<Cards> {
  const until = new Date('2026-12-10T00:00:00Z');
  await pool.query(
    `update repair_request set state = 'RESOLVED', resolved_at = received_at + interval '5 hours'`,
  );
  const { rows } = await pool.query<{ id: string }>(
    `insert into survey (id, version, request_id, branch_id, customer_id, received_on, state, issued_at, items,
       lead_technician_id, technician_ids, delivered_at, expires_at, link_ends_at, channel, sendings)
     select uuidv7(), 1, r.id, r.branch_id, r.customer_id, r.received_on, 'DELIVERED', now(),
       '["ATTITUDE", "SKILL", "ARRIVAL_TIME", "KEEPING_PROMISES"]', r.lead_technician_id, r.technician_ids, now(), $1, $1,
       'SMS', 1
     from repair_request r returning request_id as id`,
    [until],
  );
  await pool.query('vacuum analyze survey');
  return { tokens: rows.map(({ id }) => sealLink(authSecret, 'survey', id, until)), next: 0 };
}

/**
 * As they were sent out: none is answered. The next turn goes on behind the last one's cards, whose last answers may be on
 * their way still.
 */
export async function putCardsBack(pool: pg.Pool): Promise<void> {
  await pool.query(
    `update survey set state = 'DELIVERED', version = 1, correctable_until = null where state = 'ANSWERED'`,
  );
  await pool.query('truncate survey_answer');
  await pool.query('truncate change_record');
  await pool.query('vacuum survey');
}

const RATINGS = ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'].map((item, i) => ({
  item,
  rating: i % 2 ? 'SATISFIED' : 'VERY_SATISFIED',
}));

/** The next customer answers; nobody twice in a turn. */
export function answerAsk(cards: Cards): Ask {
  const token = cards.tokens[cards.next++ % cards.tokens.length] ?? '';
  const input = { token, ratings: RATINGS, solved: 'SOLVED', comment: '师傅很专业，谢谢' };
  return { token: '', body: JSON.stringify({ query: ANSWER, variables: { input } }) };
}
