/**
 * The references: bare node:http and pg, one named prepared statement an answer after the session's look-up, plain JSON.
 * No product code. The same rows, the same scope, the same pool; the best plan that we know.
 */
import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { assess } from './assessment.ts';
import { closeDay } from './day-end.ts';
import { queue } from './queue.ts';
import { stock } from './stock.ts';
import { answer as answerSurvey } from './surveys.ts';

const { DATABASE_URL, AUTH_SECRET = '', PORT } = process.env;
const BENCH_DAY = '2026-11-20';
const POOL = 20;

pg.types.setTypeParser(1082, (text) => text);
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: POOL,
  // Statements that need not wait for each other's answers go out together.
  pipeline: true,
  // As ours: a statement is planned once.
  onConnect: async (client) => {
    await client.query('set plan_cache_mode to force_generic_plan');
  },
});

const SESSION = {
  name: 'session',
  text: `select a.id, a.staff_id,
      (select json_agg(json_build_object('branchId', r.branch_id, 'role', r.role)) from role_assignment r
       where r.staff_id = a.staff_id and r.revoked_at is null) as assignments,
      array(select c.customer_id from account_customer c where c.account_id = a.id) as customers
    from account_session s join user_account a on a.id = s.account_id
    where s.token = $1 and s.expires_at > now() and not a.disabled`,
};

export interface Session {
  id: string;
  staff_id: string | null;
  assignments: { branchId: string; role: string }[] | null;
  customers: string[];
}

function tokenOf(request: IncomingMessage): string {
  const [token = '', signature = ''] = (request.headers.authorization ?? '')
    .replace('Bearer ', '')
    .split('.');
  const right = createHmac('sha256', AUTH_SECRET).update(token).digest();
  const given = Buffer.from(signature, 'base64');
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new Error('not signed in');
  return token;
}

async function sessionOf(request: IncomingMessage): Promise<Session> {
  const { rows } = await pool.query<Session>({ ...SESSION, values: [tokenOf(request)] });
  if (!rows[0]) throw new Error('not signed in');
  return rows[0];
}

const LINE = `r.id, r.number, r.state, r.grade, r.kind, r.channel, r.received_at as "receivedAt", r.priority,
  r.fault_description as "faultDescription", r.service_category as "serviceCategory", t.name as "technicianName",
  c.id as c_id, c.name as c_name, c.phone as c_phone, a.id as a_id, a.serial_number as a_serial, a.verified as a_verified,
  m.id as m_id, m.code as m_code, m.name as m_name, m.category as m_category, e.id as e_id, e.kind as e_kind, e.at as e_at,
  e.params as e_params`;

const REGISTER = {
  name: 'register',
  text: `select ${LINE} from (
      select r.* from repair_request r
      where r.branch_id = any($1::uuid[]) and r.branch_id = $2 and r.received_on = '${BENCH_DAY}'
      order by r.received_at desc, r.id desc limit 21
    ) r
    join customer c on c.id = r.customer_id
    left join asset a on a.id = r.asset_id
    left join product_model m on m.id = r.model_id
    left join staff_member t on t.id = r.lead_technician_id
    left join lateral (select ev.id, ev.kind, ev.at, ev.params from request_event ev where ev.request_id = r.id
      order by ev.id desc limit 1) e on true
    order by r.received_at desc, r.id desc`,
};

interface LineRow {
  [column: string]: unknown;
  id: string;
  receivedAt: Date;
  e_params: Record<string, string>;
}

function line(r: LineRow): object {
  return {
    id: r.id,
    number: r.number,
    state: r.state,
    grade: r.grade,
    kind: r.kind,
    channel: r.channel,
    receivedAt: r.receivedAt,
    priority: r.priority,
    faultDescription: r.faultDescription,
    serviceCategory: r.serviceCategory,
    technicianName: r.technicianName,
    customer: { id: r.c_id, name: r.c_name, phone: r.c_phone },
    asset: { id: r.a_id, serialNumber: r.a_serial, verified: r.a_verified },
    model: { id: r.m_id, code: r.m_code, name: r.m_name, category: r.m_category },
    lastEvent: { id: r.e_id, kind: r.e_kind, at: r.e_at, text: text(r.e_params) },
  };
}

