import { newId } from '../../kernel/ids.ts';
import { Call } from './call.ts';
import type { Cast } from './cast.ts';
import * as operations from './operations.ts';
import type { Tale } from './timeline.ts';

/** What could not be repaired on site: a unit on the bench now, and one that went home again. */
export function workshopJobs(cast: Cast): Tale[] {
  return [onTheBench(cast), fetchedAgain(cast)];
}

/** WKS-5: the motor's winding takes longer than planned, and the customer has a new promise. */
async function* onTheBench(cast: Cast): Tale {
  const { shanghai } = cast.days;
  yield shanghai.back(3, '09:12');
  const call = await Call.taken(cast, {
    customer: 'hengfeng',
    unit: 'motorTwo',
    fault: '二号机电动机冒烟跳闸，有焦味。',
    faultType: 'OVERHEATING',
  });
  yield shanghai.back(3, '09:30');
  await call.dispatch('technician', shanghai.back(3, '13:00'));
  yield shanghai.back(3, '09:41');
  await call.accept();
  yield shanghai.back(3, '12:20');
  await call.setOut();
  yield shanghai.back(3, '12:56');
  await call.arrive();
  yield shanghai.back(3, '13:35');
  await call.diagnose({
    faultType: 'OVERHEATING',
    faultCause: 'DESIGN_OR_MANUFACTURE',
    runningHours: 12_300,
    faultHistory: '上周起温升偏高，今早跳闸。',
    warrantyCheck: '保修已过，保养合同有效，包人工和配件。',
  });
  yield shanghai.back(3, '13:50');
  await call.takeAway('李工', '绕组烧毁，机壳完好，接线盒盖缺一颗螺钉', '联轴器半边');
  yield shanghai.back(3, '15:10');
  await call.bookIn(shanghai.back(1, '16:00'));
  yield shanghai.back(3, '15:40');
  const storeId = await fillStore(cast);
  const bearings = await call.requisition('BRG-6309', 2);
  yield shanghai.back(3, '16:05');
  await call.issueParts(bearings, storeId);
  yield shanghai.back(2, '10:30');
  await call.repair({ minutes: 95, done: '拆解，清理烧毁绕组，测量铁芯绝缘。' });
  yield shanghai.back(1, '11:20');
  await call.askForHelp(shanghai.ahead('16:00'), '定子绕组须重绕并烘干，多需一天');
  yield shanghai.back(1, '15:40');
  await call.repair({
    minutes: 180,
    done: '重绕定子绕组，浸漆入炉；更换两端轴承。',
    parts: [{ partCode: 'BRG-6309', oldSerial: 'B24-7731', newSerial: 'B26-1108', reason: '高温后游隙超差' }],
  });
  yield shanghai.back(1, '15:55');
  await call.usePart('BRG-6309');
  const fan = await call.requisition('FAN-160', 1);
  yield shanghai.back(1, '16:10');
  await call.orderPart(fan, 'FAN-160', shanghai.ahead('10:00'));
}

/** PRT-1: the store of Shanghai, with what motors need most; no fan is left. */
async function fillStore({ stage, company }: Cast): Promise<string> {
  const keeper = await stage.staff('shanghai.parts-keeper');
  const { warehouseOpen } = await keeper.ask<{ warehouseOpen: { id: string } }>(operations.warehouseOpen, {
    input: { branchId: company.branchIds.shanghai, kind: 'BRANCH', name: '上海备件库' },
  });
  const warehouseId = warehouseOpen.id;
  const goods = [
    ['BRG-6309', 12, 5_200],
    ['SEAL-32', 8, 7_900],
    ['ORING-80', 40, 310],
  ] as const;
  for (const [partCode, quantity, unitCostAmount] of goods) {
    const what = { warehouseId, partCode, quantity, unitCostAmount, reference: '送货单 SH-1126' };
    await keeper.ask(operations.stockReceive, { input: { ...what, idempotencyKey: newId() } });
  }
  return warehouseId;
}

/** WKS-3: inspected twice, and fetched by the customer at the counter. */
async function* fetchedAgain(cast: Cast): Tale {
  const { wuhan } = cast.days;
  yield wuhan.back(9, '08:50');
  const call = await Call.taken(cast, {
    customer: 'jiangcheng',
    unit: 'sewagePump',
    fault: '排污泵轴封漏水，泵坑有油花。',
    faultType: 'LEAKAGE',
  });
  yield wuhan.back(9, '09:05');
  await call.dispatch('technician', wuhan.back(9, '10:40'));
  yield wuhan.back(9, '09:12');
  await call.accept();
  yield wuhan.back(9, '10:00');
  await call.setOut();
  yield wuhan.back(9, '10:36');
  await call.arrive();
  yield wuhan.back(9, '11:10');
  await call.takeAway('值班员 郭师傅', '外壳有水垢，电缆完好', '吊链一条');
  yield wuhan.back(9, '14:10');
  await call.bookIn(wuhan.back(7, '16:00'));
  yield wuhan.back(8, '10:20');
  await call.repair({
    minutes: 110,
    done: '更换机械密封，换油。',
    parts: [{ partCode: 'SEAL-32', oldSerial: 'MS-2209', newSerial: 'MS-2641', reason: '密封面开裂' }],
  });
  yield wuhan.back(8, '10:40');
  await call.finishRepair();
  yield wuhan.back(8, '11:15');
  await call.inspect(false, '气密试验保压不足，油室丝堵未紧');
  yield wuhan.back(8, '14:30');
  await call.repair({ minutes: 25, done: '更换丝堵垫片，保压三十分钟无压降。' });
  yield wuhan.back(8, '14:40');
  await call.finishRepair();
  yield wuhan.back(8, '15:05');
  await call.inspect(true);
  yield wuhan.back(7, '09:30');
  await call.fetchAtCounter('值班员 郭师傅');
  yield wuhan.back(7, '10:00');
  await call.strikeOff();
  yield wuhan.back(7, '10:10');
  await call.archive();
}
