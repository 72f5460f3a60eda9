import type { Ctx } from '../../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../../kernel/paging.ts';
import { sql, verbatim } from '../../kernel/sql.ts';
import type { PageArgs } from '../../platform/connection.ts';
import { countedMonths } from './counted-months.ts';
import type { TargetFigure, TargetSource } from './target-figures.ts';
import { recordsOf } from './target-figures.query.ts';

const inTime = new CursorFormat('targetSources', { at: 'instant', id: 'id' });

/** WSH-12: the records behind one figure, as far as they exist for whoever asks, in order of time. */
export async function sourcesOf(
  ctx: Ctx,
  { asked, key, measure }: TargetFigure,
  page: PageArgs,
): Promise<Connection<TargetSource>> {
  const size = pageSize(page.first);
  const after = inTime.decode(page.after);
  const records = recordsOf(ctx, measure, { asked, read: ctx.read, keys: [key], at: ctx.at });
  const rows = await ctx.read.rows<TargetSource>(sql`
    with ${countedMonths(ctx, asked)}, wanted as materialized (select ${key}::text as key)
    select s.id, s.kind, s.at, s.number, s.request_id as "requestId", s.numerator, s.denominator, s.customers
    from (${records}) s
    where ${after ? sql`(s.at, s.id) > (${after.at}::timestamptz, ${after.id}::uuid)` : verbatim('true')}
    order by s.at, s.id limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => inTime.encode(row));
}
