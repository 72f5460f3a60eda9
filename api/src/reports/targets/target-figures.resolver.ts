import { Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { actorId, branchesOf } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { branchWithin } from '../../organization/branches/branch-reach.ts';
import { type Connection, connectionOf, PageArgs } from '../../platform/connection.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { SEES_ANSWERS } from '../../surveys/survey-scope.ts';
import { sourcesOf } from './figure-sources.query.ts';
import { OwnTargetFiguresArgs, TargetFiguresArgs } from './target-figures.input.ts';
import { targetFigures } from './target-figures.query.ts';
import { RatingBasis, TargetDimension, TargetFigure, TargetFigures, TargetSource } from './target-figures.ts';

const TargetFiguresConnection = connectionOf(TargetFigures, 'TargetFigures');
const TargetSourceConnection = connectionOf(TargetSource, 'TargetSource');

/** Figures of more months at once are a matter of years. */
const MOST_MONTHS = 24;

@Resolver(() => TargetFigures)
export class TargetFiguresResolver {
  @Query(() => TargetFiguresConnection, {
    description:
      'RPT-7: on-time service, satisfaction, justified complaints and resolved, by branch, month, product or technician, each with numerator and denominator. SUPERVISOR and BRANCH_MANAGER of the branch; SERVICE_DEPARTMENT, EXECUTIVE and MANAGEMENT_COMMITTEE. Errors: VALIDATION_FAILED (from, to), NOT_FOUND (branchId), CURSOR_INVALID.',
  })
  async targetFigures(
    @Args(() => TargetFiguresArgs) args: TargetFiguresArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<TargetFigures>> {
    const { by, from } = args;
    const branchId = args.branchId ? (await branchWithin(ctx, args.branchId)).id : null;
    const to = args.to ?? from;
    const last = Temporal.PlainYearMonth.from(from)
      .add({ months: MOST_MONTHS - 1 })
      .toString();
    if (to < from || to > last) {
      const fields = [{ field: 'to', rule: 'month', limits: { min: from, max: last } }];
      throw new RuleError('VALIDATION_FAILED', { fields }, 'to');
    }
    const basis = basisFor(ctx, by, branchId);
    return targetFigures(ctx, { by, from, to, branchId, basis, ownOf: null }, args);
  }

  @Query(() => TargetFigures, {
    nullable: true,
    description:
      'RPT-7: the own figures of a month; satisfaction only from closed batches (SUR-4). TECHNICIAN; null for a month in which one was none. Errors: VALIDATION_FAILED (month).',
  })
  async myTargetFigures(
    @Args(() => OwnTargetFiguresArgs) { month }: OwnTargetFiguresArgs,
    @Context() ctx: Ctx,
  ): Promise<TargetFigures | null> {
    const { edges } = await targetFigures(
      ctx,
      {
        by: TargetDimension.TECHNICIAN,
        from: month,
        to: month,
        branchId: null,
        basis: RatingBasis.CLOSED_BATCHES,
        ownOf: actorId(ctx.actor) ?? '',
      },
      { first: 1 },
    );
    return edges[0]?.node ?? null;
  }
}

/** SUR-4: single answers count only for whoever sees all that there are to count, and of a technician for nobody. */
function basisFor({ actor }: Ctx, by: TargetDimension, branchId: string | null): RatingBasis {
  if (by === TargetDimension.TECHNICIAN || actor.kind !== 'STAFF') return RatingBasis.CLOSED_BATCHES;
  const answers = branchesOf(actor, SEES_ANSWERS);
  const reach = branchesOf(actor);
  const asked = branchId ? [branchId] : reach.branchIds;
  const all =
    answers.all || ((!reach.all || branchId !== null) && asked.every((id) => answers.branchIds.includes(id)));
  return all ? RatingBasis.ANSWERS : RatingBasis.CLOSED_BATCHES;
}

@Resolver(() => TargetFigure)
export class TargetFigureResolver {
  @FieldResolver(() => TargetSourceConnection, {
    description:
      'WSH-12: the records behind the figure in order of time, as far as they exist for whoever asks: a technician sees no complaint about him, and of ratings nobody sees more than the sum of a batch where batches count.',
  })
  async sources(
    @Root() figure: TargetFigure,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<TargetSource>> {
    return sourcesOf(ctx, figure, page);
  }
}

@Resolver(() => TargetSource)
export class TargetSourceResolver {
  @FieldResolver(() => RepairRequest, { nullable: true, description: 'The call; null for a BATCH.' })
  async request(@Root() source: TargetSource, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return source.requestId ? ctx.find(RepairRequest, source.requestId) : null;
  }
}
