import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { Asset } from '../assets/asset.ts';
import { inLanguage } from '../catalog/localized.ts';
import { ProductModel } from '../catalog/product-model.ts';
import { warrantyPeriod } from '../catalog/warranty-period.ts';
import { termInForce, type WarrantyTerm } from '../catalog/warranty-term.ts';
import type { MaintenanceContract } from '../contracts/maintenance-contract.ts';
import { beyondScope } from '../access/beyond-scope.ts';
import type { Language } from '../kernel/actor.ts';
import { sql } from '../kernel/sql.ts';
import type { Reading } from '../platform/at-once.ts';
import type { EntityManager } from '../platform/orm.ts';
import {
  daysLeft,
  deriveEntitlement,
  type EntitlementOutcome,
  type UnitFacts,
} from './derive-entitlement.ts';
import { EntitlementReason, type FaultCause, ServiceCategory } from './entitlement.ts';
import { explainEntitlement, explainReplacement, type ReplacementFacts } from './explain-entitlement.ts';

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
  /** The moment of a call, where one is asked about: a unit replaced later was still in its place (ENT-8). */
  readonly calledAt?: Date;
  readonly cause?: FaultCause | null;
}

/** Who pays, from what it was derived, and all that the customer is told about it (see `Coverage.from`). */
export interface UnitCoverage {
  readonly on: string;
  readonly decision: EntitlementOutcome;
  readonly unit: UnitFacts | undefined;
  /** The term pinned to the unit; without a date to count from, the one in force on the day of asking. */
  readonly term: TermFacts | null;
  /** First and last day, both included; claimed ones while the proof is not verified. */
  readonly period: { readonly startsOn: string; readonly endsOn: string } | null;
  /** The maintenance contract that would carry the work by itself, also where the warranty comes before it. */
  readonly contract: ContractOfUnit | null;
  /** ENT-8: for a unit that took another one's place, how its warranty was set. */
  readonly replacement: ReplacementFacts | null;
}

type TermFacts = Pick<WarrantyTerm, 'months' | 'repairBasis' | 'consumablesBasis' | 'texts'>;

type ContractOfUnit = Pick<
  MaintenanceContract,
  'number' | 'startsOn' | 'endsOn' | 'coversLabour' | 'coversParts' | 'responseTargetMinutes'
>;

/** What is on record about the cover of one unit, wherever it was served. */
export interface UnitRecords {
  readonly model: Pick<ProductModel, 'id' | 'category' | 'inWarrantyList'>;
  readonly warranty: { readonly startsOn: string; readonly endsOn: string } | null;
  /** The term pinned to the unit's warranty. */
  readonly term: TermFacts | null;
  /** Every contract that names the unit. */
  readonly contracts: readonly ContractOfUnit[];
  /** ENT-8: the unit whose place it took, and by which rule. */
  readonly replaced: Omit<ReplacementFacts, 'endsOn'> | null;
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

  @Field(() => GraphQLLocalDate, { description: 'First day on which it covers this unit.' })
  startsOn!: string;

  @Field(() => GraphQLLocalDate, { description: 'Last day on which it covers this unit, included.' })
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

  @Field(() => String, {
    nullable: true,
    description: 'ENT-8: how the warranty of a unit was set that replaced another, in words; null otherwise.',
  })
  replacement!: string | null;

