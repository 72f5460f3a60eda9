import { Arg, Args, Ctx as Context, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { FaultCause } from '../entitlement/entitlement.ts';
import { Role } from '../kernel/actor.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { Branch } from '../organization/branches/branch.ts';
import { type Connection, connectionOf, PageArgs } from '../platform/connection.ts';
import { RepairRequest } from '../requests/repair-request.ts';
import { FaultType } from '../requests/request-words.ts';
import { feedbackList, feedbackOfCustomer } from './feedback-list.query.ts';
import { FeedbackFinding, FeedbackProblem, FeedbackState } from './feedback-words.ts';
import { FeedbackListArgs } from './feedback.input.ts';
import { Feedback } from './feedback.ts';

const FeedbackConnection = connectionOf(Feedback, 'Feedback');

const FOR_STAFF = 'For staff; null for customers.';
const forStaff = <T>(ctx: Ctx, value: T): T | null => (ctx.actor.kind === 'STAFF' ? value : null);

@Resolver(() => Feedback)
export class FeedbackResolver {
  @Query(() => Feedback, {
    nullable: true,
    description:
      'One case by its number; null where it does not exist for you. Its customer; CLERK, SUPERVISOR and BRANCH_MANAGER of its branch; SERVICE_DEPARTMENT, EXECUTIVE, and whoever was named for it. Never anybody whom it is about.',
  })
  async feedback(@Arg('number', () => String) number: string, @Context() ctx: Ctx): Promise<Feedback | null> {
    return ctx.em.findOne(Feedback, { number: number.trim().toUpperCase() });
  }

  @Query(() => FeedbackConnection, {
    description:
      'CMP-2: cases with MAJOR ones ahead of others, and within a grade by the time of the first answer. Roles as for `feedback`, without customers. Errors: NOT_FOUND.',
  })
  async feedbackList(
    @Args(() => FeedbackListArgs) args: FeedbackListArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Feedback>> {
    if (args.branchId) await branchWithin(ctx, args.branchId);
    return feedbackList(ctx, args);
  }

  @Query(() => FeedbackConnection, {
    description: "CMP-9: the signed-in customer's complaints and suggestions, the latest first.",
  })
  myFeedback(@Args(() => PageArgs) page: PageArgs, @Context() ctx: Ctx): Promise<Connection<Feedback>> {
    return feedbackOfCustomer(ctx, page);
  }

  @FieldResolver(() => Branch)
  branch(@Root() feedback: Feedback, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, feedback.branchId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'Who it is from.' })
  customer(@Root() feedback: Feedback, @Context() ctx: Ctx): Promise<Customer | null> {
    return ctx.find(Customer, feedback.customerId);
  }

  @FieldResolver(() => RepairRequest, { nullable: true, description: 'The request that it is about.' })
  async request(@Root() { requestId }: Feedback, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return requestId ? ctx.find(RepairRequest, requestId) : null;
  }

  @FieldResolver(() => ProductModel, { nullable: true })
  async model(@Root() { modelId }: Feedback, @Context() ctx: Ctx): Promise<ProductModel | null> {
    return modelId ? ctx.find(ProductModel, modelId) : null;
  }

  @FieldResolver(() => Role, {
    nullable: true,
    description: 'CMP-9: who has it now, as a role; null when it is closed.',
  })
  holder(@Root() feedback: Feedback): Role | null {
    return holderOf(feedback);
  }

  @FieldResolver(() => Boolean, { description: 'CMP-6: whether the first answer is overdue and not there.' })
  firstAnswerOverdue(@Root() feedback: Feedback, @Context() ctx: Ctx): boolean {
    return !feedback.firstAnsweredAt && new Date(feedback.firstAnswerDueAt) <= ctx.at;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'The result in words. For customers once they were told; for staff once it is decided.',
  })
  answer(@Root() { answer, toldAt }: Feedback, @Context() ctx: Ctx): string | null {
    return ctx.actor.kind === 'STAFF' || toldAt ? answer : null;
  }

  @FieldResolver(() => Boolean, { description: 'CMP-9: whether the customer can still reopen it.' })
  canReopen(@Root() { state, reopenedAt }: Feedback): boolean {
    return state === FeedbackState.CLOSED && !reopenedAt;
  }

  @FieldResolver(() => FeedbackFinding, { nullable: true, description: FOR_STAFF })
  finding(@Root() { finding }: Feedback, @Context() ctx: Ctx): FeedbackFinding | null {
    return forStaff(ctx, finding);
  }

  @FieldResolver(() => FeedbackProblem, {
    nullable: true,
    description: `CMP-8: what went wrong. ${FOR_STAFF}`,
  })
  problem(@Root() { problem }: Feedback, @Context() ctx: Ctx): FeedbackProblem | null {
    return forStaff(ctx, problem);
  }

  @FieldResolver(() => FaultCause, { nullable: true, description: FOR_STAFF })
  cause(@Root() { cause }: Feedback, @Context() ctx: Ctx): FaultCause | null {
    return forStaff(ctx, cause);
  }

  @FieldResolver(() => FaultType, { nullable: true, description: FOR_STAFF })
  faultType(@Root() { faultType }: Feedback, @Context() ctx: Ctx): FaultType | null {
    return forStaff(ctx, faultType);
  }

  @FieldResolver(() => String, { nullable: true, description: `CMP-11: what was found out. ${FOR_STAFF}` })
  findings(@Root() { findings }: Feedback, @Context() ctx: Ctx): string | null {
    return forStaff(ctx, findings);
  }

  @FieldResolver(() => String, { nullable: true, description: FOR_STAFF })
  decidedByName(@Root() { decidedByName }: Feedback, @Context() ctx: Ctx): string | null {
    return forStaff(ctx, decidedByName);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `CMP-8: who is responsible for what was verified. ${FOR_STAFF}`,
  })
  responsibleName(@Root() { responsibleName }: Feedback, @Context() ctx: Ctx): string | null {
    return forStaff(ctx, responsibleName);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `CMP-2: who decides for the EXECUTIVE. ${FOR_STAFF}`,
  })
  delegateName(@Root() { delegateName }: Feedback, @Context() ctx: Ctx): string | null {
    return forStaff(ctx, delegateName);
  }

  @FieldResolver(() => String, { nullable: true, description: `CMP-11: who investigates it. ${FOR_STAFF}` })
  investigatorName(@Root() { investigatorName }: Feedback, @Context() ctx: Ctx): string | null {
    return forStaff(ctx, investigatorName);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: `CMP-4: who was named to meet the customer. ${FOR_STAFF}`,
  })
  meetingPersonName(@Root() { meetingPersonName }: Feedback, @Context() ctx: Ctx): string | null {
    return forStaff(ctx, meetingPersonName);
  }
}

/** CMP-9: who has it: whoever acts next. */
function holderOf(feedback: Feedback): Role | null {
  switch (feedback.state) {
    case FeedbackState.FILED:
    case FeedbackState.IN_HANDLING:
      return feedback.grade === 'MAJOR' ? Role.EXECUTIVE : Role.SERVICE_DEPARTMENT;
    case FeedbackState.DECIDED:
      return Role.SERVICE_DEPARTMENT;
    case FeedbackState.TOLD:
      return feedback.kind === 'COMPLAINT' && !feedback.metAt ? Role.SUPERVISOR : Role.SERVICE_DEPARTMENT;
    case FeedbackState.CLOSED:
      return null;
  }
}
