import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  alertsOf,
  anOffice,
  Case,
  type Office,
  quality,
  UNFOUNDED,
  VERIFIED,
} from '../../../test/feedback.ts';
import { aColleague } from '../../../test/organization.ts';
import { Role } from '../../kernel/actor.ts';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await anOffice(app);
});
beforeEach(async () => {
  app.clock.set(MONDAY_NINE);
  await app.rows('delete from attempt_count');
});
afterAll(() => app.close());

const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));
const queue = async (token: string, given: object = {}) => {
  const { feedbackList } = await app.ok<{ feedbackList: { edges: { node: { number: string } }[] } }>(
    `query ($branchId: ID, $grade: FeedbackGrade, $first: Int!, $after: String) {
      feedbackList(branchId: $branchId, grade: $grade, open: true, first: $first, after: $after) {
        edges { node { number } } } }`,
    { first: 100, ...given },
    token,
  );
  return feedbackList.edges.map(({ node }) => node.number);
};
const subjects = async (branchId: string, token: string) =>
  (await alertsOf(app, branchId, token)).map(({ subject }) => subject);

describe('the first answer', () => {
  it('CMP-6 is due within 24 hours and says the way it will be handled', async () => {
    const complaint = await Case.file(app, office);
    expect(await complaint.shown()).toMatchObject({
      firstAnswerDueAt: '2026-11-24T01:00:00.000Z',
      firstAnsweredAt: null,
      handling: null,
    });
    setClock('2026-11-23T15:00');
    await complaint.answer({ handling: '服务主任明天上门核实', promisedOn: '2026-11-26' });
    expect(await complaint.shown(complaint.customerToken)).toMatchObject({
      state: 'IN_HANDLING',
      firstAnsweredAt: '2026-11-23T07:00:00.000Z',
      handling: '服务主任明天上门核实',
      promisedOn: '2026-11-26',
    });
    const [message] = await app.rows<{ text: string }>(
      `select text from outbox_message where template = 'feedback.answered' and "to" = $1`,
      [complaint.call.customer.phone],
    );
    expect(message?.text).toBe(
      `投诉 ${complaint.number}：服务主任明天上门核实（2026-11-26前答复结果）。查看：http://portal.test/feedback/${complaint.number}`,
    );
  });

  it('CMP-6 is refused without a way, with a promise in the past, and a second time', async () => {
    const complaint = await Case.file(app, office);
    expect(await complaint.refused('feedbackAnswer', { handling: '  ' })).toEqual(['VALIDATION_FAILED']);
    expect(await complaint.refused('feedbackAnswer', { handling: '核实', promisedOn: '2026-11-22' })).toEqual(
      ['VALIDATION_FAILED'],
    );
    await complaint.answer();
    expect(await complaint.refused('feedbackAnswer', { handling: '再答' })).toEqual([
      'FEEDBACK_STEP_REFUSED',
    ]);
    complaint.version -= 1;
    expect(await complaint.refused('feedbackAnswer', { handling: '再答' })).toEqual(['VERSION_CONFLICT']);
  });

  it('CMP-6 overdue raises an alert in the branch and at headquarters, once; answered in time, none', async () => {
    const late = await Case.file(app, office);
    const answered = await Case.file(app, office);
    await answered.answer();
    setClock('2026-11-24T08:59');
    await app.app.runJob('feedback.sweep');
    const due = `${late.number} 的首次答复已超时`;
    expect(await subjects(office.team.branch.id, office.manager.token)).not.toContain(due);
    setClock('2026-11-24T09:00');
    await Promise.all([app.app.runJob('feedback.sweep'), app.app.runJob('feedback.sweep')]);
    await app.app.runJob('feedback.sweep');
    expect((await late.shown()).firstAnswerOverdue).toBe(true);
    const inBranch = await subjects(office.team.branch.id, office.manager.token);
    expect(inBranch.filter((subject) => subject === due)).toHaveLength(1);
    const atTop = await subjects(office.headquarters.id, office.executive.token);
    expect(atTop.filter((subject) => subject === due)).toHaveLength(1);
    expect(inBranch).not.toContain(`${answered.number} 的首次答复已超时`);
    const [told] = await app.rows<{ about_staff_ids: string[] }>(
      `select about_staff_ids from alert where kind = 'FEEDBACK_ANSWER_OVERDUE' and record_id = $1 limit 1`,
      [late.id],
    );
    expect(told?.about_staff_ids).toEqual([office.team.technician.staffId]);
  });

  it('CMP-6 keeps the hours under which it was promised', async () => {
    const promised = await Case.file(app, office);
    await app.rows(
      `insert into policy_version (id, key, version, value, effective_from, published_at)
       select gen_random_uuid(), key, 2, '{"hours": 2}', '2026-11-23', published_at from policy_version
       where key = 'feedback.firstAnswer'`,
    );
    const later = await Case.file(app, office);
    await app.rows(`delete from policy_version where key = 'feedback.firstAnswer' and version = 2`);
    expect((await promised.shown()).firstAnswerDueAt).toBe('2026-11-24T01:00:00.000Z');
    expect((await later.shown()).firstAnswerDueAt).toBe('2026-11-23T03:00:00.000Z');
  });
});

