import { Args, Ctx as Context, Query, Resolver } from 'type-graphql';
import { beyondScope } from '../../access/beyond-scope.ts';
import type { Ctx } from '../../access/context.ts';
import { RoleAssignment } from '../../access/role-assignment.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { allOf, sql, verbatim } from '../../kernel/sql.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { SurveyAnswer } from '../../surveys/answers/survey-answer.ts';
import { readAssessed } from './assessed.ts';
import { assessedTechnician, isAbout } from './assessed-technician.ts';
import { daysOf } from './assessment-period.ts';
import { computeIndicators } from './compute-indicators.ts';
import { readSources, type SourceRow } from './indicator-sources.query.ts';
import { BranchIndicatorsArgs, IndicatorSourcesArgs, TechnicianIndicatorsArgs } from './indicators.input.ts';
import {
  type IndicatorFigure,
  IndicatorSource,
  IndicatorSourceConnection,
  TechnicianIndicators,
  TechnicianIndicatorsConnection,
} from './indicators.type.ts';
import { partPoints, type Tenths, unitOf } from './points.ts';

interface Person {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

const byName = new CursorFormat('branchIndicators', { name: 'text', id: 'id' });
const lastFirst = new CursorFormat('indicatorSources', { at: 'instant', key: 'id' });

@Resolver(() => TechnicianIndicators)
export class IndicatorsResolver {
  @Query(() => TechnicianIndicators, {
    nullable: true,
    description:
      'KPI-1: a technician’s indicators of a month or quarter. The technician, SUPERVISOR and BRANCH_MANAGER of a branch where the technician works, SERVICE_DEPARTMENT and HUMAN_RESOURCES; null for everybody else.',
  })
  async technicianIndicators(
    @Args(() => TechnicianIndicatorsArgs) { technicianId, period }: TechnicianIndicatorsArgs,
    @Context() ctx: Ctx,
  ): Promise<TechnicianIndicators | null> {
    const technician = await assessedTechnician(ctx, technicianId);
    if (!technician) return null;
    const [found = null] = await indicatorsOf(ctx, [technician], period);
    return found;
  }

  @Query(() => TechnicianIndicatorsConnection, {
    description:
      'KPI-1: the indicators of the technicians who are at home in a branch, by name. SUPERVISOR and BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT, HUMAN_RESOURCES. Errors: NOT_FOUND.',
  })
  async branchIndicators(
    @Args(() => BranchIndicatorsArgs) { branchId, period, first, after }: BranchIndicatorsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<TechnicianIndicators>> {
    const branch = await branchWithin(ctx, branchId);
    const size = pageSize(first);
    const from = byName.decode(after);
    const where = [
      ctx.read.visible(StaffMember, 't'),
      sql`t.home_branch_id = ${branch.id}::uuid`,
      sql`exists (select 1 from role_assignment held where ${ctx.read.visible(RoleAssignment, 'held')}
        and held.staff_id = t.id and held.role = 'TECHNICIAN' and held.revoked_at is null)`,
    ];
    if (from) where.push(sql`(t.name, t.id) > (${from.name}, ${from.id}::uuid)`);
    const people = await ctx.read.rows<Person>(sql`
      select t.id, t.number, t.name from staff_member t where ${allOf(where)}
      order by t.name, t.id limit ${verbatim(String(size + 1))}`);
    const page = toConnection(people, size, (person) => byName.encode(person));
    const shown = await indicatorsOf(
      ctx,
      page.edges.map((edge) => edge.node),
      period,
    );
    const edges = page.edges.flatMap(({ cursor }, i) => {
      const node = shown[i];
      return node ? [{ cursor, node }] : [];
    });
    return { ...page, edges };
  }

  @Query(() => IndicatorSourceConnection, {
    description:
      'KPI-8: the records behind one indicator of a technician, last first; they add up to its number. Whoever may see the number; for the technician concerned ratings stop at closed batches, and who answered and who complained is not told (SUR-4). Empty for everybody else, and where there is no data.',
  })
  async indicatorSources(
    @Args(() => IndicatorSourcesArgs) asked: IndicatorSourcesArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<IndicatorSource>> {
    const size = pageSize(asked.first);
    const after = lastFirst.decode(asked.after);
    const rows = await sourcesOf(ctx, asked, after, size + 1);
    return toConnection(
      rows.map((row) => Object.assign(new IndicatorSource(), row)),
      size,
      (row) => lastFirst.encode(row),
    );
  }
}

async function sourcesOf(
  ctx: Ctx,
  { technicianId, period, indicator }: IndicatorSourcesArgs,
  after: { at: string; key: string } | undefined,
  limit: number,
): Promise<SourceRow[]> {
  const found = await assessedTechnician(ctx, technicianId);
  if (!found) return [];
  const own = isAbout(ctx.actor, found.id);
  const answerVisible = ctx.read.visible(SurveyAnswer, 'n');
  const asOf = ctx.at;
  return beyondScope(ctx, 'performance.indicatorSources', async (em) => {
    const [technician] = await readAssessed(em, { technicianIds: [found.id], ...daysOf(period), asOf });
    if (!technician) return [];
    return readSources(em, { technician, indicator, asOf, own, answerVisible, after, limit });
  });
}

/** Those of people whom the asking person may see assessed, in the same order. */
async function indicatorsOf(
  ctx: Ctx,
  people: readonly { readonly id: string }[],
  period: string,
): Promise<TechnicianIndicators[]> {
  const days = daysOf(period);
  const technicianIds = people.map(({ id }) => id);
  return beyondScope(ctx, 'performance.indicators', async (em) => {
    const results = Map.groupBy(
      await computeIndicators(em, { technicianIds, ...days, asOf: ctx.at }),
      (result) => result.technicianId,
    );
    const { text, values } =
      sql`select t.id, t.number, t.name from staff_member t where t.id = any(${technicianIds}::uuid[])`.questioned();
    const named: Person[] = await em.execute(text, values);
    const byId = new Map(named.map((person) => [person.id, person]));
    return people.flatMap(({ id }) => {
      const person = byId.get(id);
      const lines = results.get(id) ?? [];
      if (!person) return [];
      const shown = { technicianId: id, technicianNumber: person.number, technicianName: person.name };
      return [
        Object.assign(new TechnicianIndicators(), shown, days, {
          indicators: lines.map((line): IndicatorFigure => ({
            indicator: line.indicator,
            unit: unitOf[line.indicator],
            numerator: Number(line.numerator),
            denominator: line.denominator === null ? null : Number(line.denominator),
            value: inUnits(line.value),
            percent: line.percent,
            points: inUnits(line.points),
          })),
          workPoints: inUnits(partPoints(lines)),
        }),
      ];
    });
  });
}

/** Tenths as they are shown. */
function inUnits(tenths: Tenths | null): number | null {
  return tenths === null ? null : tenths / 10;
}
