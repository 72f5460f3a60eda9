import type { Ctx } from '../../access/context.ts';
import { RuleError } from '../../kernel/rule-error.ts';
import { CustomerKind } from '../../policy/customer-kind.ts';
import { CustomerContact } from '../customer-contact.ts';
import type { Customer } from '../customer.ts';

const REFUSALS = { mayRaise: 'NOT_ALLOWED_TO_RAISE', mayApprove: 'NOT_ALLOWED_TO_APPROVE' } as const;

/**
 * WSH-5: the person of a company who acts, if its administrator lets them; null for a household, where everybody who proves
 * the phone may everything, and for whoever is no customer.
 * @throws RuleError NOT_ALLOWED_TO_RAISE, NOT_ALLOWED_TO_APPROVE
 */
export async function personWho(
  { em, actor }: Pick<Ctx, 'em' | 'actor'>,
  customer: Customer,
  may: keyof typeof REFUSALS,
): Promise<CustomerContact | null> {
  if (actor.kind !== 'CUSTOMER' || customer.kind === CustomerKind.HOUSEHOLD) return null;
  const person = await em.findOne(CustomerContact, { customerId: customer.id, phone: actor.phone });
  if (!person?.[may]) throw new RuleError(REFUSALS[may]);
  return person;
}
