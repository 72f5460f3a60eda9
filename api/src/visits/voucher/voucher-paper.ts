import type { Ctx } from '../../access/context.ts';
import { routesOf } from '../../access/documents/document-routes.ts';
import { type Html, html, page } from '../../access/documents/page.ts';
import {
  fact,
  languageOf,
  type Say,
  signatureLine,
  speaker,
  writtenOut,
} from '../../access/documents/paper-words.ts';
import { Asset } from '../../assets/asset.ts';
import { ProductModel } from '../../catalog/product-model.ts';
import { Customer } from '../../customers/customer.ts';
import { maskAddress } from '../../customers/mask.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { District } from '../../organization/branches/district.ts';
import { CONTACT } from '../../requests/contact-data.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { ServiceVoucher, VoucherState } from '../../requests/service-voucher.ts';
import { sealCode } from '../seal.ts';
import type { ServiceMinutes, ServiceReport } from '../work/service-report.ts';
import { isIntact, signatureInForce, voucherRows } from './voucher-rows.ts';
import type { VoucherSignature } from './voucher-signature.ts';
import type { WorkElsewhere } from './work-elsewhere.ts';

/** Who pays for minutes, in the order in which they are listed. */
const PAYERS: Readonly<Record<ServiceCategory, readonly [string, string]>> = {
  PAID: ['有费', 'paid by the customer'],
  CONTRACT: ['合同', 'contract'],
  WARRANTY: ['免费（保修）', 'warranty'],
  INTERNAL: ['行政', 'internal'],
};

type When = (at: Date) => string;

/** INT-2, VIS-3: the voucher on A4, as the technician takes it along and as the customer has signed it. */
async function voucherPaper(ctx: Ctx, id: string): Promise<string | null> {
  const found = await ctx.find(ServiceVoucher, id);
  if (!found) return null;
  const say = speaker(ctx);
  const request = await ctx.load(RepairRequest, found.requestId);
  const rows = await voucherRows(ctx, request);
  const { voucher, reports, elsewhere } = rows;
  const branch = await ctx.load(Branch, request.branchId);
  const when: When = (at) => writtenOut(at, branch.timeZone);
  const signature = await signatureInForce(ctx, voucher);
  const works = elsewhere?.works ?? [];
  const body = html`<div class="head">
      <div>
        <h1>${say('服务凭证', 'Service voucher')}</h1>
        <p class="number">${voucher.number}</p>
        ${voucher.state === VoucherState.VOID ? html`<p class="void">${say('已作废', 'VOID')}</p>` : html``}
      </div>
      <p>
        ${say(branch.name, branch.nameEn)}
        <br />
        ${branch.phone}
      </p>
    </div>
    <dl>
      ${await jobFacts(ctx, say, request, signature)}
      ${fact(say('报修时间', 'Reported'), when(request.receivedAt))}
      ${fact(say('报修故障', 'Fault reported'), request.faultDescription)}
    </dl>
    ${
      reports.length + works.length > 0
        ? html`${reports.map((report) => reported(say, when, report))}${workshop(say, when, works)}`
        : history(say, when, voucher)
    }
    ${signature ? await signed(ctx, say, when, signature) : unsigned(say, voucher)}`;
  return page({
    title: `${say('服务凭证', 'Service voucher')} ${voucher.number}`,
    language: languageOf(ctx),
    paper: 'A4',
    body,
  });
}

/** Whose unit it is and where; once signed, in the words that the customer had before them. */
async function jobFacts(
  ctx: Ctx,
  say: Say,
  request: RepairRequest,
  signature: VoucherSignature | null,
): Promise<Html> {
  const customer = await ctx.load(Customer, request.customerId);
  const asset = request.assetId ? await ctx.find(Asset, request.assetId) : null;
  const model = request.modelId ? await ctx.find(ProductModel, request.modelId) : null;
  const [district] = await ctx.em.find(District, { code: request.districtCode });
  const shown = signature?.content.shown;
  const asSigned = (key: string, now: string | null | undefined) => {
    const then = shown?.[key];
    return typeof then === 'string' ? then : now;
  };
  const line = asSigned('address', request.addressLine) ?? '';
  const street = ctx.may(CONTACT, request.branchId) ? line : maskAddress(line);
  const place = district
    ? say(`${district.city}${district.name}${street}`, `${street}, ${district.nameEn}, ${district.cityEn}`)
    : street;
  const unit = [
    say(asSigned('modelName', model?.name) ?? '', model?.nameEn ?? ''),
    asSigned('model', model?.code),
  ];
  return html`${fact(say('客户', 'Customer'), asSigned('customer', customer.name))}
  ${fact(say('地址', 'Address'), place)}
  ${fact(say('报修编号', 'Request'), request.number)}${fact(say('产品', 'Unit'), unit.filter(Boolean).join(' · '))}
  ${fact(say('序列号', 'Serial number'), asSigned('serialNumber', asset?.serialNumber))}`;
}

