import { Role } from '../src/kernel/actor.ts';
import { newId } from '../src/kernel/ids.ts';
import type { Branch } from '../src/organization/branches/branch.ts';
import type { Answer, TestApp } from './app.ts';
import { aCall, aResolvedCall, aTeam, type TestCall, type TestTeam } from './calls.ts';
import { aColleague, theHeadquarters } from './organization.ts';
import { customerToken, type TestStaff } from './sign-in.ts';

/** Whoever has to do with complaints: a branch at work, and headquarters. */
export interface Office {
  readonly team: TestTeam;
  readonly manager: TestStaff;
  readonly headquarters: Branch;
  readonly executive: TestStaff;
  readonly department: TestStaff;
  /** Of the service department too, and has nothing to do with any job. */
  readonly outsider: TestStaff;
}

export async function anOffice(app: TestApp, headquarters?: Branch): Promise<Office> {
  const hq = headquarters ?? (await theHeadquarters(app));
  const team = await aTeam(app);
  // The only supervisor, and on record as a person: complaints name people.
  await app.rows('delete from role_assignment where staff_id = $1', [team.supervisor.staffId]);
  const supervisor = await aColleague(app, team.branch, Role.SUPERVISOR);
  return {
    team: { ...team, supervisor },
    manager: await aColleague(app, team.branch, Role.BRANCH_MANAGER),
    headquarters: hq,
    executive: await aColleague(app, hq, Role.EXECUTIVE),
    department: await aColleague(app, hq, Role.SERVICE_DEPARTMENT),
    outsider: await aColleague(app, hq, Role.SERVICE_DEPARTMENT),
  };
}

/** What the tests look at of a case. */
export interface ShownFeedback {
  id: string;
  number: string;
  version: number;
  kind: string;
  grade: string;
  subject: string;
  source: string;
  state: string;
  text: string;
  askedForMoney: boolean;
  raisedByName: string;
  receivedOn: string;
  firstAnswerDueAt: string;
  firstAnsweredAt: string | null;
  firstAnswerOverdue: boolean;
  handling: string | null;
  promisedOn: string | null;
  holder: string | null;
  answer: string | null;
  finding: string | null;
  problem: string | null;
  cause: string | null;
  findings: string | null;
  responsibleName: string | null;
  delegateName: string | null;
  investigatorName: string | null;
  meetingPersonName: string | null;
  toldAt: string | null;
  toldHow: string | null;
  metAt: string | null;
  closedAt: string | null;
  canReopen: boolean;
  newFacts: string | null;
  accidentAt: string | null;
  purchasedOn: string | null;
  manufacturedOn: string | null;
  serialNumber: string | null;
  mainFault: string | null;
  customerDemand: string | null;
  customer: { name: string } | null;
  request: { number: string } | null;
  model: { code: string } | null;
  events: { kind: string; text: string; actorName: string | null; actorKind: string }[];
  letters: { id: string; text: string; recipientName: string; language: string }[];
  meetings: { outcome: string; words: string; byName: string; heldAt: string }[];
  followUps: { id: string; version: number; state: string; words: string; overdue: boolean }[];
  penalties: {
    id: string;
    amount: number;
    doubled: boolean;
    asTeamLead: boolean;
    staffName: string;
    reason: string;
  }[];
  accidentNotices: { role: string | null; recipientName: string }[];
}

export const FEEDBACK = `id number version kind grade subject source state text askedForMoney raisedByName receivedOn
  firstAnswerDueAt firstAnsweredAt firstAnswerOverdue handling promisedOn holder answer finding problem cause findings
  responsibleName delegateName investigatorName meetingPersonName toldAt toldHow metAt closedAt canReopen newFacts
  accidentAt purchasedOn manufacturedOn serialNumber mainFault customerDemand customer { name } request { number }
  model { code } events { kind text actorName actorKind } letters { id text recipientName language }
  meetings { outcome words byName heldAt } followUps { id version state words overdue }
  penalties { id amount doubled asTeamLead staffName reason } accidentNotices { role recipientName }`;

const INPUT_TYPES: Readonly<Record<string, string>> = {
  feedbackDelegate: 'FeedbackPersonInput',
  feedbackInvestigatorName: 'FeedbackPersonInput',
  feedbackMeetingPersonName: 'FeedbackPersonInput',
  feedbackFindingsRecord: 'FeedbackFindingsInput',
  feedbackAccidentReport: 'FeedbackChangeInput',
  feedbackClose: 'FeedbackChangeInput',
};

/** The document of one mutation, with what is selected of its answer. */
export function feedbackMutation(name: string, fields = 'id'): string {
  const type = INPUT_TYPES[name] ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
}

/** One act by its mutation. */
export async function acted<Result = { id: string; version: number }>(
  app: TestApp,
  name: string,
  input: object,
  token?: string,
  fields = 'id version',
): Promise<Result> {
  const answer = await app.ok<Record<string, Result>>(feedbackMutation(name, fields), { input }, token);
  return answer[name] as Result;
}

/** What an act is refused with, after seeing that it changed nothing. */
export async function refusedWith(
  app: TestApp,
  name: string,
  input: object,
  token?: string,
  fields = 'id',
): Promise<NonNullable<Answer['errors']>> {
  const before = await app.snapshot();
  const { errors = [] } = await app.graphql(feedbackMutation(name, fields), { input }, token);
  const after = await app.snapshot();
  if (before !== after) {
    const lines = new Set(before.split('\n'));
    const changed = after.split('\n').filter((line) => !lines.has(line));
    throw new Error(`refused with ${JSON.stringify(errors)}, but something changed: ${changed.join(', ')}`);
  }
  return errors;
}

