import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { actorName } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { branchWithin, reachesBranch, reachesCompany } from '../../organization/branches/branch-reach.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { connectionOf } from '../../platform/connection.ts';
import { checklistOn, publishChecklist, recordSiteCheck } from './record-site-check.ts';
import {
  SiteCheckRecordInput,
  SiteChecklistPublishInput,
  SiteChecksArgs,
  SiteFindingDoneInput,
} from './site-check.input.ts';
import { SiteCheck, SiteFinding } from './site-check.ts';
import { SiteChecklist } from './site-checklist.ts';

const SiteCheckConnection = connectionOf(SiteCheck, 'SiteCheck');
const newestFirst = new CursorFormat('siteChecks', { id: 'id' });

@Resolver(() => SiteCheck)
export class SiteCheckResolver {
  @FieldResolver(() => Branch)
  branch(@Root() check: SiteCheck, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, check.branchId);
  }

  @FieldResolver(() => SiteChecklist, { description: 'The version it was made by.' })
  checklist(@Root() check: SiteCheck, @Context() ctx: Ctx): Promise<SiteChecklist> {
    return ctx.load(SiteChecklist, check.checklistId);
  }

  @FieldResolver(() => [SiteFinding], { complexity: ({ childComplexity }) => 3 * childComplexity })
  async findings(@Root() check: SiteCheck, @Context() ctx: Ctx): Promise<SiteFinding[]> {
    const found = await ctx.together('SiteCheck.findings', check.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(SiteFinding, { checkId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (finding) => finding.checkId,
      ),
    );
    return found ?? [];
  }

  @Query(() => SiteCheckConnection, {
    description:
      'KPI-7: the site checks of a branch in a month, the latest first. For SUPERVISOR and BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT, EXECUTIVE and HUMAN_RESOURCES. Errors: NOT_FOUND.',
  })
  async siteChecks(
    @Args(() => SiteChecksArgs) args: SiteChecksArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<SiteCheck>> {
    const branch = await branchWithin(ctx, args.branchId);
    const size = pageSize(args.first);
    const after = newestFirst.decode(args.after);
    const found = await ctx.em.find(
      SiteCheck,
      { branchId: branch.id, month: args.month, ...(after ? { id: { $lt: after.id } } : {}) },
      { orderBy: { id: 'desc' }, limit: size + 1 },
    );
    return toConnection(found, size, (row) => newestFirst.encode(row));
  }

  @Query(() => SiteChecklist, {
    description:
      'KPI-7: the checklist in force on a day (default: today). For whoever checks sites, reads checks or publishes checklists.',
  })
  siteChecklist(
    @Context() ctx: Ctx,
    @Arg('on', () => GraphQLLocalDate, { nullable: true }) on?: string | null,
  ): Promise<SiteChecklist> {
    return checklistOn(ctx, on ?? localDate(ctx.at, 'Asia/Shanghai'));
  }

  @Mutation(() => SiteChecklist, {
    description:
      'KPI-7: publishes the next version of the checklist; checks of earlier days keep theirs. For ADMINISTRATOR of the whole company. Errors: SITE_CHECKLIST_NOT_IN_FUTURE, SITE_CHECKLIST_WITHOUT_S { missing }, VALIDATION_FAILED, NOT_FOUND.',
  })
  async siteChecklistPublish(
    @Arg('input', () => SiteChecklistPublishInput) input: SiteChecklistPublishInput,
    @Context() ctx: Ctx,
  ): Promise<SiteChecklist> {
    if (!reachesCompany(ctx.actor)) throw notFound();
    return publishChecklist(ctx, input);
  }

  @Mutation(() => SiteCheck, {
    description:
      'KPI-7: records a 6S check of a branch by the checklist of its day, with what is to be put right, by whom and when. For SERVICE_DEPARTMENT of the whole company and the SUPERVISOR of another branch; nobody checks the site they work at. Same idempotencyKey, same check. Errors: OWN_SITE_REFUSED, SITE_CHECK_INCOMPLETE { version, missing }, SITE_FINDING_UNFOUNDED, DUE_BEFORE_CHECK, DATE_IN_FUTURE, VALIDATION_FAILED, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.',
  })
  siteCheckRecord(
    @Arg('input', () => SiteCheckRecordInput) input: SiteCheckRecordInput,
    @Context() ctx: Ctx,
  ): Promise<SiteCheck> {
    return recordSiteCheck(ctx, input);
  }

  @Mutation(() => SiteFinding, {
    description:
      'KPI-7: what a check found wrong is put right. For SUPERVISOR and BRANCH_MANAGER of the branch. Errors: SITE_FINDING_DONE, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async siteFindingDone(
    @Arg('input', () => SiteFindingDoneInput) input: SiteFindingDoneInput,
    @Context() ctx: Ctx,
  ): Promise<SiteFinding> {
    const finding = await ctx.loadForChange(SiteFinding, input.findingId, {
      version: input.version,
      field: 'findingId',
    });
    // Whoever made the check reads it, and puts nothing right there.
    if (!reachesBranch(ctx.actor, finding.branchId)) throw notFound('findingId');
    finding.putRight({ at: ctx.at, name: actorName(ctx.actor) ?? '', done: written(input.done) });
    return finding;
  }
}
