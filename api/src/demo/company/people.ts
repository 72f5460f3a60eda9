import type { Role } from '../../kernel/actor.ts';
import type { ProductCategory } from '../../organization/product-category.ts';
import type { BranchKey } from './branches.ts';

/** Of all demo accounts of staff. */
export const STAFF_PASSWORD = 'aftercare-demo';

type RoleName = keyof typeof Role;

export interface Paper {
  readonly of: keyof typeof ProductCategory | 'WORK_PERMIT';
  readonly kind?: 'TRAINING' | 'CERTIFICATE';
  /** Left out: two years from now, and a training without end. */
  readonly endsInDays?: number;
}

interface DemoPerson {
  /** The branch and what the person is there. */
  readonly userName: `${BranchKey}.${string}`;
  readonly name: string;
  readonly roles: readonly RoleName[];
  readonly papers?: readonly Paper[];
}

/** Trained for; a training has no end. */
const trained = (...of: (keyof typeof ProductCategory)[]): Paper[] =>
  of.map((one) => ({ of: one, kind: 'TRAINING' }));
const certified = (of: keyof typeof ProductCategory, endsInDays?: number): Paper => ({
  of,
  kind: 'CERTIFICATE',
  endsInDays,
});

/** Who works there. Every role of the glossary is held by somebody. */
export const people: readonly DemoPerson[] = [
  { userName: 'hq.administrator', name: '沈浩', roles: ['ADMINISTRATOR'] },
  // Nobody gives themselves a role, so there is a second one.
  { userName: 'hq.administrator2', name: '俞洁', roles: ['ADMINISTRATOR'] },
  { userName: 'hq.service-department', name: '郑敏', roles: ['SERVICE_DEPARTMENT'] },
  { userName: 'hq.executive', name: '顾长风', roles: ['EXECUTIVE'] },
  { userName: 'hq.sales-director', name: '范晓东', roles: ['SALES_DIRECTOR'] },
  { userName: 'hq.management-committee', name: '秦岚', roles: ['MANAGEMENT_COMMITTEE'] },
  { userName: 'hq.human-resources', name: '叶青', roles: ['HUMAN_RESOURCES'] },
  { userName: 'hq.warehouse-keeper', name: '石磊', roles: ['WAREHOUSE_KEEPER'] },
  { userName: 'hq.clerk', name: '柳依依', roles: ['CLERK'] },
  { userName: 'hq.supervisor', name: '龚正', roles: ['SUPERVISOR'] },
  {
    userName: 'hq.technician',
    name: '万里',
    roles: ['TECHNICIAN'],
    papers: [...trained('MOTOR', 'PUMP', 'HOUSEHOLD_APPLIANCE'), certified('GENERATOR')],
  },

  { userName: 'shanghai.clerk', name: '陈静', roles: ['CLERK'] },
  { userName: 'shanghai.supervisor', name: '王建国', roles: ['SUPERVISOR'] },
  {
    userName: 'shanghai.technician',
    name: '李伟',
    roles: ['TECHNICIAN'],
    papers: [certified('PUMP'), ...trained('MOTOR', 'HOUSEHOLD_APPLIANCE')],
  },
  {
    userName: 'shanghai.technician2',
    name: '张强',
    roles: ['TECHNICIAN'],
    papers: [certified('HOUSEHOLD_APPLIANCE'), certified('COMMUNICATION_EQUIPMENT')],
  },
  {
    userName: 'shanghai.technician3',
    name: '赵敏',
    roles: ['TECHNICIAN'],
    // TEC-1: this one is warned of.
    papers: [certified('MOTOR', 18), certified('GENERATOR')],
  },
  { userName: 'shanghai.branch-manager', name: '徐海燕', roles: ['BRANCH_MANAGER'] },
  { userName: 'shanghai.accountant', name: '周丽', roles: ['ACCOUNTANT'] },
  { userName: 'shanghai.parts-keeper', name: '吴刚', roles: ['PARTS_KEEPER'] },
  { userName: 'shanghai.sales', name: '孙倩', roles: ['SALES'] },

  { userName: 'wuhan.clerk', name: '胡婷', roles: ['CLERK'] },
  { userName: 'wuhan.supervisor', name: '徐波', roles: ['SUPERVISOR'] },
  {
    userName: 'wuhan.technician',
    name: '刘洋',
    roles: ['TECHNICIAN'],
    papers: [certified('PUMP'), certified('MOTOR')],
  },
  {
    userName: 'wuhan.technician2',
    name: '彭飞',
    roles: ['TECHNICIAN'],
    papers: trained('HOUSEHOLD_APPLIANCE', 'PUMP'),
  },
  { userName: 'wuhan.sales', name: '熊倩', roles: ['SALES'] },

  { userName: 'chengdu.clerk', name: '罗兰', roles: ['CLERK'] },
  { userName: 'chengdu.supervisor', name: '杨帆', roles: ['SUPERVISOR'] },
  { userName: 'chengdu.branch-manager', name: '蒋文', roles: ['BRANCH_MANAGER'] },
  {
    userName: 'chengdu.technician',
    name: '邓超群',
    roles: ['TECHNICIAN'],
    papers: [certified('GENERATOR'), certified('PUMP'), ...trained('HOUSEHOLD_APPLIANCE')],
  },
  {
    userName: 'chengdu.technician2',
    name: '曾毅',
    roles: ['TECHNICIAN'],
    papers: [certified('HOUSEHOLD_APPLIANCE')],
  },
  { userName: 'chengdu.sales', name: '唐薇', roles: ['SALES'] },

  // In a small office one person is two things.
  { userName: 'shenzhen.clerk', name: '林小燕', roles: ['CLERK', 'ACCOUNTANT'] },
  { userName: 'shenzhen.supervisor', name: '黄志明', roles: ['SUPERVISOR'] },
  { userName: 'shenzhen.branch-manager', name: '梁永康', roles: ['BRANCH_MANAGER'] },
  {
    userName: 'shenzhen.technician',
    name: '何俊',
    roles: ['TECHNICIAN'],
    papers: [certified('COMMUNICATION_EQUIPMENT'), ...trained('HOUSEHOLD_APPLIANCE')],
  },

  { userName: 'hangzhou.clerk', name: '金晶', roles: ['CLERK'] },
  { userName: 'hangzhou.supervisor', name: '潘峰', roles: ['SUPERVISOR'] },
  {
    userName: 'hangzhou.technician',
    name: '傅斌',
    roles: ['TECHNICIAN'],
    papers: [...trained('MOTOR', 'PUMP', 'HOUSEHOLD_APPLIANCE'), { of: 'WORK_PERMIT' }],
  },
  {
    // Trained, but a technician of an authorized center needs a permit too: dispatching says so (DSP-7).
    userName: 'hangzhou.technician2',
    name: '毛亮',
    roles: ['TECHNICIAN'],
    papers: trained('MOTOR', 'PUMP', 'HOUSEHOLD_APPLIANCE'),
  },
];

/** The branch whose person somebody is. */
export function homeOf(userName: string): BranchKey {
  return userName.split('.')[0] as BranchKey;
}
