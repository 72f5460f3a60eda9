import { type AnyEntity, type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import { announceWritten, changeRows, INSERT_CHANGES } from './audit.ts';
import { committed } from './named-statements.ts';
import type { EntityManager } from './orm.ts';

interface Column {
  readonly property: string;
  readonly name: string;
  /** As JSON brings it; a document comes as text and is cast. */
  readonly type: string;
  readonly selected: string;
  readonly initial: unknown;
}

interface Table {
  readonly className: string;
  readonly name: string;
  readonly columns: readonly Column[];
  /** Inserts a JSON list of its records. */
  readonly insert: string;
  /** The property that counts changes. */
  readonly version: string | undefined;
}

const tables = new WeakMap<EntityMetadata, Table | null>();

/** How records of an entity are inserted; null where the database gives values of its own. */
function tableOf(meta: EntityMetadata): Table | null {
  let table = tables.get(meta);
  if (table === undefined) {
    const props = meta.props.filter((prop) => prop.persist !== false && !prop.formula);
    const columns = props.every(isPlain) ? props.map(columnOf) : null;
    table = columns && {
      className: meta.className,
      name: meta.tableName,
      columns,
      insert: inserting(meta.tableName, columns),
      version: meta.versionProperty,
    };
    tables.set(meta, table);
  }
  return table;
}

function isPlain(prop: EntityProperty): boolean {
  const plain = prop.kind === ReferenceKind.SCALAR || prop.kind === ReferenceKind.MANY_TO_ONE;
  return plain && prop.fieldNames.length === 1 && !prop.autoincrement && !prop.generated && !prop.onCreate;
}

function columnOf(prop: EntityProperty): Column {
  const property = `"${prop.name}"`;
  const type = prop.columnTypes[0] ?? 'text';
  const document = type.startsWith('json');
  return {
    property: prop.name,
    name: `"${prop.fieldNames[0]}"`,
    type: document ? 'text' : type,
    selected: document ? `${property}::${type}` : property,
    initial: prop.default ?? undefined,
  };
}

/** One statement with one placeholder. */
interface Statement {
  readonly text: string;
  readonly value: string;
}

/** A statement that answers with rows, after parts that are named before it; the placeholder is in the first of them. */
interface Answering extends Statement {
  /** `name as (…)`, separated by commas. */
  readonly parts: string;
  /** What is done with the rows. It must not refuse: by then the unit of work may be committed. */
  readonly answered: (rows: readonly object[]) => void;
  /** What a fault of the statement means, where it is a refusal. */
  readonly refused: (fault: unknown) => Error | undefined;
}

/** What is left to the end of each unit of work that has one: nobody would write it for another manager. */
const closing = new WeakMap<EntityManager, Map<string, object[]>>();
const lastOf = new WeakMap<EntityManager, Answering>();

/** Promises that `insertNew` ends what this manager does. */
export function willClose(em: EntityManager): void {
  closing.set(em, new Map());
}

/** Whether statements can be left to the end of what this manager does. */
export function closes(em: EntityManager): boolean {
  return closing.has(em);
}

/**
 * Leaves a statement to the end of the unit of work, where it travels with the records made. Its placeholder takes a JSON list:
 * of all rows that are left to the same statement.
 */
export function atClose(em: EntityManager, text: string, row: object): void {
  const statements = closing.get(em);
  if (!statements) throw new Error('a statement left to the end of no unit of work');
  const rows = statements.get(text);
  if (rows) rows.push(row);
  else statements.set(text, [row]);
}

function leftToTheEnd(em: EntityManager): Statement[] {
  const statements = [...(closing.get(em) ?? [])];
  closing.delete(em);
  return statements.map(([text, rows]) => ({ text, value: JSON.stringify(rows) }));
}

/**
 * The same for the one statement that locks what everybody wants: nothing comes between it and the commit. Changes of records
 * are written before it; whoever calls this changes none afterwards.
 */
export async function lastAtClose(em: EntityManager, statement: Answering): Promise<void> {
  if (lastOf.has(em)) throw new Error('a unit of work with two last statements');
  lastOf.set(em, statement);
  await em.flush();
}

const changedOf = new WeakMap<EntityManager, Changed[]>();

interface Changed {
  readonly entity: AnyEntity & { readonly id: string };
  readonly table: Table;
  readonly values: Readonly<Record<string, unknown>>;
  readonly before: Readonly<Record<string, unknown>>;
}

/**
 * Changes a record that was read and locked in this unit of work but is not followed by the ORM, and leaves writing it, with
 * its history, to the end. Locked as it is, it cannot have changed meanwhile.
 */
export function changeAtClose<T extends AnyEntity & { readonly id: string }>(
  em: EntityManager,
  record: T,
  change: (record: T) => void,
): void {
  if (!closing.has(em)) throw new Error('a change left to the end of no unit of work');
  const table = tableOf(em.getMetadata().get(record.constructor as never));
  if (!table) throw new Error(`${record.constructor.name} is for the ORM to change`);
  const comparator = em.getComparator();
  const before = comparator.prepareEntity(record) as Record<string, unknown>;
  change(record);
  const after = comparator.prepareEntity(record) as Record<string, unknown>;
  const values: Record<string, unknown> = {};
  for (const { property } of table.columns) {
    if (!isSame(before[property], after[property])) values[property] = after[property];
  }
  if (Object.keys(values).length === 0) return;
  const changes = changedOf.get(em);
  const changed = { entity: record, table, values, before };
  if (changes) changes.push(changed);
  else changedOf.set(em, [changed]);
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other || ((one ?? null) === null && (other ?? null) === null)) return true;
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}

