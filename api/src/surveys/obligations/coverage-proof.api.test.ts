import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aCall, aTeam, type TestTeam } from '../../../test/calls.ts';
import { aColleague, theHeadquarters } from '../../../test/organization.ts';
import { Role } from '../../kernel/actor.ts';

/** Another each time, and printed: `COVERAGE_SEED=… vitest` walks the same way again. */
const SEED = process.env.COVERAGE_SEED ?? String(Math.floor(Math.random() * 1e9));
const CALLS = 100_000;

const COVERAGE = `query ($on: LocalDate, $month: String) { surveyCoverage(on: $on, month: $month) {
  calls merged issued delivered undeliverable missing } }`;

interface Coverage {
  calls: number;
  merged: number;
  issued: number;
  delivered: number;
  undeliverable: number;
  missing: number;
}

let app: TestApp;
let serviceDepartment: string;
const teams: TestTeam[] = [];

beforeAll(async () => {
  app = await startTestApp({ at: new Date('2026-10-20T01:00:00Z') });
  serviceDepartment = (await aColleague(app, await theHeadquarters(app), Role.SERVICE_DEPARTMENT)).token;
  for (const timeZone of ['Asia/Shanghai', 'Asia/Urumqi', 'Asia/Shanghai'])
    teams.push(await aTeam(app, { timeZone }));
});
afterAll(() => app.close());

/** A number from 0 to 999 that depends on the seed, the row and what it is for. */
const dice = (row: string, salt: string): string =>
  `(('x' || substr(md5('${SEED} ${salt} ' || ${row}), 1, 8))::bit(32)::bigint % 1000)`;

/** In which state a call is by a number from 0 to 999: most are being worked on; the rest is over in one of the ways there are. */
const stateBy = (d: string): string => `case
  when ${d} < 4 then 'MERGED' when ${d} < 7 then 'CANCELLED' when ${d} < 13 then 'RESOLVED' when ${d} < 16 then 'CLOSED'
  when ${d} < 300 then 'IN_WORKSHOP' when ${d} < 500 then 'DISPATCHED' when ${d} < 600 then 'IN_SERVICE' else 'REGISTERED' end`;

/** What a state brings along, of a call received at `r.received_at`, as of an instant. */
const endings = (state: string, received: string, at: string): Record<string, string> => ({
  resolved_at: `case when ${state} in ('RESOLVED', 'CLOSED')
    then least(${at}::timestamptz - interval '2 days', ${received} + interval '9 hours') end`,
  struck_off_at: `case when ${state} in ('RESOLVED', 'CLOSED', 'MERGED', 'CANCELLED') then ${received} + interval '9 hours' end`,
  merged_into_id: `case when ${state} = 'MERGED' then $1::uuid end`,
});

/** Calls of a period, alike but for when they came, to which branch and what became of them, put into the register in bulk. */
async function putCalls(
  model: string,
  { from, days, now }: { from: string; days: number; now: string },
  count: number,
): Promise<void> {
  const ends = endings('s.state', 't.at', '$6');
  await app.rows(
    `insert into repair_request (id, number, branch_id, state, kind, grade, fault_type, channel, received_at, received_on, customer_id,
       raised_by_name, contact_phone, district_code, zone_kind, address_line, model_id, fault_description, service_category,
       technician_ids, photo_ids, version, ${Object.keys(ends).join(', ')})
     select md5('${SEED} ' || $3 || i)::uuid, $3 || '-' || i, b.id, s.state, m.kind, m.grade, m.fault_type, m.channel, t.at,
       (t.at at time zone b.time_zone)::date, m.customer_id, m.raised_by_name, m.contact_phone, m.district_code, m.zone_kind,
       m.address_line, m.model_id, m.fault_description, m.service_category, '{}', '{}', 1, ${Object.values(ends).join(', ')}
     from (select i, ${dice('i', 'when')} as w, ${dice('i', 'branch')} as c, ${dice('i', `first ${from}`)} as d
         from generate_series(1, $5::int) i) x
       cross join lateral (select $3::timestamptz + w * ($4 * interval '1 day') / 1000 + i * interval '1 millisecond' as at,
         ${stateBy('d')} as state) t
       cross join lateral (select t.state) s
       join repair_request m on m.id = $1
       join branch b on b.id = ($2::uuid[])[1 + c % 3]`,
    [model, teams.map(({ branch }) => branch.id), from, days, count, now],
  );
}

/** What happens to calls in the meantime: some are over, and some of what was resolved is not. */
async function liveOn(model: string, salt: string, at: string): Promise<void> {
  const ends = Object.entries(endings('s.state', 'r.received_at', '$2'));
  await app.rows(
    `update repair_request r set state = s.state, version = r.version + 1, ${ends.map(([name, value]) => `${name} = ${value}`).join(', ')}
     from (select id, ${stateBy('d')} as state from (select id, ${dice('id', salt)} as d from repair_request
         where state in ('REGISTERED', 'DISPATCHED', 'IN_SERVICE', 'IN_WORKSHOP') and id <> $1) x where d < 16) s
     where r.id = s.id`,
    [model, at],
  );
  // Reopened, whether the card is out already or not (WSH-6).
  await app.rows(
    `update repair_request set state = 'REGISTERED', resolved_at = null, struck_off_at = null, reopened_count = reopened_count + 1,
       reopened_at = $1, version = version + 1
     where state = 'RESOLVED' and ${dice('id', `reopen ${salt}`)} < 200`,
    [at],
  );
  // As the database does by itself after so many changes; it is only not quick enough for a test.
  await app.rows('analyze repair_request');
}

