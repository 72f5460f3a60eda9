import type { Ctx } from '../../access/context.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import { policyWithin } from '../../policy/policy-at.ts';
import { RepairRequest } from '../../requests/repair-request.ts';
import type { RequestState } from '../../requests/request-words.ts';
import { Survey } from '../survey.ts';

/** What a card says of its call, and what an answer to it depends on. */
export interface CardCall {
  readonly id: string;
  readonly number: string;
  readonly branchId: string;
  readonly state: RequestState;
  /** Whoever called, as all that is known of who holds the link. */
  readonly raisedByName: string;
  readonly modelName: string | null;
  readonly modelNameEn: string | null;
  /** The name that the customer was told. */
  readonly technicianName: string | null;
  /** By the policy in force today: how long an answer of now can be corrected. */
  readonly correctionHours: number | null;
}

export interface FoundCard {
  readonly survey: Survey;
  readonly call: CardCall;
}

type Row = Pick<
  Survey,
  | 'version'
  | 'requestId'
  | 'branchId'
  | 'customerId'
  | 'receivedOn'
  | 'state'
  | 'issuedAt'
  | 'items'
  | 'leadTechnicianId'
  | 'technicianIds'
  | 'deliveredAt'
  | 'channel'
  | 'messageId'
  | 'sendings'
  | 'remindedAt'
  | 'expiresAt'
  | 'linkEndsAt'
  | 'correctableUntil'
  | 'ratingBatchId'
> & { readonly surveyId: string; readonly callNumber: string; readonly callBranchId: string } & Omit<
    CardCall,
    'id' | 'number' | 'branchId' | 'state'
  > & { readonly callState: RequestState };

/**
 * The card of a call with all that an answer needs to know, in one statement and within the scope of who asks. With `lock` its
 * survey is held until the unit of work ends: whoever comes at the same time waits, and finds it answered. The ORM does not
 * follow the survey; what changes goes by `changeAtClose`.
 */
export async function findCard(
  ctx: Ctx,
  requestId: string,
  { lock = false }: { readonly lock?: boolean } = {},
): Promise<FoundCard | null> {
  const row = await ctx.read.row<Row>(sql`
    select s.id as "surveyId", s.version, s.request_id as "requestId", s.branch_id as "branchId", s.customer_id as "customerId",
      s.received_on as "receivedOn", s.state, s.issued_at as "issuedAt", s.items, s.lead_technician_id as "leadTechnicianId",
      to_jsonb(s.technician_ids) as "technicianIds", s.delivered_at as "deliveredAt", s.channel, s.message_id as "messageId",
      s.sendings, s.reminded_at as "remindedAt", s.expires_at as "expiresAt", s.link_ends_at as "linkEndsAt",
      s.correctable_until as "correctableUntil", s.rating_batch_id as "ratingBatchId",
      r.number as "callNumber", r.branch_id as "callBranchId", r.state as "callState", r.raised_by_name as "raisedByName",
      m.name as "modelName", m.name_en as "modelNameEn", t.name as "technicianName",
      (${policyWithin('survey.correctionHours', 'b', ctx.at)} ->> 'hours')::int as "correctionHours"
    from survey s join repair_request r on r.id = s.request_id join branch b on b.id = s.branch_id
    left join product_model m on m.id = r.model_id left join staff_member t on t.id = s.lead_technician_id
    where s.request_id = ${requestId}::uuid and ${ctx.read.visible(Survey, 's')}
      and ${ctx.read.visible(RepairRequest, 'r')} ${verbatim(lock ? 'for update of s' : '')}`);
  if (!row) return null;
  const { surveyId, callNumber, callBranchId, callState, ...rest } = row;
  const { raisedByName, modelName, modelNameEn, technicianName, correctionHours, ...columns } = rest;
  return {
    survey: Object.assign(new Survey(), columns, { id: surveyId }),
    call: {
      id: columns.requestId,
      number: callNumber,
      branchId: callBranchId,
      state: callState,
      raisedByName,
      modelName,
      modelNameEn,
      technicianName,
      correctionHours,
    },
  };
}
