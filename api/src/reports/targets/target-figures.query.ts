import { Ctx } from '../../access/context.ts';
import type { Reader } from '../../access/reader.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { Language } from '../../kernel/actor.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, type Sql, sql, verbatim } from '../../kernel/sql.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { ProductCategory } from '../../organization/product-category.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { countedMonths, firstOf, branchesAsked } from './counted-months.ts';
import { complaintsOf, type CountedFrom, promisesOf, ratingsOf, resolvedOf } from './counted-records.ts';
import {
  type AskedFigures,
  type TargetFigure,
  type TargetFigures,
  TargetDimension,
  TargetMeasure,
} from './target-figures.ts';

/** What a row is about. */
interface Subject {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly category: ProductCategory | null;
}

interface Counted {
  readonly key: string;
  readonly measure: TargetMeasure;
  readonly numerator: number;
  readonly denominator: number;
}

interface Aims {
  readonly key: string;
  /** Null where the months and branches of the row fall under several. */
  readonly version: number | null;
  readonly ON_TIME: number | null;
  readonly SATISFACTION: number | null;
  readonly JUSTIFIED_COMPLAINTS: number | null;
  readonly RESOLVED: number | null;
}

/** The figures are the same for everybody who reads them: what a record shows to whom is the matter of its list. */
function readsFigures(ctx: Ctx): Reader {
  const actor = { kind: 'SYSTEM', name: 'reports.targets', language: ctx.language } as const;
  return new Ctx(ctx.platform, ctx.visit, actor, ctx.operation, undefined, ctx.at).read;
}

const byCode = new CursorFormat('targetFigures', { code: 'text', key: 'text' });

/** RPT-7: a page of rows with the four figures of each. */
export async function targetFigures(
  ctx: Ctx,
  asked: AskedFigures,
  page: PageArgs,
): Promise<Connection<TargetFigures>> {
  const size = pageSize(page.first);
  const after = byCode.decode(page.after);
  const found = await subjectsOf(ctx, asked, size + 1, after);
  const subjects = toConnection(found, size, (row) => byCode.encode(row));
  const figures = await figuresOf(
    ctx,
    asked,
    subjects.edges.map(({ node }) => node),
  );
  return {
    pageInfo: subjects.pageInfo,
    edges: subjects.edges.map(({ cursor }, i) => ({ cursor, node: figures[i] as TargetFigures })),
  };
}

async function subjectsOf(
  ctx: Ctx,
  asked: AskedFigures,
  most: number,
  after: { code: string; key: string } | undefined,
): Promise<Subject[]> {
  const { by } = asked;
  const read = readsFigures(ctx);
  const english = ctx.language === Language.EN;
  const name = (alias: string) => verbatim(`${alias}.${english ? 'name_en' : 'name'}`);
  const from: Record<TargetDimension, Sql> = {
    BRANCH: sql`select b.id::text as key, b.code, ${name('b')} as name, null::text as category from branch b
      where ${branchesAsked(ctx, asked, verbatim('b.id'))}`,
    MONTH: sql`select distinct c.month as key, c.month as code, c.month as name, null::text as category from counted c`,
    PRODUCT: sql`select p.id::text as key, p.code, ${name('p')} as name, p.category from product_model p
      where p.id in (select r.model_id from counted c
        join repair_request r on r.branch_id = c.branch_id and r.received_on >= c.from_on and r.received_on < c.until_on
        where ${read.visible(RepairRequest, 'r')})`,
    CATEGORY: sql`select k.key, k.key as code, k.key as name, k.key as category
      from unnest(${Object.values(ProductCategory)}::text[]) k(key)`,
    TECHNICIAN: sql`select s.id::text as key, s.number as code, s.name, null::text as category from staff_member s
      where ${read.visible(StaffMember, 's')} and (${asked.ownOf}::uuid is null or s.id = ${asked.ownOf}::uuid)
        and s.id in (select a.staff_id from role_assignment a where ${allOf([
          read.visible(RoleAssignment, 'a'),
          verbatim("a.role = 'TECHNICIAN'"),
          branchesAsked(ctx, asked, verbatim('a.branch_id')),
          sql`a.granted_at < (select max(c.until_on) from counted c)`,
          sql`(a.revoked_at is null or a.revoked_at >= ${firstOf(asked.from)}::date)`,
        ])})`,
  };
  return read.rows<Subject>(sql`
    with ${countedMonths(ctx, asked)}
    select s.key, s.code, s.name, s.category from (${from[by]}) s
    where ${after ? sql`(s.code, s.key) > (${after.code}, ${after.key})` : verbatim('true')}
    order by s.code, s.key limit ${verbatim(String(most))}`);
}

