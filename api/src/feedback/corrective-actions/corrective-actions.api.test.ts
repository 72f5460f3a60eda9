import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import {
  acted,
  alertsOf,
  anOffice,
  Case,
  type Office,
  quality,
  refusedWith,
} from '../../../test/feedback.ts';
import { aColleague } from '../../../test/organization.ts';
import { Role } from '../../kernel/actor.ts';
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

const codes = (errors: Awaited<ReturnType<typeof refusedWith>>) => errors.map((e) => e.extensions.code);

interface Planned {
  id: string;
  version: number;
  state: string;
  kind: string;
  ownerName: string;
  dueOn: string;
  overdue: boolean;
  result: string | null;
  model: { code: string } | null;
  feedback: { number: string } | null;
}
const FIELDS = 'id version state kind ownerName dueOn overdue result model { code } feedback { number }';

const plan = (given: object) => ({
  ownerId: office.manager.staffId,
  kind: 'CORRECTIVE',
  action: '更换机壳供应商的材料',
  dueOn: '2026-11-30',
  idempotencyKey: newId(),
  ...given,
});

/** A complaint about a product, found to be so, whose customer was told and met. */
async function aVerifiedComplaint(): Promise<Case> {
  const complaint = await Case.file(app, office, { subject: 'PRODUCT', quality: quality(office) });
  await complaint.answer();
  await complaint.decide({ problem: 'PRODUCT_QUALITY', cause: 'DESIGN_OR_MANUFACTURE' });
  await complaint.act('feedbackTell', { how: 'PHONE', words: '已致电' });
  await complaint.meet();
  return complaint;
}

describe('what a quality complaint leads to', () => {
  it('CMP-10 is corrective and preventive actions, each with owner and date, before the case closes', async () => {
    const complaint = await aVerifiedComplaint();
    const { token } = office.department;
    const action = await acted<Planned>(
      app,
      'correctiveActionPlan',
      plan({ feedbackId: complaint.id }),
      token,
      FIELDS,
    );
    expect(action).toMatchObject({
      state: 'OPEN',
      kind: 'CORRECTIVE',
      ownerName: expect.stringMatching(/^员工/),
      dueOn: '2026-11-30',
      model: { code: office.team.model.code },
      feedback: { number: complaint.number },
    });
    const before = await app.snapshot();
    const { errors } = await app.graphql(
      'mutation ($input: FeedbackChangeInput!) { feedbackClose(input: $input) { id } }',
      { input: complaint.input() },
      token,
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FEEDBACK_ACTIONS_MISSING',
      params: { missing: ['PREVENTIVE'] },
    });
    expect(await app.snapshot()).toBe(before);
    const preventive = plan({ feedbackId: complaint.id, kind: 'PREVENTIVE', action: '来料增加冲击试验' });
    await acted(app, 'correctiveActionPlan', preventive, office.executive.token);
    await complaint.act('feedbackClose');
  });

  it('CMP-10 is refused without a date to come, without an owner who can follow it, and for what is no quality complaint', async () => {
    const complaint = await aVerifiedComplaint();
    const { token } = office.department;
    const refused = async (given: object, by = token) =>
      codes(await refusedWith(app, 'correctiveActionPlan', plan({ feedbackId: complaint.id, ...given }), by));
    expect(await refused({ dueOn: '2026-11-22' })).toEqual(['VALIDATION_FAILED']);
    expect(await refused({ action: '  ' })).toEqual(['VALIDATION_FAILED']);
    expect(await refused({ branchId: office.team.branch.id })).toEqual(['VALIDATION_FAILED']);
    const keeper = await aColleague(app, office.team.branch, Role.PARTS_KEEPER);
    expect(await refused({ ownerId: keeper.staffId })).toEqual(['CORRECTIVE_OWNER_REFUSED']);
    expect(await refused({ ownerId: office.team.technician.staffId })).toEqual(['CORRECTIVE_OWNER_REFUSED']);
    expect(await refused({}, office.team.supervisor.token)).toEqual(['NOT_FOUND']);
    const other = await Case.file(app, office);
    expect(await refused({ feedbackId: other.id })).toEqual(['FEEDBACK_NOT_ABOUT_QUALITY']);
  });

  it('CMP-10 is followed to done by its owner, once', async () => {
    const complaint = await aVerifiedComplaint();
    const action = await acted<Planned>(
      app,
      'correctiveActionPlan',
      plan({ feedbackId: complaint.id }),
      office.department.token,
      FIELDS,
    );
    const done = { correctiveActionId: action.id, version: action.version, result: '已换料，复测合格' };
    const complete = (by: string, given: object = {}) =>
      refusedWith(app, 'correctiveActionComplete', { ...done, ...given }, by).then(codes);
    expect(await complete(office.team.supervisor.token)).toEqual(['CORRECTIVE_NOT_OWNER']);
    expect(await complete(office.executive.token)).toEqual(['CORRECTIVE_NOT_OWNER']);
    expect(await complete(office.manager.token, { result: ' ' })).toEqual(['VALIDATION_FAILED']);
    const completed = await acted<Planned>(
      app,
      'correctiveActionComplete',
      done,
      office.manager.token,
      FIELDS,
    );
    expect(completed).toMatchObject({ state: 'DONE', result: '已换料，复测合格', overdue: false });
    expect(await complete(office.manager.token, { version: completed.version })).toEqual([
      'CORRECTIVE_STEP_REFUSED',
    ]);
  });

  it('CMP-10 overdue raises an alert in the branch and at headquarters, once, by the branch’s day', async () => {
    const complaint = await aVerifiedComplaint();
    const action = await acted<Planned>(
      app,
      'correctiveActionPlan',
      plan({ feedbackId: complaint.id, action: '加固机壳', dueOn: '2026-11-24' }),
      office.department.token,
      FIELDS,
    );
    const overdue = (found: { subject: string }[]) =>
      found.filter(
        ({ subject }) => subject === `整改措施已超时（${complaint.number}）：${action.ownerName}：加固机壳`,
      );
    app.clock.set(new Date('2026-11-24T23:59:00+08:00'));
    await app.app.runJob('feedback.sweep');
    expect(overdue(await alertsOf(app, office.team.branch.id, office.manager.token))).toEqual([]);
    app.clock.set(new Date('2026-11-25T00:00:00+08:00'));
    await Promise.all([app.app.runJob('feedback.sweep'), app.app.runJob('feedback.sweep')]);
    expect(overdue(await alertsOf(app, office.team.branch.id, office.manager.token))).toHaveLength(1);
    expect(overdue(await alertsOf(app, office.headquarters.id, office.executive.token))).toHaveLength(1);
    const { correctiveActions } = await app.ok<{ correctiveActions: { edges: { node: Planned }[] } }>(
      `query { correctiveActions(open: true, first: 100) { edges { node { ${FIELDS} } } } }`,
      {},
      office.manager.token,
    );
    const mine = correctiveActions.edges.find(({ node }) => node.id === action.id)?.node;
    expect(mine).toMatchObject({ overdue: true });
  });

  it('CMP-10 can be asked for without a complaint, for a model', async () => {
    const input = plan({ branchId: office.headquarters.id, modelId: office.team.model.id });
    const ordered = await acted<Planned>(app, 'correctiveActionPlan', input, office.executive.token, FIELDS);
    expect(ordered).toMatchObject({ feedback: null, model: { code: office.team.model.code } });
    const nowhere = plan({ modelId: office.team.model.id });
    expect(codes(await refusedWith(app, 'correctiveActionPlan', nowhere, office.executive.token))).toEqual([
      'VALIDATION_FAILED',
    ]);
  });
});
