import type { Ctx } from '../../access/context.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { invalid } from '../intake-words.ts';
import { RepairRequest } from '../repair-request.ts';
import { countAsWritten } from '../vehicles/handle-vehicle.ts';
import { ContactEntry } from './contact-entry.ts';
import type { ContactAnswerInput, ContactCorrectInput, ContactLogInput } from './contact.input.ts';
import { ContactDirection } from './contact-words.ts';
import { writeContact } from './write-contact.ts';

/**
 * INT-9: logs a contact about a request, in whatever state that is: people call about what is long done, too. A letter to
 * who handles a vehicle's fault is the one that DSP-5 asks for.
 * @throws RuleError CONTACT_IN_FUTURE, VALIDATION_FAILED
 */
export async function logContact(ctx: Ctx, input: ContactLogInput): Promise<ContactEntry> {
  const request = await ctx.loadForChange(RepairRequest, input.requestId, { field: 'requestId' });
  if (input.needsAnswer && input.direction === ContactDirection.OUT) throw invalid('needsAnswer', 'inbound');
  const entry = writeContact(ctx, request, input);
  await countAsWritten(ctx, request, entry);
  return entry;
}

/**
 * INT-9: records the reply to what waits for one; it is kept with it, and that is answered.
 * @throws RuleError CONTACT_ANSWERED, CONTACT_NEEDS_NO_ANSWER, CONTACT_IN_FUTURE, VALIDATION_FAILED
 */
export async function answerContact(ctx: Ctx, input: ContactAnswerInput): Promise<ContactEntry> {
  const { request, entry } = await entryForChange(ctx, input.contactId);
  if (!entry.needsAnswer) throw new RuleError('CONTACT_NEEDS_NO_ANSWER', {}, 'contactId');
  if (entry.answeredAt) throw new RuleError('CONTACT_ANSWERED', {}, 'contactId');
  const reply = writeContact(ctx, request, {
    ...input,
    direction: ContactDirection.OUT,
    party: entry.party,
    withWhom: entry.withWhom,
    internal: entry.internal,
    answersId: entry.id,
  });
  entry.answeredAt = ctx.at;
  return reply;
}

/** INT-9: nothing in the log is edited: what was wrong stays, and what is right stands behind it. */
export async function correctContact(ctx: Ctx, input: ContactCorrectInput): Promise<ContactEntry> {
  const { request, entry } = await entryForChange(ctx, input.contactId);
  return writeContact(ctx, request, {
    direction: entry.direction,
    kind: entry.kind,
    party: entry.party,
    withWhom: entry.withWhom,
    internal: entry.internal,
    words: input.words,
    happenedAt: input.happenedAt ?? entry.happenedAt,
    correctsId: entry.id,
  });
}

/** Locks the request first, as every act on it does. */
async function entryForChange(
  ctx: Ctx,
  id: string,
): Promise<{ request: RepairRequest; entry: ContactEntry }> {
  const { requestId } = await ctx.load(ContactEntry, id, 'contactId');
  const request = await ctx.loadForChange(RepairRequest, requestId, { field: 'contactId' });
  const entry = await ctx.loadForChange(ContactEntry, id, { field: 'contactId' });
  return { request, entry };
}
