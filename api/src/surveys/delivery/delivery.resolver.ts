import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { Customer } from '../../customers/customer.ts';
import { notFound } from '../../kernel/rule-error.ts';
import { Survey } from '../survey.ts';
import { SurveyChannel } from '../survey-words.ts';
import { SurveyChannelChooseInput, SurveySendAnotherWayInput } from './delivery.input.ts';
import { sendAnotherWay } from './send-another-way.ts';
import { SurveyDelivery } from './survey-delivery.ts';
import { SurveyPreference } from './survey-preference.ts';

@Resolver(() => Survey)
export class SurveyDeliveryResolver {
  @Mutation(() => Survey, {
    description:
      'SUR-6: sends a card that is UNDELIVERABLE by another way, to the address on record for it. A LETTER is printed at /documents/survey-letters/{id}. CLERK, SUPERVISOR and BRANCH_MANAGER of the branch, SERVICE_DEPARTMENT. Errors: SURVEY_WAY_UNKNOWN { channel }, SURVEY_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async surveySendAnotherWay(
    @Arg('input', () => SurveySendAnotherWayInput) input: SurveySendAnotherWayInput,
    @Context() ctx: Ctx,
  ): Promise<Survey> {
    const { version, channel } = input;
    const survey = await ctx.loadForChange(Survey, input.surveyId, { version, field: 'surveyId' });
    await sendAnotherWay(ctx, survey, channel);
    return survey;
  }

  @FieldResolver(() => [SurveyDelivery], {
    description: 'SUR-6: every way that was tried, in order, the reminder among them.',
  })
  async deliveries(@Root() survey: Survey, @Context() ctx: Ctx): Promise<SurveyDelivery[]> {
    const found = await ctx.together('surveyDeliveries', survey.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(SurveyDelivery, { surveyId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (delivery) => delivery.surveyId,
      ),
    );
    return found ?? [];
  }
}

@Resolver(() => Customer)
export class SurveyPreferenceResolver {
  @Mutation(() => Customer, {
    description:
      'SUR-6: by which way a customer wants to be asked from now on: chosen in the portal, or told to a CLERK or SUPERVISOR of the home branch. A way that is not on record falls back on the next one. Errors: NOT_FOUND.',
  })
  async surveyChannelChoose(
    @Arg('input', () => SurveyChannelChooseInput) input: SurveyChannelChooseInput,
    @Context() ctx: Ctx,
  ): Promise<Customer> {
    const own = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds[0] : undefined;
    const customerId = input.customerId ?? own;
    if (!customerId) throw notFound('customerId');
    // Locked, so that two choices follow each other.
    const customer = await ctx.loadForChange(Customer, customerId, { field: 'customerId' });
    // Another branch sees a customer through its own requests, and keeps nothing about them.
    if (!ctx.reaches(customer.homeBranchId)) throw notFound('customerId');
    const known = await ctx.em.findOne(SurveyPreference, { customerId });
    const facts = { customerId, branchId: customer.homeBranchId, channel: input.channel };
    if (known) known.channel = input.channel;
    else ctx.em.persist(Object.assign(new SurveyPreference(), facts));
    await ctx.em.flush();
    return customer;
  }

  @FieldResolver(() => SurveyChannel, {
    description:
      'SUR-6: by which way the customer is asked; as for everything else until another was chosen.',
  })
  async surveyChannel(@Root() customer: Customer, @Context() ctx: Ctx): Promise<SurveyChannel> {
    const found = await ctx.together('surveyChannel', customer.id, async (ids) => {
      const chosen = await ctx.em.find(SurveyPreference, { customerId: { $in: [...ids] } });
      return new Map(chosen.map((one) => [one.customerId, one]));
    });
    return found?.channel ?? SurveyChannel[customer.preferredChannel];
  }
}
