import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysLeft,
  deriveEntitlement,
  type ContractFacts,
  type RequestFacts,
  type UnitFacts,
} from './derive-entitlement.ts';
import { warrantyPeriod } from '../catalog/warranty-period.ts';
import { FaultCause } from './entitlement.ts';

const aUnit = (facts: Partial<UnitFacts> = {}): UnitFacts => ({
  verified: true,
  proof: 'VERIFIED',
  inWarrantyList: true,
  warranty: { startsOn: '2026-03-15', endsOn: '2027-03-15' },
  afterExpiry: { repair: 'COST_OF_MATERIALS', consumables: 'LOWEST_COST_PRICE' },
  ...facts,
});

const aContract = (facts: Partial<ContractFacts> = {}): ContractFacts => ({
  number: 'MC-2026-001',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  coversLabour: true,
  coversParts: true,
  ...facts,
});

const aCall = (facts: Partial<RequestFacts> = {}): RequestFacts => ({
  on: '2026-11-22',
  unit: aUnit(),
  ...facts,
});

/** Category and reason in one word, for the many cases where the rest does not matter. */
function decided(facts: RequestFacts): string {
  const { category, reason } = deriveEntitlement(facts);
  return `${category} ${reason}`;
}

describe('who pays for a request', () => {
  it('ENT-1 puts the warranty before a contract, and a contract before payment', () => {
    const contracts = [aContract()];
    expect(decided(aCall({ contracts }))).toBe('WARRANTY IN_WARRANTY');
    expect(decided(aCall({ on: '2026-03-14', contracts }))).toBe('CONTRACT COVERED_BY_CONTRACT');
    expect(decided(aCall({ on: '2026-03-14' }))).toBe('PAID NOT_YET_STARTED');
  });

  it('ENT-1 says why, with the dates that decided it', () => {
    expect(deriveEntitlement(aCall())).toEqual({
      category: 'WARRANTY',
      reason: 'IN_WARRANTY',
      params: { startsOn: '2026-03-15', endsOn: '2027-03-15', daysLeft: 114 },
    });
    expect(
      deriveEntitlement(aCall({ unit: aUnit({ inWarrantyList: false }), contracts: [aContract()] })),
    ).toEqual({
      category: 'CONTRACT',
      reason: 'COVERED_BY_CONTRACT',
      params: {
        contractNumber: 'MC-2026-001',
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        coversLabour: true,
        coversParts: true,
      },
    });
  });

  it('ENT-1 goes by the date of the call: first and last day of warranty and contract are covered', () => {
    expect(decided(aCall({ on: '2026-03-15' }))).toBe('WARRANTY IN_WARRANTY');
    expect(decided(aCall({ on: '2027-03-15' }))).toBe('WARRANTY IN_WARRANTY');
    expect(decided(aCall({ on: Temporal.PlainDate.from('2027-03-16') }))).toBe('PAID WARRANTY_EXPIRED');
    const onlyContract = (on: string): string =>
      decided({ on, unit: aUnit({ inWarrantyList: false }), contracts: [aContract()] });
    expect(onlyContract('2025-12-31')).toBe('PAID PRODUCT_NOT_IN_WARRANTY_LIST');
    expect(onlyContract('2026-01-01')).toBe('CONTRACT COVERED_BY_CONTRACT');
    expect(onlyContract('2026-12-31')).toBe('CONTRACT COVERED_BY_CONTRACT');
    expect(onlyContract('2027-01-01')).toBe('PAID PRODUCT_NOT_IN_WARRANTY_LIST');
  });

  it('ENT-1 takes of several contracts the one that covers most, and none that covers no repair', () => {
    const unit = aUnit({ proof: 'NONE' });
    const contracts = [
      aContract({ number: 'MC-LABOUR', coversParts: false, endsOn: '2028-12-31' }),
      aContract({ number: 'MC-FULL' }),
      aContract({ number: 'MC-FULL-LONGER', endsOn: '2027-06-30' }),
      aContract({ number: 'MC-OVER', endsOn: '2026-11-21' }),
    ];
    expect(deriveEntitlement(aCall({ unit, contracts })).params.contractNumber).toBe('MC-FULL-LONGER');
    const visitsOnly = [aContract({ coversLabour: false, coversParts: false })];
    expect(decided(aCall({ unit, contracts: visitsOnly }))).toBe('PAID NO_PROOF_OF_PURCHASE');
  });

  it("ENT-1 keeps INTERNAL for the company's own work", () => {
    expect(deriveEntitlement({ ownWork: true })).toEqual({
      category: 'INTERNAL',
      reason: 'INTERNAL_WORK',
      params: {},
    });
  });

  it("ENT-1 gives every customer's request exactly one category, and never INTERNAL", () => {
    const day = fc
      .integer({ min: 0, max: 1_500 })
      .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }));
    const facts: fc.Arbitrary<RequestFacts> = fc.record(
      {
        on: day,
        unit: fc.record(
          {
            verified: fc.boolean(),
            proof: fc.constantFrom('NONE', 'SUBMITTED', 'VERIFIED', 'REJECTED'),
            inWarrantyList: fc.boolean(),
            warranty: fc.tuple(day, day).map(([a, b]) => ({ startsOn: a, endsOn: b })),
            projectGoods: fc.boolean(),
          },
          { requiredKeys: ['verified', 'proof', 'inWarrantyList'] },
        ),
        contracts: fc.array(
          fc.record({
            number: fc.string(),
            startsOn: day,
            endsOn: day,
            coversLabour: fc.boolean(),
            coversParts: fc.boolean(),
          }),
          { maxLength: 3 },
        ),
        cause: fc.constantFrom(...Object.values(FaultCause)),
      },
      { requiredKeys: ['on'] },
    );
    fc.assert(
      fc.property(facts, (request) => {
        const { category } = deriveEntitlement(request);
        expect(['PAID', 'CONTRACT', 'WARRANTY']).toContain(category);
        if (request.unit?.proof !== 'VERIFIED' || !request.unit.inWarrantyList)
          expect(category).not.toBe('WARRANTY');
        if (request.cause === FaultCause.CUSTOMER_CAUSE) expect(category).toBe('PAID');
      }),
      { numRuns: 1_000 },
    );
  });

  it('ENT-3 keeps the warranty for faults of design, manufacture, storage and transport', () => {
    expect(decided(aCall({ cause: FaultCause.DESIGN_OR_MANUFACTURE }))).toBe('WARRANTY IN_WARRANTY');
    expect(decided(aCall({ cause: FaultCause.STORAGE_OR_TRANSPORT }))).toBe('WARRANTY IN_WARRANTY');
  });

  it('ENT-3 makes a fault the customer caused PAID, even inside the warranty and under a contract', () => {
    const cause = FaultCause.CUSTOMER_CAUSE;
    expect(decided(aCall({ cause }))).toBe('PAID CUSTOMER_CAUSED');
    expect(decided(aCall({ cause, contracts: [aContract()] }))).toBe('PAID CUSTOMER_CAUSED');
    expect(decided({ on: '2026-11-22', cause })).toBe('PAID CUSTOMER_CAUSED');
  });

  it('ENT-4 gives no warranty without a proof of purchase', () => {
    expect(decided(aCall({ unit: aUnit({ proof: 'NONE' }) }))).toBe('PAID NO_PROOF_OF_PURCHASE');
    expect(deriveEntitlement(aCall({ unit: aUnit({ proof: 'REJECTED' }) }))).toEqual({
      category: 'PAID',
      reason: 'NO_PROOF_OF_PURCHASE',
      params: { proofRejected: true },
    });
    const dateless: UnitFacts = { verified: true, proof: 'VERIFIED', inWarrantyList: true };
    expect(decided(aCall({ unit: dateless }))).toBe('PAID NO_PROOF_OF_PURCHASE');
  });

  it('ENT-4 gives no warranty for a product outside the warranty list', () => {
    expect(decided(aCall({ unit: aUnit({ inWarrantyList: false }) }))).toBe(
      'PAID PRODUCT_NOT_IN_WARRANTY_LIST',
    );
  });

  it('ENT-4 gives the warranty once a clerk has verified a proof that was added later', () => {
    const claimed = aUnit({ verified: false, proof: 'SUBMITTED' });
    expect(deriveEntitlement(aCall({ unit: claimed }))).toEqual({
      category: 'PAID',
      reason: 'PROOF_NOT_YET_VERIFIED',
      params: { startsOn: '2026-03-15', endsOn: '2027-03-15' },
    });
    expect(decided(aCall({ unit: aUnit() }))).toBe('WARRANTY IN_WARRANTY');
  });

  it('ENT-4 gives no warranty for a unit that is only claimed, and none without a unit', () => {
    expect(decided(aCall({ unit: aUnit({ verified: false, proof: 'NONE' }) }))).toBe('PAID UNVERIFIED_UNIT');
    expect(decided(aCall({ unit: aUnit({ verified: false }) }))).toBe('PAID UNVERIFIED_UNIT');
    expect(decided({ on: '2026-11-22' })).toBe('PAID NO_UNIT');
  });

  it('ENT-4 asks for no proof where the claimed warranty is over in any case', () => {
    expect(decided(aCall({ on: '2028-01-01', unit: aUnit({ proof: 'NONE', verified: false }) }))).toBe(
      'PAID WARRANTY_EXPIRED',
    );
  });

  it('ENT-5 names the basis of charges after expiry and for faults the customer caused, as the term has it', () => {
    expect(deriveEntitlement(aCall({ on: '2027-03-16' }))).toEqual({
      category: 'PAID',
      reason: 'WARRANTY_EXPIRED',
      params: {
        startsOn: '2026-03-15',
        endsOn: '2027-03-15',
        repairBasis: 'COST_OF_MATERIALS',
        consumablesBasis: 'LOWEST_COST_PRICE',
      },
    });
    const unit = aUnit({ afterExpiry: { repair: 'PRODUCTION_COST', consumables: 'LOWEST_COST_PRICE' } });
    expect(deriveEntitlement(aCall({ unit, cause: FaultCause.CUSTOMER_CAUSE })).params).toEqual({
      repairBasis: 'PRODUCTION_COST',
      consumablesBasis: 'LOWEST_COST_PRICE',
    });
  });

  it('ENT-5 names no basis of charges where the warranty carries the repair', () => {
    expect(deriveEntitlement(aCall()).params).not.toHaveProperty('repairBasis');
  });
});

