import { CancelCallDocument, CallDocument } from '../../client/index.ts';
import { closeLine, putApprovalOnFile, takeCall } from '../people/clerk.ts';
import type { Call } from '../people/customer.ts';
import { approveReports, dispatch } from '../people/supervisor.ts';
import { doTheWork, goThere, handIn, haveItSigned, leave, type Work } from '../people/technician.ts';
import type { Voice } from './house.ts';

/** Three customers of one technician, and a fourth whose call is taken back. */
export const HOUSEHOLD = { phone: '13900000001', name: '王小明', plate: 'JS600-' };
export const MILL = { phone: '13900000003', name: '李工', plate: 'YE3-' };
export const WRITER = { phone: '13900000002', name: '刘芳', plate: 'KT35-' };
export const NEIGHBOUR = { phone: '13900000014', name: '孙丽华', plate: 'ZY370-' };

type Caller = typeof HOUSEHOLD;

const PURIFIER: Work = {
  faultType: 'LEAKAGE',
  found: '滤芯接口渗水。',
  cause: '密封圈老化。',
  done: '更换密封圈，通水试压无渗漏。',
  advice: '每半年检查一次接口。',
};
const MOTOR: Work = {
  faultType: 'ABNORMAL_NOISE',
  found: '驱动端轴承异响。',
  cause: '轴承缺脂。',
  done: '清洗轴承，补充润滑脂，试运行正常。',
  advice: '每2000小时补充润滑脂。',
};
const CONDITIONER: Work = {
  faultType: 'POOR_PERFORMANCE',
  found: '制冷剂压力偏低。',
  cause: '接头微漏。',
  done: '紧固接头，补充制冷剂。',
  advice: '每年使用前清洗滤网。',
};

/** One call from the first word to the archived voucher, all of it by the technician whose month it is. */
async function serve(voice: Voice, caller: Caller, call: Call, work: Work): Promise<void> {
  const { demo, say, house } = voice;
  const { clerk, supervisor, technician } = house;
  const plannedAt = new Date((await demo.now()).getTime() + 60 * 60_000);
  const visit = await dispatch(supervisor, call, { among: [technician], plannedAt }, say);
  await goThere(demo, visit, say);
  await doTheWork(demo, visit, work, {
    approve: (asked) => putApprovalOnFile(clerk, asked, caller.name, say),
    say,
  });
  await haveItSigned(visit, caller.name, say);
  await leave(demo, visit);
  await handIn(visit);
  await approveReports(supervisor, call, say);
  await closeLine(clerk, call, say);
}

/** Three customers call, and a fourth call is taken back before anybody sets out. */
export async function aDayOfCalls(
  voice: Voice,
): Promise<Readonly<Record<'household' | 'mill' | 'writer' | 'cancelled', Call>>> {
  const { say, house } = voice;
  const { clerk } = house;
  const taken = (caller: Caller, work: Work, faultDescription: string) =>
    takeCall(clerk, { channel: 'PHONE', ...caller, faultType: work.faultType, faultDescription }, say);
  const household = await taken(HOUSEHOLD, PURIFIER, '净水机底部渗水。');
  const mill = await taken(MILL, MOTOR, '二车间电动机异响。');
  const writer = await taken(WRITER, CONDITIONER, '空调不凉。');
  const cancelled = await taken(NEIGHBOUR, PURIFIER, '增压泵接口渗水。');
  const { repairRequest } = await clerk.app.run(CallDocument, { number: cancelled.number });
  await clerk.app.run(CancelCallDocument, {
    input: {
      requestId: cancelled.id,
      version: repairRequest?.version ?? 0,
      reason: '客户来电：已自行处理好。',
    },
  });
  say(`   ${cancelled.number} is taken back by the customer; it stays in the register.`);
  await serve(voice, HOUSEHOLD, household, PURIFIER);
  await serve(voice, MILL, mill, MOTOR);
  await serve(voice, WRITER, writer, CONDITIONER);
  return { household, mill, writer, cancelled };
}

/** The conditioner once more, after its customer said that it is not solved. */
export const serveAgain = (voice: Voice, call: Call): Promise<void> =>
  serve(voice, WRITER, call, {
    ...CONDITIONER,
    found: '接头仍有微漏。',
    done: '重做喇叭口，保压试漏，定量加注。',
  });
