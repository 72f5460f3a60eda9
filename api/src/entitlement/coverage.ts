import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { AssetWarranty } from '../assets/asset-warranty.ts';
import { Asset } from '../assets/asset.ts';
import { inLanguage } from '../catalog/localized.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { warrantyPeriod } from '../catalog/warranty-period.ts';
import { termInForce, WarrantyTerm } from '../catalog/warranty-term.ts';
import { ContractUnit } from '../contracts/contract-unit.ts';
import { MaintenanceContract } from '../contracts/maintenance-contract.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import type { Language } from '../kernel/actor.ts';
import type { EntityManager } from '../platform/orm.ts';
import {
  daysLeft,
  deriveEntitlement,
  type EntitlementOutcome,
  type UnitFacts,
} from './derive-entitlement.ts';
import { EntitlementReason, type FaultCause, ServiceCategory } from './entitlement.ts';
import { explainEntitlement } from './explain-entitlement.ts';

/** What is asked about: a registered unit, or a model that somebody says to own, or nothing but the date. */
export interface CoverageSubject {
  /** Read within the asking person's scope. */
  readonly assetId?: string | null;
  /** Without a registered unit. */
  readonly modelId?: string | null;
  readonly purchasedOn?: string | null;
  /** Whether a proof comes along with a unit that is not registered yet. */
  readonly proofGiven?: boolean;
  /** The date of the call in the branch's zone, YYYY-MM-DD. */
  readonly on: string;
  readonly cause?: FaultCause | null;
}

/** Who pays, from what it was derived, and all that the customer is told about it (see `Coverage.from`). */
export interface UnitCoverage {
  readonly on: string;
  readonly decision: EntitlementOutcome;
  readonly unit: UnitFacts | undefined;
  /** The term pinned to the unit; without a date to count from, the one in force on the day of asking. */
  readonly term: WarrantyTerm | null;
  /** First and last day, both included; claimed ones while the proof is not verified. */
  readonly period: { readonly startsOn: string; readonly endsOn: string } | null;
  /** The maintenance contract that would carry the work by itself, also where the warranty comes before it. */
  readonly contract: MaintenanceContract | null;
}

const WITHOUT_TERM = {
  zh: '这种产品没有保修，维修按价目表收费。',
  en: 'This product comes without a warranty; repairs are charged by our price list.',
};
const WITHOUT_UNIT = {
  zh: '登记产品后，可以在这里看到保修到期后的收费办法。',
  en: 'Once the unit is registered, this says what is charged after its warranty.',
};

@ObjectType({
  simpleResolvers: true,
  description: 'The maintenance contract that covers a unit on the day asked about.',
})
export class ContractCover {
  @Field(() => String)
  number!: string;

  @Field(() => GraphQLLocalDate)
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day, included.' })
  endsOn!: string;

  @Field(() => Boolean)
  coversLabour!: boolean;

  @Field(() => Boolean)
  coversParts!: boolean;
}

/** ENT-7: everything a customer sees about the cover of one unit. */
@ObjectType({
  simpleResolvers: true,
  description:
    'ENT-7: everything a customer sees about the cover of one unit on one day. Texts in the asking person’s language.',
})
export class Coverage {
  @Field(() => ServiceCategory)
  category!: ServiceCategory;

  @Field(() => EntitlementReason)
  reason!: EntitlementReason;

  @Field(() => String, { description: 'Who pays and why, in words.' })
  explanation!: string;

  @Field(() => String, { nullable: true, description: 'Null for a product outside the warranty list.' })
  termName!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description:
      'First day of the warranty; a claimed one while the proof is not verified. Null while no date is known.',
  })
  startsOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: 'Last day of the warranty, included.' })
  endsOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days with the day asked about: 1 on the last day, 0 after it.',
  })
  daysLeft!: number | null;

  @Field(() => [String])
  covered!: readonly string[];

  @Field(() => [String])
  notCovered!: readonly string[];

  @Field(() => String, { description: 'What the customer can expect when the warranty is over.' })
  afterExpiry!: string;

  @Field(() => [String], { description: 'Documents accepted as proof of purchase.' })
  acceptedProofs!: readonly string[];

  @Field(() => ContractCover, { nullable: true })
  contract!: ContractCover | null;
  /** What the customer is told about a coverage, in one language. */
  static from(coverage: UnitCoverage, language: Language): Coverage {
    const { decision, period, term, on, unit, contract } = coverage;
    const texts = term?.texts;
    const told = new Coverage();
    told.category = decision.category;
    told.reason = decision.reason;
    told.explanation = explainEntitlement(decision, language);
    told.termName = texts ? inLanguage(texts.name, language) : null;
    told.startsOn = period?.startsOn ?? null;
    told.endsOn = period?.endsOn ?? null;
    told.daysLeft = period ? daysLeft(on, period.endsOn) : null;
    told.covered = texts ? inLanguage(texts.covered, language) : [];
    told.notCovered = texts ? inLanguage(texts.notCovered, language) : [];
    told.afterExpiry = inLanguage(texts?.afterExpiry ?? (unit ? WITHOUT_TERM : WITHOUT_UNIT), language);
    told.acceptedProofs = texts ? inLanguage(texts.acceptedProofs, language) : [];
    told.contract = contract;
    return told;
  }
}

