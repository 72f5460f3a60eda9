import { Readable } from 'node:stream';
import type { ApolloServer } from '@apollo/server';
import { stringify } from 'csv-stringify/sync';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context.ts';
import type { PermissionTable } from '../permissions.ts';
import { argumentOf, listDocument, type ListDocument } from './list-document.ts';

/** Who may ask for files at all; each list then asks for what its query asks for. */
export const exportPermissions: PermissionTable = { 'Route.listExport': { anyStaff: true } };

interface Refusal {
  readonly code: string;
  readonly params?: unknown;
  readonly field?: unknown;
}
interface Page {
  readonly rows: readonly object[];
  readonly next: string | null;
}

interface Door {
  readonly apollo: ApolloServer<object>;
  readonly schema: GraphQLSchema;
  readonly roots: ReadonlySet<string>;
  readonly contextOf: (request: FastifyRequest) => Promise<RequestContext>;
}

/**
 * GET /documents/lists/:name gives a list of the schema as a CSV file: the rows of the query of that name, asked for as the
 * query asks, with the same permissions, scopes and refusals, because it is that query. It is sent page by page while it is
 * read, so a list may be as long as it is.
 */
export const exportRoutes =
  ({ apollo, schema, roots, contextOf }: Door) =>
  (server: FastifyInstance): void => {
    server.get<{ Params: { name: string }; Querystring: Record<string, string> }>(
      '/documents/lists/:name',
      async (request, reply) => {
        const context = await contextOf(request);
        const { permissions } = context.platform;
        const list = context.under('Route.listExport')
          ? listDocument(schema, permissions, roots, request.params.name)
          : undefined;
        if (!list) return reply.status(404).send({ code: 'NOT_FOUND' });
        const unknown = Object.keys(request.query).filter((name) => !list.args[name] || name === 'first');
        if (unknown.length > 0) {
          const fields = [{ field: '', rule: 'UNKNOWN', limits: { known: Object.keys(list.args) } }];
          return reply.status(422).send({ code: 'VALIDATION_FAILED', params: { fields } });
        }
        const given = Object.entries(request.query).map(([name, text]) => {
          const type = list.args[name];
          return [name, type ? argumentOf(type, String(text)) : text];
        });
        const ask = (after?: string) =>
          pageOf(apollo, context, request.params.name, list, {
            ...Object.fromEntries(given),
            ...(after ? { after } : {}),
          });
        // The first page says whether there is a list at all, before anything is sent.
        const first = await ask();
        if ('code' in first) {
          const hidden = first.code === 'NOT_FOUND' || first.code === 'NOT_SIGNED_IN';
          if (hidden) return reply.status(404).send({ code: 'NOT_FOUND' });
          return reply.status(first.code === 'INTERNAL' ? 500 : 422).send(first);
        }
        return reply
          .header('content-type', 'text/csv; charset=utf-8; header=present')
          .header('content-disposition', `attachment; filename="${request.params.name}.csv"`)
          .header('cache-control', 'private, no-store')
          .header('x-content-type-options', 'nosniff')
          .send(Readable.from(linesOf(list, first, ask)));
      },
    );
  };

async function pageOf(
  apollo: ApolloServer<object>,
  contextValue: RequestContext,
  name: string,
  { query, pageSize }: ListDocument,
  given: object,
): Promise<Page | Refusal> {
  const { body } = await apollo.executeOperation(
    { query, variables: { ...given, first: pageSize } },
    { contextValue },
  );
  if (body.kind !== 'single') throw new Error('a list is answered at once');
  const { data, errors } = body.singleResult;
  const refused = errors?.[0]?.extensions;
  if (refused) return { code: String(refused.code), params: refused.params, field: refused.field };
  const connection = data?.[name] as {
    edges: { node: object }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  return {
    rows: connection.edges.map(({ node }) => node),
    next: connection.pageInfo.hasNextPage ? connection.pageInfo.endCursor : null,
  };
}

async function* linesOf(
  { columns }: ListDocument,
  first: Page,
  ask: (after: string) => Promise<Page | Refusal>,
): AsyncGenerator<string> {
  // The mark tells spreadsheets that it is UTF-8; the names of the columns are those of the schema.
  yield csv([columns.map((path) => path.join('.'))], true);
  for (let page = first; ;) {
    if (page.rows.length > 0) yield csv(page.rows.map((row) => columns.map((path) => cellOf(row, path))));
    if (page.next === null) return;
    const next = await ask(page.next);
    // Too late for a refusal: the file ends broken off, so that nobody takes it for whole.
    if ('code' in next) throw new Error(`a list broke off: ${next.code}`);
    page = next;
  }
}

/** RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe before it. */
function csv(rows: readonly (readonly unknown[])[], bom = false): string {
  return stringify(rows as unknown[][], {
    bom,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String, date: (at) => at.toISOString() },
  });
}

function cellOf(row: object, path: readonly string[]): unknown {
  const value = path.reduce<unknown>(
    (found, name) =>
      found === null || found === undefined ? null : (found as Record<string, unknown>)[name],
    row,
  );
  return Array.isArray(value) ? value.join(' ') : value;
}
