import {
  AftercareError,
  AnswerFeedbackDocument,
  CloseFeedbackDocument,
  CompleteCorrectiveActionDocument,
  CompleteFollowUpDocument,
  DecideFeedbackDocument,
  FeedbackCaseDocument,
  type FeedbackCaseQuery,
  FileFeedbackDocument,
  FollowUpsDocument,
  MajorFeedbackDocument,
  NameInvestigatorDocument,
  NameMeetingPersonDocument,
  newIdempotencyKey,
  PlanCorrectiveActionDocument,
  type QualityInput,
  RecordFindingsDocument,
  RecordMeetingDocument,
  ReportAccidentDocument,
  SendFollowUpDocument,
  TellCustomerDocument,
} from '../../client/index.ts';
import type { Call, Customer } from '../people/customer.ts';
import type { Person } from '../people/staff.ts';
import type { Voice } from './house.ts';

type Case = NonNullable<FeedbackCaseQuery['feedback']>;

async function read({ app }: Person, number: string): Promise<Case> {
  const { feedback } = await app.run(FeedbackCaseDocument, { number });
  if (!feedback) throw new Error(`${number} is not there`);
  return feedback;
}

/** What a change gives back of a case, as it was read a moment ago. */
async function versioned(person: Person, number: string): Promise<{ feedbackId: string; version: number }> {
  const { id, version } = await read(person, number);
  return { feedbackId: id, version };
}

/** Too early, by somebody of the case or out of order: the code of the refusal, which is the point of it. */
async function refusalOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
  } catch (refusal) {
    if (refusal instanceof AftercareError) return refusal.code;
    throw refusal;
  }
  throw new Error('it was not refused');
}

/** CMP-3, CMP-4, CMP-5, CMP-6, CMP-8, CMP-9: a complaint about lateness, from the first answer to its end. */
export async function generalComplaint(voice: Voice, number: string): Promise<void> {
  const { demo, say, seen, house } = voice;
  const { supervisor, department, technician } = house;
  const { feedbackAnswer } = await supervisor.app.run(AnswerFeedbackDocument, {
    input: { ...(await versioned(supervisor, number)), handling: '核对派工与到达记录，三日内答复您。' },
  });
  const asked = await read(supervisor, number);
  seen.note(
    'CMP-6',
    'first answer within 24 hours, with how it is handled',
    `${Date.parse(feedbackAnswer.firstAnsweredAt ?? '') <= Date.parse(asked.firstAnswerDueAt)}`,
  );
  const dueAt = new Date((await demo.now()).getTime() + 4 * 3_600_000).toISOString();
  await department.app.run(SendFollowUpDocument, {
    input: {
      feedbackId: asked.id,
      dueAt,
      words: '请于今日内核实到达时间。',
      idempotencyKey: newIdempotencyKey(),
    },
  });
  const waiting = supervisor.app.rows(
    FollowUpsDocument,
    { branchId: voice.branch.id },
    (page) => page.followUps,
  );
  for await (const followUp of waiting) {
    if (followUp.feedback.number !== number) continue;
    const { followUpComplete } = await supervisor.app.run(CompleteFollowUpDocument, {
      input: { followUpId: followUp.id, version: followUp.version, report: '到达记录比约定晚十二分钟。' },
    });
    seen.note('CMP-5', 'follow-up with a due time', followUpComplete.state);
  }
  const { feedbackDecide } = await department.app.run(DecideFeedbackDocument, {
    input: {
      ...(await versioned(department, number)),
      finding: 'VERIFIED',
      problem: 'LATENESS',
      responsibleStaffId: technician.staffId,
      answer: '经核实确有迟到，已批评并扣罚。',
    },
  });
  const [penalty] = feedbackDecide.penalties;
  seen.note(
    'CMP-8',
    'verified: responsible and penalty in fen',
    `${feedbackDecide.responsibleName} ${penalty?.amount}, doubled ${penalty?.doubled}`,
  );
  const close = async () =>
    department.app.run(CloseFeedbackDocument, { input: await versioned(department, number) });
  seen.note('CMP-9', 'closing before the customer was told', await refusalOf(close()));
  const { feedbackTell } = await department.app.run(TellCustomerDocument, {
    input: { ...(await versioned(department, number)), how: 'PHONE', words: '已电话说明处理结果。' },
  });
  seen.note('CMP-3', 'told by phone by the service department', feedbackTell.toldHow);
  seen.note('CMP-4', 'closing before the meeting', await refusalOf(close()));
  await meet(voice, supervisor, number);
  const { feedbackClose } = await close();
  seen.note('CMP-9', 'told and met, then closed', feedbackClose.state);
  say(`   Complaint ${number} is ${feedbackClose.state}.`);
}

async function meet({ demo, seen }: Voice, person: Person, number: string): Promise<void> {
  const { feedbackMeetingRecord } = await person.app.run(RecordMeetingDocument, {
    input: {
      ...(await versioned(person, number)),
      outcome: 'MET',
      heldAt: (await demo.now()).toISOString(),
      words: '上门当面致歉并说明。',
    },
  });
  const last = feedbackMeetingRecord.meetings.at(-1);
  seen.note('CMP-4', 'met by', `${person.name}: ${last?.outcome}`);
}

