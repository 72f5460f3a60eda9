import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { aModel } from '../../test/customers.ts';
import { act, mutationOf, refusals, refusedAct, seen, submit, takeDown } from '../../test/intake.ts';
import {
  aBranch,
  aCertificate,
  aColleague,
  aStaffMember,
  aWorkPermit,
  NOBODY,
} from '../../test/organization.ts';
import { aCenter, aTechnician, type Center, RepairCall } from '../../test/repair-call.ts';
import { signedInStaff } from '../../test/sign-in.ts';
import { Role } from '../kernel/actor.ts';
import { BranchKind } from '../organization/branches/branch.ts';
import { ProductCategory } from '../organization/product-category.ts';

const VISIT = 'id version state plannedAt reason leadName lead { id name } team { id }';

interface ShownVisit {
  id: string;
  version: number;
  state: string;
  plannedAt: string;
  reason: string | null;
  leadName: string;
  lead: { id: string; name: string };
  team: { id: string }[];
}

let app: TestApp;
let center: Center;
let other: Center;

beforeAll(async () => {
  app = await startTestApp();
  center = await aCenter(app);
  other = await aCenter(app);
});
afterAll(() => app.close());

/** What a supervisor says to send the technician of the center at 11:00. */
async function plan(given: object = {}) {
  const request = await takeDown(app, center, { confirmedAsNew: true });
  return {
    requestId: request.id,
    version: request.version,
    leadId: center.technician.staffId,
    teamIds: [] as string[],
    plannedAt: '2026-11-23T03:00:00.000Z',
    ...given,
  };
}
const send = (input: object, token = center.supervisor.token) =>
  act<ShownVisit>(app, 'repairRequestDispatch', input, token, VISIT);
const visitsOf = async (number: string) => {
  const { repairRequest } = await app.ok<{ repairRequest: { state: string; visits: ShownVisit[] } }>(
    `query ($number: String!) { repairRequest(number: $number) { state visits { ${VISIT} } } }`,
    { number },
    center.supervisor.token,
  );
  return repairRequest;
};
const eventsOf = async (number: string) =>
  (await seen(app, number, center.customerToken)).events.slice(2).map(({ kind, text }) => [kind, text]);

