import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ownVisitForChange } from '../../dispatch/visit.resolver.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { decideEscalation, escalate } from './escalate.ts';
import { EscalationDecideInput, VisitEscalateInput } from './escalation.input.ts';
import { Escalation } from './escalation.ts';

@Resolver(() => RepairRequest)
export class EscalationResolver {
  @Mutation(() => Escalation, {
    description:
      'VIS-6: a technician on site cannot solve it: with a proposal and what the customer demands it goes to the supervisor at once, as an alert and as a change of the request. Errors: ESCALATION_OPEN, VISIT_STEP_REFUSED { from, to }, VALIDATION_FAILED, NOT_FOUND.',
  })
  async visitEscalate(
    @Arg('input', () => VisitEscalateInput) input: VisitEscalateInput,
    @Context() ctx: Ctx,
  ): Promise<Escalation> {
    return escalate(ctx, await ownVisitForChange(ctx, { visitId: input.visitId }), input);
  }

  @Mutation(() => Escalation, {
    description:
      'VIS-6: a SUPERVISOR of the branch, nobody of the visit, decides the next step; once. Errors: ESCALATION_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, VERSION_CONFLICT, NOT_FOUND.',
  })
  async escalationDecide(
    @Arg('input', () => EscalationDecideInput) input: EscalationDecideInput,
    @Context() ctx: Ctx,
  ): Promise<Escalation> {
    const { escalationId, version } = input;
    const { requestId } = await ctx.load(Escalation, escalationId, 'escalationId');
    const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'escalationId' });
    const escalation = await ctx.loadForChange(Escalation, escalationId, { version, field: 'escalationId' });
    await decideEscalation(ctx, { escalation, request }, input);
    return escalation;
  }

  @FieldResolver(() => [Escalation], {
    description: 'VIS-6: what could not be solved on the spot, in order. For staff; empty for customers.',
  })
  async escalations(@Root() request: RepairRequest, @Context() ctx: Ctx): Promise<Escalation[]> {
    if (ctx.actor.kind !== 'STAFF') return [];
    const found = await ctx.together('escalations', request.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(Escalation, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (escalation) => escalation.requestId,
      ),
    );
    return found ?? [];
  }
}