/** CMP-2, CMP-7, CMP-10, CMP-11, INT-4: a quality complaint of grade MAJOR goes to the executive. */
export async function majorComplaint(voice: Voice, customer: Customer, call: Call): Promise<string> {
  const { say, seen, house, dayOf, demo } = voice;
  const { executive, department, supervisor, manager, technician } = house;
  const filing = {
    kind: 'COMPLAINT' as const,
    subject: 'PRODUCT' as const,
    requestId: call.id,
    askedForMoney: true,
    text: '净水机半年漏了两次，师傅还暗示要小费。',
  };
  const file = (given: { quality?: QualityInput }) =>
    customer.portal.run(FileFeedbackDocument, {
      input: { ...filing, ...given, idempotencyKey: newIdempotencyKey() },
    });
  seen.note('INT-4', 'a quality complaint without its fields', await refusalOf(file({})));
  const today = Temporal.PlainDate.from(dayOf(await demo.now()));
  const { feedbackFile } = await file({
    quality: {
      purchasedOn: today.subtract({ months: 8 }).toString(),
      manufacturedOn: today.subtract({ months: 10 }).toString(),
      serialNumber: 'JS600-25081',
      mainFault: '滤芯接口反复渗水',
      customerDemand: '更换新机',
    },
  });
  const { number } = feedbackFile;
  seen.note('VIS-7', 'asked for money: a complaint of grade', feedbackFile.grade);
  const { feedbackList } = await executive.app.run(MajorFeedbackDocument, { first: 50 });
  const place = feedbackList.edges.findIndex(({ node }) => node.number === number);
  seen.note('CMP-2', 'on the executive’s list', place >= 0);
  await executive.app.run(AnswerFeedbackDocument, {
    input: { ...(await versioned(executive, number)), handling: '由专人独立调查，五日内书面答复。' },
  });
  const { feedbackAccidentReport } = await department.app.run(ReportAccidentDocument, {
    input: await versioned(department, number),
  });
  seen.note(
    'CMP-7',
    'accident reported to',
    feedbackAccidentReport.accidentNotices
      .map(({ role }) => role)
      .sort()
      .join(', '),
  );
  const name = async (staffId: string) =>
    executive.app.run(NameInvestigatorDocument, {
      input: { ...(await versioned(executive, number)), staffId },
    });
  seen.note('CMP-11', 'investigated by the supervisor of the job', await refusalOf(name(supervisor.staffId)));
  await name(manager.staffId);
  await manager.app.run(RecordFindingsDocument, {
    input: { ...(await versioned(manager, number)), findings: '密封圈批次偏硬；未查实索要小费。' },
  });
  seen.note('CMP-11', 'investigated from outside by', manager.name);
  const { feedbackDecide } = await executive.app.run(DecideFeedbackDocument, {
    input: {
      ...(await versioned(executive, number)),
      finding: 'VERIFIED',
      problem: 'PRODUCT_QUALITY',
      cause: 'DESIGN_OR_MANUFACTURE',
      faultType: 'LEAKAGE',
      answer: '经查为密封圈质量问题，为您免费更换，并整改来料检验。',
    },
  });
  seen.note(
    'CMP-8',
    'nobody responsible: the team lead',
    feedbackDecide.penalties.map((p) => p.asTeamLead).join(),
  );
  for (const [kind, action] of [
    ['CORRECTIVE', '密封圈来料加检硬度'],
    ['PREVENTIVE', '供应商换模后先试装十台'],
  ] as const) {
    const { correctiveActionPlan } = await department.app.run(PlanCorrectiveActionDocument, {
      input: {
        feedbackId: (await read(department, number)).id,
        kind,
        action,
        ownerId: manager.staffId,
        dueOn: today.add({ days: 14 }).toString(),
        idempotencyKey: newIdempotencyKey(),
      },
    });
    const { id: correctiveActionId, version } = correctiveActionPlan;
    const { correctiveActionComplete } = await manager.app.run(CompleteCorrectiveActionDocument, {
      input: { correctiveActionId, version, result: '已落实，首批合格。' },
    });
    seen.note('CMP-10', `${kind} action of ${manager.name}, followed to`, correctiveActionComplete.state);
  }
  const { feedbackTell } = await executive.app.run(TellCustomerDocument, {
    input: { ...(await versioned(executive, number)), how: 'WRITING' },
  });
  seen.note('CMP-2', 'a letter with the result', feedbackTell.letters.length);
  await supervisor.app.run(NameMeetingPersonDocument, {
    input: { ...(await versioned(supervisor, number)), staffId: manager.staffId },
  });
  await meet(voice, manager, number);
  const { feedbackClose } = await department.app.run(CloseFeedbackDocument, {
    input: await versioned(department, number),
  });
  say(`   Complaint ${number} is ${feedbackClose.state}; ${technician.name} never saw it.`);
  const hidden = await technician.app.run(FeedbackCaseDocument, { number }).then(
    ({ feedback }) => String(feedback),
    (refusal: unknown) => {
      if (refusal instanceof AftercareError) return refusal.code;
      throw refusal;
    },
  );
  seen.note('SUR-4', 'the technician reads the complaint about him', hidden);
  return number;
}
