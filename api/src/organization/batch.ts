import DataLoader from 'dataloader';
import type { Ctx } from '../access/context.ts';

const loaders = new WeakMap<Ctx, Map<string, DataLoader<string, unknown>>>();

/**
 * What a field of many records needs, read at once for all that are asked in one turn. `name` is the field; the answers
 * are kept as long as the context is.
 */
export async function batch<Value>(
  ctx: Ctx,
  name: string,
  key: string,
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<Value | undefined> {
  let known = loaders.get(ctx);
  if (!known) loaders.set(ctx, (known = new Map()));
  let loader = known.get(name);
  if (!loader) {
    loader = new DataLoader<string, unknown>(async (keys) => {
      const found = await read(keys);
      return keys.map((one) => found.get(one));
    });
    known.set(name, loader);
  }
  return (await loader.load(key)) as Value | undefined;
}

/** Rows by the value of one of their fields. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  return Map.groupBy(rows, keyOf);
}
