import { Ctx as Context, FieldResolver, Resolver } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Viewer } from '../access/viewer.ts';
import { Customer } from './customer.ts';

/** Whom a signed-in person acts for first; null for staff and for an account that belongs to no customer. */
async function ownCustomer(ctx: Ctx): Promise<Customer | null> {
  const id = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds[0] : undefined;
  return id ? ctx.find(Customer, id) : null;
}

@Resolver(() => Viewer)
export class ViewerCustomerResolver {
  @FieldResolver(() => Customer, {
    nullable: true,
    description: 'The customer you act for, the first one linked when there are several; null for staff.',
  })
  customer(@Context() ctx: Ctx): Promise<Customer | null> {
    return ownCustomer(ctx);
  }
}
