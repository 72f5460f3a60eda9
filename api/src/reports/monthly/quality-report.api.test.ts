import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { aResolvedCall, aTeam, type TestCall, type TestTeam } from '../../../test/calls.ts';
import { aComplaint } from '../../../test/figures.ts';
import { aColleague, aStaffMember, theHeadquarters } from '../../../test/organization.ts';
import { act, clockIn, refusalsOf } from '../../../test/reports.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
import { ResponsibleUnit } from '../../catalog/responsible-unit.ts';
import { FaultCause } from '../../entitlement/entitlement.ts';
import {
  CorrectiveAction,
  CorrectiveActionKind,
} from '../../feedback/corrective-actions/corrective-action.ts';
import { FeedbackFinding, FeedbackKind, FeedbackSubject } from '../../feedback/feedback-words.ts';
import { Role } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import { FaultType } from '../../requests/request-words.ts';

const REPORT = `id version month state dueAt submittedAt submittedByName late remarks complaints verified chasedAt escalatedAt
  amendedSources deliveries { recipient name at }
  lateSources(first: 5) { edges { node { number modelCode faultType finding cause } } }
  lines(first: 5) { edges { node { id modelCode modelName faultType responsibleUnitName complaints verified designOrManufacture
    storageOrTransport customerCause causeUnknown
    actions { action ownerName dueOn state stateNow responsibleUnitName orderedAt orderedByName }
    sources(first: 5) { edges { node { number finding cause findingNow causeNow amended } } } } } }`;
const READ = `query ($month: String!) { qualityReport(month: $month) { ${REPORT} } }`;
const SUBMIT = act('qualityReportSubmit', 'QualityReportSubmitInput');
const ORDER = act(
  'qualityReportOrderCorrection',
  'QualityReportOrderCorrectionInput',
  'id action dueOn ownerName',
);

interface Line {
  id: string;
  modelCode: string;
  faultType: string | null;
  complaints: number;
  verified: number;
  actions: object[];
  sources: { edges: { node: object }[] };
}
interface Shown {
  id: string;
  version: number;
  state: string;
  late: boolean;
  complaints: number;
  verified: number;
  amendedSources: number;
  chasedAt: string | null;
  escalatedAt: string | null;
  deliveries: { recipient: string; name: string; at: string }[];
  lateSources: { edges: { node: object }[] };
  lines: { edges: { node: Line }[] };
}

let app: TestApp;
let at: (moment: string) => void;
let headquarters: Branch;
let department: TestStaff;
let executive: TestStaff;
let team: TestTeam;
let call: TestCall;
let unit: ResponsibleUnit;

let owner: TestStaff;

beforeAll(async () => {
  app = await startTestApp();
  at = clockIn(app);
  headquarters = await theHeadquarters(app);
  department = await aColleague(app, headquarters, Role.SERVICE_DEPARTMENT, { name: '服务部小周' });
  executive = await aColleague(app, headquarters, Role.EXECUTIVE, {
    name: '副总经理',
    phone: '+8613900007777',
  });
  team = await aTeam(app);
  owner = await aColleague(app, team.branch, Role.SUPERVISOR);
  unit = await app.seed((em) => {
    const made = Object.assign(new ResponsibleUnit(), {
      code: 'U-1',
      name: '水泵制造单元',
      nameEn: 'Pump unit',
    });
    em.persist(made);
    return made;
  });
  await app.rows('update product_model set responsible_unit_id = $1 where id = $2', [unit.id, team.model.id]);
  call = await aResolvedCall(app, team);
});

/** The report is of the whole company: what another test left of a month is gone. */
const OF_A_MONTH = [
  'quality_report_delivery',
  'quality_report_action',
  'quality_report_source',
  'quality_report_line',
  'quality_report',
  'corrective_action',
  'feedback',
  'alert',
  'outbox_message',
  'attempt_count',
];

