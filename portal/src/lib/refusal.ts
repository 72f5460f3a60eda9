const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export interface FieldRefusal {
  field: string;
  rule: string;
  limits: Record<string, unknown>;
}

/** An answer of the API that says no: one code of its closed list, with the field it concerns. */
export class Refusal extends Error {
  readonly code: string;
  readonly field: string | null;
  readonly params: Record<string, unknown>;

  constructor(code: string, field: string | null = null, params: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.field = field;
    this.params = params;
  }

  /** The fields of a refused form; empty for every other code. */
  get fields(): FieldRefusal[] {
    const list = this.params['fields'];
    if (!Array.isArray(list)) return [];
    return list.flatMap((entry: unknown) => {
      if (typeof entry !== 'object' || entry === null || !('field' in entry)) return [];
      const { field, rule, limits } = entry as { field: unknown; rule?: unknown; limits?: unknown };
      return [
        {
          field: String(field),
          rule: String(rule ?? ''),
          limits: asRecord(limits),
        },
      ];
    });
  }
}

/** Reads a refusal from the `extensions` of a GraphQL error or the body of a refused upload. */
export function toRefusal(extensions: unknown): Refusal {
  const { code, field, params, fields } = asRecord(extensions);
  return new Refusal(
    typeof code === 'string' ? code : 'INTERNAL',
    typeof field === 'string' ? field : null,
    fields === undefined ? asRecord(params) : { ...asRecord(params), fields },
  );
}
