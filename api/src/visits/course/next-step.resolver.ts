import { Ctx as Context, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { RepairRequest, requestTransitions } from '../../requests/repair-request.ts';
import { NextActor } from '../../requests/request-words.ts';
import { courseOf } from './course.query.ts';
import { isSignable, nextStep, stepText } from './next-step.ts';

@Resolver(() => RepairRequest)
export class NextStepResolver {
  @FieldResolver(() => NextActor, { description: 'WSH-4: who has to act next.' })
  async nextActor(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<NextActor> {
    return nextStep(await courseOf(ctx, request)).actor;
  }

  @FieldResolver(() => String, { description: "WSH-4: what has to be done next, in the reader's language." })
  async nextStep(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<string> {
    const course = await courseOf(ctx, request);
    return stepText(nextStep(course).step, ctx.language, course.partsExpectedOn);
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description:
      'WSH-4: by when: the promise, or the planned arrival; null where nothing is promised for it.',
  })
  async nextDueAt(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Date | null> {
    return nextStep(await courseOf(ctx, request)).dueAt;
  }

  @FieldResolver(() => Boolean, {
    description:
      'INT-7: whether the asking person could cancel it now. Customers until the technician has set out.',
  })
  async cancellable(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<boolean> {
    if (!requestTransitions.cancel.from.includes(request.state)) return false;
    if (!ctx.may('Mutation.repairRequestCancel', request.branchId)) return false;
    if (ctx.actor.kind === 'STAFF') return true;
    return !(await courseOf(ctx, request)).setOut;
  }

  @FieldResolver(() => Boolean, {
    description:
      'VIS-4: whether the asking person could have the voucher signed now: its customer, or a technician of the visit.',
  })
  async signable(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<boolean> {
    const { actor } = ctx;
    const course = await courseOf(ctx, request);
    if (!isSignable(course)) return false;
    if (actor.kind !== 'STAFF') return ctx.may('Mutation.voucherSignInPortal', request.branchId);
    return (
      ctx.may('Mutation.voucherSignOnDevice', request.branchId) && course.teamIds.includes(actor.staffId)
    );
  }
}
