import { type Sql, sql, verbatim } from '../kernel/sql.ts';
import { AlertKind, type Subject } from '../organization/alerts/alert.ts';
import { raiseAlerts } from '../organization/alerts/raise-alert.ts';
import { workParams } from '../platform/audit.ts';
import type { Job } from '../platform/jobs.ts';
import type { EntityManager } from '../platform/orm.ts';
import { FeedbackEventKind, recordOn } from './course/feedback-event.ts';
import { headquartersOr } from './feedback-messages.ts';

/** Cases of one unit of work; the rest follows in the next. */
const BATCH = 200;

/**
 * Finds by the business clock what is overdue, and tells the branch and headquarters once: first answers (CMP-6), follow-ups
 * to the branch (CMP-5), corrective actions (CMP-10). Two processes share the work.
 */
export const sweepFeedback: Job = {
  name: 'feedback.sweep',
  every: '* * * * *',
  async run(_data, { clock, work }) {
    for (const sweep of [overdueAnswers, overdueFollowUps, overdueActions]) {
      while ((await work((em) => sweep(em, clock.now().toISOString()))) === BATCH);
    }
  },
};

interface Overdue {
  readonly id: string;
  readonly feedbackId: string | null;
  readonly branchId: string;
  readonly number: string | null;
  readonly words: string;
  readonly aboutStaffIds: string[] | null;
}

async function take(em: EntityManager, query: Sql): Promise<Overdue[]> {
  const { text, values } = query.questioned();
  return em.execute(text, values);
}

const limit = verbatim(`limit ${BATCH} for update skip locked`);

async function overdueAnswers(em: EntityManager, now: string): Promise<number> {
  const found = await take(
    em,
    sql`
    with due as materialized (
      select f.id from feedback f
      where f.first_answered_at is null and f.overdue_told_at is null and f.first_answer_due_at <= ${now}::timestamptz
      order by f.first_answer_due_at, f.id ${limit}
    )
    update feedback f set overdue_told_at = ${now}::timestamptz from due where f.id = due.id
    returning f.id, f.id as "feedbackId", f.branch_id as "branchId", f.number, '' as words,
      f.technician_ids as "aboutStaffIds"`,
  );
  await tell(em, found, AlertKind.FEEDBACK_ANSWER_OVERDUE, ({ number }) => ({
    ZH: `${number} 的首次答复已超时`,
    EN: `The first answer to ${number} is overdue`,
  }));
  return found.length;
}

async function overdueFollowUps(em: EntityManager, now: string): Promise<number> {
  const found = await take(
    em,
    sql`
    with due as materialized (
      select u.id from feedback_follow_up u
      where u.state = 'OPEN' and u.escalated_at is null and u.due_at <= ${now}::timestamptz
      order by u.due_at, u.id ${limit}
    )
    update feedback_follow_up u set escalated_at = ${now}::timestamptz from due, feedback f
    where u.id = due.id and f.id = u.feedback_id
    returning u.id, u.feedback_id as "feedbackId", u.branch_id as "branchId", f.number, u.words,
      f.technician_ids as "aboutStaffIds"`,
  );
  const params = workParams(em);
  for (const { feedbackId, branchId } of found)
    if (feedbackId)
      recordOn({ em, ...params }, { id: feedbackId, branchId }, FeedbackEventKind.FOLLOW_UP_ESCALATED);
  await tell(em, found, AlertKind.FOLLOW_UP_OVERDUE, ({ number, words }) => ({
    ZH: `${number} 的催办已超时：${words}`,
    EN: `A follow-up of ${number} is overdue: ${words}`,
  }));
  return found.length;
}

async function overdueActions(em: EntityManager, now: string): Promise<number> {
  const found = await take(
    em,
    sql`
    with due as materialized (
      select c.id from corrective_action c join branch b on b.id = c.branch_id
      where c.state = 'OPEN' and c.overdue_told_at is null
        and c.due_on < (${now}::timestamptz at time zone b.time_zone)::date
      order by c.due_on, c.id ${verbatim(`limit ${BATCH} for update of c skip locked`)}
    ), told as (
      update corrective_action c set overdue_told_at = ${now}::timestamptz from due where c.id = due.id
      returning c.id, c.feedback_id, c.branch_id, c.owner_name, c.action
    )
    select t.id, t.feedback_id as "feedbackId", t.branch_id as "branchId", f.number,
      t.owner_name || '：' || t.action as words, f.technician_ids as "aboutStaffIds"
    from told t left join feedback f on f.id = t.feedback_id`,
  );
  await tell(em, found, AlertKind.CORRECTIVE_ACTION_OVERDUE, ({ number, words }) => ({
    ZH: `整改措施已超时${number ? `（${number}）` : ''}：${words}`,
    EN: `A corrective action is overdue${number ? ` (${number})` : ''}: ${words}`,
  }));
  return found.length;
}

/** In the branch, and one level up at headquarters. */
async function tell(
  em: EntityManager,
  found: readonly Overdue[],
  kind: AlertKind,
  subjectOf: (overdue: Overdue) => Subject,
): Promise<void> {
  const { at } = workParams(em);
  for (const overdue of found) {
    const branches = new Set([overdue.branchId, await headquartersOr(em, overdue.branchId)]);
    await raiseAlerts(
      em,
      [...branches].map((branchId) => ({
        kind,
        branchId,
        subject: subjectOf(overdue),
        dedupeKey: `${kind} ${overdue.id} ${branchId}`,
        recordId: overdue.id,
        aboutStaffIds: overdue.aboutStaffIds ?? [],
        at,
      })),
    );
  }
}
