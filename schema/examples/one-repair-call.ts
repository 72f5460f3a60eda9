/**
 * One repair call from the first word to the rating, as staff apps play it through the typed client: in the Shanghai
 * service center of the demo company, with a second call by phone and a third by letter. What customers do on their own
 * phones is played as well. Needs a running demo, whose clock it moves on to the next working morning:
 *
 *   API_URL=http://localhost:4000 pnpm --filter @aftercare/schema example
 */
import { closeLine, putApprovalOnFile, readRegister, takeCall } from './people/clerk.ts';
import {
  answerSurvey,
  approveInPortal,
  type Call,
  fileRequest,
  openTrackingPage,
  signInByCode,
  signInPortal,
} from './people/customer.ts';
import { Demo, type Say, wallClock } from './people/demo.ts';
import { checkCoverage, readAnswer } from './people/headquarters.ts';
import { nextMorning, nextWorkingTime, signIn } from './people/staff.ts';
import { approveReports, dispatch } from './people/supervisor.ts';
import {
  doTheWork,
  goThere,
  handIn,
  haveItSigned,
  leave,
  readRatings,
  type Work,
} from './people/technician.ts';

/** A household in Shanghai that files in the portal. */
const IN_THE_PORTAL = '13900000015';
/** A textile mill whose motors fail now and then, and whose engineer calls. */
const ON_THE_PHONE = '13900000003';
/** A household that writes letters. */
const BY_LETTER = '13900000002';

/** What the technicians find and do, call by call. */
const LEAKING_PURIFIER: Work = {
  faultType: 'LEAKAGE',
  found: '前置滤芯接口渗水。',
  cause: '滤芯密封面有毛刺。',
  done: '更换前置滤芯，试机30分钟无渗漏。',
  advice: '每半年更换一次前置滤芯，有水迹及时报修。',
  partCode: 'PP-10',
};
const NOISY_MOTOR: Work = {
  faultType: 'ABNORMAL_NOISE',
  found: '驱动端轴承滚道剥落。',
  cause: '轴承早期疲劳。',
  done: '更换轴承，空载、负载试运行正常。',
  advice: '每2000小时补充润滑脂。',
  partCode: 'BRG-6309',
};
const SLOW_CONDITIONER: Work = {
  faultType: 'POOR_PERFORMANCE',
  found: '制冷剂压力偏低，喇叭口微漏。',
  cause: '出厂喇叭口加工偏差。',
  done: '重做喇叭口，抽真空，定量加注制冷剂。',
  advice: '每年使用前清洗滤网。',
};

/** The numbers of the three calls, and what the customer could read meanwhile. */
export interface Outcome {
  readonly filed: string;
  readonly phoned: string;
  readonly written: string;
  /** Next steps as the tracking page showed them, in order. */
  readonly shown: readonly string[];
  /** Calls of the day without a survey. */
  readonly missing: number;
}

/** Plays the story once; any number of times in a row. */
export async function oneRepairCall({ apiUrl, say }: { apiUrl: string; say: Say }): Promise<Outcome> {
  const demo = new Demo(apiUrl);
  const clerk = await signIn(demo, 'shanghai.clerk');
  const supervisor = await signIn(demo, 'shanghai.supervisor');
  const technicians = [
    await signIn(demo, 'shanghai.technician'),
    await signIn(demo, 'shanghai.technician2'),
    await signIn(demo, 'shanghai.technician3'),
  ];
  const headquarters = await signIn(demo, 'hq.service-department');
  const { branch } = clerk;
  await demo.waitUntil(await nextWorkingTime(clerk, await demo.now()));
  const begun = await demo.now();
  const today = begun.toTemporalInstant().toZonedDateTimeISO(branch.timeZone).toPlainDate().toString();
  const later = (minutes: number) => new Date(begun.getTime() + minutes * 60_000);

  say(`1. ${wallClock(begun)}, ${branch.name}: calls come in by portal, phone and letter.`);
  const customer = await signInByCode(demo, IN_THE_PORTAL, say);
  const filed = await fileRequest(customer, '净水机底部漏水，早上发现地上有一滩水。', say);
  const page = openTrackingPage(demo, filed.trackingUrl, say);
  await readRegister(clerk, say);
  await demo.wait(4);
  const phoned = await takeCall(
    clerk,
    {
      channel: 'PHONE',
      phone: ON_THE_PHONE,
      plate: 'YE3-',
      faultType: 'ABNORMAL_NOISE',
      faultDescription: '二车间的电动机从今天早上起有异响，还能转。',
    },
    say,
  );
  const written = await takeCall(
    clerk,
    {
      channel: 'LETTER',
      phone: BY_LETTER,
      plate: 'KT35-',
      receivedAt: later(-30),
      faultType: 'POOR_PERFORMANCE',
      faultDescription: '来信：空调制冷慢，开一个小时才凉，请派人看看。',
    },
    say,
  );

  say('2. The supervisor sends technicians who are qualified.');
  await demo.wait(6);
  const send = (call: Call, minutes: number) =>
    dispatch(supervisor, call, { among: technicians, plannedAt: later(minutes) }, say);
  const visits = [await send(filed, 60), await send(phoned, 150), await send(written, 240)] as const;

  say('3. Technicians go there, do the work and record it; the customer signs.');
  const [purifier, motor, conditioner] = visits;
  await goThere(demo, purifier, say);
  await doTheWork(demo, purifier, LEAKING_PURIFIER, {
    approve: (asked) => approveInPortal(customer, asked, say),
    say,
  });
  await leave(demo, purifier);
  await signInPortal(customer, filed, '师傅很耐心，讲得清楚。', say);

  await goThere(demo, motor, say);
  await doTheWork(demo, motor, NOISY_MOTOR, {
    approve: (asked) => putApprovalOnFile(clerk, asked, '李工', say),
    say,
  });
  await haveItSigned(motor, '李工', say);
  await leave(demo, motor);

  await goThere(demo, conditioner, say);
  await doTheWork(demo, conditioner, SLOW_CONDITIONER, {
    approve: (asked) => putApprovalOnFile(clerk, asked, '刘芳', say),
    say,
  });
  await haveItSigned(conditioner, '刘芳', say);
  await leave(demo, conditioner);

  say(
    '4. The vouchers come back; the supervisor approves the reports, and the clerk strikes the lines off and archives the vouchers.',
  );
  await demo.wait(30);
  for (const visit of visits) {
    await handIn(visit);
    await approveReports(supervisor, visit.call, say);
    await closeLine(clerk, visit.call, say);
  }

  await demo.waitUntil(await nextMorning(clerk, begun));
  await demo.wait(3);
  say(`5. ${wallClock(await demo.now())}: every call of the day before has its survey.`);
  const missing = await checkCoverage(headquarters, branch.id, today, say);
  await answerSurvey(demo, customer, filed, say);
  await readAnswer(headquarters, branch.id, filed, say);
  await readRatings(purifier.technician, today.slice(0, 7), say);

  const shown = await page.close();
  for (const { app } of [clerk, supervisor, ...technicians, headquarters]) await app.signOut();
  await customer.portal.signOut();
  return { filed: filed.number, phoned: phoned.number, written: written.number, shown, missing };
}

if (process.argv[1] === import.meta.filename) {
  await oneRepairCall({
    apiUrl: process.env.API_URL ?? 'http://localhost:4000',
    say: (line) => console.log(line),
  });
}
