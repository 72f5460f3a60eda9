import { createHmac, hkdfSync, randomUUID, timingSafeEqual } from 'node:crypto';
import type pg from 'pg';

/** The surveys of every call of a day that is over, with their change records, by one statement. */
export async function issueSurveys(pool: pg.Pool, at: string): Promise<void> {
  await pool.query({
    name: 'issue-surveys',
    text: `
      with issued as (
        insert into survey (id, version, request_id, branch_id, customer_id, received_on, state, issued_at, items, technician_ids)
        select uuidv7(), 1, r.id, r.branch_id, r.customer_id, r.received_on, 'OWED', $1, '[]', '{}'
        from repair_request r join branch b on b.id = r.branch_id
        where r.state <> 'MERGED' and r.received_on < ($1::timestamptz at time zone b.time_zone)::date
        returning id, request_id, branch_id, received_on
      )
      insert into change_record (id, record_id, entity, at, by_kind, by_name, operation, branch_id, fields)
      select uuidv7(), i.id, 'Survey', $1, 'SYSTEM', 'surveys.issue', 'surveys.issue', i.branch_id,
        jsonb_build_array(
          jsonb_build_object('field', 'requestId', 'from', null, 'to', i.request_id),
          jsonb_build_object('field', 'receivedOn', 'from', null, 'to', i.received_on),
          jsonb_build_object('field', 'state', 'from', null, 'to', 'OWED'))
      from issued i`,
    values: [at],
  });
}

const NOW = '2026-11-23T02:00:00Z';

const CARD = {
  name: 'card',
  text: `select s.id, s.branch_id as "branchId", s.state, s.items, s.expires_at as "expiresAt", r.number as "requestNumber",
      r.raised_by_name as "raisedByName", m.name as "modelName", t.name as "technicianName",
      $2::timestamptz + make_interval(hours => (select (p.value->>'hours')::int from policy_version p
        where p.key = 'survey.correctionHours' and p.effective_from <= ($2::timestamptz at time zone b.time_zone)::date
          and (p.branch_id is null or p.branch_id = s.branch_id)
        order by p.branch_id is not null desc, p.effective_from desc, p.version desc limit 1)) as "correctableUntil"
    from survey s join repair_request r on r.id = s.request_id join branch b on b.id = s.branch_id
    left join product_model m on m.id = r.model_id left join staff_member t on t.id = s.lead_technician_id
    where s.request_id = $1 for update of s`,
};

const PUT = {
  name: 'put-answer',
  text: `with answered as (
      update survey set state = 'ANSWERED', correctable_until = $3, version = version + 1 where id = $1
    ), given as (
      insert into survey_answer (id, survey_id, branch_id, version, attitude, skill, arrival_time, keeping_promises, solved,
        comment, answered_at)
      values ($5, $1, $2, 1, $7, $8, $9, $10, $11, $12, $4)
    )
    insert into change_record (id, record_id, entity, at, by_kind, by_name, operation, branch_id, fields)
    values ($6, $1, 'Survey', $4, 'CUSTOMER', $13, 'Mutation.surveyAnswer', $2, $14)`,
};

interface Input {
  token: string;
  ratings: { item: string; rating: string }[];
  solved: string;
  comment: string;
}

let key: Buffer | undefined;

function opened(token: string, secret: string): string {
  key ??= Buffer.from(hkdfSync('sha256', secret, '', 'personal link: survey', 32));
  const bytes = Buffer.from(token, 'base64url');
  const content = bytes.subarray(0, 20);
  const seal = createHmac('sha256', key).update(content).digest().subarray(0, 16);
  if (bytes.length !== 36 || !timingSafeEqual(bytes.subarray(20), seal)) throw new Error('dead link');
  return content.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** One answer in its transaction: the card locked, then answer, state and history at once. */
export async function answer(pool: pg.Pool, secret: string, { input }: { input: Input }): Promise<object> {
  const requestId = opened(input.token, secret);
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query({ ...CARD, values: [requestId, NOW] });
    const card = rows[0];
    if (card?.state !== 'DELIVERED' || card.expiresAt <= new Date(NOW)) throw new Error('dead link');
    const levels = ['ATTITUDE', 'SKILL', 'ARRIVAL_TIME', 'KEEPING_PROMISES'].map(
      (item) => input.ratings.find((one) => one.item === item)?.rating,
    );
    if (levels.includes(undefined)) throw new Error('unfit');
    const fields = [
      { field: 'state', from: 'DELIVERED', to: 'ANSWERED' },
      { field: 'correctableUntil', from: null, to: card.correctableUntil },
    ];
    await client.query({
      ...PUT,
      values: [
        card.id,
        card.branchId,
        card.correctableUntil,
        NOW,
        randomUUID(),
        randomUUID(),
        ...levels,
        input.solved,
        input.comment,
        card.raisedByName,
        JSON.stringify(fields),
      ],
    });
    await client.query('commit');
    const { ratings, solved, comment } = input;
    const given = { version: 1, ratings, solved, comment, answeredAt: NOW };
    return { surveyAnswer: { ...card, state: 'ANSWERED', answer: given } };
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
}
