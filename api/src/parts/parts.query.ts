import type { EntityClass, FilterQuery, OrderDefinition } from '@mikro-orm/core';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Ctx } from '../access/context.ts';
import { type Connection, CursorFormat, pageSize, toConnection } from '../kernel/paging.ts';
import { allOf, sql, verbatim } from '../kernel/sql.ts';
import type { PageArgs } from '../platform/connection.ts';
import { Warehouse } from '../stock/warehouse.ts';
import { PartUse } from './part-use.ts';
import { RequisitionLine } from './parts-requisition.ts';
import { Replenishment } from './replenishment.ts';

type Dated<Name extends string> = { readonly id: string } & Readonly<Record<Name, Date>>;

/** A list of records, newest first by one of their moments. */
export class NewestFirst<Name extends string, Entity extends Dated<Name>> {
  readonly #cursor;

  constructor(
    private readonly entity: EntityClass<Entity>,
    list: string,
    private readonly moment: Name,
  ) {
    this.#cursor = new CursorFormat(list, { moment: 'instant', id: 'id' });
  }

  async page(
    ctx: Ctx,
    wanted: Readonly<Record<string, unknown>>,
    page: PageArgs,
  ): Promise<Connection<Entity>> {
    const size = pageSize(page.first);
    const after = this.#cursor.decode(page.after);
    const { moment } = this;
    const since = after && {
      $or: [{ [moment]: { $lt: after.moment } }, { [moment]: after.moment, id: { $lt: after.id } }],
    };
    const where = { $and: [wanted, ...(since ? [since] : [])] } as unknown as FilterQuery<Entity>;
    const orderBy = { [moment]: 'desc', id: 'desc' } as unknown as OrderDefinition<Entity>;
    const found = (await ctx.em.find(this.entity, where, { orderBy, limit: size + 1 })) as Entity[];
    return toConnection(found, size, (one) => this.#cursor.encode({ moment: one[moment], id: one.id }));
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'PRT-2: what a technician has to account for, of one part.',
})
export class PartsAccountLine {
  @Field(() => ID, { description: 'Of the part.' })
  id!: string;

  @Field(() => String)
  partCode!: string;

  @Field(() => Int, { description: 'Pieces in the van, issued for jobs or carried along.' })
  inVan!: number;

  @Field(() => Int, { description: 'Pieces issued for jobs that are neither used nor returned.' })
  issued!: number;

  @Field(() => Int, { description: 'Pieces used that are not written off yet.' })
  used!: number;
}

const byCode = new CursorFormat('partsAccount', { partCode: 'text', id: 'id' });

/** PRT-2: what is issued stays on the technician's account until it is returned, or used and written off. */
export async function partsAccount(
  ctx: Ctx,
  technicianId: string,
  page: PageArgs,
): Promise<Connection<PartsAccountLine>> {
  const size = pageSize(page.first);
  const after = byCode.decode(page.after);
  const rows = await ctx.read.rows<PartsAccountLine>(sql`
    with held as (
      select l.part_id, sum(l.quantity)::int as n from warehouse w join stock_level l on l.warehouse_id = w.id
      where ${ctx.read.visible(Warehouse, 'w')} and w.technician_id = ${technicianId}::uuid group by l.part_id
    ), issued as (
      select i.part_id, sum(i.issued - i.used - i.returned)::int as n from requisition_line i
      where ${ctx.read.visible(RequisitionLine, 'i')} and i.technician_id = ${technicianId}::uuid
        and i.issued > i.used + i.returned group by i.part_id
    ), used as (
      select u.part_id, sum(u.quantity)::int as n from part_use u
      where ${ctx.read.visible(PartUse, 'u')} and u.technician_id = ${technicianId}::uuid and u.state = 'USED'
      group by u.part_id
    )
    select p.id, p.code as "partCode", coalesce(h.n, 0) as "inVan", coalesce(i.n, 0) as issued, coalesce(u.n, 0) as used
    from part p left join held h on h.part_id = p.id left join issued i on i.part_id = p.id
    left join used u on u.part_id = p.id
    where ${allOf([
      sql`coalesce(h.n, 0) + coalesce(i.n, 0) + coalesce(u.n, 0) > 0`,
      ...(after ? [sql`p.code > ${after.partCode}`] : []),
    ])}
    order by p.code limit ${verbatim(String(size + 1))}`);
  return toConnection(rows, size, (row) => byCode.encode(row));
}

/** PRT-4: the day on which everything that a request waits for is expected; null where nothing is on order. */
export async function partsExpectedOn(ctx: Ctx, requestId: string): Promise<string | null> {
  const found = await ctx.together('partsExpectedOn', requestId, async (ids) => {
    const rows = await ctx.read.rows<{ id: string; on: string }>(sql`
      select o.request_id as id, max(o.expected_on)::text as on from replenishment o
      where ${ctx.read.visible(Replenishment, 'o')} and o.request_id = any(${ids}::uuid[]) and o.state = 'ORDERED'
      group by o.request_id`);
    return new Map(rows.map((row) => [row.id, row.on]));
  });
  return found ?? null;
}
