import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import {
  execute,
  type ExecutionResult,
  GraphQLError,
  GraphQLBoolean,
  type GraphQLFormattedError,
  GraphQLID,
  type GraphQLSchema,
  GraphQLString,
  type OperationDefinitionNode,
  OperationTypeNode,
  specifiedRules,
  valueFromASTUntyped,
} from 'graphql';
import { compileQuery } from 'graphql-jit';
import type { Logger } from 'pino';
import { ArgumentValidationError, GraphQLISODateTime } from 'type-graphql';
import { costLimit } from './document-cost.ts';
import { type ErrorCodes, RuleError } from '../kernel/rule-error.ts';

/** Limits of one document; what it may ask for in all is in document-cost.ts. */
const LIMITS = { depth: 10, aliases: 15, directives: 5, tokens: 1500 };

/** Compiled queries kept; staff apps and the portal have some dozens. */
const MOST_COMPILED = 500;

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

export function createApollo(
  schema: GraphQLSchema,
  options: { errors: ErrorCodes; log: Logger },
): ApolloServer<object> {
  return new ApolloServer<object>({
    gateway: compiling(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [...armor.validationRules],
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ...(armor.plugins as ApolloServerPlugin<object>[]),
      costLimit(schema),
    ],
    formatError: (formatted, error) => presentError(formatted, error, options),
    logger: options.log,
    stopOnTerminationSignals: false,
  });
}

/**
 * Runs queries compiled once per document (measured: 0.58 → 0.70 of bare SQL on the register page); mutations, whose
 * fields must run one after the other in units of work of their own, stay with graphql-js.
 */
function compiling(schema: GraphQLSchema): GatewayInterface {
  const compiled = new Map<string, ReturnType<typeof compileQuery>>();
  return {
    async load() {
      return {
        executor: async ({ document, operationName, operation, queryHash, request, context }) => {
          const variables = withDefaults(operation, request.variables ?? {});
          if (operation.operation !== OperationTypeNode.QUERY) {
            return (await execute({
              schema,
              document,
              operationName,
              variableValues: variables,
              contextValue: context,
            })) as never;
          }
          const key = `${queryHash} ${operationName ?? ''}`;
          let query = compiled.get(key);
          if (!query) {
            query = compileQuery(schema, document, operationName ?? undefined, {
              useExperimentalPathBasedSkipInclude: true,
              customSerializers: quickSerializers,
            });
            if (compiled.size >= MOST_COMPILED) compiled.delete(compiled.keys().next().value ?? '');
            compiled.set(key, query);
          }
          // What does not compile has failed validation of its values; the result says so.
          if (!('query' in query)) return query as never;
          return withWholeErrors(await query.query(undefined, context, variables)) as never;
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

/** What a value of the right kind already is needs no more than that look; all else is as graphql-js has it. */
const quickSerializers = {
  String: (value: unknown) => (typeof value === 'string' ? value : GraphQLString.serialize(value)),
  ID: (value: unknown) => (typeof value === 'string' ? value : GraphQLID.serialize(value)),
  Boolean: (value: unknown) => (typeof value === 'boolean' ? value : GraphQLBoolean.serialize(value)),
  DateTimeISO: (value: unknown) =>
    value instanceof Date && !Number.isNaN(value.getTime())
      ? value.toISOString()
      : GraphQLISODateTime.serialize(value),
};

/** graphql-jit refuses a `$first: Int! = 20` that is left out, which the specification allows. */
function withDefaults(
  operation: OperationDefinitionNode,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...given };
}

/** graphql-jit leaves an error without `extensions`, which Apollo reads; so each is made again as graphql-js makes them. */
function withWholeErrors(result: ExecutionResult<unknown>): ExecutionResult<unknown> {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError }) => new GraphQLError(message, { path, originalError }),
  );
  return { ...result, errors };
}

/** PostgreSQL: invalid byte sequence, character without a place in a text. */
const UNSTORABLE = new Set(['22021', '22P05']);

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
  // A text that the database cannot hold (NUL), whichever field it came in.
  if (UNSTORABLE.has((cause as { code?: string } | null)?.code ?? '')) {
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
  return walk(error.extensions.validationErrors as Violation[], '');
}
