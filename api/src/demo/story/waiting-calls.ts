import { stranger } from '../company/customers.ts';
import { dateAt } from '../company/found-company.ts';
import * as operations from './operations.ts';
import { Call } from './call.ts';
import type { Cast } from './cast.ts';
import { invoice, leak } from './pictures.ts';
import type { Tale } from './timeline.ts';

/** What waits in the supervisors' queues, and what was cancelled. */
export function waitingCalls(cast: Cast): Tale[] {
  return [
    justFiled(cast),
    inEnglish(cast),
    fromNowhere(cast),
    byLetter(cast),
    byMail(cast),
    notSolvedOnThePhone(cast),
    solvedByVideo(cast),
    askedForAdvice(cast),
    nobodyAtHome(cast),
    partMissing(cast),
    vanAtFault(cast),
    passedOn(cast),
    cancelledByCustomer(cast),
    cancelledByClerk(cast),
  ];
}

/** Customer number one registers a unit with a photo of the invoice that no clerk has looked at yet (ENT-4). */
async function* justFiled(cast: Cast): Tale {
  const { days, stage, company } = cast;
  yield days.shanghai.ago(26);
  const portal = await stage.customer('13900000001');
  const { assetRegister } = await portal.ask<{ assetRegister: { id: string } }>(operations.assetRegister, {
    input: {
      modelId: company.modelIds.get('YX-RS16'),
      serialNumber: 'RS16-26088',
      purchasedOn: dateAt(days.shanghai.now, { months: -5 }),
      proofFileId: await stage.upload(portal, await invoice()),
      idempotencyKey: 'demo-unit-wang-heater',
    },
  });
  yield days.shanghai.ago(14);
  await Call.filed(cast, {
    customer: 'wang',
    assetId: assetRegister.id,
    fault: '热水器接口处滴水，下面放了个盆。',
    faultType: 'LEAKAGE',
    photos: [await leak()],
  });
}

async function* inEnglish(cast: Cast): Tale {
  const { stage, days } = cast;
  yield days.shenzhen.ago(47);
  const portal = await stage.customer('13900000006');
  await portal.ask(operations.languageSet, { input: { language: 'EN' } });
  await Call.filed(cast, {
    customer: 'emma',
    unit: 'purifier',
    fault: 'The water tastes of metal since yesterday and the filter light blinks red.',
    faultType: 'OTHER',
  });
}

/** Nobody on file, in a city that no branch serves: the service department takes it. */
async function* fromNowhere(cast: Cast): Tale {
  const { stage, days, company } = cast;
  yield days.hq.ago(35);
  const portal = await stage.customer(stranger.phone);
  await portal.ask(operations.profileSet, { input: { name: stranger.name } });
  yield days.hq.ago(31);
  const call = await Call.filedByStranger(cast, stranger, {
    fault: '增压泵启动后不出水，网上买的，装好第三天。',
    faultType: 'POOR_PERFORMANCE',
    newAsset: {
      modelId: company.modelIds.get('YX-ZY370'),
      serialNumber: 'ZY370-26090',
      purchasedOn: dateAt(days.hq.now, { days: -9 }),
    },
  });
  // DSP-6: nobody serves there, so the journey waits for the executive.
  yield days.hq.ago(12);
  await call.requestTravel('西安无网点，增压泵新装即不出水，需派员现场查看。');
}

/** A letter counts from the day on which it came; this one lay a day. Outside the warranty list the customer pays (ENT-4). */
async function* byLetter(cast: Cast): Tale {
  const { chengdu } = cast.days;
  yield chengdu.back(1, '09:50');
  await Call.taken(cast, {
    customer: 'dealer',
    unit: 'showroom',
    channel: 'LETTER',
    receivedAt: chengdu.back(2, '11:20'),
    fault: '展示样机门板变形，请派人修理并告知费用。',
    faultType: 'MECHANICAL_DAMAGE',
  });
}

async function* byMail(cast: Cast): Tale {
  yield cast.days.hangzhou.workedAgo(45);
  await Call.taken(cast, {
    customer: 'machines',
    unit: 'motor',
    channel: 'EMAIL',
    grade: 'HIGH',
    fault: '总装线配套电动机空载电流偏大，三台中有一台，请尽快来看。',
    faultType: 'POOR_PERFORMANCE',
  });
}

/** DSP-14: tried on the phone first; what was learned waits with it for a technician. */
async function* notSolvedOnThePhone(cast: Cast): Tale {
  const { wuhan } = cast.days;
  yield wuhan.workedAgo(58);
  const call = await Call.taken(cast, {
    customer: 'jiangcheng',
    unit: 'sewagePump',
    fault: '排污泵修好后远程面板仍显示离线。',
    faultType: 'OTHER',
    confirmedAsNew: true,
  });
  yield wuhan.workedAgo(50);
  const session = await call.startRemotely('REMOTE_DESKTOP');
  yield wuhan.workedAgo(31);
  await call.endRemotely(session, 'UNSOLVED', '远程登录正常，控制柜通信模块指示灯不亮，需带通信模块上门。');
}

/** DSP-14: solved by video; no visit, no voucher. */
async function* solvedByVideo(cast: Cast): Tale {
  const { shenzhen } = cast.days;
  yield shenzhen.back(2, '10:10');
  const call = await Call.taken(cast, {
    customer: 'emma',
    unit: 'purifier',
    fault: '净水机一直提示换滤芯，昨天刚换过。',
    faultType: 'OTHER',
  });
  yield shenzhen.back(2, '10:25');
  const session = await call.startRemotely('VIDEO');
  yield shenzhen.back(2, '10:38');
  await call.endRemotely(session, 'SOLVED', '视频指导客户长按复位键，提示消除。');
}

