import type { Ctx } from '../../access/context.ts';
import { actorId, actorName } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written, writtenIfAny } from '../../kernel/written.ts';
import { actorKind } from '../../platform/audit.ts';
import { invalid } from '../intake-words.ts';
import type { RepairRequest } from '../repair-request.ts';
import { ContactEntry } from './contact-entry.ts';
import type { ContactDirection, ContactKind, ContactParty } from './contact-words.ts';

interface Contact {
  readonly direction: ContactDirection;
  readonly kind: ContactKind;
  readonly party: ContactParty;
  readonly withWhom?: string | null;
  readonly words: string;
  readonly happenedAt?: Date | null;
  readonly internal?: boolean;
  readonly needsAnswer?: boolean;
  readonly answersId?: string;
  readonly correctsId?: string;
  readonly messageId?: string;
}

/**
 * Puts a contact into the log of a request that is locked, so that entries come in the order in which the server heard of
 * them; the claimed time stands apart.
 * @throws RuleError CONTACT_IN_FUTURE, VALIDATION_FAILED
 */
export function writeContact(
  ctx: Ctx,
  request: Pick<RepairRequest, 'id' | 'branchId'>,
  contact: Contact,
): ContactEntry {
  const happenedAt = contact.happenedAt ?? ctx.at;
  if (happenedAt > ctx.at) throw new RuleError('CONTACT_IN_FUTURE', {}, 'happenedAt');
  const words = written(contact.words);
  if (!words) throw invalid('words', 'isLength');
  const entry = new ContactEntry();
  entry.requestId = request.id;
  entry.branchId = request.branchId;
  entry.loggedAt = ctx.at;
  entry.happenedAt = happenedAt;
  entry.direction = contact.direction;
  entry.kind = contact.kind;
  entry.party = contact.party;
  entry.withWhom = writtenIfAny(contact.withWhom);
  entry.words = words;
  entry.internal = contact.internal ?? false;
  entry.needsAnswer = contact.needsAnswer ?? false;
  entry.answersId = contact.answersId ?? null;
  entry.correctsId = contact.correctsId ?? null;
  entry.messageId = contact.messageId ?? null;
  entry.byKind = actorKind(ctx.actor);
  entry.byId = actorId(ctx.actor);
  entry.byName = actorName(ctx.actor);
  ctx.em.persist(entry);
  return entry;
}
