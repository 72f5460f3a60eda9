import type pg from 'pg';

/** What migrations have written: their own list, the first numbers of the policy, the first prices, the first checklist. */
const KEPT = /migration/;

/**
 * Takes a demo company away that was cut short in the making. Only for one whose doors were never opened: nobody can have
 * done anything in it.
 */
export async function unmakeCompany(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    // Keys are not looked at one by one: everything goes.
    await client.query(`set local session_replication_role = 'replica'`);
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('policy_version', 'price_list', 'site_checklist')`,
    );
    for (const { name } of rows.filter((table) => !KEPT.test(table.name))) {
      await client.query(`delete from "${name}"`);
    }
    await client.query('delete from policy_version where published_by_id is not null');
    await client.query('delete from price_list where published_by_id is not null');
    await client.query('delete from site_checklist where version > 1');
    await client.query('delete from pgboss.job');
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw fault;
  } finally {
    client.release();
  }
}
