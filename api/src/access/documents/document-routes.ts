import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Ctx, RequestContext } from '../context.ts';

/** A paper of one record, or null where the record does not exist for whoever asks. */
export type MakePaper = (ctx: Ctx, id: string) => Promise<string | null>;

/** A paper with its address and its line of the permission table. */
interface Paper {
  readonly path: string;
  readonly line: string;
  readonly make: MakePaper;
  /** A picture on its own, to be put into other papers; a page where it is left out. */
  readonly type?: 'image/svg+xml';
}

type ContextOf = (request: FastifyRequest) => Promise<RequestContext>;

/** GET: papers ready to be printed, each for whoever may see its record. */
export const routesOf = (made: readonly Paper[]) => (contextOf: ContextOf) => {
  return (server: FastifyInstance): void => {
    for (const { path, line, make, type } of made) {
      server.get<{ Params: { id: string } }>(path, async (request, reply) => {
        const ctx = (await contextOf(request)).under(line);
        const made = ctx && (await make(ctx, request.params.id));
        if (!made) return reply.status(404).send({ code: 'NOT_FOUND' });
        return reply
          .header('content-type', `${type ?? 'text/html'}; charset=utf-8`)
          .header('cache-control', 'private, no-store')
          .header('x-content-type-options', 'nosniff')
          .header('referrer-policy', 'no-referrer')
          .header(
            'content-security-policy',
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
          )
          .send(made);
      });
    }
  };
};
