import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphqlDoor } from './graphql.ts';

type Answer = { readonly status: number; readonly body: string };

/**
 * The short way for a document that Apollo has accepted before: it is parsed, validated and ready to run, so what is left of
 * Apollo's way is to count the cost for these variables, find out who asks and run it (measured: a tenth of the processor
 * time of a page). Undefined for whatever is not just that; Apollo answers it then, and refuses what is to be refused.
 */
export async function answerKnown(
  { operations, costs, present }: Pick<GraphqlDoor, 'operations' | 'costs' | 'present'>,
  request: FastifyRequest,
  context: (request: FastifyRequest) => Promise<object>,
): Promise<Answer | undefined> {
  if (!isPlainJson(request)) return undefined;
  const asked = askedFor(request.body);
  const operation = asked && operations.find(asked.query, asked.operationName);
  if (!operation) return undefined;
  const { variables = {} } = asked;
  try {
    if (costs.isTooMuch(operation, variables)) return undefined;
  } catch {
    // Variables that do not fit; Apollo says which.
    return undefined;
  }
  const contextValue = await context(request);
  try {
    const { data, errors } = await operation.run(variables, contextValue);
    // Nothing ran, because of the variables; Apollo says which.
    if (errors && data === undefined) return undefined;
    return { status: 200, body: answer({ errors: errors?.map(present), data }) };
  } catch (fault) {
    const error = new GraphQLError('', { originalError: fault as Error });
    return { status: 500, body: answer({ errors: [present(error)] }) };
  }
}

export function sendAnswer(reply: FastifyReply, { status, body }: Answer): FastifyReply {
  return reply.code(status).header('content-type', 'application/json; charset=utf-8').send(body);
}

function answer(result: object): string {
  return `${JSON.stringify(result)}\n`;
}

/** What no browser sends to another site without asking first, and what wants no other form of answer. */
function isPlainJson({ headers: { accept, 'content-type': type } }: FastifyRequest): boolean {
  const wantsJson = accept === undefined || accept === '*/*' || accept === 'application/json';
  return wantsJson && /^application\/json($|;)/.test(type ?? '');
}

interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

function askedFor(body: unknown): Asked | undefined {
  if (typeof body !== 'object' || body === null || 'extensions' in body) return undefined;
  const { query, operationName = undefined, variables = undefined } = body as Record<string, unknown>;
  if (typeof query !== 'string') return undefined;
  if (operationName !== undefined && typeof operationName !== 'string') return undefined;
  if (variables !== undefined && !isRecord(variables)) return undefined;
  return { query, operationName, variables };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
