import { Feedback } from '../src/feedback/feedback.ts';
import {
  FeedbackFinding,
  FeedbackGrade,
  FeedbackKind,
  FeedbackSource,
  FeedbackSubject,
} from '../src/feedback/feedback-words.ts';
import { newId } from '../src/kernel/ids.ts';
import { PolicyVersion } from '../src/policy/policy-version.ts';
import { SurveyAnswer } from '../src/surveys/answers/survey-answer.ts';
import { RatingBatch } from '../src/surveys/ratings/rating-batch.ts';
import { Survey } from '../src/surveys/survey.ts';
import { Rating, SurveyState } from '../src/surveys/survey-words.ts';
import type { TestApp } from './app.ts';
import type { TestCall, TestTeam } from './calls.ts';

/** One more row like another, with some columns otherwise. */
async function likeIt(app: TestApp, table: string, id: string, other: object): Promise<void> {
  await app.rows(
    `insert into ${table} select made.* from ${table} t cross join lateral
      jsonb_populate_record(null::${table}, to_jsonb(t) || $2::jsonb) made where t.id = $1`,
    [id, JSON.stringify(other)],
  );
}

/**
 * More calls like one that was served: a month has hundreds of them. Each with its promised arrival and its visit; what is
 * otherwise of them stands in `request` and `arrival`.
 */
export async function callsLike(
  app: TestApp,
  call: TestCall,
  count: number,
  given: { request?: object; arrival?: object; visit?: object } = {},
): Promise<string[]> {
  const [target] = await app.rows<{ id: string }>(
    `select id from service_target where request_id = $1 and kind = 'ARRIVE' order by due_at limit 1`,
    [call.id],
  );
  const [visit] = await app.rows<{ id: string }>('select id from visit where request_id = $1 limit 1', [
    call.id,
  ]);
  const made: string[] = [];
  for (let i = 0; i < count; i++) {
    const id = newId();
    await likeIt(app, 'repair_request', call.id, { id, number: `R-${id.slice(-10)}`, ...given.request });
    if (target) {
      await likeIt(app, 'service_target', target.id, { id: newId(), request_id: id, ...given.arrival });
    }
    if (visit) await likeIt(app, 'visit', visit.id, { id: newId(), request_id: id, ...given.visit });
    made.push(id);
  }
  return made;
}

const ALL_SATISFIED = {
  attitude: Rating.SATISFIED,
  skill: Rating.SATISFIED,
  arrivalTime: Rating.SATISFIED,
  keepingPromises: Rating.SATISFIED,
};

/** What the customer of a call answered; every item SATISFIED but for those that are given. */
export async function answered(
  app: TestApp,
  team: TestTeam,
  call: Pick<TestCall, 'customer'> & { id: string },
  given: Partial<typeof ALL_SATISFIED> | Partial<Record<keyof typeof ALL_SATISFIED, Rating>> = {},
): Promise<void> {
  await app.seed((em) => {
    const at = app.clock.now();
    const survey = Object.assign(new Survey(), {
      requestId: call.id,
      branchId: team.branch.id,
      customerId: call.customer.id,
      receivedOn: '2026-11-23',
      state: SurveyState.ANSWERED,
      issuedAt: at,
      leadTechnicianId: team.technician.staffId,
      technicianIds: [team.technician.staffId],
    });
    em.persist(survey);
    em.persist(
      Object.assign(new SurveyAnswer(), ALL_SATISFIED, given, {
        surveyId: survey.id,
        branchId: team.branch.id,
        version: 1,
        answeredAt: at,
      }),
    );
  });
}

/** A closed batch of three customers, with so many ratings of each level of the attitude. */
export async function aBatch(
  app: TestApp,
  team: TestTeam,
  given: Partial<RatingBatch> = {},
): Promise<RatingBatch> {
  return app.seed((em) => {
    const batch = Object.assign(new RatingBatch(), {
      technicianId: team.technician.staffId,
      branchId: team.branch.id,
      closedAt: app.clock.now(),
      month: '2026-11',
      customers: 3,
      attitudeSatisfied: 2,
      attitudeDissatisfied: 1,
      ...given,
    });
    em.persist(batch);
    return batch;
  });
}

let counter = 0;

/** A complaint about a product of a call's customer, found to be so. */
export async function aComplaint(
  app: TestApp,
  team: TestTeam,
  call: TestCall,
  given: Partial<Feedback> = {},
): Promise<Feedback> {
  return app.seed(async (em) => {
    const policy = await em.findOneOrFail(PolicyVersion, { key: 'targets.acknowledge' });
    const at = app.clock.now();
    const found = { finding: FeedbackFinding.VERIFIED, foundAt: at };
    const complaint = Object.assign(new Feedback(), {
      number: `F20261123-9${String(++counter).padStart(3, '0')}`,
      kind: FeedbackKind.COMPLAINT,
      grade: FeedbackGrade.GENERAL,
      subject: FeedbackSubject.PRODUCT,
      source: FeedbackSource.PHONE,
      branchId: team.branch.id,
      customerId: call.customer.id,
      requestId: call.id,
      modelId: team.model.id,
      text: '水泵又漏水',
      raisedByName: call.customer.name,
      contactPhone: call.customer.phone,
      receivedAt: at,
      receivedOn: '2026-11-23',
      firstAnswerDueAt: at,
      firstAnswerPolicyId: policy.id,
      ...found,
      ...given,
    });
    em.persist(complaint);
    return complaint;
  });
}
