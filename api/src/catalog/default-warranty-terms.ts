import { ProductCategory } from '../organization/product-category.ts';
import type { EntityManager } from '../platform/orm.ts';
import {
  ChargeBasis,
  publishTerm,
  ReplacementRule,
  WarrantyTerm,
  type WarrantyTermContent,
} from './warranty-term.ts';

const notCovered = {
  zh: [
    '使用、安装或保管不当造成的损坏',
    '未经我公司同意自行拆修或改装造成的损坏',
    '易耗品的正常磨损',
    '火灾、水灾、雷击等外部原因造成的损坏',
  ],
  en: [
    'Damage from wrong use, installation or storage',
    'Damage after opening or changing the product without our consent',
    'Normal wear of consumables',
    'Damage from outside, such as fire, flood or lightning',
  ],
};

const acceptedProofs = {
  zh: ['购货发票', '购货收据', '工程产品：竣工验收单'],
  en: ['Purchase invoice', 'Purchase receipt', 'For project goods: the certificate of final acceptance'],
};

const afterExpiry = {
  zh: '保修期满后终身维修，维修只收材料成本，易耗品终身按最低成本价供应。',
  en: 'After the warranty we repair for life at the cost of materials, and supply consumables for life at the lowest cost price.',
};

const common = {
  modelId: null,
  effectiveFrom: '2000-01-01',
  repairBasis: ChargeBasis.COST_OF_MATERIALS,
  consumablesBasis: ChargeBasis.LOWEST_COST_PRICE,
  replacementRule: ReplacementRule.LONGER_OF,
} as const;

/**
 * The warranty terms that a new installation begins with: 12 months by default and for motors and generators, 6 months for
 * pumps (ENT-2, ENT-5).
 */
export const defaultWarrantyTerms: readonly WarrantyTermContent[] = [
  {
    ...common,
    category: null,
    months: 12,
    texts: {
      name: { zh: '标准保修（12个月）', en: 'Standard warranty (12 months)' },
      covered: {
        zh: ['设计和制造造成的质量问题', '我公司储运造成的损坏', '保修范围内的人工和配件'],
        en: [
          'Faults of design or manufacture',
          'Damage during our storage or transport',
          'Labour and parts for these repairs',
        ],
      },
      notCovered,
      afterExpiry,
      acceptedProofs,
    },
  },
  {
    ...common,
    category: ProductCategory.MOTOR,
    months: 12,
    texts: {
      name: { zh: '电机保修（12个月）', en: 'Warranty for motors (12 months)' },
      covered: {
        zh: [
          '设计和制造造成的质量问题',
          '绕组、轴承和转子',
          '我公司储运造成的损坏',
          '保修范围内的人工和配件',
        ],
        en: [
          'Faults of design or manufacture',
          'Windings, bearings and rotor',
          'Damage during our storage or transport',
          'Labour and parts for these repairs',
        ],
      },
      notCovered,
      afterExpiry,
      acceptedProofs,
    },
  },
  {
    ...common,
    category: ProductCategory.GENERATOR,
    months: 12,
    texts: {
      name: { zh: '发电机保修（12个月）', en: 'Warranty for generators (12 months)' },
      covered: {
        zh: [
          '设计和制造造成的质量问题',
          '绕组、轴承和励磁部件',
          '我公司储运造成的损坏',
          '保修范围内的人工和配件',
        ],
        en: [
          'Faults of design or manufacture',
          'Windings, bearings and exciter',
          'Damage during our storage or transport',
          'Labour and parts for these repairs',
        ],
      },
      notCovered,
      afterExpiry,
      acceptedProofs,
    },
  },
  {
    ...common,
    category: ProductCategory.PUMP,
    months: 6,
    texts: {
      name: { zh: '水泵保修（6个月）', en: 'Warranty for pumps (6 months)' },
      covered: {
        zh: ['设计和制造造成的质量问题', '泵体、叶轮和轴', '我公司储运造成的损坏', '保修范围内的人工和配件'],
        en: [
          'Faults of design or manufacture',
          'Casing, impeller and shaft',
          'Damage during our storage or transport',
          'Labour and parts for these repairs',
        ],
      },
      notCovered,
      afterExpiry,
      acceptedProofs,
    },
  },
];

/** Writes the terms that a new installation begins with; where any exist, the company's own are left alone. */
export async function seedWarrantyTerms(em: EntityManager): Promise<void> {
  if ((await em.count(WarrantyTerm)) > 0) return;
  for (const content of defaultWarrantyTerms) await publishTerm(em, content);
}
