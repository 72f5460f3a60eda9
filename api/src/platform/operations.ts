import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLBoolean,
  GraphQLError,
  GraphQLID,
  type GraphQLSchema,
  GraphQLString,
  type OperationDefinitionNode,
  OperationTypeNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { compileQuery } from 'graphql-jit';
import { GraphQLISODateTime } from 'type-graphql';

/**
 * Characters of the documents that are kept ready; staff apps and the portal together have fewer. Not their number: what is
 * kept of a document is some dozens of times its text, and anybody may send as many different ones as they like.
 */
const MOST_KEPT = 256 * 1024;

/** A text longer than that is nobody's document and is not kept. */
const LONGEST_KEPT = 16 * 1024;

/** A query longer than that is not compiled: it becomes a program of a hundred times its length. */
const LONGEST_COMPILED = 6 * 1024;

type Variables = Record<string, unknown>;
type Outcome = ExecutionResult<unknown> | Promise<ExecutionResult<unknown>>;

/** What Apollo has parsed, validated and found to be one operation. */
export interface Accepted {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As the client named it. */
  readonly operationName: string | undefined;
  readonly source: string;
  readonly queryHash: string;
}

/** One operation of a document that was accepted, ready to run. */
export interface Operation extends Accepted {
  run(variables: Variables, context: object): Outcome;
}

/**
 * The operations that were accepted, each ready to run again: queries compiled when they come a second time, for many come
 * once (measured: 0.58 → 0.70 of bare SQL on the register page); mutations, whose fields must run one after the other in units
 * of work of their own, by graphql-js.
 */
export class Operations {
  readonly #kept = new Map<string, Operation[]>();
  #characters = 0;

  constructor(private readonly schema: GraphQLSchema) {}

  find(source: string, operationName: string | undefined): Operation | undefined {
    return this.#kept.get(source)?.find((one) => one.operationName === operationName);
  }

  accept(accepted: Accepted): Operation {
    const { source, operationName } = accepted;
    const known = this.find(source, operationName);
    if (known) return known;
    forgetPlaces(accepted.document);
    const ready = { ...accepted, run: this.#running(accepted) };
    if (source.length <= LONGEST_KEPT) this.#keep(ready);
    return ready;
  }

  #keep(ready: Operation): void {
    const { source } = ready;
    this.#characters += source.length;
    this.#kept.set(source, [...(this.#kept.get(source) ?? []), ready]);
    for (const [oldest, operations] of this.#kept) {
      if (this.#characters <= MOST_KEPT) return;
      this.#characters -= operations.length * oldest.length;
      this.#kept.delete(oldest);
    }
  }

  #running({ document, operation, operationName, source }: Accepted): Operation['run'] {
    const { schema } = this;
    const withDefaults = defaultsOf(operation);
    const interpreted: Operation['run'] = (variables, contextValue) =>
      execute({ schema, document, operationName, variableValues: withDefaults(variables), contextValue });
    const isMutation = operation.operation !== OperationTypeNode.QUERY;
    if (isMutation || source.length > LONGEST_COMPILED) return interpreted;
    let run: Operation['run'] | undefined;
    let isAskedAgain = false;
    return (variables, context) => {
      if (isAskedAgain)
        return (run ??= this.#compiled(document, operationName, withDefaults))(variables, context);
      isAskedAgain = true;
      return interpreted(variables, context);
    };
  }

  #compiled(
    document: DocumentNode,
    operationName: string | undefined,
    withDefaults: (given: Variables) => Variables,
  ): Operation['run'] {
    const compiled = compileQuery(this.schema, document, operationName, {
      useExperimentalPathBasedSkipInclude: true,
      customSerializers: quickSerializers,
    });
    // What does not compile has failed validation of its values; the result says so.
    if (!('query' in compiled)) return () => compiled;
    const { query } = compiled;
    return async (variables, context) =>
      withWholeErrors(await query(undefined, context, withDefaults(variables)));
  }
}

/** Where each node stood in the text: half of what a document holds, and needed no more once it is accepted. */
function forgetPlaces(document: DocumentNode): void {
  visit(document, {
    enter(node) {
      (node as { loc?: unknown }).loc = undefined;
    },
  });
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
function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): (given: Variables) => Variables {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  if (defaults.length === 0) return (given) => given;
  return (given) => ({ ...Object.fromEntries(defaults), ...given });
}

/** graphql-jit leaves an error without `extensions`, which Apollo reads; so each is made again as graphql-js makes them. */
function withWholeErrors(result: ExecutionResult<unknown>): ExecutionResult<unknown> {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError }) => new GraphQLError(message, { path, originalError }),
  );
  return { ...result, errors };
}
