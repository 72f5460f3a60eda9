import type { Actor } from '../kernel/actor.ts';
import { type Numbered, Sql } from '../kernel/sql.ts';
import { ScopeSql, type Scopes } from './scopes.ts';

/** Texts already seen to carry a scope for every table they start from. */
const proven = new Set<string>();

/** A statement has one text whatever its values, so a process has some hundreds. */
const MOST_PROVEN = 2000;

const FROM = /\bfrom\s+([a-z_]+)\s+(?:as\s+)?([a-z_]+)/gi;
const JOIN = /\bjoin\s+([a-z_]+)\s+(?:as\s+)?([a-z_]+)/gi;
const COMMA = /\bfrom\s+[a-z_]+\s+(?:as\s+)?[a-z_]+\s*,/i;

/**
 * Reads rows by SQL within the scope of one actor. There is no way around it: a statement in which a table of records is
 * read without its `visible()` condition is refused before it is sent.
 */
export class Reader {
  constructor(
    private readonly send: (query: Sql, numbered: Numbered) => Promise<object[]>,
    private readonly scopes: Scopes,
    readonly actor: Actor,
  ) {}

  /** The condition under which rows of `entity`, read under `alias`, exist for this actor. */
  visible(entity: { readonly name: string }, alias: string): ScopeSql {
    return this.scopes.condition(entity.name, this.actor, alias);
  }

  async rows<Row extends object>(query: Sql): Promise<Row[]> {
    const numbered = query.numbered();
    const { text } = numbered;
    if (!proven.has(text)) {
      this.#prove(text, query);
      if (proven.size >= MOST_PROVEN) proven.clear();
      proven.add(text);
    }
    return (await this.send(query, numbered)) as Row[];
  }

  async row<Row extends object>(query: Sql): Promise<Row | undefined> {
    return (await this.rows<Row>(query))[0];
  }

  #prove(text: string, query: Sql): void {
    const scoped = new Set<string>();
    const collect = (piece: Sql): void => {
      if (piece instanceof ScopeSql) {
        scoped.add(`${piece.table} ${piece.alias}`);
        // What the scope itself reads is its own matter.
        for (const [, table, alias] of piece.numbered().text.matchAll(FROM)) scoped.add(`${table} ${alias}`);
      }
      for (const hole of piece.pieces()) collect(hole);
    };
    collect(query);
    // Tables behind a comma would not be looked at.
    if (COMMA.test(text)) throw new Error('a read of tables by a list; join them');
    for (const [, table = '', alias = ''] of text.matchAll(FROM)) {
      const kind = this.scopes.kindOf(table);
      if (kind === undefined || kind === 'REFERENCE') continue;
      if (kind === 'PART' && scoped.size > 0) continue;
      if (!scoped.has(`${table} ${alias}`)) throw new Error(`unscoped read of ${table} ${alias}`);
    }
    // Joined to a scoped row it is that row's neighbour; joined to nothing scoped it is anybody's.
    for (const [, table = '', alias = ''] of text.matchAll(JOIN)) {
      const kind = this.scopes.kindOf(table);
      if (kind === undefined || kind === 'REFERENCE' || scoped.size > 0) continue;
      throw new Error(`unscoped read of ${table} ${alias}`);
    }
  }
}
