import type { ProductCategory } from '../../organization/product-category.ts';

type Category = keyof typeof ProductCategory;

/** Who makes what the company sells, and has the old parts back. */
export const responsibleUnits = [
  ['MOTOR-WORKS', '电机制造部', 'Motor works'],
  ['PUMP-WORKS', '水泵制造部', 'Pump works'],
  ['COMM-CENTER', '通信技术中心', 'Communication technology center'],
  ['APPLIANCE-WORKS', '家电制造部', 'Appliance works'],
  ['VEHICLE-WORKS', '车辆制造部', 'Vehicle works'],
] as const satisfies readonly (readonly [code: string, zh: string, en: string])[];

type UnitCode = (typeof responsibleUnits)[number][0];

export const makerOf: Readonly<Record<Category, UnitCode>> = {
  MOTOR: 'MOTOR-WORKS',
  GENERATOR: 'MOTOR-WORKS',
  PUMP: 'PUMP-WORKS',
  COMMUNICATION_EQUIPMENT: 'COMM-CENTER',
  HOUSEHOLD_APPLIANCE: 'APPLIANCE-WORKS',
  VEHICLE: 'VEHICLE-WORKS',
};

export const models = [
  ['YE3-160M-4', '三相异步电动机 11 kW', 'Three-phase motor 11 kW', 'MOTOR'],
  ['YVF2-132S-4', '变频调速电动机 5.5 kW', 'Variable-frequency motor 5.5 kW', 'MOTOR'],
  ['YX-GF50', '柴油发电机组 50 kW', 'Diesel generator set 50 kW', 'GENERATOR'],
  ['ISG80-160', '立式管道离心泵', 'Vertical inline pump', 'PUMP'],
  ['WQ50-15', '潜水排污泵', 'Submersible sewage pump', 'PUMP'],
  ['YX-ZY370', '家用增压泵', 'Household booster pump', 'PUMP'],
  ['YX-OLT2800', '光线路终端', 'Optical line terminal', 'COMMUNICATION_EQUIPMENT'],
  ['YX-RPT20', '无线直放站', 'Radio repeater', 'COMMUNICATION_EQUIPMENT'],
  ['YX-JS600', '反渗透净水机', 'Reverse-osmosis water purifier', 'HOUSEHOLD_APPLIANCE'],
  ['YX-RS16', '燃气热水器 16 L', 'Gas water heater 16 L', 'HOUSEHOLD_APPLIANCE'],
  ['YX-KT35', '分体式空调', 'Split air conditioner', 'HOUSEHOLD_APPLIANCE'],
  ['YX-EV12', '纯电动厢式货车', 'Electric box van', 'VEHICLE'],
  ['YX-YJ01', '展示样机', 'Showroom unit', 'HOUSEHOLD_APPLIANCE'],
] as const satisfies readonly (readonly [code: string, zh: string, en: string, category: Category])[];

export type ModelCode = (typeof models)[number][0];

/** ENT-4: sold as seen. */
export const OUTSIDE_WARRANTY_LIST: readonly ModelCode[] = ['YX-YJ01'];

/** List prices in fen. */
export const parts = [
  ['BRG-6309', '深沟球轴承 6309', 'Ball bearing 6309', 8_600],
  ['SEAL-32', '机械密封 32 mm', 'Mechanical seal 32 mm', 12_800],
  ['IMP-ISG80', '叶轮 ISG80', 'Impeller ISG80', 35_600],
  ['ORING-80', '密封圈 80 mm', 'O-ring 80 mm', 800],
  ['CAP-370', '启动电容', 'Starting capacitor', 2_500],
  ['FAN-160', '冷却风扇', 'Cooling fan', 5_400],
  ['AVR-50', '励磁调节器', 'Voltage regulator', 62_000],
  ['BAT-12V', '启动蓄电池 12 V', 'Starter battery 12 V', 48_000],
  ['SFP-GPON', '光模块', 'Optical module', 46_000],
  ['PSU-2800', '电源板', 'Power supply board', 89_000],
  ['RO-600', '反渗透膜', 'Reverse-osmosis membrane', 28_800],
  ['PP-10', '前置滤芯', 'Sediment filter', 3_900],
  ['IGN-16', '点火器', 'Igniter', 6_800],
] as const satisfies readonly (readonly [code: string, zh: string, en: string, priceAmount: number])[];

export type PartCode = (typeof parts)[number][0];

/** Parts that fit one unit's products only; the others are made by whoever made the product. */
export const partMakers: Readonly<Partial<Record<PartCode, UnitCode>>> = {
  'SEAL-32': 'PUMP-WORKS',
  'IMP-ISG80': 'PUMP-WORKS',
  'FAN-160': 'MOTOR-WORKS',
  'AVR-50': 'MOTOR-WORKS',
  'SFP-GPON': 'COMM-CENTER',
  'PSU-2800': 'COMM-CENTER',
  'RO-600': 'APPLIANCE-WORKS',
  'IGN-16': 'APPLIANCE-WORKS',
};

interface Term {
  readonly category?: Category;
  readonly model?: ModelCode;
  readonly months: number;
  readonly name: { readonly zh: string; readonly en: string };
  readonly covered: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

/** What the company promises beyond the terms that a new installation begins with: from its founding on. */
export const foundingTerms: readonly Term[] = [
  {
    category: 'COMMUNICATION_EQUIPMENT',
    months: 24,
    name: { zh: '通信设备保修（24个月）', en: 'Warranty for communication equipment (24 months)' },
    covered: {
      zh: ['设计和制造造成的质量问题', '电源板、光模块和主控板', '现场更换的人工'],
      en: [
        'Faults of design or manufacture',
        'Power supply, optical and main boards',
        'Labour of the exchange on site',
      ],
    },
  },
  {
    model: 'YX-RPT20',
    months: 12,
    name: { zh: '室外设备保修（12个月）', en: 'Warranty for outdoor equipment (12 months)' },
    covered: {
      zh: ['设计和制造造成的质量问题', '主机和电源，不含天线'],
      en: ['Faults of design or manufacture', 'The unit and its power supply, not the antenna'],
    },
  },
];

/** What the company has promised since last year: who bought before keeps the standard 12 months (ENT-2). */
export const laterTerms: readonly Term[] = [
  {
    category: 'HOUSEHOLD_APPLIANCE',
    months: 36,
    name: { zh: '家用电器保修（36个月）', en: 'Warranty for household appliances (36 months)' },
    covered: {
      zh: ['设计和制造造成的质量问题', '整机人工和配件', '主要部件：压缩机、热交换器、水泵'],
      en: [
        'Faults of design or manufacture',
        'Labour and parts of the whole unit',
        'Compressor, heat exchanger, pump',
      ],
    },
  },
];

export const termTexts = {
  notCovered: {
    zh: ['使用、安装或保管不当造成的损坏', '自行拆修或改装造成的损坏', '滤芯等易耗品的正常消耗'],
    en: [
      'Damage from wrong use, installation or storage',
      'Damage after opening or changing the unit',
      'Normal wear of filters and other consumables',
    ],
  },
  afterExpiry: {
    zh: '保修期满后终身维修，只收材料成本；易耗品终身按最低成本价供应。',
    en: 'After the warranty we repair for life at the cost of materials, and supply consumables for life at the lowest cost price.',
  },
  acceptedProofs: {
    zh: ['购货发票', '购货收据'],
    en: ['Purchase invoice', 'Purchase receipt'],
  },
} as const;
