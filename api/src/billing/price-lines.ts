import type { Ctx } from '../access/context.ts';
import { PriceItemKind, PriceList, pricesOn } from '../catalog/price-list.ts';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { sql } from '../kernel/sql.ts';
import { writtenIfAny } from '../kernel/written.ts';
import type { RepairRequest } from '../requests/repair-request.ts';
import type { BillLineInput } from './bill-line.input.ts';
import { BillLineKind, type LineFacts, sumOf } from './bill-line.ts';
import { type ContractCover, payerOf } from './cover-line.ts';

/** More than this no bill comes to, nor would it fit an integer of the contract. */
const MOST_OF_A_BILL = 2_000_000_000;

const NAMES: Partial<Record<BillLineKind, { name: string; nameEn: string }>> = {
  [BillLineKind.LABOUR]: { name: '人工费', nameEn: 'Labour' },
  [BillLineKind.TRAVEL]: { name: '上门费', nameEn: 'Travel' },
};

/**
 * BIL-2: prices lines by the list in force on a day, and says of each who pays (BIL-3).
 * @throws RuleError NOT_FOUND (lines) for what the price list does not name
 */
export async function priceLines(
  ctx: Ctx,
  request: RepairRequest,
  given: readonly BillLineInput[],
  on: string,
): Promise<LineFacts[]> {
  const list = await listOn(ctx, on);
  const codesOf = (kind: BillLineKind) => given.flatMap((line) => (line.kind === kind && line.code) || []);
  const parts = await pricesOn(ctx.em, PriceItemKind.PART, codesOf(BillLineKind.PART), on);
  const others = await pricesOn(ctx.em, PriceItemKind.OTHER, codesOf(BillLineKind.OTHER), on);
  const contract =
    request.serviceCategory === ServiceCategory.CONTRACT ? await contractOf(ctx, request) : NO_CONTRACT;

  const lines = given.map((line): LineFacts => {
    const { kind, quantity } = line;
    const item =
      kind === BillLineKind.PART
        ? parts.get(line.code ?? '')
        : kind === BillLineKind.OTHER
          ? others.get(line.code ?? '')
          : { code: null, ...NAMES[kind], unitAmount: unitOf(list, kind, request) };
    if (!item) throw notFound('lines');
    const { unitAmount } = item;
    const listAmount =
      kind === BillLineKind.LABOUR ? Math.round((quantity * unitAmount) / 60) : quantity * unitAmount;
    const notCoveredReason = writtenIfAny(line.notCoveredReason);
    const category = payerOf(request.serviceCategory, kind, contract, notCoveredReason);
    return {
      requestId: request.id,
      branchId: request.branchId,
      kind,
      code: item.code,
      name: item.name ?? '',
      nameEn: item.nameEn ?? '',
      quantity,
      unitAmount,
      listAmount,
      category,
      amount: category === ServiceCategory.PAID ? listAmount : 0,
      currency: list.currency,
      notCoveredReason: category === ServiceCategory.PAID ? notCoveredReason : null,
      priceListId: list.id,
      priceListVersion: list.version,
    };
  });
  if (lines.reduce((sum, { listAmount }) => sum + listAmount, 0) > MOST_OF_A_BILL || sumOf(lines) < 0)
    throw new RuleError(
      'VALIDATION_FAILED',
      { fields: [{ field: 'lines', rule: 'max', limits: { max: MOST_OF_A_BILL } }] },
      'lines',
    );
  return lines;
}

async function listOn(ctx: Ctx, on: string): Promise<PriceList> {
  return ctx.em.findOneOrFail(
    PriceList,
    { effectiveFrom: { $lte: on } },
    { orderBy: { effectiveFrom: 'desc', version: 'desc' } },
  );
}

function unitOf(list: PriceList, kind: BillLineKind, request: RepairRequest): number {
  return kind === BillLineKind.TRAVEL ? list.travelAmount(request.zoneKind) : list.labourHourAmount;
}

const NO_CONTRACT: ContractCover = { labour: false, parts: false };

/** What the contracts of the unit carry on the day of the call, whoever may see them. */
async function contractOf(ctx: Ctx, request: RepairRequest): Promise<ContractCover> {
  const { text, values } = sql`
    select coalesce(bool_or(c.covers_labour), false) as labour, coalesce(bool_or(c.covers_parts), false) as parts
    from contract_unit u join maintenance_contract c on c.id = u.contract_id
    where u.asset_id = ${request.assetId}::uuid and ${request.receivedOn}::date between c.starts_on and c.ends_on`.questioned();
  const [cover]: ContractCover[] = await ctx.em.execute(text, values);
  return cover ?? NO_CONTRACT;
}
