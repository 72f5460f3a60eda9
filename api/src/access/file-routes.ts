import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RuleError } from '../kernel/rule-error.ts';
import { StoredFile } from '../platform/files.ts';
import { unitOfWork } from '../platform/unit-of-work.ts';
import { type Ctx, RequestContext } from './context.ts';
import { limitAttempts } from './attempts.ts';
import { followLink } from './personal-link.ts';
import { rootScope, type Scope } from './scopes.ts';
import { sql, verbatim } from '../kernel/sql.ts';
import { customer, either, type PermissionTable } from './permissions.ts';

/** Who hands in and reads pictures: not operations of the schema, so their lines are listed under the route's name. */
export const filePermissions: PermissionTable = {
  'Route.files': either(customer, { anyStaff: true, link: true }),
};

/** Until a file belongs to a record, only who uploaded it sees it; the records' folders add their own scopes. */
export const uploaderScope: Scope = rootScope('StoredFile', 'stored_file', (actor, alias) => {
  const file = verbatim(alias);
  switch (actor.kind) {
    case 'SYSTEM':
      return verbatim('true');
    case 'CUSTOMER':
    case 'STAFF':
      return sql`${file}.uploaded_by = ${actor.accountId}`;
    case 'LINK':
      return sql`${file}.uploaded_for_request_id = ${actor.requestId}`;
    case 'ANONYMOUS':
      return verbatim('false');
  }
});

/** POST /files takes one picture, GET /files/:id gives it to whoever may see the record that it belongs to. */
export function fileRoutes(contextOf: (request: FastifyRequest) => Promise<RequestContext>) {
  return (server: FastifyInstance): void => {
    server.post('/files', async (request, reply) => {
      const context = await contextOf(request);
      try {
        const ctx = await uploader(context, request.headers['x-personal-link']);
        if (!ctx) return await reply.status(401).send({ code: 'NOT_SIGNED_IN' });
        const accountId = 'accountId' in ctx.actor ? ctx.actor.accountId : null;
        await limitAttempts(ctx.platform, 'upload', accountId ?? ctx.visit.address);
        const part = await request.file();
        if (!part) throw new RuleError('FILE_NOT_AN_IMAGE', {}, 'file');
        const { actor, at } = ctx;
        const requestId = actor.kind === 'LINK' ? actor.requestId : null;
        const file = await ctx.platform.files.take(await part.toBuffer(), { accountId, requestId, at });
        await unitOfWork(ctx.platform.orm, { actor, operation: 'Route.files', at }, async (em) => {
          em.persist(file);
        });
        return await reply.status(201).send({
          id: file.id,
          url: file.url,
          mimeType: file.mimeType,
          width: file.width,
          height: file.height,
        });
      } catch (fault) {
        if (fault instanceof RuleError) {
          return reply
            .status(STATUS[fault.code] ?? 422)
            .send({ code: fault.code, params: fault.params, field: fault.field });
        }
        if ((fault as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') {
          return reply.status(413).send({ code: 'FILE_TOO_LARGE', field: 'file' });
        }
        throw fault;
      }
    });

    server.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const ctx = (await contextOf(request)).under('Route.files');
      const file = ctx && (await ctx.find(StoredFile, request.params.id));
      if (!file || !ctx) return reply.status(404).send({ code: 'NOT_FOUND' });
      return reply
        .header('content-type', file.mimeType)
        .header('cache-control', 'private, max-age=86400, immutable')
        .header('x-content-type-options', 'nosniff')
        .send(await ctx.platform.files.read(file));
    });
  };
}

const STATUS: Readonly<Record<string, number>> = {
  TOO_MANY_ATTEMPTS: 429,
  FILE_TOO_LARGE: 413,
  LINK_DEAD: 401,
};

/**
 * Who hands in: the signed-in person or, with a tracking link's token in `x-personal-link`, whoever holds the link; that
 * picture is good for the link's request only.
 */
async function uploader(context: RequestContext, token: string | string[] | undefined): Promise<Ctx | null> {
  if (typeof token !== 'string') return context.under('Route.files');
  const { platform, visit, actor } = context;
  const { id } = await followLink({ platform, visit, at: platform.clock.now() }, 'tracking', token);
  const holder = { kind: 'LINK', requestId: id, name: '', language: actor.language } as const;
  return new RequestContext(platform, visit, holder).under('Route.files');
}
