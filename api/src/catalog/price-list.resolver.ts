import { Arg, Args, Ctx as Context, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { actorId } from '../kernel/actor.ts';
import { localDate } from '../kernel/clock.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { written } from '../kernel/written.ts';
import { reachesCompany } from '../organization/branches/branch-reach.ts';
import { connectionOf, PageArgs } from '../platform/connection.ts';
import { Part } from './part.ts';
import { type PriceItemInput, PriceListPublishInput } from './price-list.input.ts';
import { PriceItem, PriceItemKind, PriceList, PRICES_TIME_ZONE } from './price-list.ts';

const PriceListConnection = connectionOf(PriceList, 'PriceList');
const newestFirst = new CursorFormat('priceLists', { version: 'integer', id: 'id' });

@Resolver(() => PriceList)
export class PriceListResolver {
  @Query(() => PriceListConnection, {
    description: 'BIL-2: every version of the price list, the newest first. For staff who work with prices.',
  })
  async priceLists(
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<PriceList>> {
    const size = pageSize(page.first);
    const after = newestFirst.decode(page.after);
    const rows = await ctx.read.rows<PriceList>(sql`
      select l.id, l.version, l.effective_from::text as "effectiveFrom", l.currency,
        l.labour_hour_amount as "labourHourAmount", l.travel_urban_amount as "travelUrbanAmount",
        l.travel_suburban_amount as "travelSuburbanAmount", l.published_at as "publishedAt"
      from price_list l where ${after ? sql`l.version < ${after.version}` : verbatim('true')}
      order by l.version desc limit ${verbatim(String(size + 1))}`);
    return toConnection(rows, size, (row) => newestFirst.encode(row));
  }

  @Mutation(() => PriceList, {
    description:
      'BIL-2: publishes the next version of the price list. What was charged until then keeps its price. For ADMINISTRATOR of the whole company. Errors: PRICE_LIST_NOT_IN_FUTURE, VALIDATION_FAILED, NOT_FOUND (items: no such part).',
  })
  async priceListPublish(
    @Arg('input', () => PriceListPublishInput) input: PriceListPublishInput,
    @Context() ctx: Ctx,
  ): Promise<PriceList> {
    // Prices hold for the whole company: whoever administers one branch decides nothing here.
    if (!reachesCompany(ctx.actor)) throw notFound();
    if (input.effectiveFrom <= localDate(ctx.at, PRICES_TIME_ZONE))
      throw new RuleError('PRICE_LIST_NOT_IN_FUTURE', {}, 'effectiveFrom');
    // Two administrators publishing at once get versions one after the other.
    await ctx.em.execute("select pg_advisory_xact_lock(hashtext('price_list'))");
    const latest = await ctx.em.findOneOrFail(
      PriceList,
      { version: { $gt: 0 } },
      { orderBy: { version: 'desc' } },
    );
    const list = new PriceList();
    list.version = latest.version + 1;
    list.effectiveFrom = input.effectiveFrom;
    list.labourHourAmount = input.labourHourAmount;
    list.travelUrbanAmount = input.travelUrbanAmount;
    list.travelSuburbanAmount = input.travelSuburbanAmount;
    list.publishedAt = ctx.at;
    list.publishedById = actorId(ctx.actor);
    ctx.em.persist([list, ...(await itemsOf(ctx, list, input.items))]);
    return list;
  }

  @FieldResolver(() => [PriceItem], {
    description: 'The prices that this version names, by code; at most 500.',
  })
  async items(@Root() list: PriceList, @Context() ctx: Ctx): Promise<PriceItem[]> {
    const found = await ctx.together('priceItems', list.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(PriceItem, { priceListId: { $in: [...ids] } }, { orderBy: { code: 'asc' } }),
        (item) => item.priceListId,
      ),
    );
    return found ?? [];
  }
}

async function itemsOf(ctx: Ctx, list: PriceList, given: readonly PriceItemInput[]): Promise<PriceItem[]> {
  const invalid = (rule: string) =>
    new RuleError('VALIDATION_FAILED', { fields: [{ field: 'items', rule }] }, 'items');
  if (new Set(given.map(({ code }) => code)).size !== given.length) throw invalid('unique');
  const codes = given.filter(({ kind }) => kind === PriceItemKind.PART).map(({ code }) => code);
  const parts = new Map((await ctx.em.find(Part, { code: { $in: codes } })).map((part) => [part.code, part]));
  return given.map((one) => {
    const item = new PriceItem();
    item.priceListId = list.id;
    item.kind = one.kind;
    item.code = written(one.code);
    item.unitAmount = one.unitAmount;
    if (one.kind === PriceItemKind.PART) {
      const part = parts.get(one.code);
      if (!part) throw notFound('items');
      item.partId = part.id;
      item.name = part.name;
      item.nameEn = part.nameEn;
    } else {
      item.name = written(one.name ?? '');
      item.nameEn = written(one.nameEn ?? '');
      if (!item.name || !item.nameEn) throw invalid('required');
    }
    return item;
  });
}
