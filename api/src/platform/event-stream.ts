import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { documentRules } from './graphql.ts';

export type EventStream = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * Subscriptions as server-sent events. The same document rules as at the front door, and nothing but subscriptions:
 * queries and mutations have their limits and units of work there.
 */
export function createEventStream(
  schema: GraphQLSchema,
  options: {
    context: (request: FastifyRequest) => Promise<object>;
    present: (error: GraphQLError) => GraphQLFormattedError;
  },
): EventStream {
  // A refusal to subscribe passes here twice: as the result of the operation and as the one value of its stream.
  const presented = (errors: readonly (GraphQLError | GraphQLFormattedError)[]) => ({
    errors: errors.map(
      (error) => (error instanceof GraphQLError ? options.present(error) : error) as GraphQLError,
    ),
  });
  const handle = createHandler<Record<string, unknown>>({
    async onSubscribe(request, params) {
      try {
        const document = parse(params.query, { maxTokens: documentRules.maxTokens });
        const faults = validate(schema, document, documentRules.validationRules);
        if (faults.length) return presented(faults);
        const operation = getOperationAST(document, params.operationName);
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
          return presented([new GraphQLError('Only subscriptions are served as a stream.')]);
        }
        const contextValue = (await options.context(request.raw)) as Record<string, unknown>;
        return {
          schema,
          document,
          operationName: params.operationName,
          variableValues: params.variables,
          contextValue,
        };
      } catch (fault) {
        return presented([
          fault instanceof GraphQLError ? fault : new GraphQLError('', { originalError: fault as Error }),
        ]);
      }
    },
    onOperation: (_context, _request, _args, result) =>
      'errors' in result && result.errors ? presented(result.errors) : undefined,
    onNext: (_context, _request, result) =>
      'errors' in result && result.errors ? { ...result, ...presented(result.errors) } : undefined,
  });
  return async (request, reply) => {
    // From here on the stream writes to the socket itself.
    reply.hijack();
    try {
      await handle(request, reply);
    } catch (fault) {
      reply.raw.destroy();
      throw fault;
    }
  };
}
