import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { acted, alertsOf, anOffice, Case, type Office, refusedWith } from '../../../test/feedback.ts';
import { newId } from '../../kernel/ids.ts';

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

interface Sent {
  id: string;
  version: number;
  state: string;
  overdue: boolean;
  escalatedAt: string | null;
  report: string | null;
}
const FIELDS = 'id version state overdue escalatedAt report';
const setClock = (shanghai: string): void => app.clock.set(new Date(`${shanghai}:00+08:00`));
const codes = (errors: Awaited<ReturnType<typeof refusedWith>>) => errors.map((e) => e.extensions.code);
const reminder = (complaint: Case, given: object = {}) => ({
  feedbackId: complaint.id,
  words: '请今天下班前报告核实情况',
  dueAt: new Date('2026-11-23T18:00:00+08:00'),
  idempotencyKey: newId(),
  ...given,
});
const send = (complaint: Case) =>
  acted<Sent>(app, 'followUpSend', reminder(complaint), office.department.token, FIELDS);

async function listed(token: string, given: object = {}): Promise<Sent[]> {
  const { followUps } = await app.ok<{ followUps: { edges: { node: Sent }[] } }>(
    `query ($branchId: ID, $open: Boolean) { followUps(branchId: $branchId, open: $open, first: 100) {
      edges { node { ${FIELDS} } } } }`,
    given,
    token,
  );
  return followUps.edges.map(({ node }) => node);
}

describe('a follow-up', () => {
  it('CMP-5 is sent by the service department, with a due time, to the branch', async () => {
    const complaint = await Case.file(app, office);
    for (const person of [office.executive, office.manager, office.team.supervisor, office.team.clerk])
      expect(codes(await refusedWith(app, 'followUpSend', reminder(complaint), person.token))).toEqual([
        'NOT_FOUND',
      ]);
    const past = reminder(complaint, { dueAt: MONDAY_NINE });
    expect(codes(await refusedWith(app, 'followUpSend', past, office.department.token))).toEqual([
      'VALIDATION_FAILED',
    ]);
    const sent = await send(complaint);
    expect(sent).toMatchObject({ state: 'OPEN', overdue: false });
    const alerts = await alertsOf(app, office.team.branch.id, office.team.supervisor.token);
    expect(alerts).toContainEqual({
      kind: 'FOLLOW_UP_SENT',
      subject: `服务部催办 ${complaint.number}：请今天下班前报告核实情况`,
    });
    const open = await listed(office.team.supervisor.token, { branchId: office.team.branch.id, open: true });
    expect(open.map(({ id }) => id)).toContain(sent.id);
    const elsewhere = await anOffice(app, office.headquarters);
    expect((await listed(elsewhere.team.supervisor.token)).map(({ id }) => id)).toEqual([]);
  });

  it('CMP-5 is answered by the branch, once', async () => {
    const complaint = await Case.file(app, office);
    const sent = await send(complaint);
    const done = { followUpId: sent.id, version: sent.version, report: '已上门核实，录音附后' };
    expect(codes(await refusedWith(app, 'followUpComplete', done, office.department.token))).toEqual([
      'NOT_FOUND',
    ]);
    const supervisor = office.team.supervisor.token;
    const answered = await acted<Sent>(app, 'followUpComplete', done, supervisor, FIELDS);
    expect(answered).toMatchObject({ state: 'DONE', report: '已上门核实，录音附后' });
    const again = { ...done, version: answered.version };
    expect(codes(await refusedWith(app, 'followUpComplete', again, supervisor))).toEqual([
      'FOLLOW_UP_STEP_REFUSED',
    ]);
    expect(codes(await refusedWith(app, 'followUpComplete', done, supervisor))).toEqual(['VERSION_CONFLICT']);
  });

  it('CMP-5 escalates when it is overdue, once and by the clock; one that is done does not', async () => {
    const complaint = await Case.file(app, office);
    const late = await send(complaint);
    const done = await send(complaint);
    await acted(
      app,
      'followUpComplete',
      { followUpId: done.id, version: done.version, report: '已核实' },
      office.manager.token,
    );
    setClock('2026-11-23T17:59');
    await app.app.runJob('feedback.sweep');
    const overdue = {
      kind: 'FOLLOW_UP_OVERDUE',
      subject: `${complaint.number} 的催办已超时：请今天下班前报告核实情况`,
    };
    expect(await alertsOf(app, office.headquarters.id, office.executive.token)).not.toContainEqual(overdue);
    setClock('2026-11-23T18:00');
    await Promise.all([app.app.runJob('feedback.sweep'), app.app.runJob('feedback.sweep')]);
    await app.app.runJob('feedback.sweep');
    for (const [branchId, token] of [
      [office.headquarters.id, office.executive.token],
      [office.team.branch.id, office.manager.token],
    ] as const) {
      const found = await alertsOf(app, branchId, token);
      expect(found.filter(({ subject }) => subject === overdue.subject)).toEqual([overdue]);
    }
    const shown = await complaint.shown();
    expect(shown.followUps.map(({ id, overdue: isLate }) => [id, isLate])).toEqual([
      [late.id, true],
      [done.id, false],
    ]);
    expect(shown.events.filter(({ kind }) => kind === 'FOLLOW_UP_ESCALATED')).toHaveLength(1);
    // Between ourselves.
    const { followUps, events } = await complaint.shown(complaint.customerToken);
    expect(followUps).toEqual([]);
    expect(events.map(({ kind }) => kind)).toEqual(['FILED']);
  });

  it('CMP-5 is not sent about a closed case', async () => {
    const complaint = await Case.file(app, office);
    await complaint.close({ finding: 'UNFOUNDED', problem: null });
    expect(
      codes(await refusedWith(app, 'followUpSend', reminder(complaint), office.department.token)),
    ).toEqual(['FEEDBACK_STEP_REFUSED']);
  });
});