describe('dispatching', () => {
  it('DSP-1 sends one lead technician at a planned time, and tells the customer', async () => {
    const repair = await new RepairCall(app, center).register();
    const visit = await send({ ...(await plan()), requestId: repair.requestId });
    expect(visit).toMatchObject({
      state: 'ASSIGNED',
      plannedAt: '2026-11-23T03:00:00.000Z',
      lead: { id: center.technician.staffId, name: '陈师傅' },
      team: [{ id: center.technician.staffId }],
    });
    const request = await seen(app, repair.number, center.customerToken);
    expect(request).toMatchObject({ state: 'DISPATCHED', technicianName: '陈师傅' });
    expect(request.events.at(-1)?.text).toBe('已派技术员陈师傅，计划11月23日 11:00到达');
    expect((await repair.lastMessage('visit.planned'))?.text).toBe(
      `报修 ${repair.number}：技术员陈师傅计划 11月23日 11:00 上门。`,
    );
  });

  it('DSP-1 sends more people if needed, with one lead', async () => {
    const { colleague, technician } = center;
    const visit = await send(await plan({ teamIds: [colleague.staffId, technician.staffId] }));
    expect(visit.lead.id).toBe(technician.staffId);
    expect(visit.team.map(({ id }) => id)).toEqual([technician.staffId, colleague.staffId]);
    const codes = await refusedAct(
      app,
      'visitAccept',
      { visitId: visit.id, version: visit.version },
      colleague.token,
    );
    expect(codes).toEqual(['NOT_FOUND']);
  });

  it('DSP-1 is a supervisor of the branch: clerks, technicians, customers and others cannot', async () => {
    const input = await plan();
    const manager = await aColleague(app, center.branch, Role.BRANCH_MANAGER);
    // A supervisor there who is a clerk here dispatches there only.
    const both = await signedInStaff(app, [
      { branchId: center.branch.id, role: Role.CLERK },
      { branchId: other.branch.id, role: Role.SUPERVISOR },
    ]);
    for (const token of [
      center.clerk.token,
      center.technician.token,
      center.customerToken,
      manager.token,
      other.supervisor.token,
      both.token,
    ]) {
      expect(await refusedAct(app, 'repairRequestDispatch', input, token)).toEqual(['NOT_FOUND']);
    }
    expect(await refusedAct(app, 'repairRequestDispatch', input, undefined)).toEqual(['NOT_SIGNED_IN']);
  });

  it('DSP-1 plans no arrival in the past, and nobody who is no technician of the branch', async () => {
    const { token } = center.supervisor;
    const input = await plan();
    const refused = async (given: object) => {
      const [error] = await refusals(app, 'repairRequestDispatch', { ...input, ...given }, token);
      return [error?.extensions.code, error?.extensions.field];
    };
    expect(await refused({ plannedAt: '2026-11-23T00:59:59.000Z' })).toEqual([
      'PLANNED_TIME_IN_PAST',
      'plannedAt',
    ]);
    expect(await refused({ leadId: NOBODY })).toEqual(['NOT_FOUND', 'leadId']);
    expect(await refused({ leadId: center.clerk.staffId })).toEqual(['NOT_FOUND', 'leadId']);
    expect(await refused({ leadId: other.technician.staffId })).toEqual(['NOT_FOUND', 'leadId']);
    expect(await refused({ teamIds: [other.technician.staffId] })).toEqual(['NOT_FOUND', 'teamIds']);
    expect(await refused({ version: input.version + 1 })).toEqual(['VERSION_CONFLICT', 'version']);
    const left = await aStaffMember(app, center.branch.id, { active: false });
    await signedInStaff(app, [{ branchId: center.branch.id, role: Role.TECHNICIAN }], {
      staffId: left.id,
    }).catch(() => undefined);
    expect(await refused({ leadId: left.id })).toEqual(['NOT_FOUND', 'leadId']);
    await send(input);
    const again = { ...input, version: input.version + 1 };
    const [error] = await refusals(app, 'repairRequestDispatch', again, token);
    expect(error?.extensions).toMatchObject({
      code: 'REQUEST_STEP_REFUSED',
      params: { from: 'DISPATCHED', to: 'DISPATCHED' },
    });
  });

  it('DSP-1 lets one of two supervisors win who dispatch at once', async () => {
    const second = await aColleague(app, center.branch, Role.SUPERVISOR);
    for (let round = 0; round < 3; round++) {
      const input = await plan();
      const dispatch = (leadId: string, token: string) =>
        app.graphql(mutationOf('repairRequestDispatch', 'id'), { input: { ...input, leadId } }, token);
      const answers = await Promise.all([
        dispatch(center.technician.staffId, center.supervisor.token),
        dispatch(center.colleague.staffId, second.token),
      ]);
      const refused = answers.flatMap((answer) => answer.errors ?? []);
      expect(refused.map((error) => error.extensions.code)).toEqual(['VERSION_CONFLICT']);
      const visits = await app.rows('select 1 from visit where request_id = $1', [input.requestId]);
      expect(visits).toHaveLength(1);
    }
  });
});

