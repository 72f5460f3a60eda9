import type { CustomerKind } from '../../policy/customer-kind.ts';
import type { BranchKey } from './branches.ts';
import type { ModelCode } from './catalog.ts';

/** How far the papers of a unit have come. */
type Proof = 'VERIFIED' | 'NONE';

interface DemoUnit {
  readonly model: ModelCode;
  readonly serialNumber: string;
  readonly boughtMonthsAgo: number;
  readonly proof: Proof;
}

interface DemoCustomer {
  readonly home: BranchKey;
  readonly kind: keyof typeof CustomerKind;
  readonly name: string;
  /** Who answers the phone at a company. */
  readonly contactName?: string;
  readonly phone: string;
  readonly email?: string;
  readonly districtCode: string;
  readonly addressLine: string;
  readonly units: Readonly<Record<string, DemoUnit>>;
}

const unit = (
  model: ModelCode,
  serialNumber: string,
  boughtMonthsAgo: number,
  proof: Proof = 'VERIFIED',
): DemoUnit => ({
  model,
  serialNumber,
  boughtMonthsAgo,
  proof,
});

/** Whom the company serves, with what its clerks have on file. */
export const customers = {
  wang: {
    home: 'shanghai',
    kind: 'HOUSEHOLD',
    name: '王小明',
    phone: '13900000001',
    districtCode: '310106',
    addressLine: '江宁路168弄5号302室',
    units: {
      purifier: unit('YX-JS600', 'JS600-25081', 8),
      // Pumps have six months: this one's are over.
      booster: unit('YX-ZY370', 'ZY370-24117', 14),
    },
  },
  liu: {
    home: 'shanghai',
    kind: 'HOUSEHOLD',
    name: '刘芳',
    phone: '13900000002',
    districtCode: '310115',
    addressLine: '张杨路500弄12号1101室',
    units: {
      conditioner: unit('YX-KT35', 'KT35-26013', 5),
      // Bought when household appliances still had 12 months.
      heater: unit('YX-RS16', 'RS16-24309', 18),
    },
  },
  hengfeng: {
    home: 'shanghai',
    kind: 'COMPANY',
    name: '上海恒棉纺织有限公司',
    contactName: '李工（设备科）',
    phone: '13900000003',
    email: 'equipment@hengmian.example',
    districtCode: '310114',
    addressLine: '安亭镇纺织路88号二车间',
    units: {
      motorOne: unit('YE3-160M-4', 'YE3-240611', 28),
      motorTwo: unit('YE3-160M-4', 'YE3-240612', 28),
      drive: unit('YVF2-132S-4', 'YVF2-26044', 4),
    },
  },
  jiangcheng: {
    home: 'wuhan',
    kind: 'OPERATOR',
    name: '武汉楚江水务有限公司',
    contactName: '调度室值班员',
    phone: '13900000004',
    districtCode: '420106',
    addressLine: '临江大道300号三号泵站',
    units: {
      mainPump: unit('ISG80-160', 'ISG80-25002', 16),
      sewagePump: unit('WQ50-15', 'WQ50-26118', 3),
    },
  },
  hotel: {
    home: 'chengdu',
    kind: 'COMPANY',
    name: '成都锦里云居酒店有限公司',
    contactName: '工程部 谢经理',
    phone: '13900000005',
    districtCode: '510107',
    addressLine: '武侯祠大街66号地下一层设备间',
    units: {
      generator: unit('YX-GF50', 'GF50-25033', 7),
      pump: unit('ISG80-160', 'ISG80-26051', 2),
    },
  },
  emma: {
    home: 'shenzhen',
    kind: 'HOUSEHOLD',
    name: 'Emma Clark',
    phone: '13900000006',
    districtCode: '440305',
    addressLine: '望海路1166号7栋2205',
    units: { purifier: unit('YX-JS600', 'JS600-26007', 6) },
  },
  bay: {
    home: 'shenzhen',
    kind: 'OPERATOR',
    name: '深圳蓝湾通信运营有限公司',
    contactName: '网络运维中心',
    phone: '13900000007',
    districtCode: '440304',
    addressLine: '深南大道2008号机房五楼',
    units: {
      terminal: unit('YX-OLT2800', 'OLT28-25019', 11),
      repeater: unit('YX-RPT20', 'RPT20-24075', 20),
    },
  },
  machines: {
    home: 'hangzhou',
    kind: 'OEM',
    name: '杭州钱塘机床配套有限公司',
    contactName: '质检科 方工',
    phone: '13900000008',
    districtCode: '330109',
    addressLine: '市心北路777号总装线',
    units: { motor: unit('YE3-160M-4', 'YE3-260220', 9) },
  },
  dealer: {
    home: 'chengdu',
    kind: 'DEALER',
    name: '成都蜀明电器商行',
    contactName: '门店 罗经理',
    phone: '13900000009',
    districtCode: '510105',
    addressLine: '人民中路二段18号',
    units: { showroom: unit('YX-YJ01', 'YJ01-0007', 10) },
  },
  zhao: {
    home: 'wuhan',
    kind: 'HOUSEHOLD',
    name: '赵磊',
    phone: '13900000010',
    districtCode: '420111',
    addressLine: '珞喻路726号6栋401室',
    units: { heater: unit('YX-RS16', 'RS16-26115', 4) },
  },
  he: {
    home: 'chengdu',
    kind: 'HOUSEHOLD',
    name: '何秀英',
    phone: '13900000011',
    districtCode: '510112',
    addressLine: '龙都南路99号2栋1单元',
    // Nobody has seen an invoice for it.
    units: { conditioner: unit('YX-KT35', 'KT35-25090', 13, 'NONE') },
  },
  qian: {
    home: 'hangzhou',
    kind: 'HOUSEHOLD',
    name: '钱伟',
    phone: '13900000012',
    districtCode: '330106',
    addressLine: '文三路478号3幢502室',
    units: { booster: unit('YX-ZY370', 'ZY370-26031', 3) },
  },
  sun: {
    home: 'shanghai',
    kind: 'HOUSEHOLD',
    name: '孙丽华',
    phone: '13900000014',
    districtCode: '310104',
    addressLine: '漕溪北路45号8楼',
    units: { booster: unit('YX-ZY370', 'ZY370-26052', 2) },
  },
  freight: {
    home: 'wuhan',
    kind: 'COMPANY',
    name: '武汉九衢货运有限公司',
    contactName: '车队 孟队长',
    phone: '13900000041',
    districtCode: '420106',
    addressLine: '和平大道750号车场',
    units: { van: unit('YX-EV12', 'EV12-26013', 7) },
  },
  zhou: {
    home: 'shanghai',
    kind: 'HOUSEHOLD',
    name: '周志刚',
    phone: '13900000015',
    districtCode: '310110',
    addressLine: '控江路1688弄9号601室',
    units: { purifier: unit('YX-JS600', 'JS600-25140', 10) },
  },
} as const satisfies Readonly<Record<string, DemoCustomer>>;

