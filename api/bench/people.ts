import { createHmac } from 'node:crypto';
import type pg from 'pg';

/** Who asks in the benchmark, with a real session in the database. */
export interface People {
  readonly clerkToken: string;
  readonly branchId: string;
  /** The store that everybody wants something of, and where it goes. */
  readonly hotStoreId: string;
  readonly hotPlaceIds: readonly string[];
  readonly customerToken: string;
  readonly requestNumber: string;
  /** Those who submit at the same time, each for a unit of their own. */
  readonly submitters: readonly { readonly token: string; readonly assetId: string }[];
}

const SUBMITTERS = 150;

/** A bearer token as the API's door checks it: the session's token and its signature. */
export function sign(token: string, secret: string): string {
  return `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
}

export async function invitePeople(pool: pg.Pool, authSecret: string): Promise<People> {
  const one = async <Row>(text: string, values: unknown[] = []): Promise<Row> =>
    (await pool.query(text, values)).rows[0] as Row;
  const staff = await one<{ id: string; branch: string }>(
    `select s.id, s.home_branch_id as branch from staff_member s where s.number = 'B1-1'`,
  );
  const open = async (columns: string, values: unknown[], token: string): Promise<string> => {
    const account = await one<{ id: string }>(
      `insert into user_account (id, name, email, created_at, updated_at, ${columns})
       values (uuidv7(), '某人', $1, now(), now(), ${values.map((_, i) => `$${i + 2}`).join(', ')}) returning id`,
      [`${token}@bench.invalid`, ...values],
    );
    await pool.query(
      `insert into account_session (id, account_id, token, created_at, updated_at, last_seen_at, expires_at)
       values (uuidv7(), $1, $2, now(), now(), now(), now() + interval '1 day')`,
      [account.id, token],
    );
    return account.id;
  };
  const clerk = 'clerkclerkclerkclerkclerk1';
  await open('staff_id, user_name', [staff.id, 'bench.clerk'], clerk);
  const { rows: owners } = await pool.query<{ customer: string; asset: string; number: string }>(
    `select distinct on (r.customer_id) r.customer_id as customer, r.asset_id as asset, r.number
     from repair_request r where r.branch_id = $1 and r.state = 'IN_SERVICE' order by r.customer_id, r.received_at desc limit ${SUBMITTERS}`,
    [staff.branch],
  );
  const submitters: { token: string; assetId: string }[] = [];
  for (const [i, { customer, asset }] of owners.entries()) {
    const token = `buyerbuyerbuyerbuyerbuyer${i}`;
    const account = await open('phone_number', [`+86138001${String(i).padStart(5, '0')}`], token);
    await pool.query(
      `insert into account_customer (id, account_id, customer_id, linked_at) values (uuidv7(), $1, $2, now())`,
      [account, customer],
    );
    submitters.push({ token: sign(token, authSecret), assetId: asset });
  }
  const { rows: places } = await pool.query<{ id: string }>(
    `select id from warehouse where name like 'HOT-%' order by name <> 'HOT-0', name`,
  );
  const [store, ...others] = places.map(({ id }) => id);
  return {
    hotStoreId: store ?? '',
    hotPlaceIds: others,
    clerkToken: sign(clerk, authSecret),
    branchId: staff.branch,
    customerToken: submitters[0]?.token ?? '',
    requestNumber: owners[0]?.number ?? '',
    submitters,
  };
}
