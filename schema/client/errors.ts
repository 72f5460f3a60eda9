import meanings from '../error-codes.json' with { type: 'json' };

/** Every code with which the API refuses, as `error-codes.json` lists them with their meanings. */
export type ErrorCode = keyof typeof import('../error-codes.json', { with: { type: 'json' } });

/** One field of a form that cannot be taken, and by which rule. */
export interface FieldFault {
  readonly field: string;
  readonly rule: string;
  readonly limits?: Readonly<Record<string, unknown>>;
}

/** The API said no. `code` is for the program, `message` for the log; neither repeats what was sent. */
export class AftercareError extends Error {
  override readonly name = 'AftercareError';
  readonly code: ErrorCode;
  /** The input field that it concerns, such as `contactPhone`. */
  readonly field: string | null;
  /** What the meaning of the code promises: `from`, `to`, `retryAfterSeconds`, `reference` … */
  readonly params: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, field: string | null = null, params: Readonly<Record<string, unknown>> = {}) {
    const where = field ? ` (${field})` : '';
    super(`${code}${where}: ${meanings[code] ?? 'a code that is newer than this client'}`);
    this.code = code;
    this.field = field;
    this.params = params;
  }

  /** The fields of a form that VALIDATION_FAILED is about; empty with every other code. */
  get fields(): readonly FieldFault[] {
    return Array.isArray(this.params.fields) ? (this.params.fields as FieldFault[]) : [];
  }
}

/**
 * No answer of the API came: no connection, nothing in time, or a proxy that speaks for it. A query was tried again before;
 * a change without an idempotency key may have happened or not.
 */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  /** HTTP status of whatever answered instead; null when nothing did. */
  readonly status: number | null;

  constructor(status: number | null, options?: ErrorOptions) {
    super(status === null ? 'The API does not answer.' : `The API is not there; HTTP ${status}.`, options);
    this.status = status;
  }
}

/** What the API sends of an error: `errors[0]` of a document, with the refusal in `extensions`. */
export interface SentError {
  readonly message: string;
  readonly extensions?: unknown;
}

/** Makes the error to throw; a refused document means that client and API are of different versions. */
export function toError({ message, extensions }: SentError): Error {
  const refusal = readRefusal(extensions);
  if (!refusal || refusal.code.startsWith('GRAPHQL_')) {
    return new Error(`The API does not take this document: ${message}`);
  }
  return refusal;
}

/** Reads `{ code, field, params }`, the one form of a refusal; null when it is something else. */
export function readRefusal(body: unknown): AftercareError | null {
  const { code, field, params } = (body ?? {}) as Record<string, unknown>;
  if (typeof code !== 'string') return null;
  return new AftercareError(
    code as ErrorCode,
    typeof field === 'string' ? field : null,
    typeof params === 'object' && params !== null ? (params as Record<string, unknown>) : {},
  );
}