/** What INT-4 asks for, of a pump. */
export const quality = (office: Office, given: object = {}) => ({
  purchasedOn: '2026-03-02',
  modelId: office.team.model.id,
  manufacturedOn: '2025-12-20',
  serialNumber: 'sn 2025-77',
  mainFault: '机壳开裂漏水',
  customerDemand: '更换新机',
  ...given,
});

/** One case with whoever is in it, and the version that the next act names. */
export class Case {
  readonly #app: TestApp;
  version = 1;

  private constructor(
    app: TestApp,
    readonly office: Office,
    readonly call: TestCall,
    readonly customerToken: string,
    readonly id: string,
    readonly number: string,
  ) {
    this.#app = app;
  }

  /** A complaint that the customer of a resolved call, or of one nobody went to, files in the portal. */
  static async file(
    app: TestApp,
    office: Office,
    given: { visited?: boolean; lead?: TestStaff; along?: readonly TestStaff[] } & Record<
      string,
      unknown
    > = {},
  ): Promise<Case> {
    const { visited = true, lead, along, ...said } = given;
    const sent = { ...(lead ? { lead } : {}), ...(along ? { along } : {}) };
    const call = visited ? await aResolvedCall(app, office.team, sent) : await aCall(app, office.team);
    const token = await customerToken(app, call.customer.phone);
    const filed = await acted<{ id: string; number: string }>(
      app,
      'feedbackFile',
      {
        kind: 'COMPLAINT',
        subject: 'TECHNICIAN',
        text: '师傅态度很差',
        requestId: call.id,
        idempotencyKey: newId(),
        ...said,
      },
      token,
      'id number',
    );
    return new Case(app, office, call, token, filed.id, filed.number);
  }

  /** The same of grade MAJOR, with its first answer. */
  static async major(
    app: TestApp,
    office: Office,
    given: Parameters<typeof Case.file>[2] = {},
  ): Promise<Case> {
    const made = await Case.file(app, office, given);
    await made.act('feedbackRegrade', { grade: 'MAJOR', reason: '影响恶劣' }, office.department.token);
    await made.answer();
    return made;
  }

  input(given: object = {}): object {
    return { feedbackId: this.id, version: this.version, ...given };
  }

  async act(name: string, given: object = {}, token = this.office.department.token): Promise<void> {
    this.version = (await acted(this.#app, name, this.input(given), token)).version;
  }

  async refused(name: string, given: object = {}, token: string | undefined = this.office.department.token) {
    return (await refusedWith(this.#app, name, this.input(given), token)).map(
      (error) => error.extensions.code,
    );
  }

  answer(given: object = {}): Promise<void> {
    return this.act('feedbackAnswer', { handling: '服务部三天内核实', ...given });
  }

  /** CMP-11: somebody outside the case has looked into it. */
  async investigate(by = this.office.outsider): Promise<void> {
    await this.act('feedbackInvestigatorName', { staffId: by.staffId });
    await this.act('feedbackFindingsRecord', { findings: '录音证实客户所述' }, by.token);
  }

  decide(given: object = {}, token?: string): Promise<void> {
    return this.act('feedbackDecide', { ...VERIFIED, ...given }, token);
  }

  meet(given: object = {}, token = this.office.team.supervisor.token): Promise<void> {
    return this.act(
      'feedbackMeetingRecord',
      { outcome: 'MET', heldAt: this.#app.clock.now(), words: '上门致歉，客户接受', ...given },
      token,
    );
  }

  /** GENERAL: decided, told by phone, met and closed, whatever its finding. */
  async close(decision: object = {}): Promise<void> {
    await this.answer();
    await this.decide(decision);
    await this.act('feedbackTell', { how: 'PHONE', words: '电话告知，客户认可' });
    await this.meet();
    await this.act('feedbackClose');
  }

  /** As somebody sees it; null for whom it does not exist. */
  async seen(token = this.office.department.token, fields = FEEDBACK): Promise<ShownFeedback | null> {
    const { feedback } = await this.#app.ok<{ feedback: ShownFeedback | null }>(
      `query ($number: String!) { feedback(number: $number) { ${fields} } }`,
      { number: this.number },
      token,
    );
    if (feedback) this.version = feedback.version;
    return feedback;
  }

  /** The same where it must exist. */
  async shown(token?: string): Promise<ShownFeedback> {
    const feedback = await this.seen(token);
    if (!feedback) throw new Error('the case does not exist for this person');
    return feedback;
  }
}

export const VERIFIED = { finding: 'VERIFIED', problem: 'ATTITUDE', answer: '已核实，向您致歉' };
export const UNFOUNDED = { finding: 'UNFOUNDED', problem: null, answer: '经核实，与所述不符' };

/** What an alert of a branch says, for somebody who looks after them. */
export async function alertsOf(
  app: TestApp,
  branchId: string,
  token: string,
): Promise<{ kind: string; subject: string }[]> {
  const { alerts } = await app.ok<{ alerts: { edges: { node: { kind: string; subject: string } }[] } }>(
    'query ($branchId: ID!) { alerts(branchId: $branchId, first: 100) { edges { node { kind subject } } } }',
    { branchId },
    token,
  );
  return alerts.edges.map(({ node }) => node);
}
