import { type Client, createClient, NetworkError } from 'graphql-sse';
import { NoAnswerError, readRefusal, type SentError, toError } from './errors.ts';
import {
  SignInDocument,
  type SignInMutation,
  SignOutDocument,
  type TypedDocumentString,
} from './generated/graphql.ts';

export interface ConnectOptions {
  /** Where the API is, such as `https://api.example.com`; `/graphql` and `/files` lie below. */
  readonly url: string;
  /** A session that the app has kept; see `Aftercare.token`. */
  readonly token?: string;
  /** For machines: a key of `apiKeyCreate` instead of signing in. */
  readonly apiKey?: string;
  /** Language of texts while nobody is signed in; then the account's counts. */
  readonly language?: 'zh' | 'en';
  /** How long one try may take, in milliseconds. */
  readonly timeout?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** A picture on the API, as it is named in inputs (`photoFileIds`, `imageFileId`, `proofFileId`). */
export interface UploadedFile {
  readonly id: string;
  readonly url: string;
  readonly mimeType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** One page of a list. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The variables of a document, left out where none is needed. */
type Given<Variables> =
  Record<never, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/** Pauses before the second and the third try, in milliseconds. */
const PAUSES = [300, 1200];
/** What a proxy answers while the API behind it is away for a moment. */
const AWAY = new Set([502, 503, 504]);

/** One connection of one person, or one machine, to the API. */
export function connect(options: ConnectOptions): Aftercare {
  return new Aftercare(options);
}

/** A key for one act: made when the person begins it, kept while it is sent again, and it happens once. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

export class Aftercare {
  readonly #options: ConnectOptions;
  readonly #base: string;
  readonly #fetch: typeof globalThis.fetch;
  #token: string | null;
  #streams: Client | undefined;

  constructor(options: ConnectOptions) {
    this.#options = options;
    this.#base = options.url.replace(/\/+$/, '').replace(/\/graphql$/, '');
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#token = options.token ?? null;
  }

  /** The open session's bearer token, to be kept in the device's safe and given to `connect` next time; null: none. */
  get token(): string | null {
    return this.#token;
  }

  /**
   * Opens a session of a member of staff, used from now on.
   * @throws AftercareError SIGN_IN_REFUSED, TOO_MANY_ATTEMPTS { retryAfterSeconds }
   */
  async signIn(userName: string, password: string): Promise<SignInMutation['staffSignIn']['viewer']> {
    const { staffSignIn } = await this.run(SignInDocument, { input: { userName, password } });
    this.#token = staffSignIn.token;
    return staffSignIn.viewer;
  }

  /** Ends the session on the API too: its token opens nothing any more. */
  async signOut(): Promise<void> {
    await this.run(SignOutDocument);
    this.#token = null;
  }

  /**
   * Runs one query or mutation and gives its data, complete or not at all. Tried three times when nothing answers, if that
   * is safe: a query, or a mutation whose input has an idempotency key.
   * @throws AftercareError for a refusal, NoAnswerError when none came
   */
  async run<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    ...[variables]: Given<Variables>
  ): Promise<Result> {
    const query = document.toString();
    const body = JSON.stringify({ query, variables: variables ?? {} });
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const pauses = mayBeRepeated(query, variables) ? PAUSES : [];
    const answer = await this.#send('/graphql', { method: 'POST', body, headers }, pauses);
    return complete<Result>(answer);
  }

