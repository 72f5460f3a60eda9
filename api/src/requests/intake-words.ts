import { RuleError } from '../kernel/rule-error.ts';
import { written } from '../kernel/written.ts';
import type { Intake } from './register-request.ts';

/** What both doors ask for in words, and how they say what to do about an open request. */
interface Spoken {
  readonly faultDescription: string;
  readonly contactName: string;
  readonly addressLine: string;
  readonly confirmedAsNew: boolean;
  readonly attachToOpen: boolean;
}

/** The words of an intake as they are kept; blanks alone are no words. */
export function wordsOf(
  spoken: Spoken,
): Pick<Intake, 'faultDescription' | 'contactName' | 'addressLine' | 'whenOpen'> {
  if (spoken.attachToOpen && spoken.confirmedAsNew) throw invalid('attachToOpen', 'exclusive');
  return {
    faultDescription: words(spoken.faultDescription, 'faultDescription'),
    contactName: words(spoken.contactName, 'contactName'),
    addressLine: words(spoken.addressLine, 'addressLine'),
    whenOpen: spoken.attachToOpen ? 'ATTACH' : spoken.confirmedAsNew ? 'NEW' : 'REFUSE',
  };
}

function words(text: string, field: string): string {
  const kept = written(text);
  if (!kept) throw invalid(field, 'isLength');
  return kept;
}

/** A refusal of one field, in the form in which the checks of the schema refuse. */
export function invalid(field: string, rule: string): RuleError {
  return new RuleError('VALIDATION_FAILED', { fields: [{ field, rule }] }, field);
}
