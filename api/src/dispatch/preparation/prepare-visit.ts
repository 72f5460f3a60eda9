import type { Ctx } from '../../access/context.ts';
import { Asset, ProofState } from '../../assets/asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { Language } from '../../kernel/actor.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { findDistrict } from '../../organization/branches/find-district.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceVoucher } from '../../requests/service-voucher.ts';
import { RemoteSession } from '../remote/remote-session.ts';
import { travelNeedOf } from '../travel/travel-need.query.ts';
import type { Visit } from '../visit.ts';
import { PreparationDocument, type PreparationList, type PreparationPaper } from './preparation.ts';

/** DSP-8: the preparation list of a visit, as the records stand now. */
export async function prepareVisit(ctx: Ctx, visit: Pick<Visit, 'requestId'>): Promise<PreparationList> {
  const request = await ctx.load(RepairRequest, visit.requestId);
  const branch = await ctx.load(Branch, request.branchId);
  const district = await findDistrict(ctx, request.districtCode);
  const english = ctx.language === Language.EN;
  const place = district && (english ? [district.nameEn, district.cityEn] : [district.city, district.name]);
  return {
    modelId: request.modelId,
    faultType: request.faultType,
    documents: await documentsOf(ctx, request),
    route: {
      from: branch.address,
      place: place && place.join(english ? ', ' : ''),
      addressLine: request.addressLine,
      zoneKind: request.zoneKind,
    },
    contactName: request.raisedByName,
    contactPhone: request.contactPhone,
    learned: await ctx.em.find(
      RemoteSession,
      { requestId: request.id, learned: { $ne: null } },
      { orderBy: { id: 'asc' } },
    ),
  };
}

async function documentsOf(ctx: Ctx, request: RepairRequest): Promise<PreparationPaper[]> {
  const voucher = await ctx.em.findOneOrFail(ServiceVoucher, { requestId: request.id });
  const papers: PreparationPaper[] = [
    { document: PreparationDocument.SERVICE_VOUCHER, reference: voucher.number },
  ];
  const add = (document: PreparationDocument, reference: string | null = null) =>
    papers.push({ document, reference });
  if (voucher.history.length > 0) add(PreparationDocument.UNIT_HISTORY);
  const model = request.modelId ? await ctx.find(ProductModel, request.modelId) : null;
  if (model) add(PreparationDocument.PRODUCT_MANUAL, model.code);
  if (request.serviceCategory === ServiceCategory.CONTRACT) add(PreparationDocument.MAINTENANCE_CONTRACT);
  const asset = request.assetId ? await ctx.find(Asset, request.assetId) : null;
  if (asset?.proofState !== ProofState.VERIFIED) add(PreparationDocument.PURCHASE_PROOF_TO_CHECK);
  if (request.photoIds.length > 0) add(PreparationDocument.FAULT_PHOTOS);
  if (await travelNeedOf(ctx, request)) add(PreparationDocument.TRAVEL_APPROVAL);
  return papers;
}