describe('the grade', () => {
  it('CMP-2 is changed with a reason, and what it was stays on record', async () => {
    const complaint = await Case.file(app, office);
    await complaint.act('feedbackRegrade', { grade: 'MAJOR', reason: '有人受伤' }, office.department.token);
    await complaint.act('feedbackRegrade', { grade: 'GENERAL', reason: '轻微擦伤' }, office.executive.token);
    const grades = await app.rows(
      `select params, actor_id from feedback_event where feedback_id = $1 and kind = 'REGRADED' order by id`,
      [complaint.id],
    );
    expect(grades).toEqual([
      { params: { from: 'GENERAL', to: 'MAJOR', reason: '有人受伤' }, actor_id: office.department.staffId },
      { params: { from: 'MAJOR', to: 'GENERAL', reason: '轻微擦伤' }, actor_id: office.executive.staffId },
    ]);
    const { events } = await complaint.shown(complaint.customerToken);
    expect(events.map(({ text }) => text)).toEqual([
      '已登记，编号已生成',
      '等级由一般改为重大',
      '等级由重大改为一般',
    ]);
    expect(await complaint.refused('feedbackRegrade', { grade: 'GENERAL', reason: '不变' })).toEqual([
      'FEEDBACK_GRADE_UNCHANGED',
    ]);
    expect(await complaint.refused('feedbackRegrade', { grade: 'MAJOR', reason: ' ' })).toEqual([
      'VALIDATION_FAILED',
    ]);
    await complaint.answer();
    await complaint.decide();
    expect(await complaint.refused('feedbackRegrade', { grade: 'MAJOR', reason: '晚了' })).toEqual([
      'FEEDBACK_STEP_REFUSED',
    ]);
  });
});

