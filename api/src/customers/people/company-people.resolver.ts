import { Arg, Ctx as Context, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { CustomerKind } from '../../policy/customer-kind.ts';
import { CustomerContact } from '../customer-contact.ts';
import { Customer } from '../customer.ts';
import {
  CustomerAdministratorReplaceInput,
  CustomerContactChangeInput,
  CustomerContactInput,
  CustomerContactInviteInput,
} from './company-people.input.ts';
import {
  changeContact,
  inviteContact,
  removeContact,
  replaceAdministrator,
  setFirstAdministrator,
} from './company-people.ts';

/** Nobody works for more companies than a page shows. */
const MOST = 20;

/** WSH-5: the people of a company, and who decides about them. */
@Resolver(() => CustomerContact)
export class CompanyPeopleResolver {
  @Query(() => [Customer], {
    description: 'WSH-5: the companies that you act for, at most 20; none for a household. For customers.',
    complexity: ({ childComplexity }) => 3 * childComplexity,
  })
  async myCompanies(@Context() { em, actor }: Ctx): Promise<Customer[]> {
    if (actor.kind !== 'CUSTOMER') return [];
    return em.find(
      Customer,
      { id: { $in: [...actor.customerIds] }, kind: { $ne: CustomerKind.HOUSEHOLD } },
      { orderBy: { id: 'asc' }, limit: MOST },
    );
  }

  @Mutation(() => CustomerContact, {
    description:
      'WSH-5: adds a person to a company, told by SMS; whoever proves the phone number signs in for it. For the customer who is its ADMINISTRATOR. Same idempotencyKey, same person. Errors: ONLY_THE_ADMINISTRATOR, NOT_A_COMPANY, CONTACT_KNOWN, VALIDATION_FAILED, NOT_FOUND, IDEMPOTENCY_KEY_REUSED.',
  })
  customerContactInvite(
    @Arg('input', () => CustomerContactInviteInput) input: CustomerContactInviteInput,
    @Context() ctx: Ctx,
  ): Promise<CustomerContact> {
    return inviteContact(ctx, input);
  }

  @Mutation(() => CustomerContact, {
    description:
      'WSH-5: changes what a person of a company is called, is and may; an ADMINISTRATOR may everything. For the customer who is its ADMINISTRATOR. Errors: ONLY_THE_ADMINISTRATOR, NOT_A_COMPANY, LAST_ADMINISTRATOR, VALIDATION_FAILED, VERSION_CONFLICT, NOT_FOUND.',
  })
  customerContactChange(
    @Arg('input', () => CustomerContactChangeInput) input: CustomerContactChangeInput,
    @Context() ctx: Ctx,
  ): Promise<CustomerContact> {
    return changeContact(ctx, input);
  }

  @Mutation(() => ID, {
    description:
      'WSH-5: a person acts for the company no more, at once and in every session; answers the id. For the customer who is its ADMINISTRATOR. Errors: ONLY_THE_ADMINISTRATOR, NOT_A_COMPANY, LAST_ADMINISTRATOR, NOT_FOUND.',
  })
  customerContactRemove(
    @Arg('input', () => CustomerContactInput) input: CustomerContactInput,
    @Context() ctx: Ctx,
  ): Promise<string> {
    return removeContact(ctx, input.contactId);
  }

  @Mutation(() => CustomerContact, {
    description:
      'WSH-5: appoints the first administrator of a company’s account. For CLERK and SUPERVISOR of its home branch. Errors: NOT_A_COMPANY, ADMINISTRATOR_KNOWN, NOT_FOUND.',
  })
  customerAdministratorSet(
    @Arg('input', () => CustomerContactInput) input: CustomerContactInput,
    @Context() ctx: Ctx,
  ): Promise<CustomerContact> {
    return setFirstAdministrator(ctx, input.contactId);
  }

  @Mutation(() => CustomerContact, {
    description:
      'WSH-5: makes another person of a company its administrator when nobody who administers it can be reached and the company asked for it in writing; the former administrators become members. For SUPERVISOR of its home branch. Errors: NOT_A_COMPANY, NO_ADMINISTRATOR, ADMINISTRATOR_KNOWN, VALIDATION_FAILED, NOT_FOUND.',
  })
  customerAdministratorReplace(
    @Arg('input', () => CustomerAdministratorReplaceInput) input: CustomerAdministratorReplaceInput,
    @Context() ctx: Ctx,
  ): Promise<CustomerContact> {
    return replaceAdministrator(ctx, input);
  }
}