  /**
   * Follows a subscription: the state at once, and again after every change. A lost connection is opened again, which
   * begins with the state. Leaving the loop ends it, and so does `return()` from elsewhere.
   * @throws AftercareError for a refusal, NoAnswerError when the connection stays lost for minutes
   */
  watch<Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    ...[variables]: Given<Variables>
  ): AsyncIterableIterator<Result, undefined, undefined> {
    this.#streams ??= createClient({
      url: `${this.#base}/graphql`,
      headers: () => this.#headers(),
      fetchFn: this.#fetch,
      retryAttempts: 10,
    });
    const stream = this.#streams.iterate({ query: document.toString(), variables: { ...variables } });
    const end = async (): Promise<IteratorReturnResult<undefined>> => {
      await stream.return?.();
      return { done: true, value: undefined };
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        try {
          const { done, value } = await stream.next();
          return done ? await end() : { done: false, value: complete<Result>(value) };
        } catch (fault) {
          await end();
          if (!(fault instanceof NetworkError)) throw fault;
          throw new NoAnswerError(fault.response?.status ?? null, { cause: fault });
        }
      },
      return: end,
    };
  }

  /**
   * All rows of a list from the first page on, fetched page by page while they are used.
   * @param page finds the list in the result: `({ callRegister }) => callRegister`
   */
  async *rows<Result, Variables extends { after?: string | null }, Node>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    page: (result: Result) => Page<Node>,
  ): AsyncGenerator<Node, void, undefined> {
    let after = variables.after;
    do {
      const given = [{ ...variables, after }] as unknown as Given<Variables>;
      const { edges, pageInfo } = page(await this.run(document, ...given));
      for (const { node } of edges) yield node;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
  }

  /**
   * Hands one picture in (JPEG, PNG, WebP …); it is re-encoded, and position data is removed.
   * @throws AftercareError FILE_NOT_AN_IMAGE, FILE_TOO_LARGE, NOT_SIGNED_IN, TOO_MANY_ATTEMPTS
   */
  async upload(picture: Blob): Promise<UploadedFile> {
    const body = new FormData();
    body.set('file', picture, 'picture');
    return (await this.#send('/files', { method: 'POST', body })) as UploadedFile;
  }

  /**
   * A picture of a record, for whoever may see the record.
   * @param file as records name it: `photos`, `proofs.file`, `signature.image`
   */
  async picture(file: { readonly url: string }): Promise<Blob> {
    const response = await this.#try(file.url, {});
    if (!response.ok) throw readRefusal(await json(response)) ?? new NoAnswerError(response.status);
    return response.blob();
  }

  /**
   * A page ready to be printed, for whoever may see its record.
   * @param path such as `/documents/custody-receipts/<id>` or `/documents/repair-cards/<id>/tag`
   */
  async paper(path: string): Promise<string> {
    const response = await this.#try(path, {});
    if (!response.ok) throw readRefusal(await json(response)) ?? new NoAnswerError(response.status);
    return response.text();
  }

  #headers(): Record<string, string> {
    const { apiKey, language } = this.#options;
    return {
      ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
      ...(apiKey ? { 'x-api-key': apiKey } : {}),
      ...(language ? { 'accept-language': language } : {}),
    };
  }

  /** Sends until something of the API answers, after each pause once more. */
  async #send(path: string, init: RequestInit, pauses: readonly number[] = []): Promise<unknown> {
    const [pause, ...further] = pauses;
    try {
      const response = await this.#try(path, init);
      const body = await json(response);
      if (body === undefined || AWAY.has(response.status)) throw new NoAnswerError(response.status);
      if (response.ok || hasErrors(body)) return body;
      throw readRefusal(body) ?? new NoAnswerError(response.status);
    } catch (fault) {
      if (!(fault instanceof NoAnswerError) || pause === undefined) throw fault;
      await new Promise((resolve) => setTimeout(resolve, pause));
      return this.#send(path, init, further);
    }
  }

  async #try(path: string, init: RequestInit): Promise<Response> {
    if (!path.startsWith('/'))
      throw new TypeError('Not a path of the API; the session is shown to nobody else.');
    const headers = { ...this.#headers(), ...(init.headers as Record<string, string> | undefined) };
    const signal = AbortSignal.timeout(this.#options.timeout ?? 30_000);
    try {
      return await this.#fetch(`${this.#base}${path}`, { ...init, headers, signal });
    } catch (cause) {
      throw new NoAnswerError(null, { cause });
    }
  }
}

function mayBeRepeated(query: string, variables: unknown): boolean {
  if (!/^\s*mutation\b/.test(query)) return true;
  const { input } = (variables ?? {}) as { input?: { idempotencyKey?: unknown } };
  return typeof input?.idempotencyKey === 'string';
}

/** The body as JSON; undefined when it is none, so not from the API. */
async function json(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (cause instanceof SyntaxError) return undefined;
    throw new NoAnswerError(null, { cause });
  }
}

function hasErrors(body: unknown): body is { errors: readonly SentError[] } {
  return Array.isArray((body as { errors?: unknown } | null)?.errors);
}

/** The data of an answer without a refusal in it. */
function complete<Result>(answer: unknown): Result {
  const [error] = hasErrors(answer) ? answer.errors : [];
  if (error) throw toError(error);
  return (answer as { data: Result }).data;
}