/**
 * Derives who pays for work on a unit on a date, from its warranty, its proof and its contracts (ENT-1 to ENT-5). The same
 * for everybody who may see the unit: the facts about it are read beyond the asking person's scope, or the answer would
 * depend on who asks. One function for the preview before sending, for intake and for the page of a unit.
 * @throws RuleError NOT_FOUND (unit, model)
 */
export async function coverageOf(ctx: Ctx, subject: CoverageSubject): Promise<UnitCoverage> {
  const { on } = subject;
  const asset = subject.assetId ? await ctx.load(Asset, subject.assetId, 'assetId') : null;
  const modelId = asset?.modelId ?? subject.modelId;
  const model = modelId ? await ctx.load(ProductModel, modelId, 'modelId') : null;
  const warranty = asset ? await warrantyOf(ctx, asset.id) : undefined;
  const purchasedOn = asset ? null : subject.purchasedOn;
  const term = warranty
    ? ((await termOf(ctx, warranty.termId)) ?? null)
    : model
      ? ((await termOn(ctx, model, purchasedOn ?? on)) ?? null)
      : null;
  const period = warranty ?? (term && purchasedOn ? warrantyPeriod({ term, purchasedOn }) : undefined);
  const contracts = asset ? await contractsOf(ctx, asset.id, on) : [];
  const unit: UnitFacts | undefined = model
    ? {
        verified: asset?.verified ?? false,
        proof: asset?.proofState ?? (subject.proofGiven ? 'SUBMITTED' : 'NONE'),
        // A unit sold with a warranty keeps it when its model leaves the list later.
        inWarrantyList: warranty !== undefined || term !== null,
        warranty: period && { startsOn: period.startsOn, endsOn: period.endsOn },
        projectGoods: asset?.projectGoods ?? false,
        afterExpiry: term ? { repair: term.repairBasis, consumables: term.consumablesBasis } : undefined,
      }
    : undefined;
  const covering = deriveEntitlement({ on, contracts }).params.contractNumber;
  return {
    on,
    decision: deriveEntitlement({ on, unit, contracts, cause: subject.cause ?? undefined }),
    unit,
    term,
    period: period ? { startsOn: period.startsOn, endsOn: period.endsOn } : null,
    contract: contracts.find((contract) => contract.number === covering) ?? null,
  };
}

/** One fact of one unit: read together with those of others in a query, afresh in a unit of work. */
async function fact<Value>(
  ctx: Ctx,
  name: string,
  key: string,
  read: (em: EntityManager, keys: string[]) => Promise<Map<string, Value>>,
): Promise<Value | undefined> {
  const reading = (keys: readonly string[]): Promise<Map<string, Value>> =>
    beyondScope(ctx, 'entitlement.coverage', (em) => read(em, [...keys]));
  return ctx.em.isInTransaction()
    ? (await reading([key])).get(key)
    : ctx.together(`coverage: ${name}`, key, reading);
}

function warrantyOf(ctx: Ctx, assetId: string): Promise<AssetWarranty | undefined> {
  return fact(ctx, 'warranty', assetId, async (em, assetIds) => {
    const warranties = await em.find(AssetWarranty, { assetId: { $in: assetIds } });
    return new Map(warranties.map((warranty) => [warranty.assetId, warranty]));
  });
}

function termOf(ctx: Ctx, termId: string): Promise<WarrantyTerm | undefined> {
  return fact(ctx, 'term', termId, async (em, ids) => {
    const terms = await em.find(WarrantyTerm, { id: { $in: ids } });
    return new Map(terms.map((term) => [term.id, term]));
  });
}

function termOn(ctx: Ctx, model: ProductModel, on: string): Promise<WarrantyTerm | undefined> {
  return fact(ctx, `term on ${on}`, model.id, async (em, ids) => {
    const found = new Map<string, WarrantyTerm>();
    for (const one of await em.find(ProductModel, { id: { $in: ids } })) {
      const term = await termInForce(em, one, on);
      if (term) found.set(one.id, term);
    }
    return found;
  });
}

/** The contracts that name a unit and are not over. */
async function contractsOf(ctx: Ctx, assetId: string, on: string): Promise<MaintenanceContract[]> {
  const contracts = await fact(ctx, `contracts on ${on}`, assetId, async (em, assetIds) => {
    const units = await em.find(ContractUnit, { assetId: { $in: assetIds } });
    const ids = [...new Set(units.map((unit) => unit.contractId))];
    if (ids.length === 0) return new Map();
    const running = await em.find(MaintenanceContract, { id: { $in: ids }, endsOn: { $gte: on } });
    const byId = new Map(running.map((contract) => [contract.id, contract]));
    return new Map(
      [...Map.groupBy(units, (unit) => unit.assetId)].map(([id, named]) => [
        id,
        named.flatMap((unit) => byId.get(unit.contractId) ?? []),
      ]),
    );
  });
  return contracts ?? [];
}
