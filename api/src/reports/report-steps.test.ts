import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../test/state-machine.ts';
import { ServiceCategory } from '../entitlement/entitlement.ts';
import { dailyReportTransitions } from './daily/daily-report.ts';
import { QualityReportState, qualityReportTransitions } from './monthly/quality-report.ts';
import { DailyReportState, SupervisorReportState, sumsOf } from './report-words.ts';
import { supervisorReportTransitions } from './team/supervisor-report.ts';

describe('a daily report', () => {
  it('RPT-1 is written, submitted and reviewed, goes back with remarks, and an amendment is reviewed again', () => {
    expectSteps(dailyReportTransitions, 'REPORT_STEP_REFUSED', {
      DRAFT: { record: 'DRAFT', submit: 'SUBMITTED' },
      SUBMITTED: { amend: 'SUBMITTED', pass: 'REVIEWED', sendBack: 'DRAFT' },
      REVIEWED: { amend: 'SUBMITTED' },
    } as Parameters<typeof expectSteps<DailyReportState, string>>[2]);
    expectNoDeadEnds(dailyReportTransitions, Object.values(DailyReportState), {
      first: DailyReportState.DRAFT,
      ends: [],
    });
  });

  it('RPT-2 sums its lines by category', () => {
    const line = (category: ServiceCategory, minutes: number) => ({ category, minutes });
    const lines = [
      line(ServiceCategory.WARRANTY, 45),
      line(ServiceCategory.PAID, 20),
      line(ServiceCategory.WARRANTY, 30),
    ];
    expect(sumsOf(lines)).toEqual([
      { category: 'PAID', minutes: 20 },
      { category: 'WARRANTY', minutes: 75 },
    ]);
  });
});

describe('a team’s report', () => {
  it('RPT-3 comes to the service department directly or by the signature, and nowhere else', () => {
    expectSteps(supervisorReportTransitions, 'REPORT_STEP_REFUSED', {
      DRAFT: { submit: 'AWAITING_SIGNATURE', send: 'SENT' },
      AWAITING_SIGNATURE: { sign: 'SENT', sendBack: 'DRAFT' },
      SENT: {},
    } as Parameters<typeof expectSteps<SupervisorReportState, string>>[2]);
    expectNoDeadEnds(supervisorReportTransitions, Object.values(SupervisorReportState), {
      first: SupervisorReportState.DRAFT,
      ends: [SupervisorReportState.SENT],
    });
  });
});

describe('a monthly quality report', () => {
  it('RPT-4 follows its records while it is a draft, is submitted once, and stays so', () => {
    expectSteps(qualityReportTransitions, 'REPORT_STEP_REFUSED', {
      DRAFT: { follow: 'DRAFT', submit: 'SUBMITTED' },
      SUBMITTED: {},
    } as Parameters<typeof expectSteps<QualityReportState, string>>[2]);
    expectNoDeadEnds(qualityReportTransitions, Object.values(QualityReportState), {
      first: QualityReportState.DRAFT,
      ends: [QualityReportState.SUBMITTED],
    });
  });
});
