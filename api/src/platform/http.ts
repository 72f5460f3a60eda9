import { fastifyApolloHandler } from '@as-integrations/fastify';
import multipart from '@fastify/multipart';
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify';
import type { Logger } from 'pino';
import { MAX_UPLOAD_BYTES } from './files.ts';
import type { EventStream } from './event-stream.ts';
import type { GraphqlDoor } from './graphql.ts';
import { answerKnown, sendAnswer } from './known-document.ts';

export interface HttpOptions {
  readonly graphql: GraphqlDoor;
  /** Subscriptions, one stream a request. */
  readonly stream: EventStream;
  readonly log: Logger;
  /** Addresses of proxies whose X-Forwarded-For is believed; nobody's by default. */
  readonly trustedProxies?: readonly string[];
  /** Who is asking: looked up once per HTTP request. */
  readonly context: (request: FastifyRequest) => Promise<object>;
  /** Further routes of features: pictures, GraphiQL. */
  readonly routes?: readonly ((server: FastifyInstance) => void)[];
  readonly healthy: () => Promise<void>;
}

/** The one HTTP door: /graphql (JSON and event streams), /health, and the routes that features bring. */
export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const server = Fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 128 * 1024,
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    routerOptions: { ignoreTrailingSlash: true },
  });
  const { apollo } = options.graphql;
  await apollo.start();
  await server.register(multipart, { limits: { fileSize: MAX_UPLOAD_BYTES, files: 1, fields: 4 } });

  const json = fastifyApolloHandler(apollo, { context: (request) => options.context(request) });
  server.post('/graphql', async (request, reply) => {
    if (request.headers.accept?.includes('text/event-stream')) return options.stream(request, reply);
    const known = await answerKnown(options.graphql, request, options.context);
    return known ? sendAnswer(reply, known) : json.call(server, request, reply);
  });

  server.get('/health', async (_request, reply) => {
    await options.healthy();
    return reply.send({ status: 'ok' });
  });
  for (const route of options.routes ?? []) route(server);

  server.setErrorHandler((fault: Error & { statusCode?: number }, request, reply) => {
    const status = fault.statusCode && fault.statusCode < 500 ? fault.statusCode : 500;
    if (status === 500) request.log.error({ fault }, 'a route failed');
    return reply.status(status).send({ code: status === 500 ? 'INTERNAL' : 'REQUEST_REFUSED' });
  });
  return server;
}
