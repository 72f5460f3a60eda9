import {
  defaultFieldResolver,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Actor, actorId } from '../kernel/actor.ts';
import { notFound, RuleError } from '../kernel/rule-error.ts';
import { once } from '../platform/idempotency.ts';
import { unitOfWork } from '../platform/unit-of-work.ts';
import { Ctx, type RequestContext } from './context.ts';
import { narrow, type PermissionTable } from './permissions.ts';

type Field = GraphQLField<unknown, RequestContext, Record<string, unknown>>;

/**
 * Puts the permission table between the schema and every resolver. Refuses a schema in which a query, mutation,
 * subscription or a field that leads to a record of its own has no line, and a table with lines for nothing.
 */
export function guardSchema(
  schema: GraphQLSchema,
  table: PermissionTable,
  roots: ReadonlySet<string>,
): GraphQLSchema {
  const used = new Set<string>();
  const missing: string[] = [];
  const operations = { Query: guardQuery, Mutation: guardMutation, Subscription: guardSubscription };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    const operation = operations[type.name as keyof typeof operations];
    for (const field of Object.values(type.getFields()) as Field[]) {
      const name = `${type.name}.${field.name}`;
      if (table[name]) used.add(name);
      if (operation) {
        if (!table[name]) missing.push(name);
        else operation(field, name);
      } else if (table[name]) guardCrossing(field, name);
      else if (crosses(type, field, roots)) missing.push(name);
      else guardPart(field);
    }
  }
  const unused = Object.keys(table).filter(
    (name) => !used.has(name) && schema.getType(name.split('.')[0] ?? ''),
  );
  if (missing.length) throw new Error(`no permission line for ${missing.join(', ')}`);
  if (unused.length) throw new Error(`permission lines for nothing: ${unused.join(', ')}`);
  return schema;
}

/** Whether a field leads from one record to another of its own right, singly or through a connection. */
export function crosses(type: GraphQLObjectType, field: Field, roots: ReadonlySet<string>): boolean {
  if (type.name.endsWith('Edge') || type.name.endsWith('Connection')) return false;
  const target = getNamedType(field.type).name;
  return roots.has(target.replace(/Connection$/, ''));
}

function refusal(actor: Actor): RuleError {
  return actor.kind === 'ANONYMOUS' ? new RuleError('NOT_SIGNED_IN') : notFound();
}

function nullable(field: Field): boolean {
  return !isNonNullType(field.type) && !isListType(field.type);
}

function guardQuery(field: Field, name: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, request, info) => {
    const ctx = request.under(name);
    // `viewer` and the like answer null to strangers; everything else says that signing in is needed.
    if (!ctx) throw refusal(request.actor);
    return resolve(root, args, ctx as unknown as RequestContext, info);
  };
}

/** A field that leads to another record: a person who may not follow it finds nothing there. */
function guardCrossing(field: Field, name: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, request, info) => {
    const ctx = request.under(name);
    if (!ctx || !ctx.reaches((root as { branchId?: string | null }).branchId)) {
      if (nullable(field)) return null;
      throw refusal(request.actor);
    }
    return resolve(root, args, ctx as unknown as RequestContext, info);
  };
}

/** A computed field of a record that is already visible: it works with all the roles of the person. */
function guardPart(field: Field): void {
  const { resolve } = field;
  if (!resolve || resolve === defaultFieldResolver) return;
  field.resolve = (root, args, request, info) =>
    resolve(root, args, request.part() as unknown as RequestContext, info);
}

function guardMutation(field: Field, name: string): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (root, args, request, info) => {
    const { platform, visit } = request;
    const actor = narrow(request.actor, platform.permissions[name] ?? {});
    if (!actor) throw refusal(request.actor);
    const at = platform.clock.now();
    // Who may be anybody proves who it is within the operation, which keeps its keys itself.
    const keyed = !platform.permissions[name]?.open;
    const key = keyed ? (args.input as { idempotencyKey?: string } | undefined)?.idempotencyKey : undefined;
    const owner = ownerOf(actor);
    let successor: Actor | undefined;
    const { result, announce } = await unitOfWork(
      platform.orm,
      { actor, operation: name, at },
      async (em) => {
        const ctx = new Ctx(platform, visit, actor, name, em, at);
        const act = async () => (await resolve(root, args, ctx as unknown as RequestContext, info)) as object;
        const done = await (key && owner
          ? once(em, { owner, operation: name, key, input: args.input, at }, act)
          : act());
        successor = ctx.successor;
        return done;
      },
    );
    request.forget(successor);
    platform.events.announce(announce);
    return result;
  };
}

/** To whom an idempotency key belongs; nobody's keys are not kept. */
function ownerOf(actor: Actor): string | null {
  if (actor.kind === 'LINK') return actor.requestId;
  return actorId(actor);
}

function guardSubscription(field: Field, name: string): void {
  const { subscribe, resolve } = field;
  if (!subscribe) throw new Error(`${name} is no subscription`);
  field.subscribe = (root, args, request, info) => {
    const ctx = request.under(name);
    if (!ctx) throw refusal(request.actor);
    return subscribe(root, args, ctx as unknown as RequestContext, info);
  };
  if (!resolve) return;
  field.resolve = async (root, args, request, info) => {
    // A stream lives long: what was read for the last event is no answer to the next, and who may read can change.
    await request.renew();
    const ctx = request.under(name);
    if (!ctx) throw refusal(request.actor);
    return resolve(root, args, ctx as unknown as RequestContext, info);
  };
}
