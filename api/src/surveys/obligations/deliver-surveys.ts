import { takesTextMessages, parsePhone } from '../../access/phone-number.ts';
import type { VisitState } from '../../dispatch/visit.ts';
import type { Language } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { Branch } from '../../organization/branches/branch.ts';
import type { Job, JobContext } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { loadCalendar } from '../../policy/calendars/load-calendar.ts';
import { policyAt } from '../../policy/policy-at.ts';
import { RequestState } from '../../requests/request-words.ts';
import { Survey } from '../survey.ts';
import { overBefore } from './delivery-morning.ts';
import { cardOf } from './survey-items.ts';
import { surveyText, surveyUrl } from './survey-message.ts';

/** Cards that go out in one transaction, each with its message. */
const BATCH = 200;
const MINUTE = 60_000;

/**
 * SUR-1: the cards of calls that are over go out on the working morning after, branch by branch. The obligation of a call
 * that was merged since is withdrawn (INT-6). Each survey is locked while it goes out, so two processes share the work.
 */
export const deliverSurveys: Job = {
  name: 'surveys.deliver',
  every: '*/10 * * * *',
  async run(_data, context) {
    const { rows: branches } = await context.pool.query<{ id: string }>(
      `select b.id from branch b
       where exists (select 1 from survey s where s.branch_id = b.id and s.state = 'OWED') order by b.id`,
    );
    for (const { id } of branches) {
      while ((await context.work((em) => deliverBatch(em, context, id))) === BATCH);
    }
  },
};

interface DueCall {
  survey_id: string;
  request_id: string;
  number: string;
  state: RequestState;
  contact_phone: string;
  customer_phone: string;
  language: Language;
  technician_ids: string[];
  technician_phones: string[];
  visits: { leadId: string; state: VisitState; setOut: boolean; arrived: boolean }[];
}

async function deliverBatch(em: EntityManager, context: JobContext, branchId: string): Promise<number> {
  const at = context.clock.now();
  const branch = await em.findOneOrFail(Branch, { id: branchId });
  const calls = await dueCalls(em, branchId, overBefore(await loadCalendar(em, branchId), at));
  if (calls.length === 0) return 0;
  const on = localDate(at, branch.timeZone);
  const { value: link } = await policyAt(em, 'survey.linkDays', { branchId }, on);
  const { value: correction } = await policyAt(em, 'survey.correctionHours', { branchId }, on);
  // A link's token counts minutes.
  const expiresAt = new Date(Math.floor((at.getTime() + link.days * 1_440 * MINUTE) / MINUTE) * MINUTE);
  const linkEndsAt = new Date(expiresAt.getTime() + correction.hours * 60 * MINUTE);

  const surveys = await em.find(Survey, { id: { $in: calls.map((call) => call.survey_id) } });
  const byId = new Map(surveys.map((survey) => [survey.id, survey]));
  for (const call of calls) {
    const survey = byId.get(call.survey_id)!;
    if (call.state === RequestState.MERGED) {
      survey.withdraw();
      continue;
    }
    const to = phoneFor(call);
    if (!to) {
      survey.failToDeliver(call.technician_ids);
      continue;
    }
    survey.deliver({ ...cardOf(call.visits), technicianIds: call.technician_ids, at, expiresAt }, linkEndsAt);
    const { number, language } = call;
    const url = surveyUrl(context.settings, survey)!;
    await sendMessage(em, context.jobs, {
      channel: MessageChannel.SMS,
      to,
      template: 'survey.delivered',
      text: surveyText(language, { number, expiresAt, timeZone: branch.timeZone, url }),
      language,
      requestId: call.request_id,
      branchId,
      at,
    });
  }
  return calls.length;
}

/** Owed surveys of calls that were over before an instant, or merged at any time, each locked, with what its card needs. */
async function dueCalls(em: EntityManager, branchId: string, before: Date): Promise<DueCall[]> {
  const { text, values } = sql`
    with due as materialized (
      select s.id as survey_id, r.id as request_id, r.number, r.state, r.contact_phone, r.customer_id, r.technician_ids
      from survey s join repair_request r on r.id = s.request_id
      where s.branch_id = ${branchId}::uuid and s.state = 'OWED' and (
        r.state = 'MERGED'
        or (r.state in ('RESOLVED', 'CLOSED') and r.resolved_at < ${before.toISOString()}::timestamptz)
        or (r.state = 'CANCELLED' and r.struck_off_at < ${before.toISOString()}::timestamptz))
      order by s.id limit ${verbatim(String(BATCH))} for update of s skip locked
    )
    select d.survey_id, d.request_id, d.number, d.state, d.contact_phone, c.phone as customer_phone, c.language,
      to_jsonb(d.technician_ids) as technician_ids,
      coalesce((select jsonb_agg(t.phone) from staff_member t where t.id = any(d.technician_ids) and t.phone is not null), '[]')
        as technician_phones,
      coalesce((select jsonb_agg(jsonb_build_object('leadId', v.lead_id, 'state', v.state,
          'setOut', v.set_out_at is not null, 'arrived', v.arrived_at is not null) order by v.id)
        from visit v where v.request_id = d.request_id), '[]') as visits
    from due d join customer c on c.id = d.customer_id order by d.survey_id`.questioned();
  return em.execute(text, values);
}

/**
 * Where the card goes: the phone of whoever called, else the customer's own. Never to somebody who was sent: a technician
 * cannot answer a survey about himself (WSH-6), not even by giving his own number as the customer's.
 */
function phoneFor(call: DueCall): string | null {
  const technicians = new Set(call.technician_phones.map(parsePhone));
  const phones = [call.contact_phone, call.customer_phone];
  return phones.find((phone) => takesTextMessages(phone) && !technicians.has(phone)) ?? null;
}
