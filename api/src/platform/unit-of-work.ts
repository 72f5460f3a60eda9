import { newId } from '../kernel/ids.ts';
import { collectAnnouncements, endAnnouncements } from './announcements.ts';
import { insertNew } from './insert-new.ts';
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
      const result = await em.transactional(
        async (transaction) => {
          const done = await act(transaction);
          await insertNew(transaction);
          return done;
        },
        { clear: false },
      );
      return { result, announce: [...announce] };
    } catch (fault) {
      if (attempt < ATTEMPTS && RETRIED.has((fault as { code?: string }).code ?? '')) continue;
      throw fault;
    } finally {
      endAnnouncements(unitOfWorkId);
    }
  }
}