describe('the length of a warranty', () => {
  const lasts = (purchasedOn: string, months: number): unknown =>
    warrantyPeriod({ term: { months }, purchasedOn });

  it('ENT-2 counts the months of the term from the date on the invoice, the last day included', () => {
    expect(lasts('2025-03-15', 12)).toEqual({ startsOn: '2025-03-15', endsOn: '2026-03-15' });
    expect(lasts('2025-03-15', 6)).toEqual({ startsOn: '2025-03-15', endsOn: '2025-09-15' });
    expect(lasts('2025-12-31', 12)).toEqual({ startsOn: '2025-12-31', endsOn: '2026-12-31' });
  });

  it('ENT-2 ends with the month where its last day is missing in that month', () => {
    expect(lasts('2025-08-31', 6)).toEqual({ startsOn: '2025-08-31', endsOn: '2026-02-28' });
    expect(lasts('2027-08-31', 6)).toEqual({ startsOn: '2027-08-31', endsOn: '2028-02-29' });
    expect(lasts('2024-02-29', 12)).toEqual({ startsOn: '2024-02-29', endsOn: '2025-02-28' });
    expect(lasts('2024-02-29', 48)).toEqual({ startsOn: '2024-02-29', endsOn: '2028-02-29' });
  });

  it('ENT-2 counts for project goods from final acceptance', () => {
    const project = { term: { months: 12 }, purchasedOn: '2025-03-15', projectGoods: true };
    expect(warrantyPeriod({ ...project, finalAcceptanceOn: '2025-10-01' })).toEqual({
      startsOn: '2025-10-01',
      endsOn: '2026-10-01',
    });
    expect(warrantyPeriod(project)).toBe(undefined);
    const unit = aUnit({ warranty: undefined, projectGoods: true });
    expect(deriveEntitlement(aCall({ unit }))).toEqual({
      category: 'PAID',
      reason: 'NOT_YET_STARTED',
      params: {},
    });
  });

  it('ENT-2 counts nothing while no date is known', () => {
    expect(warrantyPeriod({ term: { months: 12 } })).toBe(undefined);
  });

  it('ENT-7 counts the days left with today, so that the last day still has one', () => {
    expect(daysLeft('2026-11-22', '2026-12-01')).toBe(10);
    expect(daysLeft('2026-12-01', '2026-12-01')).toBe(1);
    expect(daysLeft('2026-12-02', '2026-12-01')).toBe(0);
    expect(daysLeft(Temporal.PlainDate.from('2026-11-22'), '2027-11-22')).toBe(366);
  });
});
