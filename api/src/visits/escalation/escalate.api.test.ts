import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { follow } from '../../../test/event-stream.ts';
import { act, refusedAct } from '../../../test/intake.ts';
import { aCenter, type Center, RepairCall } from '../../../test/repair-call.ts';
import { signedInStaff } from '../../../test/sign-in.ts';
import { Role } from '../../kernel/actor.ts';

let app: TestApp;
let center: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
});
afterAll(() => app.close());

interface Escalated {
  id: string;
  version: number;
}

const said = (call: RepairCall) => ({
  visitId: call.visitId,
  proposal: '泵轴弯曲，建议取回车间更换',
  customerDemand: '今天必须恢复供水',
});

const escalate = (call: RepairCall) =>
  act<Escalated>(app, 'visitEscalate', said(call), center.technician.token, 'id version');

const decision = ({ id: escalationId, version }: Escalated, nextStep = 'TAKE_TO_WORKSHOP') => ({
  escalationId,
  version,
  nextStep,
  remarks: '先借一台备用泵',
});

const ESCALATIONS = `query ($number: String!) { repairRequest(number: $number) { faultType
  escalations { state proposal customerDemand raisedAt raisedByName nextStep remarks decidedAt decidedByName }
  events { kind text } voucher { report { found diagnosis { faultType } } } visits { diagnosis { faultType } } } }`;

async function seen(call: RepairCall, token = center.supervisor.token) {
  const { repairRequest } = await app.ok<{
    repairRequest: { escalations: unknown[]; events: { kind: string; text: string }[] };
  }>(ESCALATIONS, { number: call.number }, token);
  return repairRequest;
}

it('VIS-6 keeps the fault found beside the one reported', async () => {
  const call = await new RepairCall(app, center).toArrival();
  await call.diagnose({ faultType: 'MECHANICAL_DAMAGE' });
  await call.report();
  expect(await seen(call)).toMatchObject({
    faultType: 'LEAKAGE',
    visits: [{ diagnosis: { faultType: 'MECHANICAL_DAMAGE' } }],
    voucher: { report: { found: '机械密封磨损，轴端渗水', diagnosis: { faultType: 'MECHANICAL_DAMAGE' } } },
  });
});

it('VIS-6 brings what a technician cannot solve to the supervisor at once, with proposal and demand', async () => {
  const call = await new RepairCall(app, center).toArrival();
  const stream = follow<{ requestChanged: { escalations: { state: string }[] } }>(
    app,
    'subscription ($number: String!) { requestChanged(number: $number) { escalations { state } } }',
    { number: call.number },
    center.supervisor.token,
  );
  expect((await stream.next()).data?.requestChanged.escalations).toEqual([]);
  await escalate(call);
  const live = await stream.until(({ data }) => (data?.requestChanged.escalations.length ?? 0) > 0);
  expect(live.data?.requestChanged.escalations).toEqual([{ state: 'OPEN' }]);
  await stream.close();
  const { alerts } = await app.ok<{
    alerts: { edges: { node: { kind: string; subject: string; request: { number: string } } }[] };
  }>(
    `query ($id: ID!) { alerts(branchId: $id, open: true, first: 100) { edges { node { kind subject request { number } } } } }`,
    { id: center.branch.id },
    center.supervisor.token,
  );
  expect(alerts.edges.map(({ node }) => node)).toContainEqual({
    kind: 'VISIT_ESCALATED',
    subject: `陈师傅在现场无法解决报修 ${call.number}，请决定下一步`,
    request: { number: call.number },
  });
  expect((await seen(call)).escalations).toEqual([
    {
      state: 'OPEN',
      proposal: '泵轴弯曲，建议取回车间更换',
      customerDemand: '今天必须恢复供水',
      raisedAt: '2026-11-23T01:00:00.000Z',
      raisedByName: '陈师傅',
      nextStep: null,
      remarks: null,
      decidedAt: null,
      decidedByName: null,
    },
  ]);
  expect((await seen(call, center.customerToken)).escalations).toEqual([]);
});

it.each([
  'CONTINUE_ON_SITE',
  'ANOTHER_TECHNICIAN',
  'SECOND_VISIT',
  'TAKE_TO_WORKSHOP',
  'TECHNICAL_SUPPORT',
  'PROPOSE_EXCHANGE',
])('VIS-6 has the supervisor decide the next step, such as %s, kept with who and when', async (nextStep) => {
  const call = await new RepairCall(app, center).toArrival();
  const escalation = await escalate(call);
  await act(app, 'escalationDecide', decision(escalation, nextStep), center.supervisor.token);
  const { escalations, events } = await seen(call);
  expect(escalations).toMatchObject([
    {
      state: 'DECIDED',
      nextStep,
      remarks: '先借一台备用泵',
      decidedAt: '2026-11-23T01:00:00.000Z',
      decidedByName: expect.stringMatching(/^员工/),
    },
  ]);
  expect(events.at(-1)?.text).toMatch(/^服务主任已决定：.+/);
});

it('VIS-6 takes no second escalation of a visit while one is open, and decides each once', async () => {
  const call = await new RepairCall(app, center).toArrival();
  const escalation = await escalate(call);
  expect(await refusedAct(app, 'visitEscalate', said(call), center.technician.token)).toEqual([
    'ESCALATION_OPEN',
  ]);
  const decided = await act<Escalated>(
    app,
    'escalationDecide',
    decision(escalation),
    center.supervisor.token,
    'id version',
  );
  expect(await refusedAct(app, 'escalationDecide', decision(escalation), center.supervisor.token)).toEqual([
    'VERSION_CONFLICT',
  ]);
  expect(await refusedAct(app, 'escalationDecide', decision(decided), center.supervisor.token)).toEqual([
    'ESCALATION_STEP_REFUSED',
  ]);
  await escalate(call);
});

it('VIS-6 takes an escalation of two technicians at once only once', async () => {
  const call = await new RepairCall(app, center).toArrival();
  const answers = await Promise.all(
    [1, 2, 3].map(() =>
      app.refused(
        'mutation ($input: VisitEscalateInput!) { visitEscalate(input: $input) { id } }',
        { input: said(call) },
        center.technician.token,
      ),
    ),
  );
  expect(answers.flat()).toEqual(['ESCALATION_OPEN', 'ESCALATION_OPEN']);
});

it('VIS-6 is for a technician on site, with a proposal and a demand, and nobody decides their own', async () => {
  const call = await new RepairCall(app, center).register();
  await call.dispatch();
  await call.accept();
  await call.setOut();
  expect(await refusedAct(app, 'visitEscalate', said(call), center.technician.token)).toEqual([
    'VISIT_STEP_REFUSED',
  ]);
  await call.arrive();
  const blank = { ...said(call), customerDemand: '   ' };
  expect(await refusedAct(app, 'visitEscalate', blank, center.technician.token)).toEqual([
    'VALIDATION_FAILED',
  ]);
  const both = await signedInStaff(app, [{ branchId: center.branch.id, role: Role.SUPERVISOR }], {
    name: '兼任',
  });
  await app.rows('update visit set team_ids = team_ids || $2::uuid where id = $1', [
    call.visitId,
    both.staffId,
  ]);
  const escalation = await escalate(call);
  expect(await refusedAct(app, 'escalationDecide', decision(escalation), both.token)).toEqual([
    'OWN_ACT_REFUSED',
  ]);
});