/** VIS-5: what one visit found and did. */
function reported(say: Say, when: When, report: ServiceReport): Html {
  return html`<h2>
      ${say('服务报告', 'Service report')}
      <small>${report.recordedByName} · ${when(report.recordedAt)}</small>
    </h2>
    <dl>
      ${fact(say('检查发现', 'Found'), report.found)}${fact(say('原因', 'Cause'), report.cause)}
      ${fact(say('做了什么', 'Done'), report.done)}
      ${fact(say('用时', 'Time'), minutesInWords(say, report.minutes))}
      ${fact(say('补偿', 'Compensation'), report.compensation)}
      ${fact(say('使用建议', 'Advice on use'), report.advice)}
      ${report.parts.length === 0 ? fact(say('更换零件', 'Parts'), say('没有更换零件', 'No parts used')) : html``}
    </dl>
    ${partsTable(say, report.parts)}`;
}

function minutesInWords(say: Say, all: readonly ServiceMinutes[]): string {
  return all
    .map(({ category, minutes }) => `${minutes}${say(' 分钟', ' minutes')} · ${say(...PAYERS[category])}`)
    .join(say('；', '; '));
}

interface PartLine {
  readonly partCode: string;
  readonly name: string;
  readonly nameEn: string;
  readonly quantity: number;
  readonly reason: string;
}

function partsTable(say: Say, parts: readonly PartLine[]): Html {
  if (parts.length === 0) return html``;
  const rows = parts.map(
    (part) =>
      html`<tr>
        <td>${say(part.name, part.nameEn)} <small>${part.partCode}</small></td>
        <td class="money">${part.quantity}</td>
        <td>${part.reason}</td>
      </tr>`,
  );
  return html`<table>
    <thead>
      <tr>
        <th>${say('更换零件', 'Part')}</th>
        <th class="money">${say('数量', 'Quantity')}</th>
        <th>${say('更换原因', 'Why replaced')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

/** WKS-2: what was done of the job while the unit was with us. */
function workshop(say: Say, when: When, works: WorkElsewhere['works']): Html[] {
  return works.map(
    (work) =>
      html`<h2>${say('维修车间', 'In the workshop')} <small>${work.byName} · ${when(work.at)}</small></h2>
        <dl>
          ${fact(say('做了什么', 'Done'), work.done)}
          ${fact(say('用时', 'Time'), `${work.minutes}${say(' 分钟', ' minutes')}`)}
        </dl>
        ${partsTable(say, work.parts)}`,
  );
}

/** INT-2: before anything is done, what the technician should know of the unit. */
function history(say: Say, when: When, { history }: ServiceVoucher): Html {
  if (history.length === 0) return html``;
  return html`<h2>${say('以往维修', 'Earlier jobs')}</h2>
    <dl>
      ${history.map(({ at, requestNumber, summary }) => fact(requestNumber, `${when(new Date(at))} · ${summary}`))}
    </dl>`;
}

/** VIS-3: who signed, when and with which words, and the short form of the seal that tells a forged paper. */
async function signed(ctx: Ctx, say: Say, when: When, signature: VoucherSignature): Promise<Html> {
  return html`<div class="signed">
    <p>${say('客户签字', 'Signed by')} <b>${signature.signerName}</b> · ${when(signature.signedAt)}</p>
    ${signature.imageFileId ? html`<img src="/files/${signature.imageFileId}" alt="" />` : html``}
    ${signature.comments ? html`<p>${say('客户意见', 'Comments')}: ${signature.comments}</p>` : html``}
    <p>${say('防伪印记', 'Seal')} <span class="number">${sealCode(signature.seal)}</span></p>
    ${
      (await isIntact(ctx, signature))
        ? html``
        : html`<p class="void">${say('内容与签字时不一致', 'This does not match what was signed')}</p>`
    }
  </div>`;
}

const unsigned = (say: Say, { state }: ServiceVoucher): Html =>
  state === VoucherState.DRAWN ? signatureLine(say, say('客户签字', 'Signed by the customer')) : html``;

export const voucherRoutes = routesOf([
  { path: '/documents/vouchers/:id', line: 'Route.voucher', make: voucherPaper },
]);
