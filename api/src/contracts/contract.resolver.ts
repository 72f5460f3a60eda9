import {
  Arg,
  Args,
  Ctx as Context,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Asset } from '../assets/asset.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { Customer } from '../customers/customer.ts';
import { Language } from '../kernel/actor.ts';
import { branchWithin } from '../organization/branches/branch-reach.ts';
import { StaffMember } from '../organization/staff/staff-member.ts';
import { type Connection, connectionOf } from '../platform/connection.ts';
import { addUnit, registerContract, removeUnit, requireRunning, setTerms } from './agree-contract.ts';
import { ContractUnit } from './contract-unit.ts';
import {
  ContractChangeInput,
  ContractEndInput,
  ContractRegisterInput,
  ContractRenewInput,
  ContractsArgs,
  ContractUnitAddInput,
  ContractUnitRemoveInput,
  MyContractsArgs,
  RenewalVisitAssignInput,
  RenewalVisitCompleteInput,
  RenewalVisitsArgs,
} from './contract.input.ts';
import { contractsOf, contractsOfCustomer, renewalVisitsOf } from './contracts.query.ts';
import { MaintenanceContract } from './maintenance-contract.ts';
import { RenewalNotice } from './renewal-notice.ts';
import { RenewalVisit } from './renewal-visit.ts';
import { assignRenewalVisit, completeRenewalVisit, endContract, renewContract } from './renew-contract.ts';

const MaintenanceContractConnection = connectionOf(MaintenanceContract, 'MaintenanceContract');
const RenewalVisitConnection = connectionOf(RenewalVisit, 'RenewalVisit');

@ObjectType({ simpleResolvers: true, description: 'A contract as another one names it.' })
class ContractName {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  number!: string;
}

