import { writeFileSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDayAtTheCenter, type DayPlayed } from '../../schema/examples/a-day-at-the-center.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { startTestApp, type TestApp } from './app.ts';

/** Wednesday, 25 November 2026, 10:20 in Shanghai. */
const WEDNESDAY_MORNING = new Date('2026-11-25T02:20:00Z');

let app: TestApp;
let played: DayPlayed;
const said: string[] = [];

beforeAll(async () => {
  app = await startTestApp({ demo: true, at: WEDNESDAY_MORNING });
  await seedDemo(app.app, pino({ level: 'silent' }));
  try {
  played = await aDayAtTheCenter({ apiUrl: app.url, say: (line) => said.push(line) });
  } finally { writeFileSync('/tmp/xexample/said.txt', said.join('\n')); }
}, 240_000);
afterAll(() => app.close());

it('plays', () => { expect(played).toBeTruthy(); });
