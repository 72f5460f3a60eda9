import type { VisitState } from '../../dispatch/visit.ts';
import type { Language } from '../../kernel/actor.ts';
import { localDate } from '../../kernel/clock.ts';
import { sql } from '../../kernel/sql.ts';
import type { Branch } from '../../organization/branches/branch.ts';
import type { Jobs, LinkSettings } from '../../platform/jobs.ts';
import type { EntityManager } from '../../platform/orm.ts';
import { MessageChannel, sendMessage } from '../../platform/outbox.ts';
import { policyAt } from '../../policy/policy-at.ts';
import type { RequestState } from '../../requests/request-words.ts';
import type { Survey } from '../survey.ts';
import { SurveyChannel, SurveySending } from '../survey-words.ts';
import { SurveyDelivery } from './survey-delivery.ts';
import { cardOf } from './survey-items.ts';
import { surveyText, surveyUrl } from './survey-message.ts';
import type { Reachable, Way } from './ways-to-customer.ts';

const MINUTE = 60_000;

/** A call whose card goes out, with what the card and its message need. */
export interface AskedCall extends Reachable {
  readonly surveyId: string;
  readonly requestId: string;
  readonly number: string;
  readonly state: RequestState;
  readonly language: Language;
  readonly technicianIds: string[];
  readonly visits: { leadId: string; state: VisitState; setOut: boolean; arrived: boolean }[];
}

/** The calls of surveys, by the survey's id: more than whoever sends a card may see, and shown to nobody. */
export async function askedCalls(
  em: EntityManager,
  surveyIds: readonly string[],
): Promise<Map<string, AskedCall>> {
  const { text, values } = sql`
    select s.id as "surveyId", r.id as "requestId", r.number, r.state, r.contact_phone as "contactPhone",
      c.phone as "customerPhone", c.email, c.language, coalesce(p.channel, c.preferred_channel) as preference,
      concat(d.province, d.city, d.name, r.address_line) as address,
      exists (select 1 from account_customer a where a.customer_id = c.id) as "hasAccount",
      to_jsonb(r.technician_ids) as "technicianIds",
      coalesce((select jsonb_agg(t.phone) from staff_member t where t.id = any(r.technician_ids) and t.phone is not null), '[]')
        as "technicianPhones",
      coalesce((select jsonb_agg(jsonb_build_object('leadId', v.lead_id, 'state', v.state,
          'setOut', v.set_out_at is not null, 'arrived', v.arrived_at is not null) order by v.id)
        from visit v where v.request_id = r.id), '[]') as visits
    from survey s join repair_request r on r.id = s.request_id join customer c on c.id = r.customer_id
    left join survey_preference p on p.customer_id = c.id left join district d on d.code = r.district_code
    where s.id = any(${surveyIds}::uuid[])`.questioned();
  const calls: AskedCall[] = await em.execute(text, values);
  return new Map(calls.map((call) => [call.surveyId, call]));
}

/** Within what the card is sent: the unit of work, and how long the link opens. */
export interface Postman {
  readonly em: EntityManager;
  readonly jobs: Jobs;
  readonly settings: LinkSettings;
  readonly branch: Pick<Branch, 'id' | 'timeZone'>;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly linkEndsAt: Date;
}

export async function postmanOf(
  given: Pick<Postman, 'em' | 'jobs' | 'settings' | 'branch' | 'at'>,
): Promise<Postman> {
  const { em, branch, at } = given;
  const on = localDate(at, branch.timeZone);
  const { value: link } = await policyAt(em, 'survey.linkDays', { branchId: branch.id }, on);
  const { value: correction } = await policyAt(em, 'survey.correctionHours', { branchId: branch.id }, on);
  // A link's token counts minutes.
  const expiresAt = new Date(Math.floor((at.getTime() + link.days * 1_440 * MINUTE) / MINUTE) * MINUTE);
  return { ...given, expiresAt, linkEndsAt: new Date(expiresAt.getTime() + correction.hours * 60 * MINUTE) };
}

/** SUR-1, SUR-6: the card goes out by a way, for the first time or another one than before. */
export async function sendCard(
  postman: Postman,
  survey: Survey,
  call: AskedCall,
  way: Way,
  byName: string | null = null,
): Promise<void> {
  const { at, expiresAt, linkEndsAt } = postman;
  const sending = survey.sendings === 0 ? SurveySending.FIRST : SurveySending.ANOTHER_WAY;
  const { channel } = way;
  survey.deliver(
    { ...cardOf(call.visits), technicianIds: call.technicianIds, at, expiresAt, channel },
    linkEndsAt,
  );
  survey.messageId = await post(postman, survey, call, way, { sending, byName });
}

const TEMPLATES: Readonly<Record<SurveySending, string>> = {
  [SurveySending.FIRST]: 'survey.delivered',
  [SurveySending.ANOTHER_WAY]: 'survey.delivered',
  [SurveySending.REMINDER]: 'survey.reminder',
};

/** Puts the message into the outbox and on record; returns its id, or null where nothing is sent. */
export async function post(
  postman: Pick<Postman, 'em' | 'jobs' | 'settings' | 'branch' | 'at'>,
  survey: Survey,
  call: Pick<AskedCall, 'number' | 'language'>,
  { channel, to }: Way,
  { sending, byName }: { sending: SurveySending; byName: string | null },
): Promise<string | null> {
  const { em, branch, at } = postman;
  const { number, language } = call;
  const message =
    to === null || channel === SurveyChannel.PORTAL
      ? null
      : await sendMessage(em, postman.jobs, {
          channel: MessageChannel[channel],
          to,
          template: TEMPLATES[sending],
          text: surveyText(language, {
            number,
            expiresAt: survey.expiresAt!,
            timeZone: branch.timeZone,
            url: surveyUrl(postman.settings, survey)!,
            channel,
            reminder: sending === SurveySending.REMINDER,
          }),
          language,
          requestId: survey.requestId,
          branchId: branch.id,
          at,
        });
  const messageId = message?.id ?? null;
  em.persist(
    Object.assign(new SurveyDelivery(), {
      surveyId: survey.id,
      branchId: branch.id,
      channel,
      sending,
      at,
      byName,
      messageId,
    }),
  );
  return messageId;
}
