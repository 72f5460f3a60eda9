import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aDayAtTheCenter, type DayPlayed } from '../../schema/examples/a-day-at-the-center.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { startTestApp, type TestApp } from './app.ts';
import { WHOLE_STORY } from './story-time.ts';

/** Wednesday, 25 November 2026, 10:20 in Shanghai. */
const WEDNESDAY_MORNING = new Date('2026-11-25T02:20:00Z');

let app: TestApp;
let played: DayPlayed;
const said: string[] = [];

beforeAll(async () => {
  app = await startTestApp({ demo: true, at: WEDNESDAY_MORNING });
  await seedDemo(app.app, pino({ level: 'silent' }));
  played = await aDayAtTheCenter({ apiUrl: app.url, say: (line) => said.push(line) });
}, WHOLE_STORY);
afterAll(() => app.close());

type Name = keyof DayPlayed['calls'];

/** Rows about calls of the day, each with the name that the story gives it. */
async function rowsOf<Row extends object>(
  day: DayPlayed,
  names: readonly Name[],
  select: string,
): Promise<(Row & { name: Name })[]> {
  const rows: (Row & { name: Name })[] = [];
  for (const name of names) {
    for (const row of await app.rows<Row>(select, [day.calls[name]])) rows.push({ name, ...row });
  }
  return rows;
}

function seen(day: DayPlayed, rules: string, what: string): string[] {
  const lines = day.seen.filter((line) => line.rules === rules && line.what === what);
  return lines.map(({ value }) => value);
}

async function calls(day: DayPlayed): Promise<object[]> {
  return rowsOf(
    day,
    ['motor', 'letter', 'purifier', 'emergency', 'pump', 'island', 'faraway'],
    `select r.state, r.service_category as category, v.state as voucher, r.struck_off_at is not null as "struckOff"
     from repair_request r join service_voucher v on v.request_id = r.id where r.number = $1`,
  );
}

const done = { state: 'RESOLVED', voucher: 'ARCHIVED', struckOff: true };
const waits = { state: 'REGISTERED', voucher: 'DRAWN', struckOff: false };
const PLAYED = [
  { name: 'motor', state: 'IN_WORKSHOP', category: 'WARRANTY', voucher: 'DRAWN', struckOff: false },
  { name: 'letter', category: 'PAID', ...done },
  { name: 'purifier', category: 'PAID', ...done },
  { name: 'emergency', category: 'WARRANTY', ...done },
  { name: 'pump', category: 'PAID', ...done },
  { name: 'island', category: 'WARRANTY', ...waits },
  { name: 'faraway', category: 'WARRANTY', ...waits },
];

it('the day leaves every call where the story says', async () => {
  expect(played.on).toBe('2026-11-26');
  expect(await calls(played)).toEqual(PLAYED);
});

it('morning: what was left over comes first, suggestions have reasons, journeys wait for their approval', async () => {
  expect(seen(played, 'DSP-12', 'suggestion at the head of the queue')[0]).toMatch(/^suggested .+: .+/);
  expect(seen(played, 'DSP-3', 'calls marked PRIORITY, before all others')[0]).toMatch(/^\d+, true$/);
  expect(seen(played, 'DSP-12', 'then by the time left')).toEqual(['true']);
  expect(seen(played, 'DSP-6', 'setting out beyond the area without approval')).toEqual([
    'TRAVEL_NOT_APPROVED',
  ]);
  expect(await rowsOf(played, ['island', 'faraway'], JOURNEYS)).toEqual([
    { name: 'island', state: 'CONFIRMED', reason: 'OUT_OF_AREA', home: true },
    { name: 'faraway', state: 'APPROVED', reason: 'OUT_OF_AREA', home: false },
  ]);
  expect(await rowsOf(played, ['motor', 'letter', 'purifier'], PRIORITY)).toEqual([
    { name: 'motor', marked: 1 },
    { name: 'letter', marked: 1 },
    { name: 'purifier', marked: 0 },
  ]);
});

const JOURNEYS = `select t.state, t.reason, t.in_home_region as home from travel_request t
  join repair_request r on r.id = t.request_id where r.number = $1`;
const PRIORITY = `select count(*)::int as marked from request_event e join repair_request r on r.id = e.request_id
  where e.kind = 'PRIORITIZED' and r.number = $1`;

it('during the day: the clock warns, is missed for good, and stands for a listed reason as an interval', async () => {
  const clocks = await rowsOf(
    played,
    ['motor', 'letter', 'island'],
    `select t.state, t.warned_at is not null as warned,
       (select array_agg(p.reason) from target_pause p where p.target_id = t.id) as pauses
     from service_target t join repair_request r on r.id = t.request_id where t.kind = 'ARRIVE' and r.number = $1`,
  );
  expect(clocks).toEqual([
    { name: 'motor', state: 'MET', warned: false, pauses: null },
    { name: 'letter', state: 'MISSED', warned: true, pauses: null },
    { name: 'island', state: 'PAUSED', warned: false, pauses: ['CUSTOMER_ABSENT'] },
  ]);
  expect(seen(played, 'VIS-6', 'next step of the escalation')).toEqual(['TAKE_TO_WORKSHOP']);
  expect(seen(played, 'VIS-8', 'the pump was offered as a job nearby')).toEqual([played.calls.pump]);
  expect(seen(played, 'INT-9', 'the call before setting out is in the log')).toEqual(['1']);
});

