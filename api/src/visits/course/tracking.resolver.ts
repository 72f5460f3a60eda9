import {
  Arg,
  Ctx as Context,
  Field,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Subscription,
} from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { PHONE_CODE_REQUESTED, PhoneCodeRequested } from '../../access/sign-in.resolver.ts';
import { TrackingCodeConfirmInput, TrackingCodeRequestInput } from '../../requests/repair-request.input.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { requireSignable, signVoucher } from '../voucher/sign-voucher.ts';
import { SigningDoor } from '../voucher/voucher-signature.ts';
import { SigningCodeRequestInput, VoucherSignByLinkInput } from '../voucher/voucher.input.ts';
import {
  confirmTrackingCode,
  linkHolder,
  proveSigningCode,
  sendSigningCode,
  sendTrackingCode,
} from './follow-request.ts';
import { TrackedRequest } from './tracked-request.ts';
import { changesOf } from './watch-request.ts';

@ObjectType({ simpleResolvers: true, description: 'WSH-1: a personal link to one request.' })
export class TrackingLink {
  @Field(() => String, {
    description: 'Opens `trackedRequest` for its one request; whoever has it can read along.',
  })
  token!: string;

  @Field(() => Date, { description: 'Business clock. Until then the link opens.' })
  expiresAt!: Date;
}

@Resolver(() => TrackedRequest)
export class TrackingResolver {
  @Query(() => TrackedRequest, {
    nullable: true,
    description:
      'WSH-1: the request of a tracking link, masked, for anybody who has the link. Errors: LINK_DEAD (forged, foreign, expired), TOO_MANY_ATTEMPTS { retryAfterSeconds } after many of those.',
  })
  async trackedRequest(
    @Arg('token', () => String) token: string,
    @Context() ctx: Ctx,
  ): Promise<TrackedRequest> {
    return new TrackedRequest(ctx, await linkHolder(ctx, token));
  }

  @Mutation(() => PhoneCodeRequested, {
    description:
      'WSH-1: sends a one-time code to the phone on the request of this number. The same answer in the same time whether or not there is one. Errors: VALIDATION_FAILED (a number whose check digit is wrong, no mobile number), TOO_MANY_ATTEMPTS { retryAfterSeconds }.',
  })
  async trackingCodeRequest(
    @Arg('input', () => TrackingCodeRequestInput) input: TrackingCodeRequestInput,
    @Context() ctx: Ctx,
  ): Promise<PhoneCodeRequested> {
    await sendTrackingCode(ctx, input);
    return PHONE_CODE_REQUESTED;
  }

  @Mutation(() => TrackingLink, {
    description:
      'WSH-1: the tracking link for whoever says the code back. Errors: CODE_WRONG (also expired, used, tried five times, or none was ever sent), VALIDATION_FAILED, TOO_MANY_ATTEMPTS { retryAfterSeconds }.',
  })
  async trackingCodeConfirm(
    @Arg('input', () => TrackingCodeConfirmInput) input: TrackingCodeConfirmInput,
    @Context() ctx: Ctx,
  ): Promise<TrackingLink> {
    return confirmTrackingCode(ctx, input);
  }

  @Mutation(() => PhoneCodeRequested, {
    description:
      'VIS-4: sends a code for signing to the phone on the request of this link. Errors: LINK_DEAD, SIGNATURE_BEFORE_REPORT, VOUCHER_STEP_REFUSED, TOO_MANY_ATTEMPTS { retryAfterSeconds }.',
  })
  async signingCodeRequest(
    @Arg('input', () => SigningCodeRequestInput) input: SigningCodeRequestInput,
    @Context() ctx: Ctx,
  ): Promise<PhoneCodeRequested> {
    const holder = await linkHolder(ctx, input.token);
    const linked = ctx.become(holder);
    const request = await linked.load(RepairRequest, holder.requestId, 'token');
    await requireSignable(linked, request);
    await sendSigningCode(linked, request);
    return PHONE_CODE_REQUESTED;
  }

  @Mutation(() => TrackedRequest, {
    description:
      'VIS-4: the customer signs through the tracking link, with the code that went to the phone on the request. A picture is uploaded before with the same token in `x-personal-link` (POST /files). Errors: LINK_DEAD, CODE_WRONG, SIGNATURE_BEFORE_REPORT, VOUCHER_STEP_REFUSED, SIGNATURE_PICTURE_MISMATCH, SIGNATURE_PICTURE_USED, TOO_MANY_ATTEMPTS.',
  })
  async voucherSignByLink(
    @Arg('input', () => VoucherSignByLinkInput) input: VoucherSignByLinkInput,
    @Context() ctx: Ctx,
  ): Promise<TrackedRequest> {
    const holder = await linkHolder(ctx, input.token);
    const linked = ctx.become(holder);
    const request = await linked.loadForChange(RepairRequest, holder.requestId, { field: 'token' });
    await requireSignable(linked, request);
    await proveSigningCode(linked, request, input.code);
    await signVoucher(linked, request, SigningDoor.LINK, input);
    return new TrackedRequest(ctx, holder);
  }

  @Subscription(() => TrackedRequest, {
    description:
      'WSH-4: the request of a tracking link, at once and after every change. Errors: LINK_DEAD, TOO_MANY_ATTEMPTS.',
    subscribe: async ({ args, context }) => {
      const { requestId } = await linkHolder(context as Ctx, String(args.token));
      return changesOf(context as Ctx, requestId);
    },
  })
  async trackedRequestChanged(
    @Arg('token', () => String) token: string,
    @Context() ctx: Ctx,
  ): Promise<TrackedRequest> {
    return new TrackedRequest(ctx, await linkHolder(ctx, token));
  }
}
