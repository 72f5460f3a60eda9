import type pg from 'pg';
import type { Session } from './server.ts';

const NOW = new Date('2026-11-20T02:00:00Z');
const SHOWN = 50;
const SUGGESTED = 3;

/** What waits, left-overs first, then by the time left; with the clock that is due first. */
const WAITING = {
  name: 'waiting',
  text: `select r.id, r.number, r.version, r.kind, r.grade, r.priority, r.received_at as "receivedAt", r.fault_type as "faultType",
      r.fault_description as "faultDescription", r.service_category as "serviceCategory", r.zone_kind as "zoneKind",
      r.address_line as "addressLine", r.district_code as district_code, r.model_id, d.name as d_name, m.name as m_name,
      m.category as m_category, t.kind as t_kind, t.state as t_state, t.due_at as t_due_at, p.next_due_at
    from (
      select w.* from (
        select q.id, q.priority, q.received_at, (select min(t.due_at) from service_target t
          where t.request_id = q.id and t.ended_at is null and t.state <> 'PAUSED') as next_due_at
        from repair_request q
        where q.branch_id = any($1::uuid[]) and q.branch_id = $2 and q.state = 'REGISTERED' and q.referred_at is null) w
      order by not w.priority, w.next_due_at, w.received_at, w.id limit ${SHOWN + 1}
    ) p join repair_request r on r.id = p.id
    join district d on d.code = r.district_code
    left join product_model m on m.id = r.model_id
    left join lateral (select t.kind, t.state, t.due_at from service_target t
      where t.request_id = r.id and t.ended_at is null order by t.due_at limit 1) t on true
    order by not r.priority, p.next_due_at, r.received_at, r.id`,
};

/** Every technician of the branch with the day's visits, the papers and the parts in the van: what speaks for sending one. */
const TECHNICIANS = {
  name: 'technicians',
  text: `
    with day as materialized (
      select member.id as staff_id, json_agg(json_build_array(r.district_code, v.planned_at, v.state <> 'COMPLETED')) as visits
      from visit v join repair_request r on r.id = v.request_id cross join unnest(v.team_ids) member(id)
      where v.branch_id = any($1::uuid[]) and v.branch_id = $2 and v.planned_at >= $3 and v.planned_at < $4
        and v.state in ('ASSIGNED', 'ACCEPTED', 'TRAVELLING', 'ARRIVED', 'COMPLETED')
      group by member.id)
    select s.id, s.name, day.visits,
      array(select c.category from certificate c where c.staff_id = s.id and c.valid_from <= $5
        and (c.valid_until is null or c.valid_until >= $5)) as categories,
      array(select l.part_id from warehouse w join stock_level l on l.warehouse_id = w.id and l.quantity > 0
        where w.technician_id = s.id and w.branch_id = $2 and w.kind = 'VAN')::text[] as parts
    from role_assignment held join staff_member s on s.id = held.staff_id left join day on day.staff_id = s.id
    where held.branch_id = $2 and held.role = 'TECHNICIAN' and held.revoked_at is null and s.active
    order by s.id`,
};

/** The parts that such faults have needed before. */
const LIKELY = {
  name: 'likely',
  text: `select m.model_id, array_agg(distinct m.part_id)::text[] as parts from stock_movement m
    where m.kind = 'USED' and m.model_id = any($1::uuid[]) and m.fault_type = any($2::text[]) and m.branch_id = any($3::uuid[])
    group by m.model_id`,
};

const CALENDAR = { name: 'calendar', text: 'select weekly from branch_calendar where branch_id = $1' };

type Week = Readonly<Record<string, readonly { from: string; to: string }[]>>;
const DAY = 86_400_000;
const ZONE = 8 * 3_600_000;

/** Minutes of work from a Monday of long ago until then: whole weeks, whole days, and what is over of the last. */
function workedUntil(week: Week, at: Date): number {
  const local = at.getTime() + ZONE;
  const days = Math.floor(local / DAY) + 3;
  const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const ofDay = (weekday: number, until: number): number =>
    (week[weekday + 1] ?? []).reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(until, minutes(to)) - minutes(from)),
      0,
    );
  const weekdays = [0, 1, 2, 3, 4, 5, 6];
  const whole = weekdays.map((weekday) => ofDay(weekday, 1440));
  const sum = (some: readonly number[]): number => some.reduce((a, b) => a + b, 0);
  const weekday = days % 7;
  return (
    Math.floor(days / 7) * sum(whole) + sum(whole.slice(0, weekday)) + ofDay(weekday, (local % DAY) / 60_000)
  );
}

