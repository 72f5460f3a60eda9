import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  specifiedRules,
} from 'graphql';
import type { Logger } from 'pino';
import { ArgumentValidationError } from 'type-graphql';
import { costLimit, DocumentCosts } from './document-cost.ts';
import { type ErrorCodes, RuleError } from '../kernel/rule-error.ts';
import { Operations } from './operations.ts';

/** Limits of one document; what it may ask for in all is in document-cost.ts. */
const LIMITS = { depth: 10, aliases: 15, directives: 5, tokens: 1500 };

const armor = new ApolloArmor({
  // Their own error becomes a 500; the parser counts tokens instead.
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
  maxDepth: { n: LIMITS.depth, flattenFragments: true, ignoreIntrospection: true },
  maxAliases: { n: LIMITS.aliases, allowList: [] },
  maxDirectives: { n: LIMITS.directives },
}).protect();

/** The checks that every document passes, whichever door it comes through. */
export const documentRules = {
  validationRules: [...specifiedRules, ...armor.validationRules],
  maxTokens: LIMITS.tokens,
};

export interface GraphqlDoor {
  readonly apollo: ApolloServer<object>;
  /** What Apollo has accepted before, and what it counts the cost of. */
  readonly operations: Operations;
  readonly costs: DocumentCosts;
  /** How an error that a resolver threw goes back. */
  readonly present: (error: GraphQLError) => GraphQLFormattedError;
}

export function createApollo(
  schema: GraphQLSchema,
  options: { errors: ErrorCodes; log: Logger },
): GraphqlDoor {
  const operations = new Operations(schema);
  const costs = new DocumentCosts(schema);
  const apollo = new ApolloServer<object>({
    gateway: running(schema, operations),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    // What is accepted is kept by `operations`, within its limit; a second store, or one of texts to come, has only its own.
    documentStore: null,
    persistedQueries: false,
    validationRules: [...armor.validationRules],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ...(armor.plugins as ApolloServerPlugin<object>[]),
      costLimit(costs),
    ],
    formatError: (formatted, error) => presentError(formatted, error, options),
    logger: options.log,
    stopOnTerminationSignals: false,
  });
  const present = (error: GraphQLError): GraphQLFormattedError =>
    presentError(enriched(error), error, options);
  return { apollo, operations, costs, present };
}

/** As Apollo hands an error over to be formatted. */
function enriched(error: GraphQLError): GraphQLFormattedError {
  const extensions = { ...error.extensions, code: error.extensions.code ?? 'INTERNAL_SERVER_ERROR' };
  return { ...error.toJSON(), extensions };
}

/** Has Apollo run what it accepts as it is kept ready. */
function running(schema: GraphQLSchema, operations: Operations): GatewayInterface {
  return {
    async load() {
      return {
        executor: async ({ document, source, queryHash, operation, request, context }) => {
          const operationName = request.operationName ?? undefined;
          // Several operations and no name, or the name of none: graphql-js says so.
          if (!(operation as OperationDefinitionNode | undefined)) {
            return (await execute({ schema, document, operationName })) as never;
          }
          const ready = operations.accept({ document, source, queryHash, operation, operationName });
          return (await ready.run(request.variables ?? {}, context)) as never;
        },
      };
    },
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    async stop() {},
  };
}

/** What PostgreSQL says of a value that it was given: invalid byte sequence, character without a place in a text, no such value. */
const UNSTORABLE = new Set(['22021', '22P05']);
const NO_VALUE = '22P02';

interface DatabaseFault {
  readonly code?: string;
  readonly detail?: string;
  /** Where in the server's source it was found. */
  readonly routine?: string;
}

interface FieldFault {
  field: string;
  rule: string;
  limits?: Record<string, unknown>;
}

