import { type Configuration, isRaw, Utils } from '@mikro-orm/core';
import { NativeQueryBuilder, PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';

type Execute = PostgreSqlConnection['execute'];
type Arguments = Parameters<Execute>;

/**
 * MikroORM writes values into the text of its statements, so that PostgreSQL parses and plans every one of them anew. Here
 * they are bound: a statement has one text whatever its values, and named-statements.ts has it planned once per connection.
 */
class BindingConnection extends PostgreSqlConnection {
  override execute = (async (...given: Arguments): Promise<unknown> => {
    const [query, params = [], method = 'all', transaction, context] = given;
    const plain = query instanceof NativeQueryBuilder ? query.toRaw() : query;
    const [text, list] = isRaw(plain) ? [plain.sql, plain.params] : [plain, params];
    if (!Array.isArray(list) || list.length === 0 || typeof text !== 'string') {
      return super.execute(...given);
    }
    await this.ensureConnection();
    const values: unknown[] = [];
    const bound = CompiledQuery.raw(this.#bind(text, list, values), values);
    const client = transaction ?? this.getClient();
    return this.executeQuery(
      text,
      async () => this.transformRawResult(await client.executeQuery(bound), method),
      { query: text, params: list, ...context },
    );
  }) as Execute;

  /** The text with numbered placeholders; `??` is an identifier, `\?` a question mark. */
  #bind(text: string, params: readonly unknown[], values: unknown[]): string {
    let next = 0;
    return text.replace(/\\\?|\?\??/g, (mark) => {
      if (mark === '\\?') return '?';
      const value = params[next++];
      return mark === '??' ? this.platform.quoteIdentifier(String(value)) : this.#placeholder(value, values);
    });
  }

  #placeholder(value: unknown, values: unknown[]): string {
    if (isRaw(value)) return this.#bind(value.sql, value.params, values);
    // As MikroORM has it, a list stands for its members: `in (?)`.
    if (Array.isArray(value)) return value.map((one) => this.#placeholder(one, values)).join(', ');
    values.push(asText(value));
    return `$${values.length}`;
  }
}

function asText(value: unknown): unknown {
  if (value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  return Utils.isPlainObject(value) ? JSON.stringify(value) : value;
}

/** PostgreSQL's driver with bound values. */
export class BindingDriver extends PostgreSqlDriver {
  protected override readonly connection: PostgreSqlConnection;

  constructor(config: Configuration) {
    super(config);
    this.connection = new BindingConnection(config);
  }
}
