import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../launch/settings.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aBranch } from '../../test/organization.ts';
import { customerToken, staffToken } from '../../test/sign-in.ts';
import { people, STAFF_PASSWORD } from './company/people.ts';
import { seedDemo } from './seed-demo.ts';
import { welcome } from './welcome.ts';

const quiet = pino({ level: process.env.LOG_LEVEL ?? 'silent' });

/** Wednesday, 25 November 2026, 15:20 in Shanghai. */
const WEDNESDAY_AFTERNOON = new Date('2026-11-25T07:20:00Z');
/** Friday, 9 October 2026, 03:10 in Shanghai: the night after the week of the National Day. */
const AFTER_THE_HOLIDAYS = new Date('2026-10-08T19:10:00Z');

describe('the demo company', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ demo: true, at: WEDNESDAY_AFTERNOON });
    await seedDemo(app.app, quiet);
  });
  afterAll(() => app.close());

  it('has requests in every state to which an operation leads', async () => {
    const states = await app.rows<{ state: string }>('select distinct state from repair_request order by 1');
    expect(states.map(({ state }) => state)).toEqual([
      'CANCELLED',
      'CLOSED',
      'DISPATCHED',
      'IN_SERVICE',
      'IN_WORKSHOP',
      'MERGED',
      'REGISTERED',
      'RESOLVED',
    ]);
  });

  it('has a contract that ends soon, its customer told, and the renewal visit assigned', async () => {
    const renewals = await app.rows(
      `select k.number, t.name as "assignee", m.state from renewal_visit v
       join maintenance_contract k on k.id = v.contract_id join staff_member t on t.id = v.assignee_id
       join renewal_notice n on n.contract_id = k.id join outbox_message m on m.id = n.message_id`,
    );
    expect(renewals).toEqual([{ number: 'MC-WH-0102', assignee: '熊倩', state: 'SENT' }]);
  });

  it('has visits, vouchers, surveys, targets and proofs in many states', async () => {
    const statesOf = async (table: string, column = 'state') =>
      (await app.rows<{ state: string }>(`select distinct ${column} as state from ${table} order by 1`)).map(
        (r) => r.state,
      );
    expect(await statesOf('visit')).toEqual([
      'ACCEPTED',
      'ARRIVED',
      'ASSIGNED',
      'CANNOT_COMPLETE',
      'COMPLETED',
      'DECLINED',
      'NO_SHOW',
      'TRAVELLING',
    ]);
    expect(await statesOf('service_voucher')).toEqual(['ARCHIVED', 'DRAWN', 'HANDED_IN', 'SIGNED', 'VOID']);
    expect(await statesOf('survey')).toEqual(['ANSWERED', 'DELIVERED', 'OWED']);
    expect(await statesOf('feedback')).toEqual(['CLOSED', 'FILED', 'IN_HANDLING']);
    expect(await statesOf('feedback', 'grade')).toEqual(['GENERAL', 'MAJOR']);
    expect(await statesOf('service_target')).toEqual(['MET', 'MISSED', 'PAUSED', 'RUNNING', 'VOID']);
    expect(await statesOf('asset', 'proof_state')).toEqual(['NONE', 'SUBMITTED', 'VERIFIED']);
    expect(await statesOf('repair_request', 'service_category')).toEqual(['CONTRACT', 'PAID', 'WARRANTY']);
    expect(await statesOf('repair_request', 'channel')).toEqual([
      'EMAIL',
      'LETTER',
      'PHONE',
      'PORTAL',
      'WALK_IN',
    ]);
    expect(await statesOf('repair_card')).toEqual(['IN_REPAIR', 'RETURNED']);
    expect(await statesOf('custody_receipt')).toEqual(['LIVE', 'VOID']);
    expect(await statesOf('daily_report')).toEqual(['DRAFT', 'REVIEWED', 'SUBMITTED']);
    expect(await statesOf('supervisor_report')).toEqual(['AWAITING_SIGNATURE', 'SENT']);
    expect(await app.rows('select 1 from daily_report where late')).toHaveLength(1);
    expect(await app.rows(`select 1 from daily_report where state = 'DRAFT'`)).toHaveLength(1);
    expect(await statesOf('job_cost', 'kind')).toEqual(['LABOUR', 'PART']);
    expect(await statesOf('job_cost', 'category')).toEqual(['CONTRACT', 'PAID', 'WARRANTY']);
    expect(await statesOf('estimate')).toEqual(['APPROVED', 'SENT']);
    expect(await statesOf('invoice')).toEqual(['DISPUTED', 'PAID']);
    expect(await app.rows('select 1 from cash_account where balance_amount > 0')).not.toEqual([]);
    expect(await statesOf('outbox_message')).toEqual(['SENT']);
  });

  it('has places, customers and products of every kind', async () => {
    const kinds = await app.rows<{ kind: string; n: number }>(
      'select kind, count(*)::int as n from branch group by 1 order by 1',
    );
    expect(kinds).toEqual([
      { kind: 'AUTHORIZED_CENTER', n: 1 },
      { kind: 'BRANCH_OFFICE', n: 2 },
      { kind: 'HEADQUARTERS', n: 1 },
      { kind: 'SERVICE_CENTER', n: 2 },
    ]);
    const customers = await app.rows<{ kind: string }>('select distinct kind from customer order by 1');
    expect(customers.map(({ kind }) => kind)).toEqual(['COMPANY', 'DEALER', 'HOUSEHOLD', 'OEM', 'OPERATOR']);
    const categories = await app.rows<{ category: string }>(
      'select distinct category from product_model order by 1',
    );
    expect(categories.map(({ category }) => category)).toEqual([
      'COMMUNICATION_EQUIPMENT',
      'GENERATOR',
      'HOUSEHOLD_APPLIANCE',
      'MOTOR',
      'PUMP',
      'VEHICLE',
    ]);
    const alerts = await app.rows<{ kind: string }>('select distinct kind from alert order by 1');
    expect(alerts.map(({ kind }) => kind)).toEqual([
      'CALL_REGISTER_HANDED_OVER',
      'CASH_NOT_HANDED_OVER',
      'CERTIFICATE_EXPIRING',
      'DISSATISFIED_RATING',
      'FEEDBACK_MAJOR',
      'FOLLOW_UP_CALL_DUE',
      'FOLLOW_UP_SENT',
      'INVOICE_DISPUTED',
      'REPAIR_CARD_LATE',
      'REPORT_ESCALATED',
      'REPORT_MISSING',
      'TARGET_MISSED',
      'VISIT_ESCALATED',
    ]);
    const open = await app.rows(
      'select 1 from branch b where not exists (select 1 from day_end d where d.branch_id = b.id)',
    );
    expect(open).toEqual([]);
  });

  it('keeps a database in which another company is', async () => {
    const other = await startTestApp({ demo: true, at: WEDNESDAY_AFTERNOON });
    try {
      await aBranch(other);
      const before = await other.snapshot();
      await seedDemo(other.app, quiet);
      expect(await other.snapshot()).toBe(before);
    } finally {
      await other.close();
    }
  });

  it('has nothing in it that is yet to come, and the clock shows the present', async () => {
    const [latest] = await app.rows<{ received: Date; changed: Date; happened: Date }>(
      `select (select max(received_at) from repair_request) as received, (select max(at) from change_record) as changed,
         (select max(at) from request_event) as happened`,
    );
    for (const moment of Object.values(latest ?? {})) {
      expect(new Date(moment).getTime()).toBeLessThanOrEqual(WEDNESDAY_AFTERNOON.getTime() + 60_000);
    }
    const shown = app.clock.now().getTime() - WEDNESDAY_AFTERNOON.getTime();
    expect(shown).toBeGreaterThanOrEqual(0);
    expect(shown).toBeLessThan(120_000);
  });

  it('gives every role an account that signs in', async () => {
    const held = await app.rows<{ userName: string; roles: string[] }>(
      `select a.user_name as "userName", array_agg(r.role order by r.role) as roles from user_account a
       join role_assignment r on r.staff_id = a.staff_id and r.revoked_at is null group by 1`,
    );
    expect([...new Set(held.flatMap(({ roles }) => roles))].sort()).toEqual([
      'ACCOUNTANT',
      'ADMINISTRATOR',
      'BRANCH_MANAGER',
      'CLERK',
      'EXECUTIVE',
      'HUMAN_RESOURCES',
      'MANAGEMENT_COMMITTEE',
      'PARTS_KEEPER',
      'SALES',
      'SALES_DIRECTOR',
      'SERVICE_DEPARTMENT',
      'SUPERVISOR',
      'TECHNICIAN',
      'WAREHOUSE_KEEPER',
    ]);
    for (const { userName, roles } of people) {
      expect(held.find((account) => account.userName === userName)?.roles.sort()).toEqual([...roles].sort());
    }
    const byRole = new Map(
      people.flatMap(({ userName, roles }) => roles.map((role) => [role, userName] as const)),
    );
    for (const userName of new Set(byRole.values())) {
      expect(await staffToken(app, userName, STAFF_PASSWORD)).toBeTruthy();
    }
  });

  it('lets a customer in at once, who finds a voucher to sign and a survey to answer', async () => {
    const token = await customerToken(app, '13900000001');
    const { myRequests, myAssets } = await app.ok<{
      myRequests: {
        edges: { node: { state: string; signable: boolean; survey: { state: string } | null } }[];
      };
      myAssets: { edges: unknown[] };
    }>(
      '{ myRequests(first: 20) { edges { node { state signable survey { state } } } } myAssets(first: 20) { edges { node { id } } } }',
      {},
      token,
    );
    const requests = myRequests.edges.map(({ node }) => node);
    expect(requests.map(({ state }) => state)).toEqual(['REGISTERED', 'IN_SERVICE', 'RESOLVED', 'CLOSED']);
    expect(requests.map(({ signable }) => signable)).toEqual([false, true, false, false]);
    expect(requests.map(({ survey }) => survey?.state ?? null)).toEqual([
      null,
      'OWED',
      'DELIVERED',
      'ANSWERED',
    ]);
    expect(myAssets.edges).toHaveLength(3);
  });

  it('shows a technician sums of ratings, and leaves nobody signed in who played in the story', async () => {
    const technician = await staffToken(app, 'shanghai.technician', STAFF_PASSWORD);
    const { viewer } = await app.ok<{ viewer: { staff: { id: string } } }>(
      '{ viewer { staff { id } } }',
      {},
      technician,
    );
    const [month] = await app.rows<{ month: string }>(
      `select to_char(min(answered_at) at time zone 'Asia/Shanghai', 'YYYY-MM') as month from survey_answer`,
    );
    const { ratingSums } = await app.ok<{ ratingSums: { closedBatches: number } | null }>(
      'query ($id: ID!, $month: String!) { ratingSums(technicianId: $id, month: $month) { closedBatches } }',
      { id: viewer.staff.id, month: month?.month },
      technician,
    );
    expect(ratingSums?.closedBatches).toBeGreaterThan(0);
    const sessions = await app.rows(
      'select 1 from account_session s join user_account a on a.id = s.account_id where a.phone_number = $1',
      ['+8613900000003'],
    );
    expect(sessions).toHaveLength(0);
  });

  it('is made once: a second start changes nothing', async () => {
    const before = await app.snapshot();
    await seedDemo(app.app, quiet);
    expect(await app.snapshot()).toBe(before);
  });

  it('goes on from its last record when its clock was set forward before a restart', async () => {
    const sunday = new Date('2026-11-29T02:00:00Z');
    app.clock.set(sunday);
    await customerToken(app, '13900000009');
    app.clock.set(WEDNESDAY_AFTERNOON);
    await seedDemo(app.app, quiet);
    expect(app.clock.now().getTime()).toBeGreaterThan(WEDNESDAY_AFTERNOON.getTime());
    expect(app.clock.now().getTime()).toBeLessThanOrEqual(sunday.getTime());
    app.clock.set(WEDNESDAY_AFTERNOON);
  });

  it('is made anew when its making was cut short', async () => {
    const counts = () =>
      app.rows(
        `select (select count(*)::int from branch) as branches, (select count(*)::int from repair_request) as requests,
           (select count(*)::int from user_account where user_name is not null) as staff,
           (select count(*)::int from policy_version) as policies, (select count(*)::int from request_event) as events`,
      );
    const whole = await counts();
    await app.rows('update user_account set disabled = true where user_name is not null');
    app.clock.set(WEDNESDAY_AFTERNOON);
    await seedDemo(app.app, quiet);
    expect(await counts()).toEqual(whole);
    expect(await staffToken(app, 'shanghai.clerk', STAFF_PASSWORD)).toBeTruthy();
  });

  it('is introduced in 25 lines at most, with accounts that exist', () => {
    const text = welcome({ portalUrl: 'http://localhost:3000', apiUrl: 'http://localhost:4000' });
    expect(text.split('\n').length).toBeLessThanOrEqual(25);
    expect(text).toContain('http://localhost:3000/outbox');
    expect(text).toContain('http://localhost:4000/graphql');
    expect(text).toContain(STAFF_PASSWORD);
    const named = text.match(/\b(?:hq|shanghai|wuhan|chengdu|shenzhen|hangzhou)\.[a-z0-9-]+/g) ?? [];
    expect(named.length).toBeGreaterThanOrEqual(5);
    for (const userName of named) expect(people.map((person) => person.userName)).toContain(userName);
  });
});

