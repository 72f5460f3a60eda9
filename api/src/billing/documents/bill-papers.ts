import type { Ctx } from '../../access/context.ts';
import { routesOf } from '../../access/documents/document-routes.ts';
import { type Html, html, page } from '../../access/documents/page.ts';
import { fact, languageOf, type Say, signatureLine, speaker } from '../../access/documents/paper-words.ts';
import { Customer } from '../../customers/customer.ts';
import { ServiceCategory } from '../../entitlement/entitlement.ts';
import { localDate } from '../../kernel/clock.ts';
import { Branch } from '../../organization/branches/branch.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import { type BillLine, BillLineKind, EstimateLine, sumOf } from '../bill-line.ts';
import { sayMoney } from '../billing-messages.ts';
import { Estimate, EstimateState } from '../estimates/estimate.ts';
import { Invoice, InvoiceLine, InvoiceState } from '../invoices/invoice.ts';

const PAYERS: Readonly<Record<ServiceCategory, readonly [string, string]>> = {
  PAID: ['有费', 'Customer'],
  CONTRACT: ['合同', 'Contract'],
  WARRANTY: ['免费（保修）', 'Warranty'],
  INTERNAL: ['行政', 'Internal'],
};

/** Every line with what it is worth, who pays for it, and what the customer pays (BIL-3). */
function linesTable(ctx: Ctx, say: Say, lines: readonly BillLine[]): Html {
  const money = (amount: number) => sayMoney(amount, ctx.language);
  const rows = lines.map((line) => {
    const [zh, en] = PAYERS[line.category];
    const unit = line.kind === BillLineKind.LABOUR ? say(' 分钟', ' min') : '';
    return html`<tr>
      <td>
        ${say(line.name, line.nameEn)} <small>${line.code}</small>
        ${line.notCoveredReason ? html`<div><small>${line.notCoveredReason}</small></div>` : html``}
      </td>
      <td class="money">${line.quantity}${unit}</td>
      <td class="money">
        ${money(line.unitAmount)}${line.kind === BillLineKind.LABOUR ? say('/小时', '/h') : ''}
      </td>
      <td>${say(zh, en)}</td>
      <td class="money">${money(line.amount)}</td>
    </tr>`;
  });
  return html`<table>
    <thead>
      <tr>
        <th>${say('项目', 'Item')}</th>
        <th class="money">${say('数量', 'Quantity')}</th>
        <th class="money">${say('单价', 'Price')}</th>
        <th>${say('费用归属', 'Who pays')}</th>
        <th class="money">${say('您支付', 'You pay')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
    <tfoot>
      <tr>
        <th colspan="4">${say('合计（人民币）', 'Total (CNY)')}</th>
        <td class="money">${money(sumOf(lines))}</td>
      </tr>
    </tfoot>
  </table>`;
}

async function billPage(
  ctx: Ctx,
  of: { requestId: string; branchId: string },
  given: {
    title: readonly [string, string];
    number: string;
    void: boolean;
    lines: readonly BillLine[];
    facts: (say: Say, day: (at: Date) => string) => Html[];
    /** What stands below the lines. */
    below?: (say: Say) => Html;
  },
): Promise<string> {
  const say = speaker(ctx);
  const request = await ctx.load(RepairRequest, of.requestId);
  const branch = await ctx.load(Branch, of.branchId);
  const customer = await ctx.load(Customer, request.customerId);
  const title = say(...given.title);
  const day = (at: Date) => localDate(at, branch.timeZone);
  const body = html`<h1>${title}</h1>
    <p class="number">${given.number}</p>
    ${given.void ? html`<p class="void">${say('已作废', 'VOID')}</p>` : html``}
    <dl>
      ${fact(say('客户', 'Customer'), customer.name)}${fact(say('报修编号', 'Request'), given.number === request.number ? null : request.number)}
      ${given.facts(say, day)}
      ${fact(say('网点', 'Branch'), `${say(branch.name, branch.nameEn)} ${branch.phone}`)}
    </dl>
    ${linesTable(ctx, say, given.lines)} ${given.below?.(say)}`;
  return page({
    title: `${title} ${given.number}`,
    language: languageOf(ctx),
    paper: 'A4',
    body,
  });
}

/** BIL-3: the estimate as the customer approves it, on A4, with a place to sign. */
async function estimatePaper(ctx: Ctx, id: string): Promise<string | null> {
  const estimate = await ctx.find(Estimate, id);
  if (!estimate) return null;
  const lines = await ctx.em.find(EstimateLine, { estimateId: id }, { orderBy: { position: 'asc' } });
  const request = await ctx.load(RepairRequest, estimate.requestId);
  return billPage(ctx, estimate, {
    title: ['维修报价单', 'Repair estimate'],
    number: request.number,
    void: estimate.state === EstimateState.SUPERSEDED,
    lines,
    facts: (say, day) => [
      fact(say('报价日期', 'Date'), day(estimate.draftedAt)),
      fact(say('说明', 'Remarks'), estimate.remarks),
      estimate.state === EstimateState.APPROVED
        ? fact(
            say('客户同意', 'Approved'),
            `${estimate.decidedByName ?? ''} ${estimate.decidedAt ? day(estimate.decidedAt) : ''}`,
          )
        : html``,
    ],
    // It can be approved on paper too, while it waits.
    ...(estimate.state === EstimateState.DRAFT || estimate.state === EstimateState.SENT
      ? { below: (say: Say) => signatureLine(say, say('客户同意签字', 'Approved by the customer')) }
      : {}),
  });
}

/** BIL-5: the invoice as the customer keeps it, on A4. */
async function invoicePaper(ctx: Ctx, id: string): Promise<string | null> {
  const invoice = await ctx.find(Invoice, id);
  if (!invoice) return null;
  const lines = await ctx.em.find(InvoiceLine, { invoiceId: id }, { orderBy: { position: 'asc' } });
  const paid = invoice.state === InvoiceState.PAID || invoice.state === InvoiceState.SETTLED;
  return billPage(ctx, invoice, {
    title: ['维修账单', 'Invoice'],
    number: invoice.number,
    void: invoice.state === InvoiceState.VOID,
    lines,
    facts: (say) => [
      fact(say('开单日期', 'Date'), invoice.issuedOn),
      fact(say('开单人', 'Issued by'), invoice.issuedByName),
      fact(say('付款', 'Payment'), paid ? say('已付清', 'Paid in full') : say('待付款', 'To be paid')),
    ],
  });
}

export const billRoutes = routesOf([
  { path: '/documents/estimates/:id', line: 'Route.estimate', make: estimatePaper },
  { path: '/documents/invoices/:id', line: 'Route.invoice', make: invoicePaper },
]);
