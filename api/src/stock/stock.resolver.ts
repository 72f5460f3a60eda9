import { Arg, Args, Ctx as Context, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Part } from '../catalog/part.ts';
import { written } from '../kernel/written.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { type Connection, connectionOf, PageArgs } from '../platform/connection.ts';
import {
  askScrap,
  decideScrap,
  openWarehouse,
  partByCode,
  receiveGoods,
  takeStock,
  transfer,
} from './keep-stock.ts';
import { StockLevel } from './stock-level.ts';
import { StockMovement } from './stock-movement.ts';
import { StockScrap } from './stock-scrap.ts';
import { ScrapState } from './stock-words.ts';
import {
  StockReceiveInput,
  StockScrapAskInput,
  StockScrapDecideInput,
  StockTakeInput,
  StockTransferInput,
  WarehouseOpenInput,
} from './stock.input.ts';
import { levelsOf, movementsOf, scrapsOf, warehousesOf } from './stock.query.ts';
import { Warehouse } from './warehouse.ts';

const WarehouseConnection = connectionOf(Warehouse, 'Warehouse');
const StockLevelConnection = connectionOf(StockLevel, 'StockLevel');
const StockMovementConnection = connectionOf(StockMovement, 'StockMovement');
const StockScrapConnection = connectionOf(StockScrap, 'StockScrap');

