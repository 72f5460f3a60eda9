import { Call } from './call.ts';
import type { Cast } from './cast.ts';
import { rate } from './ordinary-job.ts';
import type { Tale } from './timeline.ts';

/** What was done lately and did not go by the book. */
export function unusualJobs(cast: Cast): Tale[] {
  return [lateAndDisputed(cast), noSignal(cast), declinedFirst(cast), lastNight(cast)];
}

/** A missed target, a decision of the supervisor's, and a customer who is not content: the alert of SUR-5. */
async function* lateAndDisputed(cast: Cast): Tale {
  const { chengdu } = cast.days;
  yield chengdu.back(5, '09:40');
  const call = await Call.taken(cast, {
    customer: 'he',
    unit: 'conditioner',
    fault: '空调外机有焦味，不敢再开。',
    faultType: 'OVERHEATING',
  });
  yield chengdu.back(5, '16:50');
  await call.dispatch('technician2', chengdu.back(4, '10:00'));
  yield chengdu.back(5, '17:10');
  await call.accept();
  yield chengdu.back(4, '10:45');
  await call.setOut();
  yield chengdu.back(4, '11:50');
  await call.arrive();
  yield chengdu.back(4, '12:10');
  await call.diagnose({
    faultType: 'OVERHEATING',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 3_100,
    faultHistory: '入夏以来偶有焦味，前天加重。',
    warrantyCheck: '没有购买凭证，型号和出厂日期清楚。',
  });
  yield chengdu.back(4, '13:30');
  await call.overrideEntitlement('WARRANTY', '到得太晚，这次按保修处理，不向客户收费。');
  yield chengdu.back(4, '13:50');
  await call.report({
    found: '风扇电机接线端子烧蚀。',
    cause: '端子压接不实。',
    done: '更换风扇，重做端子，试机四十分钟温度正常。',
    advice: '请把购机发票拍照上传，以后可以直接按保修处理。',
    parts: [{ partCode: 'FAN-160', quantity: 1, reason: '端子烧蚀' }],
    payer: 'WARRANTY',
    minutes: 90,
  });
  yield chengdu.back(4, '13:58');
  await call.signOnDevice('何秀英', '等了一天多，太久了。');
  yield chengdu.back(4, '14:05');
  await call.leave();
  yield chengdu.back(4, '17:20');
  await call.handIn();
  yield chengdu.back(3, '09:20');
  await call.strikeOff();
  yield chengdu.back(3, '09:25');
  await call.archive();
  yield* rate(cast, call, 'chengdu', 3, {
    level: {
      ATTITUDE: 'SATISFIED',
      SKILL: 'FAIR',
      ARRIVAL_TIME: 'DISSATISFIED',
      KEEPING_PROMISES: 'DISSATISFIED',
    },
    comment: '说好当天来，第二天中午才到。',
  });
}

/** VIS-1: no signal in the cellar; the supervisor confirms when the technician says to have arrived. */
async function* noSignal(cast: Cast): Tale {
  const { hangzhou } = cast.days;
  yield hangzhou.back(3, '09:12');
  const call = await Call.taken(cast, {
    customer: 'qian',
    unit: 'booster',
    fault: '增压泵漏水，装在地下室。',
    faultType: 'LEAKAGE',
  });
  yield hangzhou.back(3, '09:35');
  await call.dispatch('technician', hangzhou.back(3, '13:30'));
  yield hangzhou.back(3, '09:50');
  await call.accept();
  yield hangzhou.back(3, '12:55');
  await call.setOut();
  yield hangzhou.back(3, '14:40');
  await call.arrive(hangzhou.back(3, '13:25'));
  yield hangzhou.back(3, '14:44');
  await call.diagnose({
    faultType: 'LEAKAGE',
    faultCause: 'STORAGE_OR_TRANSPORT',
    runningHours: 320,
    faultHistory: '装好后一直有渗水。',
    warrantyCheck: '在6个月保修期内，发票已核。',
  });
  yield hangzhou.back(3, '14:52');
  await call.report({
    found: '泵盖密封圈压伤。',
    cause: '运输中受压。',
    done: '更换密封圈，试压不漏。',
    advice: '冬天地下室注意防冻。',
    parts: [{ partCode: 'ORING-80', quantity: 1, reason: '压伤' }],
    payer: 'WARRANTY',
    minutes: 60,
  });
  yield hangzhou.back(3, '14:58');
  await call.signOnDevice('钱伟');
  yield hangzhou.back(3, '15:02');
  await call.leave();
  yield hangzhou.back(3, '16:10');
  await call.confirmArrival();
  yield hangzhou.back(3, '16:40');
  await call.handIn();
  yield hangzhou.back(2, '09:10');
  await call.strikeOff();
  yield hangzhou.back(2, '09:15');
  await call.archive();
  yield* rate(cast, call, 'hangzhou', 2, { level: 'SATISFIED' });
}