describe('the demo company at an odd hour', () => {
  it('has every state also in the night after a week of holidays', async () => {
    const app = await startTestApp({ demo: true, at: AFTER_THE_HOLIDAYS });
    try {
      await seedDemo(app.app, quiet);
      const [row] = await app.rows<{ n: number }>(
        'select count(distinct state)::int as n from repair_request',
      );
      expect(row?.n).toBe(8);
    } finally {
      await app.close();
    }
  });
});

describe('a database of the company’s own', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ demo: false });
  });
  afterAll(() => app.close());

  it('has no demo fields in its schema', async () => {
    const { __schema } = await app.ok<{ __schema: { types: { fields: { name: string }[] | null }[] } }>(
      '{ __schema { types { name fields { name } } } }',
    );
    const fields = __schema.types.flatMap((type) => type.fields ?? []).map(({ name }) => name);
    expect(fields.length).toBeGreaterThan(100);
    expect(fields.filter((name) => /^demo/i.test(name))).toEqual([]);
    expect(await app.refused('{ demoOutbox { edges { node { id } } } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(await app.refused('{ demoClock }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await app.refused('mutation { demoClockSet(at: "2027-01-01T00:00:00Z") }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
  });

  it('has no demo doors however it is started: they need our own database, and this machine alone', () => {
    const demo = (env: NodeJS.ProcessEnv) => readSettings('/', env).demo;
    expect(demo({})).toBe(true);
    expect(demo({ DATABASE_URL: 'postgres://db.example/aftercare' })).toBe(false);
    expect(demo({ DATABASE_URL: 'postgres://db.example/aftercare', AFTERCARE_DEMO: '1' })).toBe(false);
    expect(demo({ HOST: '0.0.0.0' })).toBe(false);
  });

  it('has no demo routes', async () => {
    for (const path of ['/outbox', '/demo', '/demo/outbox', '/demo/clock']) {
      expect((await fetch(`${app.url}${path}`)).status).toBe(404);
    }
    expect(app.app.server.printRoutes({ commonPrefix: false })).not.toMatch(/demo|outbox|clock/);
  });
});
