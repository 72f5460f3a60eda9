import type { BranchKind } from '../../organization/branches/branch.ts';
import type { Shift, Weekday } from '../../policy/working-time.ts';

export type BranchKey = 'hq' | 'shanghai' | 'wuhan' | 'chengdu' | 'shenzhen' | 'hangzhou';

interface DemoBranch {
  readonly key: BranchKey;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly kind: keyof typeof BranchKind;
  readonly phone: string;
  readonly address: string;
  readonly inHomeRegion: boolean;
  readonly weekdays: readonly Shift[];
  readonly saturday?: readonly Shift[];
}

const shift = (from: string, to: string): Shift => ({ from, to });

/** 云岫机电 (Yunxiu Electromechanical): a company that does not exist, in cities that do. */
export const branches: readonly DemoBranch[] = [
  {
    key: 'hq',
    code: 'HQ',
    name: '云岫机电总部服务部',
    nameEn: 'Yunxiu headquarters, service department',
    kind: 'HEADQUARTERS',
    phone: '400-000-0100',
    address: '上海市长宁区云岫路1号',
    inHomeRegion: true,
    weekdays: [shift('09:00', '12:00'), shift('13:00', '17:30')],
  },
  {
    key: 'shanghai',
    code: 'SH',
    name: '上海服务中心',
    nameEn: 'Shanghai service center',
    kind: 'SERVICE_CENTER',
    phone: '400-000-0121',
    address: '上海市静安区服务路21号',
    inHomeRegion: true,
    weekdays: [shift('08:30', '12:00'), shift('13:00', '17:30')],
    saturday: [shift('08:30', '12:00')],
  },
  {
    key: 'wuhan',
    code: 'WH',
    name: '武汉服务中心',
    nameEn: 'Wuhan service center',
    kind: 'SERVICE_CENTER',
    phone: '400-000-0127',
    address: '武汉市武昌区服务路27号',
    inHomeRegion: false,
    weekdays: [shift('08:00', '12:00'), shift('14:00', '18:00')],
  },
  {
    key: 'chengdu',
    code: 'CD',
    name: '成都分公司',
    nameEn: 'Chengdu branch office',
    kind: 'BRANCH_OFFICE',
    phone: '400-000-0128',
    address: '成都市武侯区服务路28号',
    inHomeRegion: false,
    weekdays: [shift('09:00', '12:30'), shift('13:30', '18:00')],
  },
  {
    key: 'shenzhen',
    code: 'SZ',
    name: '深圳分公司',
    nameEn: 'Shenzhen branch office',
    kind: 'BRANCH_OFFICE',
    phone: '400-000-0175',
    address: '深圳市南山区服务路75号',
    inHomeRegion: false,
    // A third shift in the evening, when offices can be reached.
    weekdays: [shift('08:30', '12:00'), shift('13:30', '18:00'), shift('19:00', '21:00')],
  },
  {
    key: 'hangzhou',
    code: 'HZ',
    name: '杭州特约维修点',
    nameEn: 'Hangzhou authorized center',
    kind: 'AUTHORIZED_CENTER',
    phone: '400-000-0157',
    address: '杭州市拱墅区服务路57号',
    inHomeRegion: true,
    weekdays: [shift('09:00', '12:00'), shift('13:00', '17:00')],
    saturday: [shift('09:00', '12:00'), shift('13:00', '17:00')],
  },
];

/** The ordinary week of a branch. */
export function weekOf({ weekdays, saturday }: DemoBranch): { weekday: Weekday; shifts: readonly Shift[] }[] {
  const days = ([1, 2, 3, 4, 5] as const).map((weekday) => ({
    weekday: weekday as Weekday,
    shifts: weekdays,
  }));
  return saturday ? [...days, { weekday: 6, shifts: saturday }] : days;
}
