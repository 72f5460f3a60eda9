import { newId } from '../kernel/ids.ts';
import { collectAnnouncements, endAnnouncements } from './announcements.ts';
import { insertNew, willClose } from './insert-new.ts';
import { SCOPE_FILTER, type EntityManager, type Orm } from './orm.ts';
import type { WorkParams } from './audit.ts';

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
    const announce = collectAnnouncements(unitOfWorkId);
    const em = orm.em.fork();
    em.setFilterParams(SCOPE_FILTER, { ...params, unitOfWorkId });
    try {
      await em.begin();
      willClose(em);
      const result = await act(em);
      await insertNew(em);
      await em.commit();
      return { result, announce: [...announce] };
    } catch (fault) {
      // Where the connection is lost nothing is left to roll back; what went wrong first is what counts.
      if (em.isInTransaction()) await em.rollback().catch(() => undefined);
      if (attempt < ATTEMPTS && RETRIED.has((fault as { code?: string }).code ?? '')) continue;
      throw fault;
    } finally {
      endAnnouncements(unitOfWorkId);
    }
  }
}
