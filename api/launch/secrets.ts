import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartRefused } from './refusal.ts';
import type { Settings } from './settings.ts';

const NAMES = ['AUTH_SECRET', 'VOUCHER_SEAL_KEY'] as const;
const SHORTEST = 32;

export type Secrets = Record<(typeof NAMES)[number], string>;

/**
 * With a database of one's own the secrets are one's own too. With the database that comes along they are made
 * up once and kept beside it: sessions and seals on vouchers must be good after the next start as well.
 * @throws {StartRefused} when a secret is missing or too short to be one
 */
export function readSecrets(settings: Settings, env: NodeJS.ProcessEnv): Secrets {
  const given: Partial<Secrets> = {};
  for (const name of NAMES) {
    const value = env[name];
    if (value) {
      if (value.length < SHORTEST) {
        throw new StartRefused(
          `${name} must have at least ${SHORTEST} characters: openssl rand -hex 32 makes one.`,
        );
      }
      given[name] = value;
    } else if (settings.databaseUrl !== undefined) {
      throw new StartRefused(
        `DATABASE_URL is set, so ${NAMES.join(' and ')} must be set as well, and be kept as long as the data: ` +
          `${name} is missing. openssl rand -hex 32 makes one.`,
      );
    }
  }
  return {
    ...(settings.databaseUrl === undefined ? keptSecrets(settings.dataFolder) : {}),
    ...given,
  } as Secrets;
}

function keptSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const kept: Partial<Secrets> = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : {};
  const missing = NAMES.filter((name) => !kept[name]);
  if (missing.length > 0) {
    missing.forEach((name) => (kept[name] = randomBytes(32).toString('hex')));
    // Written whole or not at all: a seal key lost half-way would make every sealed voucher worthless.
    const part = `${file}.${process.pid}`;
    writeFileSync(part, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true });
    renameSync(part, file);
  }
  return kept as Secrets;
}