  /** What the customer is told about a coverage, in one language. */
  static from(coverage: UnitCoverage, language: Language): Coverage {
    const { decision, period, term, on, unit, contract, replacement } = coverage;
    const texts = term?.texts;
    const told = new Coverage();
    told.category = decision.category;
    told.reason = decision.reason;
    told.explanation = explainEntitlement(decision, language);
    told.termName = texts ? inLanguage(texts.name, language) : null;
    told.startsOn = period?.startsOn ?? null;
    told.endsOn = period?.endsOn ?? null;
    // A unit that gave its place away has no days left, whatever its dates were (ENT-8).
    told.daysLeft = period ? (unit?.replacedOn ? 0 : daysLeft(on, period.endsOn)) : null;
    told.covered = texts ? inLanguage(texts.covered, language) : [];
    told.notCovered = texts ? inLanguage(texts.notCovered, language) : [];
    told.afterExpiry = inLanguage(texts?.afterExpiry ?? (unit ? WITHOUT_TERM : WITHOUT_UNIT), language);
    told.acceptedProofs = texts ? inLanguage(texts.acceptedProofs, language) : [];
    told.contract = contract;
    told.replacement = replacement && explainReplacement(replacement, language);
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
  const { on, cause, calledAt } = subject;
  const asset = subject.assetId ? await ctx.load(Asset, subject.assetId, 'assetId') : null;
  if (asset) {
    const records = await recordsOf(ctx, asset.id);
    if (!records) throw new Error('a unit without a model');
    return coverageOfUnit(ctx, asset, records, { on, cause, calledAt });
  }
  const model = subject.modelId ? await ctx.load(ProductModel, subject.modelId, 'modelId') : null;
  const { purchasedOn } = subject;
  const term = model ? ((await termOn(ctx, model, purchasedOn ?? on)) ?? null) : null;
  const period = (term && purchasedOn && warrantyPeriod({ term, purchasedOn })) || null;
  const unit: UnitFacts | undefined = model
    ? {
        verified: false,
        proof: subject.proofGiven ? 'SUBMITTED' : 'NONE',
        inWarrantyList: term !== null,
        warranty: period ?? undefined,
        afterExpiry: afterExpiry(term),
      }
    : undefined;
  const decision = deriveEntitlement({ on, unit, contracts: [], cause: cause ?? undefined });
  return { on, decision, unit, term, period, contract: null, replacement: null };
}

/** The same for a unit whose records were read: who pays for work on it on a day. */
export async function coverageOfUnit(
  ctx: Ctx,
  asset: Pick<Asset, 'verified' | 'proofState' | 'projectGoods' | 'replacedOn' | 'replacedAt'>,
  records: UnitRecords,
  { on, cause, calledAt }: Pick<CoverageSubject, 'on' | 'cause' | 'calledAt'>,
): Promise<UnitCoverage> {
  const { model, warranty } = records;
  const term = warranty ? records.term : ((await termOn(ctx, model, on)) ?? null);
  const contracts = records.contracts.filter((contract) => contract.endsOn >= on);
  const unit: UnitFacts = {
    verified: asset.verified,
    proof: asset.proofState,
    // A unit sold with a warranty keeps it when its model leaves the list later.
    inWarrantyList: warranty !== null || term !== null,
    warranty: warranty ?? undefined,
    projectGoods: asset.projectGoods,
    afterExpiry: afterExpiry(term),
    replacedOn: replacedBy(asset, on, calledAt),
  };
  const covering = deriveEntitlement({ on, contracts }).params.contractNumber;
  return {
    on,
    decision: deriveEntitlement({ on, unit, contracts, cause: cause ?? undefined }),
    unit,
    term,
    period: warranty,
    contract: unit.replacedOn ? null : (contracts.find((contract) => contract.number === covering) ?? null),
    replacement: records.replaced && warranty && { ...records.replaced, endsOn: warranty.endsOn },
  };
}

/** ENT-8: the day of replacement, if the unit was replaced by then. */
function replacedBy(
  { replacedOn, replacedAt }: Pick<Asset, 'replacedOn' | 'replacedAt'>,
  on: string,
  calledAt: Date | undefined,
): string | undefined {
  if (!replacedOn || !replacedAt) return undefined;
  return (calledAt ? calledAt > replacedAt : on >= replacedOn) ? replacedOn : undefined;
}

function afterExpiry(term: TermFacts | null): UnitFacts['afterExpiry'] {
  return term ? { repair: term.repairBasis, consumables: term.consumablesBasis } : undefined;
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

function recordsOf(ctx: Ctx, assetId: string): Promise<UnitRecords | undefined> {
  return fact(ctx, 'records', assetId, readUnits);
}

/** What is on record about units. Read beyond the asking person's scope: the answer is the same for everybody. */
export async function readUnits(em: Reading, assetIds: string[]): Promise<Map<string, UnitRecords>> {
  const { text, values } = sql`
    select a.id,
      json_build_object('id', m.id, 'category', m.category, 'inWarrantyList', m.in_warranty_list) as model,
      case when w.id is not null then json_build_object('startsOn', w.starts_on, 'endsOn', w.ends_on) end as warranty,
      case when w.id is not null then json_build_object('months', t.months, 'repairBasis', t.repair_basis,
        'consumablesBasis', t.consumables_basis, 'texts', t.texts) end as term,
      (select coalesce(json_agg(json_build_object('number', k.number, 'startsOn', greatest(k.starts_on, named.from_on),
          'endsOn', least(k.ends_on, named.until_on), 'coversLabour', k.covers_labour, 'coversParts', k.covers_parts,
          'responseTargetMinutes', k.response_target_minutes) order by named.id), '[]')
        from contract_unit named join maintenance_contract k on k.id = named.contract_id
        where named.asset_id = a.id) as contracts,
      case when old.id is not null then json_build_object('rule', t.replacement_rule, 'serialNumber', old.serial_number,
        'replacedOn', old.replaced_on) end as replaced
    from asset a join product_model m on m.id = a.model_id
    left join asset_warranty w on w.asset_id = a.id
    left join warranty_term t on t.id = w.term_id
    left join asset old on old.id = a.replaces_id
    where a.id = any(${assetIds}::uuid[])`.questioned();
  const rows: (UnitRecords & { id: string })[] = await em.execute(text, values);
  return new Map(rows.map((row) => [row.id, row]));
}

function termOn(
  ctx: Ctx,
  model: Pick<ProductModel, 'id' | 'category' | 'inWarrantyList'>,
  on: string,
): Promise<WarrantyTerm | undefined> {
  return fact(ctx, `term on ${on}`, model.id, async (em, ids) => {
    const found = new Map<string, WarrantyTerm>();
    for (const one of await em.find(ProductModel, { id: { $in: ids } })) {
      const term = await termInForce(em, one, on);
      if (term) found.set(one.id, term);
    }
    return found;
  });
}
