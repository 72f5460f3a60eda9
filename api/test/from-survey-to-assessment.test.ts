import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromSurveyToAssessment, type VoicePlayed } from '../../schema/examples/from-survey-to-assessment.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { startTestApp, type TestApp } from './app.ts';
import { WHOLE_STORY } from './story-time.ts';

/** Wednesday, 25 November 2026, 10:20 in Shanghai. */
const WEDNESDAY_MORNING = new Date('2026-11-25T02:20:00Z');

let app: TestApp;
let played: VoicePlayed;

beforeAll(async () => {
  app = await startTestApp({ demo: true, at: WEDNESDAY_MORNING });
  await seedDemo(app.app, pino({ level: 'silent' }));
  played = await fromSurveyToAssessment({ apiUrl: app.url, say: () => undefined });
}, WHOLE_STORY);
afterAll(() => app.close());

const seen = (rules: string, what: string): string[] =>
  played.seen.filter((line) => line.rules === rules && line.what === what).map(({ value }) => value);

it('every call of the day is asked about, the one that was taken back too', async () => {
  expect(played.on).toBe('2026-11-26');
  expect(seen('SUR-1', 'coverage of the day')).toEqual([
    '4 calls, 0 merged, 4 issued, 4 delivered, 0 missing',
  ]);
  expect(seen('SUR-1', 'coverage of the month')[0]).toMatch(/, 0 missing$/);
  expect(seen('SUR-6', 'the card of a call that was taken back')).toEqual(['CANCELLED: LETTER, DELIVERED']);
  expect(seen('SUR-3', 'answering twice')).toEqual(Array(3).fill('SURVEY_ALREADY_ANSWERED'));
  const cards = await app.rows(
    `select count(*)::int as calls, count(s.id)::int as surveys, count(distinct s.request_id)::int as asked
     from repair_request r left join survey s on s.request_id = r.id where r.state <> 'MERGED' and r.received_on <= '2026-11-26'`,
  );
  const [{ calls, surveys, asked }] = cards as [{ calls: number; surveys: number; asked: number }];
  expect([surveys, asked]).toEqual([calls, calls]);
});

it('what was not solved goes on as the same request, and its customer is called back until content', async () => {
  const [call] = await app.rows(
    'select state, reopened_count as reopened from repair_request where number = $1',
    [played.reopened],
  );
  expect(call).toEqual({ state: 'CLOSED', reopened: 1 });
  expect(seen('WSH-6', 'not solved: it goes on as')).toEqual([played.reopened]);
  expect(seen('SUR-7', 'called back because of NOT_SOLVED')).toEqual(['CONTENT']);
  expect(seen('SUR-7', 'called back because of LOW_SATISFACTION')).toEqual(['CONTENT']);
});

it('complaints are answered, decided, told and met before they close, and hidden from whom they are about', async () => {
  const cases = await app.rows(
    `select number, grade, source, state, finding, told_how as told, met_at is not null as met,
       first_answered_at <= first_answer_due_at as "inTime",
       (select sum(p.amount)::int from feedback_penalty p where p.feedback_id = f.id) as penalty
     from feedback f where number = any($1) order by grade`,
    [[played.general, played.major]],
  );
  const closed = { state: 'CLOSED', finding: 'VERIFIED', met: true, inTime: true };
  expect(cases).toEqual([
    { number: played.general, grade: 'GENERAL', source: 'SURVEY', told: 'PHONE', penalty: 5_000, ...closed },
    { number: played.major, grade: 'MAJOR', source: 'PORTAL', told: 'WRITING', penalty: 20_000, ...closed },
  ]);
  expect(seen('CMP-9', 'closing before the customer was told')).toEqual(['FEEDBACK_STEP_REFUSED']);
  expect(seen('CMP-4', 'closing before the meeting')).toEqual(['FEEDBACK_NOT_MET']);
  expect(seen('INT-4', 'a quality complaint without its fields')).toEqual(['QUALITY_INCOMPLETE']);
  expect(seen('CMP-11', 'investigated by the supervisor of the job')).toEqual(['FEEDBACK_NOT_OUTSIDE']);
  expect(seen('SUR-4', 'the technician reads the complaint about him')).toEqual(['NOT_FOUND']);
  expect(seen('KNW-3', 'messages to one customer, by way')).toEqual(['LETTER, SMS']);
});

it('the month is reported by the 10th, the site checked and an improvement rewarded', async () => {
  expect(seen('RPT-4', 'submitted by the 10th')).toEqual(['true, to EXECUTIVE, RESPONSIBLE_UNIT']);
  expect(seen('KPI-7', '6S check, 13 items')).toEqual(['96.3 points']);
  expect(await app.rows('select state, amount from reward where amount = 50000')).toContainEqual({
    state: 'PAID',
    amount: 50_000,
  });
  const shares = ['on time, against 90 %', 'satisfied, against 85 %', 'resolved, against 95 %'];
  for (const share of [...shares, 'justified complaints, against 3 %'])
    expect(seen('RPT-7', share)[0]).toMatch(/^[\d.]+ % \(\d+ of \d+\)$/);
});

it('the technician is assessed from records, appeals, and is paid; the frozen result is recomputed to the same', async () => {
  expect(seen('KPI-5', 'one says what there is to say, as').toSorted()).toEqual([
    'PEER',
    'PEER',
    'SUPERIOR',
    'SUPERIOR',
  ]);
  expect(seen('KPI-6', 'after appeal or acknowledgement')).toEqual(['DECIDED']);
  expect(seen('KPI-6', 'recomputed from the records: the same')).toEqual(['true']);
  expect(seen('KPI-8', 'records behind SURVEY_ATTITUDE, for the technician')[0]).toMatch(
    /^\d+ RATING_BATCH$/,
  );
  const [review] = await app.rows<{ score: number; grade: string; paid: boolean }>(
    `select r.score_tenths as score, r.grade, exists (select 1 from bonus_award a
       where a.staff_id = r.staff_id and a.paid_at is not null) as paid
     from performance_review r where r.id = $1`,
    [played.reviewId],
  );
  // KPI-3: C is 3 to 3.9.
  expect(review).toMatchObject({ grade: 'C', paid: true });
  expect(review?.score).toBeGreaterThanOrEqual(30);
  expect(review?.score).toBeLessThanOrEqual(39);
});

it(
  'it can be played again at once',
  async () => {
    await app.rows('delete from attempt_count');
    const again = await fromSurveyToAssessment({ apiUrl: app.url, say: () => undefined });
    expect(again.on > played.on).toBe(true);
    expect(again.reviewId).not.toBe(played.reviewId);
  },
  WHOLE_STORY,
);
