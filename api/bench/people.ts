import { createHmac } from 'node:crypto';
import type pg from 'pg';

/** Who asks in the benchmark, with a real session in the database. */
export interface People {
  readonly clerkToken: string;
  readonly branchId: string;
  readonly customerToken: string;
  readonly customerId: string;
  readonly assetId: string;
  readonly requestNumber: string;
}

/** A bearer token as the API's door checks it: the session's token and its signature. */
function sign(token: string, secret: string): string {
  return `${token}.${createHmac('sha256', secret).update(token).digest('base64')}`;
}

export async function invitePeople(pool: pg.Pool, authSecret: string): Promise<People> {
  const one = async <Row>(text: string, values: unknown[] = []): Promise<Row> =>
    (await pool.query(text, values)).rows[0] as Row;
  const staff = await one<{ id: string; branch: string }>(
    `select s.id, s.home_branch_id as branch from staff_member s where s.number = 'B1-1'`,
  );
  const customer = await one<{ id: string; asset: string; number: string }>(
    `select r.customer_id as id, r.asset_id as asset, r.number from repair_request r
     where r.branch_id = $1 order by r.received_at desc limit 1`,
    [staff.branch],
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
  const buyer = 'buyerbuyerbuyerbuyerbuyer1';
  await open('staff_id, user_name', [staff.id, 'bench.clerk'], clerk);
  const account = await open('phone_number', ['+8613800138000'], buyer);
  await pool.query(
    `insert into account_customer (id, account_id, customer_id, linked_at) values (uuidv7(), $1, $2, now())`,
    [account, customer.id],
  );
  return {
    clerkToken: sign(clerk, authSecret),
    branchId: staff.branch,
    customerToken: sign(buyer, authSecret),
    customerId: customer.id,
    assetId: customer.asset,
    requestNumber: customer.number,
  };
}