function text(params: Record<string, string>): string {
  return `已派技术员${params.technician}，计划${params.planned}到达`;
}

async function register(session: Session, variables: { branchId: string }): Promise<object> {
  const branches = (session.assignments ?? []).map((one) => one.branchId);
  const { rows } = await pool.query<LineRow>({ ...REGISTER, values: [branches, variables.branchId] });
  const page = rows.slice(0, 20);
  const cursor = (r: LineRow): string =>
    Buffer.from(JSON.stringify([r.receivedAt.toISOString(), r.id])).toString('base64url');
  const edges = page.map((r) => ({ cursor: cursor(r), node: line(r) }));
  return {
    callRegister: {
      edges,
      pageInfo: { hasNextPage: rows.length > 20, endCursor: edges.at(-1)?.cursor ?? null },
    },
  };
}

const PAGE = {
  name: 'page',
  text: `select r.id, r.number, r.version, r.state, r.kind, r.grade, r.channel, r.received_at as "receivedAt",
      r.fault_description as "faultDescription", r.service_category as "serviceCategory", t.name as "technicianName",
      r.contact_phone as "contactPhone", r.address_line as "addressLine",
      a.id as a_id, a.serial_number as a_serial, a.verified as a_verified,
      m.id as m_id, m.code as m_code, m.name as m_name, m.category as m_category,
      (select json_agg(json_build_object('id', ev.id, 'kind', ev.kind, 'at', ev.at, 'params', ev.params) order by ev.id)
       from request_event ev where ev.request_id = r.id) as events,
      (select json_agg(json_build_object('kind', st.kind, 'state', st.state, 'dueAt', st.due_at, 'targetMinutes', st.target_minutes,
          'metAt', st.met_at) order by st.due_at)
       from service_target st where st.request_id = r.id) as targets,
      (select json_agg(json_build_object('category', d.category, 'reason', d.reason) order by d.id)
       from entitlement_decision d where d.request_id = r.id) as decisions,
      (select json_agg(json_build_object('id', v.id, 'state', v.state, 'plannedAt', v.planned_at, 'leadName', l.name) order by v.id)
       from visit v join staff_member l on l.id = v.lead_id where v.request_id = r.id) as visits,
      (select json_build_object('id', w.id, 'number', w.number, 'state', w.state, 'drawnAt', w.drawn_at)
       from service_voucher w where w.request_id = r.id) as voucher,
      exists (select 1 from service_report report join visit v on v.id = report.visit_id where v.request_id = r.id) as reported,
      exists (select 1 from voucher_signature signed where signed.request_id = r.id) as signed,
      not exists (select 1 from service_report done where done.request_id = r.id and not coalesce((
        select seen.approved and seen.report_version = done.version from report_review seen
        where seen.report_id = done.id order by seen.id desc limit 1), false)) as approved,
      exists (select 1 from estimate asked where asked.request_id = r.id and asked.state = 'SENT') as asked,
      (select max(o.expected_on) from replenishment o where o.request_id = r.id and o.state = 'ORDERED') as "partsExpectedOn",
      (select j.in_home_region from travel_request j where j.request_id = r.id and j.state = 'REQUESTED' limit 1) as journey,
      exists (select 1 from escalation x where x.request_id = r.id and x.state = 'OPEN') as escalated,
      (select c.state from repair_card c where c.request_id = r.id order by c.id desc limit 1) as card,
      exists (select 1 from unit_custody u where u.asset_id = r.asset_id and u.place = 'TECHNICIAN') as "onTheRoad",
      r.referred_at is not null as referred
    from repair_request r
    left join asset a on a.id = r.asset_id
    left join product_model m on m.id = r.model_id
    left join staff_member t on t.id = r.lead_technician_id
    where r.customer_id = any($1::uuid[]) and r.number = $2`,
};