export type CustomerKey = keyof typeof customers;

/** A second person of a company who signs in for it with a phone of their own (WSH-5). */
export const secondContact = {
  customer: 'hengfeng',
  name: '王班长（二车间）',
  phone: '13900000013',
} as const;

/** Somebody whom no clerk has ever registered: signs in, and files from a place that no branch serves. */
export const stranger = {
  name: '高翔',
  phone: '13900000016',
  districtCode: '610113',
  addressLine: '小寨西路26号4单元',
} as const;

interface DemoContract {
  readonly number: string;
  readonly customer: CustomerKey;
  readonly units: readonly string[];
  readonly beganDaysAgo: number;
  readonly endsInDays: number;
  readonly coversParts: boolean;
  /** In fen. */
  readonly priceAmount: number;
  readonly visitsIncluded: number | null;
  /** Working minutes. */
  readonly responseTargetMinutes: number | null;
}

export const contracts: readonly DemoContract[] = [
  {
    number: 'MC-SH-0101',
    customer: 'hengfeng',
    units: ['motorOne', 'motorTwo'],
    beganDaysAgo: 200,
    endsInDays: 165,
    coversParts: true,
    priceAmount: 960_000,
    visitsIncluded: null,
    responseTargetMinutes: null,
  },
  {
    number: 'MC-WH-0102',
    customer: 'jiangcheng',
    units: ['mainPump'],
    beganDaysAgo: 340,
    endsInDays: 25,
    coversParts: false,
    priceAmount: 480_000,
    visitsIncluded: 6,
    responseTargetMinutes: 240,
  },
];
