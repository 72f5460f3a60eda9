import type { Ctx } from '../../access/context.ts';
import { actorName, type StaffActor } from '../../kernel/actor.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { written } from '../../kernel/written.ts';
import { ContactDirection, ContactKind, ContactParty } from '../../requests/contacts/contact-words.ts';
import { writeContact } from '../../requests/contacts/write-contact.ts';
import { invalid } from '../../requests/intake-words.ts';
import type { RepairRequest } from '../../requests/repair-request.ts';
import { recordEvent } from '../../requests/request-event.ts';
import { RequestEventKind } from '../../requests/request-words.ts';
import { type Visit, VisitState } from '../visit.ts';
import type { VisitRecordContactInput } from './preparation.input.ts';
import { VisitContact, VisitContactMeans } from './visit-contact.ts';

/**
 * DSP-8: a technician of the visit has contacted the customer; it stands in the log of contacts too (INT-9).
 * @throws RuleError CONTACT_TIME_IMPOSSIBLE { notBefore, notAfter }, VISIT_STEP_REFUSED, VALIDATION_FAILED
 */
export function recordContact(
  ctx: Ctx,
  { visit, request }: { visit: Visit; request: RepairRequest },
  { means, contactedAt, agreed }: VisitRecordContactInput,
): VisitContact {
  const from = visit.state;
  if (from !== VisitState.ASSIGNED && from !== VisitState.ACCEPTED)
    throw new RuleError('VISIT_STEP_REFUSED', { from, to: from, step: 'recordContact' });
  if (contactedAt > ctx.at || contactedAt < request.receivedAt) {
    throw new RuleError(
      'CONTACT_TIME_IMPOSSIBLE',
      { notBefore: request.receivedAt.toISOString(), notAfter: ctx.at.toISOString() },
      'contactedAt',
    );
  }
  const said = written(agreed);
  if (!said) throw invalid('agreed', 'isLength');
  const contact = new VisitContact();
  contact.visitId = visit.id;
  contact.requestId = visit.requestId;
  contact.branchId = visit.branchId;
  contact.means = means;
  contact.contactedAt = contactedAt;
  contact.agreed = said;
  contact.recordedAt = ctx.at;
  contact.recordedById = (ctx.actor as StaffActor).staffId;
  contact.recordedByName = actorName(ctx.actor) ?? '';
  ctx.em.persist(contact);
  // INT-9: every contact about a request is in its log, whoever made it and why.
  writeContact(ctx, request, {
    direction: ContactDirection.OUT,
    kind: means === VisitContactMeans.PHONE ? ContactKind.CALL : ContactKind.MESSAGE,
    party: ContactParty.CUSTOMER,
    words: said,
    happenedAt: contactedAt,
  });
  recordEvent(ctx, request, RequestEventKind.CONTACTED, { agreed: said });
  return contact;
}

/**
 * DSP-8: the customer has been contacted before anybody sets out.
 * @throws RuleError CUSTOMER_NOT_CONTACTED
 */
export async function requireContacted(ctx: Ctx, visit: Visit): Promise<void> {
  if (await ctx.em.findOne(VisitContact, { visitId: visit.id })) return;
  throw new RuleError('CUSTOMER_NOT_CONTACTED', {}, 'visitId');
}
