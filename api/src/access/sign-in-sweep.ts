import type { Job } from '../platform/jobs.ts';

const DAY = 24 * 3_600_000;

/** How long the security log is kept. */
const LOG_DAYS = 400;

/** Rows that one statement takes away: small enough that nobody waits for it. */
const BATCH = 5000;

/** Takes away what opens nothing any more. All of it is about real time, so the machine's clock is asked. */
export const sweepSignIns: Job = {
  name: 'access.sweep',
  every: '17 * * * *',
  async run(_data, { pool }) {
    const now = Date.now();
    const dead: readonly [table: string, key: string, condition: string, value: unknown][] = [
      ['account_session', 'id', 'expires_at < $1', new Date(now)],
      ['api_key', 'id', 'expires_at < $1', new Date(now)],
      ['verification', 'id', 'expires_at < $1', new Date(now)],
      ['attempt_count', 'key', 'expire < $1', now],
      ['security_event', 'id', 'at < $1', new Date(now - LOG_DAYS * DAY)],
    ];
    for (const [table, key, condition, value] of dead) {
      let taken: number | null;
      do {
        ({ rowCount: taken } = await pool.query(
          `delete from ${table} where ${key} in (select ${key} from ${table} where ${condition} limit ${BATCH})`,
          [value],
        ));
      } while (taken === BATCH);
    }
  },
};
