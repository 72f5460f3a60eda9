import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Outcome, oneRepairCall } from '../../schema/examples/one-repair-call.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { startTestApp, type TestApp } from './app.ts';
import { WHOLE_STORY } from './story-time.ts';

/** Wednesday, 25 November 2026, 10:20 in Shanghai. */
const WEDNESDAY_MORNING = new Date('2026-11-25T02:20:00Z');

let app: TestApp;
let outcome: Outcome;
const said: string[] = [];

beforeAll(async () => {
  app = await startTestApp({ demo: true, at: WEDNESDAY_MORNING });
  await seedDemo(app.app, pino({ level: 'silent' }));
  outcome = await oneRepairCall({ apiUrl: app.url, say: (line) => said.push(line) });
}, WHOLE_STORY);
afterAll(() => app.close());

interface CallRow {
  channel: string;
  state: string;
  voucher: string;
  struckOff: boolean;
  doors: string[];
  survey: string;
}

async function calls({ filed, phoned, written }: Outcome): Promise<CallRow[]> {
  return app.rows<CallRow>(
    `select r.channel, r.state, v.state as voucher, r.struck_off_at is not null as "struckOff", s.state as survey,
       (select array_agg(g.door) from voucher_signature g where g.request_id = r.id) as doors
     from repair_request r join service_voucher v on v.request_id = r.id join survey s on s.request_id = r.id
     where r.number = any($1) order by array_position($1, r.number)`,
    [[filed, phoned, written]],
  );
}

const PLAYED = [
  {
    channel: 'PORTAL',
    state: 'RESOLVED',
    voucher: 'ARCHIVED',
    struckOff: true,
    doors: ['PORTAL'],
    survey: 'ANSWERED',
  },
  {
    channel: 'PHONE',
    state: 'RESOLVED',
    voucher: 'ARCHIVED',
    struckOff: true,
    doors: ['DEVICE'],
    survey: 'DELIVERED',
  },
  {
    channel: 'LETTER',
    state: 'RESOLVED',
    voucher: 'ARCHIVED',
    struckOff: true,
    doors: ['DEVICE'],
    survey: 'DELIVERED',
  },
];

it('one repair call goes from the first word to the rating through the typed client', async () => {
  expect(await calls(outcome)).toEqual(PLAYED);
});

it('the day of the story has a survey for every call', () => {
  expect(outcome.missing).toBe(0);
});

it('what the customer answers is on record word for word', async () => {
  const answers = await app.rows(
    `select a.version, a.attitude, a.skill, a.arrival_time, a.keeping_promises, a.comment from survey_answer a
     join survey s on s.id = a.survey_id join repair_request r on r.id = s.request_id where r.number = $1`,
    [outcome.filed],
  );
  expect(answers).toEqual([
    {
      version: 1,
      attitude: 'VERY_SATISFIED',
      skill: 'VERY_SATISFIED',
      arrival_time: 'SATISFIED',
      keeping_promises: 'VERY_SATISFIED',
      comment: '准时，讲得很清楚。',
    },
  ]);
});

it('the technician who was rated reads sums of closed batches only', () => {
  const [sentence, ...more] = said.filter((line) => line.includes('sums only'));
  expect(more).toEqual([]);
  expect(sentence).toMatch(/sums only: \d+ closed batches of \d+ customers in 2026-11/);
  expect(sentence).not.toContain(outcome.filed);
});

it('the customer’s tracking page shows the course by itself', () => {
  expect(outcome.shown[0]).toBe('安排技术员上门');
  expect(outcome.shown).toEqual(
    expect.arrayContaining(['检修并填写服务报告', '核对服务报告并签字', '登记销号']),
  );
  expect(outcome.shown.at(-1)).toBe('无需任何操作');
});

it(
  'the story can be played again at once',
  async () => {
    // A number gets one code a minute, by the real clock; the example waits for it, the test does not.
    await app.rows('delete from attempt_count');
    const again = await oneRepairCall({ apiUrl: app.url, say: () => undefined });
    expect(await calls(again)).toEqual(PLAYED);
    expect(again.filed).not.toBe(outcome.filed);
  },
  WHOLE_STORY,
);