@Resolver(() => Warehouse)
export class StockResolver {
  @Query(() => WarehouseConnection, {
    description: 'PRT-1: the warehouses of a branch, vans among them, by name. For who keeps or leads there.',
  })
  async warehouses(
    @Arg('branchId', () => ID) branchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<Warehouse>> {
    await branchWithin(ctx, branchId);
    return warehousesOf(ctx, branchId, page);
  }

  @Query(() => StockLevelConnection, {
    description: 'PRT-1: what a warehouse has, by the code of the part. Errors: NOT_FOUND.',
  })
  async stockLevels(
    @Arg('warehouseId', () => ID) warehouseId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<StockLevel>> {
    await ctx.load(Warehouse, warehouseId, 'warehouseId');
    return levelsOf(ctx, warehouseId, page);
  }

  @Query(() => StockMovementConnection, {
    description: 'PRT-1: the ledger of a warehouse, newest first; of one part or of all. Errors: NOT_FOUND.',
  })
  async stockMovements(
    @Arg('warehouseId', () => ID) warehouseId: string,
    @Arg('partCode', () => String, { nullable: true }) partCode: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<StockMovement>> {
    await ctx.load(Warehouse, warehouseId, 'warehouseId');
    const part = partCode ? await partByCode(ctx, partCode) : null;
    return movementsOf(ctx, warehouseId, part?.id ?? null, page);
  }

  @Query(() => StockScrapConnection, {
    description: 'PRT-7: what was asked to be scrapped in a branch, newest first.',
  })
  async stockScraps(
    @Arg('branchId', () => ID) branchId: string,
    @Arg('state', () => ScrapState, { nullable: true }) state: ScrapState | null,
    @Args(() => PageArgs) page: PageArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<StockScrap>> {
    await branchWithin(ctx, branchId);
    return scrapsOf(ctx, branchId, state, page);
  }

  @Mutation(() => Warehouse, {
    description:
      'PRT-1: the parts keeper of a branch opens a warehouse; a VAN belongs to one technician. Errors: VAN_EXISTS, VALIDATION_FAILED (technicianId), NOT_FOUND.',
  })
  async warehouseOpen(
    @Arg('input', () => WarehouseOpenInput) input: WarehouseOpenInput,
    @Context() ctx: Ctx,
  ): Promise<Warehouse> {
    const branch = await branchWithin(ctx, input.branchId);
    return openWarehouse(ctx, branch.id, input);
  }

  @Mutation(() => StockMovement, {
    description: 'PRT-1: the parts keeper takes goods in by a delivery note. Errors: NOT_FOUND.',
  })
  async stockReceive(
    @Arg('input', () => StockReceiveInput) input: StockReceiveInput,
    @Context() ctx: Ctx,
  ): Promise<StockMovement> {
    const warehouse = await ctx.load(Warehouse, input.warehouseId, 'warehouseId');
    const part = await partByCode(ctx, input.partCode);
    const { quantity, unitCostAmount } = input;
    return receiveGoods(ctx, warehouse, {
      part,
      quantity,
      unitCostAmount,
      reference: written(input.reference),
    });
  }

  @Mutation(() => StockMovement, {
    description:
      'PRT-1: the parts keeper moves parts from one warehouse to another, also into a van; answers with the line of the first. Errors: STOCK_INSUFFICIENT { partCode }, OWN_ACT_REFUSED (a van of one’s own), VALIDATION_FAILED, NOT_FOUND.',
  })
  async stockTransfer(
    @Arg('input', () => StockTransferInput) input: StockTransferInput,
    @Context() ctx: Ctx,
  ): Promise<StockMovement> {
    const [from, to] = await Promise.all([
      ctx.load(Warehouse, input.fromWarehouseId, 'fromWarehouseId'),
      ctx.load(Warehouse, input.toWarehouseId, 'toWarehouseId'),
    ]);
    const part = await partByCode(ctx, input.partCode);
    return transfer(ctx, { from, to, part, quantity: input.quantity });
  }

  @Mutation(() => Warehouse, {
    description:
      'PRT-1: a stock-take by the parts keeper: what was counted becomes what is there, and each difference is a line of the ledger with the reason. Errors: OWN_ACT_REFUSED (a van of one’s own), VALIDATION_FAILED (a part twice), NOT_FOUND.',
  })
  async stockTake(
    @Arg('input', () => StockTakeInput) input: StockTakeInput,
    @Context() ctx: Ctx,
  ): Promise<Warehouse> {
    const warehouse = await ctx.load(Warehouse, input.warehouseId, 'warehouseId');
    await takeStock(ctx, warehouse, input);
    return warehouse;
  }

  @Mutation(() => StockScrap, {
    description: 'PRT-7: the parts keeper asks to scrap parts, with a reason. Errors: NOT_FOUND.',
  })
  async stockScrapAsk(
    @Arg('input', () => StockScrapAskInput) input: StockScrapAskInput,
    @Context() ctx: Ctx,
  ): Promise<StockScrap> {
    return askScrap(ctx, await ctx.load(Warehouse, input.warehouseId, 'warehouseId'), input);
  }

  @Mutation(() => StockScrap, {
    description:
      'PRT-7: a supervisor or manager who did not ask approves or refuses; approved, the parts leave the stock. Errors: OWN_ACT_REFUSED, SCRAP_STEP_REFUSED { from, to }, STOCK_INSUFFICIENT { partCode }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async stockScrapDecide(
    @Arg('input', () => StockScrapDecideInput) input: StockScrapDecideInput,
    @Context() ctx: Ctx,
  ): Promise<StockScrap> {
    const scrap = await ctx.loadForChange(StockScrap, input.scrapId, {
      version: input.version,
      field: 'scrapId',
    });
    await decideScrap(ctx, scrap, input.approved);
    return scrap;
  }
}

@Resolver(() => StockLevel)
export class StockLevelResolver {
  @FieldResolver(() => Part)
  part(@Root() level: StockLevel, @Context() ctx: Ctx): Promise<Part> {
    return ctx.load(Part, level.partId);
  }
}

@Resolver(() => StockMovement)
export class StockMovementResolver {
  @FieldResolver(() => Part)
  part(@Root() movement: StockMovement, @Context() ctx: Ctx): Promise<Part> {
    return ctx.load(Part, movement.partId);
  }
}

@Resolver(() => StockScrap)
export class StockScrapResolver {
  @FieldResolver(() => Part)
  part(@Root() scrap: StockScrap, @Context() ctx: Ctx): Promise<Part> {
    return ctx.load(Part, scrap.partId);
  }
}
