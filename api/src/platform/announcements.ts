/**
 * What each running unit of work leaves to do once it is committed: whom to tell that something changed. Found by a name among
 * its parameters, which the ORM copies deeply for the transaction, and `become` for another actor.
 */
const announcements = new Map<string, Set<string>>();

/** Begins to collect the topics of one unit of work. */
export function collectAnnouncements(unitOfWorkId: string): Set<string> {
  const topics = new Set<string>();
  announcements.set(unitOfWorkId, topics);
  return topics;
}

export function endAnnouncements(unitOfWorkId: string): void {
  announcements.delete(unitOfWorkId);
}

/** Remembers a topic to announce when the unit of work commits. */
export function announceAfterCommit(params: object, topic: string): void {
  announcements.get((params as { unitOfWorkId?: string }).unitOfWorkId ?? '')?.add(topic);
}
