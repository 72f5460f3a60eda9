import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import type { Ctx } from '../access/context.ts';
import { maskPhone, phoneOf } from '../access/phone-number.ts';
import { Asset } from '../assets/asset.ts';
import { registerAsset } from '../assets/register-asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { maskAddress } from '../customers/mask.ts';
import { Coverage, coverageOf } from '../entitlement/coverage.ts';
import { explainEntitlement } from '../entitlement/explain-entitlement.ts';
import { localDate } from '../kernel/clock.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { Branch } from '../organization/branches/branch.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { District } from '../organization/branches/district.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { StoredFile } from '../platform/files.ts';
import {
  callRegister,
  requestByNumber,
  type RequestRow,
  requestsOfCustomer,
} from './call-register.query.ts';
import { mergeRequest, overrideEntitlement, pauseTargets, resumeTargets } from './change-request.ts';
import { decisionInForce, EntitlementDecision } from './entitlement-decision.ts';
import { registerRequest, trackingUrl } from './register-request.ts';
import { RepairRequest } from './repair-request.ts';
import {
  EntitlementOverrideInput,
  RepairRequestClassifyInput,
  RepairRequestMergeInput,
  RepairRequestRegisterInput,
  RepairRequestSubmitInput,
  RequestInput,
  TargetPauseInput,
} from './repair-request.input.ts';
import { recordEvent, RequestEvent } from './request-event.ts';
import { IntakeChannel, RequestEventKind, RequestGrade, RequestState } from './request-words.ts';
import { ServiceTarget } from './service-target.ts';
import { ServiceVoucher } from './service-voucher.ts';

export const RepairRequestConnection = connectionOf(RepairRequest, 'RepairRequest');
type RepairRequestConnection = InstanceType<typeof RepairRequestConnection>;

