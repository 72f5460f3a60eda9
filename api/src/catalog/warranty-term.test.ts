import { describe, expect, it } from 'vitest';
import { ProductCategory } from '../organization/product-category.ts';
import { defaultWarrantyTerms } from './default-warranty-terms.ts';
import { pickTerm } from './warranty-term.ts';

const term = (
  name: string,
  effectiveFrom: string,
  version = 1,
  subject: { category?: ProductCategory; modelId?: string } = {},
) => ({
  name,
  effectiveFrom,
  version,
  category: subject.category ?? null,
  modelId: subject.modelId ?? null,
});

describe('the warranty term in force', () => {
  it('ENT-2 is the latest that had begun on the day the warranty is counted from', () => {
    const terms = [
      term('first', '2000-01-01'),
      term('second', '2026-06-01', 2),
      term('third', '2027-01-01', 3),
    ];
    expect(pickTerm(terms, '2026-05-31')?.name).toBe('first');
    expect(pickTerm(terms, '2026-06-01')?.name).toBe('second');
    expect(pickTerm(terms, '2027-01-01')?.name).toBe('third');
    expect(pickTerm(terms, '1999-12-31')).toBe(undefined);
  });

  it('ENT-2 is the model’s own before the category’s before the general one, whichever is newer', () => {
    const general = term('general', '2026-01-01', 5);
    const pumps = term('pumps', '2000-01-01', 1, { category: ProductCategory.PUMP });
    const own = term('own', '2025-01-01', 1, { modelId: 'm' });
    expect(pickTerm([general, pumps, own], '2026-06-01')?.name).toBe('own');
    expect(pickTerm([general, pumps, own], '2024-06-01')?.name).toBe('pumps');
    expect(pickTerm([general], '2026-06-01')?.name).toBe('general');
  });

  it('ENT-2 lasts 12 months by default and for motors and generators, 6 months for pumps', () => {
    const months = defaultWarrantyTerms.map(({ category, months: length }) => [category, length]);
    expect(months).toEqual([
      [null, 12],
      ['MOTOR', 12],
      ['GENERATOR', 12],
      ['PUMP', 6],
    ]);
  });

  it('ENT-5 promises with every default term repair for life at cost of materials and consumables at lowest cost price', () => {
    for (const { repairBasis, consumablesBasis, texts } of defaultWarrantyTerms) {
      expect(repairBasis).toBe('COST_OF_MATERIALS');
      expect(consumablesBasis).toBe('LOWEST_COST_PRICE');
      expect(texts.afterExpiry.zh).toBe('保修期满后终身维修，维修只收材料成本，易耗品终身按最低成本价供应。');
    }
  });

  it('ENT-8 names with every default term the rule for a unit that replaces another', () => {
    expect(defaultWarrantyTerms.map((one) => one.replacementRule)).toEqual([
      'LONGER_OF',
      'LONGER_OF',
      'LONGER_OF',
      'LONGER_OF',
    ]);
  });
});
