import type { ZoneKind } from '../../organization/branches/service-zone.ts';
import type { BranchKey } from './branches.ts';

/** A city with its county-level divisions by GB/T 2260, and which of our branches serves them. */
interface City {
  readonly city: readonly [zh: string, en: string];
  readonly province: readonly [zh: string, en: string];
  readonly servedBy: BranchKey | null;
  /** Left out: the branch does not go there, so the service department does. */
  readonly districts: readonly (readonly [
    code: string,
    zh: string,
    en: string,
    zone?: keyof typeof ZoneKind,
  ])[];
}

const SHANGHAI = ['上海市', 'Shanghai'] as const;
const BEIJING = ['北京市', 'Beijing'] as const;

export const cities: readonly City[] = [
  {
    city: SHANGHAI,
    province: SHANGHAI,
    servedBy: 'shanghai',
    districts: [
      ['310101', '黄浦区', 'Huangpu', 'URBAN'],
      ['310104', '徐汇区', 'Xuhui', 'URBAN'],
      ['310105', '长宁区', 'Changning', 'URBAN'],
      ['310106', '静安区', "Jing'an", 'URBAN'],
      ['310107', '普陀区', 'Putuo', 'URBAN'],
      ['310109', '虹口区', 'Hongkou', 'URBAN'],
      ['310110', '杨浦区', 'Yangpu', 'URBAN'],
      ['310112', '闵行区', 'Minhang', 'URBAN'],
      ['310115', '浦东新区', 'Pudong', 'URBAN'],
      ['310113', '宝山区', 'Baoshan', 'SUBURBAN'],
      ['310114', '嘉定区', 'Jiading', 'SUBURBAN'],
      ['310116', '金山区', 'Jinshan', 'SUBURBAN'],
      ['310117', '松江区', 'Songjiang', 'SUBURBAN'],
      ['310118', '青浦区', 'Qingpu', 'SUBURBAN'],
      ['310120', '奉贤区', 'Fengxian', 'SUBURBAN'],
      ['310151', '崇明区', 'Chongming'],
    ],
  },
  {
    city: ['杭州市', 'Hangzhou'],
    province: ['浙江省', 'Zhejiang'],
    servedBy: 'hangzhou',
    districts: [
      ['330102', '上城区', 'Shangcheng', 'URBAN'],
      ['330105', '拱墅区', 'Gongshu', 'URBAN'],
      ['330106', '西湖区', 'Xihu', 'URBAN'],
      ['330108', '滨江区', 'Binjiang', 'URBAN'],
      ['330109', '萧山区', 'Xiaoshan', 'SUBURBAN'],
      ['330110', '余杭区', 'Yuhang', 'SUBURBAN'],
      ['330113', '临平区', 'Linping', 'SUBURBAN'],
      ['330114', '钱塘区', 'Qiantang', 'SUBURBAN'],
      ['330111', '富阳区', 'Fuyang'],
      ['330112', '临安区', "Lin'an"],
    ],
  },
  {
    city: ['武汉市', 'Wuhan'],
    province: ['湖北省', 'Hubei'],
    servedBy: 'wuhan',
    districts: [
      ['420102', '江岸区', "Jiang'an", 'URBAN'],
      ['420103', '江汉区', 'Jianghan', 'URBAN'],
      ['420104', '硚口区', 'Qiaokou', 'URBAN'],
      ['420105', '汉阳区', 'Hanyang', 'URBAN'],
      ['420106', '武昌区', 'Wuchang', 'URBAN'],
      ['420107', '青山区', 'Qingshan', 'URBAN'],
      ['420111', '洪山区', 'Hongshan', 'URBAN'],
      ['420112', '东西湖区', 'Dongxihu', 'SUBURBAN'],
      ['420114', '蔡甸区', 'Caidian', 'SUBURBAN'],
      ['420115', '江夏区', 'Jiangxia', 'SUBURBAN'],
      ['420116', '黄陂区', 'Huangpi'],
      ['420117', '新洲区', 'Xinzhou'],
    ],
  },
  {
    city: ['成都市', 'Chengdu'],
    province: ['四川省', 'Sichuan'],
    servedBy: 'chengdu',
    districts: [
      ['510104', '锦江区', 'Jinjiang', 'URBAN'],
      ['510105', '青羊区', 'Qingyang', 'URBAN'],
      ['510106', '金牛区', 'Jinniu', 'URBAN'],
      ['510107', '武侯区', 'Wuhou', 'URBAN'],
      ['510108', '成华区', 'Chenghua', 'URBAN'],
      ['510112', '龙泉驿区', 'Longquanyi', 'SUBURBAN'],
      ['510114', '新都区', 'Xindu', 'SUBURBAN'],
      ['510115', '温江区', 'Wenjiang', 'SUBURBAN'],
      ['510116', '双流区', 'Shuangliu', 'SUBURBAN'],
      ['510117', '郫都区', 'Pidu', 'SUBURBAN'],
      ['510113', '青白江区', 'Qingbaijiang'],
      ['510118', '新津区', 'Xinjin'],
    ],
  },
  {
    city: ['深圳市', 'Shenzhen'],
    province: ['广东省', 'Guangdong'],
    servedBy: 'shenzhen',
    districts: [
      ['440303', '罗湖区', 'Luohu', 'URBAN'],
      ['440304', '福田区', 'Futian', 'URBAN'],
      ['440305', '南山区', 'Nanshan', 'URBAN'],
      ['440308', '盐田区', 'Yantian', 'URBAN'],
      ['440306', '宝安区', "Bao'an", 'SUBURBAN'],
      ['440307', '龙岗区', 'Longgang', 'SUBURBAN'],
      ['440309', '龙华区', 'Longhua', 'SUBURBAN'],
      ['440310', '坪山区', 'Pingshan', 'SUBURBAN'],
      ['440311', '光明区', 'Guangming', 'SUBURBAN'],
    ],
  },
  {
    city: ['西安市', "Xi'an"],
    province: ['陕西省', 'Shaanxi'],
    servedBy: null,
    districts: [
      ['610102', '新城区', 'Xincheng'],
      ['610103', '碑林区', 'Beilin'],
      ['610104', '莲湖区', 'Lianhu'],
      ['610111', '灞桥区', 'Baqiao'],
      ['610112', '未央区', 'Weiyang'],
      ['610113', '雁塔区', 'Yanta'],
      ['610116', '长安区', "Chang'an"],
    ],
  },
  {
    city: ['南京市', 'Nanjing'],
    province: ['江苏省', 'Jiangsu'],
    servedBy: null,
    districts: [
      ['320102', '玄武区', 'Xuanwu'],
      ['320104', '秦淮区', 'Qinhuai'],
      ['320105', '建邺区', 'Jianye'],
      ['320106', '鼓楼区', 'Gulou'],
      ['320115', '江宁区', 'Jiangning'],
    ],
  },
  {
    city: BEIJING,
    province: BEIJING,
    servedBy: null,
    districts: [
      ['110101', '东城区', 'Dongcheng'],
      ['110102', '西城区', 'Xicheng'],
      ['110105', '朝阳区', 'Chaoyang'],
      ['110106', '丰台区', 'Fengtai'],
      ['110108', '海淀区', 'Haidian'],
    ],
  },
];