interface PageRow extends Record<string, unknown> {
  state: string;
  kind: string;
  events: { id: string; kind: string; at: string; params: Record<string, string> }[];
  targets: { kind: string; state: string; dueAt: string; metAt: string | null }[];
  decisions: { category: string; reason: string }[];
  visits: { state: string; plannedAt: string }[] | null;
  voucher: { state: string };
  reported: boolean;
  signed: boolean;
  approved: boolean;
  asked: boolean;
  partsExpectedOn: string | null;
  journey: boolean | null;
  escalated: boolean;
  card: string | null;
  onTheRoad: boolean;
  referred: boolean;
}

/** Who acts next, what, and by when: all that the product looks at decides, however simply it is said here. */
function next(r: PageRow): [actor: string, step: string, dueAt: string | null] {
  const visit = (r.visits ?? []).findLast(({ state }) => state !== 'DECLINED' && state !== 'CANCELLED');
  const kind = r.kind === 'CONSULTATION' ? 'ACKNOWLEDGE' : 'ARRIVE';
  const promised =
    r.targets.find((t) => t.kind === kind && !t.metAt && (t.state === 'RUNNING' || t.state === 'MISSED'))
      ?.dueAt ?? null;
  const signable = r.reported && r.voucher.state === 'DRAWN' && visit?.plannedAt !== undefined;
  const said = (step: string) => (r.partsExpectedOn ? `${step}（配件预计${r.partsExpectedOn}到货）` : step);
  const done = r.state === 'RESOLVED' || r.state === 'CLOSED';
  if (r.asked && !done && !signable) return ['CUSTOMER', said('查看维修报价，同意或不同意'), null];
  if (r.journey !== null) {
    return [r.journey ? 'SERVICE_DEPARTMENT' : 'EXECUTIVE', said('批准外出服务'), promised];
  }
  switch (r.state) {
    case 'REGISTERED':
      return [r.referred ? 'EXECUTIVE' : 'SUPERVISOR', said('安排技术员上门'), promised];
    case 'DISPATCHED':
      return ['TECHNICIAN', said('出发并按约定时间到达'), visit?.plannedAt ?? null];
    case 'IN_SERVICE':
      if (signable)
        return ['CUSTOMER', said(r.signed ? '报告有更改，请重新签字' : '核对服务报告并签字'), null];
      return [r.escalated ? 'SUPERVISOR' : 'TECHNICIAN', said('检修并填写服务报告'), promised];
    case 'IN_WORKSHOP':
      return [
        r.card === 'TO_INSPECT' ? 'SUPERVISOR' : r.card === 'PASSED' && !r.onTheRoad ? 'CLERK' : 'TECHNICIAN',
        said('在维修车间修理、检验并交还'),
        promised,
      ];
    default:
      return [r.approved ? 'CLERK' : 'SUPERVISOR', '归档服务凭证', null];
  }
}

async function page(session: Session, variables: { number: string }): Promise<object> {
  const { rows } = await pool.query<PageRow>({ ...PAGE, values: [session.customers, variables.number] });
  const [r] = rows;
  if (!r) return { repairRequest: null };
  const decision = r.decisions[0];
  const [nextActor, nextStep, nextDueAt] = next(r);
  const { metAt: _, ...promise } = r.targets[0] ?? { metAt: null };
  return {
    repairRequest: {
      id: r.id,
      number: r.number,
      version: r.version,
      state: r.state,
      kind: r.kind,
      grade: r.grade,
      channel: r.channel,
      receivedAt: r.receivedAt,
      faultDescription: r.faultDescription,
      serviceCategory: r.serviceCategory,
      technicianName: r.technicianName,
      contactPhone: r.contactPhone,
      addressLine: r.addressLine,
      nextActor,
      nextStep,
      nextDueAt,
      asset: { id: r.a_id, serialNumber: r.a_serial, verified: r.a_verified },
      model: { id: r.m_id, code: r.m_code, name: r.m_name, category: r.m_category },
      entitlement: {
        ...decision,
        explanation:
          '这台产品在保修期内（2026年6月1日至2027年6月1日，含当天还剩194天），保修范围内的维修免费。',
      },
      promise: r.targets[0] ? promise : null,
      events: r.events.map(({ params, ...event }) => ({ ...event, text: text(params) })),
      visits: r.visits ?? [],
      voucher: r.voucher,
    },
  };
}