it('whoever acts next is said truly: customer, supervisor, executive', () => {
  expect(seen(played, 'WSH-4', 'whose turn it is after the estimate')).toEqual(['CUSTOMER', 'CUSTOMER']);
  expect(seen(played, 'WSH-4', 'whose turn it is after the repair')).toEqual([
    'SUPERVISOR',
    'SUPERVISOR',
    'SUPERVISOR',
  ]);
  expect(seen(played, 'WSH-4', 'whose turn it is with the journey beyond the home region')).toEqual([
    'EXECUTIVE',
  ]);
});

it('workshop: receipts, cards, parts and inspections are on record', async () => {
  const units = await rowsOf(
    played,
    ['motor', 'emergency', 'pump'],
    `select c.state as card, v.state as receipt, v.came_back as "cameBack", u.place,
       (select array_agg(i.passed order by i.id) from repair_inspection i where i.card_id = c.id) as inspections,
       (select sum(w.minutes)::int from repair_work w where w.card_id = c.id) as minutes
     from repair_card c join custody_receipt v on v.id = c.receipt_id join unit_custody u on u.asset_id = c.asset_id
     where c.request_number = $1`,
  );
  expect(units).toEqual([
    {
      name: 'motor',
      card: 'IN_REPAIR',
      receipt: 'LIVE',
      cameBack: null,
      place: 'BRANCH',
      inspections: null,
      minutes: null,
    },
    {
      name: 'emergency',
      card: 'RETURNED',
      receipt: 'VOID',
      cameBack: false,
      place: 'CUSTOMER',
      inspections: [true],
      minutes: 50,
    },
    {
      name: 'pump',
      card: 'RETURNED',
      receipt: 'VOID',
      cameBack: true,
      place: 'CUSTOMER',
      inspections: [false, true],
      minutes: 60,
    },
  ]);
  expect(seen(played, 'WKS-1', 'receipt in the portal, live and printable')).toEqual(['LIVE']);
  expect(seen(played, 'WKS-2', 'tag of the card')).toEqual(['printed with its code']);
  expect(seen(played, 'WKS-2', 'old and new serial on the card')).toEqual(['MS-1807, MS-2719']);
  expect(seen(played, 'PRT-2', 'seals in the store before and after the issue')).toEqual(['9, 8']);
  expect(seen(played, 'PRT-1', 'issuing a part that is not there')).toEqual(['STOCK_INSUFFICIENT']);
  expect(seen(played, 'PRT-4', 'parts expected, on the waiting job')).toEqual(['2026-11-27']);
  expect(seen(played, 'WKS-3', 'handing out without a receipt')).toEqual(['RECEIPT_MISSING']);
  expect(seen(played, 'WKS-5', 'alerts of the late card, new promise')[0]).toMatch(/^1, /);
});

it('contracts: one notice and one renewal visit, and the next term follows the last', async () => {
  const [terms] = await app.rows(
    `select (select count(*)::int from renewal_notice n where n.contract_id = k.id) as notices,
       (select count(*)::int from renewal_visit v where v.contract_id = k.id) as visits,
       (select next.starts_on::text from maintenance_contract next where next.renews_id = k.id) as follows,
       k.ends_on::text as ends
     from maintenance_contract k where k.number = $1`,
    [played.contract],
  );
  expect(terms).toEqual({ notices: 1, visits: 1, follows: '2026-12-27', ends: '2026-12-26' });
});

