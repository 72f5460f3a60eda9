import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aTechnician } from '../../../test/calls.ts';
import { acted, anOffice, Case, type Office, refusedWith, UNFOUNDED } from '../../../test/feedback.ts';
import { meeting } from '../../../test/meeting.ts';
import type { TestStaff } from '../../../test/sign-in.ts';
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

/** A GENERAL complaint about somebody's own job, waiting for the decision. */
async function about(lead: TestStaff, given: object = {}): Promise<Case> {
  const complaint = await Case.file(app, office, { lead, ...given });
  await complaint.answer();
  return complaint;
}
const someone = () => aTechnician(app, office.team.branch);
const penaltiesOf = async (complaint: Case) =>
  (await complaint.shown()).penalties.map(({ amount, doubled, asTeamLead }) => ({
    amount,
    doubled,
    asTeamLead,
  }));
/** In fen, by the first policy. */
const GENERAL = { amount: 5_000, doubled: false, asTeamLead: false };

describe('what a verified complaint costs', () => {
  it('CMP-8 has a responsible person and a penalty by policy, by grade', async () => {
    const lead = await someone();
    const general = await about(lead);
    await general.decide({ responsibleStaffId: lead.staffId });
    const shown = await general.shown();
    expect(shown.responsibleName).toMatch(/^员工/);
    expect(shown.penalties).toMatchObject([{ staffName: shown.responsibleName, reason: 'ATTITUDE' }]);
    expect(await penaltiesOf(general)).toEqual([GENERAL]);
    const other = await someone();
    const major = await Case.major(app, office, { lead: other });
    await major.investigate();
    await major.decide({ responsibleStaffId: other.staffId }, office.executive.token);
    expect(await penaltiesOf(major)).toEqual([{ ...GENERAL, amount: 20_000 }]);
    const unfounded = await about(await someone());
    await unfounded.decide(UNFOUNDED);
    expect(await penaltiesOf(unfounded)).toEqual([]);
  });

  it('CMP-8 doubles the same problem with the same person again, and nothing else', async () => {
    const lead = await someone();
    const responsibleStaffId = lead.staffId;
    const first = await about(lead);
    await first.decide({ responsibleStaffId });
    const again = await about(lead);
    await again.decide({ responsibleStaffId });
    expect(await penaltiesOf(again)).toEqual([{ amount: 10_000, doubled: true, asTeamLead: false }]);
    const otherProblem = await about(lead);
    await otherProblem.decide({ responsibleStaffId, problem: 'LATENESS' });
    expect(await penaltiesOf(otherProblem)).toEqual([GENERAL]);
    const otherPerson = await someone();
    const theirs = await about(otherPerson);
    await theirs.decide({ responsibleStaffId: otherPerson.staffId });
    expect(await penaltiesOf(theirs)).toEqual([GENERAL]);
    // Longer ago than policy looks back.
    await app.rows(`update feedback set received_on = '2025-11-23' where id = any($1)`, [
      [first.id, again.id],
    ]);
    const long = await about(lead);
    await long.decide({ responsibleStaffId });
    expect(await penaltiesOf(long)).toEqual([GENERAL]);
  });

  it('CMP-8 doubles one of two that are decided in the same moment', async () => {
    const lead = await someone();
    const [one, two] = [await about(lead), await about(lead)];
    const decision = { responsibleStaffId: lead.staffId };
    await meeting(app, 'select 1 from staff_member where id = $1 for update', [lead.staffId], () =>
      Promise.all([one.decide(decision), two.decide(decision)]),
    );
    const amounts = [...(await penaltiesOf(one)), ...(await penaltiesOf(two))].map(({ amount }) => amount);
    expect(amounts.toSorted((a, b) => a - b)).toEqual([5_000, 10_000]);
  });

  it('CMP-8 falls on the team lead where nobody is responsible', async () => {
    const [lead, helper] = [await someone(), await someone()];
    const complaint = await about(lead, { along: [helper] });
    await complaint.decide();
    const shown = await complaint.shown();
    expect(shown.penalties).toMatchObject([{ amount: 5_000, asTeamLead: true }]);
    const [line] = await app.rows('select staff_id from feedback_penalty where feedback_id = $1', [
      complaint.id,
    ]);
    expect(line).toEqual({ staff_id: lead.staffId });
    const nobodyWent = await Case.file(app, office, { visited: false });
    await nobodyWent.answer();
    expect(
      await nobodyWent.refused('feedbackDecide', {
        finding: 'VERIFIED',
        problem: 'LATENESS',
        answer: '属实',
      }),
    ).toEqual(['FEEDBACK_RESPONSIBLE_NEEDED']);
  });

  it('CMP-8 doubles an inspection or backup that was not done, or reported falsely', async () => {
    for (const problem of ['INSPECTION_OMITTED', 'BACKUP_OMITTED', 'FALSE_REPORT']) {
      const lead = await someone();
      const complaint = await about(lead);
      await complaint.decide({ responsibleStaffId: lead.staffId, problem });
      expect(await penaltiesOf(complaint), problem).toEqual([
        { amount: 10_000, doubled: true, asTeamLead: false },
      ]);
    }
  });

  it('CMP-8 is decided by nobody on themselves, and hidden from who answers for it', async () => {
    const complaint = await about(await someone());
    const own = { responsibleStaffId: office.department.staffId };
    expect(
      await complaint.refused('feedbackDecide', {
        finding: 'VERIFIED',
        problem: 'OTHER',
        answer: '属实',
        ...own,
      }),
    ).toEqual(['OWN_ACT_REFUSED']);
    const { supervisor } = office.team;
    await complaint.decide({ responsibleStaffId: supervisor.staffId });
    expect(await complaint.seen(supervisor.token, 'number version')).toBeNull();
    expect((await complaint.shown()).penalties).toHaveLength(1);
  });
});