@Resolver(() => MaintenanceContract)
export class ContractResolver {
  @Query(() => MaintenanceContractConnection, {
    description:
      'CON-3: the contracts of a branch, the one that ends first before the others; of all terms, or only those that end soon. For SALES, CLERK, SUPERVISOR, BRANCH_MANAGER and ACCOUNTANT of the branch, SERVICE_DEPARTMENT, EXECUTIVE and SALES_DIRECTOR. Errors: NOT_FOUND.',
  })
  async maintenanceContracts(
    @Args(() => ContractsArgs) args: ContractsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<MaintenanceContract>> {
    return contractsOf(ctx, await branchWithin(ctx, args.branchId), args);
  }

  @Query(() => MaintenanceContract, {
    nullable: true,
    description:
      'One contract; null when it does not exist for you. For its customer, and for whom maintenanceContracts is.',
  })
  async maintenanceContract(
    @Arg('id', () => ID) id: string,
    @Context() ctx: Ctx,
  ): Promise<MaintenanceContract | null> {
    return ctx.find(MaintenanceContract, id);
  }

  @Query(() => MaintenanceContractConnection, {
    description: "The signed-in customer's contracts, all terms, the one that ends last before the others.",
  })
  async myContracts(
    @Args(() => MyContractsArgs) args: MyContractsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<MaintenanceContract>> {
    return contractsOfCustomer(ctx, args.assetId ?? null, args);
  }

  @Mutation(() => MaintenanceContract, {
    description:
      "CON-3: takes a signed contract into the files of the customer's home branch. For SALES, CLERK and BRANCH_MANAGER there. Errors: CONTRACT_ENDS_BEFORE_BEGINNING, CONTRACT_OVER when its last day is past, CONTRACT_NUMBER_KNOWN, CONTRACT_OVERLAPS { assetId } when another contract names the unit in that time, NOT_FOUND.",
  })
  async contractRegister(
    @Arg('input', () => ContractRegisterInput) input: ContractRegisterInput,
    @Context() ctx: Ctx,
  ): Promise<MaintenanceContract> {
    return registerContract(ctx, input);
  }

  @Mutation(() => MaintenanceContract, {
    description:
      'CON-3: agrees other terms for calls from now on; what was decided stays decided. For SALES, CLERK and BRANCH_MANAGER of the branch. Errors: CONTRACT_OVER, VERSION_CONFLICT, NOT_FOUND.',
  })
  async contractChange(
    @Arg('input', () => ContractChangeInput) input: ContractChangeInput,
    @Context() ctx: Ctx,
  ): Promise<MaintenanceContract> {
    const contract = await forChange(ctx, input);
    await requireRunning(ctx, contract);
    await setTerms(ctx, contract, input);
    return contract;
  }

  @Mutation(() => MaintenanceContract, {
    description:
      'CON-3: one more unit of the same customer, from a day on. For SALES, CLERK and BRANCH_MANAGER of the branch. Errors: CONTRACT_OVER, CONTRACT_DAY_OUT_OF_TERM { notBefore, notAfter }, CONTRACT_OVERLAPS { assetId }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async contractUnitAdd(
    @Arg('input', () => ContractUnitAddInput) input: ContractUnitAddInput,
    @Context() ctx: Ctx,
  ): Promise<MaintenanceContract> {
    const contract = await forChange(ctx, input);
    await addUnit(ctx, contract, input);
    return contract;
  }

  @Mutation(() => MaintenanceContract, {
    description:
      'CON-3: a unit leaves the contract after a day; it stays on record with the reason. For SALES, CLERK and BRANCH_MANAGER of the branch. Errors: CONTRACT_OVER, CONTRACT_DAY_OUT_OF_TERM { notBefore, notAfter }, CONTRACT_WITHOUT_UNITS, VERSION_CONFLICT, NOT_FOUND.',
  })
  async contractUnitRemove(
    @Arg('input', () => ContractUnitRemoveInput) input: ContractUnitRemoveInput,
    @Context() ctx: Ctx,
  ): Promise<MaintenanceContract> {
    const contract = await forChange(ctx, input);
    await removeUnit(ctx, contract, input);
    return contract;
  }

  @Mutation(() => MaintenanceContract, {
    description:
      'CON-3: ends a contract before its day, with the reason; what was agreed stays readable. It gives up agreed income, so it is for BRANCH_MANAGER alone. Errors: CONTRACT_OVER, CONTRACT_ALREADY_RENEWED { number }, CONTRACT_DAY_OUT_OF_TERM { notBefore, notAfter }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async contractEnd(
    @Arg('input', () => ContractEndInput) input: ContractEndInput,
    @Context() ctx: Ctx,
  ): Promise<MaintenanceContract> {
    const contract = await forChange(ctx, input);
    await endContract(ctx, contract, input);
    return contract;
  }

  @Mutation(() => MaintenanceContract, {
    description:
      'CON-1: the next term, for the units that the contract names at its end, from the day after its last one; both terms stay readable, and the renewal visit is completed as RENEWED. For SALES, CLERK and BRANCH_MANAGER of the branch. Errors: CONTRACT_ALREADY_RENEWED { number }, CONTRACT_ENDED_EARLY, CONTRACT_ENDS_BEFORE_BEGINNING, CONTRACT_NUMBER_KNOWN, CONTRACT_OVERLAPS { assetId }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async contractRenew(
    @Arg('input', () => ContractRenewInput) input: ContractRenewInput,
    @Context() ctx: Ctx,
  ): Promise<MaintenanceContract> {
    return renewContract(ctx, await forChange(ctx, input), input);
  }

  @FieldResolver(() => String, { description: 'Name of the customer.' })
  async customerName(@Root() contract: MaintenanceContract, @Context() ctx: Ctx): Promise<string> {
    return (await ctx.find(Customer, contract.customerId))?.name ?? '';
  }

  @FieldResolver(() => [ContractUnit], {
    description: 'Every unit that it names or named, in the order in which they were taken in.',
    complexity: ({ childComplexity }) => 5 * childComplexity,
  })
  async units(@Root() contract: MaintenanceContract, @Context() ctx: Ctx): Promise<ContractUnit[]> {
    const found = await ctx.together('contract.units', contract.id, async (ids) =>
      Map.groupBy(
        await ctx.em.find(ContractUnit, { contractId: { $in: [...ids] } }, { orderBy: { id: 'asc' } }),
        (unit) => unit.contractId,
      ),
    );
    return found ?? [];
  }

  @FieldResolver(() => Date, {
    nullable: true,
    description: 'CON-1: when the customer was told that it ends; once for each term. Null until then.',
  })
  async noticeSentAt(@Root() contract: MaintenanceContract, @Context() ctx: Ctx): Promise<Date | null> {
    const notice = await ctx.together('contract.notice', contract.id, async (ids) => {
      const sent = await ctx.em.find(RenewalNotice, { contractId: { $in: [...ids] } });
      return new Map(sent.map((one) => [one.contractId, one]));
    });
    return notice?.sentAt ?? null;
  }

  @FieldResolver(() => ContractName, {
    nullable: true,
    description: 'CON-1: the next term, once it is agreed.',
  })
  async renewedBy(@Root() contract: MaintenanceContract, @Context() ctx: Ctx): Promise<ContractName | null> {
    const next = await ctx.together('contract.renewedBy', contract.id, async (ids) => {
      const found = await ctx.em.find(MaintenanceContract, { renewsId: { $in: [...ids] } });
      return new Map(found.map((one) => [one.renewsId ?? '', one]));
    });
    return next ? { id: next.id, number: next.number } : null;
  }
}

@Resolver(() => ContractUnit)
export class ContractUnitResolver {
  @FieldResolver(() => String, { description: "Name of its model, in the reader's language." })
  async modelName(@Root() unit: ContractUnit, @Context() ctx: Ctx): Promise<string> {
    const asset = await ctx.find(Asset, unit.assetId);
    const model = asset && (await ctx.find(ProductModel, asset.modelId));
    return model ? (ctx.language === Language.EN ? model.nameEn : model.name) : '';
  }

  @FieldResolver(() => String, { nullable: true })
  async serialNumber(@Root() unit: ContractUnit, @Context() ctx: Ctx): Promise<string | null> {
    return (await ctx.find(Asset, unit.assetId))?.serialNumber ?? null;
  }
}

@Resolver(() => RenewalVisit)
export class RenewalVisitResolver {
  @Query(() => RenewalVisitConnection, {
    description:
      'CON-1: the renewal visits of a branch, the one that is due first before the others. For SALES and BRANCH_MANAGER of the branch, and SALES_DIRECTOR. Errors: NOT_FOUND.',
  })
  async renewalVisits(
    @Args(() => RenewalVisitsArgs) args: RenewalVisitsArgs,
    @Context() ctx: Ctx,
  ): Promise<Connection<RenewalVisit>> {
    return renewalVisitsOf(ctx, await branchWithin(ctx, args.branchId), args);
  }

  @Mutation(() => RenewalVisit, {
    description:
      'CON-1: somebody else of SALES makes the visit. For BRANCH_MANAGER of the branch. Errors: RENEWAL_VISIT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async renewalVisitAssign(
    @Arg('input', () => RenewalVisitAssignInput) input: RenewalVisitAssignInput,
    @Context() ctx: Ctx,
  ): Promise<RenewalVisit> {
    const visit = await visitForChange(ctx, input);
    await assignRenewalVisit(ctx, visit, input.assigneeId);
    return visit;
  }

  @Mutation(() => RenewalVisit, {
    description:
      'CON-1: how the visit ended: DECLINED or NOT_REACHED; RENEWED comes from contractRenew. For SALES and BRANCH_MANAGER of the branch. Errors: RENEWAL_NOT_ON_RECORD for RENEWED, RENEWAL_VISIT_STEP_REFUSED { from, to }, VERSION_CONFLICT, NOT_FOUND.',
  })
  async renewalVisitComplete(
    @Arg('input', () => RenewalVisitCompleteInput) input: RenewalVisitCompleteInput,
    @Context() ctx: Ctx,
  ): Promise<RenewalVisit> {
    const visit = await visitForChange(ctx, input);
    completeRenewalVisit(ctx, visit, input);
    return visit;
  }

  @FieldResolver(() => String, { description: 'Number of the contract that ends.' })
  async contractNumber(@Root() visit: RenewalVisit, @Context() ctx: Ctx): Promise<string> {
    return (await ctx.load(MaintenanceContract, visit.contractId)).number;
  }

  @FieldResolver(() => String)
  async customerName(@Root() visit: RenewalVisit, @Context() ctx: Ctx): Promise<string> {
    return (await this.#customer(visit, ctx))?.name ?? '';
  }

  @FieldResolver(() => String, {
    description: 'Whom to call for the appointment: whoever sees a renewal visit needs it to make it.',
  })
  async customerPhone(@Root() visit: RenewalVisit, @Context() ctx: Ctx): Promise<string> {
    return (await this.#customer(visit, ctx))?.phone ?? '';
  }

  @FieldResolver(() => String, { nullable: true, description: 'Name of whoever makes it.' })
  async assigneeName(@Root() visit: RenewalVisit, @Context() ctx: Ctx): Promise<string | null> {
    return visit.assigneeId ? ((await ctx.find(StaffMember, visit.assigneeId))?.name ?? null) : null;
  }

  async #customer(visit: RenewalVisit, ctx: Ctx): Promise<Customer | null> {
    const contract = await ctx.load(MaintenanceContract, visit.contractId);
    return ctx.find(Customer, contract.customerId);
  }
}

function forChange(ctx: Ctx, input: { contractId: string; version: number }): Promise<MaintenanceContract> {
  const { version } = input;
  return ctx.loadForChange(MaintenanceContract, input.contractId, { version, field: 'contractId' });
}

/** Locks the contract first, as everything that changes it does. */
async function visitForChange(
  ctx: Ctx,
  input: { renewalVisitId: string; version: number },
): Promise<RenewalVisit> {
  const field = 'renewalVisitId';
  const { contractId } = await ctx.load(RenewalVisit, input.renewalVisitId, field);
  await ctx.loadForChange(MaintenanceContract, contractId, { field });
  return ctx.loadForChange(RenewalVisit, input.renewalVisitId, { version: input.version, field });
}
