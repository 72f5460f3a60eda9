import { raw } from '@mikro-orm/postgresql';
import { type Actor, branchesOf, type StaffActor } from '../kernel/actor.ts';
import { anyOf, Sql, sql, verbatim } from '../kernel/sql.ts';
import type { WorkParams } from '../platform/audit.ts';
import type { RowScope } from '../platform/orm.ts';
import { narrow, type PermissionLine } from './permissions.ts';

/** The condition, on a table alias, under which rows exist for an actor. Called with an actor already narrowed. */
export type Visible = (actor: Actor, alias: string) => Sql;

export interface Scope {
  readonly entity: string;
  readonly table: string;
  readonly visible: Visible;
  /** ROOT: a record of its own; PART: reached through the record it belongs to; REFERENCE: for everybody. */
  readonly kind: 'ROOT' | 'PART' | 'REFERENCE';
}

/** Rows of their own right. Several features may declare one entity's scope; a row exists if any of them says so. */
export function rootScope(entity: string, table: string, visible: Visible): Scope {
  return { entity, table, visible, kind: 'ROOT' };
}

/** Rows that exist for whoever sees the record they belong to. */
export function partScope(
  entity: string,
  table: string,
  owner: { entity: string; table: string; visible: Visible; by: string },
): Scope {
  const inner = `${owner.table}_of_${table}`;
  return {
    entity,
    table,
    kind: 'PART',
    visible: (actor, alias) =>
      actor.kind === 'SYSTEM'
        ? verbatim('true')
        : sql`exists (select 1 from ${verbatim(owner.table)} ${verbatim(inner)} where ${verbatim(inner)}.id = ${verbatim(alias)}.${verbatim(owner.by)} and ${owner.visible(actor, inner)})`,
  };
}

/**
 * Rows that exist for members of staff by those of their roles alone that the line names, whatever operation asks: a picture
 * is read at a door of its own, like the record that it belongs to.
 */
export function seenBy(line: PermissionLine, visible: Visible): Visible {
  return (actor, alias) => {
    const reader = actor.kind === 'STAFF' ? narrow(actor, line) : actor;
    return reader ? visible(reader, alias) : verbatim('false');
  };
}

/** Data that everybody may read: branches, models, calendars. */
export function referenceScope(entity: string, table: string): Scope {
  return { entity, table, kind: 'REFERENCE', visible: () => verbatim('true') };
}

/** Rows that only jobs and the machinery read, never an operation by entity. */
export function systemScope(entity: string, table: string): Scope {
  return {
    entity,
    table,
    kind: 'ROOT',
    visible: (actor) => verbatim(actor.kind === 'SYSTEM' ? 'true' : 'false'),
  };
}

/** Rows of the branches in which a staff actor holds a role, or of all branches for a company-wide one. */
export function inBranches(actor: StaffActor, column: Sql): Sql {
  const { all, branchIds } = branchesOf(actor);
  return all ? verbatim('true') : sql`${column} = any(${branchIds}::uuid[])`;
}

/** A scope condition that remembers which table and alias it was made for. */
export class ScopeSql extends Sql {
  constructor(
    readonly table: string,
    readonly alias: string,
    condition: Sql,
  ) {
    super(['', ''], [condition]);
  }
}

/** All scopes that the features supply, by entity. */
export class Scopes {
  readonly #byEntity = new Map<string, Scope[]>();
  readonly #kinds = new Map<string, Scope['kind']>();

  constructor(scopes: readonly Scope[]) {
    for (const scope of scopes) {
      this.#byEntity.set(scope.entity, [...(this.#byEntity.get(scope.entity) ?? []), scope]);
      this.#kinds.set(scope.table, scope.kind);
    }
  }

  /** Entities that are records of their own: a field that leads to one needs its permission line. */
  get roots(): ReadonlySet<string> {
    return new Set([...this.#byEntity].filter(([, s]) => s[0]?.kind === 'ROOT').map(([entity]) => entity));
  }

  has(entity: string): boolean {
    return this.#byEntity.has(entity);
  }

  kindOf(table: string): Scope['kind'] | undefined {
    return this.#kinds.get(table);
  }

  condition(entity: string, actor: Actor, alias: string): ScopeSql {
    const scopes = this.#byEntity.get(entity);
    if (!scopes?.[0]) throw new Error(`no feature supplies a scope for ${entity}`);
    return new ScopeSql(scopes[0].table, alias, anyOf(scopes.map((s) => s.visible(actor, alias))));
  }

  /** The same conditions for reads by entity, as the ORM's mandatory filter. */
  readonly rowScope: RowScope = (entity, params) => {
    const { actor } = params as WorkParams;
    if (actor.kind === 'SYSTEM') return {};
    if (this.#byEntity.get(entity)?.[0]?.kind === 'REFERENCE') return {};
    // The alias is known only when the query is built; the values are the same for every alias.
    const { values } = this.condition(entity, actor, 'x').questioned();
    return { [raw((alias) => this.condition(entity, actor, alias).questioned().text, values)]: [] };
  };
}
