import { Arg, Ctx as Context, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../../access/context.ts';
import { ownVisitForChange } from '../../dispatch/visit.resolver.ts';
import { StoredFile } from '../../platform/files.ts';
import { RequestInput } from '../../requests/repair-request.input.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';
import { sealCode } from '../seal.ts';
import { ServiceReport } from '../work/service-report.ts';
import { archive, handIn, strikeOff } from './settle-voucher.ts';
import { signVoucher } from './sign-voucher.ts';
import {
  RepairRequestStrikeOffInput,
  VoucherSignInPortalInput,
  VoucherSignOnDeviceInput,
} from './voucher.input.ts';
import { isIntact, isSigned, signatureInForce, signaturesOf } from './voucher-rows.ts';
import { SigningDoor, VoucherSignature } from './voucher-signature.ts';

@Resolver(() => ServiceVoucher)
export class VoucherResolver {
  @Mutation(() => ServiceVoucher, {
    description:
      'VIS-4: the customer signs on the device of a technician of the visit. Errors: SIGNATURE_BEFORE_REPORT, VOUCHER_STEP_REFUSED { from, to }, SIGNATURE_PICTURE_MISMATCH { method, needed }, SIGNATURE_PICTURE_USED, NOT_FOUND.',
  })
  async voucherSignOnDevice(
    @Arg('input', () => VoucherSignOnDeviceInput) input: VoucherSignOnDeviceInput,
    @Context() ctx: Ctx,
  ): Promise<ServiceVoucher> {
    const { request } = await ownVisitForChange(ctx, { visitId: input.visitId });
    return signVoucher(ctx, request, SigningDoor.DEVICE, input);
  }

  @Mutation(() => ServiceVoucher, {
    description:
      'VIS-4: the signed-in customer signs for an own request. Errors: SIGNATURE_BEFORE_REPORT, VOUCHER_STEP_REFUSED { from, to }, SIGNATURE_PICTURE_MISMATCH { method, needed }, SIGNATURE_PICTURE_USED, NOT_FOUND.',
  })
  async voucherSignInPortal(
    @Arg('input', () => VoucherSignInPortalInput) input: VoucherSignInPortalInput,
    @Context() ctx: Ctx,
  ): Promise<ServiceVoucher> {
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
    return signVoucher(ctx, request, SigningDoor.PORTAL, input);
  }

  @Mutation(() => ServiceVoucher, {
    description:
      'VIS-2: the technician who led the finished visit hands the signed voucher to the clerk. Errors: VOUCHER_STEP_REFUSED { from, to }, VISIT_NOT_OVER, NOT_FOUND.',
  })
  async voucherHandIn(
    @Arg('input', () => RequestInput) input: RequestInput,
    @Context() ctx: Ctx,
  ): Promise<ServiceVoucher> {
    return handIn(ctx, await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' }));
  }

  @Mutation(() => RepairRequest, {
    description:
      'VIS-2: a clerk of the branch strikes the register line off against the voucher that was handed in. Errors: VOUCHER_STEP_REFUSED { from, to }, OWN_ACT_REFUSED, SEAL_CODE_WRONG, VERSION_CONFLICT.',
  })
  async repairRequestStrikeOff(
    @Arg('input', () => RepairRequestStrikeOffInput) input: RepairRequestStrikeOffInput,
    @Context() ctx: Ctx,
  ): Promise<RepairRequest> {
    const { version } = input;
    const request = await ctx.loadForChange(RepairRequest, input.requestId, { version, field: 'requestId' });
    await strikeOff(ctx, request, input.sealCode ?? null);
    return request;
  }

  @Mutation(() => ServiceVoucher, {
    description:
      'VIS-2: a clerk of the branch archives the voucher of a line that is struck off, once a supervisor has approved every service report (VIS-8). Errors: REPORT_NOT_APPROVED, VOUCHER_STEP_REFUSED { from, to }.',
  })
  async voucherArchive(
    @Arg('input', () => RequestInput) input: RequestInput,
    @Context() ctx: Ctx,
  ): Promise<ServiceVoucher> {
    return archive(ctx, await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' }));
  }

  @FieldResolver(() => ServiceReport, {
    nullable: true,
    description: 'VIS-5: the last report; null until the work is recorded.',
  })
  async report(@Root() voucher: ServiceVoucher, @Context() ctx: Ctx): Promise<ServiceReport | null> {
    return (await this.reports(voucher, ctx)).at(-1) ?? null;
  }

  @FieldResolver(() => [ServiceReport], {
    description: 'VIS-5: the reports of all visits, in order; all of them are signed.',
  })
  async reports(@Root() voucher: ServiceVoucher, @Context() ctx: Ctx): Promise<ServiceReport[]> {
    const found = await ctx.together('reports', voucher.requestId, async (requestIds) => {
      const reports = await ctx.em.find(
        ServiceReport,
        { requestId: { $in: [...requestIds] } },
        { orderBy: { id: 'asc' } },
      );
      return Map.groupBy(reports, (report) => report.requestId);
    });
    return found ?? [];
  }

  @FieldResolver(() => VoucherSignature, {
    nullable: true,
    description:
      'The signature that counts; null while the voucher waits for one, also after a change of what was signed.',
  })
  signature(@Root() voucher: ServiceVoucher, @Context() ctx: Ctx): Promise<VoucherSignature | null> {
    return signatureInForce(ctx, voucher);
  }

  @FieldResolver(() => [VoucherSignature], {
    description:
      'VIS-3: signatures that a later change has undone, in order. What was signed then stays on record.',
  })
  async earlierSignatures(@Root() voucher: ServiceVoucher, @Context() ctx: Ctx): Promise<VoucherSignature[]> {
    const all = await signaturesOf(ctx, voucher);
    const inForce = await signatureInForce(ctx, voucher);
    return all.filter((signature) => signature.id !== inForce?.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'VIS-3: short form of the seal, printed on the voucher, such as 7K3M-9QXT-2B5V; null while unsigned.',
  })
  async sealCode(@Root() voucher: ServiceVoucher, @Context() ctx: Ctx): Promise<string | null> {
    const signature = await signatureInForce(ctx, voucher);
    return signature && sealCode(signature.seal);
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'VIS-3: false when a signed voucher was altered or forged, or has no signature at all; null while unsigned.',
  })
  async intact(@Root() voucher: ServiceVoucher, @Context() ctx: Ctx): Promise<boolean | null> {
    if (!isSigned(voucher)) return null;
    const signature = await signatureInForce(ctx, voucher);
    return signature !== null && isIntact(ctx, signature);
  }
}

@Resolver(() => VoucherSignature)
export class VoucherSignatureResolver {
  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'The drawn signature or company seal; null for a typed name.',
  })
  async image(@Root() signature: VoucherSignature, @Context() ctx: Ctx): Promise<StoredFile | null> {
    return signature.imageFileId ? ctx.find(StoredFile, signature.imageFileId) : null;
  }

  @FieldResolver(() => Boolean, {
    description:
      'VIS-3: the seal fits what was signed, and that fits the records and the picture as they are.',
  })
  intact(@Root() signature: VoucherSignature, @Context() ctx: Ctx): Promise<boolean> {
    return isIntact(ctx, signature);
  }
}
