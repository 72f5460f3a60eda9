import {
  getNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';

/** Which fields of which types a document asks for below one of its fields, however deep. */
export class AskedFields {
  constructor(private readonly byType: ReadonlyMap<string, ReadonlySet<string>>) {}

  /** Whether any of these fields of a type is asked for. */
  any(type: string, fields: readonly string[]): boolean {
    const asked = this.byType.get(type);
    return asked !== undefined && fields.some((field) => asked.has(field));
  }

  /** Whether anything else of a type is asked for. */
  beyond(type: string, fields: ReadonlySet<string>): boolean {
    return ![...(this.byType.get(type) ?? [])].every((field) => fields.has(field));
  }
}

const known = new WeakMap<object, AskedFields>();

/**
 * What a document asks for below the field that is being resolved, so that no more is read than that. What @skip leaves out
 * counts as asked for: the answer is the same for every execution of the document, and kept as long as the document is.
 */
export function askedFields(info: GraphQLResolveInfo): AskedFields {
  const [node] = info.fieldNodes;
  const found = node && known.get(node);
  if (found && info.fieldNodes.length === 1) return found;
  const byType = new Map<string, Set<string>>();
  const walk = (set: SelectionSetNode | undefined, output: GraphQLOutputType): void => {
    const type = getNamedType(output);
    if (!set || !isObjectType(type)) return;
    let fields = byType.get(type.name);
    if (!fields) byType.set(type.name, (fields = new Set()));
    for (const selection of set.selections) {
      if (selection.kind === 'InlineFragment') walk(selection.selectionSet, type);
      else if (selection.kind === 'FragmentSpread')
        walk(info.fragments[selection.name.value]?.selectionSet, type);
      else {
        fields.add(selection.name.value);
        const field = type.getFields()[selection.name.value];
        if (field) walk(selection.selectionSet, field.type);
      }
    }
  };
  for (const one of info.fieldNodes) walk(one.selectionSet, info.returnType);
  const asked = new AskedFields(byType);
  if (node && info.fieldNodes.length === 1) known.set(node, asked);
  return asked;
}