it('money: approved before it is spent, charged by the list, reduced by the manager, handed over and confirmed', async () => {
  const bills = await rowsOf(
    played,
    ['letter', 'purifier', 'pump'],
    `select e.state as estimate, e.approval_way as way, i.state as invoice, i.on_the_spot as "onTheSpot",
       (select sum(l.amount)::int from invoice_line l where l.invoice_id = i.id) as amount,
       (select max(d.outcome) from invoice_dispute d where d.invoice_id = i.id) as dispute
     from repair_request r join estimate e on e.request_id = r.id join invoice i on i.request_id = r.id where r.number = $1`,
  );
  expect(bills).toEqual([
    {
      name: 'letter',
      estimate: 'APPROVED',
      way: 'WRITTEN',
      invoice: 'SETTLED',
      onTheSpot: true,
      amount: 17_800,
      dispute: null,
    },
    {
      name: 'purifier',
      estimate: 'APPROVED',
      way: 'PORTAL',
      invoice: 'SETTLED',
      onTheSpot: true,
      amount: 10_900,
      dispute: null,
    },
    {
      name: 'pump',
      estimate: 'APPROVED',
      way: 'PORTAL',
      invoice: 'SENT',
      onTheSpot: false,
      amount: 24_800,
      dispute: 'STANDS',
    },
  ]);
  expect(seen(played, 'BIL-3', 'paid work before the customer’s yes')).toEqual([
    'PAID_WORK_NOT_APPROVED',
    'PAID_WORK_NOT_APPROVED',
  ]);
  expect(seen(played, 'BIL-2', 'counting on a reduction that is not approved')).toEqual([
    'REDUCTION_NOT_APPROVED',
  ]);
  expect(seen(played, 'BIL-4', 'in hand before and after the confirmation')[1]).toBe('¥178.00, ¥0.00');
  expect(seen(played, 'BIL-4', 'money not handed over at the day’s end')).toEqual(['张强']);
});

it('evening: reports, lists, and a day that is closed once', async () => {
  const reports = await app.rows(
    `select b.code, s.state, s.signed_at is not null as signed,
       (select array_agg(d.state || case when d.late then ' late' else '' end order by d.late, d.id) from daily_report d
         where d.branch_id = s.branch_id and d.on_date = s.on_date) as reports
     from supervisor_report s join branch b on b.id = s.branch_id where s.on_date = $1 and b.code in ('SH', 'CD') order by b.code`,
    [played.on],
  );
  expect(reports).toEqual([
    { code: 'CD', state: 'SENT', signed: true, reports: ['REVIEWED', 'REVIEWED'] },
    { code: 'SH', state: 'SENT', signed: false, reports: ['REVIEWED', 'REVIEWED', 'REVIEWED late'] },
  ]);
  expect(seen(played, 'RPT-1', 'minutes of a line, drafted and corrected')).toEqual(['20, 30']);
  expect(seen(played, 'RPT-9', 'daily reports missing at their due time')).toEqual(['赵敏']);
  expect(seen(played, 'RPT-3', 'a branch office’s report, seen before and after the signature')).toEqual([
    'AWAITING_SIGNATURE, false, true',
  ]);
  expect(seen(played, 'DSP-3', 'closing the day a second time')).toEqual(['DAY_ALREADY_CLOSED']);
  const closed = await app.rows(
    `select count(*)::int as days from day_end where branch_id = $1 and on_date = $2`,
    [played.branchId, played.on],
  );
  expect(closed).toEqual([{ days: 1 }]);
  const open = await rowsOf(
    played,
    ['motor', 'island', 'faraway'],
    `select l.matter, l.committed_at is not null as committed from day_end_line l join day_end d on d.id = l.day_end_id
     where l.request_number = $1 and l.matter in ('UNDISPATCHED', 'UNFINISHED') order by d.on_date desc limit 1`,
  );
  expect(open).toEqual([
    { name: 'motor', matter: 'UNFINISHED', committed: true },
    { name: 'island', matter: 'UNDISPATCHED', committed: true },
    { name: 'faraway', matter: 'UNDISPATCHED', committed: true },
  ]);
  const [letter] = await app.rows<{ text: string }>(
    `select text from outbox_message where template = 'day-end.unresolved' and branch_id = $1 order by id desc limit 1`,
    [played.branchId],
  );
  expect(letter?.text).toContain(played.calls.motor);
});

it.each([
  'too late for anybody to be sent',
  'has closed',
  'PRIORITY',
  'suggested',
  'cannot set out for the island',
  'executive, APPROVED the one beyond',
  'was warned of',
  'stays MISSED',
  'escalates it',
  'signs custody receipt',
  'books',
  'jobs nearby are offered',
  'sees in the portal',
  'the tag is printed',
  'asks for SEAL-32',
  'hands it out',
  'orders it for',
  'raises itself',
  'back to work',
  'comes back and is VOID',
  'with the signed declaration',
  'has the notice',
  'approves: APPROVED',
  'by the price list',
  'it does not count',
  'collects',
  'reads every line in the portal',
  'answers: STANDS',
  'has drafted 3 daily reports',
  'corrects',
  'Missing when the working day ended',
  'does not see it',
  'rolls the day up',
  'closes the day',
  'money not handed over by',
  'unresolved calls before',
  'it is as it was',
  'What was seen:',
])('the story tells: %s', (step) => {
  expect(said.join('\n')).toContain(step);
});

it(
  'the day can be played again at once',
  async () => {
    // A number gets one code a minute, by the real clock; the example waits for it, the test does not.
    await app.rows('delete from attempt_count');
    const again = await aDayAtTheCenter({ apiUrl: app.url, say: () => undefined });
    expect(again.on > played.on).toBe(true);
    expect(await calls(again)).toEqual(PLAYED);
  },
  WHOLE_STORY,
);
