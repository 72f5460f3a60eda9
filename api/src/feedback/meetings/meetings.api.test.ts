import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { aTechnician } from '../../../test/calls.ts';
import { anOffice, Case, type Office, UNFOUNDED } from '../../../test/feedback.ts';
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

const tried = (heldAt: string, given: object = {}) => ({
  outcome: 'NOT_REACHED',
  heldAt: new Date(`2026-11-23T${heldAt}:00+08:00`),
  words: '到门口无人应答',
  ...given,
});

/** A complaint of which the customer was told, and that only the meeting keeps open. */
async function aToldCase(given: Parameters<typeof Case.file>[2] = {}, of = office): Promise<Case> {
  app.clock.set(new Date('2026-11-23T08:30:00+08:00'));
  const complaint = await Case.file(app, of, given);
  await complaint.answer();
  await complaint.decide(UNFOUNDED);
  await complaint.act('feedbackTell', { how: 'PHONE', words: '已致电' });
  app.clock.set(new Date('2026-11-23T16:00:00+08:00'));
  return complaint;
}

describe('the meeting with the complaining customer', () => {
  it('CMP-4 is held by the supervisor in person, and on record before the case can close', async () => {
    const complaint = await aToldCase();
    expect(await complaint.refused('feedbackClose')).toEqual(['FEEDBACK_NOT_MET']);
    await complaint.meet({ heldAt: new Date('2026-11-23T15:00:00+08:00') });
    const shown = await complaint.shown();
    expect(shown.metAt).toBe('2026-11-23T07:00:00.000Z');
    expect(shown.meetings).toEqual([
      {
        outcome: 'MET',
        words: '上门致歉，客户接受',
        byName: expect.stringMatching(/^员工/),
        heldAt: '2026-11-23T07:00:00.000Z',
      },
    ]);
    await complaint.act('feedbackClose');
    expect((await complaint.shown()).state).toBe('CLOSED');
  });

  it('CMP-4 is held whatever the grade', async () => {
    const major = await Case.major(app, office);
    await major.investigate();
    await major.decide({}, office.executive.token);
    await major.act('feedbackTell', { how: 'WRITING' });
    expect(await major.refused('feedbackClose')).toEqual(['FEEDBACK_NOT_MET']);
    await major.meet();
    await major.act('feedbackClose');
  });

  it('CMP-4 is held by somebody whom the supervisor named, and by nobody else', async () => {
    const complaint = await aToldCase();
    const { clerk, supervisor, technician } = office.team;
    const person = await aColleague(app, office.team.branch, Role.CLERK);
    for (const { token } of [person, office.manager, office.department, office.executive, clerk])
      expect(await complaint.refused('feedbackMeetingRecord', tried('15:00'), token)).toEqual([
        'FEEDBACK_MEETING_OTHER',
      ]);
    const named = { staffId: person.staffId };
    expect(await complaint.refused('feedbackMeetingPersonName', named, clerk.token)).toEqual(['NOT_FOUND']);
    expect(await complaint.refused('feedbackMeetingPersonName', named, office.manager.token)).toEqual([
      'FEEDBACK_MEETING_OTHER',
    ]);
    const keeper = await aColleague(app, office.team.branch, Role.PARTS_KEEPER);
    for (const [staffId, code] of [
      [technician.staffId, 'NOT_FOUND'],
      [keeper.staffId, 'FEEDBACK_PERSON_REFUSED'],
    ] as const)
      expect(
        (await complaint.refused('feedbackMeetingPersonName', { staffId }, supervisor.token))[0],
      ).toMatch(staffId === technician.staffId ? /NOT_FOUND|FEEDBACK_PERSON_CONCERNED/ : code);
    await complaint.act('feedbackMeetingPersonName', named, supervisor.token);
    await complaint.meet({}, person.token);
    expect((await complaint.shown()).meetings).toMatchObject([{ outcome: 'MET' }]);
    await complaint.act('feedbackClose');
  });

  it('CMP-4 counts the customer’s refusal as the meeting', async () => {
    const complaint = await aToldCase();
    await complaint.meet({ outcome: 'REFUSED_BY_CUSTOMER', words: '客户说不必再来' });
    expect((await complaint.shown()).metAt).toBe('2026-11-23T08:00:00.000Z');
    await complaint.act('feedbackClose');
  });

  it('CMP-4 counts two documented failed attempts as the meeting, and one not', async () => {
    const complaint = await aToldCase();
    const { token } = office.team.supervisor;
    expect(await complaint.refused('feedbackMeetingRecord', tried('14:00', { words: ' ' }), token)).toEqual([
      'VALIDATION_FAILED',
    ]);
    await complaint.act('feedbackMeetingRecord', tried('14:00'), token);
    expect((await complaint.shown()).metAt).toBeNull();
    expect(await complaint.refused('feedbackClose')).toEqual(['FEEDBACK_NOT_MET']);
    // The same attempt twice is one.
    expect(await complaint.refused('feedbackMeetingRecord', tried('14:00'), token)).toEqual([
      'FEEDBACK_MEETING_RECORDED',
    ]);
    await complaint.act('feedbackMeetingRecord', tried('15:30'), token);
    expect((await complaint.shown()).metAt).toBe('2026-11-23T07:30:00.000Z');
    await complaint.act('feedbackClose');
  });

  it('CMP-4 is neither before the complaint nor still to come, and over once it was', async () => {
    const complaint = await aToldCase();
    const { token } = office.team.supervisor;
    for (const heldAt of ['08:29', '16:01'])
      expect(await complaint.refused('feedbackMeetingRecord', tried(heldAt), token)).toEqual([
        'VALIDATION_FAILED',
      ]);
    await complaint.meet();
    expect(await complaint.refused('feedbackMeetingRecord', tried('15:00'), token)).toEqual([
      'FEEDBACK_MEETING_OVER',
    ]);
    const suggestion = await aToldCaseOfSuggestion();
    expect(await suggestion.refused('feedbackMeetingRecord', tried('15:00'), token)).toEqual([
      'FEEDBACK_MEETING_OVER',
    ]);
  });

  it('CMP-4 is nobody’s own: of a case about the only supervisor the branch manager sees to it', async () => {
    const own = await anOffice(app, office.headquarters);
    const { branch, supervisor } = own.team;
    await app.rows('delete from role_assignment where staff_id = $1', [supervisor.staffId]);
    const both = await aTechnician(app, branch, { roles: [Role.SUPERVISOR] });
    const complaint = await aToldCase({ lead: both }, { ...own, team: { ...own.team, supervisor: both } });
    expect(await complaint.refused('feedbackMeetingRecord', tried('15:00'), both.token)).toEqual([
      'NOT_FOUND',
    ]);
    await complaint.meet({}, own.manager.token);
    await complaint.act('feedbackClose');
  });
});

async function aToldCaseOfSuggestion(): Promise<Case> {
  const suggestion = await Case.file(app, office, { kind: 'SUGGESTION', text: '周日也上班' });
  await suggestion.answer();
  return suggestion;
}
