import type { GraphQLResolveInfo } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Arg, Args, Ctx as Context, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { maskPhone } from '../access/phone-number.ts';
import { Asset } from '../assets/asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { maskAddress } from '../customers/mask.ts';
import { Coverage, coverageOf } from '../entitlement/coverage.ts';
import { explainEntitlement } from '../entitlement/explain-entitlement.ts';
import { localDate } from '../kernel/clock.ts';
import { Branch } from '../organization/branches/branch.ts';
import { branchWithin, holdsRoleIn } from '../organization/branches/branch-reach.ts';
import { District } from '../organization/branches/district.ts';
import { findDistrict } from '../organization/branches/find-district.ts';
import { askedFields } from '../platform/asked-fields.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { StoredFile } from '../platform/files.ts';
import { callRegister, requestByNumber, requestsOfCustomer } from './call-register.query.ts';
import { CONTACT } from './contact-data.ts';
import { decisionInForce, EntitlementDecision } from './entitlement-decision.ts';
import { lastEvents, leadNames } from './request-neighbours.query.ts';
import { RepairRequest } from './repair-request.ts';
import { RequestEvent } from './request-event.ts';
import { EVENTS_SHOWN } from './request-part.ts';
import type { BroughtAlong } from './request-row.ts';
import { RequestState } from './request-words.ts';
import { promiseOf, ServiceTarget } from './service-target.ts';
import { ServiceVoucher } from './service-voucher.ts';
import { trackingUrl } from './tracking-link.ts';

export const RepairRequestConnection = connectionOf(RepairRequest, 'RepairRequest');
type RepairRequestConnection = InstanceType<typeof RepairRequestConnection>;

/** A request as an entity, or as a row of a list that brought its neighbours along. */
type Parent = RepairRequest & BroughtAlong;

@Resolver(() => RepairRequest)
export class RepairRequestResolver {
  @Query(() => RepairRequestConnection, {
    description:
      'INT-1: the register of one branch and day, the latest call first. For the staff of the branch who work with it, and headquarters. `on` is a date in the branch, today by default. `search` takes a request number, a name or a phone number.',
  })
  async callRegister(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('on', () => GraphQLLocalDate, { nullable: true }) on: string | null,
    @Arg('state', () => [RequestState], { nullable: true }) states: RequestState[] | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepairRequestConnection> {
    const day = on && holdsRoleIn(ctx.actor, branchId) ? on : await this.#dayOf(ctx, branchId, on);
    return (await callRegister(
      ctx,
      { branchId, on: day, states, search },
      page,
      askedFields(info),
    )) as unknown as RepairRequestConnection;
  }

  async #dayOf(ctx: Ctx, branchId: string, on: string | null): Promise<string> {
    const branch = await branchWithin(ctx, branchId);
    return on ?? localDate(ctx.at, branch.timeZone);
  }

  @Query(() => RepairRequestConnection, {
    description:
      "The signed-in customer's requests, the latest first; `open` true: those that still wait for something.",
  })
  async myRequests(
    @Arg('open', () => Boolean, { nullable: true }) open: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepairRequestConnection> {
    return (await requestsOfCustomer(
      ctx,
      open,
      page,
      askedFields(info),
    )) as unknown as RepairRequestConnection;
  }

  @Query(() => RepairRequest, {
    nullable: true,
    description:
      'One request by its number as people quote it (blanks and dashes do not matter); null when it does not exist for you.',
  })
  async repairRequest(
    @Arg('number', () => String) number: string,
    @Context() ctx: Ctx,
    @Info() info: GraphQLResolveInfo,
  ): Promise<RepairRequest | null> {
    return (await requestByNumber(ctx, number, askedFields(info))) as unknown as RepairRequest | null;
  }

  @FieldResolver(() => Branch, { description: 'The branch that serves it.' })
  async branch(@Root() request: Parent, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, request.branchId);
  }

  @FieldResolver(() => Customer)
  customer(@Root() request: Parent, @Context() ctx: Ctx): Customer | Promise<Customer> {
    return request.customer ?? ctx.load(Customer, request.customerId);
  }

  @FieldResolver(() => Asset, { nullable: true, description: 'The unit, where it is on file.' })
  asset(@Root() request: Parent, @Context() ctx: Ctx): Asset | null | Promise<Asset | null> {
    if (request.asset !== undefined) return request.asset;
    return request.assetId ? ctx.find(Asset, request.assetId) : null;
  }

  @FieldResolver(() => ProductModel, { nullable: true })
  model(@Root() request: Parent, @Context() ctx: Ctx): ProductModel | null | Promise<ProductModel | null> {
    if (request.model !== undefined) return request.model;
    return request.modelId ? ctx.find(ProductModel, request.modelId) : null;
  }

  @FieldResolver(() => District, { nullable: true })
  async district(@Root() request: Parent, @Context() ctx: Ctx): Promise<District | null> {
    return findDistrict(ctx, request.districtCode);
  }

  @FieldResolver(() => String, {
    description: 'Whom the technician calls. Masked for roles that do not need it (REC-2).',
  })
  contactPhone(@Root() request: Parent, @Context() ctx: Ctx): string {
    return ctx.may(CONTACT, request.branchId) ? request.contactPhone : maskPhone(request.contactPhone);
  }

  @FieldResolver(() => String, {
    description: 'Street and number. Masked for roles that do not need it (REC-2).',
  })
  addressLine(@Root() request: Parent, @Context() ctx: Ctx): string {
    return ctx.may(CONTACT, request.branchId) ? request.addressLine : maskAddress(request.addressLine);
  }

