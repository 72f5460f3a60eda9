import { type DocumentNode, execute, parse } from 'graphql';
import { RequestContext } from '../../access/context.ts';
import type { App } from '../../app.ts';
import { type Actor, type AnonymousActor, Language, type SystemActor } from '../../kernel/actor.ts';
import type { Clock } from '../../kernel/clock.ts';
import { unitOfWork } from '../../platform/unit-of-work.ts';
import type { EntityManager } from '../../platform/orm.ts';
import * as operations from './operations.ts';

/** A business clock that can be moved: the demo's. */
export interface StoryClock extends Clock {
  set(at: Date): void;
}

/** Somebody who asks, as an app or the portal would for them. */
export interface Person {
  readonly actor: Actor;
  /**
   * Sends one document with variables.
   * @throws Error naming the operation and the refusal: the story is written so that nothing in it is refused
   */
  ask<Data>(document: string, variables: object): Promise<Data>;
}

/** What the story asks from is this machine. */
const VISIT = { address: '127.0.0.1', userAgent: 'demo' };
const SYSTEM: SystemActor = { kind: 'SYSTEM', name: 'demo', language: Language.ZH };
const NOBODY: AnonymousActor = { kind: 'ANONYMOUS', language: Language.ZH };

/** Plays the people of the company and its customers in this process: real operations, by whoever may use them. */
export class Stage {
  readonly #documents = new Map<string, DocumentNode>();
  readonly #customers = new Map<string, RequestContext>();
  #staff = new Map<string, Actor>();

  constructor(
    readonly app: App,
    readonly clock: StoryClock,
  ) {}

  /** Does what no operation does, as the system and on record as such. */
  async system<Result>(act: (em: EntityManager) => Promise<Result>): Promise<Result> {
    const at = this.clock.now();
    const { orm } = this.app.platform;
    return (await unitOfWork(orm, { actor: SYSTEM, operation: 'demo.seed', at }, act)).result;
  }

  async rows<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.app.platform.orm.pool.query(text, values)).rows as Row[];
  }

  /** A member of staff, with the roles held now. */
  async staff(userName: string): Promise<Person> {
    if (!this.#staff.has(userName)) await this.rolesChanged();
    const actor = this.#staff.get(userName);
    if (!actor) throw new Error(`the demo company has no ${userName}`);
    return this.#person(() => new RequestContext(this.app.platform, VISIT, actor));
  }

  /** To be called when roles were given: who asks next has them. */
  async rolesChanged(): Promise<void> {
    const rows = await this.rows<{ userName: string; actor: Actor }>(
      `select a.user_name as "userName", jsonb_build_object('kind', 'STAFF', 'accountId', a.id, 'sessionId', a.id,
         'staffId', a.staff_id, 'name', a.name, 'language', a.language, 'assignments', coalesce((
           select jsonb_agg(jsonb_build_object('branchId', r.branch_id, 'role', r.role, 'companyWide', r.company_wide))
           from role_assignment r where r.staff_id = a.staff_id and r.revoked_at is null), '[]')) as actor
       from user_account a where a.user_name is not null`,
    );
    this.#staff = new Map(rows.map(({ userName, actor }) => [userName, actor]));
  }

  /** Somebody without an account: whoever holds a personal link. */
  anybody(): Person {
    return this.#person(() => new RequestContext(this.app.platform, VISIT, NOBODY));
  }

  /** A customer in the portal, who signs in the first time with the code that was sent and says who it is. */
  async customer(phone: string): Promise<Person> {
    let door = this.#customers.get(phone);
    if (!door) {
      door = new RequestContext(this.app.platform, VISIT, NOBODY);
      const entered = door;
      const visitor = this.#person(() => entered);
      await visitor.ask(operations.phoneCodeRequest, { phone });
      const [message] = await this.rows<{ text: string }>(
        `select text from outbox_message where "to" = $1 and template = 'phone-code.sign_in' order by id desc limit 1`,
        [`+86${phone}`],
      );
      await visitor.ask(operations.phoneCodeSignIn, { phone, code: /\d{6}/.exec(message?.text ?? '')?.[0] });
      const [contact] = await this.rows<{ name: string }>(
        'select name from customer_contact where phone = $1',
        [`+86${phone}`],
      );
      if (contact?.name) await visitor.ask(operations.profileSet, { input: { name: contact.name } });
      this.#customers.set(phone, door);
    }
    const { actor } = door;
    return this.#person(() => new RequestContext(this.app.platform, VISIT, actor));
  }

  /** Everybody goes home: what is signed in is signed out, and nobody has tried a code yet. */
  async leave(): Promise<void> {
    for (const door of this.#customers.values()) {
      await this.#person(() => door).ask('mutation { signOut }', {});
    }
    this.#customers.clear();
    await this.rows('delete from attempt_count');
  }

  /** The id of a picture that somebody handed in. */
  async upload({ actor }: Person, picture: Buffer): Promise<string> {
    const { files, orm } = this.app.platform;
    const at = this.clock.now();
    const accountId = 'accountId' in actor ? actor.accountId : null;
    const file = await files.take(picture, { accountId, requestId: null, at });
    await unitOfWork(orm, { actor, operation: 'Route.files', at }, async (em) => em.persist(file));
    return file.id;
  }

  /**
   * Does at once what was queued, so that messages leave at the time of the story and not after it. What the queue puts in
   * for itself, once telling the story takes longer than a minute, is left to it.
   */
  async workQueue(): Promise<void> {
    const jobs = await this.rows<{ id: string; name: string; data: Record<string, unknown> }>(
      `delete from pgboss.job where state = 'created' and not starts_with(name, '__pgboss__') returning id, name, data`,
    );
    for (const { name, data } of jobs) await this.app.runJob(name, data ?? {});
  }

  #person(context: () => RequestContext): Person {
    return {
      actor: context().actor,
      ask: async <Data>(document: string, variables: object) => {
        const result = await execute({
          schema: this.app.schema,
          document: this.#parsed(document),
          variableValues: variables as Record<string, unknown>,
          contextValue: context(),
        });
        const [fault] = result.errors ?? [];
        if (fault) {
          const params = JSON.stringify(
            (fault.originalError as { params?: unknown } | undefined)?.params ?? {},
          );
          throw new Error(`${fault.path?.[0] ?? 'a document'} was refused: ${fault.message} ${params}`, {
            cause: fault,
          });
        }
        return result.data as Data;
      },
    };
  }

  #parsed(text: string): DocumentNode {
    let document = this.#documents.get(text);
    if (!document) {
      document = parse(text);
      this.#documents.set(text, document);
    }
    return document;
  }
}
