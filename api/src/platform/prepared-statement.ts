import pg from 'pg';

/** How pg writes values down; its types do not tell of it. */
const { prepareValue } = (pg as unknown as { utils: { prepareValue: (value: unknown) => unknown } }).utils;

/** What pg gives its queries of the connection: the messages of PostgreSQL's extended protocol. */
export interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  parse(message: { name: string; text: string }): void;
  bind(message: {
    statement: string;
    values: readonly unknown[];
    valueMapper: (value: unknown) => unknown;
  }): void;
  describe(message: { type: 'P'; name: string }): void;
  execute(message: object): void;
  close(message: { type: 'S'; name: string }): void;
  sync(): void;
}

type Parser = (text: string) => unknown;

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
  readonly format: 'text' | 'binary';
}

/** What is known of a statement that one connection has prepared and run. */
interface Prepared {
  readonly fields: readonly Field[];
  readonly columns: readonly { readonly name: string; readonly parse: Parser }[];
  readonly empty: Readonly<Record<string, unknown>>;
  readonly types: pg.CustomTypesConfig | undefined;
}

/** The statements that one connection has prepared, by name. */
export type PreparedOnConnection = Map<string, Prepared>;

export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly types: pg.CustomTypesConfig;
}

type Answered = (fault: Error | null, result?: pg.QueryResult) => void;

/** Begins and commits are statements of the same journey; neither answers with rows. */
const BEGIN = { name: 'begin', text: 'begin' };
const COMMIT = { name: 'commit', text: 'commit' };

/**
 * One named statement on its way, instead of pg's own query: what a connection has once heard of the statement's columns is
 * not told again with every answer, and BEGIN and COMMIT travel along where they stand next to it. What fails leaves out all
 * that was sent behind it, the COMMIT among it.
 */
export class PreparedStatement {
  readonly #journey: readonly { readonly name: string; readonly text: string }[];
  #at = 0;
  #prepared: Prepared | undefined;
  #broken: unknown;
  readonly #rows: object[] = [];
  #tag = '';

  constructor(
    private readonly known: PreparedOnConnection,
    private readonly statement: Statement,
    along: { readonly begins: boolean; readonly commits: boolean },
    /** pg replaces it when the connection is lost, and calls it itself. */
    public callback: Answered,
  ) {
    this.#journey = [...(along.begins ? [BEGIN] : []), statement, ...(along.commits ? [COMMIT] : [])];
  }

  submit(wire: Wire): null {
    wire.stream.cork();
    try {
      for (const one of this.#journey) this.#send(wire, one);
    } catch (fault) {
      // A value that cannot be written down; what was sent before it is answered all the same.
      this.#broken = fault;
    } finally {
      wire.sync();
      wire.stream.uncork();
    }
    return null;
  }

  #send(wire: Wire, one: { readonly name: string; readonly text: string }): void {
    const { name, text } = one;
    const prepared = this.known.get(name);
    const isOurs = one === this.statement;
    const values = isOurs ? this.statement.values : [];
    if (!prepared) {
      // Of one that failed when it was first run nobody knows whether it was prepared.
      wire.close({ type: 'S', name });
      wire.parse({ name, text });
    }
    wire.bind({ statement: name, values, valueMapper: prepareValue });
    if (isOurs) {
      if (prepared?.types === this.statement.types) this.#prepared = prepared;
      else wire.describe({ type: 'P', name: '' });
    }
    wire.execute({});
  }

  handleRowDescription({ fields }: { fields: readonly Field[] }): void {
    const { types } = this.statement;
    this.#prepared = {
      fields,
      types,
      columns: fields.map(({ name, dataTypeID, format }) => ({
        name,
        parse: types.getTypeParser(dataTypeID, format) as Parser,
      })),
      empty: Object.fromEntries(fields.map(({ name }) => [name, null])),
    };
  }

  handleDataRow({ fields: texts }: { fields: readonly (string | null)[] }): void {
    if (this.#broken || !this.#prepared) return;
    const { columns, empty } = this.#prepared;
    const row: Record<string, unknown> = { ...empty };
    try {
      for (let i = 0; i < texts.length; i++) {
        const text = texts[i];
        const column = columns[i];
        if (column && text !== null && text !== undefined) row[column.name] = column.parse(text);
      }
      this.#rows.push(row);
    } catch (fault) {
      this.#broken = fault;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    const done = this.#journey[this.#at++];
    if (!done) return;
    if (done !== this.statement) {
      if (!this.known.has(done.name)) this.known.set(done.name, NOTHING);
      return;
    }
    this.#tag = text;
    this.#prepared ??= { ...NOTHING, types: this.statement.types };
    this.known.set(done.name, this.#prepared);
  }

  handleError(fault: Error): void {
    this.callback(fault);
  }

  handleReadyForQuery(): void {
    if (this.#broken) return this.callback(this.#broken as Error);
    const [command = '', ...numbers] = this.#tag.split(' ');
    const count = numbers.at(-1);
    return this.callback(null, {
      command,
      rowCount: count === undefined ? null : Number(count),
      oid: 0,
      fields: [...(this.#prepared?.fields ?? [])] as pg.FieldDef[],
      rows: this.#rows,
    });
  }

  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}
}

const NOTHING: Prepared = { fields: [], columns: [], empty: {}, types: undefined };
