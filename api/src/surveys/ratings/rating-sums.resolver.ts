import {
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Ctx } from '../../access/context.ts';
import { isId } from '../../kernel/ids.ts';
import { Role, type SystemActor } from '../../kernel/actor.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { SurveyItem } from '../survey-words.ts';
import { RatingSumsArgs } from './rating-sums.input.ts';
import { RatingBatch } from './rating-batch.ts';
import type { LevelCounts } from './rating-sums.ts';

@ObjectType({ simpleResolvers: true, description: 'How many ratings of each level one item got.' })
export class ItemSum implements LevelCounts {
  @Field(() => SurveyItem)
  item!: SurveyItem;

  @Field(() => Int)
  verySatisfied!: number;

  @Field(() => Int)
  satisfied!: number;

  @Field(() => Int)
  fair!: number;

  @Field(() => Int)
  dissatisfied!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'SUR-4: what customers said of a technician, as sums of closed batches of at least three customers. A batch belongs to the month in which it closed; the remainder counts later.',
})
export class RatingSums {
  technicianId!: string;

  @Field(() => Int, { description: 'Different customers, counted batch by batch.' })
  customers!: number;

  @Field(() => Int)
  closedBatches!: number;

  @Field(() => [ItemSum], {
    description: 'Items that were rated, in the order of the card; none while no batch is closed.',
  })
  items!: ItemSum[];
}

/** Who sees the sums of others; a technician sees his own. */
const SEES_SUMS_OF_OTHERS: readonly Role[] = [
  Role.SUPERVISOR,
  Role.BRANCH_MANAGER,
  Role.SERVICE_DEPARTMENT,
  Role.HUMAN_RESOURCES,
];

@Resolver(() => RatingSums)
export class RatingSumsResolver {
  @Query(() => RatingSums, {
    nullable: true,
    description:
      'SUR-4: the sums of a technician that closed in a month. The technician, SUPERVISOR and BRANCH_MANAGER of a branch where the technician works, SERVICE_DEPARTMENT and HUMAN_RESOURCES; null for everybody else.',
  })
  async ratingSums(
    @Args(() => RatingSumsArgs) asked: RatingSumsArgs,
    @Context() ctx: Ctx,
  ): Promise<RatingSums | null> {
    const technician = await this.#technicianFor(ctx, asked.technicianId);
    if (!technician) return null;
    const sum = await sumOf(ctx, technician.id, asked.month);
    return Object.assign(new RatingSums(), {
      technicianId: technician.id,
      customers: sum.customers,
      closedBatches: sum.closedBatches,
      items: Object.values(SurveyItem).flatMap((item) => {
        const [verySatisfied = 0, satisfied = 0, fair = 0, dissatisfied = 0] = sum[item];
        return verySatisfied + satisfied + fair + dissatisfied > 0
          ? [{ item, verySatisfied, satisfied, fair, dissatisfied }]
          : [];
      }),
    });
  }

  /** The technician, as far as the asking person may see his sums; a colleague is seen by others, not by technicians. */
  async #technicianFor(ctx: Ctx, technicianId: string): Promise<{ id: string } | undefined> {
    const { actor } = ctx;
    if (!isId(technicianId) || actor.kind !== 'STAFF') return undefined;
    const own = technicianId === actor.staffId;
    const assignments = actor.assignments.filter((a) => own || SEES_SUMS_OF_OTHERS.includes(a.role));
    if (assignments.length === 0) return undefined;
    const { read } = new Ctx(
      ctx.platform,
      ctx.visit,
      { ...actor, assignments },
      ctx.operation,
      undefined,
      ctx.at,
    );
    return read.row(sql`
      select t.id from staff_member t
      where t.id = ${technicianId}::uuid and ${read.visible(StaffMember, 't')}`);
  }

  @FieldResolver(() => StaffMember)
  async technician(@Root() sums: RatingSums, @Context() ctx: Ctx): Promise<StaffMember> {
    return ctx.load(StaffMember, sums.technicianId);
  }
}

/** Closed batches of a month, added up: per item the levels from the best to the worst. */
type BatchSum = Record<SurveyItem, number[]> & { readonly customers: number; readonly closedBatches: number };

/** Beyond the scope of whoever asks: batches exist for the system, and of them only sums are shown. */
async function sumOf(ctx: Ctx, technicianId: string, month: string): Promise<BatchSum> {
  const actor: SystemActor = { kind: 'SYSTEM', name: 'surveys.rating-sums', language: ctx.language };
  const { read } = new Ctx(ctx.platform, ctx.visit, actor, ctx.operation, undefined, ctx.at);
  const levels = (item: string) =>
    ['very_satisfied', 'satisfied', 'fair', 'dissatisfied']
      .map((level) => `coalesce(sum(b.${item}_${level}), 0)::int`)
      .join(', ');
  const sum = await read.row<BatchSum>(sql`
    select count(*)::int as "closedBatches", coalesce(sum(b.customers), 0)::int as customers,
      array[${verbatim(levels('attitude'))}] as "ATTITUDE", array[${verbatim(levels('skill'))}] as "SKILL",
      array[${verbatim(levels('arrival_time'))}] as "ARRIVAL_TIME",
      array[${verbatim(levels('keeping_promises'))}] as "KEEPING_PROMISES"
    from rating_batch b
    where b.technician_id = ${technicianId}::uuid and b.month = ${month} and ${read.visible(RatingBatch, 'b')}`);
  return sum!;
}
