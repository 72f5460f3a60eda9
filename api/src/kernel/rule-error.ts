/** What the caller may know about one refusal: names of states, limits, times. Never what was submitted. */
export type RuleErrorParams = Readonly<Record<string, unknown>>;

/**
 * A refusal by a rule. `code` is one of the closed list that the features declare (see `errorCodes`), `field` the input
 * field it concerns. Everything else that is thrown reaches a client only as a reference number.
 */
export class RuleError extends Error {
  constructor(
    readonly code: string,
    readonly params: RuleErrorParams = {},
    readonly field?: string,
  ) {
    super(code);
    this.name = 'RuleError';
  }
}

/** The error codes of one feature with their meaning; `main.ts` joins them into the closed list. */
export type ErrorCodes = Readonly<Record<string, string>>;

export const kernelErrors: ErrorCodes = {
  NOT_FOUND: 'It does not exist, or not for you: foreign, forbidden and absent look the same.',
  NOT_SIGNED_IN: 'This needs a signed-in person, or the session has ended.',
  VALIDATION_FAILED: 'Input that cannot be taken; params.fields lists { field, rule, limits }.',
  VERSION_CONFLICT: 'Somebody changed the record since it was read; read it again. params: current.',
  IDEMPOTENCY_KEY_REUSED: 'This idempotency key was used for another input of the same operation.',
  PAGE_SIZE_OUT_OF_RANGE: '`first` must lie between params.min and params.max.',
  CURSOR_INVALID: '`after` is no cursor of this list.',
  TOO_MANY_ATTEMPTS: 'Slow down; try again after params.retryAfterSeconds.',
  REQUEST_REFUSED: 'The HTTP request itself cannot be taken: too large, of another kind, or broken.',
  TOO_COSTLY: 'The document asks for too much at once. params: limit.',
  INTERNAL: 'A fault on our side, filed under params.reference.',
};

/** The answer for what is absent, foreign or forbidden alike. */
export function notFound(field?: string): RuleError {
  return new RuleError('NOT_FOUND', {}, field);
}