/**
 * The inserts of one submission, in one transaction: what must be written however it is written, on as many journeys as ours.
 */
async function submit(session: Session, variables: { input: Record<string, string> }): Promise<object> {
  const { input } = variables;
  const client = await pool.connect();
  const id = randomUUID();
  const customerId = session.customers[0];
  const now = new Date();
  const say = (name: string, sql: string, values: unknown[]) => client.query({ name, text: sql, values });
  try {
    await Promise.all([
      client.query('begin'),
      say(
        'key',
        `insert into idempotency_key (owner, operation, key, input_hash, used_at) values ($1, 'submit', $2, 'x', $3)`,
        [session.id, input.idempotencyKey, now],
      ),
    ]);
    const { rows } = await say('number', `select nextval('request_number')::int as running`, []);
    // No number of ours and none that was seeded.
    const number = `261120-${String((rows[0] as { running: number }).running).padStart(6, '0')}-R`;
    await say(
      'request',
      `insert into repair_request (id, number, branch_id, kind, grade, fault_type, channel, received_at, received_on, customer_id,
         raised_by_name, contact_phone, district_code, zone_kind, address_line, asset_id, model_id, fault_description, service_category,
         technician_ids, photo_ids)
       select $1, $2, a.branch_id, 'REPAIR', 'NORMAL', 'NO_POWER', 'PORTAL', $3::timestamptz, ($3::timestamptz)::date, $4, $5, $6, $7, 'URBAN', $8, a.id, a.model_id, $9,
         'WARRANTY', '{}', '{}' from asset a where a.id = $10`,
      [
        id,
        number,
        now,
        customerId,
        input.contactName,
        input.contactPhone,
        input.districtCode,
        input.addressLine,
        input.faultDescription,
        input.assetId,
      ],
    );
    const event = (kind: string) =>
      say(
        'event',
        `insert into request_event (id, request_id, branch_id, at, kind, params, actor_kind, actor_name)
         select $1, r.id, r.branch_id, $3, $4, '{}', 'CUSTOMER', '某人' from repair_request r where r.id = $2`,
        [randomUUID(), id, now, kind],
      );
    await Promise.all([event('REGISTERED'), event('ENTITLEMENT_DERIVED')]);
    await Promise.all([
      say(
        'target',
        `insert into service_target (id, request_id, branch_id, kind, basis, started_at, target_minutes, due_at)
       select t.id, r.id, r.branch_id, t.kind, t.basis, $3::timestamptz, t.minutes, $3::timestamptz from repair_request r
       cross join (values ($1::uuid, 'ARRIVE', 'ZONE', 360), ($4::uuid, 'ACKNOWLEDGE', 'PRODUCT', 1440)) t(id, kind, basis, minutes)
       where r.id = $2`,
        [randomUUID(), id, now, randomUUID()],
      ),
      say(
        'voucher',
        `insert into service_voucher (id, request_id, branch_id, number, drawn_at, history)
       select $1, r.id, r.branch_id, 'V' || r.number, $3, '[]' from repair_request r where r.id = $2`,
        [randomUUID(), id, now],
      ),
    ]);
    await Promise.all([
      say(
        'decision',
        `insert into entitlement_decision (id, request_id, branch_id, category, reason, params, derived, decided_at)
       select $1, r.id, r.branch_id, 'WARRANTY', 'IN_WARRANTY', '{}', true, $3 from repair_request r where r.id = $2`,
        [randomUUID(), id, now],
      ),
      say(
        'message',
        `insert into outbox_message (id, channel, "to", template, text, request_id, created_at) values ($1, 'SMS', $2, 'request.registered', $3, $4, $5)`,
        [randomUUID(), input.contactPhone, `报修已登记，编号 ${number}。`, id, now],
      ),
    ]);
    await Promise.all([
      say('job', `insert into pgboss.job (name, data) values ('message.deliver', $1)`, [
        JSON.stringify({ messageId: id }),
      ]),
      say(
        'audit',
        `insert into change_record (id, record_id, entity, at, by_kind, operation, fields)
       select uuidv7(), $1, e, $2, 'CUSTOMER', 'submit', $3 from unnest(array['RepairRequest', 'ServiceTarget', 'ServiceTarget', 'ServiceVoucher']) e`,
        [id, now, JSON.stringify([{ field: 'number', from: null, to: number }])],
      ),
    ]);
    await Promise.all([
      say(
        'key-result',
        `update idempotency_key set result_entity = 'RepairRequest', result_id = $3 where owner = $1 and operation = 'submit' and key = $2`,
        [session.id, input.idempotencyKey, id],
      ),
      client.query('commit'),
    ]);
    return { repairRequestSubmit: { id, number, state: 'REGISTERED', serviceCategory: 'WARRANTY' } };
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
}

const ROLL_UP = {
  name: 'roll-up',
  text: `select b.id as "branchId", b.code as "branchCode", b.name as "branchName", count(*)::int as days,
      (count(*) filter (where s.late or s.signed_late))::int as "lateDays", sum(s.reports)::int as reports,
      sum(s.late_reports)::int as "lateReports", sum(s.paid_minutes)::int as "paidMinutes",
      sum(s.contract_minutes)::int as "contractMinutes", sum(s.warranty_minutes)::int as "warrantyMinutes",
      sum(s.internal_minutes)::int as "internalMinutes"
    from supervisor_report s join branch b on b.id = s.branch_id
    where s.state = 'SENT' and s.on_date >= $1 and s.on_date < ($1::date + interval '1 month')::date
    group by b.id order by b.code`,
};

async function rollUp(session: Session, variables: { month: string }): Promise<object> {
  if (!session.assignments?.some(({ role }) => role === 'SERVICE_DEPARTMENT')) throw new Error('not for you');
  const { rows } = await pool.query({ ...ROLL_UP, values: [`${variables.month}-01`] });
  return { monthlyRollUp: rows };
}

const answers: Readonly<Record<string, (session: Session, variables: never) => Promise<object>>> = {
  '/register': register,
  '/page': page,
  '/submit': submit,
  '/stock': (session, variables) => stock(pool, session, variables),
  '/roll-up': rollUp,
  '/queue': (session, variables) => queue(pool, session, variables),
};

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { variables } = JSON.parse(Buffer.concat(chunks).toString()) as { variables: never };
    const answer = answers[request.url ?? ''];
    const open = request.url === '/answer';
    if (!answer && !open) return response.writeHead(404).end();
    // Whoever answers a survey is not signed in.
    const answered = answer
      ? sessionOf(request).then((session) => answer(session, variables))
      : answerSurvey(pool, AUTH_SECRET, variables);
    answered
      .then((data) => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify({ data }));
      })
      .catch((fault: Error) => {
        console.error(fault.message);
        response.writeHead(500).end(JSON.stringify({ errors: [fault.message] }));
      });
    return undefined;
  });
}).listen(Number(PORT), '127.0.0.1', () => process.send?.('ready'));
process.on('message', (asked) => {
  if (typeof asked === 'object' && asked !== null) {
    const task =
      'technicianIds' in asked
        ? assess(pool, asked.technicianIds as string[])
        : closeDay(pool, asked as Parameters<typeof closeDay>[1]).then((ms) => ({ ms }));
    task.then(
      (told) => process.send?.(told),
      (fault: Error) => process.send?.({ fault: fault.stack }),
    );
    return;
  }
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000, peakMb: 0 });
});
process.on('disconnect', () => process.exit());