describe('the ledger of penalties', () => {
  it('CMP-8 takes a penalty back by another line, once, and never edits one', async () => {
    const lead = await someone();
    const complaint = await about(lead);
    await complaint.decide({ responsibleStaffId: lead.staffId });
    const [penalty] = (await complaint.shown()).penalties;
    const input = { penaltyId: penalty!.id, reason: '申诉成立', idempotencyKey: newId() };
    for (const person of [office.department, office.manager, office.team.supervisor, lead])
      expect(codes(await refusedWith(app, 'feedbackPenaltyReverse', input, person.token))).toEqual([
        'NOT_FOUND',
      ]);
    const line = await acted<{ id: string; amount: number }>(
      app,
      'feedbackPenaltyReverse',
      input,
      office.executive.token,
      'id amount',
    );
    expect(line.amount).toBe(-5_000);
    expect(await acted(app, 'feedbackPenaltyReverse', input, office.executive.token, 'id amount')).toEqual(
      line,
    );
    expect((await penaltiesOf(complaint)).map(({ amount }) => amount)).toEqual([5_000, -5_000]);
    for (const penaltyId of [penalty!.id, line.id]) {
      const again = { ...input, penaltyId, idempotencyKey: newId() };
      expect(codes(await refusedWith(app, 'feedbackPenaltyReverse', again, office.executive.token))).toEqual([
        'FEEDBACK_PENALTY_REVERSED',
      ]);
    }
  });

  it('CMP-8 is taken back where a reopened case is decided otherwise, and the ledger keeps every line', async () => {
    const lead = await someone();
    const complaint = await Case.file(app, office, { lead });
    await complaint.close({ responsibleStaffId: lead.staffId });
    await complaint.act('feedbackReopen', { newFacts: '是误会' }, complaint.customerToken);
    await complaint.decide(UNFOUNDED);
    expect((await penaltiesOf(complaint)).map(({ amount }) => amount)).toEqual([5_000, -5_000]);
    expect(await complaint.shown()).toMatchObject({ finding: 'UNFOUNDED', responsibleName: null });
    // What was taken back does not make the next one a repetition.
    const next = await about(lead);
    await next.decide({ responsibleStaffId: lead.staffId });
    expect(await penaltiesOf(next)).toEqual([GENERAL]);
  });
});