async function* askedForAdvice(cast: Cast): Tale {
  yield cast.days.shanghai.workedAgo(30);
  await Call.taken(cast, {
    customer: 'liu',
    kind: 'CONSULTATION',
    fault: '想把燃气热水器换成18升的，问能不能用原来的烟道。',
    faultType: 'OTHER',
  });
}

/** DSP-9: the clock stands until a new time is planned. */
async function* nobodyAtHome(cast: Cast): Tale {
  const { shanghai } = cast.days;
  yield shanghai.back(2, '16:45');
  const call = await Call.taken(cast, {
    customer: 'sun',
    unit: 'booster',
    fault: '增压泵又有一点响，想请上次的师傅来听一下。',
    faultType: 'ABNORMAL_NOISE',
  });
  yield shanghai.back(2, '16:58');
  await call.dispatch('technician', shanghai.back(1, '09:30'));
  yield shanghai.back(2, '17:10');
  await call.accept();
  yield shanghai.back(1, '08:50');
  await call.setOut();
  yield shanghai.back(1, '09:28');
  await call.findNobody('敲门无人应，电话两次未接，已留字条。');
}

/** What cannot be finished on the spot goes back to the queue, with what stands in the way. */
async function* partMissing(cast: Cast): Tale {
  const { chengdu } = cast.days;
  yield chengdu.back(2, '15:20');
  const call = await Call.taken(cast, {
    customer: 'hotel',
    unit: 'generator',
    fault: '发电机组启动不了，启动马达只响一声。',
    faultType: 'NO_POWER',
    confirmedAsNew: false,
  });
  yield chengdu.back(2, '15:40');
  await call.dispatch('technician', chengdu.back(1, '09:30'));
  yield chengdu.back(2, '16:00');
  await call.accept();
  yield chengdu.back(1, '09:02');
  await call.setOut();
  yield chengdu.back(1, '09:26');
  await call.arrive();
  yield chengdu.back(1, '09:55');
  await call.diagnose({
    faultType: 'NO_POWER',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 91,
    faultHistory: '上次检修后试机正常，昨天例行试机启动不了。',
    warrantyCheck: '购买未满12个月。',
  });
  yield chengdu.back(1, '10:20');
  await call.leave('CANNOT_COMPLETE', '启动蓄电池需更换，车上没有这一型号，到货后再上门。');
}

/** DSP-5: the engine is its maker's; the letter is in the log, and what the customer asked waits for an answer (INT-9). */
async function* vanAtFault(cast: Cast): Tale {
  const { wuhan } = cast.days;
  yield wuhan.ago(44);
  const call = await Call.taken(cast, {
    customer: 'freight',
    unit: 'van',
    fault: '驱动电机上坡时断续无力，仪表报动力系统故障。',
    faultType: 'POOR_PERFORMANCE',
    vehicle: { area: 'ENGINE', distanceKm: 12 },
  });
  const asked = await call.logContact({
    direction: 'IN',
    kind: 'CALL',
    withWhom: '孟队长',
    words: '车上有冷链货，问能否先安排换车？',
    needsAnswer: true,
  });
  yield wuhan.ago(37);
  await call.answerContact(asked, 'CALL', '已联系就近车场，一小时内可换车。');
  await call.writeToHandler(
    '九州动力武汉服务站',
    '武汉市硚口区解放大道201号',
    '车辆驱动电机上坡断续无力，请今日内派员检测并告知处理方案。',
  );
  yield wuhan.ago(18);
  await call.logContact({
    direction: 'IN',
    kind: 'CALL',
    withWhom: '孟队长',
    words: '问服务站几点到。',
    needsAnswer: true,
  });
}

/** INT-8: what the branch cannot serve waits for the executive to name who will. */
async function* passedOn(cast: Cast): Tale {
  const { chengdu } = cast.days;
  yield chengdu.ago(41);
  const call = await Call.taken(cast, {
    customer: 'hotel',
    unit: 'pump',
    kind: 'INSPECTION',
    fault: '请对水泵机组做年度振动检测并出具报告。',
    faultType: 'OTHER',
    confirmedAsNew: true,
  });
  yield chengdu.ago(29);
  await call.refer('本分公司没有振动检测仪，请总部安排。');
}

async function* cancelledByCustomer(cast: Cast): Tale {
  const { shanghai } = cast.days;
  yield shanghai.back(5, '20:05');
  const call = await Call.filed(cast, {
    customer: 'liu',
    unit: 'heater',
    fault: '热水器显示故障代码E1，没有热水。',
    faultType: 'OTHER',
  });
  yield shanghai.back(4, '07:50');
  await call.cancel('CUSTOMER', '是燃气总阀没开，已经好了，谢谢。');
}

async function* cancelledByClerk(cast: Cast): Tale {
  const { shenzhen } = cast.days;
  yield shenzhen.back(6, '10:05');
  const call = await Call.taken(cast, {
    customer: 'emma',
    unit: 'purifier',
    channel: 'WALK_IN',
    fault: '净水机进水管想移到另一边。',
    faultType: 'OTHER',
    kind: 'INSTALLATION',
  });
  yield shenzhen.back(6, '10:50');
  await call.cancel('CLERK', '客户来电：房东不同意改管路，取消。');
}
