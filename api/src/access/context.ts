import type { EntityClass } from '@mikro-orm/core';
import DataLoader from 'dataloader';
import { type Actor, branchesOf, type Language } from '../kernel/actor.ts';
import type { Clock } from '../kernel/clock.ts';
import { isId } from '../kernel/ids.ts';
import { type ErrorCodes, notFound, RuleError } from '../kernel/rule-error.ts';
import type { WorkParams } from '../platform/audit.ts';
import type { Events } from '../platform/events.ts';
import type { Files } from '../platform/files.ts';
import type { Jobs } from '../platform/jobs.ts';
import { readRows, readRowsWithin } from '../platform/named-statements.ts';
import { type EntityManager, type Orm, SCOPE_FILTER } from '../platform/orm.ts';
import type { Accounts } from './accounts.ts';
import type { LanguageChosen, PhoneProved } from './feature.ts';
import { narrow, type PermissionTable } from './permissions.ts';
import { readRecords } from './read-records.ts';
import { Reader } from './reader.ts';
import type { Scopes } from './scopes.ts';

/** What one process has for all its requests. */
export interface Platform {
  readonly orm: Orm;
  readonly scopes: Scopes;
  readonly permissions: PermissionTable;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly files: Files;
  readonly events: Events;
  readonly accounts: Accounts;
  /** What folders do in the unit of work in which a customer has proved a phone number. */
  readonly phoneProved: readonly PhoneProved[];
  /** What folders do in the unit of work in which a customer has chosen a language. */
  readonly languageChosen: readonly LanguageChosen[];
  /** The closed list of error codes with their meanings. */
  readonly errors: ErrorCodes;
  readonly settings: Settings;
  /** Does at once what is due by the business clock: for the demo, whose clock jumps. */
  runSweeps(): Promise<void>;
}

export interface Settings {
  /** Where customers reach the portal; links in messages begin with it. */
  readonly portalUrl: string;
  /** Key of the voucher's seal; kept outside the database (VIS-3). */
  readonly voucherSealKey: string;
  /** Key that signs session tokens and personal links. */
  readonly authSecret: string;
  /** Embedded database on loopback: demo doors exist. */
  readonly demo: boolean;
}

/** What is known of the HTTP request itself. */
export interface Visit {
  /** Address of the visitor; the forwarded one only where a trusted proxy vouches for it. */
  readonly address: string;
  readonly userAgent: string | null;
}

interface Identified {
  readonly id: string;
}

/**
 * What a resolver works with: the actor narrowed to the roles that this operation's permission line names, and reads that
 * see nothing beyond that actor's scope.
 */
export class Ctx {
  readonly read: Reader;
  #em: EntityManager | undefined;
  readonly #loaders = new Map<string, DataLoader<string, object | null>>();
  readonly #reaches = new Map<string, Reach>();
  #reach: Reach | undefined;
  #successor: Actor | undefined;

  constructor(
    readonly platform: Platform,
    readonly visit: Visit,
    readonly actor: Actor,
    /** `Mutation.repairRequestDispatch`, as the schema names it. */
    readonly operation: string,
    em?: EntityManager,
    /** One reading of the business clock for the whole operation. */
    readonly at: Date = platform.clock.now(),
  ) {
    const { pool } = platform.orm;
    this.read = new Reader(
      em ? (query) => readRowsWithin(em, query) : (_query, numbered) => readRows(pool, numbered),
      platform.scopes,
      actor,
    );
    this.#em = em;
  }

  get language(): Language {
    return this.actor.language;
  }

  get jobs(): Jobs {
    return this.platform.jobs;
  }

  /** The unit of work in a mutation; elsewhere a manager for reading. Both are scoped. */
  get em(): EntityManager {
    this.#em ??= scopedManager(this.platform, { actor: this.actor, operation: this.operation, at: this.at });
    return this.#em;
  }

  /** One record within scope; NOT_FOUND for what is absent, foreign or forbidden. */
  async load<T extends Identified>(entity: EntityClass<T>, id: string, field?: string): Promise<T> {
    const found = await this.find(entity, id);
    if (!found) throw notFound(field);
    return found;
  }

  /** One record within scope or null; records asked for together are read together. */
  async find<T extends Identified>(entity: EntityClass<T>, id: string): Promise<T | null> {
    if (!isId(id)) return null;
    return (await this.#records(entity).load(id)) as T | null;
  }

  #records<T extends Identified>(entity: EntityClass<T>): DataLoader<string, object | null> {
    let loader = this.#loaders.get(entity.name);
    if (!loader) {
      loader = new DataLoader<string, object | null>(async (ids) => {
        const found = await readRecords(this.em, this.platform.scopes, entity, ids);
        const byId = new Map(found.map((record) => [record.id, record]));
        return ids.map((one) => byId.get(one) ?? null);
      });
      this.#loaders.set(entity.name, loader);
    }
    return loader;
  }

