import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import type { Role } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import type { RequestContext } from '../context.ts';
import { signInByPassword } from '../sign-in.ts';
import { graphiqlPage, signInPage } from './graphiql-page.ts';

const COOKIE = 'aftercare_staff';
const { resolve } = createRequire(import.meta.url);
/** These packages export modules only; their ready-made scripts lie beside the manifest. */
const beside = (manifest: string, file: string) =>
  path.join(path.dirname(resolve(`${manifest}/package.json`)), file);
const ASSETS: Readonly<Record<string, { file: string; type: string }>> = {
  'graphiql.js': { file: beside('graphiql', 'graphiql.min.js'), type: 'text/javascript; charset=utf-8' },
  'graphiql.css': { file: beside('graphiql', 'graphiql.min.css'), type: 'text/css; charset=utf-8' },
  'react.js': {
    file: beside('react', 'umd/react.production.min.js'),
    type: 'text/javascript; charset=utf-8',
  },
  'react-dom.js': {
    file: beside('react-dom', 'umd/react-dom.production.min.js'),
    type: 'text/javascript; charset=utf-8',
  },
};

/** The example operations of the contract, one folder a role. */
const OPERATIONS = path.join(import.meta.dirname, '../../../../schema/operations');

/**
 * The session cookie of GraphiQL as the bearer token that it stands for. Only for requests that the page itself makes:
 * the cookie is SameSite=Strict, and what a browser calls cross-site does not count.
 */
export function withPageSession(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const site = headers['sec-fetch-site'];
  if (headers.authorization || (site && site !== 'same-origin' && site !== 'none')) return headers;
  const token = new RegExp(`(?:^|;\\s*)${COOKIE}=([^;]+)`).exec(headers.cookie ?? '')?.[1];
  return token ? { ...headers, authorization: `Bearer ${decodeURIComponent(token)}` } : headers;
}

/** GET /graphql for people: GraphiQL for signed-in staff, with the contract's operations of their roles as examples. */
export function graphiqlRoutes(contextOf: (request: FastifyRequest) => Promise<RequestContext>) {
  return (server: FastifyInstance): void => {
    server.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 4096 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );

    server.get('/graphql', async (request, reply) => {
      const { actor } = await contextOf(request);
      if (actor.kind !== 'STAFF') return html(reply, signInPage(null));
      const nonce = randomBytes(16).toString('base64');
      const tabs = await exampleOperations(actor.assignments.map((a) => a.role));
      return html(reply, graphiqlPage(nonce, tabs), nonce);
    });

    server.post<{ Body: { userName?: string; password?: string } }>(
      '/graphql/sign-in',
      async (request, reply) => {
        const ctx = (await contextOf(request)).under('Mutation.staffSignIn');
        if (!ctx) return html(reply, signInPage(null));
        const { userName = '', password = '' } = request.body;
        try {
          const { token } = await signInByPassword(ctx, userName.slice(0, 100), password.slice(0, 200));
          const secure = request.protocol === 'https' ? '; Secure' : '';
          return await reply
            .header(
              'set-cookie',
              `${COOKIE}=${encodeURIComponent(token)}; Path=/graphql; HttpOnly; SameSite=Strict${secure}`,
            )
            .redirect('/graphql', 303);
        } catch (fault) {
          if (!(fault instanceof RuleError)) throw fault;
          reply.status(fault.code === 'TOO_MANY_ATTEMPTS' ? 429 : 401);
          return html(
            reply,
            signInPage(
              fault.code === 'TOO_MANY_ATTEMPTS'
                ? 'Too many attempts; try again later.'
                : 'That name and password open nothing.',
            ),
          );
        }
      },
    );

    server.get<{ Params: { name: string } }>('/graphql/assets/:name', async (request, reply) => {
      const asset = ASSETS[request.params.name];
      if (!asset) return reply.status(404).send({ code: 'NOT_FOUND' });
      return reply
        .type(asset.type)
        .header('cache-control', 'public, max-age=86400')
        .send(createReadStream(asset.file));
    });
  };
}

function html(reply: FastifyReply, page: string, nonce?: string): FastifyReply {
  const scripts = nonce ? `'self' 'nonce-${nonce}'` : "'none'";
  return reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .header('x-frame-options', 'DENY')
    .header(
      'content-security-policy',
      `default-src 'self'; script-src ${scripts}; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'; form-action 'self'`,
    )
    .send(page);
}

/** What each role does, as the contract keeps it, and then what everyone does; folders are named like roles: `branch-manager`. */
async function exampleOperations(roles: readonly Role[]): Promise<{ query: string }[]> {
  const tabs: { query: string }[] = [];
  const folders = [...new Set(roles)].map((role) => role.toLowerCase().replaceAll('_', '-'));
  for (const folder of [...folders, 'everyone'].map((name) => path.join(OPERATIONS, name))) {
    const files = await readdir(folder).catch(() => [] as string[]);
    for (const file of files.filter((name) => name.endsWith('.graphql')).sort()) {
      tabs.push({ query: await readFile(path.join(folder, file), 'utf8') });
    }
  }
  return tabs.length ? tabs : [{ query: '{ viewer { displayName } }' }];
}
