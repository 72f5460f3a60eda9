import type { SiteChecklistItem } from './site-checklist.ts';
import { SixS } from './site-check-words.ts';

const items = (s: SixS, ...texts: readonly [key: string, zh: string, en: string][]): SiteChecklistItem[] =>
  texts.map(([key, zh, en]) => ({ key, s, zh, en }));

/**
 * Version 1. The six S are the regulation's (KPI-7); it does not give their items, so these are ours, for a service site of
 * any product. The company replaces them by publishing its own checklist (`siteChecklistPublish`). The migration writes it;
 * nothing reads it from here.
 */
export const firstSiteChecklist: readonly SiteChecklistItem[] = [
  ...items(
    SixS.SORT,
    ['sort.unneeded', '现场没有不用的物品', 'Nothing that is not needed lies about'],
    ['sort.oldParts', '旧件与新件分开存放', 'Old parts are kept apart from new ones'],
  ),
  ...items(
    SixS.SET_IN_ORDER,
    ['order.places', '工具和配件定位摆放，有标识', 'Tools and parts have marked places and are there'],
    [
      'order.customerUnits',
      '客户产品挂牌，进出登记相符',
      'Customers’ units are tagged and agree with the book',
    ],
  ),
  ...items(
    SixS.SHINE,
    ['shine.floor', '地面、工作台清洁无油污', 'Floor and benches are clean and free of oil'],
    ['shine.tools', '工具和仪器清洁、保养到位', 'Tools and instruments are clean and cared for'],
  ),
  ...items(
    SixS.STANDARDIZE,
    ['standard.duties', '责任区和值日表上墙', 'Areas and duties are posted on the wall'],
    ['standard.forms', '凭证、登记簿填写规范', 'Vouchers and registers are kept as laid down'],
  ),
  ...items(
    SixS.SUSTAIN,
    ['sustain.dress', '着装规范，佩戴工牌', 'Working clothes and badges are worn'],
    ['sustain.courtesy', '接待客户文明礼貌', 'Customers are received with courtesy'],
  ),
  ...items(
    SixS.SAFETY,
    ['safety.power', '用电安全，无私拉乱接', 'Electricity is safe, no improvised wiring'],
    ['safety.fire', '消防器材有效，通道畅通', 'Fire extinguishers are valid and ways are clear'],
    ['safety.protection', '作业时使用防护用品', 'Protection is worn at work'],
  ),
];