/** A request as an entity, or as a row of a list that brought its neighbours along. */
type Parent = RepairRequest & Partial<Pick<RequestRow, 'customer' | 'asset' | 'model' | 'technicianName' | 'lastEvent'>>;

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
  ): Promise<RepairRequestConnection> {
    const branch = await branchWithin(ctx, branchId);
    const day = on ?? localDate(ctx.at, branch.timeZone);
    return (await callRegister(ctx, { branchId, on: day, states, search }, page)) as unknown as RepairRequestConnection;
  }

  @Query(() => RepairRequestConnection, {
    description: "The signed-in customer's requests, the latest first; `open` true: those that still wait for something.",
  })
  async myRequests(
    @Arg('open', () => Boolean, { nullable: true }) open: boolean | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<RepairRequestConnection> {
    return (await requestsOfCustomer(ctx, open, page)) as unknown as RepairRequestConnection;
  }

  @Query(() => RepairRequest, {
    nullable: true,
    description: 'One request by its number as people quote it (blanks and dashes do not matter); null when it does not exist for you.',
  })
  async repairRequest(@Arg('number', () => String) number: string, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return (await requestByNumber(ctx, number)) as unknown as RepairRequest | null;
  }

  @Mutation(() => RepairRequest, {
    description:
      'INT-3: a customer files a request alone. Same idempotencyKey, same request. Errors: OPEN_REQUEST_EXISTS { number }, NOT_FOUND (a unit, model or district that is not there for you), VALIDATION_FAILED.',
  })
  async repairRequestSubmit(
    @Arg('input', () => RepairRequestSubmitInput) input: RepairRequestSubmitInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const customer = await this.#customerOf(ctx, input);
    const asset = input.newAsset ? await registerAsset(ctx, { ...input.newAsset, customerId: customer.id }) : null;
    const photoIds = await this.#ownPictures(ctx, input.photoFileIds ?? []);
    return registerRequest(ctx, {
      channel: IntakeChannel.PORTAL,
      receivedAt: ctx.at,
      customer,
      assetId: asset?.id ?? input.assetId ?? null,
      modelId: null,
      kind: input.kind,
      grade: RequestGrade.NORMAL,
      faultType: input.faultType,
      faultDescription: input.faultDescription,
      contactName: input.contactName,
      contactPhone: phoneOf(input.contactPhone, 'contactPhone'),
      districtCode: input.districtCode,
      addressLine: input.addressLine,
      preferredFrom: input.preferredFrom,
      preferredUntil: input.preferredUntil,
      photoIds,
      confirmedAsNew: input.confirmedAsNew,
    });
  }

  @Mutation(() => RepairRequest, {
    description:
      'INT-1: a clerk takes a call, letter, e-mail or visitor into the register. Same idempotencyKey, same request. Errors: OPEN_REQUEST_EXISTS { number }, RECEIVED_IN_FUTURE, VALIDATION_FAILED, NOT_FOUND.',
  })
  async repairRequestRegister(
    @Arg('input', () => RepairRequestRegisterInput) input: RepairRequestRegisterInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    await branchWithin(ctx, input.branchId);
    const customer = await ctx.load(Customer, input.customerId, 'customerId');
    const receivedAt = input.receivedAt ?? ctx.at;
    if (receivedAt > ctx.at) throw new RuleError('RECEIVED_IN_FUTURE', {}, 'receivedAt');
    if (input.channel === IntakeChannel.PORTAL) throw new RuleError('CHANNEL_IS_THE_PORTALS', {}, 'channel');
    return registerRequest(ctx, {
      ...input,
      receivedAt,
      customer,
      assetId: await this.#assetOf(ctx, input.assetId, customer.id),
      modelId: input.modelId ?? null,
      contactPhone: phoneOf(input.contactPhone, 'contactPhone'),
    });
  }

  @Mutation(() => RepairRequest, {
    description: 'INT-5: classifies the fault and grades the request. By clerks and supervisors of its branch. Errors: REQUEST_STEP_REFUSED once it is over.',
  })
  async repairRequestClassify(
    @Arg('input', () => RepairRequestClassifyInput) input: RepairRequestClassifyInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    if (!request.isOpen) throw new RuleError('REQUEST_STEP_REFUSED', { from: request.state, step: 'classify' });
    request.grade = input.grade;
    request.faultType = input.faultType;
    recordEvent(ctx, request, RequestEventKind.GRADED, { grade: input.grade, faultType: input.faultType });
    return request;
  }

  @Mutation(() => RepairRequest, {
    description:
      'INT-6: this call repeats an open one of the same customer; it points there and its clocks are void. By clerks and supervisors. Errors: MERGE_REFUSED { reason }, REQUEST_STEP_REFUSED.',
  })
  async repairRequestMerge(
    @Arg('input', () => RepairRequestMergeInput) input: RepairRequestMergeInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    const into = await ctx.load(RepairRequest, input.intoRequestId, 'intoRequestId');
    await mergeRequest(ctx, request, into);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description: 'ENT-1: a supervisor decides otherwise who pays, with a reason; both stay on record. Errors: INTERNAL_IS_NO_CUSTOMER_CATEGORY.',
  })
  async entitlementOverride(
    @Arg('input', () => EntitlementOverrideInput) input: EntitlementOverrideInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { ...input, field: 'requestId' });
    overrideEntitlement(ctx, request, input.category, input.reason);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description: 'DSP-9: stops the clocks of a request for a listed reason. By its supervisor. Errors: TARGET_STEP_REFUSED when none runs.',
  })
  async targetPause(
    @Arg('input', () => TargetPauseInput) input: TargetPauseInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    await pauseTargets(ctx, request, input.reason);
    return request;
  }

  @Mutation(() => RepairRequest, {
    description: 'DSP-9: the clocks run on with the working minutes they had left. Errors: TARGET_STEP_REFUSED when none is stopped.',
  })
  async targetResume(@Arg('input', () => RequestInput) input: RequestInput, @Context() ctx: Ctx): Promise<RepairRequest> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    await resumeTargets(ctx, request);
    return request;
  }

  /** The customer who files: the owner of the unit, or the one that the account belongs to. */
  async #customerOf(ctx: Ctx, input: RepairRequestSubmitInput): Promise<Customer> {
    if (input.assetId) return ctx.load(Customer, (await ctx.load(Asset, input.assetId, 'assetId')).customerId);
    const [first] = ctx.actor.kind === 'CUSTOMER' ? ctx.actor.customerIds : [];
    if (!first) throw notFound();
    return ctx.load(Customer, first);
  }

  async #assetOf(ctx: Ctx, assetId: string | null | undefined, customerId: string): Promise<string | null> {
    if (!assetId) return null;
    const asset = await ctx.load(Asset, assetId, 'assetId');
    if (asset.customerId !== customerId) throw notFound('assetId');
    return asset.id;
  }

  async #ownPictures(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
    for (const id of ids) await ctx.load(StoredFile, id, 'photoFileIds');
    return [...ids];
  }

  @FieldResolver(() => Branch, { description: 'The branch that serves it.' })
  async branch(@Root() request: Parent, @Context() ctx: Ctx): Promise<Branch> {
    return ctx.load(Branch, request.branchId);
  }

  @FieldResolver(() => Customer)
  async customer(@Root() request: Parent, @Context() ctx: Ctx): Promise<Customer> {
    return request.customer ?? ctx.load(Customer, request.customerId);
  }

  @FieldResolver(() => Asset, { nullable: true, description: 'The unit, where it is on file.' })
  async asset(@Root() request: Parent, @Context() ctx: Ctx): Promise<Asset | null> {
    if (request.asset !== undefined) return request.asset;
    return request.assetId ? ctx.find(Asset, request.assetId) : null;
  }

  @FieldResolver(() => ProductModel, { nullable: true })
  async model(@Root() request: Parent, @Context() ctx: Ctx): Promise<ProductModel | null> {
    if (request.model !== undefined) return request.model;
    return request.modelId ? ctx.find(ProductModel, request.modelId) : null;
  }

  @FieldResolver(() => District, { nullable: true })
  async district(@Root() request: Parent, @Context() ctx: Ctx): Promise<District | null> {
    return ctx.em.findOne(District, { code: request.districtCode });
  }

  @FieldResolver(() => String, {
    description: 'Whom the technician calls. Masked for roles that do not need it (REC-2).',
  })
  contactPhone(@Root() request: Parent, @Context() ctx: Ctx): string {
    return ctx.may('RepairRequest.contactPhone', request.branchId) ? request.contactPhone : maskPhone(request.contactPhone);
  }

  @FieldResolver(() => String, { description: 'Street and number. Masked for roles that do not need it (REC-2).' })
  addressLine(@Root() request: Parent, @Context() ctx: Ctx): string {
    return ctx.may('RepairRequest.addressLine', request.branchId) ? request.addressLine : maskAddress(request.addressLine);
  }

  @FieldResolver(() => EntitlementDecision, { nullable: true, description: 'The decision in force on who pays, with its reason.' })
  async entitlement(@Root() request: Parent, @Context() ctx: Ctx): Promise<EntitlementDecision | null> {
    return decisionInForce(await this.#decisions(ctx, request.id)) ?? null;
  }

  @FieldResolver(() => [EntitlementDecision], { description: 'ENT-1: every derivation and override, in order.' })
  async entitlementHistory(@Root() request: Parent, @Context() ctx: Ctx): Promise<EntitlementDecision[]> {
    return this.#decisions(ctx, request.id);
  }

  async #decisions(ctx: Ctx, requestId: string): Promise<EntitlementDecision[]> {
    const found = await ctx.together('decisions', requestId, (ids) =>
      grouped(ctx.em.find(EntitlementDecision, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } })),
    );
    return found ?? [];
  }

  @FieldResolver(() => Coverage, { nullable: true, description: 'ENT-7: cover of the unit on the day of the call.' })
  async coverage(@Root() request: Parent, @Context() ctx: Ctx): Promise<Coverage | null> {
    if (!request.modelId) return null;
    const { assetId, modelId, receivedOn } = request;
    return Coverage.from(await coverageOf(ctx, { assetId, modelId, on: receivedOn }), ctx.language);
  }

  @FieldResolver(() => ServiceTarget, { nullable: true, description: 'The earliest due of what is promised (DSP-13).' })
  async promise(@Root() request: Parent, @Context() ctx: Ctx): Promise<ServiceTarget | null> {
    const targets = await this.targets(request, ctx);
    return targets.toSorted((a, b) => a.dueAt.getTime() - b.dueAt.getTime())[0] ?? null;
  }

  @FieldResolver(() => [ServiceTarget])
  async targets(@Root() request: Parent, @Context() ctx: Ctx): Promise<ServiceTarget[]> {
    const found = await ctx.together('targets', request.id, (ids) =>
      grouped(ctx.em.find(ServiceTarget, { requestId: { $in: [...ids] } }, { orderBy: { id: 'asc' } })),
    );
    return found ?? [];
  }

  @FieldResolver(() => [RequestEvent], { description: 'What happened, in order; the last 100.' })
  async events(@Root() request: Parent, @Context() ctx: Ctx): Promise<RequestEvent[]> {
    const last = await ctx.em.find(
      RequestEvent,
      { requestId: request.id },
      { orderBy: { id: 'desc' }, limit: EVENTS_SHOWN },
    );
    return last.reverse();
  }

  @FieldResolver(() => RequestEvent, { nullable: true })
  async lastEvent(@Root() request: Parent, @Context() ctx: Ctx): Promise<RequestEvent | null> {
    if (request.lastEvent !== undefined) return request.lastEvent;
    return ctx.em.findOne(RequestEvent, { requestId: request.id }, { orderBy: { id: 'desc' } });
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who leads the visit that is planned or running.' })
  async technicianName(@Root() request: Parent, @Context() ctx: Ctx): Promise<string | null> {
    if (request.technicianName !== undefined) return request.technicianName;
    if (!request.leadTechnicianId) return null;
    // The name belongs to the promise; the person's record stays with the branch.
    const row = await ctx.read.row<{ name: string }>(sql`
      select t.name from repair_request r join staff_member t on t.id = r.lead_technician_id
      where ${ctx.read.visible(RepairRequest, 'r')} and r.id = ${request.id}`);
    return row?.name ?? null;
  }

  @FieldResolver(() => [StoredFile], { description: 'Photos that the customer added.' })
  async photos(@Root() request: Parent, @Context() ctx: Ctx): Promise<StoredFile[]> {
    const found = await Promise.all(request.photoIds.map((id) => ctx.find(StoredFile, id)));
    return found.filter((file) => file !== null);
  }

  @FieldResolver(() => ServiceVoucher)
  async voucher(@Root() request: Parent, @Context() ctx: Ctx): Promise<ServiceVoucher> {
    return ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
  }

  @FieldResolver(() => RepairRequest, { nullable: true, description: 'INT-6: the request into which this one was merged.' })
  async mergedInto(@Root() request: Parent, @Context() ctx: Ctx): Promise<RepairRequest | null> {
    return request.mergedIntoId ? ctx.find(RepairRequest, request.mergedIntoId) : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'WSH-1: the personal link to track it without an account, for the customer and for clerks who pass it on.',
  })
  async trackingUrl(@Root() request: Parent, @Context() ctx: Ctx): Promise<string | null> {
    return ctx.may('RepairRequest.trackingUrl', request.branchId) ? trackingUrl(ctx, request) : null;
  }
}

/** A course longer than this is read in the audit of the record. */
const EVENTS_SHOWN = 100;

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
