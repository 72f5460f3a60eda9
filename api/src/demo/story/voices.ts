import { customers } from '../company/customers.ts';
import type { Cast } from './cast.ts';
import * as operations from './operations.ts';
import type { Person } from './stage.ts';
import type { Tale } from './timeline.ts';

/** What customers complained about and suggested: one that is over, a MAJOR one under way, and one that just came in. */
export function voices(cast: Cast): Tale[] {
  return [cameTooLate(cast), askedForMoney(cast), openOnSundays(cast)];
}

interface Case {
  readonly id: string;
  readonly version: number;
}

/** A case in the hands of one person after the other. */
class Handled {
  private constructor(private at: Case) {}

  static async filed(customer: Person, said: object): Promise<Handled> {
    const input = { quality: null, ...said };
    return new Handled(
      (await customer.ask<{ feedbackFile: Case }>(operations.feedbackFile, { input })).feedbackFile,
    );
  }

  get id(): string {
    return this.at.id;
  }

  async act(by: Person, document: string, given: object = {}): Promise<void> {
    const input = { feedbackId: this.at.id, version: this.at.version, ...given };
    const [changed] = Object.values(await by.ask<Record<string, Case>>(document, { input }));
    if (changed) this.at = changed;
  }
}

async function requestIdOf({ stage }: Cast, phone: string): Promise<string> {
  const [request] = await stage.rows<{ id: string }>(
    'select id from repair_request where contact_phone = $1 order by received_at desc limit 1',
    [`+86${phone}`],
  );
  if (!request) throw new Error('nobody called from this phone');
  return request.id;
}

/** CMP-3 to CMP-9, GENERAL: answered, reminded of, found to be so, told by phone, met, closed. */
async function* cameTooLate(cast: Cast): Tale {
  const { stage } = cast;
  const { chengdu } = cast.days;
  const { phone } = customers.he;
  yield chengdu.back(2, '09:10');
  const said = {
    kind: 'COMPLAINT',
    subject: 'TIME',
    text: '说好当天来修，第二天中午才到，中间没有一个电话。',
    requestId: await requestIdOf(cast, phone),
    idempotencyKey: 'demo-came-too-late',
  };
  const complaint = await Handled.filed(await stage.customer(phone), said);
  yield chengdu.back(2, '09:50');
  const department = await stage.staff('hq.service-department');
  const answer = { handling: '服务部核对派工和到达记录，两天内答复您。' };
  await complaint.act(department, operations.feedbackAnswer, answer);
  const reminder = {
    feedbackId: complaint.id,
    words: '请报告迟到的经过，以及当天为何没有致电客户。',
    dueAt: chengdu.back(2, '16:00'),
    idempotencyKey: 'demo-came-too-late',
  };
  const { followUpSend } = await department.ask<{ followUpSend: Case }>(operations.followUpSend, {
    input: reminder,
  });
  yield chengdu.back(2, '14:20');
  const supervisor = await stage.staff('chengdu.supervisor');
  await supervisor.ask(operations.followUpComplete, {
    input: {
      followUpId: followUpSend.id,
      version: followUpSend.version,
      report: '前一单拖延，技术员未报告主任，也未致电客户。',
    },
  });
  yield chengdu.back(2, '16:30');
  await complaint.act(department, operations.feedbackDecide, {
    finding: 'VERIFIED',
    problem: 'LATENESS',
    answer: '您反映的情况属实。当天没有按约到达，也没有提前告知，向您道歉。',
  });
  yield chengdu.back(1, '09:30');
  await complaint.act(department, operations.feedbackTell, {
    how: 'PHONE',
    words: '何女士接听，表示接受道歉。',
  });
  yield chengdu.back(1, '11:00');
  await complaint.act(supervisor, operations.feedbackMeetingRecord, {
    outcome: 'MET',
    heldAt: chengdu.back(1, '10:20'),
    words: '上门致歉，检查空调运行正常。',
  });
  yield chengdu.back(1, '14:00');
  await complaint.act(department, operations.feedbackClose);
}

/** VIS-7, CMP-2, CMP-11: asked for money, so MAJOR; the EXECUTIVE has it investigated by somebody outside the case. */
async function* askedForMoney(cast: Cast): Tale {
  const { stage } = cast;
  const { shanghai } = cast.days;
  const { phone } = customers.wang;
  yield shanghai.back(1, '12:40');
  const said = {
    kind: 'COMPLAINT',
    subject: 'TECHNICIAN',
    text: '师傅走的时候说辛苦费五十元，我没有给。',
    askedForMoney: true,
    requestId: await requestIdOf(cast, phone),
    idempotencyKey: 'demo-asked-for-money',
  };
  const complaint = await Handled.filed(await stage.customer(phone), said);
  yield shanghai.back(1, '14:10');
  const executive = await stage.staff('hq.executive');
  const answer = { handling: '由与此事无关的人员调查，结果以书面告知您。' };
  await complaint.act(executive, operations.feedbackAnswer, answer);
  const [investigator] = await stage.rows<{ id: string }>(
    `select staff_id as id from user_account where user_name = 'shenzhen.branch-manager'`,
  );
  await complaint.act(executive, operations.feedbackInvestigatorName, { staffId: investigator?.id });
}

/** A suggestion that waits for its first answer. */
async function* openOnSundays(cast: Cast): Tale {
  const { stage } = cast;
  yield cast.days.shanghai.ago(75);
  await Handled.filed(await stage.customer(customers.liu.phone), {
    kind: 'SUGGESTION',
    subject: 'TIME',
    text: '上班的人只有周日在家，希望周日也能约上门。',
    idempotencyKey: 'demo-open-on-sundays',
  });
}
