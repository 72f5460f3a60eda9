import { FeedbackSubject } from '../../src/feedback/feedback-words.ts';
import { CorrectiveActionState } from '../../src/feedback/corrective-actions/corrective-action.ts';
import { newId } from '../../src/kernel/ids.ts';
import { ReviewLine } from '../../src/performance/reviews/figures/review-line.ts';
import { PerformanceReview } from '../../src/performance/reviews/performance-review.ts';
import { AssessmentPart, Indicator } from '../../src/policy/assessment-words.ts';
import { ReviewPeriod } from '../../src/policy/review-keys.ts';
import { ReviewScheme, ReviewState } from '../../src/performance/reviews/review-words.ts';
import {
  QualityReportAction,
  QualityReportLine,
  QualityReportSource,
} from '../../src/reports/monthly/quality-report-parts.ts';
import { QualityReport, QualityReportState } from '../../src/reports/monthly/quality-report.ts';
import type { Place } from './cells.ts';
import { aFeedback } from './feedback-records.ts';
import { next, type Person, type World } from './world.ts';

export interface MonthRecord {
  readonly id: string;
  readonly month: string;
  readonly lineId: string;
  readonly remarks: string;
  readonly modelCode: string;
  readonly complaint: string;
  /** A complaint of the month that is not in the report. */
  readonly late: string;
  readonly action: string;
}

/** A month that no other report is of. */
function freshMonth(): string {
  return Temporal.PlainYearMonth.from('1990-01').add({ months: next() }).toString();
}

/** A quality report of headquarters with one complaint and its action, and one complaint that came late. */
export async function aQualityReport(
  world: World,
  place: Place,
  state: keyof typeof QualityReportState,
): Promise<MonthRecord> {
  const month = freshMonth();
  const n = next();
  const named = { month, remarks: `月报说明${n}号`, modelCode: `月报型号${n}号` };
  if (place === 'absent') {
    return { ...named, id: newId(), lineId: newId(), complaint: '', late: '', action: '' };
  }
  const about = { subject: FeedbackSubject.PRODUCT, receivedOn: `${month}-05` };
  const inIt = await aFeedback(world, place, about);
  const late = await aFeedback(world, place, about);
  const at = world.app.clock.now();
  const [policy] = await world.app.rows<{ id: string }>(
    `select id from policy_version where key = 'reports.monthlyQuality' limit 1`,
  );
  const branchId = world.headquarters.id;
  const report = Object.assign(new QualityReport(), {
    branchId,
    month,
    remarks: named.remarks,
    state: QualityReportState[state],
    draftedAt: at,
    dueAt: at,
    policyVersionId: policy?.id ?? newId(),
  });
  const line = Object.assign(new QualityReportLine(), {
    reportId: report.id,
    branchId,
    modelCode: named.modelCode,
    modelName: '水泵',
    modelNameEn: 'Pump',
    complaints: 1,
    verified: 0,
    designOrManufacture: 0,
    storageOrTransport: 0,
    customerCause: 0,
    causeUnknown: 1,
  });
  const ofLine = { reportId: report.id, lineId: line.id, branchId };
  const action = `整改 ${inIt.feedbackNumber}`;
  await world.app.seed((em) => {
    em.persist([report, line]);
    em.persist(
      Object.assign(new QualityReportSource(), ofLine, {
        feedbackId: inIt.feedbackId,
        number: inIt.feedbackNumber,
      }),
    );
    em.persist(
      Object.assign(new QualityReportAction(), ofLine, {
        correctiveActionId: inIt.actionId,
        action: '见整改单',
        ownerName: '负责人',
        dueOn: '2026-12-01',
        state: CorrectiveActionState.OPEN,
      }),
    );
  });
  return {
    ...named,
    id: report.id,
    lineId: line.id,
    complaint: inIt.feedbackNumber,
    late: late.feedbackNumber,
    action,
  };
}

/** A published assessment of a technician of a place, or of whoever asks. */
export async function aSheet(
  world: World,
  place: Place,
  person: Person,
): Promise<{ id: string; name: string }> {
  const name = `考核人${next()}号`;
  if (place === 'absent') return { id: newId(), name };
  const { branch, technician } = world.sides[place];
  const review = Object.assign(new PerformanceReview(), {
    branchId: branch.id,
    staffId: place === 'own' ? person.staffId : technician.id,
    staffName: name,
    scheme: ReviewScheme.TECHNICIAN,
    period: ReviewPeriod.MONTH,
    probation: false,
    periodFrom: `${freshMonth()}-01`,
    periodTo: '2026-11-30',
    state: ReviewState.PUBLISHED,
    policies: {},
    dates: { months: [], sumToOn: '2026-12-05', payByOn: '2026-12-15' },
    summedAt: world.app.clock.now(),
    publishedAt: world.app.clock.now(),
  });
  const line = Object.assign(new ReviewLine(), {
    reviewId: review.id,
    branchId: branch.id,
    position: 1,
    percent: 100,
    part: AssessmentPart.WORK,
    item: Indicator.ARRIVAL_ON_TIME,
  });
  await world.app.seed((em) => {
    em.persist([review, line]);
  });
  return { id: review.id, name };
}