/** By key, and one record for the planner, which would guess a hundred in a list. */
function changing({ entity, table: { name, columns, version }, values }: Changed): Statement {
  const of = columns.filter(({ property }) => property in values);
  const set = of.map(({ name: column, selected }) => `${column} = r.${selected}`);
  if (version) set.push(`"${version}" = t."${version}" + 1`);
  return {
    text: `update "${name}" t set ${set.join(', ')} from jsonb_to_record(?::jsonb)
      as r("id" uuid, ${of.map(({ property, type }) => `"${property}" ${type}`).join(', ')}) where t."id" = r."id"`,
    value: JSON.stringify({ ...values, id: entity.id }),
  };
}

/**
 * Writes the records that a unit of work has made and nothing has written yet, with their history, in one statement; the ORM
 * writes each kind in one of its own and compares every record first (measured: a third of what an intake cost). For the end
 * of a unit of work: the records are not followed any more. What the ORM must do is left to it; where it has nothing to do
 * the statement takes the commit along.
 */
export async function insertNew(em: EntityManager): Promise<void> {
  const made = newRecords(em);
  const answering = lastOf.get(em);
  const changed = changedOf.get(em) ?? [];
  changedOf.delete(em);
  const statements = [...writing(em, made, changed), ...leftToTheEnd(em)];
  const unit = em.getUnitOfWork(false);
  for (const { entity } of made) {
    unit.getPersistStack().delete(entity);
    unit.getIdentityMap().delete(entity);
  }
  const last = answering ?? statements.pop();
  if (!last) return;
  const others = statements.map(({ text }, i) => `n${i} as (${text})`);
  if (answering) others.push(answering.parts);
  const text = others.length > 0 ? `with ${others.join(', ')} ${last.text}` : last.text;
  const values = [...statements, last].map(({ value }) => value);
  const isAll = !hasChanges(em);
  try {
    const rows: object[] = await em.execute(isAll ? committed(text) : text, values);
    answering?.answered(rows);
  } catch (fault) {
    throw answering?.refused(fault) ?? fault;
  }
  lastOf.delete(em);
  announceWritten(
    em,
    [...made, ...changed].map(({ entity }) => entity),
  );
  // Committed: the flush before the ORM's commit shall find nothing.
  if (isAll) em.clear();
}

/** Whether records that exist, or such as are left to the ORM, are to be written yet. */
function hasChanges(em: EntityManager): boolean {
  const unit = em.getUnitOfWork(false);
  if (unit.getRemoveStack().size > 0) return true;
  unit.computeChangeSets();
  return (
    unit.getChangeSets().length > 0 ||
    unit.getCollectionUpdates().length > 0 ||
    unit.getExtraUpdates().size > 0
  );
}

interface Made {
  readonly entity: AnyEntity;
  readonly table: Table;
}

/** What can be written here: all that is new, or nothing where something among it must be left to the ORM. */
function newRecords(em: EntityManager): Made[] {
  const unit = em.getUnitOfWork(false);
  if (unit.getRemoveStack().size > 0) return [];
  const made: Made[] = [];
  for (const entity of unit.getPersistStack()) {
    if (!isNew(entity)) continue;
    const table = tableOf(em.getMetadata().get(entity.constructor as never));
    if (!table) return [];
    made.push({ entity, table });
  }
  return made;
}

/** One statement for each kind of new record and for each changed one, and one for their history. */
function writing(em: EntityManager, made: readonly Made[], changed: readonly Changed[]): Statement[] {
  const groups = new Map<Table, Record<string, unknown>[]>();
  const changes: Parameters<typeof changeRows>[1][number][] = [];
  const comparator = em.getComparator();
  for (const { entity, table } of made) {
    const record = entity as Record<string, unknown>;
    for (const { property, initial } of table.columns) {
      if (initial !== undefined && record[property] === undefined) record[property] = initial;
    }
    const values = comparator.prepareEntity(entity) as Record<string, unknown>;
    if (table.version) values[table.version] = record[table.version] = 1;
    const rows = groups.get(table);
    if (rows) rows.push(values);
    else groups.set(table, [values]);
    changes.push({
      className: table.className,
      entity,
      recordId: String(record.id ?? Object.values(values)[0]),
      type: 'CREATE',
      values,
      before: {},
    });
  }
  for (const { entity, table, values, before } of changed) {
    const { className } = table;
    changes.push({ className, entity, recordId: entity.id, type: 'UPDATE', values, before });
  }
  const statements = [
    ...[...groups].map(([{ insert }, rows]) => ({ text: insert, value: JSON.stringify(rows) })),
    ...changed.map((one) => changing(one)),
  ];
  const history = changeRows(em, changes);
  return history ? [...statements, { text: INSERT_CHANGES, value: history }] : statements;
}

function isNew(entity: AnyEntity): boolean {
  return !entity.__helper?.__originalEntityData;
}

function inserting(table: string, columns: readonly Column[]): string {
  const of = (what: (column: Column) => string): string => columns.map(what).join(', ');
  return `insert into "${table}" (${of((c) => c.name)}) select ${of((c) => c.selected)}
    from jsonb_to_recordset(?::jsonb) as r(${of((c) => `"${c.property}" ${c.type}`)})`;
}
