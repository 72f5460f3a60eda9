/** Text with PostgreSQL's numbered placeholders, and the values for them. */
export interface Numbered {
  readonly text: string;
  readonly values: unknown[];
}

/**
 * A piece of SQL with its values, composed by tagged template. The same text always carries the same placeholders, so that
 * a statement is prepared once and named by its text (see platform/named-statements.ts).
 */
export class Sql {
  constructor(
    private readonly parts: readonly string[],
    private readonly holes: readonly unknown[],
  ) {}

  /** Text and values with PostgreSQL's numbered placeholders. */
  numbered(): Numbered {
    const values: unknown[] = [];
    return { text: this.#render(values, () => `$${values.length}`), values };
  }

  /**
   * Text and values with `?` placeholders, as MikroORM's `raw()` takes them. It would spread an array over as many
   * placeholders, so arrays go as PostgreSQL's own array literals.
   */
  questioned(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const text = this.#render(values, () => '?');
    return { text, values: values.map((value) => (Array.isArray(value) ? arrayLiteral(value) : value)) };
  }

  /** The pieces of SQL that this one is composed of. */
  pieces(): Sql[] {
    return this.holes.filter((hole) => hole instanceof Sql);
  }

  #render(values: unknown[], placeholder: () => string): string {
    let text = this.parts[0] ?? '';
    for (let i = 0; i < this.holes.length; i++) {
      const hole = this.holes[i];
      if (hole instanceof Sql) text += hole.#render(values, placeholder);
      else {
        values.push(hole);
        text += placeholder();
      }
      text += this.parts[i + 1] ?? '';
    }
    return text;
  }
}

function arrayLiteral(values: readonly unknown[]): string {
  const escaped = values.map((value) => String(value).replaceAll(/["\\]/g, (sign) => `\\${sign}`));
  return `{${escaped.map((value) => `"${value}"`).join(',')}}`;
}

/** `sql\`select … where id = ${id}\``: a hole is a bound value, or another piece of SQL. */
export function sql(parts: TemplateStringsArray, ...holes: unknown[]): Sql {
  return new Sql(parts, holes);
}

/** A name or literal of this code put into the text as it is. Never anything that came from outside. */
export function verbatim(text: string): Sql {
  return new Sql([text], []);
}

/** Pieces joined by `and`; `true` when there are none. */
export function allOf(pieces: readonly Sql[]): Sql {
  return joined(pieces, ' and ', 'true');
}

/** Pieces joined by `or`; `false` when there are none. */
export function anyOf(pieces: readonly Sql[]): Sql {
  return joined(pieces, ' or ', 'false');
}

function joined(pieces: readonly Sql[], by: string, none: string): Sql {
  if (pieces.length === 0) return verbatim(none);
  if (pieces.length === 1) return pieces[0] as Sql;
  return new Sql(['(', ...pieces.slice(1).map(() => by), ')'], pieces);
}
