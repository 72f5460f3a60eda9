import type { CompanyPersonFieldsFragment, ContactRole } from '#lib/graphql/graphql.ts';
import { m } from '#lib/paraglide/messages.js';

type Person = Pick<CompanyPersonFieldsFragment, 'role' | 'mayRaise' | 'mayApprove'>;
type Given = { role: ContactRole; mayRaise: boolean; mayApprove: boolean };

/** WSH-5: what a person of a company may, as one choice among five. */
const rights = {
  LOOK: { words: m.people_look, given: { role: 'MEMBER', mayRaise: false, mayApprove: false } },
  RAISE: { words: m.people_raise, given: { role: 'MEMBER', mayRaise: true, mayApprove: false } },
  APPROVE: { words: m.people_approve, given: { role: 'MEMBER', mayRaise: false, mayApprove: true } },
  BOTH: { words: m.people_both, given: { role: 'MEMBER', mayRaise: true, mayApprove: true } },
  ADMINISTER: {
    words: m.people_administer,
    given: { role: 'ADMINISTRATOR', mayRaise: true, mayApprove: true },
  },
} as const satisfies Record<string, { words: () => string; given: Given }>;

type Right = keyof typeof rights;

export const rightOptions = (): { value: Right; label: string }[] =>
  (Object.keys(rights) as Right[]).map((value) => ({ value, label: rights[value].words() }));

export function rightOf({ role, mayRaise, mayApprove }: Person): Right {
  if (role === 'ADMINISTRATOR') return 'ADMINISTER';
  if (mayRaise) return mayApprove ? 'BOTH' : 'RAISE';
  return mayApprove ? 'APPROVE' : 'LOOK';
}

export const rightWords = (person: Person): string => rights[rightOf(person)].words();

/** What a chosen answer gives; null for an answer that was not among them. */
export const givenBy = (answer: string): Given | null =>
  Object.hasOwn(rights, answer) ? rights[answer as Right].given : null;
