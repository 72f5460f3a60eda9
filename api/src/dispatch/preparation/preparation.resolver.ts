import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ownVisitForChange } from '../visit.resolver.ts';
import { Visit } from '../visit.ts';
import { VisitRecordContactInput } from './preparation.input.ts';
import { PreparationList } from './preparation.ts';
import { prepareVisit } from './prepare-visit.ts';
import { recordContact } from './record-contact.ts';
import { VisitContact } from './visit-contact.ts';

@Resolver(() => Visit)
export class PreparationResolver {
  @Mutation(() => VisitContact, {
    description:
      'DSP-8: a technician of the visit has contacted the customer; without it nobody sets out. Errors: CONTACT_TIME_IMPOSSIBLE { notBefore, notAfter }, VISIT_STEP_REFUSED once somebody has set out, VALIDATION_FAILED, NOT_FOUND.',
  })
  async visitRecordContact(
    @Arg('input', () => VisitRecordContactInput) input: VisitRecordContactInput,
    @Context() ctx: Ctx,
  ): Promise<VisitContact> {
    return recordContact(ctx, await ownVisitForChange(ctx, { visitId: input.visitId }), input);
  }

  @FieldResolver(() => PreparationList, {
    nullable: true,
    description:
      'DSP-8: documents, likely parts, route and contact, as the records stand now. For the TECHNICIAN who is sent and the SUPERVISOR; null for others.',
  })
  preparation(@Root() visit: Visit, @Context() ctx: Ctx): Promise<PreparationList> {
    return prepareVisit(ctx, visit);
  }

  @FieldResolver(() => [VisitContact], {
    description: 'DSP-8: contacts with the customer before setting out, in order.',
  })
  async contacts(@Root() visit: Visit, @Context() ctx: Ctx): Promise<VisitContact[]> {
    const found = await ctx.together('visitContacts', visit.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(VisitContact, { visitId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (contact) => contact.visitId,
      ),
    );
    return found ?? [];
  }
}
