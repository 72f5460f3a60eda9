import { Call } from './call.ts';
import type { Cast } from './cast.ts';
import { alarm } from './pictures.ts';
import type { Tale } from './timeline.ts';

/** What is under way at this moment: dispatched, on the road, on site, waiting for a signature. */
export function runningJobs(cast: Cast): Tale[] {
  return [
    waitsForSignature(cast),
    plannedTomorrow(cast),
    notAcceptedYet(cast),
    onTheRoad(cast),
    onSite(cast),
    calledTwice(cast),
  ];
}

/** VIS-4: the work is done, and customer number one has yet to sign it on his own phone. */
async function* waitsForSignature(cast: Cast): Tale {
  const { shanghai } = cast.days;
  yield shanghai.back(1, '08:41');
  const call = await Call.taken(cast, {
    customer: 'wang',
    unit: 'purifier',
    fault: '净水机显示屏不亮，按什么都没反应。',
    faultType: 'NO_POWER',
    caller: '王小明的妻子',
  });
  yield shanghai.back(1, '08:58');
  await call.dispatch('technician', shanghai.back(1, '10:40'));
  yield shanghai.back(1, '09:06');
  await call.accept();
  yield shanghai.back(1, '10:02');
  await call.setOut();
  yield shanghai.back(1, '10:35');
  await call.arrive();
  yield shanghai.back(1, '10:50');
  await call.diagnose({
    faultType: 'NO_POWER',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 2_040,
    faultHistory: '早上起来发现屏幕不亮。',
    warrantyCheck: '在36个月保修期内，封条完好。',
  });
  yield shanghai.back(1, '11:25');
  await call.report({
    found: '显示板排线松脱，接插件氧化。',
    cause: '接插件镀层不良。',
    done: '清洁接插件，更换排线，整机通电检测正常。',
    advice: '水槽柜保持通风干燥。',
    payer: 'WARRANTY',
    minutes: 35,
  });
  yield shanghai.back(1, '11:31');
  await call.leave();
}

async function* plannedTomorrow(cast: Cast): Tale {
  const { shanghai } = cast.days;
  yield shanghai.workedAgo(170);
  const call = await Call.filed(cast, {
    customer: 'hengfeng',
    unit: 'drive',
    contactName: '李工（设备科）',
    fault: '变频电动机低速时抖动，有周期性的响声。',
    faultType: 'ABNORMAL_NOISE',
    preferred: { from: shanghai.ahead('09:00'), until: shanghai.ahead('12:00') },
  });
  yield shanghai.workedAgo(140);
  await call.dispatch('technician3', shanghai.ahead('10:00'), ['technician']);
  yield shanghai.workedAgo(125);
  await call.accept();
}

async function* notAcceptedYet(cast: Cast): Tale {
  const { chengdu } = cast.days;
  yield chengdu.workedAgo(110);
  const call = await Call.taken(cast, {
    customer: 'hotel',
    unit: 'pump',
    fault: '生活水泵流量不够，高楼层没水。',
    faultType: 'POOR_PERFORMANCE',
    grade: 'HIGH',
  });
  yield chengdu.workedAgo(60);
  await call.dispatch('technician', chengdu.ahead('10:30'));
}

/** An emergency comes at any hour. */
async function* onTheRoad(cast: Cast): Tale {
  const { wuhan } = cast.days;
  yield wuhan.ago(92);
  const call = await Call.taken(cast, {
    customer: 'jiangcheng',
    unit: 'sewagePump',
    fault: '排污泵跳闸，集水井水位还在涨。',
    faultType: 'NO_POWER',
    grade: 'EMERGENCY',
    confirmedAsNew: true,
  });
  yield wuhan.ago(84);
  await call.dispatch('technician', wuhan.ago(-20));
  yield wuhan.ago(80);
  await call.accept();
  yield wuhan.ago(24);
  await call.setOut();
}

async function* onSite(cast: Cast): Tale {
  const { shenzhen } = cast.days;
  yield shenzhen.ago(186);
  const call = await Call.filed(cast, {
    customer: 'bay',
    unit: 'terminal',
    contactName: '网络运维中心 陆工',
    fault: '光线路终端两块板告警，约三百户断网。',
    faultType: 'NO_SIGNAL',
    photos: [await alarm()],
  });
  yield shenzhen.ago(181);
  await call.classify('EMERGENCY', 'NO_SIGNAL');
  yield shenzhen.ago(174);
  await call.dispatch('technician', shenzhen.ago(90));
  yield shenzhen.ago(170);
  await call.accept();
  yield shenzhen.ago(140);
  await call.setOut();
  yield shenzhen.ago(96);
  await call.arrive();
  yield shenzhen.ago(58);
  await call.diagnose({
    faultType: 'NO_SIGNAL',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 7_900,
    faultHistory: '今天告警前没有操作，机房温度正常。',
    warrantyCheck: '在24个月保修期内。',
  });
  yield shenzhen.ago(50);
  // BIL-3: it waits for the customer's answer.
  await call.estimate(60, [], '按客户要求加装浪涌保护，不在保修范围内');
  // VIS-6: both boards at once are no case for the van; the supervisor decides.
  yield shenzhen.ago(41);
  const escalation = await call.escalate(
    '两块业务板同时告警，建议工厂技术支援远程核对版本。',
    '今晚八点前恢复。',
  );
  yield shenzhen.ago(33);
  await call.decideEscalation(escalation, 'TECHNICAL_SUPPORT', '已联系工厂值班工程师，请保持在现场。');
}

/** INT-6: filed in the evening, and called about by the wife in the morning: one job. */
async function* calledTwice(cast: Cast): Tale {
  const { wuhan } = cast.days;
  yield wuhan.back(2, '19:35');
  const filed = await Call.filed(cast, {
    customer: 'zhao',
    unit: 'heater',
    fault: '热水器点不着火，打火声有，没有火。',
    faultType: 'NO_POWER',
  });
  yield wuhan.back(1, '08:12');
  const again = await Call.taken(cast, {
    customer: 'zhao',
    unit: 'heater',
    caller: '赵磊的妻子',
    fault: '热水器打不着火，昨天开始没有热水。',
    faultType: 'NO_POWER',
    confirmedAsNew: true,
  });
  yield wuhan.back(1, '08:20');
  await again.mergeInto(filed);
  yield wuhan.back(1, '08:31');
  await filed.dispatch('technician2', wuhan.ahead('09:30'));
  yield wuhan.back(1, '08:44');
  await filed.accept();
}
