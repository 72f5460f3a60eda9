import { type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

type Method = (...given: unknown[]) => unknown;
type Metadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];

/**
 * Has computed fields without arguments called as the plain methods that they are. type-graphql passes each through its
 * container, its middlewares and a list of parameters made anew, of which such a field needs nothing: on a page of a list
 * that was more than everything else together.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  const names = new Map(objectTypes.map((type) => [type.target, type.name]));
  const instances = new Map<unknown, Record<string, Method>>();
  for (const metadata of fieldResolvers) {
    const type = schema.getType(names.get(metadata.getObjectType?.() as never) ?? '');
    const field = isObjectType(type) && type.getFields()[metadata.schemaName];
    const kinds = field && field.args.length === 0 && plainParameters(metadata);
    if (!field || !kinds) continue;
    let instance = instances.get(metadata.target);
    if (!instance) {
      instance = new (metadata.target as new () => Record<string, Method>)();
      instances.set(metadata.target, instance);
    }
    field.resolve = calling(instance, metadata.methodName, kinds);
  }
}

/** `root context` and the like; undefined where type-graphql has more to do than pass these on. */
function plainParameters({ kind, params = [], middlewares, roles }: Metadata): string | undefined {
  if (kind !== 'external' || middlewares?.length || roles) return undefined;
  const plain = params.every(
    (param) =>
      (param.kind === 'root' && !param.propertyName && !param.getType) ||
      (param.kind === 'context' && !param.propertyName),
  );
  if (!plain) return undefined;
  const inOrder = params.toSorted((a, b) => a.index - b.index);
  return inOrder.every((param, i) => param.index === i) ? inOrder.map((p) => p.kind).join(' ') : undefined;
}

function calling(
  instance: Record<string, Method>,
  name: string,
  kinds: string,
): (root: unknown, args: unknown, context: unknown) => unknown {
  const method = instance[name]?.bind(instance);
  if (!method) throw new Error(`no resolver ${name}`);
  if (kinds === 'root context') return (root, _args, context) => method(root, context);
  if (kinds === 'root') return (root) => method(root);
  if (kinds === 'context root') return (root, _args, context) => method(context, root);
  if (kinds === 'context') return (_root, _args, context) => method(context);
  return () => method();
}