  /**
   * What several parents of a list ask for, read at once: `read` gets all their keys and answers by key. Use one `name` for
   * one kind of question.
   */
  async together<T>(
    name: string,
    key: string,
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, T>>,
  ): Promise<T | undefined> {
    let loader = this.#loaders.get(name);
    if (!loader) {
      loader = new DataLoader<string, object | null>(async (keys) => {
        const found = await read(keys);
        return keys.map((one) => (found.get(one) as object | undefined) ?? null);
      });
      this.#loaders.set(name, loader);
    }
    return ((await loader.load(key)) as T | null) ?? undefined;
  }

  /**
   * One record within scope, locked until the unit of work ends, for a change of it. With `version`, refused with
   * VERSION_CONFLICT when somebody changed it since it was read.
   */
  async loadForChange<T extends Identified>(
    entity: EntityClass<T>,
    id: string,
    options: { version?: number; field?: string } = {},
  ): Promise<T> {
    if (!isId(id)) throw notFound(options.field);
    const [found] = await readRecords(this.em, this.platform.scopes, entity, [id], { lock: true });
    if (!found) throw notFound(options.field);
    const current = (found as { version?: number }).version;
    if (options.version !== undefined && current !== undefined && current !== options.version) {
      throw new RuleError('VERSION_CONFLICT', { current }, 'version');
    }
    this.#records(entity).clear(id).prime(id, found);
    return found;
  }

  /** Somebody signed in or out, or is known by other words now: who asks from the next field of the document on. */
  handOver(successor: Actor): void {
    this.#successor = successor;
  }

  get successor(): Actor | undefined {
    return this.#successor;
  }

  /** The same unit of work for another actor: whoever proved to hold a personal link. */
  become(actor: Actor): Ctx {
    this.em.setFilterParams(SCOPE_FILTER, { ...this.em.getFilterParams(SCOPE_FILTER), actor });
    return new Ctx(this.platform, this.visit, actor, this.operation, this.em, this.at);
  }

  /** Whether this actor holds, in that branch, a role that the line names: for fields that are masked otherwise. */
  may(line: string, branchId: string): boolean {
    // Every record of a list asks.
    let reach = this.#reaches.get(line);
    if (!reach) {
      const permission = this.platform.permissions[line];
      if (!permission) throw new Error(`no permission line ${line}`);
      reach = reachOf(narrow(this.actor, permission));
      this.#reaches.set(line, reach);
    }
    return reach.all || reach.branchIds.includes(branchId);
  }

  /** Whether this actor may follow a field of a record of that branch to another record. */
  reaches(branchId: string | null | undefined): boolean {
    const { actor } = this;
    if (actor.kind !== 'STAFF' || !branchId || actor.assignments.length === 0) return true;
    this.#reach ??= reachOf(actor);
    return this.#reach.all || this.#reach.branchIds.includes(branchId);
  }
}

type Reach = ReturnType<typeof branchesOf>;

/** Only staff is bound to branches; whoever a line does not allow reaches none. */
function reachOf(actor: Actor | undefined): Reach {
  if (actor?.kind === 'STAFF') return branchesOf(actor);
  return { all: actor !== undefined, branchIds: [] };
}

/** A fresh entity manager whose every read is scoped by the given parameters. */
export function scopedManager(platform: Pick<Platform, 'orm'>, params: WorkParams): EntityManager {
  const em = platform.orm.orm.em.fork();
  em.setFilterParams(SCOPE_FILTER, { ...params });
  return em;
}

/** What a GraphQL execution carries: the signed-in actor, and one narrowed context for each permission line it passes. */
export class RequestContext {
  // Apollo copies the context by its enumerable properties, which `#private` ones are not.
  private readonly contexts = new Map<string, Ctx | null>();

  constructor(
    readonly platform: Platform,
    readonly visit: Visit,
    private asking: Actor,
    /** Looks up again who asks. */
    private readonly identifyAgain?: () => Promise<Actor>,
  ) {}

  /** Who asks, as of this field of the document. */
  get actor(): Actor {
    return this.asking;
  }

  /** The context under one line, or null when the line allows this actor nothing. */
  under(line: string): Ctx | null {
    let ctx = this.contexts.get(line);
    if (ctx === undefined) {
      const permission = this.platform.permissions[line];
      if (!permission) throw new Error(`no permission line ${line}`);
      const actor = narrow(this.actor, permission);
      ctx = actor ? new Ctx(this.platform, this.visit, actor, line) : null;
      this.contexts.set(line, ctx);
    }
    return ctx;
  }

  /** The context of computed fields of records that are already visible: all roles of the person. */
  part(): Ctx {
    let ctx = this.contexts.get('part');
    if (!ctx) {
      ctx = new Ctx(this.platform, this.visit, this.actor, 'part');
      this.contexts.set('part', ctx);
    }
    return ctx;
  }

  /** A stream lives on while sessions end and roles are revoked: whoever asks is looked up anew, and so is all else. */
  async renew(): Promise<void> {
    this.forget(await this.identifyAgain?.());
  }

  /** After a change nothing that was read before counts; after signing in or out, not even who asks. */
  forget(successor?: Actor): void {
    this.contexts.clear();
    if (successor) this.asking = successor;
  }
}
