import { newId } from '../kernel/ids.ts';
import { SCOPE_FILTER, type EntityManager, type Orm } from './orm.ts';
import type { WorkParams } from './audit.ts';

/**
 * What each running unit of work leaves to do once it is committed: whom to tell that something changed. Found by a name among
 * its parameters, which the ORM copies deeply for the transaction, and `become` for another actor.
 */
const announcements = new Map<string, Set<string>>();

/** Serialization failure and deadlock: nothing was done, trying again is right. */
const RETRIED = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/**
 * One unit of work: own entity manager, one transaction, flush at the end. Refused means unchanged, and nothing is left
 * over for whatever comes next. Returns the result with the topics to announce after the commit.
 */
export async function unitOfWork<T>(
  { orm }: Orm,
  params: WorkParams,
  act: (em: EntityManager) => Promise<T>,
): Promise<{ result: T; announce: string[] }> {
  for (let attempt = 1; ; attempt++) {
    const unitOfWorkId = newId();
    const announce = new Set<string>();
    announcements.set(unitOfWorkId, announce);
    const em = orm.em.fork();
    em.setFilterParams(SCOPE_FILTER, { ...params, unitOfWorkId });
    try {
      const result = await em.transactional((transaction) => act(transaction), { clear: false });
      return { result, announce: [...announce] };
    } catch (fault) {
      if (attempt < ATTEMPTS && RETRIED.has((fault as { code?: string }).code ?? '')) continue;
      throw fault;
    } finally {
      announcements.delete(unitOfWorkId);
    }
  }
}

/** Remembers a topic to announce when the unit of work commits. */
export function announceAfterCommit(params: object, topic: string): void {
  announcements.get((params as { unitOfWorkId?: string }).unitOfWorkId ?? '')?.add(topic);
}
