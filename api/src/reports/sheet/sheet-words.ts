import { AbilityItem, AttitudeItem, Indicator } from '../../policy/assessment-words.ts';
import { SurveyItem } from '../../surveys/survey-words.ts';

type Words = readonly [zh: string, en: string];

export const INDICATORS: Readonly<Record<Indicator, Words>> = {
  [Indicator.RESPONSE_TIME]: ['响应时间', 'Response time'],
  [Indicator.ARRIVAL_ON_TIME]: ['到达及时率', 'Arrival on time'],
  [Indicator.FINISHED_ON_TIME]: ['完成及时率', 'Finished on time'],
  [Indicator.FIRST_TIME_FIX]: ['一次修复率', 'First-time fix'],
  [Indicator.RESOLUTION_RATE]: ['解决率', 'Resolution rate'],
  [Indicator.SURVEY_ATTITUDE]: ['评价：服务态度', 'Survey: attitude'],
  [Indicator.SURVEY_SKILL]: ['评价：技术水平', 'Survey: skill'],
  [Indicator.SURVEY_ARRIVAL_TIME]: ['评价：到达时间', 'Survey: arrival time'],
  [Indicator.SURVEY_KEEPING_PROMISES]: ['评价：履行承诺', 'Survey: keeping promises'],
  [Indicator.SATISFACTION_RATE]: ['满意率', 'Satisfaction rate'],
  [Indicator.VERIFIED_COMPLAINTS]: ['属实投诉', 'Verified complaints'],
  [Indicator.VOUCHER_ACCURACY]: ['凭证准确率', 'Voucher accuracy'],
  [Indicator.CALL_BACK_RATE]: ['回访率', 'Call-back rate'],
  [Indicator.PLAN_COMPLETION]: ['计划完成率', 'Plan completion'],
  [Indicator.ACCEPTANCE_IN_TIME]: ['接单及时率', 'Acceptance in time'],
  [Indicator.COST_CONTROL]: ['费用控制', 'Cost control'],
  [Indicator.COLLECTION_RATE]: ['收款率', 'Collection rate'],
  [Indicator.SERVICE_RANGE]: ['服务范围', 'Range of services'],
};

export const MARKED_ITEMS: Readonly<Record<AttitudeItem | AbilityItem, Words>> = {
  [AttitudeItem.INITIATIVE]: ['主动性', 'Initiative'],
  [AttitudeItem.DISCIPLINE]: ['纪律性', 'Discipline'],
  [AttitudeItem.COOPERATION]: ['协作', 'Cooperation'],
  [AttitudeItem.HONESTY]: ['诚信', 'Honesty'],
  [AbilityItem.INNOVATION]: ['创新', 'Innovation'],
  [AbilityItem.COORDINATION]: ['协调', 'Coordination'],
  [AbilityItem.EMERGENCIES]: ['应急', 'Emergencies'],
  [AbilityItem.SELF_CONTROL]: ['自控', 'Self-control'],
  [AbilityItem.WARMTH]: ['亲和', 'Warmth'],
};

export const RATED_ITEMS: Readonly<Record<SurveyItem, Words>> = {
  [SurveyItem.ATTITUDE]: ['服务态度', 'Attitude'],
  [SurveyItem.SKILL]: ['技术水平', 'Skill'],
  [SurveyItem.ARRIVAL_TIME]: ['到达时间', 'Arrival time'],
  [SurveyItem.KEEPING_PROMISES]: ['履行承诺', 'Keeping promises'],
};