describe('who can be sent', () => {
  const missing = async (input: object) => {
    const [error] = await refusals(app, 'repairRequestDispatch', input, center.supervisor.token);
    return [error?.extensions.code, error?.extensions.field, error?.extensions.params];
  };

  it('DSP-7 is who holds a valid certificate for the product category on the planned day', async () => {
    const without = await aColleague(app, center.branch, Role.TECHNICIAN);
    const ending = await aColleague(app, center.branch, Role.TECHNICIAN);
    const person = { id: ending.staffId, homeBranchId: center.branch.id } as Parameters<
      typeof aCertificate
    >[1];
    await aCertificate(app, person, { validUntil: '2026-11-23' });
    await aCertificate(app, person, { category: ProductCategory.MOTOR });
    const params = (technicianId: string) => ({ technicianId, missing: ['CERTIFICATE'] });
    expect(await missing(await plan({ leadId: without.staffId }))).toEqual([
      'TECHNICIAN_NOT_QUALIFIED',
      'leadId',
      params(without.staffId),
    ]);
    expect(await missing(await plan({ teamIds: [without.staffId] }))).toEqual([
      'TECHNICIAN_NOT_QUALIFIED',
      'teamIds',
      params(without.staffId),
    ]);
    // Today is the certificate's last day; 0:30 tomorrow in Shanghai is still today in London.
    expect(
      await missing(await plan({ leadId: ending.staffId, plannedAt: '2026-11-23T16:30:00.000Z' })),
    ).toEqual(['TECHNICIAN_NOT_QUALIFIED', 'leadId', params(ending.staffId)]);
    expect(await send(await plan({ leadId: ending.staffId }))).toMatchObject({ state: 'ASSIGNED' });
  });

  it('DSP-7 is who holds a valid permit too where the work-permit scheme applies', async () => {
    const authorized = await aBranch(app, { kind: BranchKind.AUTHORIZED_CENTER });
    const lent = await aStaffMember(app, authorized.id, { name: '外协技师' });
    await aCertificate(app, lent);
    await signedInStaff(app, [{ branchId: center.branch.id, role: Role.TECHNICIAN }], { staffId: lent.id });
    const lacking = (what: string[]) => [
      'TECHNICIAN_NOT_QUALIFIED',
      'leadId',
      { technicianId: lent.id, missing: what },
    ];
    expect(await missing(await plan({ leadId: lent.id }))).toEqual(lacking(['WORK_PERMIT']));
    await aWorkPermit(app, lent, { validUntil: '2026-11-23' });
    expect(await missing(await plan({ leadId: lent.id, plannedAt: '2026-11-24T02:00:00.000Z' }))).toEqual(
      lacking(['WORK_PERMIT']),
    );
    expect(await send(await plan({ leadId: lent.id }))).toMatchObject({ leadName: '外协技师' });

    const motor = await aModel(app, { category: ProductCategory.MOTOR });
    const request = await takeDown(app, center, { assetId: null, modelId: motor.id });
    const input = {
      ...(await plan()),
      requestId: request.id,
      leadId: lent.id,
      plannedAt: '2026-11-24T02:00:00.000Z',
    };
    expect(await missing(input)).toEqual(lacking(['CERTIFICATE', 'WORK_PERMIT']));
  });

  it('DSP-7 lists the technicians of the branch with what each lacks, whoever lacks something last', async () => {
    const fresh = await aCenter(app);
    const request = await takeDown(app, fresh);
    const lacking = await aColleague(app, fresh.branch, Role.TECHNICIAN, { name: '新师傅' });
    const busy = await new RepairCall(app, fresh).register();
    await busy.dispatch();
    const CANDIDATES = `query ($id: ID!, $at: DateTimeISO, $first: Int, $after: String) {
      dispatchCandidates(requestId: $id, plannedAt: $at, first: $first, after: $after) {
        edges { node { technician { id name } qualified missing visitsThatDay } } pageInfo { hasNextPage endCursor } } }`;
    type Page = {
      dispatchCandidates: {
        edges: { node: { technician: { id: string; name: string }; visitsThatDay: number } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    const variables = { id: request.id };
    const { dispatchCandidates } = await app.ok<Page>(CANDIDATES, variables, fresh.supervisor.token);
    const shown = dispatchCandidates.edges.map(({ node }) => node);
    expect(shown.map(({ technician, visitsThatDay }) => [technician.name, visitsThatDay])).toEqual([
      ['林师傅', 0],
      ['陈师傅', 1],
      ['新师傅', 0],
    ]);
    expect(shown[2]).toMatchObject({
      technician: { id: lacking.staffId },
      qualified: false,
      missing: ['CERTIFICATE'],
    });
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Page = await app.ok<Page>(
        CANDIDATES,
        { ...variables, first: 1, after },
        fresh.supervisor.token,
      );
      names.push(...page.dispatchCandidates.edges.map(({ node }) => node.technician.name));
      after = page.dispatchCandidates.pageInfo.endCursor;
      if (!page.dispatchCandidates.pageInfo.hasNextPage) break;
    }
    expect(names).toEqual(['林师傅', '陈师傅', '新师傅']);
    for (const token of [fresh.clerk.token, center.supervisor.token]) {
      expect(await app.refused(CANDIDATES, variables, token)).toEqual(['NOT_FOUND']);
    }
  });
});

describe('what becomes of a planned visit', () => {
  const planned = async () => {
    const repair = await new RepairCall(app, center).register();
    await repair.dispatch({ plannedAt: '2026-11-23T03:00:00.000Z' });
    return repair;
  };

  it('DSP-9 keeps the history of a visit that is given to somebody else', async () => {
    const repair = await planned();
    await repair.accept();
    const input = await repair.stepInput({ leadId: center.colleague.staffId, teamIds: [] });
    const visit = await act<ShownVisit>(app, 'visitReassign', input, center.supervisor.token, VISIT);
    expect(visit).toMatchObject({ state: 'ASSIGNED', leadName: '林师傅' });
    expect(await eventsOf(repair.number)).toEqual([
      ['DISPATCHED', '已派技术员陈师傅，计划11月23日 11:00到达'],
      ['ACCEPTED', '技术员已接单'],
      ['REASSIGNED', '改派技术员林师傅（原陈师傅）'],
    ]);
    expect((await repair.lastMessage('visit.planned'))?.text).toContain(
      '技术员林师傅计划 11月23日 11:00 上门',
    );
    // Whoever was sent once still finds the request; the visit is the other's now.
    expect((await seen(app, repair.number, center.technician.token)).technicianName).toBe('林师傅');
    expect(await repair.refusedStep('visitAccept', 'VisitInput')).toEqual(['NOT_FOUND']);
    const foreign = await repair.stepInput({ leadId: other.technician.staffId, teamIds: [] });
    expect(await refusedAct(app, 'visitReassign', foreign, center.supervisor.token)).toEqual(['NOT_FOUND']);
    for (const token of [center.clerk.token, center.technician.token, other.supervisor.token]) {
      expect(await refusedAct(app, 'visitReassign', foreign, token)).toEqual(['NOT_FOUND']);
    }
  });

  it('DSP-9 keeps the history of a visit that is moved, with the reason', async () => {
    const repair = await planned();
    const moved = { plannedAt: '2026-11-24T02:30:00.000Z', reason: '客户改约' };
    const visit = await act<ShownVisit>(
      app,
      'visitReschedule',
      await repair.stepInput(moved),
      center.supervisor.token,
      VISIT,
    );
    expect(visit).toMatchObject({ state: 'ASSIGNED', ...moved });
    expect((await eventsOf(repair.number)).at(-1)).toEqual([
      'RESCHEDULED',
      '上门时间由11月23日 11:00改为11月24日 10:30：客户改约',
    ]);
    const past = await repair.stepInput({ plannedAt: '2026-11-22T02:30:00.000Z', reason: '客户改约' });
    expect(await refusedAct(app, 'visitReschedule', past, center.supervisor.token)).toEqual([
      'PLANNED_TIME_IN_PAST',
    ]);
    const silent = await repair.stepInput({ plannedAt: '2026-11-25T02:30:00.000Z', reason: '' });
    expect(await refusedAct(app, 'visitReschedule', silent, center.supervisor.token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    // The technician's certificate ends with the year.
    const nextYear = await repair.stepInput({ plannedAt: '2027-01-04T02:30:00.000Z', reason: '客户改约' });
    expect(await refusedAct(app, 'visitReschedule', nextYear, center.supervisor.token)).toEqual([
      'TECHNICIAN_NOT_QUALIFIED',
    ]);
  });

  it('DSP-9 keeps a visit that was declined, with the reason; the request is in the queue again and the clock runs', async () => {
    const repair = await planned();
    expect(await repair.refusedStep('visitDecline', 'VisitReasonInput', { reason: '' })).toEqual([
      'VALIDATION_FAILED',
    ]);
    const colleague = center.colleague.token;
    expect(
      await repair.refusedStep('visitDecline', 'VisitReasonInput', { reason: '不会' }, colleague),
    ).toEqual(['NOT_FOUND']);
    await repair.step('visitDecline', 'VisitReasonInput', { reason: '车辆故障' });
    const { state, visits } = await visitsOf(repair.number);
    expect([state, visits]).toMatchObject(['REGISTERED', [{ state: 'DECLINED', reason: '车辆故障' }]]);
    const request = await seen(app, repair.number, center.customerToken);
    expect(request).toMatchObject({ technicianName: null, promise: { state: 'RUNNING' } });
    expect(await repair.refusedStep('visitAccept', 'VisitInput')).toEqual(['VISIT_STEP_REFUSED']);
  });

  it('DSP-9 keeps the visit at which nobody was there, stops the clock for it, and a second visit runs it on', async () => {
    const repair = await planned();
    expect(await repair.refusedStep('visitNoShow', 'VisitReasonInput', { reason: '无人' })).toEqual([
      'VISIT_STEP_REFUSED',
    ]);
    await repair.accept();
    await repair.setOut();
    app.clock.set(new Date('2026-11-23T02:00:00Z'));
    await repair.step('visitNoShow', 'VisitReasonInput', { reason: '敲门无人应答' });
    let request = await seen(app, repair.number, center.supervisor.token);
    expect(request).toMatchObject({
      state: 'REGISTERED',
      promise: {
        state: 'PAUSED',
        minutesLeft: 300,
        pauses: [
          {
            reason: 'CUSTOMER_ABSENT',
            startedAt: '2026-11-23T02:00:00.000Z',
            endedAt: null,
            byName: '陈师傅',
          },
        ],
      },
    });
    app.clock.set(new Date('2026-11-24T01:00:00Z'));
    await repair.dispatch({ leadId: center.colleague.staffId, plannedAt: '2026-11-24T03:00:00.000Z' });
    request = await seen(app, repair.number, center.supervisor.token);
    // 5 hours were left at 10:00 on Monday; they run on from 9:00 on Tuesday, to 15:30.
    expect(request.promise).toMatchObject({
      state: 'RUNNING',
      dueAt: '2026-11-24T07:30:00.000Z',
      pauses: [{ endedAt: '2026-11-24T01:00:00.000Z' }],
    });
    const { visits } = await visitsOf(repair.number);
    expect(visits.map((visit) => [visit.state, visit.leadName, visit.reason])).toEqual([
      ['NO_SHOW', '陈师傅', '敲门无人应答'],
      ['ASSIGNED', '林师傅', null],
    ]);
    app.clock.set(new Date('2026-11-23T01:00:00Z'));
  });

  it('DSP-9 leaves a clock standing that was stopped for another reason when a visit is planned', async () => {
    const repair = await new RepairCall(app, center).register();
    const { requestId } = repair;
    await act(
      app,
      'targetPause',
      { requestId, reason: 'WAITING_FOR_CUSTOMER_APPROVAL' },
      center.supervisor.token,
    );
    await repair.dispatch();
    expect((await seen(app, repair.number, center.supervisor.token)).promise?.state).toBe('PAUSED');
  });

  it('DSP-9 is not changed by somebody who has read an older version', async () => {
    const repair = await planned();
    const { version } = (await repair.stepInput({})) as { version: number };
    const input = { visitId: repair.visitId, version: version + 1 };
    const [error] = await refusals(app, 'visitAccept', input, center.technician.token);
    expect(error?.extensions).toMatchObject({ code: 'VERSION_CONFLICT', params: { current: version } });
  });
});

describe('cancelling', () => {
  it('INT-7 is the customer’s to do before the technician has set out, and the line stays, struck off', async () => {
    const repair = await new RepairCall(app, center).register();
    await repair.dispatch();
    await repair.accept();
    const input = { requestId: repair.requestId, version: await repair.requestVersion() };
    await act(app, 'repairRequestCancel', input, center.customerToken);
    const { state, visits } = await visitsOf(repair.number);
    expect([state, visits[0]?.state]).toEqual(['CANCELLED', 'CANCELLED']);
    const REGISTER_OF_TODAY = `query ($branchId: ID!) { callRegister(branchId: $branchId, first: 100) { edges { node { number state struckOffAt } } } }`;
    type Register = { callRegister: { edges: { node: object }[] } };
    const { callRegister } = await app.ok<Register>(
      REGISTER_OF_TODAY,
      { branchId: center.branch.id },
      center.clerk.token,
    );
    expect(callRegister.edges.map(({ node }) => node)).toContainEqual({
      number: repair.number,
      state: 'CANCELLED',
      struckOffAt: '2026-11-23T01:00:00.000Z',
    });
    expect(
      await refusedAct(
        app,
        'repairRequestCancel',
        { ...input, version: input.version + 1 },
        center.customerToken,
      ),
    ).toEqual(['REQUEST_STEP_REFUSED']);
  });

  it('INT-7 is only the staff’s after the technician has set out, with a reason', async () => {
    const repair = await new RepairCall(app, center).register();
    await repair.dispatch();
    await repair.accept();
    await repair.setOut();
    const input = { requestId: repair.requestId, version: await repair.requestVersion() };
    expect(await refusedAct(app, 'repairRequestCancel', input, center.customerToken)).toEqual([
      'CANCEL_TOO_LATE',
    ]);
    const { token } = center.clerk;
    for (const reason of [undefined, '', '   ']) {
      expect(await refusedAct(app, 'repairRequestCancel', { ...input, reason }, token)).toEqual([
        'VALIDATION_FAILED',
      ]);
    }
    await act(app, 'repairRequestCancel', { ...input, reason: '客户来电取消' }, token);
    expect((await visitsOf(repair.number)).visits[0]?.state).toBe('CANCELLED');
    expect((await eventsOf(repair.number)).at(-1)).toEqual(['CANCELLED', '已取消：客户来电取消']);
  });

  it('INT-7 stays the staff’s once somebody has set out, also when the visit was in vain', async () => {
    const repair = await new RepairCall(app, center).register();
    await repair.dispatch();
    await repair.accept();
    await repair.setOut();
    await repair.step('visitNoShow', 'VisitReasonInput', { reason: '无人应答' });
    const CANCELLABLE = 'query ($number: String!) { repairRequest(number: $number) { cancellable } }';
    const asked = { number: repair.number };
    expect(await app.ok(CANCELLABLE, asked, center.customerToken)).toEqual({
      repairRequest: { cancellable: false },
    });
    expect(await app.ok(CANCELLABLE, asked, center.clerk.token)).toEqual({
      repairRequest: { cancellable: true },
    });
    const input = { requestId: repair.requestId, version: await repair.requestVersion() };
    expect(await refusedAct(app, 'repairRequestCancel', input, center.customerToken)).toEqual([
      'CANCEL_TOO_LATE',
    ]);
  });

  it('INT-7 is nobody else’s, and nothing that is signed is cancelled', async () => {
    const request = await submit(app, center, { confirmedAsNew: true });
    const input = { requestId: request.id, version: request.version, reason: '不需要了' };
    for (const token of [other.customerToken, other.clerk.token, center.technician.token]) {
      expect(await refusedAct(app, 'repairRequestCancel', input, token)).toEqual(['NOT_FOUND']);
    }
    expect(
      await refusedAct(app, 'repairRequestCancel', { ...input, version: 99 }, center.customerToken),
    ).toEqual(['VERSION_CONFLICT']);
    const signed = await new RepairCall(app, center).toSigned();
    const late = { requestId: signed.requestId, version: await signed.requestVersion(), reason: '反悔' };
    expect(await refusedAct(app, 'repairRequestCancel', late, center.clerk.token)).not.toEqual([]);
  });
});

describe('a technician’s visits', () => {
  it('DSP-1 are those to which the technician was sent, by their planned time', async () => {
    const technician = await aTechnician(app, center.branch, '周师傅');
    const MINE = `query ($on: LocalDate) { myVisits(on: $on) { edges { node { plannedAt request { number contactPhone } } } } }`;
    type Mine = { myVisits: { edges: { node: { plannedAt: string; request: { contactPhone: string } } }[] } };
    for (const plannedAt of [
      '2026-11-24T03:00:00.000Z',
      '2026-11-23T05:00:00.000Z',
      '2026-11-23T03:00:00.000Z',
    ]) {
      await send(await plan({ leadId: technician.staffId, plannedAt }));
    }
    const times = async (on: string | null) =>
      (await app.ok<Mine>(MINE, { on }, technician.token)).myVisits.edges.map(({ node }) => node.plannedAt);
    expect(await times(null)).toEqual([
      '2026-11-23T03:00:00.000Z',
      '2026-11-23T05:00:00.000Z',
      '2026-11-24T03:00:00.000Z',
    ]);
    expect(await times('2026-11-24')).toEqual(['2026-11-24T03:00:00.000Z']);
    const [first] = (await app.ok<Mine>(MINE, {}, technician.token)).myVisits.edges;
    expect(first?.node.request.contactPhone).toBe(center.customer.phone);
    expect(await app.refused(MINE, {}, center.clerk.token)).toEqual(['NOT_FOUND']);
  });
});