beforeEach(async () => {
  at('2026-11-23 09:00');
  for (const table of OF_A_MONTH) await app.rows(`delete from ${table}`);
});
afterAll(() => app.close());

const draft = () => app.app.runJob('reports.draftQuality');
const chase = () => app.app.runJob('reports.chaseQuality');

async function report(token = department.token, month = '2026-11'): Promise<Shown | null> {
  return (await app.ok<{ qualityReport: Shown | null }>(READ, { month }, token)).qualityReport;
}

async function submitted(): Promise<Shown> {
  const { id: reportId, version } = (await report())!;
  await app.ok(SUBMIT, { input: { reportId, version, remarks: '密封件批次问题' } }, department.token);
  return (await report())!;
}

const lines = (shown: Shown | null) => shown?.lines.edges.map(({ node }) => node) ?? [];

describe('the monthly product quality report', () => {
  it('RPT-4 sums the complaints about products of the month by model and fault, with their causes', async () => {
    const manufacture = { cause: FaultCause.DESIGN_OR_MANUFACTURE, faultType: FaultType.LEAKAGE };
    await aComplaint(app, team, call, manufacture);
    await aComplaint(app, team, call, manufacture);
    // Its fault is what the diagnosis of its call found.
    await aComplaint(app, team, call, { finding: null, foundAt: null });
    await aComplaint(app, team, call, {
      faultType: FaultType.ABNORMAL_NOISE,
      cause: FaultCause.STORAGE_OR_TRANSPORT,
    });
    await aComplaint(app, team, call, {
      faultType: FaultType.ABNORMAL_NOISE,
      cause: FaultCause.CUSTOMER_CAUSE,
      finding: FeedbackFinding.UNFOUNDED,
    });
    await aComplaint(app, team, call, { subject: FeedbackSubject.TECHNICIAN });
    await aComplaint(app, team, call, { kind: FeedbackKind.SUGGESTION });
    await aComplaint(app, team, call, { receivedOn: '2026-12-01' });
    await aComplaint(app, team, call, { receivedOn: '2026-10-31' });
    at('2026-12-01 01:00');
    await draft();
    const shown = await report();
    expect(shown).toMatchObject({ state: 'DRAFT', complaints: 5, verified: 3 });
    const byFault = lines(shown).toSorted((a, b) => (a.faultType ?? '').localeCompare(b.faultType ?? ''));
    const model = { modelCode: team.model.code, responsibleUnitName: '水泵制造单元' };
    expect(byFault).toMatchObject([
      {
        ...model,
        faultType: 'ABNORMAL_NOISE',
        complaints: 2,
        verified: 1,
        designOrManufacture: 0,
        storageOrTransport: 1,
        customerCause: 1,
        causeUnknown: 0,
      },
      {
        ...model,
        faultType: 'LEAKAGE',
        complaints: 3,
        verified: 2,
        designOrManufacture: 2,
        storageOrTransport: 0,
        customerCause: 0,
        causeUnknown: 1,
      },
    ]);
  });

  it('RPT-4 is drafted once when the month is over, follows its records until it is submitted, and not before', async () => {
    at('2026-11-30 23:59');
    await draft();
    expect(await app.rows(`select month from quality_report where month = '2026-11'`)).toEqual([]);
    at('2026-12-01 00:00');
    await Promise.all([draft(), draft()]);
    const empty = await report();
    expect(empty).toMatchObject({ complaints: 0, lines: { edges: [] } });
    await draft();
    expect((await report())?.version).toBe(empty?.version);
    await aComplaint(app, team, call);
    await draft();
    const filled = await report();
    expect(filled).toMatchObject({ complaints: 1, verified: 1 });
    expect(filled?.version).toBeGreaterThan(empty?.version ?? 0);
    const stale = { reportId: empty?.id, version: empty?.version };
    expect(await refusalsOf(app, SUBMIT, stale, department.token)).toMatchObject([
      { extensions: { code: 'VERSION_CONFLICT' } },
    ]);
    expect(await app.rows(`select 1 from quality_report where month = '2026-11'`)).toHaveLength(1);
  });

  it('RPT-4 is due by the 10th, and on record as late when it comes on the 11th', async () => {
    at('2026-12-01 01:00');
    await draft();
    // The end of 10 December in Shanghai.
    expect(await report()).toMatchObject({ dueAt: '2026-12-10T16:00:00.000Z', submittedAt: null });
    at('2026-12-10 23:59');
    expect(await submitted()).toMatchObject({ late: false, submittedAt: '2026-12-10T15:59:00.000Z' });
    at('2027-01-01 01:00');
    await draft();
    at('2027-01-11 00:00');
    const { id: reportId, version } = (await report(department.token, '2026-12'))!;
    await app.ok(SUBMIT, { input: { reportId, version } }, department.token);
    expect(await report(department.token, '2026-12')).toMatchObject({ late: true });
  });

  it('RPT-4 goes to the EXECUTIVE and to the departments concerned, and it is on record to whom and when', async () => {
    await aComplaint(app, team, call);
    at('2026-12-05 09:00');
    await draft();
    expect((await report())?.deliveries).toEqual([]);
    expect(await report(executive.token)).toBeNull();
    const shown = await submitted();
    expect(shown).toMatchObject({
      state: 'SUBMITTED',
      submittedByName: '服务部小周',
      remarks: '密封件批次问题',
    });
    expect(shown.deliveries).toEqual([
      { recipient: 'EXECUTIVE', name: '副总经理', at: '2026-12-05T01:00:00.000Z' },
      { recipient: 'RESPONSIBLE_UNIT', name: '水泵制造单元', at: '2026-12-05T01:00:00.000Z' },
    ]);
    expect(await report(executive.token)).toMatchObject({ id: shown.id, complaints: 1 });
    const sent = await app.rows(
      `select channel, "to" from outbox_message where template like 'report.quality%' order by channel`,
    );
    expect(sent).toEqual([
      { channel: 'LETTER', to: '水泵制造单元' },
      { channel: 'SMS', to: '+8613900007777' },
    ]);
  });

  it('RPT-4 is submitted once, by nobody but the service department, and not while nobody is EXECUTIVE', async () => {
    at('2026-12-05 09:00');
    await draft();
    const { id: reportId, version } = (await report())!;
    const input = { reportId, version };
    const codes = async (token: string) =>
      (await refusalsOf(app, SUBMIT, input, token)).map((error) => error.extensions.code);
    expect(await codes(executive.token)).toEqual(['NOT_FOUND']);
    expect(await codes(team.supervisor.token)).toEqual(['NOT_FOUND']);
    await app.rows(`update role_assignment set revoked_at = now() where role = 'EXECUTIVE'`);
    expect(await codes(department.token)).toEqual(['REPORT_WITHOUT_READER']);
    await app.rows(`update role_assignment set revoked_at = null where role = 'EXECUTIVE'`);
    const after = await submitted();
    const again = { reportId, version: after.version };
    expect(
      (await refusalsOf(app, SUBMIT, again, department.token)).map((error) => error.extensions.code),
    ).toEqual(['REPORT_STEP_REFUSED']);
  });

  it('RPT-4 names the corrective actions asked of manufacturing, by model and fault', async () => {
    const complaint = await aComplaint(app, team, call, { faultType: FaultType.LEAKAGE });
    await app.seed((em) => {
      const asked = {
        branchId: team.branch.id,
        ownerId: owner.staffId,
        ownerName: '主管',
        responsibleUnitId: unit.id,
        kind: CorrectiveActionKind.CORRECTIVE,
        plannedAt: app.clock.now(),
        plannedByName: '服务部小周',
      };
      em.persist(
        Object.assign(new CorrectiveAction(), asked, {
          feedbackId: complaint.id,
          modelId: team.model.id,
          action: '更换密封供应商',
          dueOn: '2026-12-20',
        }),
      );
      em.persist(
        Object.assign(new CorrectiveAction(), asked, {
          modelId: team.model.id,
          responsibleUnitId: null,
          action: '加强出厂检验',
          dueOn: '2026-12-31',
        }),
      );
    });
    at('2026-12-01 01:00');
    await draft();
    const shown = lines(await report()).toSorted((a, b) => b.complaints - a.complaints);
    expect(shown).toMatchObject([
      {
        faultType: 'LEAKAGE',
        complaints: 1,
        actions: [
          {
            action: '更换密封供应商',
            dueOn: '2026-12-20',
            state: 'OPEN',
            ownerName: '主管',
            responsibleUnitName: '水泵制造单元',
          },
        ],
      },
      {
        faultType: null,
        complaints: 0,
        actions: [{ action: '加强出厂检验', responsibleUnitName: null }],
      },
    ]);
  });
});