describe('MAJOR', () => {
  it('CMP-2 goes to the EXECUTIVE in the same moment, as an alert and at the head of the list', async () => {
    const complaint = await Case.file(app, office);
    const subject = `重大投诉 ${complaint.number} 待您审理或委托`;
    expect(await subjects(office.headquarters.id, office.executive.token)).not.toContain(subject);
    await complaint.act('feedbackRegrade', { grade: 'MAJOR', reason: '影响恶劣' });
    expect(await subjects(office.headquarters.id, office.executive.token)).toContain(subject);
    expect(await queue(office.executive.token, { grade: 'MAJOR' })).toContain(complaint.number);
    expect((await complaint.shown(complaint.customerToken)).holder).toBe('EXECUTIVE');
  });

  it('CMP-2 is handled ahead of others, however late it came', async () => {
    const own = await anOffice(app, office.headquarters);
    const first = await Case.file(app, own);
    setClock('2026-11-23T10:00');
    const second = await Case.file(app, own);
    setClock('2026-11-23T11:00');
    const major = await Case.file(app, own, { askedForMoney: true });
    setClock('2026-11-23T12:00');
    const lastMajor = await Case.file(app, own, { askedForMoney: true });
    const numbers = [major, lastMajor, first, second].map(({ number }) => number);
    const branchId = own.team.branch.id;
    expect(await queue(own.team.supervisor.token, { branchId })).toEqual(numbers);
    // A page at a time it is the same order.
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        feedbackList: {
          edges: { node: { number: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      } = await app.ok(
        `query ($branchId: ID!, $after: String) { feedbackList(branchId: $branchId, first: 1, after: $after) {
            edges { node { number } } pageInfo { hasNextPage endCursor } } }`,
        { branchId, after },
        own.department.token,
      );
      paged.push(...page.feedbackList.edges.map(({ node }) => node.number));
      after = page.feedbackList.pageInfo.hasNextPage ? page.feedbackList.pageInfo.endCursor : null;
    } while (after);
    expect(paged).toEqual(numbers);
  });

  it('CMP-2 is reviewed by the EXECUTIVE, and by nobody else', async () => {
    const complaint = await Case.major(app, office);
    await complaint.investigate();
    expect(await complaint.refused('feedbackDecide', VERIFIED)).toEqual(['FEEDBACK_DECIDER_OTHER']);
    expect(await complaint.refused('feedbackDecide', VERIFIED, office.manager.token)).toEqual([
      'FEEDBACK_DECIDER_OTHER',
    ]);
    expect(await complaint.refused('feedbackDecide', VERIFIED, office.team.supervisor.token)).toEqual([
      'NOT_FOUND',
    ]);
    await complaint.decide({}, office.executive.token);
    expect(await complaint.shown()).toMatchObject({
      state: 'DECIDED',
      finding: 'VERIFIED',
      problem: 'ATTITUDE',
    });
  });

  it('CMP-2 can be delegated by the EXECUTIVE, who is on record with whom', async () => {
    const complaint = await Case.major(app, office);
    await complaint.investigate();
    const delegate = { staffId: office.manager.staffId };
    expect(await complaint.refused('feedbackDelegate', delegate)).toEqual(['NOT_FOUND']);
    for (const [staffId, code] of [
      [office.team.technician.staffId, 'FEEDBACK_PERSON_CONCERNED'],
      [office.team.supervisor.staffId, 'FEEDBACK_PERSON_REFUSED'],
      [office.outsider.staffId, 'FEEDBACK_NOT_OUTSIDE'],
    ] as const)
      expect(await complaint.refused('feedbackDelegate', { staffId }, office.executive.token)).toEqual([
        code,
      ]);
    await complaint.act('feedbackDelegate', delegate, office.executive.token);
    await complaint.decide({}, office.manager.token);
    const shown = await complaint.shown();
    expect(shown).toMatchObject({ state: 'DECIDED', delegateName: expect.stringMatching(/^员工/) });
    expect(shown.events.map(({ kind }) => kind)).toContain('DELEGATED');
    const general = await Case.file(app, office);
    expect(await general.refused('feedbackDelegate', delegate, office.executive.token)).toEqual([
      'FEEDBACK_NOT_MAJOR',
    ]);
  });

  it('CMP-2 ends with a letter to the customer with the result, printable and on record', async () => {
    const complaint = await Case.major(app, office);
    await complaint.investigate();
    await complaint.decide({ answer: '情况属实，已处分当事人' }, office.executive.token);
    expect(
      await complaint.refused('feedbackTell', { how: 'PHONE', words: '电话告知' }, office.executive.token),
    ).toEqual(['FEEDBACK_LETTER_NEEDED']);
    await complaint.act(
      'feedbackTell',
      { how: 'WRITING', words: '并赠送一次保养。' },
      office.executive.token,
    );
    const { letters, toldHow, state } = await complaint.shown(complaint.customerToken);
    expect({ toldHow, state }).toEqual({ toldHow: 'WRITING', state: 'TOLD' });
    const text = `关于您的投诉 ${complaint.number} 的答复
尊敬的王小明：
您于 2026-11-23 提出的投诉已处理完毕，结果如下：
情况属实，已处分当事人
并赠送一次保养。
如有新的情况，您可以要求重新处理一次。联系电话：021-55550000
${office.team.branch.name}`;
    expect(letters).toEqual([{ id: expect.any(String), text, recipientName: '王小明', language: 'ZH' }]);
    const [sent] = await app.rows(
      `select m.channel, m."to", m.text from outbox_message m join feedback_letter l on l.message_id = m.id
       where l.feedback_id = $1`,
      [complaint.id],
    );
    expect(sent).toEqual({ channel: 'LETTER', to: '上海市黄浦区中山北路18号302室', text });
    const get = (token?: string) =>
      fetch(`${app.url}/documents/feedback-letters/${letters[0]!.id}`, {
        headers: token ? { authorization: `Bearer ${token}` } : {},
      });
    const paper = await get(complaint.customerToken);
    expect(paper.status).toBe(200);
    const html = await paper.text();
    expect(html).toContain('@page{size:A4');
    for (const line of text.split('\n')) expect(html).toContain(line);
    for (const token of [undefined, office.team.technician.token])
      expect((await get(token)).status).toBe(404);
  });

  it('CMP-2 needs an address for its letter', async () => {
    const complaint = await Case.file(app, office, {
      requestId: null,
      askedForMoney: true,
      text: '收了红包',
    });
    await complaint.answer();
    await complaint.investigate();
    const named = { responsibleStaffId: office.team.technician.staffId, problem: 'CHARGING' };
    await complaint.decide(named, office.executive.token);
    await app.rows('delete from customer_address where customer_id = $1', [complaint.call.customer.id]);
    const tell = { how: 'WRITING' };
    expect(await complaint.refused('feedbackTell', tell)).toEqual(['FEEDBACK_ADDRESS_MISSING']);
    await complaint.act('feedbackTell', { ...tell, address: '上海市福州路1号' });
    expect((await complaint.shown()).state).toBe('TOLD');
  });
});

describe('GENERAL', () => {
  it('CMP-3 is decided by the service department, and by nobody else', async () => {
    const complaint = await Case.file(app, office);
    expect(await complaint.refused('feedbackDecide', VERIFIED)).toEqual(['FEEDBACK_STEP_REFUSED']);
    await complaint.answer();
    for (const { token } of [office.executive, office.manager])
      expect(await complaint.refused('feedbackDecide', VERIFIED, token)).toEqual(['FEEDBACK_DECIDER_OTHER']);
    await complaint.decide(UNFOUNDED);
    expect(await complaint.shown()).toMatchObject({ state: 'DECIDED', finding: 'UNFOUNDED', penalties: [] });
  });

  it('CMP-3 is told in writing or by phone, and either is on record', async () => {
    const byPhone = await Case.file(app, office);
    expect(await byPhone.refused('feedbackTell', { how: 'PHONE', words: '早了' })).toEqual([
      'FEEDBACK_STEP_REFUSED',
    ]);
    await byPhone.answer();
    await byPhone.decide(UNFOUNDED);
    expect(await byPhone.refused('feedbackTell', { how: 'PHONE' })).toEqual(['VALIDATION_FAILED']);
    await byPhone.act('feedbackTell', { how: 'PHONE', words: '张女士接听，表示理解' });
    const [told] = await app.rows(
      `select params from feedback_event where feedback_id = $1 and kind = 'TOLD'`,
      [byPhone.id],
    );
    expect(told).toEqual({ params: { how: 'PHONE', words: '张女士接听，表示理解' } });
    expect((await byPhone.shown(byPhone.customerToken)).letters).toEqual([]);

    const inWriting = await Case.file(app, office);
    await inWriting.answer();
    await inWriting.decide(UNFOUNDED);
    await inWriting.act('feedbackTell', { how: 'WRITING' }, office.manager.token);
    expect((await inWriting.shown(inWriting.customerToken)).letters).toHaveLength(1);
  });

  it('CMP-3 says of a complaint whether it is so, and of a suggestion what becomes of it', async () => {
    const complaint = await Case.file(app, office);
    await complaint.answer();
    expect(await complaint.refused('feedbackDecide', { answer: '已知悉' })).toEqual(['VALIDATION_FAILED']);
    expect(await complaint.refused('feedbackDecide', { ...VERIFIED, problem: null })).toEqual([
      'VALIDATION_FAILED',
    ]);
    expect(await complaint.refused('feedbackDecide', { ...UNFOUNDED, problem: 'OTHER' })).toEqual([
      'VALIDATION_FAILED',
    ]);
    const named = { ...UNFOUNDED, responsibleStaffId: office.team.technician.staffId };
    expect(await complaint.refused('feedbackDecide', named)).toEqual(['VALIDATION_FAILED']);
    const suggestion = await Case.file(app, office, { kind: 'SUGGESTION', text: '周日也上班' });
    await suggestion.answer();
    expect(await suggestion.refused('feedbackDecide', UNFOUNDED)).toEqual(['VALIDATION_FAILED']);
    await suggestion.act('feedbackDecide', { answer: '明年起周日值班' });
    expect(await suggestion.shown()).toMatchObject({ state: 'DECIDED', finding: null });
  });
});

describe('the investigation', () => {
  it('CMP-11 of a MAJOR complaint is made by somebody outside the case before it is decided', async () => {
    const complaint = await Case.major(app, office);
    expect(await complaint.refused('feedbackDecide', VERIFIED, office.executive.token)).toEqual([
      'FEEDBACK_NOT_INVESTIGATED',
    ]);
    await complaint.act('feedbackInvestigatorName', { staffId: office.outsider.staffId });
    expect(await complaint.refused('feedbackDecide', VERIFIED, office.executive.token)).toEqual([
      'FEEDBACK_NOT_INVESTIGATED',
    ]);
    const findings = { findings: '录音证实' };
    expect(await complaint.refused('feedbackFindingsRecord', findings, office.manager.token)).toEqual([
      'FEEDBACK_NOT_INVESTIGATOR',
    ]);
    await complaint.act('feedbackFindingsRecord', findings, office.outsider.token);
    await complaint.decide({}, office.executive.token);
    expect(await complaint.shown()).toMatchObject({ findings: '录音证实', state: 'DECIDED' });
    expect((await complaint.shown(complaint.customerToken)).findings).toBeNull();
  });

  it('CMP-11 is refused to whom it is about, who dispatched or handled the job, its supervisor, and who handles the case', async () => {
    const complaint = await Case.major(app, office);
    const name = (staffId: string) => complaint.refused('feedbackInvestigatorName', { staffId });
    expect(await name(office.team.technician.staffId)).toEqual(['FEEDBACK_PERSON_CONCERNED']);
    // Dispatched it, and is supervisor of its branch.
    expect(await name(office.team.supervisor.staffId)).toEqual(['FEEDBACK_NOT_OUTSIDE']);
    // Regraded and answered it.
    expect(await name(office.department.staffId)).toEqual(['FEEDBACK_NOT_OUTSIDE']);
    // Took the call, and holds a leading role besides.
    const { clerk } = office.team;
    await app.rows(
      `insert into role_assignment (id, staff_id, branch_id, role, company_wide, granted_at)
       values (gen_random_uuid(), $1, $2, 'BRANCH_MANAGER', false, now())`,
      [clerk.staffId, office.team.branch.id],
    );
    await app.rows(
      `insert into staff_member (id, number, name, home_branch_id, active, version) values ($1, 'CLERK1', '业务员', $2, true, 1)`,
      [clerk.staffId, office.team.branch.id],
    );
    expect(await name(clerk.staffId)).toEqual(['FEEDBACK_NOT_OUTSIDE']);
    // A supervisor of the branch who did nothing on the job.
    const second = await aColleague(app, office.team.branch, Role.SUPERVISOR);
    expect(await name(second.staffId)).toEqual(['FEEDBACK_NOT_OUTSIDE']);
    // Somebody without a part in complaints.
    const keeper = await aColleague(app, office.team.branch, Role.PARTS_KEEPER);
    expect(await name(keeper.staffId)).toEqual(['FEEDBACK_PERSON_REFUSED']);
    await app.rows('delete from role_assignment where staff_id = any($1)', [[clerk.staffId, second.staffId]]);
    await app.rows(
      `insert into role_assignment (id, staff_id, branch_id, role, company_wide, granted_at)
       values (gen_random_uuid(), $1, $2, 'CLERK', false, now())`,
      [clerk.staffId, office.team.branch.id],
    );
    await complaint.act('feedbackDelegate', { staffId: office.manager.staffId }, office.executive.token);
    expect(await name(office.manager.staffId)).toEqual(['FEEDBACK_NOT_OUTSIDE']);
  });

  it('CMP-11 can be made by a supervisor of another branch, who sees this case and no other of the branch', async () => {
    const elsewhere = await anOffice(app, office.headquarters);
    const { supervisor } = elsewhere.team;
    const complaint = await Case.major(app, office);
    const other = await Case.file(app, office);
    expect(await complaint.seen(supervisor.token, 'number version')).toBeNull();
    await complaint.investigate(supervisor);
    expect(await complaint.seen(supervisor.token, 'number version')).toMatchObject({
      number: complaint.number,
    });
    expect(await other.seen(supervisor.token, 'number version')).toBeNull();
  });

  it('CMP-11 is decided by somebody else than made it', async () => {
    const complaint = await Case.major(app, office);
    const second = await aColleague(app, office.headquarters, Role.EXECUTIVE);
    await complaint.investigate(second);
    expect(await complaint.refused('feedbackDecide', VERIFIED, second.token)).toEqual(['OWN_ACT_REFUSED']);
  });
});

describe('the end', () => {
  it('CMP-9 closes a case only after the customer has been told', async () => {
    const suggestion = await Case.file(app, office, { kind: 'SUGGESTION', text: '周日也上班' });
    expect(await suggestion.refused('feedbackClose')).toEqual(['FEEDBACK_STEP_REFUSED']);
    await suggestion.answer();
    expect(await suggestion.refused('feedbackClose')).toEqual(['FEEDBACK_STEP_REFUSED']);
    await suggestion.act('feedbackDecide', { answer: '明年起周日值班' });
    expect(await suggestion.refused('feedbackClose')).toEqual(['FEEDBACK_STEP_REFUSED']);
    await suggestion.act('feedbackTell', { how: 'PHONE', words: '已致电' });
    await suggestion.act('feedbackClose');
    expect(await suggestion.shown()).toMatchObject({ state: 'CLOSED', closedAt: '2026-11-23T01:00:00.000Z' });
  });

  it('CMP-9 shows the customer its course: who has it, what was promised, the answer', async () => {
    const complaint = await Case.file(app, office);
    const { customerToken: own } = complaint;
    expect(await complaint.shown(own)).toMatchObject({ holder: 'SERVICE_DEPARTMENT', answer: null });
    await complaint.answer({ handling: '电话核实', promisedOn: '2026-11-25' });
    await complaint.decide({ answer: '情况属实' });
    expect(await complaint.shown(own)).toMatchObject({
      holder: 'SERVICE_DEPARTMENT',
      handling: '电话核实',
      promisedOn: '2026-11-25',
      answer: null,
    });
    await complaint.act('feedbackTell', { how: 'PHONE', words: '已致电' });
    expect(await complaint.shown(own)).toMatchObject({ holder: 'SUPERVISOR', answer: '情况属实' });
    await complaint.meet();
    await complaint.act('feedbackClose');
    const shown = await complaint.shown(own);
    expect(shown).toMatchObject({ holder: null, canReopen: true });
    expect(shown.events.map(({ text, actorName }) => [text, actorName])).toEqual([
      ['已登记，编号已生成', expect.stringMatching(/^138\*{4}/)],
      ['处理方式：电话核实，2026-11-25前答复结果', null],
      ['已有处理结果，即将告知', null],
      ['已电话告知处理结果', null],
      ['已与客户面谈', null],
      ['已结案', null],
    ]);
    // What stays between ourselves.
    expect(shown).toMatchObject({
      finding: null,
      problem: null,
      responsibleName: null,
      penalties: [],
      meetings: [],
      followUps: [],
    });
  });

  it('CMP-9 can be reopened by the customer once, with new facts', async () => {
    const complaint = await Case.file(app, office);
    const reopen = { newFacts: '有邻居作证' };
    const { customerToken: own } = complaint;
    expect(await complaint.refused('feedbackReopen', reopen, own)).toEqual(['FEEDBACK_STEP_REFUSED']);
    await complaint.close(UNFOUNDED);
    expect(await complaint.refused('feedbackReopen', { newFacts: '  ' }, own)).toEqual(['VALIDATION_FAILED']);
    expect(await complaint.refused('feedbackReopen', reopen)).toEqual(['NOT_FOUND']);
    await complaint.act('feedbackReopen', reopen, own);
    expect(await complaint.shown(own)).toMatchObject({
      state: 'IN_HANDLING',
      newFacts: '有邻居作证',
      closedAt: null,
      answer: null,
      canReopen: false,
    });
    expect(await subjects(office.headquarters.id, office.department.token)).toContain(
      `客户提出新情况，投诉 ${complaint.number} 已重新处理`,
    );
    await complaint.decide();
    await complaint.act('feedbackTell', { how: 'PHONE', words: '已致电' });
    await complaint.act('feedbackClose');
    expect(await complaint.refused('feedbackReopen', reopen, own)).toEqual(['FEEDBACK_REOPENED_BEFORE']);
  });

  it('REC-4 records who decided what, from what to what', async () => {
    const complaint = await Case.file(app, office);
    await complaint.answer();
    await complaint.decide();
    const [change] = await app.rows<{
      by_id: string;
      operation: string;
      fields: { field: string; from: string | null; to: string }[];
    }>(
      `select by_id, operation, fields from change_record where record_id = $1 and operation = 'Mutation.feedbackDecide'`,
      [complaint.id],
    );
    expect(change).toMatchObject({ by_id: office.department.staffId });
    expect(change?.fields).toContainEqual({ field: 'state', from: 'IN_HANDLING', to: 'DECIDED' });
    expect(change?.fields).toContainEqual({ field: 'finding', from: null, to: 'VERIFIED' });
  });

  it('CMP-10 keeps a verified complaint about a product open until its actions are planned', async () => {
    const complaint = await Case.file(app, office, { subject: 'PRODUCT', quality: quality(office) });
    await complaint.answer();
    const decision = { ...VERIFIED, problem: 'PRODUCT_QUALITY' };
    expect(await complaint.refused('feedbackDecide', decision)).toEqual(['VALIDATION_FAILED']);
    await complaint.decide({ ...decision, cause: 'DESIGN_OR_MANUFACTURE' });
    await complaint.act('feedbackTell', { how: 'PHONE', words: '已致电' });
    await complaint.meet();
    expect(await complaint.refused('feedbackClose')).toEqual(['FEEDBACK_ACTIONS_MISSING']);
  });
});
