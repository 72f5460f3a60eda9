import { describe, expect, it } from 'vitest';
import { expectNoDeadEnds, expectSteps } from '../../../test/state-machine.ts';
import { defaultPolicies } from '../../policy/default-policies.ts';
import { ReviewPeriod } from '../../policy/review-keys.ts';
import { datesOf, periodOf, quarterOf } from './opening/review-period.ts';
import { reviewTransitions } from './performance-review.ts';
import { ReviewState } from './review-words.ts';

const days = defaultPolicies['performance.dates'];

describe('a review', () => {
  it('KPI-6 goes from the self-report to the acknowledgement or the decision of an appeal, step by step', () => {
    expectSteps(reviewTransitions, 'REVIEW_STEP_REFUSED', {
      OPENED: { SELF_REPORT: 'COLLECTING' },
      COLLECTING: { SELF_REPORT: 'COLLECTING', COLLECT: 'COLLECTING', REVIEW: 'REVIEWED' },
      REVIEWED: { SUM: 'SUMMED' },
      SUMMED: { ADJUST: 'SUMMED', APPROVE: 'APPROVED' },
      APPROVED: { PUBLISH: 'PUBLISHED' },
      PUBLISHED: { INTERVIEW: 'INTERVIEWED' },
      INTERVIEWED: { ACKNOWLEDGE: 'ACKNOWLEDGED', APPEAL: 'APPEALED' },
      APPEALED: { DECIDE: 'DECIDED' },
      ACKNOWLEDGED: {},
      DECIDED: {},
    } as Parameters<typeof expectSteps<ReviewState, string>>[2]);
    expectNoDeadEnds(reviewTransitions, Object.values(ReviewState), {
      first: ReviewState.OPENED,
      ends: [ReviewState.ACKNOWLEDGED, ReviewState.DECIDED],
    });
  });

  it('KPI-6 is collected from the 27th to the 31st, summed from the 1st to the 5th, and paid by the 15th of the next quarter’s first month', () => {
    expect(datesOf({ from: '2026-10-01', to: '2026-12-31' }, days)).toEqual({
      months: [
        { month: '2026-10', collectFromOn: '2026-10-27', collectToOn: '2026-10-31' },
        // A month without a 31st ends with its last day.
        { month: '2026-11', collectFromOn: '2026-11-27', collectToOn: '2026-11-30' },
        { month: '2026-12', collectFromOn: '2026-12-27', collectToOn: '2026-12-31' },
      ],
      sumFromOn: '2027-01-01',
      sumToOn: '2027-01-05',
      payByOn: '2027-01-15',
    });
    // Of a month the bonus is paid with the quarter’s.
    expect(datesOf({ from: '2027-02-01', to: '2027-02-28' }, days)).toEqual({
      months: [{ month: '2027-02', collectFromOn: '2027-02-27', collectToOn: '2027-02-28' }],
      sumFromOn: '2027-03-01',
      sumToOn: '2027-03-05',
      payByOn: '2027-04-15',
    });
  });

  it('KPI-10 is of the calendar month or the quarter', () => {
    expect(periodOf(ReviewPeriod.MONTH, '2028-02-10')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(periodOf(ReviewPeriod.QUARTER, '2026-12-31')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
    expect(quarterOf('2026-07-01')).toEqual({ from: '2026-07-01', to: '2026-09-30', year: 2026, quarter: 3 });
  });
});