interface Waiting {
  readonly [column: string]: unknown;
  readonly receivedAt: Date;
  readonly id: string;
  readonly t_due_at: Date;
  readonly model_id: string;
}

interface Technician {
  readonly id: string;
  readonly name: string;
  readonly visits: readonly [district: string, planned: string, ahead: boolean][] | null;
  readonly categories: readonly string[];
  readonly parts: readonly string[];
}

/** The queue with clocks and with three technicians beside each request, unranked: the first there are. */
export async function queue(
  pool: pg.Pool,
  session: Session,
  { branchId }: { branchId: string },
): Promise<object> {
  const branches = (session.assignments ?? []).map((one) => one.branchId);
  const [{ rows }, { rows: technicians }, { rows: calendars }] = await Promise.all([
    pool.query<Waiting>({ ...WAITING, values: [branches, branchId] }),
    pool.query<Technician>({
      ...TECHNICIANS,
      values: [branches, branchId, '2026-11-19T16:00:00Z', '2026-11-20T16:00:00Z', '2026-11-20'],
    }),
    pool.query<{ weekly: Week }>({ ...CALENDAR, values: [branchId] }),
  ]);
  const page = rows.slice(0, SHOWN);
  const { rows: used } = await pool.query<{ model_id: string; parts: string[] }>({
    ...LIKELY,
    values: [[...new Set(page.map((r) => r.model_id))], [...new Set(page.map((r) => r.faultType))], branches],
  });
  const likely = new Map(used.map(({ model_id, parts }) => [model_id, parts]));
  const week = calendars[0]?.weekly ?? {};
  const now = workedUntil(week, NOW);
  const edges = page.map((r) => ({
    node: {
      id: r.id,
      number: r.number,
      version: r.version,
      kind: r.kind,
      grade: r.grade,
      priority: r.priority,
      receivedAt: r.receivedAt,
      faultType: r.faultType,
      faultDescription: r.faultDescription,
      serviceCategory: r.serviceCategory,
      zoneKind: r.zoneKind,
      addressLine: r.addressLine,
      district: { name: r.d_name },
      model: { name: r.m_name, category: r.m_category },
      promise: {
        kind: r.t_kind,
        state: r.t_due_at < NOW ? 'MISSED' : r.t_state,
        dueAt: r.t_due_at,
        minutesLeft: Math.floor(workedUntil(week, r.t_due_at) - now),
      },
      suggestedTechnicians: technicians
        .slice(0, SUGGESTED)
        .map((one) => suggested(one, r, likely.get(r.model_id) ?? [])),
    },
  }));
  const last = page.at(-1);
  const endCursor = last
    ? Buffer.from(JSON.stringify([last.priority, last.next_due_at, last.receivedAt, last.id])).toString(
        'base64url',
      )
    : null;
  return { dispatchQueue: { edges, pageInfo: { hasNextPage: rows.length > SHOWN, endCursor } } };
}

function suggested(one: Technician, r: Waiting, likely: readonly string[]): object {
  const visits = one.visits ?? [];
  const due = r.t_due_at.toISOString();
  const near = visits.filter(([district]) => district === r.district_code).length;
  const before = visits.filter(([, planned, ahead]) => ahead && planned < due).length;
  const inVan = likely.filter((part) => one.parts.includes(part)).length;
  const qualified = one.categories.includes(String(r.m_category));
  const reason = (kind: string, speaksFor: boolean, text: string): object => ({ kind, speaksFor, text });
  return {
    technician: { id: one.id, name: one.name },
    qualified,
    reasons: [
      reason('QUALIFIED', qualified, qualified ? '资质齐全' : '缺少资质'),
      reason(
        'FREE_BEFORE_TARGET',
        before === 0,
        before === 0 ? '到达时限前没有其他上门' : `到达时限前还有${before}次上门`,
      ),
      reason('NEARBY', near > 0, near > 0 ? `当日同区县有${near}次上门` : '当日同区县无其他上门（市区地址）'),
      reason('LOAD', visits.length === 0, `当日已安排${visits.length}次上门`),
      reason('PARTS_IN_VAN', inVan > 0, `常用配件${likely.length}种，车上有${inVan}种`),
    ],
  };
}