/** What a client learns of an error: a code of the closed list, or a reference number to the log. */
export function presentError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { errors, log }: { errors: ErrorCodes; log: Pick<Logger, 'error'> },
): GraphQLFormattedError {
  // Apollo unwraps what a resolver threw; what was refused before any ran has no path and is left wrapped.
  const wrapped = error instanceof GraphQLError ? error.originalError : undefined;
  const cause = wrapped instanceof RuleError ? wrapped : unwrapResolverError(error);
  const place = { locations: formatted.locations, path: formatted.path };
  if (cause instanceof RuleError && errors[cause.code]) {
    return {
      ...place,
      message: cause.code,
      extensions: { code: cause.code, params: cause.params, ...(cause.field ? { field: cause.field } : {}) },
    };
  }
  if (cause instanceof ArgumentValidationError) {
    return { ...place, message: 'VALIDATION_FAILED', extensions: invalid(validationFaults(cause)) };
  }
  const { code: state = '', detail = '', routine } = (cause ?? {}) as DatabaseFault;
  // What is no id is nobody's: it looks like one that is unknown.
  if (state === NO_VALUE && routine === 'string_to_uuid') {
    return { ...place, message: 'NOT_FOUND', extensions: { code: 'NOT_FOUND', params: {} } };
  }
  // A text that the database cannot hold (NUL, half a character), whichever field it came in.
  if (UNSTORABLE.has(state) || (state === NO_VALUE && detail.includes('surrogate'))) {
    return { ...place, message: 'VALIDATION_FAILED', extensions: invalid([{ field: '', rule: 'text' }]) };
  }
  const exceeded = /limit of (\d+) exceeded/.exec(formatted.message)?.[1];
  if (exceeded) {
    const params = { limit: Number(exceeded) };
    return { ...place, message: 'TOO_COSTLY', extensions: { code: 'TOO_COSTLY', params } };
  }
  const code = formatted.extensions?.code;
  // Counting the cost reads the variables before Apollo does, and its refusal of one carries no code.
  const variableFault =
    error instanceof GraphQLError && !error.path && error.message.startsWith('Variable "$');
  if (
    variableFault ||
    code === 'BAD_USER_INPUT' ||
    (code === 'GRAPHQL_VALIDATION_FAILED' && /found|value/i.test(formatted.message))
  ) {
    // graphql-js repeats the value it was sent; only the name of the field goes back.
    const named =
      / at "([\w.[\]]+)"/.exec(formatted.message) ??
      /(?:argument|Variable) "\$?(\w+)/.exec(formatted.message);
    const field = named?.[1] ?? '';
    return {
      ...place,
      message: 'VALIDATION_FAILED',
      extensions: invalid([{ field: inputField(field), rule: 'type' }]),
    };
  }
  // Faults of the document itself are about the public schema and help whoever writes it.
  const documentFault =
    typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR' && !(cause instanceof RuleError);
  // Apollo wraps what graphql-js found wrong with the document; nothing has run then, so there is no path.
  const original = error instanceof GraphQLError ? error.originalError : undefined;
  const unwrapped = !original || (original instanceof GraphQLError && !formatted.path);
  if (documentFault && error instanceof GraphQLError && unwrapped) {
    return { ...place, message: formatted.message, extensions: { code } };
  }
  const reference = randomUUID().slice(0, 8);
  log.error({ reference, fault: cause, path: formatted.path }, 'a request failed');
  return { ...place, message: 'INTERNAL', extensions: { code: 'INTERNAL', params: { reference } } };
}

function invalid(fields: FieldFault[]): Record<string, unknown> {
  return { code: 'VALIDATION_FAILED', params: { fields }, ...(fields[0] ? { field: fields[0].field } : {}) };
}

/** `input.contact.phone` is known to the form as `contact.phone`. */
function inputField(path: string): string {
  return path.replace(/^\$?input\.?/, '');
}

type Violation = {
  property: string;
  constraints?: Record<string, string>;
  contexts?: Record<string, unknown>;
  children?: Violation[];
};

function validationFaults(error: ArgumentValidationError): FieldFault[] {
  const walk = (violations: readonly Violation[], above: string): FieldFault[] =>
    violations.flatMap((violation) => {
      const field = above ? `${above}.${violation.property}` : violation.property;
      const own = Object.keys(violation.constraints ?? {}).map((rule) => ({
        field: inputField(field),
        rule,
      }));
      return [...own, ...walk(violation.children ?? [], field)];
    });
  const found: unknown = error.extensions.validationErrors;
  // A check that stumbled over a value (a number in exponential form) says nothing of where; it is not valid in any case.
  return Array.isArray(found) ? walk(found as Violation[], '') : [{ field: '', rule: 'type' }];
}
