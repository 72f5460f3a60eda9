import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { RuleError } from '../kernel/rule-error.ts';
import { ownHistory } from '../platform/audit.ts';
import type { Platform } from './context.ts';

/** One counter of attempts; rate-limiter-flexible's table. */
@Entity({ tableName: 'attempt_count' })
export class AttemptCount {
  @PrimaryKey({ type: 'text' })
  key!: string;

  @Property({ type: 'integer' })
  points!: number;

  /** Milliseconds since 1970 by the machine's clock. */
  @Property({ type: 'bigint', nullable: true, index: true })
  expire!: number | null;
}
ownHistory('AttemptCount');

interface Limit {
  /** Attempts that are free, counted over `seconds`. */
  readonly free: number;
  readonly seconds: number;
  /** Above them one attempt passes after each wait, and every wait is twice the one before. Without it: none passes. */
  readonly waits?: { readonly first: number; readonly longest: number };
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/**
 * What is counted, and against what: an account may be attacked from many addresses and an address may try many accounts,
 * so both are counted. Addresses are shared (a branch, a mobile network), so theirs are wide.
 */
const LIMITS = {
  /** By account: a growing wait slows a guesser to about a hundred a day and never locks the person out for good. */
  'sign-in.account': { free: 5, seconds: DAY, waits: { first: 30, longest: 900 } },
  'sign-in.address': { free: 50, seconds: HOUR, waits: { first: 10, longest: 300 } },
  /** A code has few tries of its own; this is across codes. */
  'code-try.phone': { free: 10, seconds: DAY, waits: { first: 60, longest: HOUR } },
  'code-try.address': { free: 100, seconds: HOUR, waits: { first: 10, longest: 300 } },
  'code-send.pause': { free: 1, seconds: 60 },
  'code-send.phone': { free: 10, seconds: DAY },
  'code-send.address': { free: 100, seconds: HOUR },
  /** Numbers and links that opened nothing. */
  'guess.address': { free: 20, seconds: HOUR, waits: { first: 5, longest: 300 } },
  upload: { free: 120, seconds: HOUR },
} satisfies Record<string, Limit>;

type LimitName = keyof typeof LIMITS;

/** Counts attempts apart from any unit of work: a refused transaction forgets nothing. */
export class Attempts {
  readonly #counters = new Map<LimitName, RateLimiterPostgres>();
  readonly #gates = new Map<LimitName, RateLimiterPostgres>();

  constructor(
    pool: pg.Pool,
    /** Told once for each limit and key that is reached. */
    private readonly onLimited: (limit: LimitName, key: string) => void,
  ) {
    const shared = { storeClient: pool, storeType: 'pool', tableName: 'attempt_count', tableCreated: true };
    for (const [name, limit] of Object.entries(LIMITS) as [LimitName, Limit][]) {
      const counter = { ...shared, keyPrefix: name, points: limit.free, duration: limit.seconds };
      this.#counters.set(name, new RateLimiterPostgres({ ...counter, clearExpiredByTimeout: false }));
      const gate = { ...shared, keyPrefix: `${name}.gate`, points: 1, duration: limit.seconds };
      this.#gates.set(name, new RateLimiterPostgres({ ...gate, clearExpiredByTimeout: false }));
    }
  }

  /**
   * Counts one attempt before it is made, so that parallel ones cannot slip past.
   * @throws RuleError TOO_MANY_ATTEMPTS { retryAfterSeconds }
   */
  async count(name: LimitName, key: string): Promise<void> {
    const { free, waits }: Limit = LIMITS[name];
    const counter = this.#of(this.#counters, name);
    if (!waits) return this.#pass(counter.consume(key), free, name, key);
    const { consumedPoints } = await counter.penalty(key);
    if (consumedPoints < free) return;
    const wait = Math.min(waits.first * 2 ** Math.min(consumedPoints - free, 20), waits.longest);
    try {
      await this.#pass(this.#of(this.#gates, name).consume(key, 1, { customDuration: wait }), 1, name, key);
    } catch (refused) {
      // Knocking while one waits does not make the wait longer.
      await counter.reward(key);
      throw refused;
    }
  }

  /** Takes back one attempt: it was a success. */
  async forgive(name: LimitName, key: string): Promise<void> {
    await this.#of(this.#counters, name).reward(key);
  }

  /** Forgets all attempts on a key: whom it belongs to has proved it. */
  async forget(name: LimitName, key: string): Promise<void> {
    await Promise.all([this.#of(this.#counters, name).delete(key), this.#of(this.#gates, name).delete(key)]);
  }

  async #pass(
    consumption: Promise<RateLimiterRes>,
    free: number,
    name: LimitName,
    key: string,
  ): Promise<void> {
    try {
      await consumption;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      if (refused.consumedPoints === free + 1) this.onLimited(name, key);
      const retryAfterSeconds = Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
      throw new RuleError('TOO_MANY_ATTEMPTS', { retryAfterSeconds });
    }
  }

  #of(limiters: Map<LimitName, RateLimiterPostgres>, name: LimitName): RateLimiterPostgres {
    const limiter = limiters.get(name);
    if (!limiter) throw new Error(`no limit ${name}`);
    return limiter;
  }
}

/** Counts one attempt of a kind; refused with TOO_MANY_ATTEMPTS { retryAfterSeconds } above the limit. */
export async function limitAttempts(
  { accounts }: Pick<Platform, 'accounts'>,
  name: LimitName,
  key: string,
): Promise<void> {
  await accounts.attempts.count(name, key);
}
