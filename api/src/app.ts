import 'reflect-metadata';
import type { AnyEntity, EntityClass } from '@mikro-orm/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { buildSchema } from 'type-graphql';
import { type Platform, RequestContext, type Settings } from './access/context.ts';
import { guardSchema } from './access/guard.ts';
import { openAccounts } from './access/accounts.ts';
import { graphiqlRoutes, withPageSession } from './access/graphiql/graphiql-routes.ts';
import { identify } from './access/identify.ts';
import type { PermissionTable } from './access/permissions.ts';
import { Scopes } from './access/scopes.ts';
import { demo } from './demo/demo.feature.ts';
import { DemoResolver } from './demo/demo.resolver.ts';
import { features } from './features.ts';
import { type SystemActor, Language } from './kernel/actor.ts';
import type { Clock } from './kernel/clock.ts';
import type { ErrorCodes } from './kernel/rule-error.ts';
import { AuditSubscriber } from './platform/audit.ts';
import { createEventStream } from './platform/event-stream.ts';
import { checkArgument } from './platform/check-argument.ts';
import { Events } from './platform/events.ts';
import { callDirectly } from './platform/direct-resolvers.ts';
import { DiskStore, Files } from './platform/files.ts';
import { createApollo, presentError } from './platform/graphql.ts';
import { createHttp } from './platform/http.ts';
import { type Job, openJobs, type WorkContext } from './platform/jobs.ts';
import { openOrm } from './platform/orm.ts';
import { deliverMessages, type MessageAdapters } from './platform/outbox.ts';
import { unitOfWork } from './platform/unit-of-work.ts';
import { exportRoutes } from './access/exports/list-exports.ts';
import { fileRoutes } from './access/file-routes.ts';
import { resolvers } from './resolvers.ts';

export interface AppOptions {
  readonly databaseUrl: string;
  readonly clock: Clock;
  readonly log: Logger;
  readonly settings: Settings;
  readonly filesDir: string;
  readonly messages: MessageAdapters;
  /** Whether this process also takes jobs from the queue. */
  readonly work: boolean;
  readonly poolSize?: number;
  readonly trustedProxies?: readonly string[];
}

export interface App {
  readonly platform: Platform;
  readonly schema: GraphQLSchema;
  readonly server: FastifyInstance;
  /** Runs one declared job now, as the queue would. */
  runJob(name: string, data?: Record<string, unknown>): Promise<void>;
  close(): Promise<void>;
}

/** What all folders declare, joined. The demo's doors are there only where the settings say so. */
export function joinFeatures(withDemo: boolean) {
  const all = withDemo ? [...features, demo] : features;
  return {
    entities: all.flatMap((f) => f.entities ?? []) as EntityClass<AnyEntity>[],
    permissions: Object.assign({}, ...all.map((f) => f.permissions ?? {})) as PermissionTable,
    errors: Object.assign({}, ...all.map((f) => f.errors ?? {})) as ErrorCodes,
    scopes: new Scopes(all.flatMap((f) => f.scopes ?? [])),
    jobs: all.flatMap((f) => f.jobs ?? []),
    phoneProved: all.flatMap((f) => f.phoneProved ?? []),
    routes: all.flatMap((f) => f.routes ?? []),
    languageChosen: all.flatMap((f) => f.languageChosen ?? []),
  };
}

/** The schema with the permission table between it and every resolver. */
export async function buildGuardedSchema(withDemo: boolean): Promise<GraphQLSchema> {
  const { permissions, scopes } = joinFeatures(withDemo);
  const schema = await buildSchema({
    resolvers: withDemo ? [...resolvers, DemoResolver] : resolvers,
    validateFn: checkArgument,
    // Streams come from platform/events.ts; nothing is published through type-graphql.
    pubSub: { publish: () => undefined, subscribe: () => ({ [Symbol.asyncIterator]: () => never() }) },
  });
  callDirectly(schema);
  return guardSchema(schema, permissions, scopes.roots);
}

function never(): AsyncIterator<never> {
  return { next: () => Promise.resolve({ done: true, value: undefined }) };
}

/** Puts one API process together; it listens when the caller says so. */
export async function createApp(options: AppOptions): Promise<App> {
  const { log, clock, settings, databaseUrl } = options;
  const joined = joinFeatures(settings.demo);
  const orm = await openOrm({
    url: databaseUrl,
    entities: joined.entities,
    rowScope: joined.scopes.rowScope,
    subscribers: [new AuditSubscriber()],
    poolSize: options.poolSize,
  });
  const jobs = await openJobs(databaseUrl, [...joined.jobs, deliverMessages(options.messages)], {
    work: options.work,
    onFault: (fault) => log.error({ fault }, 'the job queue reports a fault'),
  });
  const accounts = await openAccounts({ url: databaseUrl, authSecret: settings.authSecret });
  const events = new Events(databaseUrl, orm.pool, log);
  const platform: Platform = {
    orm,
    scopes: joined.scopes,
    permissions: joined.permissions,
    clock,
    jobs,
    files: new Files(new DiskStore(options.filesDir)),
    events,
    accounts,
    phoneProved: joined.phoneProved,
    languageChosen: joined.languageChosen,
    errors: joined.errors,
    settings,
    runSweeps: async () => {
      for (const name of jobs.sweeps) await jobs.runNow(name, jobContext({ name }));
    },
  };
  const schema = await buildGuardedSchema(settings.demo);
  const context = async (request: FastifyRequest): Promise<RequestContext> => {
    const visit = { address: request.ip, userAgent: request.headers['user-agent']?.slice(0, 300) ?? null };
    const asking = () => identify(platform, withPageSession(request.headers));
    return new RequestContext(platform, visit, await asking(), asking);
  };
  const presenting = { errors: joined.errors, log };
  const graphql = createApollo(schema, presenting);
  const server = await createHttp({
    graphql,
    stream: createEventStream(schema, {
      context,
      present: (error) => presentError(error.toJSON(), error, presenting),
    }),
    log,
    trustedProxies: options.trustedProxies,
    context,
    routes: [
      fileRoutes(context),
      graphiqlRoutes(context),
      exportRoutes({ apollo: graphql.apollo, schema, roots: joined.scopes.roots, contextOf: context }),
      ...joined.routes.map((route) => route(context)),
    ],
    healthy: async () => {
      await orm.pool.query('select 1');
    },
  });
  await events.listen();
  const jobContext = (job: Pick<Job, 'name'>): WorkContext => {
    const actor: SystemActor = { kind: 'SYSTEM', name: job.name, language: Language.ZH };
    return {
      clock,
      settings,
      pool: orm.pool,
      work: async (act) => {
        const params = { actor, operation: job.name, at: clock.now() };
        const { result, announce } = await unitOfWork(orm, params, act);
        events.announce(announce);
        return result;
      },
    };
  };
  if (options.work) {
    await jobs.work(jobContext, (job, fault) =>
      log.error({ job, fault }, 'a job failed and will be tried again'),
    );
  }
  return {
    platform,
    schema,
    server,
    runJob: (name, data) => jobs.runNow(name, jobContext({ name }), data),
    async close() {
      await server.close();
      await jobs.stop();
      await events.close();
      await accounts.close();
      await orm.close();
    },
  };
}
