import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MONDAY_NINE, startTestApp, type TestApp } from '../../../test/app.ts';
import { anOffice, Case, type Office, quality, UNFOUNDED } from '../../../test/feedback.ts';

let app: TestApp;
let office: Office;

beforeAll(async () => {
  app = await startTestApp();
  office = await anOffice(app);
});
beforeEach(() => app.clock.set(MONDAY_NINE));
afterAll(() => app.close());

interface Analysis {
  cases: number;
  complaints: number;
  suggestions: number;
  verified: number;
  unfounded: number;
  open: number;
  answeredLate: number;
  tallies: {
    dimension: string;
    key: string | null;
    modelId: string | null;
    cases: number;
    verified: number;
  }[];
}
const ANALYSIS = `query ($month: String!, $branchId: ID) { monthlyFeedbackAnalysis(month: $month, branchId: $branchId) {
  cases complaints suggestions verified unfounded open answeredLate tallies { dimension key modelId cases verified } } }`;
const analyse = async (month: string, token: string, branchId?: string): Promise<Analysis> =>
  (await app.ok<{ monthlyFeedbackAnalysis: Analysis }>(ANALYSIS, { month, branchId }, token))
    .monthlyFeedbackAnalysis;

describe('the analysis of a month', () => {
  it('CMP-11 counts all cases by kind, subject, grade, cause and model, and opens to them', async () => {
    const product = await Case.file(app, office, { subject: 'PRODUCT', quality: quality(office) });
    await product.answer();
    await product.decide({ problem: 'PRODUCT_QUALITY', cause: 'DESIGN_OR_MANUFACTURE' });
    const attitude = await Case.file(app, office);
    await attitude.close(UNFOUNDED);
    await Case.file(app, office, { askedForMoney: true });
    await Case.file(app, office, {
      kind: 'SUGGESTION',
      subject: 'TIME',
      requestId: null,
      text: '周日也上班',
    });
    app.clock.set(new Date('2026-11-30T23:59:00+08:00'));
    await Case.file(app, office, { visited: false, subject: 'PRICE' });
    app.clock.set(new Date('2026-12-01T00:00:00+08:00'));
    await Case.file(app, office, { visited: false });
    const elsewhere = await anOffice(app, office.headquarters);
    await Case.file(app, elsewhere, { visited: false });

    const { branch, model } = office.team;
    const november = await analyse('2026-11', office.department.token, branch.id);
    expect(november).toEqual({
      cases: 5,
      complaints: 4,
      suggestions: 1,
      verified: 1,
      unfounded: 1,
      open: 4,
      answeredLate: 2,
      tallies: [
        { dimension: 'KIND', key: 'COMPLAINT', modelId: null, cases: 4, verified: 1 },
        { dimension: 'KIND', key: 'SUGGESTION', modelId: null, cases: 1, verified: 0 },
        { dimension: 'SUBJECT', key: 'TECHNICIAN', modelId: null, cases: 2, verified: 0 },
        { dimension: 'SUBJECT', key: 'PRICE', modelId: null, cases: 1, verified: 0 },
        { dimension: 'SUBJECT', key: 'PRODUCT', modelId: null, cases: 1, verified: 1 },
        { dimension: 'SUBJECT', key: 'TIME', modelId: null, cases: 1, verified: 0 },
        { dimension: 'GRADE', key: 'GENERAL', modelId: null, cases: 4, verified: 1 },
        { dimension: 'GRADE', key: 'MAJOR', modelId: null, cases: 1, verified: 0 },
        { dimension: 'CAUSE', key: null, modelId: null, cases: 4, verified: 0 },
        { dimension: 'CAUSE', key: 'DESIGN_OR_MANUFACTURE', modelId: null, cases: 1, verified: 1 },
        { dimension: 'MODEL', key: model.code, modelId: model.id, cases: 4, verified: 1 },
        { dimension: 'MODEL', key: null, modelId: null, cases: 1, verified: 0 },
      ],
    });
    const { feedbackList } = await app.ok<{ feedbackList: { edges: { node: { number: string } }[] } }>(
      `query ($branchId: ID!, $modelId: ID!) {
        feedbackList(branchId: $branchId, month: "2026-11", modelId: $modelId, finding: VERIFIED) { edges { node { number } } } }`,
      { branchId: branch.id, modelId: model.id },
      office.department.token,
    );
    expect(feedbackList.edges.map(({ node }) => node.number)).toEqual([product.number]);
    // Every branch, and the manager's own.
    expect((await analyse('2026-12', office.executive.token)).cases).toBe(2);
    expect((await analyse('2026-12', office.manager.token)).cases).toBe(1);
  });

  it('CMP-11 is for the branch manager, the service department and the EXECUTIVE', async () => {
    const variables = { month: '2026-11', branchId: office.team.branch.id };
    const elsewhere = await anOffice(app, office.headquarters);
    for (const { token } of [elsewhere.manager, office.team.clerk, office.team.technician])
      expect(await app.refused(ANALYSIS, variables, token)).toEqual(['NOT_FOUND']);
    for (const month of ['2026-13', '0000-01', '9999-12']) {
      expect(await app.refused(ANALYSIS, { month }, office.department.token)).toEqual(['VALIDATION_FAILED']);
    }
  });
});
