import { secondContact } from '../company/customers.ts';
import { Call, type Cast } from './call.ts';
import { ordinaryJob, rate } from './ordinary-job.ts';
import { leak } from './pictures.ts';
import type { Tale } from './timeline.ts';

/** What was done in the last weeks: closed by now, or resolved and waiting for the reopening period to end. */
export function finishedJobs(cast: Cast): Tale[] {
  return [
    ordinaryJob(cast, {
      branch: 'shanghai',
      back: 16,
      at: '08:47',
      planned: '14:00',
      open: () =>
        Call.taken(cast, {
          customer: 'wang',
          unit: 'purifier',
          fault: '净水机出水很慢，接一杯水要好几分钟。',
          faultType: 'POOR_PERFORMANCE',
        }),
      lead: 'technician',
      diagnosed: {
        faultType: 'POOR_PERFORMANCE',
        faultCause: 'DESIGN_OR_MANUFACTURE',
        runningHours: 1900,
        faultHistory: '一周前开始变慢，换过前置滤芯没有改善。',
        warrantyCheck: '铭牌与发票一致，在36个月保修期内。',
      },
      reported: {
        found: '反渗透膜通量只有标称值的三成。',
        cause: '该批次膜元件封装不良。',
        done: '更换反渗透膜和前置滤芯，冲洗并检测水质合格。',
        advice: '前置滤芯每六个月更换一次，长时间不用请先放水五分钟。',
        parts: [
          { partCode: 'RO-600', quantity: 1, reason: '通量不足' },
          { partCode: 'PP-10', quantity: 1, reason: '随膜更换' },
        ],
        payer: 'WARRANTY',
        minutes: 55,
      },
      signedBy: '王小明',
      signs: 'DEVICE',
      comments: '师傅很细心。',
      rated: { level: 'VERY_SATISFIED', comment: '准时到，讲得清楚，收拾得很干净。' },
    }),
    ordinaryJob(cast, {
      branch: 'shanghai',
      back: 14,
      at: '09:10',
      planned: '13:40',
      open: () =>
        Call.taken(cast, {
          customer: 'sun',
          unit: 'booster',
          fault: '增压泵一开就响得厉害，楼下都听得到。',
          faultType: 'ABNORMAL_NOISE',
        }),
      lead: 'technician',
      diagnosed: {
        faultType: 'ABNORMAL_NOISE',
        faultCause: 'DESIGN_OR_MANUFACTURE',
        runningHours: 210,
        faultHistory: '装好两周后出现，越来越响。',
        warrantyCheck: '在6个月保修期内，封条完好。',
      },
      reported: {
        found: '轴承缺油，转子轻微扫膛。',
        cause: '装配时轴承注油不足。',
        done: '更换轴承，校正转子，加减震垫。',
        advice: '泵体四周留出十厘米以上空间。',
        parts: [{ partCode: 'BRG-6309', quantity: 1, reason: '磨损' }],
        payer: 'WARRANTY',
        minutes: 70,
      },
      signedBy: '孙丽华',
      signs: 'DEVICE',
      rated: { level: 'SATISFIED' },
    }),
    // ENT-3: inside the warranty, and yet the customer pays.
    ordinaryJob(cast, {
      branch: 'shanghai',
      back: 12,
      at: '10:05',
      planned: '15:00',
      open: async () =>
        Call.filed(cast, {
          customer: 'zhou',
          unit: 'purifier',
          fault: '净水机底下一直漏水，柜子都湿了。',
          faultType: 'LEAKAGE',
          photos: [await leak()],
        }),
      lead: 'technician',
      diagnosed: {
        faultType: 'MECHANICAL_DAMAGE',
        faultCause: 'CUSTOMER_CAUSE',
        runningHours: 2350,
        faultHistory: '装修时移过机器，之后开始漏。',
        openedBefore: true,
        warrantyCheck: '在保修期内，但外壳有撞痕，进水接头被拧裂。',
      },
      reported: {
        found: '进水接头开裂，密封圈移位。',
        cause: '移机时磕碰。',
        done: '更换接头密封圈，固定机身，试压三十分钟不漏。',
        advice: '移机请先关总阀，或者预约我们上门。',
        parts: [{ partCode: 'ORING-80', quantity: 2, reason: '移位破损' }],
        payer: 'PAID',
        minutes: 40,
      },
      signedBy: '周志刚',
      signs: 'DEVICE',
      rated: {
        level: { ATTITUDE: 'VERY_SATISFIED', KEEPING_PROMISES: 'FAIR' },
        comment: '态度好，就是没想到要收费。',
      },
    }),
    ordinaryJob(cast, {
      branch: 'shanghai',
      back: 11,
      at: '08:55',
      planned: '13:30',
      open: () =>
        Call.filed(cast, {
          customer: 'hengfeng',
          unit: 'motorOne',
          phone: secondContact.phone,
          contactName: secondContact.name,
          fault: '一号主机电动机轴承端发热，手不能碰。',
          faultType: 'OVERHEATING',
        }),
      lead: 'technician',
      team: ['technician3'],
      diagnosed: {
        faultType: 'OVERHEATING',
        faultCause: 'DESIGN_OR_MANUFACTURE',
        runningHours: 11_800,
        faultHistory: '三天前温升报警，停机后复位。',
        warrantyCheck: '保修已过，保养合同有效，包人工和配件。',
      },
      reported: {
        found: '驱动端轴承保持架碎裂。',
        cause: '轴承到期磨损。',
        done: '更换两端轴承，换油脂，空载和带载各试一小时。',
        advice: '每运行两千小时补一次油脂。',
        parts: [{ partCode: 'BRG-6309', quantity: 2, reason: '保持架碎裂' }],
        payer: 'CONTRACT',
        minutes: 160,
      },
      signedBy: '王班长',
      signs: 'DEVICE',
      rated: { level: 'VERY_SATISFIED' },
    }),
    ordinaryJob(cast, {
      branch: 'wuhan',
      back: 10,
      at: '08:20',
      planned: '10:40',
      open: () =>
        Call.taken(cast, {
          customer: 'jiangcheng',
          unit: 'mainPump',
          channel: 'EMAIL',
          grade: 'HIGH',
          fault: '三号泵站主泵机械密封漏水，每分钟约两百滴。',
          faultType: 'LEAKAGE',
        }),
      lead: 'technician',
      team: ['technician2'],
      diagnosed: {
        faultType: 'LEAKAGE',
        faultCause: 'DESIGN_OR_MANUFACTURE',
        runningHours: 9_400,
        faultHistory: '上月起渗漏，近两天加剧。',
        warrantyCheck: '保修已过，保养合同包人工，不包配件。',
      },
      reported: {
        found: '机械密封动环磨出沟槽。',
        cause: '水中含沙，密封面磨损。',
        done: '更换机械密封，校正同心度，试运行一小时。',
        advice: '汛期后检查一次进口滤网。',
        parts: [{ partCode: 'SEAL-32', quantity: 1, reason: '密封面磨损' }],
        payer: 'CONTRACT',
        minutes: 95,
      },
      signedBy: '值班员 郭师傅',
      signs: 'DEVICE',
      rated: { level: 'SATISFIED' },
    }),
    ordinaryJob(cast, {
      branch: 'chengdu',
      back: 9,
      at: '09:15',
      planned: '14:30',
      open: () =>
        Call.taken(cast, {
          customer: 'hotel',
          unit: 'generator',
          fault: '发电机组试机时电压上下跳，灯光忽明忽暗。',
          faultType: 'POOR_PERFORMANCE',
        }),
      lead: 'technician',
      diagnosed: {
        faultType: 'POOR_PERFORMANCE',
        faultCause: 'DESIGN_OR_MANUFACTURE',
        runningHours: 86,
        faultHistory: '每月例行试机，本次第一次出现。',
        warrantyCheck: '购买未满12个月，铭牌与发票一致。',
      },
      reported: {
        found: '励磁调节器输出不稳。',
        cause: '调节器元件早期失效。',
        done: '更换励磁调节器，带载三十分钟电压稳定在±1%。',
        advice: '每月试机不少于十五分钟。',
        parts: [{ partCode: 'AVR-50', quantity: 1, reason: '输出不稳' }],
        payer: 'WARRANTY',
        minutes: 110,
      },
      signedBy: '谢经理',
      signs: 'DEVICE',
      rated: { level: { ATTITUDE: 'VERY_SATISFIED', SKILL: 'VERY_SATISFIED' } },
    }),
    lateAndDisputed(cast),
    // What customer number one finds in the portal: a call that is over, and a survey about it.
    ordinaryJob(cast, {
      branch: 'shanghai',
      back: 3,
      at: '09:05',
      planned: '14:20',
      open: () =>
        Call.filed(cast, {
          customer: 'wang',
          unit: 'booster',
          fault: '增压泵不转了，只有嗡嗡声。',
          faultType: 'NO_POWER',
        }),
      lead: 'technician',
      diagnosed: {
        faultType: 'NO_POWER',
        faultCause: 'DESIGN_OR_MANUFACTURE',
        runningHours: 1_640,
        faultHistory: '昨晚突然停转。',
        warrantyCheck: '6个月保修期已过。',
      },
      reported: {
        found: '启动电容失容。',
        cause: '电容老化。',
        done: '更换启动电容，运行正常。',
        advice: '夏季高温时注意通风。',
        parts: [{ partCode: 'CAP-370', quantity: 1, reason: '失容' }],
        payer: 'PAID',
        minutes: 35,
      },
      signedBy: '王小明',
      signs: 'PORTAL',
    }),
    noSignal(cast),
    ordinaryJob(cast, {
      branch: 'shenzhen',
      back: 2,
      at: '09:30',
      planned: '14:10',
      open: () =>
        Call.taken(cast, {
          customer: 'bay',
          unit: 'repeater',
          fault: '地下车库直放站覆盖变差，电话常断。',
          faultType: 'NO_SIGNAL',
        }),
      lead: 'technician',
      diagnosed: {
        faultType: 'NO_SIGNAL',
        faultCause: 'STORAGE_OR_TRANSPORT',
        runningHours: 14_100,
        faultHistory: '上周施工断电后开始。',
        warrantyCheck: '12个月保修期已过。',
      },
      reported: {
        found: '电源板纹波过大。',
        cause: '断电浪涌使滤波电容受损。',
        done: '更换电源板，实测覆盖恢复。',
        advice: '建议加装浪涌保护。',
        parts: [{ partCode: 'PSU-2800', quantity: 1, reason: '输出纹波过大' }],
        payer: 'PAID',
        minutes: 75,
      },
      signedBy: '网络运维中心 陆工',
      signs: 'DEVICE',
      papers: 'HANDED_IN',
    }),
    declinedFirst(cast),
  ];
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
