import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fromSurveyToAssessment, type VoicePlayed } from '../../schema/examples/from-survey-to-assessment.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { startTestApp, type TestApp } from './app.ts';

/** Wednesday, 25 November 2026, 10:20 in Shanghai. */
const WEDNESDAY_MORNING = new Date('2026-11-25T02:20:00Z');

let app: TestApp;
let played: VoicePlayed;
const said: string[] = [];

beforeAll(async () => {
  app = await startTestApp({ demo: true, at: WEDNESDAY_MORNING });
  await seedDemo(app.app, pino({ level: 'silent' }));
  played = await fromSurveyToAssessment({
    apiUrl: app.url,
    say: (line) => {
      said.push(line);
      console.log(line);
    },
  });
}, 300_000);
afterAll(() => app.close());

it('plays', () => {
  expect(played.on).toBe('2026-11-26');
});