/** From now on what a job writes is torn down at the given numbers of rows, as by an error or by the death of its server. */
async function crashAt(points: readonly number[]): Promise<void> {
  await app.rows('create sequence if not exists crash_row');
  await app.rows(`select setval('crash_row', 1)`);
  await app.rows(`create or replace function crash() returns trigger language plpgsql as $$
    declare n bigint := nextval('crash_row'); begin
      if n = any('{${points.join(',')}}'::bigint[]) then
        if n % 2 = 0 then perform pg_terminate_backend(pg_backend_pid()); end if;
        raise 'the machine goes down';
      end if;
      return new; end $$`);
  for (const table of ['survey', 'outbox_message', 'survey_delivery'])
    await app.rows(
      `create or replace trigger crash before insert or update on ${table} for each row execute function crash()`,
    );
}

/** Two processes at once, started again for as long as one of them dies; returns how often one did. */
async function runThrough(job: string): Promise<number> {
  for (let deaths = 0; ;) {
    const ended = await Promise.allSettled([app.app.runJob(job), app.app.runJob(job)]);
    const died = ended.filter(({ status }) => status === 'rejected').length;
    deaths += died;
    if (died === 0) return deaths;
    if (deaths > 500) throw new Error(`${job} never gets through`);
  }
}

/** Row numbers at which something goes wrong, by the seed. */
function points(salt: string, count: number, among: number): number[] {
  let state = [...`${SEED}${salt}`].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 2147483647, 7);
  return Array.from({ length: count }, () => {
    state = (state * 48271) % 2147483647;
    return 2 + (state % among);
  });
}

const coverage = async (of: object): Promise<Coverage> =>
  (await app.ok<{ surveyCoverage: Coverage }>(COVERAGE, of, serviceDepartment)).surveyCoverage;

it('SUR-1 misses none of 100,000 random calls and asks about none twice, whatever happens to calls and jobs', async () => {
  console.info(`coverage seed: ${SEED}`);
  const model = await aCall(app, teams[0]!);
  let deaths = 0;
  // Three weeks each, over two ends of months; what is in the workshop stays there over them.
  const periods = [
    { from: '2026-10-20', days: 12, now: '2026-11-01T02:30:00Z' },
    { from: '2026-11-01', days: 15, now: '2026-11-16T02:30:00Z' },
    { from: '2026-11-16', days: 15, now: '2026-12-01T02:30:00Z' },
  ];
  for (const [i, { from, days, now }] of periods.entries()) {
    const count = i === 0 ? CALLS - 2 * Math.floor(CALLS / 3) - 1 : Math.floor(CALLS / 3);
    await putCalls(model.id, { from, days, now }, count);
    await liveOn(model.id, `before ${i}`, now);
    app.clock.set(new Date(now));
    await crashAt(points(`issue ${i}`, 8, 30_000));
    deaths += await runThrough('surveys.issueMissing');
    await liveOn(model.id, `after ${i}`, now);
    await app.rows('analyze survey');
    await crashAt(points(`deliver ${i}`, 5, 1_500));
    deaths += await runThrough('surveys.deliver');
  }
  app.clock.set(new Date('2026-12-02T02:30:00Z'));
  deaths += await runThrough('surveys.issueMissing');
  deaths += await runThrough('surveys.deliver');
  expect(deaths).toBeGreaterThan(10);

  const months = [await coverage({ month: '2026-10' }), await coverage({ month: '2026-11' })];
  const december = await coverage({ on: '2026-12-01' });
  const all = [...months, december];
  const sum = (field: keyof Coverage) => all.reduce((total, one) => total + one[field], 0);
  expect(sum('calls')).toBe(CALLS);
  for (const one of all) expect(one.missing).toBe(0);
  for (const one of all) expect(one.calls).toBe(one.merged + one.issued);
  expect(sum('merged')).toBeGreaterThan(500);
  expect(sum('delivered')).toBeGreaterThan(1_000);

  const [twice] = await app.rows(
    `select (select count(*)::int from (select request_id from survey group by 1 having count(*) > 1) x) as surveys,
       (select count(*)::int from (select request_id from outbox_message where template = 'survey.delivered'
          group by 1 having count(*) > 1) x) as cards,
       (select count(*)::int from (select survey_id from survey_delivery group by 1 having count(*) > 1) x) as deliveries,
       (select count(*)::int from survey s where s.state = 'DELIVERED'
          and not exists (select 1 from outbox_message m where m.id = s.message_id)) as lost,
       (select count(*)::int from survey s join repair_request r on r.id = s.request_id
          where s.state = 'OWED' and r.state in ('RESOLVED', 'CLOSED', 'CANCELLED', 'MERGED')) as forgotten`,
  );
  expect(twice).toEqual({ surveys: 0, cards: 0, deliveries: 0, lost: 0, forgotten: 0 });
}, 300_000);
