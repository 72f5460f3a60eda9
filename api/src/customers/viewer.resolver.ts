import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Viewer } from '../access/viewer.ts';
import { notFound } from '../kernel/rule-error.ts';
import { CustomerChannelChooseInput } from './customer.input.ts';
import { Customer } from './customer.ts';

/** Whom a signed-in person acts for first; null for staff and for an account that belongs to no customer. */
function ownCustomerId({ actor }: Ctx): string | undefined {
  return actor.kind === 'CUSTOMER' ? actor.customerIds[0] : undefined;
}

@Resolver(() => Viewer)
export class ViewerCustomerResolver {
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer you act for, the first one linked when there are several; null for staff.',
  })
  async customer(@Context() ctx: Ctx): Promise<Customer | null> {
    const id = ownCustomerId(ctx);
    return id ? ctx.find(Customer, id) : null;
  }

  @Mutation(() => Customer, {
    description:
      'SUR-6: how you want to be told things from now on, with the e-mail address if it is by e-mail; codes and what cannot wait still come by text message. For customers. Errors: VALIDATION_FAILED, NOT_FOUND.',
  })
  async customerChannelChoose(
    @Arg('input', () => CustomerChannelChooseInput) input: CustomerChannelChooseInput,
    @Context() ctx: Ctx,
  ): Promise<Customer> {
    const id = ownCustomerId(ctx);
    if (!id) throw notFound();
    // Locked, so that two choices follow each other.
    const customer = await ctx.loadForChange(Customer, id);
    customer.reachBy(input.channel, input.email ?? null);
    return customer;
  }
}
