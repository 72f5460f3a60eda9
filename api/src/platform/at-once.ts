import type { EntityManager } from './orm.ts';

export type Reading = Pick<EntityManager, 'execute'>;

interface Read {
  readonly text: string;
  readonly values: readonly unknown[];
  readonly done: (rows: object[]) => void;
  readonly failed: (fault: unknown) => void;
}

/**
 * Reads within a unit of work whose statements go together: those that are asked for in one breath (`Promise.all`) travel as
 * one. Every row comes as JSON, so a read must select what JSON holds: instants as text.
 */
export function atOnce(em: Reading): Reading {
  let waiting: Read[] = [];
  const send = async (): Promise<void> => {
    const reads = waiting;
    waiting = [];
    try {
      const lists = reads.map(
        ({ text }, i) => `(select coalesce(json_agg(q), '[]') from (${text}) q) as r${i}`,
      );
      const rows: Record<string, object[]>[] = await em.execute(
        `select ${lists.join(', ')}`,
        reads.flatMap(({ values }) => values),
      );
      reads.forEach(({ done }, i) => done(rows[0]?.[`r${i}`] ?? []));
    } catch (fault) {
      for (const { failed } of reads) failed(fault);
    }
  };
  const execute = (text: string, values: readonly unknown[] = []): Promise<object[]> =>
    new Promise((done, failed) => {
      if (waiting.length === 0) queueMicrotask(() => void send());
      waiting.push({ text, values, done, failed });
    });
  return { execute: execute as unknown as Reading['execute'] };
}