describe('what the EXECUTIVE orders from it', () => {
  it('RPT-4 lets the EXECUTIVE order a correction with owner and date, which is followed like any corrective action', async () => {
    await aComplaint(app, team, call, { faultType: FaultType.LEAKAGE });
    at('2026-12-05 09:00');
    await draft();
    await submitted();
    const [line] = lines(await report());
    const input = {
      lineId: line?.id,
      kind: 'CORRECTIVE',
      action: '密封改型并返工库存',
      ownerId: owner.staffId,
      dueOn: '2026-12-31',
      idempotencyKey: newId(),
    };
    const ordered = await app.ok<{ qualityReportOrderCorrection: { id: string } }>(
      ORDER,
      { input },
      executive.token,
    );
    expect(await app.ok(ORDER, { input }, executive.token)).toEqual(ordered);
    expect(
      await app.rows(
        `select a.action, a.owner_id, a.due_on::text, a.model_id, a.responsible_unit_id, a.state, a.planned_by_name
         from corrective_action a`,
      ),
    ).toEqual([
      {
        action: '密封改型并返工库存',
        owner_id: owner.staffId,
        due_on: '2026-12-31',
        model_id: team.model.id,
        responsible_unit_id: unit.id,
        state: 'OPEN',
        planned_by_name: '副总经理',
      },
    ]);
    await app.rows(`update corrective_action set state = 'DONE'`);
    expect(lines(await report())[0]?.actions).toMatchObject([
      {
        action: '密封改型并返工库存',
        state: 'OPEN',
        stateNow: 'DONE',
        orderedByName: '副总经理',
        orderedAt: '2026-12-05T01:00:00.000Z',
      },
    ]);
  });

  it('RPT-4 takes no order from anybody else, from a draft, for yesterday or for nobody', async () => {
    await aComplaint(app, team, call);
    at('2026-12-05 09:00');
    await draft();
    const [line] = lines(await report());
    const left = await aStaffMember(app, headquarters.id, { active: false });
    const input = {
      lineId: line?.id,
      kind: 'PREVENTIVE',
      action: '培训装配工',
      ownerId: owner.staffId,
      dueOn: '2026-12-31',
      idempotencyKey: newId(),
    };
    const codes = async (given: object, token = executive.token) =>
      (await refusalsOf(app, ORDER, { ...input, idempotencyKey: newId(), ...given }, token)).map(
        (error) => error.extensions.code,
      );
    // For the EXECUTIVE there is no draft.
    expect(await codes({})).toEqual(['NOT_FOUND']);
    await submitted();
    const { id: lineId } = lines(await report())[0]!;
    expect(await codes({ lineId }, department.token)).toEqual(['NOT_FOUND']);
    expect(await codes({ lineId, dueOn: '2026-12-04' })).toEqual(['VALIDATION_FAILED']);
    expect(await codes({ lineId, ownerId: left.id })).toEqual(['NOT_FOUND']);
    const technician = await aColleague(app, team.branch, Role.TECHNICIAN);
    expect(await codes({ lineId, ownerId: technician.staffId })).toEqual(['CORRECTIVE_OWNER_REFUSED']);
    expect(await codes({ lineId: newId() })).toEqual(['NOT_FOUND']);
  });
});

