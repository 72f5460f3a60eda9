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
import { Role } from '../../kernel/actor.ts';
import { sql } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { StaffMember } from '../../organization/staff/staff-member.ts';
import { SurveyItem } from '../survey-words.ts';
import { RatingSumsArgs } from './rating-sums.input.ts';
import { closedBatches, type LevelCounts, sumOfBatches } from './rating-sums.ts';
import { readRatedAnswers } from './read-rated-answers.ts';

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

/** An answer that was sent in its last correctable moment may still be on its way into the database. */
const SETTLING_MS = 5 * 60_000;

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
    const { timeZone } = await ctx.load(Branch, technician.homeBranchId);
    const answers = await readRatedAnswers(ctx, technician.id);
    const closed = closedBatches(answers, new Date(ctx.at.getTime() - SETTLING_MS));
    const sum = sumOfBatches(closed.filter((batch) => monthOf(batch.closedAt, timeZone) === asked.month));
    return Object.assign(new RatingSums(), {
      technicianId: technician.id,
      customers: sum.customers,
      closedBatches: sum.closedBatches,
      items: Object.values(SurveyItem).flatMap((item) => {
        const counts = sum.items[item];
        return counts ? [{ item, ...counts }] : [];
      }),
    });
  }

  /** The technician, as far as the asking person may see his sums; a colleague is seen by others, not by technicians. */
  async #technicianFor(
    ctx: Ctx,
    technicianId: string,
  ): Promise<{ id: string; homeBranchId: string } | undefined> {
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
      select t.id, t.home_branch_id as "homeBranchId" from staff_member t
      where t.id = ${technicianId}::uuid and ${read.visible(StaffMember, 't')}`);
  }

  @FieldResolver(() => StaffMember)
  async technician(@Root() sums: RatingSums, @Context() ctx: Ctx): Promise<StaffMember> {
    return ctx.load(StaffMember, sums.technicianId);
  }
}

function monthOf(at: Date, timeZone: string): string {
  return at.toTemporalInstant().toZonedDateTimeISO(timeZone).toString().slice(0, 7);
}