/** The relations whose sums each figure is. */
export function recordsOf(ctx: Ctx, measure: TargetMeasure, from: CountedFrom): Sql {
  switch (measure) {
    case TargetMeasure.ON_TIME:
      return promisesOf(from);
    case TargetMeasure.SATISFACTION:
      return ratingsOf(ctx, from, readsFigures(ctx));
    case TargetMeasure.RESOLVED:
      return resolvedOf(from);
    case TargetMeasure.JUSTIFIED_COMPLAINTS:
      return complaintsOf(from);
  }
}

/** RPT-7: the figures of some rows, in their order: one statement for all of them. */
async function figuresOf(
  ctx: Ctx,
  asked: AskedFigures,
  subjects: readonly Subject[],
): Promise<TargetFigures[]> {
  if (subjects.length === 0) return [];
  const keys = subjects.map(({ key }) => key);
  const from: CountedFrom = { asked, read: readsFigures(ctx), keys, at: ctx.at };
  const measures = Object.values(TargetMeasure).map(
    (measure) => sql`select ${measure}::text as measure, f.key, sum(f.numerator)::int as numerator,
      sum(f.denominator)::int as denominator from (${recordsOf(ctx, measure, from)}) f group by f.key`,
  );
  const wanted = sql`wanted as materialized (select k.key from unnest(${keys}::text[]) k(key))`;
  const counted = await from.read.rows<Counted>(sql`
    with ${countedMonths(ctx, asked)}, ${wanted}
    ${measures.reduce((all, one) => sql`${all} union all ${one}`)}`);
  const aims = await aimsOf(ctx, asked, keys);
  return subjects.map((subject) => rowOf(asked, subject, counted, aims.get(subject.key)));
}

/** The targets that the months and branches of each row fall under. */
async function aimsOf(
  ctx: Ctx,
  asked: AskedFigures,
  keys: readonly string[],
): Promise<ReadonlyMap<string, Aims>> {
  const one = (field: string, measure: TargetMeasure) =>
    verbatim(
      `case when min((c.value->>'${field}')::int) = max((c.value->>'${field}')::int) then min((c.value->>'${field}')::int) end as "${measure}"`,
    );
  const of: Partial<Record<TargetDimension, string>> = {
    BRANCH: 'w.key = c.branch_id::text',
    MONTH: 'w.key = c.month',
  };
  const rows = await readsFigures(ctx).rows<Aims>(sql`
    with ${countedMonths(ctx, asked)}
    select w.key, case when count(distinct c.policy_id) = 1 then min(c.version) end as version,
      ${one('onTimePerMille', TargetMeasure.ON_TIME)}, ${one('satisfactionPerMille', TargetMeasure.SATISFACTION)},
      ${one('justifiedComplaintsPerMille', TargetMeasure.JUSTIFIED_COMPLAINTS)},
      ${one('resolvedPerMille', TargetMeasure.RESOLVED)}
    from counted c join unnest(${keys}::text[]) w(key) on ${verbatim(of[asked.by] ?? 'true')} group by w.key`);
  return new Map(rows.map((row) => [row.key, row]));
}

function rowOf(
  asked: AskedFigures,
  { key, code, name, category }: Subject,
  counted: readonly Counted[],
  aims: Aims | undefined,
): TargetFigures {
  const figure = (measure: TargetMeasure): TargetFigure => {
    const found = counted.find((one) => one.key === key && one.measure === measure);
    const { numerator, denominator } = found ?? { numerator: 0, denominator: 0 };
    const aim = aims?.[measure] ?? null;
    const hasData = denominator > 0;
    return {
      measure,
      numerator,
      denominator,
      percent: hasData ? Math.round((numerator * 1000) / denominator) / 10 : null,
      targetPercent: aim === null ? null : aim / 10,
      reached: hasData && aim !== null ? isReached(measure, numerator * 1000, denominator * aim) : null,
      policyVersion: aims?.version ?? null,
      basis: measure === TargetMeasure.SATISFACTION ? asked.basis : null,
      asked,
      key,
    };
  };
  return {
    code,
    name,
    category,
    branchId: asked.by === TargetDimension.BRANCH ? key : null,
    modelId: asked.by === TargetDimension.PRODUCT ? key : null,
    technicianId: asked.by === TargetDimension.TECHNICIAN ? key : null,
    onTime: figure(TargetMeasure.ON_TIME),
    satisfaction: figure(TargetMeasure.SATISFACTION),
    justifiedComplaints: figure(TargetMeasure.JUSTIFIED_COMPLAINTS),
    resolved: figure(TargetMeasure.RESOLVED),
  };
}

/** Complaints are to stay below their target; everything else is to reach it. */
function isReached(measure: TargetMeasure, share: number, aim: number): boolean {
  return measure === TargetMeasure.JUSTIFIED_COMPLAINTS ? share < aim : share >= aim;
}