  @FieldResolver(() => EntitlementDecision, {
    nullable: true,
    description: 'The decision in force on who pays, with its reason.',
  })
  async entitlement(@Root() request: Parent, @Context() ctx: Ctx): Promise<EntitlementDecision | null> {
    return decisionInForce(await this.#decisions(ctx, request)) ?? null;
  }

  @FieldResolver(() => [EntitlementDecision], {
    description: 'ENT-1: every derivation and override, in order.',
  })
  async entitlementHistory(@Root() request: Parent, @Context() ctx: Ctx): Promise<EntitlementDecision[]> {
    return this.#decisions(ctx, request);
  }

  async #decisions(ctx: Ctx, request: Parent): Promise<EntitlementDecision[]> {
    if (request.decisions) return request.decisions;
    const found = await ctx.together('decisions', request.id, (ids) =>
      grouped(ctx.em.find(EntitlementDecision, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } })),
    );
    return found ?? [];
  }

  @FieldResolver(() => Coverage, {
    nullable: true,
    description: 'ENT-7: cover of the unit on the day of the call.',
  })
  async coverage(@Root() request: Parent, @Context() ctx: Ctx): Promise<Coverage | null> {
    if (!request.modelId) return null;
    const { assetId, modelId, receivedOn, receivedAt: calledAt } = request;
    return Coverage.from(await coverageOf(ctx, { assetId, modelId, on: receivedOn, calledAt }), ctx.language);
  }

  @FieldResolver(() => ServiceTarget, {
    nullable: true,
    description:
      'DSP-13: the earliest due of the targets whose clocks are not ended; where none is left, the one that was the promise. Null for advice and for a call that was attached to another.',
  })
  async promise(@Root() request: Parent, @Context() ctx: Ctx): Promise<ServiceTarget | null> {
    return promiseOf(await this.targets(request, ctx));
  }

  @FieldResolver(() => [ServiceTarget], { description: 'DSP-13: every target that applies or applied.' })
  async targets(@Root() request: Parent, @Context() ctx: Ctx): Promise<ServiceTarget[]> {
    if (request.targets) return request.targets;
    const found = await ctx.together('targets', request.id, (ids) =>
      grouped(ctx.em.find(ServiceTarget, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } })),
    );
    return found ?? [];
  }

  @FieldResolver(() => [RequestEvent], { description: 'What happened, in order; the last 100.' })
  async events(@Root() request: Parent, @Context() ctx: Ctx): Promise<RequestEvent[]> {
    if (request.events) return request.events;
    return (await ctx.together('events', request.id, (ids) => lastEvents(ctx, ids, EVENTS_SHOWN))) ?? [];
  }

  @FieldResolver(() => RequestEvent, { nullable: true })
  lastEvent(
    @Root() request: Parent,
    @Context() ctx: Ctx,
  ): RequestEvent | null | Promise<RequestEvent | null> {
    return request.lastEvent === undefined ? this.#lastEvent(request, ctx) : request.lastEvent;
  }

  async #lastEvent(request: Parent, ctx: Ctx): Promise<RequestEvent | null> {
    return (await ctx.together('lastEvent', request.id, (ids) => lastEvents(ctx, ids, 1)))?.[0] ?? null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who leads the visit that is planned or running.',
  })
  technicianName(@Root() request: Parent, @Context() ctx: Ctx): string | null | Promise<string | null> {
    return request.technicianName === undefined ? this.#technicianName(request, ctx) : request.technicianName;
  }

  async #technicianName(request: Parent, ctx: Ctx): Promise<string | null> {
    if (!request.leadTechnicianId) return null;
    // The name belongs to the promise; the person's record stays with the branch.
    const found = await ctx.together('technicianName', request.id, (ids) => leadNames(ctx, ids));
    return found?.name ?? null;
  }

  @FieldResolver(() => [StoredFile], { description: 'Photos that the customer added.' })
  async photos(@Root() request: Parent, @Context() ctx: Ctx): Promise<StoredFile[]> {
    const found = await Promise.all(request.photoIds.map((id) => ctx.find(StoredFile, id)));
    return found.filter((file) => file !== null);
  }

  @FieldResolver(() => ServiceVoucher)
  async voucher(@Root() request: Parent, @Context() ctx: Ctx): Promise<ServiceVoucher> {
    if (request.voucher) return request.voucher;
    const voucher = await ctx.together('voucher', request.id, async (ids) => {
      const found = await ctx.em.find(ServiceVoucher, { requestId: { $in: [...ids] } });
      return new Map(found.map((one) => [one.requestId, one]));
    });
    if (!voucher) throw new Error('a request without a voucher');
    return voucher;
  }

  @FieldResolver(() => RepairRequest, {
    nullable: true,
    description: 'INT-6: the request into which this one was merged.',
  })
  async mergedInto(@Root() request: Parent, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return request.mergedIntoId ? ctx.find(RepairRequest, request.mergedIntoId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'WSH-1: the personal link to track it without an account, for the customer and for clerks who pass it on.',
  })
  async trackingUrl(@Root() request: Parent, @Context() ctx: Ctx): Promise<string | null> {
    return ctx.may('RepairRequest.trackingUrl', request.branchId) ? trackingUrl(ctx, request) : null;
  }
}

async function grouped<T extends { requestId: string }>(found: Promise<T[]>): Promise<Map<string, T[]>> {
  return Map.groupBy(await found, (one) => one.requestId);
}

@Resolver(() => EntitlementDecision)
export class EntitlementDecisionResolver {
  @FieldResolver(() => String, { description: "In words a customer understands, in the reader's language." })
  explanation(@Root() decision: EntitlementDecision, @Context() ctx: Ctx): string {
    return decision.overrideReason ?? explainEntitlement(decision, ctx.language);
  }
}
