import type { Ctx } from '../../access/context.ts';
import { type MakePaper, routesOf } from '../../access/documents/document-routes.ts';
import { type Html, html, page, trusted } from '../../access/documents/page.ts';
import { fact, languageOf, speaker, writtenOut } from '../../access/documents/paper-words.ts';
import { Asset } from '../../assets/asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { Customer } from '../../customers/customer.ts';
import { Language } from '../../kernel/actor.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { unitCode } from '../codes.ts';
import { CustodyReceipt } from '../custody/custody-receipt.ts';
import { CustodySignature } from '../custody/custody-signature.ts';
import { ReceiptState } from '../custody/custody-words.ts';
import { RepairCard } from '../repair/repair-card.ts';
import { codeSvg, scanUrl } from './code-image.ts';

async function printedCode(ctx: Ctx, code: string): Promise<Html> {
  const svg = await codeSvg(scanUrl(ctx.platform.settings.portalUrl, code));
  return html`<div class="code">
    ${trusted(svg)}
    <p>${code}</p>
  </div>`;
}

/** WKS-2: the card as a tag that hangs on the unit, for an 80 mm label. */
const repairCardTag: MakePaper = async (ctx, id) => {
  const card = await ctx.find(RepairCard, id);
  if (!card) return null;
  const say = speaker(ctx);
  const branch = await ctx.load(Branch, card.branchId);
  const when = (at: Date) => writtenOut(at, branch.timeZone);
  const body = html`<div class="head">
      <div>
        <h1>${say('修护卡', 'Repair card')}</h1>
        <p class="number">${card.requestNumber}</p>
        <p>${card.unitName}</p>
      </div>
      ${await printedCode(ctx, card.code)}
    </div>
    <dl>
      ${fact(say('序列号', 'Serial number'), card.serialNumber)}
      ${fact(say('技术员', 'Technician'), card.technicianName)}
      ${fact(say('入库', 'Booked in'), when(card.openedAt))}${fact(say('计划完工', 'Planned finish'), when(card.plannedFinishAt))}
    </dl>`;
  return page({
    title: `${say('修护卡', 'Repair card')} ${card.requestNumber}`,
    language: languageOf(ctx),
    paper: 'LABEL',
    body,
  });
};

/** WSH-2: the code on a unit, for an 80 mm label; it leads to a request form filled in. */
const unitLabel: MakePaper = async (ctx, id) => {
  const asset = await ctx.find(Asset, id);
  if (!asset) return null;
  const say = speaker(ctx);
  const model = await ctx.load(ProductModel, asset.modelId);
  const name = ctx.language === Language.ZH ? model.name : model.nameEn;
  const body = html`<div class="head">
      <div>
        <h1>${name}</h1>
        <p>${say('需要报修？请扫码。', 'Needs repair? Scan the code.')}</p>
      </div>
      ${await printedCode(ctx, unitCode(asset.id))}
    </div>
    <dl>
      ${fact(say('型号', 'Model'), model.code)}${fact(say('序列号', 'Serial number'), asset.serialNumber)}
    </dl>`;
  return page({
    title: `${name} ${asset.serialNumber ?? ''}`,
    language: languageOf(ctx),
    paper: 'LABEL',
    body,
  });
};

/** WKS-1: the receipt as the customer holds it, on A4. */
const custodyReceiptPaper: MakePaper = async (ctx, id) => {
  const receipt = await ctx.find(CustodyReceipt, id);
  if (!receipt) return null;
  const say = speaker(ctx);
  const request = await ctx.load(RepairRequest, receipt.requestId);
  const branch = await ctx.load(Branch, receipt.branchId);
  const customer = await ctx.load(Customer, request.customerId);
  const card = await ctx.em.findOne(RepairCard, { receiptId: receipt.id });
  const signatures = await ctx.em.find(
    CustodySignature,
    { receiptId: receipt.id },
    { orderBy: { id: 'asc' } },
  );
  const when = (at: Date) => writtenOut(at, branch.timeZone);
  const title = say('客户商品领取收据', 'Custody receipt');
  const branchName = ctx.language === Language.ZH ? branch.name : branch.nameEn;
  const signed = signatures.map(
    (one) =>
      html`<p>
        ${say('客户签字', 'Signed by')} ${one.signerName} · ${when(one.signedAt)}
        ${one.imageFileId ? html`<br /><img src="/files/${one.imageFileId}" alt="" />` : html``}
        ${one.comments ? html`<br />${one.comments}` : html``}
      </p>`,
  );
  const body = html`<div class="head">
      <div>
        <h1>${title}</h1>
        <p class="number">${receipt.number}</p>
        ${receipt.state === ReceiptState.VOID ? html`<p class="void">${say('已作废', 'VOID')}</p>` : html``}
      </div>
      ${await printedCode(ctx, receipt.code)}
    </div>
    <dl>
      ${fact(say('客户', 'Customer'), customer.name)}${fact(say('报修编号', 'Request'), receipt.requestNumber)}
      ${fact(say('产品', 'Unit'), receipt.unitName)}${fact(say('序列号', 'Serial number'), receipt.serialNumber)}
      ${fact(say('取走时状况', 'Condition'), receipt.condition)}${fact(say('随附物品', 'Taken along'), receipt.accessories)}
      ${fact(say('取走时间', 'Taken away'), when(receipt.issuedAt))}${fact(say('经手技术员', 'Technician'), receipt.issuedByName)}
      ${fact(say('计划完工', 'Planned finish'), card && when(card.plannedFinishAt))}
      ${fact(say('交还时间', 'Returned'), receipt.voidedAt && when(receipt.voidedAt))}
      ${fact(say('网点', 'Branch'), `${branchName} ${branch.phone}`)}
    </dl>
    ${signed}
    <p>
      ${say('凭本收据领回产品，请妥善保管；遗失请告知我们并签署声明。', 'The unit is returned against this receipt. Please keep it; if it is lost, tell us and sign a declaration.')}
    </p>`;
  return page({ title: `${title} ${receipt.number}`, language: languageOf(ctx), paper: 'A4', body });
};

export const documentRoutes = routesOf([
  { path: '/documents/repair-cards/:id/tag', line: 'Route.repairCardTag', make: repairCardTag },
  { path: '/documents/custody-receipts/:id', line: 'Route.custodyReceipt', make: custodyReceiptPaper },
  { path: '/documents/units/:id/label', line: 'Route.unitLabel', make: unitLabel },
]);
