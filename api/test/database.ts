import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  /** Connection address of a migrated, otherwise empty database that nobody else uses. */
  url: string;
  /** Ends what is still connected to it and removes it. */
  drop(): Promise<void>;
}

const TEMPLATE = 'aftercare_template';
/** Any number, as long as only the making of the template locks it. */
const TEMPLATE_LOCK = 1;

/**
 * A database for one test file: create it in `beforeAll`, drop it in `afterAll`.
 * It is a copy of one database that is migrated once a run, by whichever file asks first; so tests that
 * need no database do not wait for the migrations.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asOwner(async (client) => {
    await makeTemplateOnce(client);
    await client.query(`create database ${name} template ${TEMPLATE}`);
  });
  return {
    url: addressOf(name),
    drop: () => asOwner(async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}

async function makeTemplateOnce(client: Client): Promise<void> {
  await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    const found = await client.query<{ datistemplate: boolean }>(
      'select datistemplate from pg_database where datname = $1',
      [TEMPLATE],
    );
    if (found.rows[0]?.datistemplate) {
      return;
    }
    // Without the mark it is half-made: whoever began it failed.
    await client.query(`drop database if exists ${TEMPLATE} with (force)`);
    await client.query(`create database ${TEMPLATE}`);
    const { migrate } = await import('../src/platform/database.ts');
    await migrate(addressOf(TEMPLATE));
    await client.query(`alter database ${TEMPLATE} is_template true`);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
}

function addressOf(database: string): string {
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${database}`;
  return url.href;
}

async function asOwner<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
