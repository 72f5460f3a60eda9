import { describe, expect, it } from 'vitest';
import { deriveEntitlement } from './derive-entitlement.ts';
import { EntitlementReason, ServiceCategory } from './entitlement.ts';
import { explainEntitlement } from './explain-entitlement.ts';

const unit = {
  verified: true,
  proof: 'VERIFIED',
  inWarrantyList: true,
  warranty: { startsOn: '2026-03-15', endsOn: '2027-03-15' },
  afterExpiry: { repair: 'COST_OF_MATERIALS', consumables: 'LOWEST_COST_PRICE' },
} as const;

describe('who pays, in words', () => {
  it('ENT-1 says in words a customer understands why nothing is to be paid', () => {
    const decision = deriveEntitlement({ on: '2026-11-22', unit });
    expect(explainEntitlement(decision, 'ZH')).toBe(
      '这台产品在保修期内（2026年3月15日至2027年3月15日，含当天还剩114天），保修范围内的维修免费。',
    );
    expect(explainEntitlement(decision, 'EN')).toBe(
      'This unit is under warranty (15 March 2026 to 15 March 2027, 114 days left, today included); what the warranty covers is repaired free of charge.',
    );
  });

  it('ENT-1 says what a contract covers and what it leaves', () => {
    const contract = { number: 'MC-1', startsOn: '2026-01-01', endsOn: '2026-12-31' };
    const words = (coversLabour: boolean, coversParts: boolean): string =>
      explainEntitlement(
        deriveEntitlement({ on: '2026-11-22', contracts: [{ ...contract, coversLabour, coversParts }] }),
        'EN',
      );
    expect(words(true, true)).toBe(
      'Maintenance contract MC-1 (until 31 December 2026) covers labour and parts.',
    );
    expect(words(true, false)).toBe(
      'Maintenance contract MC-1 (until 31 December 2026) covers labour; parts are charged.',
    );
    expect(words(false, true)).toBe(
      'Maintenance contract MC-1 (until 31 December 2026) covers parts; labour is charged.',
    );
  });

  it('ENT-3 announces that the customer is told before any charge arises', () => {
    const decision = deriveEntitlement({ on: '2026-11-22', unit: { ...unit, proof: 'NONE' } });
    expect(explainEntitlement(decision, 'ZH')).toBe(
      '没有购买凭证，因此不能按保修处理。补交发票或收据照片并经核实后，我们会重新核定。产生任何费用之前，我们都会先告诉您。',
    );
    expect(explainEntitlement(decision, 'EN')).toMatch(/ We tell you before any charge arises\.$/);
  });

  it('ENT-4 tells a customer whose proof is being checked what it will change', () => {
    const decision = deriveEntitlement({ on: '2026-11-22', unit: { ...unit, proof: 'SUBMITTED' } });
    expect(explainEntitlement(decision, 'EN')).toBe(
      'Your proof of purchase is being checked; until then this counts as paid service. If it is right, the warranty lasts until 15 March 2027 and we decide again. We tell you before any charge arises.',
    );
  });

  it('ENT-5 promises repair for life at cost', () => {
    const decision = deriveEntitlement({ on: '2027-03-16', unit });
    expect(explainEntitlement(decision, 'ZH')).toBe(
      '保修期已于2027年3月15日结束，本次为有费服务。终身维修按材料成本收费，易耗品按最低成本价供应。产生任何费用之前，我们都会先告诉您。',
    );
    expect(explainEntitlement(decision, 'EN')).toBe(
      'The warranty ended on 15 March 2027, so this is paid service. For life we repair at the cost of materials and supply consumables at the lowest cost price. We tell you before any charge arises.',
    );
  });

  it('ENT-1 has words for every reason in both languages, also where nothing more is known', () => {
    for (const reason of Object.values(EntitlementReason)) {
      for (const language of ['ZH', 'EN'] as const) {
        const words = explainEntitlement({ category: ServiceCategory.PAID, reason, params: {} }, language);
        expect(words, reason).not.toBe('');
      }
    }
    expect(
      explainEntitlement(
        { category: ServiceCategory.WARRANTY, reason: EntitlementReason.SUPERVISOR_OVERRIDE, params: {} },
        'EN',
      ),
    ).toBe('A supervisor decided that this is free service under warranty.');
  });
});
