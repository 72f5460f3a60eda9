import type { EntityManager } from '../platform/orm.ts';

/** `F20261123-0001`: the day in the branch and a running number that two clerks never wait for each other to get. */
export async function nextFeedbackNumber(
  em: Pick<EntityManager, 'execute'>,
  receivedOn: string,
): Promise<string> {
  const [row]: { running: string }[] = await em.execute("select nextval('feedback_number')::text as running");
  return `F${receivedOn.replaceAll('-', '')}-${(row?.running ?? '').padStart(4, '0')}`;
}