describe('frozen, late and missing', () => {
  it('WSH-12 stays as it was submitted, and shows what came or changed after that', async () => {
    const complaint = await aComplaint(app, team, call, { finding: null, foundAt: null });
    at('2026-12-05 09:00');
    await draft();
    const before = await submitted();
    expect(before).toMatchObject({ complaints: 1, verified: 0, amendedSources: 0 });
    await app.rows(
      `update feedback set finding = 'VERIFIED', found_at = received_at, cause = 'DESIGN_OR_MANUFACTURE' where id = $1`,
      [complaint.id],
    );
    const late = await aComplaint(app, team, call, { receivedOn: '2026-11-30' });
    await draft();
    const after = await report();
    expect(after).toMatchObject({ complaints: 1, verified: 0, amendedSources: 1, version: before.version });
    expect(lines(after)[0]).toMatchObject({ complaints: 1, verified: 0, causeUnknown: 1 });
    expect(lines(after)[0]?.sources.edges.map(({ node }) => node)).toEqual([
      {
        number: complaint.number,
        finding: null,
        cause: null,
        findingNow: 'VERIFIED',
        causeNow: 'DESIGN_OR_MANUFACTURE',
        amended: true,
      },
    ]);
    expect(after?.lateSources.edges.map(({ node }) => node)).toMatchObject([
      { number: late.number, modelCode: team.model.code, finding: 'VERIFIED' },
    ]);
  });

  it('RPT-9 lists and chases the monthly report that is missing, once, and tells the EXECUTIVE two days later, once', async () => {
    const LATE = `query ($branchId: ID!) { lateReports(branchId: $branchId) { edges { node { kind on dueAt doneAt chasedAt escalatedAt reportId } } } }`;
    const late = async (token: string) =>
      (
        await app.ok<{ lateReports: { edges: { node: object }[] } }>(
          LATE,
          { branchId: headquarters.id },
          token,
        )
      ).lateReports.edges.map(({ node }) => node);
    const alerts = () =>
      app.rows(
        `select kind, subject->>'ZH' as subject from alert where kind like 'REPORT_%' order by raised_at, kind`,
      );
    at('2026-12-01 01:00');
    await draft();
    at('2026-12-10 23:59');
    await chase();
    expect(await alerts()).toEqual([]);
    expect(await late(department.token)).toEqual([]);
    at('2026-12-11 00:00');
    await Promise.all([chase(), chase()]);
    await chase();
    const missing = { kind: 'REPORT_MISSING', subject: '2026-11 产品质量月报未按时提交' };
    expect(await alerts()).toEqual([missing]);
    const listed = {
      kind: 'QUALITY',
      on: '2026-11-01',
      dueAt: '2026-12-10T16:00:00.000Z',
      doneAt: null,
      chasedAt: '2026-12-10T16:00:00.000Z',
      escalatedAt: null,
    };
    expect(await late(department.token)).toMatchObject([listed]);
    // That it is missing is known to the EXECUTIVE, and nothing of what is in it.
    expect(await late(executive.token)).toMatchObject([{ ...listed, reportId: null }]);
    at('2026-12-12 23:59');
    await chase();
    expect(await alerts()).toEqual([missing]);
    at('2026-12-13 00:00');
    await Promise.all([chase(), chase()]);
    await chase();
    expect(await alerts()).toEqual([
      missing,
      { kind: 'REPORT_ESCALATED', subject: '2026-11 产品质量月报仍未提交' },
    ]);
    expect(await app.rows(`select "to" from outbox_message where template = 'report.missing'`)).toEqual([
      { to: '+8613900007777' },
    ]);
    await submitted();
    expect(await late(department.token)).toEqual([]);
  });
});