/** DSP-9: the first technician cannot take it; the second does. */
async function* declinedFirst(cast: Cast): Tale {
  const { shanghai } = cast.days;
  yield shanghai.back(2, '08:40');
  const call = await Call.taken(cast, {
    customer: 'liu',
    unit: 'conditioner',
    fault: '新空调制冷时滴水，滴到床上。',
    faultType: 'LEAKAGE',
  });
  yield shanghai.back(2, '08:55');
  await call.dispatch('technician', shanghai.back(2, '10:30'));
  yield shanghai.back(2, '09:05');
  await call.decline('上一家还要两小时，赶不过去。');
  yield shanghai.back(2, '09:12');
  await call.dispatch('technician2', shanghai.back(2, '11:00'));
  yield shanghai.back(2, '09:20');
  await call.accept();
  yield shanghai.back(2, '10:05');
  await call.setOut();
  yield shanghai.back(2, '10:50');
  await call.arrive();
  yield shanghai.back(2, '11:05');
  await call.diagnose({
    faultType: 'LEAKAGE',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 400,
    faultHistory: '安装后第一次长时间制冷就滴水。',
    warrantyCheck: '在36个月保修期内。',
  });
  yield shanghai.back(2, '11:30');
  await call.report({
    found: '排水管接口脱开。',
    cause: '出厂时卡箍未压紧。',
    done: '重新压紧卡箍，试水十分钟不漏。',
    advice: '每年清洗一次接水盘。',
    payer: 'WARRANTY',
    minutes: 30,
  });
  yield shanghai.back(2, '11:34');
  await call.signOnDevice('刘芳');
  yield shanghai.back(2, '11:38');
  await call.leave();
  yield shanghai.back(2, '11:55');
  await call.handIn();
  yield shanghai.back(1, '09:00');
  await call.strikeOff();
  yield shanghai.back(1, '09:05');
  await call.archive();
}

/** An emergency of yesterday, on whatever day the story ends: resolved, and the voucher still with the technician. */
async function* lastNight(cast: Cast): Tale {
  const { wuhan } = cast.days;
  const hour = 60;
  yield wuhan.ago(26 * hour);
  const call = await Call.taken(cast, {
    customer: 'jiangcheng',
    unit: 'mainPump',
    grade: 'EMERGENCY',
    fault: '三号泵站主泵停机，备用泵顶着，随时会停水。',
    faultType: 'NO_POWER',
  });
  yield wuhan.ago(26 * hour - 9);
  await call.dispatch('technician2', wuhan.ago(24.5 * hour));
  yield wuhan.ago(26 * hour - 14);
  await call.accept();
  yield wuhan.ago(25 * hour);
  await call.setOut();
  yield wuhan.ago(24.5 * hour + 8);
  await call.arrive();
  yield wuhan.ago(24 * hour);
  await call.diagnose({
    faultType: 'NO_POWER',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 9_630,
    faultHistory: '值班时突然停机，热继电器动作。',
    warrantyCheck: '保修已过，保养合同包人工。',
  });
  yield wuhan.ago(23 * hour);
  await call.report({
    found: '冷却风扇叶片断裂，电动机过热保护。',
    cause: '叶片疲劳。',
    done: '更换冷却风扇，复位保护，满载运行三十分钟正常。',
    advice: '巡检时听一下风扇声音。',
    parts: [{ partCode: 'FAN-160', quantity: 1, reason: '叶片断裂' }],
    payer: 'CONTRACT',
    minutes: 60,
  });
  yield wuhan.ago(23 * hour - 5);
  await call.signOnDevice('值班员 郭师傅', '来得及时。');
  yield wuhan.ago(23 * hour - 9);
  await call.leave();
}
